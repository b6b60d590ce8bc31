import { BatchGetImageCommand, type BatchGetImageCommandInput } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { sha256 } from './digest.ts';
import { pushHelmChart, pushImage, pushIndex, pushSchema1 } from './images.ts';
import { DOCKER_MANIFEST, DOCKER_SCHEMA1_SIGNED, OCI_INDEX, OCI_MANIFEST } from './media-types.ts';
import type { Repository } from './repository.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

const ALL = [DOCKER_MANIFEST, OCI_MANIFEST, OCI_INDEX, DOCKER_SCHEMA1_SIGNED];
const UNKNOWN = `sha256:${'a'.repeat(64)}`;

let ecr: LocalEcr;
let repository: Repository;
const digests: Record<string, string> = {};

beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
  digests['oci'] = pushImage(repository, { tags: ['oci', 'other'], labels: { kind: 'oci' } }).descriptor.digest;
  const docker = pushImage(repository, { kind: 'docker', tags: ['docker'], labels: { kind: 'docker' } });
  digests['docker'] = docker.descriptor.digest;
  digests['index'] = pushIndex(repository, [docker], { tags: ['index'] }).digest;
  digests['chart'] = pushHelmChart(repository, { tags: ['chart'] }).digest;
  digests['schema1'] = pushSchema1(repository, { tags: ['schema1'] }).digest;
  digests['archived'] = pushImage(repository, { tags: ['archived'], labels: { kind: 'archived' } }).descriptor.digest;
  repository.archive(digests['archived']);
});
afterAll(() => ecr.close());

function get(input: Partial<BatchGetImageCommandInput>) {
  const command = { repositoryName: 'shop/api', imageIds: [], acceptedMediaTypes: ALL, ...input };
  return clientFor(ecr).send(new BatchGetImageCommand(command));
}

