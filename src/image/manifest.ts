import * as v from 'valibot';
import { Failure, oneLine } from '../errors.ts';
import { type Digest, isDigest } from './digest.ts';
import { conform, object, parseJson, type Texts, texts } from './json.ts';
import {
  DOCKER_LIST,
  DOCKER_MANIFEST,
  DOCKER_SCHEMA1,
  DOCKER_SCHEMA1_SIGNED,
  isImageConfig,
  isManifestType,
  type ManifestType,
  OCI_INDEX,
  OCI_MANIFEST,
} from './media-types.ts';

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly annotations: Texts;
  /** The content itself, where the descriptor carries it; not yet verified. */
  readonly data: Uint8Array | undefined;
}

/** An image for one platform. */
export interface ImageManifest {
  readonly kind: 'image';
  readonly mediaType: ManifestType;
  readonly config: Descriptor;
  readonly annotations: Texts;
}

export type Manifest = ImageManifest;

const descriptor = v.pipe(
  object({
    mediaType: v.string(),
    digest: v.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest'),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    annotations: texts,
    data: v.nullish(v.pipe(v.string(), v.base64())),
  }),
  v.transform(({ data, ...rest }): Descriptor => {
    return { ...rest, data: data == null ? undefined : Buffer.from(data, 'base64') };
  }),
);

const kindSchema = object({
  schemaVersion: v.optional(v.number()),
  mediaType: v.optional(v.string()),
  config: v.optional(v.unknown()),
  layers: v.optional(v.unknown()),
  manifests: v.optional(v.unknown()),
});

const imageSchema = object({ config: descriptor, annotations: texts });

/**
 * The text of a manifest, already verified, as what it is. `declared` is the media type that the registry or the
 * descriptor gives it; `what` names it in messages.
 * MANIFEST_INVALID where it is of no kind, or of two; NOT_AN_IMAGE where it is something else's manifest.
 */
export function parseManifest(text: string, declared: string | undefined, what: string): Manifest {
  const value = parseJson(text, 'MANIFEST_INVALID', what);
  const raw = conform(kindSchema, value, 'MANIFEST_INVALID', what);
  // One document that is an image to some readers and an index to others can show each of them other labels:
  // https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
  if (raw.manifests !== undefined && (raw.config !== undefined || raw.layers !== undefined)) {
    throw new Failure('MANIFEST_INVALID', `${what} is an image and an index at once`);
  }
  const mediaType = raw.mediaType ?? declared ?? inferType(raw);
  if (mediaType === undefined || !isManifestType(mediaType)) {
    throw new Failure('NOT_AN_IMAGE', oneLine(`${what} is of the kind ${mediaType ?? 'unknown'}, not an image`));
  }
  switch (mediaType) {
    case DOCKER_MANIFEST:
    case OCI_MANIFEST:
      return parseImageManifest(value, mediaType, what);
    case DOCKER_LIST:
    case OCI_INDEX:
    case DOCKER_SCHEMA1:
    case DOCKER_SCHEMA1_SIGNED:
      throw new Failure('NOT_AN_IMAGE', `${what} is not a single-platform image`);
  }
}

function parseImageManifest(value: unknown, mediaType: ManifestType, what: string): ImageManifest {
  const { config, annotations } = conform(imageSchema, value, 'MANIFEST_INVALID', what);
  if (!isImageConfig(config.mediaType, mediaType)) {
    throw new Failure('NOT_AN_IMAGE', oneLine(`${what} is not a container image: its config is ${config.mediaType}`), {
      hint: 'Only images have labels. Other artifacts (charts, signatures, bills of materials) have none.',
    });
  }
  return { kind: 'image', mediaType, config, annotations };
}

/** OCI leaves `mediaType` out at times; then the document's shape says what it is. */
function inferType(raw: v.InferOutput<typeof kindSchema>): ManifestType | undefined {
  if (raw.schemaVersion === 1) return DOCKER_SCHEMA1_SIGNED;
  if (raw.manifests !== undefined) return OCI_INDEX;
  return raw.config === undefined ? undefined : OCI_MANIFEST;
}
