import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A CA that nobody trusts unless told to, and that is gone with the process. */
export interface Authority {
  /** In PEM: what is to be trusted. */
  readonly cert: string;
  /** For a server of these names and IP addresses; the first is its subject. */
  issue(names: readonly [string, ...string[]], validity?: Validity): Promise<Certificate>;
}

export interface Validity {
  readonly notBeforeDate: Date;
  readonly notAfterDate: Date;
}

const KIND = { keyType: 'ec', algorithm: 'sha256' } as const;

export async function makeAuthority(): Promise<Authority> {
  // By its name a CA is looked for among those that are trusted: no two have the same.
  const ca = await generate([{ name: 'commonName', value: `Throw-away CA ${randomUUID()}` }], {
    ...KIND,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return {
    cert: ca.cert,
    async issue(names, validity) {
      const altNames = names.map((value) =>
        isIP(value) ? { type: 7 as const, ip: value } : { type: 2 as const, value },
      );
      const made = await generate([{ name: 'commonName', value: names[0] }], {
        ...KIND,
        ...validity,
        ca: { key: ca.private, cert: ca.cert },
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames },
        ],
      });
      return { key: made.private, cert: made.cert };
    },
  };
}