describe('BatchGetImage', () => {
  test('answers the very bytes by tag, with the digest that they have', async () => {
    const { images, failures } = await get({ imageIds: [{ imageTag: 'oci' }] });
    expect(failures).toEqual([]);
    expect(images).toEqual([
      {
        registryId: '123456789012',
        repositoryName: 'shop/api',
        imageId: { imageDigest: digests['oci'], imageTag: 'oci' },
        imageManifest: expect.any(String),
        imageManifestMediaType: OCI_MANIFEST,
      },
    ]);
    expect(sha256(images?.[0]?.imageManifest ?? '')).toBe(digests['oci']);
  });

  test('answers by digest once for each tag, whatever is accepted', async () => {
    const { images } = await get({
      imageIds: [{ imageDigest: digests['oci'] }],
      acceptedMediaTypes: [DOCKER_MANIFEST],
    });
    expect(images?.map(({ imageId }) => imageId?.imageTag)).toEqual(['oci', 'other']);
    expect(images?.map(({ imageManifestMediaType }) => imageManifestMediaType)).toEqual([OCI_MANIFEST, OCI_MANIFEST]);
  });

  test('answers what is found beside what is not', async () => {
    const { images, failures } = await get({
      imageIds: [{ imageTag: 'index' }, { imageTag: 'none' }, { imageTag: 'docker', imageDigest: digests['docker'] }],
    });
    expect(images?.map(({ imageId }) => imageId?.imageTag).sort()).toEqual(['docker', 'index']);
    expect(failures?.map(({ failureCode }) => failureCode)).toEqual(['ImageNotFound']);
  });

  test.each([
    ['no such tag', { imageTag: 'none' }, 'ImageNotFound', 'Requested image not found'],
    ['no such digest', { imageDigest: UNKNOWN }, 'ImageNotFound', 'Requested image not found'],
    ['neither is there', { imageTag: 'none', imageDigest: UNKNOWN }, 'ImageNotFound', 'Requested image not found'],
    ['nothing given', {}, 'MissingDigestAndTag', 'both tag and digest cannot be null'],
    ['no digest', { imageDigest: 'nonsense' }, 'InvalidImageDigest', 'image digest should satisfy the regex'],
    ['no tag', { imageTag: 'a tag' }, 'InvalidImageTag', 'image tag should satisfy the regex'],
    [
      'another digest',
      { imageTag: 'oci', imageDigest: UNKNOWN },
      'ImageTagDoesNotMatchDigest',
      'given tag does not map',
    ],
    ['archived', { imageTag: 'archived' }, 'ImageInaccessible', 'archived'],
  ])('fails for %s', async (_, imageId, failureCode, reason) => {
    const { images, failures } = await get({ imageIds: [imageId] });
    expect(images).toEqual([]);
    expect(failures).toEqual([{ imageId, failureCode, failureReason: expect.stringContaining(reason) }]);
  });

  test.each([
    ['OCI to Docker', 'oci', [DOCKER_MANIFEST], DOCKER_MANIFEST],
    ['Docker to OCI', 'docker', [OCI_MANIFEST], OCI_MANIFEST],
    ['to Docker where nothing is said', 'oci', undefined, DOCKER_MANIFEST],
  ])('converts by tag: %s', async (_, tag, acceptedMediaTypes, mediaType) => {
    const { images } = await get({ imageIds: [{ imageTag: tag }], acceptedMediaTypes });
    const [image] = images ?? [];
    const manifest = JSON.parse(image?.imageManifest ?? '');
    expect(image?.imageManifestMediaType).toBe(mediaType);
    expect(manifest.mediaType).toBe(mediaType);
    const family = mediaType === DOCKER_MANIFEST ? /^application\/vnd\.docker\./ : /^application\/vnd\.oci\./;
    for (const part of [manifest.config, ...manifest.layers]) expect(part.mediaType).toMatch(family);
    expect(image?.imageId?.imageDigest).toBe(sha256(image?.imageManifest ?? ''));
    expect(image?.imageId?.imageDigest).not.toBe(digests[tag]);
  });

  test.each([
    ['an index', 'index', [DOCKER_MANIFEST]],
    ['an index where nothing is said', 'index', undefined],
    ['a Helm chart', 'chart', [DOCKER_MANIFEST]],
    ['schema 1', 'schema1', [OCI_MANIFEST]],
  ])('cannot convert %s', async (_, imageTag, acceptedMediaTypes) => {
    const { failures } = await get({ imageIds: [{ imageTag }], acceptedMediaTypes });
    expect(failures?.[0]?.failureCode).toBe('ImageNotFound');
  });

  test('does not convert where the digest is given too', async () => {
    const imageIds = [{ imageTag: 'oci', imageDigest: digests['oci'] }];
    const { images } = await get({ imageIds, acceptedMediaTypes: [DOCKER_MANIFEST] });
    expect(images?.[0]?.imageManifestMediaType).toBe(OCI_MANIFEST);
  });

  test('serves other bytes after corruptManifest, under the same digest', async () => {
    const { descriptor } = pushImage(repository, { tags: ['spoilt'], labels: { kind: 'spoilt' } });
    repository.corruptManifest(descriptor.digest, '{"schemaVersion":2}');
    const { images } = await get({ imageIds: [{ imageTag: 'spoilt' }] });
    expect(images?.[0]).toMatchObject({
      imageId: { imageDigest: descriptor.digest },
      imageManifest: '{"schemaVersion":2}',
    });
  });

  test('follows a tag that moves, and forgets the tags of a deleted image', async () => {
    const [first, second] = ['1', '2'].map((build) => pushImage(repository, { tags: ['moving'], labels: { build } }));
    const after = await get({ imageIds: [{ imageTag: 'moving' }] });
    expect(after.images?.[0]?.imageId?.imageDigest).toBe(second?.descriptor.digest);
    const old = await get({ imageIds: [{ imageDigest: first?.descriptor.digest }] });
    expect(old.images?.[0]?.imageId).toEqual({ imageDigest: first?.descriptor.digest });
    repository.deleteManifest(second?.descriptor.digest ?? '');
    expect((await get({ imageIds: [{ imageTag: 'moving' }] })).failures?.[0]?.failureCode).toBe('ImageNotFound');
  });
});
