import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  type ECRClient,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
  ListImagesCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

const NAME = { repositoryName: 'shop/api' };
const TAGS = (count: number) => Array.from({ length: count }, (_, index) => ({ imageTag: `t${index}` }));
// What TypeScript would not let through is what a server must refuse.
const wrong = (value: unknown): never => value as never;

let ecr: LocalEcr;
let client: ECRClient;

beforeAll(async () => {
  ecr = await startLocalEcr();
  ecr.createRepository('shop/api');
  client = clientFor(ecr);
});
afterAll(() => ecr.close());

describe('a request is refused', () => {
  const get = (input: object) => () => client.send(new BatchGetImageCommand({ ...NAME, imageIds: TAGS(1), ...input }));
  const describeImages = (input: object) => () => client.send(new DescribeImagesCommand({ ...NAME, ...input }));
  const list = (input: object) => () => client.send(new ListImagesCommand({ ...NAME, ...input }));
  const url = (input: object) => () =>
    client.send(new GetDownloadUrlForLayerCommand({ ...NAME, layerDigest: 'sha256:00', ...input }));

  test.each([
    ['no repository', get({ repositoryName: undefined }), "'repositoryName'.*must not be null"],
    [
      'a repository name in capitals',
      get({ repositoryName: 'Shop' }),
      "'repositoryName'.*must satisfy regular expression",
    ],
    [
      'a repository name of one character',
      get({ repositoryName: 'a' }),
      "'repositoryName'.*greater than or equal to 2",
    ],
    ['a long repository name', get({ repositoryName: 'a'.repeat(257) }), "'repositoryName'.*less than or equal to 256"],
    ['a registry id that is none', get({ registryId: '12' }), "'registryId'.*must satisfy regular expression"],
    ['no images', get({ imageIds: [] }), "'imageIds'.*greater than or equal to 1"],
    ['101 images', get({ imageIds: TAGS(101) }), "'imageIds'.*less than or equal to 100"],
    ['an empty tag', get({ imageIds: [{ imageTag: '' }] }), "'imageIds.1.member.imageTag'.*greater than or equal to 1"],
    ['no media types', get({ acceptedMediaTypes: [] }), "'acceptedMediaTypes'.*greater than or equal to 1"],
    ['101 media types', get({ acceptedMediaTypes: Array(101).fill('a/b') }), "'acceptedMediaTypes'.*or equal to 100"],
    ['no layer', url({ layerDigest: undefined }), "'layerDigest'.*must not be null"],
    ['a layer digest that is none', url({ layerDigest: 'latest' }), "'layerDigest'.*must satisfy regular expression"],
    ['pages of nothing', describeImages({ maxResults: 0 }), "'maxResults'.*greater than or equal to 1"],
    ['pages of 1001', describeImages({ maxResults: 1001 }), "'maxResults'.*less than or equal to 1000"],
    ['pages of 1001 ids', list({ maxResults: 1001 }), "'maxResults'.*less than or equal to 1000"],
    ['paging with ids', describeImages({ maxResults: 10, imageIds: TAGS(1) }), "'maxResults'.*imageIds"],
    ['a token with ids', describeImages({ nextToken: 'a', imageIds: TAGS(1) }), "'nextToken'.*imageIds"],
    ['a made-up token', describeImages({ nextToken: 'a' }), "'nextToken'"],
    ['another tag status', list({ filter: { tagStatus: wrong('SOME') } }), "'filter.tagStatus'.*enum value set"],
  ])('for %s', async (_, send, message) => {
    const error = await send().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'InvalidParameterException', message: expect.stringMatching(message) });
  });

  test.each([
    ['an unknown repository', get({ repositoryName: 'shop/none' }), "'shop/none'.*'123456789012'"],
    ['another registry', get({ registryId: '210987654321' }), "'shop/api'.*'210987654321'"],
    ['an unknown repository to list', list({ repositoryName: 'shop/none' }), "'shop/none'"],
    ['an unknown repository to describe', describeImages({ repositoryName: 'shop/none' }), "'shop/none'"],
    ['an unknown repository of a layer', url({ repositoryName: 'shop/none' }), "'shop/none'"],
  ])('for %s', async (_, send, message) => {
    const error = await send().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RepositoryNotFoundException', message: expect.stringMatching(message) });
  });

  test.each([
    ['an operation that is not served', undefined, undefined, 'UnknownOperationException'],
    ['broken JSON', '{"repositoryName":', undefined, 'SerializationException'],
    ['JSON that is no structure', '[]', undefined, 'SerializationException'],
    ['an unknown member', '{"repositoryName":"shop/api","imageID":[]}', undefined, 'InvalidParameterException'],
    ['a member of another type', '{"repositoryName":7}', undefined, 'InvalidParameterException'],
    [
      'a number that is a text',
      '{"repositoryName":"shop/api","maxResults":"7"}',
      undefined,
      'InvalidParameterException',
    ],
    ['another content type', '{"repositoryName":"shop/api"}', 'application/json', 'UnknownOperationException'],
  ])('for %s', async (_, body, contentType, name) => {
    const own = clientFor(ecr);
    own.middlewareStack.add(
      (next) => (args) => {
        const { request } = args as { request: { body: string; headers: Record<string, string> } };
        if (body !== undefined) Object.assign(request, { body });
        if (body !== undefined) request.headers['content-length'] = String(body.length);
        if (contentType !== undefined) request.headers['content-type'] = contentType;
        return next(args);
      },
      { step: 'build', priority: 'low' },
    );
    const command = body === undefined ? new DescribeRepositoriesCommand({}) : new ListImagesCommand(NAME);
    const error = await own.send(command as ListImagesCommand).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: 400, requestId: expect.any(String) } });
  });
});

test('a server has its own registry and region', async () => {
  const other = await startLocalEcr({ registryId: '210987654321', region: 'us-gov-west-1' });
  try {
    other.createRepository('shop/api');
    const input = { ...NAME, registryId: '210987654321' };
    expect((await clientFor(other).send(new ListImagesCommand(input))).imageIds).toEqual([]);
    const { authorizationData } = await clientFor(other).send(new GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:/);
    expect(data?.proxyEndpoint).toBe('https://210987654321.dkr.ecr.us-gov-west-1.amazonaws.com');
    expect((data?.expiresAt?.getTime() ?? 0) / 3_600_000).toBeCloseTo(Date.now() / 3_600_000 + 12, 1);
  } finally {
    await other.close();
  }
});

test.each(['Shop', 'a', 'shop//api', '-shop', 'shop/api'])('createRepository refuses %j', (name) => {
  expect(() => ecr.createRepository(name)).toThrow(name);
});
