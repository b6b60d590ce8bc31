import { type Descriptor, type Digest, manifestDigest, sha256 } from './digest.ts';
import { objectAt, objectsAt, parseJson, stringAt, toBytes } from './json.ts';

export type { Descriptor } from './digest.ts';

/** What a test may do to one repository of the local ECR. Nothing here passes through HTTP. */
export interface Repository {
  readonly name: string;
  putBlob(bytes: Uint8Array): Descriptor['digest'];
  /**
   * Stores exactly these bytes (a string or bytes as they are, an object as JSON) and returns their descriptor. A tag
   * that another image has moves to this one. A manifest put again keeps its first push time unless one is given.
   */
  putManifest(
    manifest: string | Uint8Array | object,
    options: { mediaType: string; tags?: string[]; pushedAt?: Date },
  ): Descriptor;
  /** Throws where no image has this digest. */
  tag(tag: string, digest: string): void;
  deleteBlob(digest: string): void;
  /** Deletes the image together with all its tags. */
  deleteManifest(digest: string): void;
  /** From now on other bytes are served under this digest, which a client must notice. */
  corruptBlob(digest: string, bytes: Uint8Array): void;
  corruptManifest(digest: string, bytes: string): void;
  /** BatchGetImage then fails with ImageInaccessible, and the image is left out of DescribeImages and ListImages. */
  archive(digest: string): void;
}

/** One image (or index, or other artifact) as the repository has it. */
export interface StoredImage {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly tags: Set<string>;
  readonly pushedAt: Date;
  /** The text that is served, which is not the pushed one after corruptManifest. */
  readonly manifest: string;
  /** The blobs it names: the only ones that can be downloaded. */
  readonly blobs: readonly string[];
  readonly children: readonly string[];
  /** Bytes of config and layers; 0 for an index, whose size is its largest child's. */
  readonly ownSize: number;
  readonly artifactMediaType: string | undefined;
  readonly subject: string | undefined;
  readonly archived: boolean;
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html */
export const REPOSITORY_NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
export const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

export class StoredRepository implements Repository {
  readonly name: string;
  readonly #images = new Map<string, StoredImage>();
  readonly #tags = new Map<string, string>();
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #references = new Map<string, number>();
  #revision = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Another number after every change, for what is prepared from the images. */
  get revision(): number {
    return this.#revision;
  }

  images(): Iterable<StoredImage> {
    return this.#images.values();
  }

  image(digest: string): StoredImage | undefined {
    return this.#images.get(digest);
  }

  tagged(tag: string): StoredImage | undefined {
    const digest = this.#tags.get(tag);
    return digest === undefined ? undefined : this.#images.get(digest);
  }

  blob(digest: string): Uint8Array | undefined {
    return this.#blobs.get(digest);
  }

  /** Whether the blob is there and some manifest names it: ECR gives out no other. */
  hasLayer(digest: string): boolean {
    return this.#blobs.has(digest) && (this.#references.get(digest) ?? 0) > 0;
  }

  putBlob(bytes: Uint8Array): Digest {
    const digest = sha256(bytes);
    this.#blobs.set(digest, bytes);
    return digest;
  }

  putManifest(
    manifest: string | Uint8Array | object,
    options: { mediaType: string; tags?: string[]; pushedAt?: Date },
  ): Descriptor {
    const bytes = toBytes(manifest);
    const digest = manifestDigest(bytes, options.mediaType);
    const before = this.#images.get(digest);
    if (before) this.#count(before.blobs, -1);
    const text = bytes.toString('utf8');
    const image: StoredImage = {
      digest,
      mediaType: options.mediaType,
      tags: before?.tags ?? new Set(),
      pushedAt: options.pushedAt ?? before?.pushedAt ?? new Date(),
      manifest: text,
      archived: false,
      ...contentsOf(parseJson(text)),
    };
    this.#images.set(digest, image);
    this.#count(image.blobs, 1);
    this.#revision++;
    for (const tag of options.tags ?? []) this.tag(tag, digest);
    return { mediaType: options.mediaType, digest, size: bytes.length };
  }

  tag(tag: string, digest: string): void {
    if (!TAG.test(tag)) throw new Error(`'${tag}' is not a tag`);
    const image = this.#existing(digest);
    this.tagged(tag)?.tags.delete(tag);
    image.tags.add(tag);
    this.#tags.set(tag, digest);
    this.#revision++;
  }

  deleteBlob(digest: string): void {
    if (!this.#blobs.delete(digest)) throw new Error(`${this.name} has no blob ${digest}`);
  }

  deleteManifest(digest: string): void {
    const image = this.#existing(digest);
    for (const tag of image.tags) this.#tags.delete(tag);
    this.#count(image.blobs, -1);
    this.#images.delete(digest);
    this.#revision++;
  }

  corruptBlob(digest: string, bytes: Uint8Array): void {
    if (!this.#blobs.has(digest)) throw new Error(`${this.name} has no blob ${digest}`);
    this.#blobs.set(digest, bytes);
  }

  corruptManifest(digest: string, bytes: string): void {
    this.#images.set(digest, { ...this.#existing(digest), manifest: bytes });
    this.#revision++;
  }

  archive(digest: string): void {
    this.#images.set(digest, { ...this.#existing(digest), archived: true });
    this.#revision++;
  }

  #existing(digest: string): StoredImage {
    const image = this.#images.get(digest);
    if (!image) throw new Error(`${this.name} has no image ${digest}`);
    return image;
  }

  #count(blobs: readonly string[], change: number): void {
    for (const digest of blobs) this.#references.set(digest, (this.#references.get(digest) ?? 0) + change);
  }
}

/** What a manifest of any kind names. One that is broken names nothing, and is stored all the same: tests need it. */
function contentsOf(
  manifest: unknown,
): Pick<StoredImage, 'blobs' | 'children' | 'ownSize' | 'artifactMediaType' | 'subject'> {
  const config = objectAt(manifest, 'config');
  const parts = [config, ...objectsAt(manifest, 'layers')];
  const blobs = [
    ...parts.map((part) => stringAt(part, 'digest')),
    ...objectsAt(manifest, 'fsLayers').map((layer) => stringAt(layer, 'blobSum')),
  ];
  const children = objectsAt(manifest, 'manifests').map((child) => stringAt(child, 'digest'));
  return {
    blobs: blobs.filter((digest) => digest !== undefined),
    children: children.filter((digest) => digest !== undefined),
    ownSize: parts.reduce((sum, part) => sum + (typeof part['size'] === 'number' ? part['size'] : 0), 0),
    artifactMediaType: stringAt(objectAt({ manifest }, 'manifest'), 'artifactType') ?? stringAt(config, 'mediaType'),
    subject: stringAt(objectAt(manifest, 'subject'), 'digest'),
  };
}
