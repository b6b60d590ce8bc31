import { Failure } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import type { ImageVersion } from '../image/reference.ts';

/** How many manifests one call gives: ECR's limit on BatchGetImage. A search asks for so many at a time. */
export const MANIFEST_BATCH = 100;

/** A manifest as the registry holds it, its bytes verified against its digest. */
export interface RawManifest {
  readonly digest: Digest;
  /** The media type that the registry gives it. */
  readonly mediaType: string | undefined;
  readonly text: string;
  /** The account of the registry that answered. */
  readonly registryId: string | undefined;
}

/** A blob to fetch: what the descriptor says of it, and who wants it. */
export interface BlobRequest {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** How messages name it: `config sha256:… of shop/api:1.4.2`. */
  readonly what: string;
}

/** What a registry knows of an image without looking into it. */
export interface ImageSummary {
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** RFC 3339, in UTC. */
  readonly pushedAt: string;
  /** Of all that a pull would fetch, in bytes. */
  readonly sizeBytes: number;
}

/**
 * Where images are. Everything that comes out of it is verified; every failure is a Failure. What it holds open goes with
 * the process.
 */
export interface Registry {
  readonly region: string;
  /**
   * The manifests of these versions, in their order and as few calls as the registry takes; in place of one that is not
   * there or not as it should be, why.
   */
  getManifests(repository: string, versions: readonly ImageVersion[]): Promise<(RawManifest | Failure)[]>;
  /** The bytes of a blob, of the size and the digest asked for. */
  getBlob(repository: string, blob: BlobRequest): Promise<Uint8Array>;
  /** All images of a repository, in no order, a page at a time. */
  listImages(repository: string, which: { readonly untagged: boolean }): AsyncIterable<readonly ImageSummary[]>;
}

/** Each of what has a digest with its manifest, or with why there is none, in their order. */
export async function getManifestOfEach<T extends { readonly digest: Digest }>(
  registry: Registry,
  repository: string,
  items: readonly T[],
): Promise<{ item: T; manifest: RawManifest | Failure }[]> {
  const digests = items.map(({ digest }) => ({ digest }));
  const manifests = await registry.getManifests(repository, digests);
  return items.map((item, i) => ({
    item,
    manifest: manifests[i] ?? new Failure('INTERNAL', `the registry gave no answer for ${item.digest}`),
  }));
}

/** The manifest of one version. */
export async function getManifest(registry: Registry, repository: string, version: ImageVersion): Promise<RawManifest> {
  const [manifest] = await registry.getManifests(repository, [version]);
  if (manifest === undefined || manifest instanceof Failure) throw manifest ?? new Error('the registry gave no answer');
  return manifest;
}
