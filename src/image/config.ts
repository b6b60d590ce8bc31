import * as v from 'valibot';
import { conform, object, parseJson, type Texts, texts } from './json.ts';
import { normalizePlatform, type Platform } from './platform.ts';

/** What image-labels reads of an image's config. */
export interface ImageConfig {
  /** Undefined where the config does not say both its system and its architecture. */
  readonly platform: Platform | undefined;
  /** RFC 3339, as the builder wrote it. */
  readonly created: string | undefined;
  /** `config.Labels`, byte for byte. */
  readonly labels: Texts;
}

const text = v.nullish(v.string());

// https://github.com/opencontainers/image-spec/blob/main/config.md and, alike in what is read here, Docker's
// https://github.com/moby/docker-image-spec/blob/main/spec.md. `config`, `Labels` may be absent or null.
const schema = object({
  os: text,
  architecture: text,
  variant: text,
  'os.version': text,
  created: text,
  config: v.nullish(object({ Labels: texts })),
});

/** The bytes of a config blob, already verified, as a config; CONFIG_INVALID where they are none. */
export function parseConfig(bytes: Uint8Array | string, what: string): ImageConfig {
  const value = parseJson(bytes, 'CONFIG_INVALID', what);
  const { os, architecture, variant, created, config, ...rest } = conform(schema, value, 'CONFIG_INVALID', what);
  return {
    platform:
      os && architecture
        ? normalizePlatform({
            os,
            architecture,
            variant: variant ?? undefined,
            osVersion: rest['os.version'] ?? undefined,
          })
        : undefined,
    created: created ?? undefined,
    labels: config?.Labels ?? new Map(),
  };
}
