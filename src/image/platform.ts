import { Failure } from '../errors.ts';

/**
 * The machine that an image is for, normalised as containerd does it, so that equal platforms are equal texts.
 * https://github.com/opencontainers/image-spec/blob/main/image-index.md (platform),
 * https://github.com/containerd/platforms/blob/main/database.go
 */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  /** Windows: the build that the image needs, such as 10.0.20348.2227. */
  readonly osVersion?: string;
}

const ARCHITECTURES: Record<string, readonly [architecture: string, variant?: string]> = {
  i386: ['386'],
  i486: ['386'],
  i586: ['386'],
  i686: ['386'],
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  aarch64: ['arm64'],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};

export function normalizePlatform(raw: {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | undefined;
  readonly osVersion?: string | undefined;
}): Platform {
  const os = raw.os.toLowerCase() === 'macos' ? 'darwin' : raw.os.toLowerCase();
  const name = raw.architecture.toLowerCase();
  const [architecture, impliedVariant] = (Object.hasOwn(ARCHITECTURES, name) && ARCHITECTURES[name]) || [name];
  const variant = normalizeVariant(architecture, impliedVariant ?? raw.variant?.toLowerCase() ?? '');
  return {
    os,
    architecture,
    ...(variant === '' ? {} : { variant }),
    ...(raw.osVersion ? { osVersion: raw.osVersion } : {}),
  };
}

function normalizeVariant(architecture: string, variant: string): string {
  const v = /^\d/.test(variant) ? `v${variant}` : variant;
  if (architecture === 'arm' && v === '') return 'v7';
  // The first of each family is what its name alone means.
  if ((architecture === 'arm64' && v === 'v8') || (architecture === 'amd64' && v === 'v1')) return '';
  return v;
}

/**
 * `os/arch[/variant]`, as `docker --platform` takes it, and `os(version)/arch`, as containerd writes Windows' builds.
 * `parameter` is how its reader wrote it, for the message.
 */
export function parsePlatform(text: string, parameter: string): Platform {
  const match = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.-]+)\))?\/([A-Za-z0-9_-]+)(?:\/([A-Za-z0-9_.-]+))?$/.exec(text);
  if (match === null) {
    throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a platform`, {
      hint: 'Write os/arch or os/arch/variant: linux/amd64, linux/arm64, linux/arm/v7',
    });
  }
  const [, os = '', osVersion, architecture = '', variant] = match;
  return normalizePlatform({ os, architecture, variant, osVersion });
}

/** What BuildKit gives an attestation in place of a platform. */
export function isUnknown({ os, architecture }: Pick<Platform, 'os' | 'architecture'>): boolean {
  return os === 'unknown' && architecture === 'unknown';
}

/** `linux/arm/v7`; the version of Windows stands in parentheses as containerd writes it: `windows(10.0.20348.2227)/amd64`. */
export function formatPlatform({ os, architecture, variant, osVersion }: Platform): string {
  return `${os}${osVersion === undefined ? '' : `(${osVersion})`}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}

/**
 * Those that are for the platform wanted. A part that was not asked for (variant, osVersion) may be anything; but where
 * one is there without a variant, linux/amd64 means it and not linux/amd64/v3.
 */
export function selectPlatforms<T extends { readonly platform: Platform | undefined }>(
  items: readonly T[],
  wanted: Platform,
): T[] {
  const matching = items.filter(({ platform }) => platform !== undefined && matches(platform, wanted));
  const exact = matching.filter(({ platform }) => platform?.variant === wanted.variant);
  return exact.length > 0 ? exact : matching;
}

function matches(platform: Platform, wanted: Platform): boolean {
  return (
    platform.os === wanted.os &&
    platform.architecture === wanted.architecture &&
    (wanted.variant === undefined || platform.variant === wanted.variant) &&
    (wanted.osVersion === undefined || platform.osVersion === wanted.osVersion)
  );
}
