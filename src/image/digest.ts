import { createHash } from 'node:crypto';

/**
 * The name of a blob by its content: `algorithm:hex`.
 * https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests
 */
export type Digest = `${'sha256' | 'sha512'}:${string}`;

const FORM = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

export function isDigest(text: string): text is Digest {
  return FORM.test(text);
}

/** The digest of these bytes, under the algorithm of `like`. */
export function digestOf(bytes: Uint8Array | string, like: Digest): Digest {
  const algorithm = like.startsWith('sha512:') ? 'sha512' : 'sha256';
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}
