import { Failure } from '../errors.ts';
import { type ImageConfig, parseConfig } from '../image/config.ts';
import { digestOf } from '../image/digest.ts';
import { type Descriptor, parseManifest } from '../image/manifest.ts';
import { formatPlatform, matchesPlatform, type Platform } from '../image/platform.ts';
import { formatReference, type ImageReference } from '../image/reference.ts';
import type { Registry } from '../registry/registry.ts';

/** The config of the image that the reference names; PLATFORM_NOT_FOUND where it is for another platform than wanted. */
export async function readImage(
  registry: Registry,
  reference: ImageReference,
  wanted: Platform | undefined,
): Promise<ImageConfig> {
  const subject = formatReference(reference);
  const raw = await registry.getManifest(reference.repository, reference);
  const manifest = parseManifest(raw.text, raw.mediaType, `the manifest of ${subject} (${raw.digest})`);
  const config = await readConfig(registry, reference.repository, manifest.config, subject);
  const { platform } = config;
  if (wanted !== undefined && (platform === undefined || !matchesPlatform(platform, wanted))) {
    const found = platform === undefined ? 'its config names no platform' : `it is for ${formatPlatform(platform)}`;
    throw new Failure('PLATFORM_NOT_FOUND', `${subject} is not for ${formatPlatform(wanted)}: ${found}`, {
      hint: 'Leave the platform out to read the image whatever it is for.',
    });
  }
  return config;
}

async function readConfig(
  registry: Registry,
  repository: string,
  descriptor: Descriptor,
  subject: string,
): Promise<ImageConfig> {
  const { digest, size, data } = descriptor;
  const what = `the config of ${subject} (${digest})`;
  // A descriptor may carry its content; what is not of its digest is not trusted but asked for.
  const isWhole = data !== undefined && data.length === size && digestOf(data, digest) === digest;
  return parseConfig(isWhole ? data : await registry.getBlob(repository, { digest, size, what }), what);
}
