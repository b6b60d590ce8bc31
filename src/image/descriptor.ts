import * as v from 'valibot';
import { type Digest, digestOf, isDigest } from './digest.ts';
import { object, type Texts, texts } from './json.ts';
import { isUnknown, normalizePlatform, type Platform } from './platform.ts';

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

/** What an index lists. */
export interface IndexEntry extends Descriptor {
  /** Undefined where the index does not say it. */
  readonly platform: Platform | undefined;
  /** The manifest that this one says something of, where it is an attestation: such is never a platform. */
  readonly attests: Digest | 'unknown' | undefined;
}

const entries = {
  mediaType: v.string(),
  digest: v.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest'),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  annotations: texts,
  data: v.nullish(v.pipe(v.string(), v.base64())),
};

export const descriptor = v.pipe(
  object(entries),
  v.transform(({ data, ...rest }): Descriptor => ({ ...rest, data: decode(data) })),
);

const platformSchema = object({
  os: v.string(),
  architecture: v.string(),
  variant: v.nullish(v.string()),
  'os.version': v.nullish(v.string()),
});

export const indexEntry = v.pipe(
  object({ ...entries, platform: v.nullish(platformSchema) }),
  v.transform(({ data, platform, ...rest }): IndexEntry => {
    const { os = '', architecture = '', variant, 'os.version': osVersion } = platform ?? {};
    const nowhere = isUnknown({ os, architecture });
    return {
      ...rest,
      data: decode(data),
      platform:
        os === '' || architecture === '' || nowhere
          ? undefined
          : normalizePlatform({ os, architecture, variant: variant ?? undefined, osVersion: osVersion ?? undefined }),
      attests: attested(rest.annotations, nowhere),
    };
  }),
);

/** BuildKit's mark of an attestation: https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function attested(annotations: Texts, nowhere: boolean): IndexEntry['attests'] {
  if (!nowhere && !annotations.has('vnd.docker.reference.type')) return undefined;
  const digest = annotations.get('vnd.docker.reference.digest') ?? '';
  return isDigest(digest) ? digest : 'unknown';
}

function decode(data: string | null | undefined): Uint8Array | undefined {
  return data == null ? undefined : Buffer.from(data, 'base64');
}

/** The content that the descriptor carries, if it is of the descriptor's size and digest. */
export function verifiedData({ data, size, digest }: Descriptor): Uint8Array | undefined {
  return data !== undefined && data.length === size && digestOf(data, digest) === digest ? data : undefined;
}
