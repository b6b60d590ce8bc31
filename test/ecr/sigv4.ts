import { createHash, createHmac } from 'node:crypto';

/** AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */

export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** `date/region/service/aws4_request`, taken apart. */
export interface Scope {
  /** YYYYMMDD */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** What is signed of a request. */
export interface Signable {
  readonly method: string;
  readonly path: string;
  readonly query: Iterable<readonly [string, string]>;
  /** Only the signed ones, with lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly payloadHash: string;
}

export function scopeText({ date, region, service }: Scope): string {
  return `${date}/${region}/${service}/aws4_request`;
}

/** The time as SigV4 writes it: 20260102T030405Z. */
export function amzDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Milliseconds since 1970, or NaN where the text is not such a time. */
export function parseAmzDate(text: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return Number.NaN;
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

export function hashHex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The signature of a request, in hex. */
export function signatureOf(request: Signable, secret: string, time: string, scope: Scope): string {
  const headers = [...request.headers].sort(byName);
  const canonical = [
    request.method,
    request.path,
    [...request.query]
      .sort(byName)
      .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
      .join('&'),
    ...headers.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    headers.map(([name]) => name).join(';'),
    request.payloadHash,
  ].join('\n');
  const text = [ALGORITHM, time, scopeText(scope), hashHex(canonical)].join('\n');
  return hmac(signingKey(secret, scope), text).toString('hex');
}

function signingKey(secret: string, { date, region, service }: Scope): Buffer {
  return [date, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secret}`));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** RFC 3986's unreserved characters stay; encodeURIComponent leaves five more. */
function uriEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
