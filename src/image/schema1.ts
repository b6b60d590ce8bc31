import * as v from 'valibot';
import { type ImageConfig, parseConfig } from './config.ts';
import { conform, object } from './json.ts';

// Docker image manifest version 2, schema 1: https://distribution.github.io/distribution/spec/deprecated-schema-v1/

const schema = object({ history: v.pipe(v.array(object({ v1Compatibility: v.string() })), v.minLength(1)) });

/** The config of a schema 1 image: the newest entry of its history. */
export function parseSchema1(value: unknown, what: string): ImageConfig {
  const { history } = conform(schema, value, 'MANIFEST_INVALID', what);
  return parseConfig(history[0]?.v1Compatibility ?? '', `history[0].v1Compatibility of ${what}`);
}

const signedSchema = object({
  signatures: v.pipe(v.array(object({ protected: v.string() })), v.minLength(1)),
});
const protectedSchema = object({
  formatLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  formatTail: v.string(),
});

/**
 * The part of a signed manifest that its digest is of: the text without its signatures, put together as the signature's
 * protected header says (JSON Web Signature, "pretty" form). Undefined where the text is not signed.
 */
export function signedPayload(text: string): Buffer | undefined {
  try {
    const { signatures } = v.parse(signedSchema, JSON.parse(text));
    const header: unknown = JSON.parse(base64url(signatures[0]?.protected ?? '').toString('utf8'));
    const { formatLength, formatTail } = v.parse(protectedSchema, header);
    return Buffer.concat([Buffer.from(text).subarray(0, formatLength), base64url(formatTail)]);
  } catch {
    return undefined;
  }
}

function base64url(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
