import { imageIdOf } from './batch-get-image.ts';
import { EcrException, invalidParameter } from './exceptions.ts';
import type { Input } from './input.ts';
import { type ListFilter, page } from './listing.ts';
import { type Registry, repositoryOf } from './registry.ts';
import type { StoredImage, StoredRepository } from './repository.ts';

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html */
export function describeImages(input: Input, registry: Registry): unknown {
  const target = repositoryOf(input);
  const ids = input.structures('imageIds', { min: 1, max: 100 })?.map(imageIdOf);
  const paging = pagingOf(input);
  input.end();
  const repository = target.find(registry);
  if (!ids) {
    const { entries, ...rest } = page(
      repository,
      'DescribeImages',
      paging.filter,
      paging.maxResults ?? 100,
      paging.nextToken,
    );
    return { imageDetails: entries.map(({ image }) => detail(image, repository, registry)), ...rest };
  }
  if (paging.maxResults !== undefined) throw notWithImageIds('maxResults');
  if (paging.nextToken !== undefined) throw notWithImageIds('nextToken');
  const images = new Set(
    ids.map(({ imageDigest, imageTag }) => {
      const image = imageTag === undefined ? repository.image(imageDigest ?? '') : repository.tagged(imageTag);
      if (image && !image.archived && (imageDigest ?? image.digest) === image.digest) return image;
      throw new EcrException(
        'ImageNotFoundException',
        `The image with imageId {imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'} does not exist ` +
          `within the repository with name '${repository.name}' in the registry with id '${registry.registryId}'`,
      );
    }),
  );
  return { imageDetails: [...images].map((image) => detail(image, repository, registry)) };
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html */
export function listImages(input: Input, registry: Registry): unknown {
  const target = repositoryOf(input);
  const { filter, maxResults, nextToken } = pagingOf(input);
  input.end();
  const { entries, ...rest } = page(target.find(registry), 'ListImages', filter, maxResults ?? 100, nextToken);
  const imageIds = entries.map(({ image, tag }) => ({
    imageDigest: image.digest,
    ...(tag !== undefined && { imageTag: tag }),
  }));
  return { imageIds, ...rest };
}

function pagingOf(input: Input) {
  const filter = input.structure('filter');
  const tagStatus = filter?.oneOf('tagStatus', ['TAGGED', 'UNTAGGED', 'ANY']);
  const imageStatus = filter?.oneOf('imageStatus', ['ACTIVE', 'ARCHIVED', 'ACTIVATING', 'ANY']);
  filter?.end();
  const wanted: ListFilter = { tagStatus: tagStatus ?? 'ANY', imageStatus: imageStatus ?? 'ACTIVE' };
  return {
    filter: wanted,
    maxResults: input.integer('maxResults', 1, 1000),
    nextToken: input.string('nextToken'),
  };
}

function notWithImageIds(parameter: string): EcrException {
  return invalidParameter(parameter, 'Member must be null when imageIds is specified');
}

function detail(image: StoredImage, repository: StoredRepository, { registryId }: Registry): unknown {
  return {
    registryId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(image.tags.size > 0 && { imageTags: [...image.tags] }),
    imageSizeInBytes: sizeOf(image, repository, new Set()),
    imagePushedAt: image.pushedAt.getTime() / 1000,
    imageManifestMediaType: image.mediaType,
    ...(image.artifactMediaType !== undefined && { artifactMediaType: image.artifactMediaType }),
    ...(image.subject !== undefined && { subjectManifestDigest: image.subject }),
    imageStatus: image.archived ? 'ARCHIVED' : 'ACTIVE',
  };
}

/** An index is as large as its largest image. */
function sizeOf(image: StoredImage, repository: StoredRepository, seen: Set<string>): number {
  if (seen.has(image.digest)) return 0;
  seen.add(image.digest);
  const children = image.children.map((digest) => repository.image(digest)).filter((child) => child !== undefined);
  return Math.max(image.ownSize, ...children.map((child) => sizeOf(child, repository, seen)));
}
