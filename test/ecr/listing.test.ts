import {
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  type ImageDetail,
  ListImagesCommand,
  paginateDescribeImages,
  paginateListImages,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { attestation, pushHelmChart, pushImage, pushIndex } from './images.ts';
import { DOCKER_CONFIG, DOCKER_MANIFEST, HELM_CONFIG, OCI_INDEX } from './media-types.ts';
import type { Repository } from './repository.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;

beforeAll(async () => {
  ecr = await startLocalEcr();
});
afterAll(() => ecr.close());

async function details(input: DescribeImagesCommandInput): Promise<ImageDetail[]> {
  return (await clientFor(ecr).send(new DescribeImagesCommand(input))).imageDetails ?? [];
}

describe('a small repository', () => {
  const repositoryName = 'shop/small';
  const pushedAt = new Date('2026-03-04T05:06:07.891Z');
  const digests: Record<string, string> = {};

  beforeAll(() => {
    const repository = ecr.createRepository(repositoryName);
    const options = { kind: 'docker', tags: ['a', 'b'], labels: { n: '1' }, pushedAt } as const;
    const image = pushImage(repository, { ...options, tags: [...options.tags] });
    const child = pushImage(repository, { labels: { n: '2' } });
    digests['image'] = image.descriptor.digest;
    digests['child'] = child.descriptor.digest;
    const proof = attestation(repository, child);
    digests['attestation'] = proof.descriptor.digest;
    digests['index'] = pushIndex(repository, [child, proof], { tags: ['index'] }).digest;
    digests['chart'] = pushHelmChart(repository, { tags: ['chart'] }).digest;
    digests['archived'] = pushImage(repository, { tags: ['archived'], labels: { n: '3' } }).descriptor.digest;
    repository.archive(digests['archived']);
  });

  test('is described with one entry for each image, however many its tags', async () => {
    const all = await details({ repositoryName });
    const expected = ['image', 'child', 'attestation', 'index', 'chart'].map((name) => digests[name]).sort();
    expect(all.map(({ imageDigest }) => imageDigest)).toEqual(expected);
    const image = all.find(({ imageDigest }) => imageDigest === digests['image']);
    expect(image).toEqual({
      registryId: '123456789012',
      repositoryName,
      imageDigest: digests['image'],
      imageTags: ['a', 'b'],
      imageSizeInBytes: expect.any(Number),
      imagePushedAt: pushedAt,
      imageManifestMediaType: DOCKER_MANIFEST,
      artifactMediaType: DOCKER_CONFIG,
      imageStatus: 'ACTIVE',
    });
    expect(image?.imageSizeInBytes).toBeGreaterThan(0);
  });

  test('tells indexes and other artifacts apart', async () => {
    const [index] = await details({ repositoryName, imageIds: [{ imageTag: 'index' }] });
    const children = await details({
      repositoryName,
      imageIds: [{ imageDigest: digests['child'] }, { imageDigest: digests['attestation'] }],
    });
    expect(index).toMatchObject({
      imageManifestMediaType: OCI_INDEX,
      imageSizeInBytes: Math.max(...children.map(({ imageSizeInBytes }) => imageSizeInBytes ?? 0)),
    });
    expect(index).not.toHaveProperty('artifactMediaType');
    expect(children.map(({ imageTags }) => imageTags)).toEqual([undefined, undefined]);
    const [chart] = await details({ repositoryName, imageIds: [{ imageTag: 'chart' }] });
    expect(chart?.artifactMediaType).toBe(HELM_CONFIG);
  });

  test('describes an image once, whatever names it', async () => {
    const imageIds = [{ imageTag: 'a' }, { imageTag: 'b' }, { imageTag: 'a', imageDigest: digests['image'] }];
    expect(await details({ repositoryName, imageIds })).toHaveLength(1);
  });

  test.each([
    ['TAGGED', ['image', 'index', 'chart']],
    ['UNTAGGED', ['child', 'attestation']],
    ['ANY', ['image', 'child', 'attestation', 'index', 'chart']],
  ] as const)('filters by tag status %s', async (tagStatus, names) => {
    const found = await details({ repositoryName, filter: { tagStatus } });
    expect(found.map(({ imageDigest }) => imageDigest)).toEqual(names.map((name) => digests[name]).sort());
  });

  test('shows archived images only where they are asked for', async () => {
    const found = await details({ repositoryName, filter: { imageStatus: 'ARCHIVED' } });
    expect(found.map(({ imageDigest, imageStatus }) => [imageDigest, imageStatus])).toEqual([
      [digests['archived'], 'ARCHIVED'],
    ]);
  });

  test.each([
    ['an unknown tag', { imageTag: 'none' }, "{imageDigest:'null', imageTag:'none'}"],
    ['an unknown digest', { imageDigest: 'sha256:00' }, "{imageDigest:'sha256:00', imageTag:'null'}"],
    ['an archived image', { imageTag: 'archived' }, "imageTag:'archived'"],
    ['a tag of another digest', { imageTag: 'a', imageDigest: 'sha256:00' }, "imageTag:'a'"],
  ])('throws for %s', async (_, imageId, message) => {
    await expect(details({ repositoryName, imageIds: [{ imageTag: 'a' }, imageId] })).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message: expect.stringContaining(message),
    });
  });

  test('is listed with one entry for each tag', async () => {
    const { imageIds } = await clientFor(ecr).send(new ListImagesCommand({ repositoryName }));
    expect(imageIds?.map(({ imageTag }) => imageTag ?? '').sort()).toEqual(['', '', 'a', 'b', 'chart', 'index']);
    const filter = { tagStatus: 'UNTAGGED' } as const;
    const untagged = await clientFor(ecr).send(new ListImagesCommand({ repositoryName, filter }));
    expect(untagged.imageIds).toHaveLength(2);
  });
});

