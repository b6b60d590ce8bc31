import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { Failure } from '../errors.ts';

/** A file of certificates in PEM. */
export interface Bundle {
  readonly path: string;
  /** What names it, as messages say it: `AWS_CA_BUNDLE`. */
  readonly from: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const HINT = 'It must be a file that this user may read, with the certificates of CAs in PEM (BEGIN CERTIFICATE).';

/**
 * What is trusted with a bundle: what Node trusts anyway, and the bundle's certificates. The AWS CLI trusts the bundle
 * alone; but it mostly holds one company's CA, and hosts that are reached past that company's proxy have certificates of
 * others.
 */
export async function trustedCertificates(bundle: Bundle, env: NodeJS.ProcessEnv): Promise<string[]> {
  const trusted = new Set(rootCertificates);
  for (const certificate of await read(bundle)) {
    // Those that Node has built in are good, and a bundle of a whole system has many of them.
    if (!trusted.has(certificate)) check(certificate, bundle);
    trusted.add(certificate);
  }
  for (const certificate of await extraCertificates(env)) trusted.add(certificate);
  return [...trusted];
}

async function read({ path, from }: Bundle): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(path, 'latin1');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new Failure('INVALID_ARGUMENT', `${from} names ${path}, which cannot be read${why}`, { hint: HINT, cause });
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0) {
    throw new Failure('INVALID_ARGUMENT', `${from} names ${path}, which holds no certificate in PEM`, { hint: HINT });
  }
  return certificates;
}

/** OpenSSL passes over what it cannot parse, and the connection fails later, for a reason that does not name the file. */
function check(certificate: string, { path, from }: Bundle): void {
  try {
    new X509Certificate(certificate);
  } catch (cause) {
    throw new Failure('INVALID_ARGUMENT', `${from} names ${path}, which holds a broken certificate`, {
      hint: HINT,
      cause,
    });
  }
}

/** Node itself leaves out what it trusts by NODE_EXTRA_CA_CERTS where it is told what to trust; of a bad file it warns. */
async function extraCertificates(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const path = env['NODE_EXTRA_CA_CERTS'];
  if (!path) return [];
  const text = await readFile(path, 'latin1').catch(() => '');
  return text.match(CERTIFICATE) ?? [];
}
