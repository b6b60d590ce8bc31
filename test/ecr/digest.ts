import { createHash } from 'node:crypto';
import { objectsAt, parseJson, stringAt } from './json.ts';
import { DOCKER_SCHEMA1_SIGNED } from './media-types.ts';

/** ECR computes sha256 and nothing else. */
export type Digest = `sha256:${string}`;

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  mediaType: string;
  digest: Digest;
  size: number;
}

export function sha256(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * The name a registry gives to a manifest: the digest of its bytes, but for a signed schema 1 manifest the digest of
 * the payload without its signatures, so that signing again does not make another image
 * (https://github.com/distribution/distribution/blob/v2.8.3/docs/spec/api.md#digest-header).
 */
export function manifestDigest(bytes: Buffer, mediaType: string): Digest {
  return sha256(mediaType === DOCKER_SCHEMA1_SIGNED ? signedPayload(bytes) : bytes);
}

/**
 * What the signatures of a "pretty" JWS cover: the first `formatLength` bytes of the text and `formatTail`, both told
 * by the protected header (https://github.com/docker/libtrust/blob/master/jsonsign.go). All of it where nothing signs.
 */
export function signedPayload(bytes: Buffer): Buffer {
  const signature = objectsAt(parseJson(bytes.toString('utf8')), 'signatures')[0];
  const header = signature && stringAt(signature, 'protected');
  const shape = header && parseJson(Buffer.from(header, 'base64url').toString('utf8'));
  if (typeof shape !== 'object' || shape === null) return bytes;
  if (!('formatLength' in shape && 'formatTail' in shape)) return bytes;
  const { formatLength, formatTail } = shape;
  if (typeof formatLength !== 'number' || typeof formatTail !== 'string') return bytes;
  return Buffer.concat([bytes.subarray(0, formatLength), Buffer.from(formatTail, 'base64url')]);
}
