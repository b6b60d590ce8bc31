import { type ErrorCode, Failure } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import type { Texts } from '../image/json.ts';
import { commonLabels, differingLabels } from '../image/labels.ts';
import type { Revision } from '../image/revision.ts';
import type { Registry } from '../registry/registry.ts';
import type { InspectRequest } from '../request.ts';
import { platformLabels, platformName } from './platforms.ts';
import { type Image, readImage } from './read-image.ts';
import { readRevision } from './read-revision.ts';

/** All that is known of an image. */
export interface Inspection {
  readonly repository: string;
  readonly registryId: string | null;
  readonly region: string;
  readonly tag: string | null;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly platforms: readonly InspectedPlatform[];
  /** Null where the platforms differ. */
  readonly labels: Texts | null;
  /** The index's, or the only manifest's. */
  readonly annotations: Texts;
  /** Null where nothing names a commit, or the platforms name different ones. */
  readonly revision: Revision | null;
}

export interface InspectedPlatform {
  readonly platform: string;
  readonly digest: Digest;
  /** Null in schema 1, which has no config of its own. */
  readonly configDigest: Digest | null;
  /** RFC 3339, as the builder wrote it. */
  readonly created: string | null;
  readonly labels: Texts;
  readonly annotations: Texts;
}

export async function inspect(request: InspectRequest, registry: Registry): Promise<Inspection> {
  const image = await readImage(registry, request.image, request.platform);
  const labelled = platformLabels(image);
  return {
    repository: request.image.repository,
    registryId: image.registryId ?? null,
    region: registry.region,
    tag: request.image.tag ?? null,
    digest: image.digest,
    mediaType: image.mediaType,
    platforms: image.platforms.map((platform) => ({
      platform: platformName(platform),
      digest: platform.digest,
      configDigest: platform.configDigest ?? null,
      created: platform.config.created ?? null,
      labels: platform.config.labels,
      annotations: platform.annotations,
    })),
    labels: differingLabels(labelled).length === 0 ? commonLabels(labelled) : null,
    annotations: image.annotations,
    revision: await revisionOrNull(registry, image),
  };
}

/** No commit, or more than one; or a provenance that cannot be read, for which the rest is not withheld. */
const NO_REVISION: readonly ErrorCode[] = [
  'REVISION_NOT_FOUND',
  'REVISION_INVALID',
  'LABEL_DIFFERS',
  'MANIFEST_INVALID',
  'DIGEST_MISMATCH',
  'IMAGE_NOT_FOUND',
  'TOO_LARGE',
];

async function revisionOrNull(registry: Registry, image: Image): Promise<Revision | null> {
  try {
    return await readRevision(registry, image, undefined);
  } catch (error) {
    if (error instanceof Failure && NO_REVISION.includes(error.code)) return null;
    throw error;
  }
}
