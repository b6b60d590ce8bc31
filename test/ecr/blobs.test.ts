import { GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { sha256 } from './digest.ts';
import { attestation, type PushedImage, pushImage } from './images.ts';
import type { Repository } from './repository.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;
let repository: Repository;
let image: PushedImage;

beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
  image = pushImage(repository, { tags: ['1'] });
});
afterAll(() => ecr.close());

async function urlOf(layerDigest: string, server = ecr): Promise<string> {
  const command = new GetDownloadUrlForLayerCommand({ repositoryName: 'shop/api', layerDigest });
  const answer = await clientFor(server).send(command);
  expect(answer.layerDigest).toBe(layerDigest);
  return answer.downloadUrl ?? '';
}

/** The URL with some members of its query changed or, where undefined, left out. */
function changed(url: string, members: Record<string, string | undefined>): string {
  const result = new URL(url);
  for (const [name, value] of Object.entries(members)) {
    result.searchParams.delete(name);
    if (value !== undefined) result.searchParams.set(name, value);
  }
  return result.href;
}

describe('GetDownloadUrlForLayer', () => {
  test('leads to the bytes of a config, of a layer and of an attestation, on the other host', async () => {
    const proof = attestation(repository, image, { revision: 'c0ffee1' });
    const digests = [image.configDigest, ...[...image.layers, ...proof.layers].map(({ digest }) => digest)];
    expect(digests).toHaveLength(3);
    for (const digest of digests) {
      const url = await urlOf(digest);
      expect(new URL(url).origin).toBe(ecr.blobHost);
      expect(new URL(url).pathname).toMatch(/^\/[0-9a-f]+-[0-9a-f]+\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
      expect(sha256(bytes)).toBe(digest);
    }
  });

  test.each([
    ['nobody pushed', () => sha256('nothing')],
    ['no manifest names', () => repository.putBlob(Buffer.from('stray'))],
    ['is a manifest', () => image.descriptor.digest],
    [
      'was deleted',
      () => {
        const { configDigest } = pushImage(repository, { labels: { to: 'delete' } });
        repository.deleteBlob(configDigest);
        return configDigest;
      },
    ],
    [
      'only a deleted manifest names',
      () => {
        const { configDigest, descriptor } = pushImage(repository, { labels: { to: 'forget' } });
        repository.deleteManifest(descriptor.digest);
        return configDigest;
      },
    ],
  ])('refuses what %s', async (_, digest) => {
    await expect(urlOf(digest())).rejects.toMatchObject({
      name: 'LayersNotFoundException',
      message: expect.stringContaining("'shop/api' in the registry with id '123456789012'"),
    });
  });
});

describe('the blob host', () => {
  const xml = async (answer: Response) => ({
    status: answer.status,
    code: /<Code>(.*?)<\/Code>/.exec(await answer.text())?.[1],
  });

  test('takes a query that was written anew', async () => {
    expect((await fetch(changed(await urlOf(image.configDigest), {}))).status).toBe(200);
  });

  test.each([
    ['a wrong signature', { 'X-Amz-Signature': '0'.repeat(64) }, 'SignatureDoesNotMatch'],
    ['no signature', { 'X-Amz-Signature': undefined }, 'AccessDenied'],
    ['a longer life', { 'X-Amz-Expires': '36000' }, 'SignatureDoesNotMatch'],
    ['a life of more than a week', { 'X-Amz-Expires': '604801' }, 'AccessDenied'],
    ['no life', { 'X-Amz-Expires': undefined }, 'AccessDenied'],
    ['another token', { 'X-Amz-Security-Token': 'other' }, 'SignatureDoesNotMatch'],
    ['one member more', { versionId: '1' }, 'SignatureDoesNotMatch'],
  ])('refuses %s', async (_, members, code) => {
    expect(await xml(await fetch(changed(await urlOf(image.configDigest), members)))).toEqual({ status: 403, code });
  });

  test('refuses a second means of authentication', async () => {
    const answer = await fetch(await urlOf(image.configDigest), { headers: { authorization: 'Basic QVdTOng=' } });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('<Code>InvalidArgument</Code><Message>Only one auth mechanism allowed');
  });

  test('refuses another path and another method', async () => {
    const url = await urlOf(image.configDigest);
    expect(await xml(await fetch(url.replace(/\/[^/?]+\?/, '/other?')))).toEqual({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
    expect(await xml(await fetch(url, { method: 'POST', body: '' }))).toEqual({
      status: 405,
      code: 'MethodNotAllowed',
    });
  });

  test('serves other bytes after corruptBlob', async () => {
    const { configDigest } = pushImage(repository, { labels: { to: 'spoil' } });
    const url = await urlOf(configDigest);
    repository.corruptBlob(configDigest, Buffer.from('{}'));
    expect(await (await fetch(url)).text()).toBe('{}');
    repository.deleteBlob(configDigest);
    expect(await xml(await fetch(url))).toEqual({ status: 404, code: 'NoSuchKey' });
  });

  test('refuses a URL after its time', async () => {
    const brief = await startLocalEcr({ urlLifetimeSeconds: 0 });
    try {
      const { configDigest } = pushImage(brief.createRepository('shop/api'));
      const answer = await fetch(await urlOf(configDigest, brief));
      expect(answer.status).toBe(403);
      expect(answer.headers.get('content-type')).toBe('application/xml');
      expect(await answer.text()).toMatch(
        /<Error><Code>AccessDenied<\/Code><Message>Request has expired<\/Message>.*<\/Error>/,
      );
    } finally {
      await brief.close();
    }
  });
});
