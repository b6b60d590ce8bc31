import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodes } from '../bundle.ts';
import { type Authority, makeAuthority } from '../net/certificates.ts';
import { serve } from '../net/serve.ts';
import { openReading, READ, type Reading } from './reading.ts';

let ca: Authority;
let reading: Reading;
/** The path of the CA's certificate. */
let trusted: string;

beforeAll(async () => {
  ca = await makeAuthority();
  reading = await openReading({ tls: await ca.issue(['127.0.0.1']) });
  trusted = reading.file('ca.pem', ca.cert);
});
afterAll(() => reading.close());
beforeEach(() => {
  reading.ecr.requests.length = 0;
});

it('a server whose CA nobody named is told nothing: NETWORK says where to name it', async () => {
  const finished = await reading.read();
  expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
  expect(finished.stderr).toMatch(
    /^image-labels: NETWORK: ecr:BatchGetImage for shop\/api:1 did not get through: unable to verify the first certificate\n/,
  );
  expect(finished.stderr).toContain('in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS');
  expect(reading.ecr.requests).toEqual([]);
});

describe.each(nodes)('on %s', (node) => {
  it.each(['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])('the CA is named by %s', async (variable) => {
    expect(await reading.read([], { [variable]: trusted }, { node })).toMatchObject(READ);
    expect(reading.ecr.requests.map(({ operation }) => operation)).toEqual([
      'BatchGetImage',
      'GetDownloadUrlForLayer',
      'GetBlob',
    ]);
  });

  it('two CAs are named by one variable each', async () => {
    const other = await makeAuthority();
    const denied = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>asked</Message></Error></ErrorResponse>';
    await serve(
      () => ({ status: 403, body: denied }),
      async (url) => {
        const files = { AWS_CA_BUNDLE: trusted, NODE_EXTRA_CA_CERTS: reading.file('other.pem', other.cert) };
        const role = ['--role-arn', 'arn:aws:iam::210987654321:role/x'];
        expect(await reading.read([], files, { node })).toMatchObject(READ);
        const sts = await reading.read(role, { ...files, AWS_ENDPOINT_URL_STS: url }, { node });
        expect(sts.stderr).toMatch(/^image-labels: ACCESS_DENIED: .*: asked\n/);
      },
      await other.issue(['127.0.0.1']),
    );
  });
});

it('a bundle that Node was started with costs nothing more', async () => {
  const files = { AWS_CA_BUNDLE: trusted, NODE_EXTRA_CA_CERTS: trusted };
  const finished = await reading.read(['--verbose'], files);
  expect(finished).toMatchObject({ stdout: 'value\n', exitCode: 0 });
  expect(finished.stderr).not.toContain('trusting');
});

describe('ca_bundle of the profile', () => {
  const config = (path: string) =>
    reading.file('config', `[default]\nca_bundle = ${path}\n[profile ci]\nca_bundle = /nonexistent\n`);

  it('names the CA, unless AWS_CA_BUNDLE does', async () => {
    expect(await reading.read([], { AWS_CONFIG_FILE: config(trusted) })).toMatchObject(READ);
    const both = { AWS_CONFIG_FILE: config('/nonexistent'), AWS_CA_BUNDLE: trusted };
    expect(await reading.read([], both)).toMatchObject(READ);
  });

  it.each([
    ['--profile', ['--profile', 'ci'], {}],
    ['AWS_PROFILE', [], { AWS_PROFILE: 'ci' }],
  ])('is that of the profile that %s names', async (_, args, changes) => {
    const finished = await reading.read(args, { AWS_CONFIG_FILE: config(trusted), ...changes });
    expect(finished.exitCode).toBe(2);
    expect(finished.stderr).toMatch(
      /^image-labels: INVALID_ARGUMENT: ca_bundle of the profile ci names \/nonexistent, which cannot be read \(ENOENT\)\n/,
    );
  });
});

describe('a file that AWS_CA_BUNDLE names', () => {
  const broken = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIJ\n-----END CERTIFICATE-----\n';
  it.each([
    ['is not there', () => '/nonexistent/ca.pem', 'cannot be read (ENOENT)'],
    ['is a folder', () => reading.folder, 'cannot be read (EISDIR)'],
    ['has no certificate', () => reading.file('key.pem', 'no certificate'), 'holds no certificate in PEM'],
    ['has a broken one', () => reading.file('broken.pem', `${ca.cert}${broken}`), 'holds a broken certificate'],
  ])('and that %s is INVALID_ARGUMENT before anything is asked', async (_, path, what) => {
    const finished = await reading.read([], { AWS_CA_BUNDLE: path() });
    expect(finished).toMatchObject({ stdout: '', exitCode: 2 });
    expect(finished.stderr).toContain(`INVALID_ARGUMENT: AWS_CA_BUNDLE names ${path()}, which ${what}`);
    expect(reading.ecr.requests).toEqual([]);
  });
});

describe('a certificate of the named CA', () => {
  const DAY = 86_400_000;
  const past = { notBeforeDate: new Date(Date.now() - 2 * DAY), notAfterDate: new Date(Date.now() - DAY) };
  it.each<[string, [string], typeof past | undefined, RegExp]>([
    ['for another host', ['ecr.example'], undefined, /does not match certificate's altnames/],
    ['that has expired', ['127.0.0.1'], past, /certificate has expired/],
  ])('%s is a NETWORK error, and its server is told nothing', async (_, names, validity, text) => {
    await serve(
      () => ({ body: '{}' }),
      async (url, asked) => {
        const finished = await reading.read(['--endpoint', url], { AWS_CA_BUNDLE: trusted });
        expect(finished.exitCode).toBe(5);
        expect(finished.stderr).toMatch(/^image-labels: NETWORK: /);
        expect(finished.stderr).toMatch(text);
        expect(finished.stderr).toContain("Look at the server's certificate (names, dates)");
        expect(asked).toEqual([]);
      },
      await ca.issue(names, validity),
    );
  });
});
