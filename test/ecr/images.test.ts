import { createPublicKey, verify } from 'node:crypto';
import { BatchGetImageCommand, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { sha256, signedPayload } from './digest.ts';
import { attestation, type ImageOptions, pushHelmChart, pushImage, pushIndex, pushSchema1 } from './images.ts';
import { DOCKER_SCHEMA1_SIGNED, HELM_CONFIG, OCI_INDEX, OCI_MANIFEST } from './media-types.ts';
import type { Repository } from './repository.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;
let repository: Repository;

beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
});
afterAll(() => ecr.close());

async function manifestOf(imageDigest: string): Promise<string> {
  const command = new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: [{ imageDigest }] });
  const [image] = (await clientFor(ecr).send(command)).images ?? [];
  return image?.imageManifest ?? '';
}

async function blobOf(layerDigest: string): Promise<string> {
  const command = new GetDownloadUrlForLayerCommand({ repositoryName: 'shop/api', layerDigest });
  const { downloadUrl } = await clientFor(ecr).send(command);
  return (await fetch(downloadUrl ?? '')).text();
}

async function pushed(options: ImageOptions) {
  const { descriptor, configDigest } = pushImage(repository, options);
  const text = await manifestOf(descriptor.digest);
  expect([sha256(text), Buffer.byteLength(text)]).toEqual([descriptor.digest, descriptor.size]);
  const config = await blobOf(configDigest);
  expect(sha256(config)).toBe(configDigest);
  return { manifest: JSON.parse(text), config };
}

