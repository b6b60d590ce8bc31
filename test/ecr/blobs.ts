import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './exchange.ts';
import type { StoredRepository } from './repository.ts';
import { ALGORITHM, amzDate, parseAmzDate, scopeText, signatureOf } from './sigv4.ts';

interface StoredObject {
  readonly repository: StoredRepository;
  readonly digest: string;
}

/** What S3 allows a presigned URL: a week. */
const MAX_LIFETIME_SECONDS = 604_800;

/** The bucket behind ECR: gives out presigned URLs, and answers them as S3 does. */
export class BlobStore {
  readonly #region: string;
  readonly #lifetimeSeconds: number;
  readonly #objects = new Map<string, StoredObject>();
  readonly #keyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
  readonly #secret = randomBytes(30).toString('base64');
  /** Long and full of characters that must be escaped in a query, as a real one is. */
  readonly #token = `IQoJb3JpZ2luX2Vj+/${randomBytes(300).toString('base64')}`;

  constructor(region: string, lifetimeSeconds: number) {
    this.#region = region;
    this.#lifetimeSeconds = lifetimeSeconds;
  }

  /** A URL on this origin that is good for the lifetime of this store's URLs, from now. */
  presign(origin: string, repository: StoredRepository, digest: string): string {
    const hash = createHash('sha256').update(`${repository.name}@${digest}`).digest('hex');
    const path = `/${hash.slice(0, 4)}-${hash.slice(4, 20)}/${uuidOf(hash.slice(32))}`;
    this.#objects.set(path, { repository, digest });
    const time = amzDate(Date.now());
    const scope = { date: time.slice(0, 8), region: this.#region, service: 's3' };
    const url = new URL(path, origin);
    const query: [string, string][] = [
      ['X-Amz-Security-Token', this.#token],
      ['X-Amz-Algorithm', ALGORITHM],
      ['X-Amz-Date', time],
      ['X-Amz-SignedHeaders', 'host'],
      ['X-Amz-Expires', String(this.#lifetimeSeconds)],
      ['X-Amz-Credential', `${this.#keyId}/${scopeText(scope)}`],
    ];
    const signature = this.#sign('GET', path, query, url.host, time);
    const text = [...query, ['X-Amz-Signature', signature] as const];
    return `${url}?${text.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  }

  /** Of the blob that a URL of this store is for. */
  digestAt(target: string): string | undefined {
    return this.#objects.get(new URL(target, 'http://s3.invalid').pathname)?.digest;
  }

  /** What S3 answers to this request. */
  answer(method: string, target: string, headers: IncomingHttpHeaders): Answer {
    const url = new URL(target, 'http://s3.invalid');
    const query = new Map(url.searchParams);
    const signature = query.get('X-Amz-Signature');
    if (headers.authorization !== undefined) {
      return s3Error(
        400,
        'InvalidArgument',
        'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter ' +
          'or the Authorization header should be specified',
      );
    }
    if (method !== 'GET')
      return s3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
    const time = query.get('X-Amz-Date') ?? '';
    const lifetime = Number(query.get('X-Amz-Expires') ?? Number.NaN);
    const issued = parseAmzDate(time);
    if (signature === undefined || Number.isNaN(issued) || !(Math.abs(lifetime) <= MAX_LIFETIME_SECONDS))
      return s3Error(403, 'AccessDenied', 'Access Denied');
    // The time in a URL has no fraction, so the present loses its own: a URL for one second lives for at least a part of it.
    const now = Math.floor(Date.now() / 1000) * 1000;
    const end = issued + lifetime * 1000;
    if (!(now < end)) {
      return s3Error(403, 'AccessDenied', 'Request has expired', {
        'X-Amz-Expires': String(lifetime),
        Expires: new Date(end).toISOString().replace('.000', ''),
        ServerTime: new Date(now).toISOString().replace('.000', ''),
      });
    }
    query.delete('X-Amz-Signature');
    if (signature !== this.#sign(method, url.pathname, query, headers.host ?? '', time)) {
      return s3Error(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      );
    }
    const object = this.#objects.get(url.pathname);
    const bytes = object?.repository.blob(object.digest);
    if (!bytes) return s3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: url.pathname.slice(1) });
    return {
      status: 200,
      headers: { 'content-type': 'application/octet-stream', 'accept-ranges': 'bytes' },
      body: bytes,
    };
  }

  #sign(method: string, path: string, query: Iterable<readonly [string, string]>, host: string, time: string): string {
    const scope = { date: time.slice(0, 8), region: this.#region, service: 's3' };
    const headers = new Map([['host', host]]);
    return signatureOf({ method, path, query, headers, payloadHash: 'UNSIGNED-PAYLOAD' }, this.#secret, time, scope);
  }
}

/** An error as S3 writes it: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3Error(status: number, code: string, message: string, details: Record<string, string> = {}): Answer {
  const requestId = randomBytes(8).toString('hex').toUpperCase();
  const members = { Code: code, Message: message, ...details, RequestId: requestId };
  const xml = Object.entries(members).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<Error>${xml.join('')}</Error>`),
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

function uuidOf(hex: string): string {
  return [0, 8, 12, 16, 20].map((start, index, starts) => hex.slice(start, starts[index + 1] ?? 32)).join('-');
}
