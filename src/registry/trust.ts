import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, createSecureContext, type SecureContext } from 'node:tls';
import { Failure } from '../errors.ts';
import { AGENT_OPTIONS } from './agent-options.ts';

/** A file of certificates in PEM. */
export interface Bundle {
  readonly path: string;
  /** What names it, as messages say it: `AWS_CA_BUNDLE`. */
  readonly from: string;
}

/** What connections are made with: made by the first of them, and then the same for all. */
export type Trust = () => SecureContext;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const HINT = 'It must be a file that this user may read, with the certificates of CAs in PEM (BEGIN CERTIFICATE).';

/** A bundle of more is that of a whole system and not made by hand; to look at each takes as long as many requests. */
const MOST_CHECKED = 20;

/**
 * Trust in what Node trusts anyway, NODE_EXTRA_CA_CERTS included, and in the bundle's certificates. The AWS CLI trusts the
 * bundle alone; but it mostly holds one company's CA, and hosts that are reached past that company's proxy have
 * certificates of others. INVALID_ARGUMENT where the bundle is none.
 */
export function trustIn(bundle: Bundle, env: NodeJS.ProcessEnv): Trust {
  const certificates = read(bundle);
  let context: SecureContext | undefined;
  return () => {
    if (context !== undefined) return context;
    // Added to the context that Node makes by itself: told what to trust, it would take in its own roots one by one. But
    // with what is added it forgets its extra ones.
    context = createSecureContext();
    for (const certificate of [...certificates, ...extraCertificates(env)]) context.context.addCACert(certificate);
    return context;
  };
}

/** Node's agent for TLS, with that trust. */
export class TrustingAgent extends Agent {
  readonly #trust: Trust;

  constructor(trust: Trust) {
    super(AGENT_OPTIONS);
    this.#trust = trust;
  }

  override createConnection(
    options: RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const withContext: RequestOptions & Pick<ConnectionOptions, 'secureContext'> = {
      ...options,
      secureContext: this.#trust(),
    };
    return super.createConnection(withContext, callback);
  }
}

function read({ path, from }: Bundle): readonly string[] {
  const refuse = (why: string, cause?: unknown): never => {
    throw new Failure('INVALID_ARGUMENT', `${from} names ${path}, which ${why}`, { hint: HINT, cause });
  };
  let text = '';
  try {
    text = readFileSync(path, 'latin1');
  } catch (cause) {
    refuse(`cannot be read${cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''}`, cause);
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0) refuse('holds no certificate in PEM');
  if (certificates.length > MOST_CHECKED) return certificates;
  try {
    // OpenSSL passes over what it cannot parse, and the connection fails later, for a reason that does not name the file.
    for (const certificate of certificates) new X509Certificate(certificate);
  } catch (cause) {
    refuse('holds a broken certificate', cause);
  }
  return certificates;
}

/** Of a bad file Node itself has warned at its start. */
function extraCertificates(env: NodeJS.ProcessEnv): readonly string[] {
  const path = env['NODE_EXTRA_CA_CERTS'];
  if (!path) return [];
  try {
    return readFileSync(path, 'latin1').match(CERTIFICATE) ?? [];
  } catch {
    return [];
  }
}
