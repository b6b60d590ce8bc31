import { type ErrorCode, Failure, oneLine } from '../errors.ts';
import type { AwsCall } from './aws-failure.ts';

/** What BatchGetImage says of an image that it does not give, beside its 200: failureCode → our code and what to do. */
const FAILURES: Record<string, readonly [code: ErrorCode, why: string, hint?: string]> = {
  ImageNotFound: ['IMAGE_NOT_FOUND', 'there is no such image'],
  ImageTagDoesNotMatchDigest: [
    'IMAGE_NOT_FOUND',
    'the tag is there, but on an image with another digest',
    'The tag was moved. Leave the digest out to read what the tag names now, or the tag to read that digest.',
  ],
  ImageInaccessible: [
    'IMAGE_NOT_FOUND',
    'the image is archived',
    'Restore it first: aws ecr update-image-storage-class --target-storage-class STANDARD',
  ],
  InvalidImageDigest: ['INVALID_ARGUMENT', 'ECR takes this for no digest'],
  InvalidImageTag: ['INVALID_ARGUMENT', 'ECR takes this for no tag'],
  KmsError: [
    'ACCESS_DENIED',
    'the repository is encrypted with a KMS key that cannot be used',
    'Look at the key: it must be enabled, and its policy must let ECR use it for this repository.',
  ],
  UpstreamAccessDenied: [
    'ACCESS_DENIED',
    'the upstream registry of this pull-through cache refused',
    "Check the secret in the cache rule's credentials.",
  ],
  UpstreamTooManyRequests: [
    'THROTTLED',
    'the upstream registry of this pull-through cache throttles',
    'Try again later.',
  ],
  UpstreamUnavailable: [
    'SERVICE_ERROR',
    'the upstream registry of this pull-through cache does not answer',
    'Try again later.',
  ],
};

/** The parts of BatchGetImage's failures that say why. */
interface ImageFailure {
  readonly failureCode?: string | null | undefined;
  readonly failureReason?: string | null | undefined;
}

export function imageFailure(failure: ImageFailure | undefined, { subject, place, action }: AwsCall): Failure {
  const given = failure?.failureCode ?? 'nothing';
  const known = Object.hasOwn(FAILURES, given) ? FAILURES[given] : undefined;
  const [code, why, hint] = known ?? [
    'SERVICE_ERROR' as const,
    `${action} gave neither the image nor a reason that is known: ${given}`,
    'Look at the image with `aws ecr batch-get-image`, or try again later.',
  ];
  const said = failure?.failureReason;
  // ECR's own sentence adds nothing to a missing image; elsewhere it may name the key, the rule or the registry.
  const detail = code === 'IMAGE_NOT_FOUND' || !said ? '' : ` (${oneLine(said)})`;
  return new Failure(code, `${subject}: ${why}, in ${place}${detail}`, {
    hint,
  });
}
