import { Failure } from '../errors.ts';
import { type ImageConfig, parseConfig } from '../image/config.ts';
import { type Descriptor, type IndexEntry, verifiedData } from '../image/descriptor.ts';
import type { Digest } from '../image/digest.ts';
import type { Texts } from '../image/json.ts';
import {
  type ImageManifest,
  type IndexManifest,
  type Manifest,
  parseManifest,
  type Schema1Manifest,
} from '../image/manifest.ts';
import { isManifestType } from '../image/media-types.ts';
import { formatPlatform, isUnknown, type Platform, selectPlatforms } from '../image/platform.ts';
import { formatReference, type ImageName } from '../image/reference.ts';
import { getManifest, getManifestOfEach, type RawManifest, type Registry } from '../registry/registry.ts';

/** How far an index may nest and how many manifests one image may have in all: far more than any that is built. */
const DEEPEST = 4;
const MOST_MANIFESTS = 400;

/** One platform of an image. */
export interface PlatformImage {
  /** Undefined where neither the index nor the config says it. */
  readonly platform: Platform | undefined;
  readonly digest: Digest;
  /** Undefined in schema 1, whose config stands in the manifest. */
  readonly configDigest: Digest | undefined;
  readonly config: ImageConfig;
  /** The manifest's own. */
  readonly annotations: Texts;
  /** What is said of it above: by each index from the nearest, then by each descriptor that leads to it. */
  readonly annotationsAbove: readonly Texts[];
}

/** An image with the platforms that were read: one, unless it is an index. */
export interface Image {
  readonly reference: ImageName;
  readonly digest: Digest;
  readonly mediaType: string;
  readonly registryId: string | undefined;
  /** The index's, or the only manifest's. */
  readonly annotations: Texts;
  /** Never empty. */
  readonly platforms: readonly PlatformImage[];
  /** BuildKit's attestations, each of a manifest of the index. */
  readonly attestations: readonly IndexEntry[];
}

/** A manifest that was fetched, and the way to it. */
interface Place {
  readonly raw: RawManifest;
  readonly platform: Platform | undefined;
  readonly indexes: readonly Texts[];
  readonly descriptors: readonly Texts[];
}

/**
 * The image that the reference names, every runnable platform of it or the one wanted: two calls for the manifests,
 * however many there are, and the configs at once.
 */
export async function readImage(
  registry: Registry,
  reference: ImageName,
  wanted: Platform | undefined,
): Promise<Image> {
  return readFetched(registry, reference, await getManifest(registry, reference.repository, reference), wanted);
}

/** The same for an image whose own manifest is there already. */
export async function readFetched(
  registry: Registry,
  reference: ImageName,
  raw: RawManifest,
  wanted: Platform | undefined,
): Promise<Image> {
  const reader = new ImageReader(registry, reference, wanted);
  const top: Place = { raw, platform: undefined, indexes: [], descriptors: [] };
  const { annotations, mediaType, images, attestations } = await reader.read(top);
  const selected = wanted === undefined ? images : selectPlatforms(images, wanted);
  if (selected.length === 0) throw reader.noImage(images);
  const { digest, registryId } = raw;
  return { reference, digest, mediaType, registryId, annotations, platforms: selected, attestations };
}

/** What is below an index, or is the only image, in the order in which it is listed. */
interface Contents {
  readonly images: readonly PlatformImage[];
  readonly attestations: readonly IndexEntry[];
}

class ImageReader {
  readonly #registry: Registry;
  readonly #reference: ImageName;
  readonly #wanted: Platform | undefined;
  readonly #subject: string;
  readonly #configs = new Map<Digest, Promise<ImageConfig>>();
  /** Platforms that the index lists, whether they are read or not: for the message when none is the one wanted. */
  readonly #listed = new Set<string>();
  #manifests = 1;

  constructor(registry: Registry, reference: ImageName, wanted: Platform | undefined) {
    this.#registry = registry;
    this.#reference = reference;
    this.#wanted = wanted;
    this.#subject = formatReference(reference);
  }

