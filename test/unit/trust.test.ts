import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, expect, it } from 'vitest';
import { trustedCertificates } from '../../src/registry/trust.ts';
import { makeAuthority } from '../net/certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'image-labels-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...certificates: string[]): string {
  const path = join(folder, name);
  // With the words that bundles have between their certificates.
  writeFileSync(path, certificates.map((pem) => `# subject: x\n${pem.trim()}\n`).join('\n'));
  return path;
}

const trusted = (path: string, env: Record<string, string>) =>
  trustedCertificates({ path, from: 'AWS_CA_BUNDLE' }, env);

it('a bundle adds to what Node trusts, built in and by NODE_EXTRA_CA_CERTS, each once', async () => {
  const [one, two, extra] = await Promise.all([makeAuthority(), makeAuthority(), makeAuthority()]);
  const [root = ''] = rootCertificates;
  const bundle = file('bundle.pem', one.cert, root, two.cert);
  const env = { NODE_EXTRA_CA_CERTS: file('extra.pem', extra.cert, one.cert) };
  const own = [one, two, extra].map(({ cert }) => cert.trim());
  expect(await trusted(bundle, env)).toEqual([...rootCertificates, ...own]);
});

it('a NODE_EXTRA_CA_CERTS that Node passes over adds nothing', async () => {
  const { cert } = await makeAuthority();
  const env = { NODE_EXTRA_CA_CERTS: join(folder, 'none.pem') };
  expect(await trusted(file('one.pem', cert), env)).toEqual([...rootCertificates, cert.trim()]);
});
