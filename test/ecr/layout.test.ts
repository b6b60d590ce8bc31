import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchGetImageCommand, GetDownloadUrlForLayerCommand, ListImagesCommand } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { type Descriptor, sha256 } from './digest.ts';
import { pushLayout } from './layout.ts';
import { OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST } from './media-types.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;
let folder: string;

beforeEach(async () => {
  ecr = await startLocalEcr();
  folder = mkdtempSync(join(tmpdir(), 'layout-'));
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await ecr.close();
});

function blob(mediaType: string, content: unknown): Descriptor {
  const bytes = typeof content === 'string' ? content : JSON.stringify(content);
  const digest = sha256(bytes);
  writeFileSync(join(folder, 'blobs', ...digest.split(':')), bytes);
  return { mediaType, digest, size: Buffer.byteLength(bytes) };
}

function image(label: string): { manifest: Descriptor; config: Descriptor } {
  const config = blob(OCI_CONFIG, { config: { Labels: { label } } });
  const layers = [blob(OCI_LAYER, 'layer')];
  return { config, manifest: blob(OCI_MANIFEST, { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers }) };
}

function index(...manifests: (Descriptor & { annotations?: Record<string, string> })[]): void {
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
}

const named = (descriptor: Descriptor, name: string) => ({
  ...descriptor,
  annotations: { 'org.opencontainers.image.ref.name': name },
});

test('loads images, nested indexes and their blobs, under their tags', async () => {
  const repository = ecr.createRepository('shop/api');
  const [one, two] = [image('one'), image('two')];
  const inner = blob(OCI_INDEX, { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [two.manifest] });
  const outer = blob(OCI_INDEX, { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [inner] });
  index(named(one.manifest, '1.0'), named(outer, 'localhost:5000/shop/api:2.0'));
  expect(pushLayout(repository, folder)).toEqual({ tags: ['1.0', '2.0'] });

  const client = clientFor(ecr);
  const name = { repositoryName: 'shop/api' };
  const { imageIds } = await client.send(new ListImagesCommand(name));
  const byDigest = Object.fromEntries((imageIds ?? []).map((id) => [id.imageDigest, id.imageTag]));
  expect(byDigest).toEqual({
    [one.manifest.digest]: '1.0',
    [outer.digest]: '2.0',
    [inner.digest]: undefined,
    [two.manifest.digest]: undefined,
  });
  const ids = [{ imageDigest: two.manifest.digest }];
  const { images } = await client.send(new BatchGetImageCommand({ ...name, imageIds: ids }));
  expect(sha256(images?.[0]?.imageManifest ?? '')).toBe(two.manifest.digest);
  const layer = new GetDownloadUrlForLayerCommand({ ...name, layerDigest: two.config.digest });
  const { downloadUrl } = await client.send(layer);
  expect(await (await fetch(downloadUrl ?? '')).json()).toEqual({ config: { Labels: { label: 'two' } } });
});

test.each<[string, () => void, string]>([
  ['a folder that is no layout', () => writeFileSync(join(folder, 'oci-layout'), '{}'), 'not an OCI image layout'],
  [
    'a blob of another digest',
    () => {
      const { config, manifest } = image('one');
      writeFileSync(join(folder, 'blobs', ...config.digest.split(':')), 'other');
      index(manifest);
    },
    'has the digest',
  ],
  ['a blob of another size', () => index({ ...image('one').manifest, size: 7 }), 'bytes long, not 7'],
  [
    'a blob that is missing',
    () => {
      const { config, manifest } = image('one');
      rmSync(join(folder, 'blobs', ...config.digest.split(':')));
      index(manifest);
    },
    'ENOENT',
  ],
  [
    'a digest that leads elsewhere',
    () => index({ ...image('one').manifest, digest: 'sha256:../../oci-layout' }),
    'no sha256 digest',
  ],
])('refuses %s', (_, prepare, message) => {
  prepare();
  expect(() => pushLayout(ecr.createRepository('shop/api'), folder)).toThrow(message);
});