describe('a repository of 10,000 images', () => {
  const repositoryName = 'shop/large';
  const COUNT = 10_000;
  let repository: Repository;

  beforeAll(() => {
    repository = ecr.createRepository(repositoryName);
    for (let build = 0; build < COUNT; build++) {
      pushImage(repository, { labels: { build: String(build) }, tags: [`b${build}`] });
    }
  });

  test('is described in pages, each image once, without being slow', async () => {
    const digests = new Set<string | undefined>();
    const sizes: (number | undefined)[] = [];
    const start = performance.now();
    for await (const { imageDetails } of paginateDescribeImages(
      { client: clientFor(ecr), pageSize: 1000 },
      { repositoryName },
    )) {
      sizes.push(imageDetails?.length);
      for (const { imageDigest } of imageDetails ?? []) digests.add(imageDigest);
    }
    expect(sizes).toEqual(Array(10).fill(1000));
    expect(digests.size).toBe(COUNT);
    // Generous: about a tenth of it here; a scan of the images for each request would show.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('is listed in pages of 100 where nothing is said', async () => {
    let pages = 0;
    for await (const { imageIds } of paginateListImages({ client: clientFor(ecr) }, { repositoryName })) {
      expect(imageIds).toHaveLength(100);
      pages++;
    }
    expect(pages).toBe(100);
  });

  test('refuses the token of another listing', async () => {
    const { nextToken } = await clientFor(ecr).send(new ListImagesCommand({ repositoryName }));
    await expect(details({ repositoryName, nextToken })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('loses and repeats nothing when an image is pushed between two pages', async () => {
    const client = clientFor(ecr);
    const first = await client.send(new DescribeImagesCommand({ repositoryName, maxResults: 1000 }));
    pushImage(repository, { labels: { build: 'late' } });
    const second = await client.send(
      new DescribeImagesCommand({ repositoryName, maxResults: 1000, nextToken: first.nextToken }),
    );
    const seen = new Set(
      [...(first.imageDetails ?? []), ...(second.imageDetails ?? [])].map((image) => image.imageDigest),
    );
    expect(seen.size).toBe(2000);
  });
});
