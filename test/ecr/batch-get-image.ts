import { convertManifest } from './convert.ts';
import type { Input } from './input.ts';
import { byTag } from './listing.ts';
import { DOCKER_MANIFEST } from './media-types.ts';
import { type Registry, repositoryOf } from './registry.ts';
import { type StoredImage, type StoredRepository, TAG } from './repository.ts';

interface ImageId {
  imageDigest?: string;
  imageTag?: string;
}

interface FoundImage {
  readonly imageId: ImageId & { readonly imageDigest: string };
  readonly imageManifest: string;
  readonly imageManifestMediaType: string;
}

const DIGEST = /^[a-zA-Z0-9\-_+.]+:[a-fA-F0-9]+$/;

/** As seen in the wild, but for InvalidImageTag and ImageInaccessible, whose wording is a guess. */
const REASONS = {
  MissingDigestAndTag: 'Invalid request parameters: both tag and digest cannot be null',
  InvalidImageDigest:
    "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
  InvalidImageTag: "Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'",
  ImageTagDoesNotMatchDigest: 'Invalid request parameters: given tag does not map to the given digest',
  ImageNotFound: 'Requested image not found',
  ImageInaccessible: 'Requested image is archived and must be restored before it can be pulled',
} as const;

export function imageIdOf(input: Input): ImageId {
  const imageDigest = input.string('imageDigest');
  const imageTag = input.string('imageTag', { min: 1, max: 300 });
  input.end();
  return { ...(imageDigest !== undefined && { imageDigest }), ...(imageTag !== undefined && { imageTag }) };
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html */
export function batchGetImage(input: Input, registry: Registry): unknown {
  const target = repositoryOf(input);
  const ids = input.requiredStructures('imageIds', { min: 1, max: 100 }).map(imageIdOf);
  // What an absent list means is not documented; the oldest type of all is the least that a client may count on.
  const accepted = input.strings('acceptedMediaTypes', { min: 1, max: 100 }) ?? [DOCKER_MANIFEST];
  input.end();
  const repository = target.find(registry);

  const images = new Map<string, FoundImage>();
  const failures: { imageId: ImageId; failureCode: string; failureReason: string }[] = [];
  for (const imageId of ids) {
    const found = findImages(repository, imageId, accepted);
    if (typeof found === 'string') {
      failures.push({ imageId, failureCode: found, failureReason: REASONS[found] });
    } else {
      for (const image of found) images.set(`${image.imageId.imageDigest} ${image.imageId.imageTag ?? ''}`, image);
    }
  }
  // ECR promises no order, so a client that takes images by their place in the request must not pass by luck.
  const sorted = [...images].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, image]) => image);
  const { registryId } = registry;
  return { images: sorted.map((image) => ({ registryId, repositoryName: repository.name, ...image })), failures };
}

/** The images of one id, converted where their type is not accepted; or why there is none. */
export function findImages(
  repository: StoredRepository,
  id: ImageId,
  accepted: readonly string[],
): FoundImage[] | keyof typeof REASONS {
  const { imageDigest, imageTag } = id;
  if (imageDigest === undefined && imageTag === undefined) return 'MissingDigestAndTag';
  if (imageDigest !== undefined && !DIGEST.test(imageDigest)) return 'InvalidImageDigest';
  if (imageTag !== undefined && !TAG.test(imageTag)) return 'InvalidImageTag';
  const image = imageTag === undefined ? repository.image(imageDigest ?? '') : repository.tagged(imageTag);
  if (!image) return 'ImageNotFound';
  if (imageDigest !== undefined && imageDigest !== image.digest) return 'ImageTagDoesNotMatchDigest';
  if (image.archived) return 'ImageInaccessible';
  // By digest alone, once for each tag: not documented, but LocalStack's and moto's ECR do it, and a client must bear it.
  if (imageTag === undefined) return byTag(image).map(({ tag }) => asStored(image, tag));
  if (imageDigest !== undefined || accepted.includes(image.mediaType)) return [asStored(image, imageTag)];
  const converted = convertManifest(image.manifest, image.mediaType, accepted);
  if (!converted) return 'ImageNotFound';
  return [
    {
      imageId: { imageDigest: converted.digest, imageTag },
      imageManifest: converted.text,
      imageManifestMediaType: converted.mediaType,
    },
  ];
}

function asStored(image: StoredImage, tag: string | undefined): FoundImage {
  return {
    imageId: { imageDigest: image.digest, ...(tag !== undefined && { imageTag: tag }) },
    imageManifest: image.manifest,
    imageManifestMediaType: image.mediaType,
  };
}
