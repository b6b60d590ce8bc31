import type { Digest } from '../image/digest.ts';
import type { ImageVersion } from '../image/reference.ts';

/** A manifest as the registry holds it, its bytes verified against its digest. */
export interface RawManifest {
  readonly digest: Digest;
  /** The media type that the registry gives it. */
  readonly mediaType: string | undefined;
  readonly text: string;
}

/** A blob to fetch: what the descriptor says of it, and who wants it. */
export interface BlobRequest {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** How messages name it: `config sha256:… of shop/api:1.4.2`. */
  readonly what: string;
}

/** Where images are. Everything that comes out of it is verified; every failure is a Failure. */
export interface Registry {
  /** The manifest of this version. */
  getManifest(repository: string, version: ImageVersion): Promise<RawManifest>;
  /** The bytes of a blob, of the size and the digest asked for. */
  getBlob(repository: string, blob: BlobRequest): Promise<Uint8Array>;
  /** Closes the connections. */
  close(): void;
}
