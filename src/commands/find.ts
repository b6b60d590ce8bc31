import { type ErrorCode, Failure } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import type { Texts } from '../image/json.ts';
import { commonLabels } from '../image/labels.ts';
import { inOrder } from '../ordered.ts';
import {
  getManifestOfEach,
  type ImageSummary,
  MANIFEST_BATCH,
  type RawManifest,
  type Registry,
} from '../registry/registry.ts';
import type { Condition, FindRequest } from '../request.ts';
import { platformLabels } from './platforms.ts';
import { readFetched } from './read-image.ts';

/** Images whose configs are read at once. More would not be faster, and would read on after the last one wanted. */
const CONCURRENCY = 24;

/** What an image can be, or lack, without it being a fault of the search: such are left out, and counted. */
const UNREADABLE: readonly ErrorCode[] = [
  'NOT_AN_IMAGE',
  'MANIFEST_INVALID',
  'CONFIG_INVALID',
  'DIGEST_MISMATCH',
  'TOO_LARGE',
  'IMAGE_NOT_FOUND',
];

/** One image that was found. */
export interface FoundImage {
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** RFC 3339, in UTC. */
  readonly pushedAt: string;
  readonly sizeBytes: number;
  /** Those that all its platforms have with one value. */
  readonly labels: Texts;
}

/** How a search tells what it does. */
export interface SearchWatcher {
  /** `read` of `total` images so far, of which `found` were those looked for. */
  progress(read: number, total: number, found: number): void;
  /** An image that could not be read, and why. */
  skipped(failure: Failure): void;
}

/** The images of a repository whose labels are as wanted, newest first, until there are enough. */
export async function find(request: FindRequest, registry: Registry, watcher: SearchWatcher): Promise<FoundImage[]> {
  const images = await newestFirst(registry, request);
  const found: FoundImage[] = [];
  let read = 0;
  const outcomes = inOrder(withManifests(registry, request.repository, images), CONCURRENCY, (image) =>
    examine(registry, request, image),
  );
  for await (const outcome of outcomes) {
    read++;
    if (outcome instanceof Failure) watcher.skipped(outcome);
    else if (outcome !== undefined) found.push(outcome);
    watcher.progress(read, images.length, found.length);
    if (found.length === request.limit) break;
  }
  return found;
}

async function newestFirst(registry: Registry, { repository, untagged }: FindRequest): Promise<ImageSummary[]> {
  const images: ImageSummary[] = [];
  for await (const page of registry.listImages(repository, { untagged })) images.push(...page);
  // Times of one form and zone compare as texts do; images of one moment keep one order in every search.
  const newer = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  return images.sort((a, b) => newer(a.pushedAt, b.pushedAt) || newer(a.digest, b.digest));
}

interface Listed {
  readonly item: ImageSummary;
  readonly manifest: RawManifest | Failure;
}

/** The images with their manifests, a call for each hundred, the next asked for while the last is worked on. */
async function* withManifests(
  registry: Registry,
  repository: string,
  images: readonly ImageSummary[],
): AsyncGenerator<Listed> {
  const fetch = (from: number): Promise<Listed[]> => {
    const listed = getManifestOfEach(registry, repository, images.slice(from, from + MANIFEST_BATCH));
    listed.catch(() => {});
    return listed;
  };
  let next = fetch(0);
  for (let from = 0; from < images.length; from += MANIFEST_BATCH) {
    const batch = await next;
    for (const [i, image] of batch.entries()) {
      // Asked for late in a batch, so that a search that ends early asks for no more than it needs.
      if (i === MANIFEST_BATCH / 2 && from + MANIFEST_BATCH < images.length) next = fetch(from + MANIFEST_BATCH);
      yield image;
    }
  }
}

/** The image, if it is one of those wanted; a Failure where it cannot be read. */
async function examine(
  registry: Registry,
  request: FindRequest,
  { manifest, item: summary }: Listed,
): Promise<FoundImage | Failure | undefined> {
  const { repository, platform, where } = request;
  const reference = { repository, digest: summary.digest };
  try {
    if (manifest instanceof Failure) throw manifest;
    const image = await readFetched(registry, reference, manifest, platform);
    const labelled = platformLabels(image);
    if (!labelled.every(({ labels }) => holdAll(where, labels))) return undefined;
    return { ...summary, labels: commonLabels(labelled) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // An image for other platforms is whole; it is just not looked for.
    if (error.code === 'PLATFORM_NOT_FOUND') return undefined;
    if (!UNREADABLE.includes(error.code)) throw error;
    const tags = summary.tags.length === 0 ? 'untagged' : summary.tags.slice(0, 3).join(', ');
    return new Failure(error.code, `${error.message} (${tags})`, { cause: error });
  }
}

function holdAll(where: readonly Condition[], labels: Texts): boolean {
  return where.every(({ key, matches }) => {
    const value = labels.get(key);
    return value !== undefined && matches(value);
  });
}
