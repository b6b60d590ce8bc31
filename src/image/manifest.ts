import * as v from 'valibot';
import { Failure, oneLine } from '../errors.ts';
import type { ImageConfig } from './config.ts';
import { type Descriptor, descriptor, type IndexEntry, indexEntry } from './descriptor.ts';
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
import { parseSchema1 } from './schema1.ts';

/** An image for one platform, its config in a blob of its own. */
export interface ImageManifest {
  readonly kind: 'image';
  readonly mediaType: ManifestType;
  readonly config: Descriptor;
  readonly annotations: Texts;
}

/** A list of manifests: an OCI index or a Docker manifest list. */
export interface IndexManifest {
  readonly kind: 'index';
  readonly mediaType: ManifestType;
  readonly entries: readonly IndexEntry[];
  readonly annotations: Texts;
}

/** Docker schema 1: an image for one platform, its config in the manifest itself. */
export interface Schema1Manifest {
  readonly kind: 'schema1';
  readonly mediaType: ManifestType;
  readonly config: ImageConfig;
}

export type Manifest = ImageManifest | IndexManifest | Schema1Manifest;

const kindSchema = object({
  schemaVersion: v.optional(v.number()),
  mediaType: v.optional(v.string()),
  config: v.optional(v.unknown()),
  layers: v.optional(v.unknown()),
  manifests: v.optional(v.unknown()),
});
const layerType = v.fallback(object({ mediaType: v.string() }), { mediaType: '' });
const imageSchema = object({ config: descriptor, annotations: texts, layers: v.fallback(v.array(layerType), []) });

/** What cosign pushes as if it were an image, config and all; its layers are what it is about. */
const SIGNATURES = /^application\/vnd\.(?:dev\.cosign\.|dsse\.|in-toto\+)/;
const indexSchema = object({ manifests: v.array(indexEntry), annotations: texts });
const layersSchema = object({ layers: v.array(descriptor) });

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
    throw new Failure('NOT_AN_IMAGE', `${what} is of the kind ${oneLine(mediaType ?? 'unknown', 200)}, not an image`);
  }
  switch (mediaType) {
    case DOCKER_MANIFEST:
    case OCI_MANIFEST:
      return parseImageManifest(value, mediaType, what);
    case DOCKER_LIST:
    case OCI_INDEX: {
      const { manifests, annotations } = conform(indexSchema, value, 'MANIFEST_INVALID', what);
      return { kind: 'index', mediaType, entries: manifests, annotations };
    }
    case DOCKER_SCHEMA1:
    case DOCKER_SCHEMA1_SIGNED:
      return { kind: 'schema1', mediaType, config: parseSchema1(value, what) };
  }
}

/** The layers of a manifest, whatever it is for; where an attestation keeps its statements. */
export function parseLayers(text: string, what: string): readonly Descriptor[] {
  return conform(layersSchema, parseJson(text, 'MANIFEST_INVALID', what), 'MANIFEST_INVALID', what).layers;
}

function parseImageManifest(value: unknown, mediaType: ManifestType, what: string): ImageManifest {
  const { config, annotations, layers } = conform(imageSchema, value, 'MANIFEST_INVALID', what);
  if (!isImageConfig(config.mediaType, mediaType)) {
    throw new Failure(
      'NOT_AN_IMAGE',
      `${what} is not a container image: its config is ${oneLine(config.mediaType, 200)}`,
    );
  }
  if (layers.length > 0 && layers.every((layer) => SIGNATURES.test(layer.mediaType))) {
    throw new Failure('NOT_AN_IMAGE', `${what} is not a container image: it holds signatures or attestations`);
  }
  return { kind: 'image', mediaType, config, annotations };
}

/** OCI leaves `mediaType` out at times; then the document's shape says what it is. */
function inferType(raw: v.InferOutput<typeof kindSchema>): ManifestType | undefined {
  if (raw.schemaVersion === 1) return DOCKER_SCHEMA1_SIGNED;
  if (raw.manifests !== undefined) return OCI_INDEX;
  return raw.config === undefined ? undefined : OCI_MANIFEST;
}
