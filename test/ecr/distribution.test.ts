import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuthorizationTokens } from './authorization-tokens.ts';
import { clientFor } from './client.ts';
import { sha256 } from './digest.ts';
import { type PushedImage, pushImage } from './images.ts';
import { DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from './media-types.ts';
import type { Repository } from './repository.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;
let repository: Repository;
let image: PushedImage;
let authorization: string;

beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
  image = pushImage(repository, { tags: ['1', 'latest'] });
  const { authorizationData } = await clientFor(ecr).send(new GetAuthorizationTokenCommand({}));
  authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
});
afterAll(() => ecr.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${ecr.endpoint}/v2/${path}`, { headers: { authorization, ...headers }, redirect: 'manual', method });

async function expectRefusal(answer: Response, status: number, code: string): Promise<void> {
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ errors: [{ code, message: expect.any(String) }] });
}

describe('/v2/', () => {
  test('is there for a token of GetAuthorizationToken', async () => {
    const answer = await get('');
    expect([answer.status, answer.headers.get('docker-distribution-api-version')]).toEqual([200, 'registry/2.0']);
    expect(ecr.requests.at(-1)).toMatchObject({ host: 'ecr', operation: 'CheckVersion', status: 200 });
  });

  test.each([
    ['no token', undefined],
    ['a password of its own', `Basic ${Buffer.from('AWS:secret').toString('base64')}`],
    ['another scheme', 'Bearer token'],
  ])('asks for one where there is %s', async (_, other) => {
    const answer = await fetch(`${ecr.endpoint}/v2/`, { headers: other === undefined ? {} : { authorization: other } });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="https:\/\/127\.0\.0\.1:\d+\/"/);
    await expectRefusal(answer, 401, 'UNAUTHORIZED');
  });
});

test('a token is good for twelve hours', () => {
  const tokens = new AuthorizationTokens();
  const { token, endsAt } = tokens.issue(0);
  expect(endsAt).toBe(12 * 3600_000);
  expect([endsAt - 1, endsAt].map((now) => tokens.accept(`Basic ${token}`, now))).toEqual([true, false]);
});

describe('manifests', () => {
  test.each([
    ['a tag', () => 'latest'],
    ['a digest', () => image.descriptor.digest],
  ])('are the very bytes by %s', async (_, reference) => {
    const answer = await get(`shop/api/manifests/${reference()}`, { accept: `${OCI_INDEX}, ${OCI_MANIFEST};q=0.5` });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(OCI_MANIFEST);
    expect(answer.headers.get('docker-content-digest')).toBe(image.descriptor.digest);
    expect(sha256(await answer.text())).toBe(image.descriptor.digest);
    expect(ecr.requests.at(-1)?.operation).toBe('PullManifest');
  });

  test.each([
    ['the older type is accepted', { accept: DOCKER_MANIFEST }],
    ['nothing is said', {}],
  ])('are converted by tag where only %s', async (_, headers) => {
    const answer = await get('shop/api/manifests/1', headers);
    expect(answer.headers.get('content-type')).toBe(DOCKER_MANIFEST);
    const text = await answer.text();
    expect(sha256(text)).toBe(answer.headers.get('docker-content-digest'));
    expect(JSON.parse(text).config.digest).toBe(image.configDigest);
  });
});

describe('blobs', () => {
  test('are elsewhere, and a client that follows gets their bytes', async () => {
    const answer = await get(`shop/api/blobs/${image.configDigest}`);
    expect(answer.status).toBe(307);
    expect(ecr.requests.at(-1)?.operation).toBe('PullBlob');
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(ecr.blobHost);
    expect(sha256(await (await fetch(location)).text())).toBe(image.configDigest);
  });
});

test.each([
  ['another repository', 'shop/web/manifests/1', 'NAME_UNKNOWN'],
  ['a tag that nothing has', 'shop/api/manifests/2', 'MANIFEST_UNKNOWN'],
  ['what is no tag', 'shop/api/manifests/-', 'MANIFEST_UNKNOWN'],
  ['a blob that nobody pushed', `shop/api/blobs/${sha256('nothing')}`, 'BLOB_UNKNOWN'],
])('there is nothing at %s', async (_, path, code) => {
  await expectRefusal(await get(path), 404, code);
});

test('nothing is pushed this way', async () => {
  await expectRefusal(await get('shop/api/manifests/1', {}, 'PUT'), 405, 'UNSUPPORTED');
});
