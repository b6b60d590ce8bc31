import { EcrException } from './exceptions.ts';
import { parseJson } from './json.ts';
import type { StoredImage, StoredRepository } from './repository.ts';

export interface ListFilter {
  readonly tagStatus: 'TAGGED' | 'UNTAGGED' | 'ANY';
  readonly imageStatus: 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING' | 'ANY';
}

/** One line of a listing; lines are in the order of their keys. */
export interface Entry {
  readonly key: string;
  readonly image: StoredImage;
  /** Of a listing by tag: the tag of this line. */
  readonly tag: string | undefined;
}

export type Listing = 'DescribeImages' | 'ListImages';

interface Prepared {
  revision: number;
  readonly orders: Map<string, readonly Entry[]>;
}

const prepared = new WeakMap<StoredRepository, Prepared>();

/**
 * One page of a repository's images, and the token for the next. The order is that of the digests: ECR promises none,
 * and an order by push time would let a client pass that does not sort for itself.
 */
export function page(
  repository: StoredRepository,
  listing: Listing,
  filter: ListFilter,
  maxResults: number,
  nextToken: string | undefined,
): { entries: readonly Entry[]; nextToken?: string } {
  const entries = ordered(repository, listing, filter);
  const scope = `${listing} ${repository.name} ${filter.tagStatus} ${filter.imageStatus}`;
  const start = nextToken === undefined ? 0 : firstAfter(entries, keyOf(nextToken, scope));
  const result = entries.slice(start, start + maxResults);
  const last = result.at(-1);
  if (!last || start + maxResults >= entries.length) return { entries: result };
  return { entries: result, nextToken: Buffer.from(JSON.stringify([scope, last.key])).toString('base64') };
}

/** Prepared once for each state of the repository, so that a page of 10,000 images costs no more than one of ten. */
function ordered(repository: StoredRepository, listing: Listing, filter: ListFilter): readonly Entry[] {
  let state = prepared.get(repository);
  if (state?.revision !== repository.revision) {
    state = { revision: repository.revision, orders: new Map() };
    prepared.set(repository, state);
  }
  const name = `${listing} ${filter.tagStatus} ${filter.imageStatus}`;
  const known = state.orders.get(name);
  if (known) return known;
  const entries = [...repository.images()]
    .filter((image) => matches(image, filter))
    .flatMap((image) => (listing === 'ListImages' ? byTag(image) : [{ key: image.digest, image, tag: undefined }]))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  state.orders.set(name, entries);
  return entries;
}

function matches(image: StoredImage, { tagStatus, imageStatus }: ListFilter): boolean {
  if (imageStatus !== 'ANY' && imageStatus !== (image.archived ? 'ARCHIVED' : 'ACTIVE')) return false;
  return tagStatus === 'ANY' || (tagStatus === 'TAGGED') === image.tags.size > 0;
}

/** One entry for each tag; an image without tags still has one, as in ECR. */
export function byTag(image: StoredImage): Entry[] {
  if (image.tags.size === 0) return [{ key: image.digest, image, tag: undefined }];
  return [...image.tags].map((tag) => ({ key: `${image.digest} ${tag}`, image, tag }));
}

/** By key and not by number, so that an image pushed between two pages shifts nothing. */
function firstAfter(entries: readonly Entry[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf(token: string, scope: string): string {
  const content = parseJson(Buffer.from(token, 'base64').toString('utf8'));
  if (Array.isArray(content) && content[0] === scope && typeof content[1] === 'string') return content[1];
  throw new EcrException(
    'InvalidParameterException',
    "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid nextToken'",
  );
}
