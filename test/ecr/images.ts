import { gzipSync } from 'node:zlib';
import { type Descriptor, type Digest, sha256 } from './digest.ts';
import { type JsonObject, toBytes } from './json.ts';
import {
  DOCKER_CONFIG,
  DOCKER_LAYER,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  OCI_CONFIG,
  OCI_INDEX,
  OCI_LAYER,
  OCI_MANIFEST,
} from './media-types.ts';
import type { Repository } from './repository.ts';

export { attestation } from './attestation.ts';
export { pushHelmChart } from './helm.ts';
export { pushSchema1 } from './schema1.ts';

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
export interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

export interface ImageOptions {
  /** Default oci. */
  kind?: 'docker' | 'oci';
  /** Of `config.Labels`; null writes null, and without it there is no such member. */
  labels?: Record<string, string> | null;
  /** Default linux/amd64. */
  platform?: Platform;
  created?: string;
  /** Of the manifest. */
  annotations?: Record<string, string>;
  tags?: string[];
  pushedAt?: Date;
  /** The last change before the config is stored: an object is written as JSON, a string or bytes as they are. */
  config?: (config: Record<string, unknown>) => unknown;
  /** Likewise for the manifest. */
  manifest?: (manifest: Record<string, unknown>) => unknown;
  /** Puts the config into the manifest's descriptor too, as `data`. */
  inlineConfig?: boolean;
  omitMediaType?: boolean;
}

export interface PushedImage {
  descriptor: Descriptor & { platform: Platform };
  configDigest: Digest;
  layers: Descriptor[];
}

/** What an index lists. */
export interface IndexChild {
  descriptor: Descriptor & { platform?: Platform };
  platform?: Platform;
  annotations?: Record<string, string>;
}

export interface IndexOptions {
  /** Default oci. */
  kind?: 'docker' | 'oci';
  tags?: string[];
  annotations?: Record<string, string>;
  pushedAt?: Date;
  /** Lists the children without their platforms. */
  omitPlatforms?: boolean;
}

/** An empty file system: two blocks of zeros, as tar ends. */
const TAR = Buffer.alloc(1024);
const LAYER = gzipSync(TAR);

/** Makes an image of one empty layer and pushes it: the same options give the same digests. */
export function pushImage(repository: Repository, options: ImageOptions = {}): PushedImage {
  const docker = options.kind === 'docker';
  const platform = options.platform ?? { os: 'linux', architecture: 'amd64' };
  const layer = { mediaType: docker ? DOCKER_LAYER : OCI_LAYER, size: LAYER.length, digest: repository.putBlob(LAYER) };
  const created = options.created ?? '2026-01-02T03:04:05Z';
  const configBytes = toBytes(
    changed(
      {
        created,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant !== undefined && { variant: platform.variant }),
        config: {
          Env: ['PATH=/usr/bin:/bin'],
          Cmd: ['/bin/app'],
          ...(options.labels !== undefined && { Labels: options.labels }),
        },
        rootfs: { type: 'layers', diff_ids: [sha256(TAR)] },
        history: [{ created, created_by: 'COPY / / # buildkit' }],
      },
      options.config,
    ),
  );
  const config = {
    mediaType: docker ? DOCKER_CONFIG : OCI_CONFIG,
    size: configBytes.length,
    digest: repository.putBlob(configBytes),
    ...(options.inlineConfig && { data: configBytes.toString('base64') }),
  };
  const mediaType = docker ? DOCKER_MANIFEST : OCI_MANIFEST;
  const manifest = changed(
    {
      schemaVersion: 2,
      ...(!options.omitMediaType && { mediaType }),
      config,
      layers: [layer],
      ...(options.annotations && { annotations: options.annotations }),
    },
    options.manifest,
  );
  const descriptor = repository.putManifest(toBytes(manifest), { mediaType, ...pushOptions(options) });
  return { descriptor: { ...descriptor, platform }, configDigest: config.digest, layers: [layer] };
}

/**
 * Pushes an index (or Docker manifest list) of images that were pushed before. A child is what pushImage or attestation
 * returned, or a descriptor, such as pushIndex's for a nested index.
 */
export function pushIndex(
  repository: Repository,
  children: readonly (IndexChild | Descriptor)[],
  options: IndexOptions = {},
): Descriptor {
  const mediaType = options.kind === 'docker' ? DOCKER_LIST : OCI_INDEX;
  const manifests = children.map((child) => {
    const { descriptor, platform, annotations }: IndexChild = 'descriptor' in child ? child : { descriptor: child };
    const { platform: own, ...rest } = descriptor;
    const shown = options.omitPlatforms ? undefined : (platform ?? own);
    return { ...rest, ...(shown && { platform: shown }), ...(annotations && { annotations }) };
  });
  const index = {
    schemaVersion: 2,
    mediaType,
    manifests,
    ...(options.annotations && { annotations: options.annotations }),
  };
  return repository.putManifest(toBytes(index), { mediaType, ...pushOptions(options) });
}

function pushOptions({ tags, pushedAt }: { tags?: string[]; pushedAt?: Date }): { tags?: string[]; pushedAt?: Date } {
  return { ...(tags && { tags }), ...(pushedAt && { pushedAt }) };
}

/** A change may be made in place as well as returned. */
function changed(document: JsonObject, change: ((document: JsonObject) => unknown) | undefined): unknown {
  return change?.(document) ?? document;
}
