import type { PlatformLabels } from '../image/labels.ts';
import { formatPlatform } from '../image/platform.ts';
import type { Image, PlatformImage } from './read-image.ts';

/** What results and messages call a platform: its name, or the digest of a manifest that nothing names a platform for. */
export function platformName({ platform, digest }: PlatformImage): string {
  return platform === undefined ? digest : formatPlatform(platform);
}

export function platformLabels({ platforms }: Image): PlatformLabels[] {
  return platforms.map((platform) => ({ name: platformName(platform), labels: platform.config.labels }));
}
