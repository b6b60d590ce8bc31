import type { BatchGetImageResponse, Image } from '@aws-sdk/client-ecr';
import { Failure, oneLine } from '../errors.ts';
import { type Digest, digestOf, isDigest } from '../image/digest.ts';
import { DOCKER_SCHEMA1_SIGNED } from '../image/media-types.ts';
import { formatReference, type ImageVersion } from '../image/reference.ts';
import { signedPayload } from '../image/schema1.ts';
import type { AwsCall } from './aws-failure.ts';
import { imageFailure } from './image-failure.ts';
import type { RawManifest } from './registry.ts';

/** Amazon ECR's limit on manifests: 4 MiB. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

/**
 * What one BatchGetImage says of each version asked for, in their order, verified. ECR answers in an order of its own,
 * and may give one image several times, once a tag.
 */
export function manifestsOf(
  answer: BatchGetImageResponse,
  repository: string,
  versions: readonly ImageVersion[],
  call: AwsCall,
): (RawManifest | Failure)[] {
  const { images = [], failures = [] } = answer;
  const byTag = new Map(images.map((image) => [image.imageId?.imageTag, image]));
  const byDigest = new Map(images.map((image) => [image.imageId?.imageDigest, image]));
  return versions.map((version) => {
    const subject = formatReference({ repository, ...version });
    const image = version.tag === undefined ? byDigest.get(version.digest) : byTag.get(version.tag);
    if (image !== undefined) return verified(image, version.digest, subject);
    const failure = failures.find(
      ({ imageId }) => imageId?.imageTag === version.tag && imageId?.imageDigest === version.digest,
    );
    return imageFailure(failure ?? failures.find(() => versions.length === 1), { ...call, subject });
  });
}

function verified(image: Image, wanted: Digest | undefined, subject: string): RawManifest | Failure {
  const text = image.imageManifest ?? '';
  const mediaType = image.imageManifestMediaType;
  const digest = wanted ?? image.imageId?.imageDigest ?? '';
  if (Buffer.byteLength(text) > MANIFEST_LIMIT) {
    return new Failure(
      'TOO_LARGE',
      `the manifest of ${subject} is larger than the ${MANIFEST_LIMIT} bytes that ECR allows`,
    );
  }
  if (isDigest(digest) && isOfDigest(text, digest, mediaType)) {
    return { digest, mediaType, text, registryId: image.registryId };
  }
  const found = digestOf(text, 'sha256:');
  return new Failure('DIGEST_MISMATCH', oneLine(`the manifest of ${subject} should have ${digest} and has ${found}`), {
    hint: 'Something between this machine and ECR changed it, or the registry is damaged. Nothing of it was used.',
  });
}

function isOfDigest(text: string, digest: Digest, mediaType: string | undefined): boolean {
  if (digestOf(text, digest) === digest) return true;
  if (mediaType !== DOCKER_SCHEMA1_SIGNED) return false;
  const payload = signedPayload(text);
  return payload !== undefined && digestOf(payload, digest) === digest;
}