describe('pushImage', () => {
  test.each(['docker', 'oci'] as const)('makes a %s image with true digests and sizes', async (kind) => {
    const { manifest, config } = await pushed({ kind, labels: { a: '1' }, annotations: { b: '2' } });
    expect(manifest.config.size).toBe(Buffer.byteLength(config));
    expect(manifest.annotations).toEqual({ b: '2' });
    for (const { mediaType } of [manifest, manifest.config, ...manifest.layers])
      expect(mediaType).toContain(`vnd.${kind}.`);
    expect(JSON.parse(config)).toMatchObject({ os: 'linux', architecture: 'amd64', config: { Labels: { a: '1' } } });
  });

  test('keeps labels byte for byte', async () => {
    const labels = JSON.parse('{"__proto__":"p","constructor":"c","":"","ключ":"zwölf\\n\\"\\u0000\\ud83d\\ude00"}');
    const { config } = await pushed({ labels });
    expect(JSON.stringify(JSON.parse(config).config.Labels)).toBe(JSON.stringify(labels));
  });

  test.each<[string, ImageOptions, (image: { manifest: Record<string, unknown>; config: string }) => unknown, unknown]>(
    [
      ['no labels', {}, ({ config }) => 'Labels' in JSON.parse(config).config, false],
      ['labels of null', { labels: null }, ({ config }) => JSON.parse(config).config.Labels, null],
      [
        'a variant',
        { platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
        ({ config }) => JSON.parse(config).variant,
        'v7',
      ],
      ['no media type', { omitMediaType: true }, ({ manifest }) => 'mediaType' in manifest, false],
      ['a config that is no JSON', { config: () => '{' }, ({ config }) => config, '{'],
      ['a config of bytes', { config: () => Buffer.from('null') }, ({ config }) => config, 'null'],
      [
        'a config changed in place',
        { config: (c) => void delete c['config'] },
        ({ config }) => 'config' in JSON.parse(config),
        false,
      ],
      [
        'a changed manifest',
        { manifest: (m) => ({ ...m, artifactType: 'a/b' }) },
        ({ manifest }) => manifest['artifactType'],
        'a/b',
      ],
    ],
  )('can make %s', async (_, options, look, expected) => {
    expect(look(await pushed(options))).toEqual(expected);
  });

  test('can put the config into the manifest', async () => {
    const { manifest, config } = await pushed({ inlineConfig: true, labels: { inline: 'yes' } });
    expect(Buffer.from(manifest.config.data, 'base64').toString()).toBe(config);
  });
});

test('pushIndex lists platforms, annotations and nested indexes', async () => {
  const image = pushImage(repository, { platform: { os: 'linux', architecture: 'arm64' } });
  const nested = pushIndex(repository, [image], { omitPlatforms: true });
  const index = pushIndex(repository, [image, { ...image, annotations: { a: '1' } }, nested], {
    annotations: { b: '2' },
  });
  const { platform: _, ...descriptor } = image.descriptor;
  const platform = { os: 'linux', architecture: 'arm64' };
  expect(JSON.parse(await manifestOf(nested.digest)).manifests).toEqual([descriptor]);
  expect(JSON.parse(await manifestOf(index.digest))).toEqual({
    schemaVersion: 2,
    mediaType: OCI_INDEX,
    manifests: [{ ...descriptor, platform }, { ...descriptor, platform, annotations: { a: '1' } }, nested],
    annotations: { b: '2' },
  });
});

describe('attestation', () => {
  const revision = 'c0ffee1c0ffee1c0ffee1c0ffee1c0ffee1c0ffe';
  const METADATA = 'https://mobyproject.org/buildkit@v1#metadata';

  test.each([
    ['v1', 'vcs', ['runDetails', 'metadata', 'buildkit_metadata', 'vcs', 'revision']],
    ['v1', 'configSource', ['buildDefinition', 'externalParameters', 'configSource', 'digest', 'sha1']],
    ['v0.2', 'vcs', ['metadata', METADATA, 'vcs', 'revision']],
    ['v0.2', 'configSource', ['invocation', 'configSource', 'digest', 'sha1']],
  ] as const)('has the revision in SLSA %s under %s', async (slsa, place, path) => {
    const image = pushImage(repository);
    const proof = attestation(repository, image, { slsa, place, revision, sbom: true });
    expect(proof.platform).toEqual({ os: 'unknown', architecture: 'unknown' });
    expect(proof.annotations).toEqual({
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image.descriptor.digest,
    });
    const { layers } = JSON.parse(await manifestOf(proof.descriptor.digest));
    const types = layers.flatMap((layer: { annotations: object }) => Object.entries(layer.annotations));
    expect(types).toEqual([
      ['in-toto.io/predicate-type', 'https://spdx.dev/Document'],
      ['in-toto.io/predicate-type', `https://slsa.dev/provenance/${slsa}`],
    ]);
    const statement = JSON.parse(await blobOf(layers[1].digest));
    expect(statement.subject[0].digest.sha256).toBe(image.descriptor.digest.slice('sha256:'.length));
    expect(path.reduce((value, key) => value?.[key], statement.predicate)).toBe(revision);
    expect(JSON.stringify(statement).split(revision)).toHaveLength(2);
  });
});

test('pushSchema1 is signed, and named by what is signed', async () => {
  const descriptor = pushSchema1(repository, { labels: { a: 'é' }, tags: ['v1'] });
  const text = await manifestOf(descriptor.digest);
  const manifest = JSON.parse(text);
  const payload = signedPayload(Buffer.from(text));
  expect(descriptor.mediaType).toBe(DOCKER_SCHEMA1_SIGNED);
  expect(sha256(payload)).toBe(descriptor.digest);
  expect(sha256(text)).not.toBe(descriptor.digest);
  const { signatures, ...rest } = manifest;
  expect(JSON.parse(payload.toString())).toEqual(rest);
  expect(JSON.parse(manifest.history[0].v1Compatibility).config.Labels).toEqual({ a: 'é' });
  const [{ header, signature, protected: head }] = signatures;
  const key = { key: createPublicKey({ key: header.jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
  const input = Buffer.from(`${head}.${payload.toString('base64url')}`);
  expect(verify('sha256', input, key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test('pushHelmChart is an OCI manifest with a config of its own', async () => {
  const descriptor = pushHelmChart(repository, { name: 'web', version: '1.2.3' });
  const manifest = JSON.parse(await manifestOf(descriptor.digest));
  expect([descriptor.mediaType, manifest.config.mediaType]).toEqual([OCI_MANIFEST, HELM_CONFIG]);
  expect(JSON.parse(await blobOf(manifest.config.digest))).toMatchObject({ name: 'web', version: '1.2.3' });
});
