import type { IncomingHttpHeaders } from 'node:http';
import { EcrException } from './exceptions.ts';
import { ALGORITHM, hashHex, parseAmzDate, signatureOf } from './sigv4.ts';

/** One access key that the local ECR knows. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Every request is answered with ExpiredTokenException. */
  expired?: boolean;
  /** Operations that are answered with AccessDeniedException. */
  deny?: string[];
}

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

const MAX_SKEW_MS = 15 * 60_000;
/** Host and time say where and when a request is good; the rest would change its meaning or its principal. */
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-target', 'x-amz-security-token'];

/** The credentials that signed this request. Throws AWS's own exceptions where they did not, or not for here and now. */
export function authenticate(
  request: SignedRequest,
  known: ReadonlyMap<string, Credentials>,
  { region, service: own }: { region: string; service: string },
  now: number,
): Credentials {
  const { keyId, date, scopeRegion, service, terminator, signedHeaders, signature } = parseAuthorization(
    request.headers,
  );
  const credentials = known.get(keyId);
  const token = request.headers['x-amz-security-token'];
  if (!credentials || token !== credentials.sessionToken) {
    throw new EcrException('UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  const scope = { date, region, service: own };
  if (scopeRegion !== region) throw invalidSignature('Credential should be scoped to a valid region.');
  if (service !== own) throw invalidSignature(`Credential should be scoped to correct service: '${own}'.`);
  if (terminator !== 'aws4_request')
    throw invalidSignature("Credential should be scoped with a valid terminator: 'aws4_request'.");

  const time = String(request.headers['x-amz-date'] ?? '');
  if (!time.startsWith(date))
    throw invalidSignature('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP');
  const age = now - parseAmzDate(time);
  if (!(Math.abs(age) <= MAX_SKEW_MS))
    throw invalidSignature(`Signature ${age > 0 ? 'expired' : 'not yet current'}: ${time}`);
  const unsigned = MUST_BE_SIGNED.find((name) => request.headers[name] !== undefined && !signedHeaders.includes(name));
  if (unsigned) throw invalidSignature(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);

  const headers = new Map(signedHeaders.map((name) => [name, String(request.headers[name] ?? '')]));
  const { method, path } = request;
  const expected = signatureOf(
    { method, path, query: [], headers, payloadHash: hashHex(request.body) },
    credentials.secretAccessKey,
    time,
    scope,
  );
  if (signature !== expected) {
    throw invalidSignature(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key ' +
        'and signing method. Consult the service documentation for details.',
    );
  }
  if (credentials.expired) {
    throw new EcrException('ExpiredTokenException', 'The security token included in the request is expired');
  }
  return credentials;
}

/** Refuses what these credentials may not do, in IAM's wording. */
export function authorize(credentials: Credentials, operation: string, resource: string, account: string): void {
  if (!credentials.deny?.includes(operation)) return;
  throw new EcrException(
    'AccessDeniedException',
    `User: arn:aws:sts::${account}:assumed-role/ci/x is not authorized to perform: ecr:${operation} on resource: ` +
      `${resource} because no identity-based policy allows the ecr:${operation} action`,
  );
}

function parseAuthorization(headers: IncomingHttpHeaders) {
  const { authorization } = headers;
  if (authorization === undefined) {
    throw new EcrException('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const form = /^(\S+) Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/.exec(authorization);
  const [, algorithm, credential, signedHeaders, signature] = form ?? [];
  const [keyId, date, scopeRegion, service, terminator, ...rest] = credential?.split('/') ?? [];
  if (algorithm !== ALGORITHM || !keyId || !date || !scopeRegion || !service || !signedHeaders || rest.length > 0) {
    throw new EcrException(
      'IncompleteSignatureException',
      `Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters. Authorization=${authorization}`,
    );
  }
  return { keyId, date, scopeRegion, service, terminator, signature, signedHeaders: signedHeaders.split(';') };
}

function invalidSignature(message: string): EcrException {
  return new EcrException('InvalidSignatureException', message);
}
