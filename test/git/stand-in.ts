import { devNull } from 'node:os';

/**
 * The environment in which git goes to `place` when it is told one of the URLs, and knows no other settings: so a
 * pipeline that names a server on the internet is run as it is written.
 */
export function standIn(place: string, ...urls: readonly string[]): Record<string, string> {
  const settings = urls.flatMap((url, i) => [
    [`GIT_CONFIG_KEY_${i}`, `url.${place}.insteadOf`],
    [`GIT_CONFIG_VALUE_${i}`, url],
  ]);
  return {
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: `${urls.length}`,
    ...Object.fromEntries(settings),
  };
}