  async read(top: Place): Promise<Contents & { annotations: Texts; mediaType: string }> {
    const manifest = this.#parse(top.raw);
    const { mediaType } = manifest;
    if (manifest.kind === 'index') {
      return { annotations: manifest.annotations, mediaType, ...(await this.#readIndex(manifest, top, 1)) };
    }
    const image = await this.#readOne(manifest, top);
    return { annotations: image.annotations, mediaType, images: [image], attestations: [] };
  }

  /** All that is below an index: its manifests in one call, then their configs and the indexes among them at once. */
  async #readIndex(index: IndexManifest, at: Place, depth: number): Promise<Contents> {
    // Attestations, too: one call is made for each of them where the revision is asked for.
    this.#manifests += index.entries.length;
    if (depth > DEEPEST || this.#manifests > MOST_MANIFESTS) {
      const limit = depth > DEEPEST ? `nests more than ${DEEPEST} deep` : `has more than ${MOST_MANIFESTS} manifests`;
      throw new Failure('TOO_LARGE', `${this.#subject} ${limit}, at the index ${at.raw.digest}`);
    }
    const attestations = index.entries.filter(({ attests }) => attests !== undefined);
    const runnable = index.entries.filter((entry) => entry.attests === undefined && isManifestType(entry.mediaType));
    for (const { platform } of runnable) if (platform !== undefined) this.#listed.add(formatPlatform(platform));
    const wanted = runnable.filter((entry) => this.#mayBeWanted(entry));
    if (wanted.length === 0) return { images: [], attestations };
    const fetched = await getManifestOfEach(this.#registry, this.#reference.repository, wanted);
    const read = fetched.map(async ({ item: entry, manifest: raw }): Promise<Contents> => {
      if (raw instanceof Failure) throw this.#missing(entry, raw);
      const place: Place = {
        raw,
        platform: entry.platform,
        indexes: [index.annotations, ...at.indexes],
        descriptors: [entry.annotations, ...at.descriptors],
      };
      const manifest = this.#parse(raw, entry.mediaType);
      if (manifest.kind === 'index') return this.#readIndex(manifest, place, depth + 1);
      return { images: [await this.#readOne(manifest, place)], attestations: [] };
    });
    const below = await Promise.all(read.map(skipOtherArtifacts));
    return {
      images: below.flatMap(({ images }) => images),
      attestations: [...attestations, ...below.flatMap(({ attestations }) => attestations)],
    };
  }

  /** Where an index does not say of what platform a manifest is, only its config does. */
  #mayBeWanted(entry: IndexEntry): boolean {
    return (
      this.#wanted === undefined || entry.platform === undefined || selectPlatforms([entry], this.#wanted).length > 0
    );
  }

  async #readOne(manifest: ImageManifest | Schema1Manifest, at: Place): Promise<PlatformImage> {
    const { raw, platform, indexes, descriptors } = at;
    const config = manifest.kind === 'schema1' ? manifest.config : await this.#readConfig(manifest.config);
    if (config.platform !== undefined && isUnknown(config.platform)) {
      throw new Failure(
        'NOT_AN_IMAGE',
        `${raw.digest} of ${this.#subject} is for no platform: an attestation, not an image`,
      );
    }
    return {
      platform: platform ?? config.platform,
      digest: raw.digest,
      configDigest: manifest.kind === 'schema1' ? undefined : manifest.config.digest,
      config,
      annotations: manifest.kind === 'schema1' ? new Map() : manifest.annotations,
      annotationsAbove: [...indexes, ...descriptors],
    };
  }

  #readConfig(descriptor: Descriptor): Promise<ImageConfig> {
    const { digest, size } = descriptor;
    const what = this.#naming('config', digest);
    const read = async (): Promise<ImageConfig> => {
      // A descriptor may carry its content; what is not of its digest is not trusted but asked for.
      const data =
        verifiedData(descriptor) ?? (await this.#registry.getBlob(this.#reference.repository, { digest, size, what }));
      return parseConfig(data, what);
    };
    // Platforms may share one config: it is fetched once.
    const config = this.#configs.get(digest) ?? read();
    this.#configs.set(digest, config);
    return config;
  }

  #parse(raw: RawManifest, declared?: string): Manifest {
    return parseManifest(raw.text, raw.mediaType ?? declared, this.#naming('manifest', raw.digest));
  }

  /** How messages name a part of the image; a digest that the image is named by is not said twice. */
  #naming(part: string, digest: Digest): string {
    return `the ${part} of ${this.#subject}${this.#subject.endsWith(digest) ? '' : ` (${digest})`}`;
  }

  #missing(entry: IndexEntry, failure: Failure): Failure {
    if (failure.code !== 'IMAGE_NOT_FOUND') return failure;
    const platform = entry.platform === undefined ? '' : ` for ${formatPlatform(entry.platform)}`;
    const subject = `${this.#subject}: the manifest ${entry.digest}${platform} that its index lists cannot be had`;
    // Of its own message all but the name, which says the digest again.
    return new Failure('IMAGE_NOT_FOUND', `${subject}: ${failure.message.replace(/^\S+: /, '')}`, {
      // What the registry knows of it, that it is archived say, is nearer.
      hint: failure.hasOwnHint
        ? failure.hint
        : 'It was deleted, or never pushed. Push the image again, or name a platform that is there.',
      cause: failure,
    });
  }

  /** Why none is left: none is for the platform wanted, or none is an image at all. */
  noImage(read: readonly PlatformImage[]): Failure {
    const found = new Set(this.#listed);
    for (const { platform } of read) if (platform !== undefined) found.add(formatPlatform(platform));
    if (this.#wanted === undefined || (found.size === 0 && read.length === 0)) {
      return new Failure('NOT_AN_IMAGE', `${this.#subject} is an index without an image that runs on anything`, {
        hint: 'It may hold attestations or other artifacts alone. Only images have labels.',
      });
    }
    const platforms = found.size === 0 ? 'its config names no platform' : `it is for ${[...found].sort().join(', ')}`;
    return new Failure(
      'PLATFORM_NOT_FOUND',
      `${this.#subject} is not for ${formatPlatform(this.#wanted)}: ${platforms}`,
      {
        hint: 'Name one that it is for, or leave the platform out to read all of them.',
      },
    );
  }
}

/** An index may list other artifacts beside its images; they are no platforms. */
async function skipOtherArtifacts(read: Promise<Contents>): Promise<Contents> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Failure && error.code === 'NOT_AN_IMAGE') return { images: [], attestations: [] };
    throw error;
  }
}
