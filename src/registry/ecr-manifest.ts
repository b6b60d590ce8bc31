import * as v from 'valibot';
import { Failure } from '../errors.ts';
import { type Digest, digestOf, isDigest } from '../image/digest.ts';
import { conform, object } from '../image/json.ts';
import { DOCKER_SCHEMA1_SIGNED } from '../image/media-types.ts';
import { formatReference, type ImageVersion } from '../image/reference.ts';
import { signedPayload } from '../image/schema1.ts';
import type { AwsCall } from './aws-failure.ts';
import { imageFailure } from './image-failure.ts';
import type { RawManifest } from './registry.ts';

/** Amazon ECR's limit on manifests: 4 MiB. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

const id = v.nullish(object({ imageTag: v.nullish(v.string()), imageDigest: v.nullish(v.string()) }));
const imageSchema = object({
  imageId: id,
  imageManifest: v.nullish(v.string()),
  imageManifestMediaType: v.nullish(v.string()),
  registryId: v.nullish(v.string()),
});
const failureSchema = object({
  imageId: id,
  failureCode: v.nullish(v.string()),
  failureReason: v.nullish(v.string()),
});
const answerSchema = object({ images: v.nullish(v.array(imageSchema)), failures: v.nullish(v.array(failureSchema)) });

/**
 * What one BatchGetImage says of each version asked for, in their order, verified. ECR answers in an order of its own,
 * and may give one image several times, once a tag.
 */
export function manifestsOf(
  answer: unknown,
  repository: string,
  versions: readonly ImageVersion[],
  call: AwsCall,
): (RawManifest | Failure)[] {
  const checked = conform(answerSchema, answer, 'SERVICE_ERROR', `the answer of ${call.action} for ${call.subject}`);
  const images = checked.images ?? [];
  const failures = checked.failures ?? [];
  const byTag = new Map(images.map((image) => [image.imageId?.imageTag, image]));
  const byDigest = new Map(images.map((image) => [image.imageId?.imageDigest, image]));
  return versions.map((version) => {
    const subject = formatReference({ repository, ...version });
    const image = version.tag === undefined ? byDigest.get(version.digest) : byTag.get(version.tag);
    if (image !== undefined) return verified(image, version.digest, subject);
    const failure = failures.find(
      ({ imageId }) =>
        (imageId?.imageTag ?? undefined) === version.tag && (imageId?.imageDigest ?? undefined) === version.digest,
    );
    return imageFailure(failure ?? failures.find(() => versions.length === 1), { ...call, subject });
  });
}

function verified(
  image: v.InferOutput<typeof imageSchema>,
  wanted: Digest | undefined,
  subject: string,
): RawManifest | Failure {
  const text = image.imageManifest ?? '';
  const mediaType = image.imageManifestMediaType ?? undefined;
  const registryId = image.registryId ?? undefined;
  const digest = wanted ?? image.imageId?.imageDigest ?? '';
  if (Buffer.byteLength(text) > MANIFEST_LIMIT) {
    return new Failure(
      'TOO_LARGE',
      `the manifest of ${subject} is larger than the ${MANIFEST_LIMIT} bytes that ECR allows`,
    );
  }
  if (isDigest(digest)) {
    if (digestOf(text, digest) === digest) return { digest, mediaType, text, registryId };
    // The digest of a signed manifest is that of its payload: so the payload, and nothing around it, is what is read.
    const payload = mediaType === DOCKER_SCHEMA1_SIGNED ? signedPayload(text) : undefined;
    if (payload !== undefined && digestOf(payload, digest) === digest) {
      return { digest, mediaType, text: payload.toString('utf8'), registryId };
    }
  }
  const found = digestOf(text, 'sha256:');
  return new Failure('DIGEST_MISMATCH', `the manifest of ${subject} should have ${digest} and has ${found}`, {
    hint: 'Something between this machine and ECR changed it, or the registry is damaged. Nothing of it was used.',
  });
}
