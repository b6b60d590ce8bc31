import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import type { LocalEcr } from '../ecr/server.ts';
import { type LocalSts, startLocalSts } from '../ecr/sts.ts';
import { serve } from '../net/serve.ts';
import { openReading, type Reading } from './reading.ts';

let ecr: LocalEcr;
let reading: Reading;
const environment: Reading['environment'] = (changes) => reading.environment(changes);
const read: Reading['read'] = (...args) => reading.read(...args);
const file: Reading['file'] = (name, text) => reading.file(name, text);

beforeAll(async () => {
  reading = await openReading({ region: 'eu-west-1' });
  ({ ecr } = reading);
});
afterAll(() => reading.close());

describe('the region comes from the first of its sources', () => {
  const config = () => file('config', '[profile ci]\nregion = eu-west-1\n[default]\nregion = eu-west-1\n');
  const WRONG = 'us-east-1';
  it.each([
    ['--region', ['--region', 'eu-west-1'], { AWS_REGION: WRONG, AWS_DEFAULT_REGION: WRONG }, 'the request'],
    ['AWS_REGION', [], { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: WRONG }, 'AWS_REGION'],
    ['AWS_DEFAULT_REGION', [], { AWS_REGION: undefined, AWS_DEFAULT_REGION: 'eu-west-1' }, 'AWS_DEFAULT_REGION'],
    ['the profile', [], { AWS_REGION: undefined, AWS_CONFIG_FILE: 'config' }, 'profile default'],
  ])('%s', async (_, args, changes: Record<string, string | undefined>, from) => {
    if (changes['AWS_CONFIG_FILE'] !== undefined) changes = { ...changes, AWS_CONFIG_FILE: config() };
    const finished = await read([...args, '--verbose'], changes);
    expect(finished).toMatchObject({ stdout: 'value\n', exitCode: 0 });
    expect(finished.stderr).toContain(`region eu-west-1, from ${from}`);
  });

  it('the image’s own host, which goes before the environment and after --region', async () => {
    const uri = `${ecr.registryId}.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1`;
    const image = ['label', '--image', uri, '--label', 'a'];
    expect(await runBundle(image, { env: environment({ AWS_REGION: WRONG }) })).toMatchObject({ stdout: 'value\n' });
    const wrong = await runBundle([...image, '--region', WRONG], { env: ecr.env });
    expect(wrong.exitCode).toBe(4); // signed for another region
  });

  it('EC2 instance metadata', async () => {
    const metadata = ({ method, url }: { method: string; url: string }) =>
      method === 'PUT'
        ? { body: 'token' }
        : { status: url === '/latest/meta-data/placement/region' ? 200 : 404, body: 'eu-west-1\n' };
    await serve(metadata, async (url, asked) => {
      const changes = { AWS_REGION: undefined, AWS_EC2_METADATA_DISABLED: undefined };
      const finished = await read([], { ...changes, AWS_EC2_METADATA_SERVICE_ENDPOINT: url });
      expect(finished).toMatchObject({ stdout: 'value\n', exitCode: 0 });
      expect(asked).toEqual(['PUT /latest/api/token ', 'GET /latest/meta-data/placement/region ']);
    });
  });

  it('or there is none, and where it was looked for is said', async () => {
    const { stderr, exitCode } = await read([], { AWS_REGION: undefined });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('INVALID_ARGUMENT: no AWS region is known');
    for (const source of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'profile default', 'instance metadata']) {
      expect(stderr).toContain(source);
    }
  });

  it('and is refused where it is none, before it becomes part of a host', async () => {
    const { stderr, exitCode } = await read([], { AWS_REGION: 'x.evil.example/' });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('AWS_REGION: "x.evil.example/" is not an AWS region'),
    ]);
  });
});

describe('the endpoint', () => {
  it.each([
    [
      '--endpoint',
      (url: string) => ({ args: ['--endpoint', url], env: { AWS_ENDPOINT_URL_ECR: 'http://127.0.0.1:9' } }),
    ],
    [
      'AWS_ENDPOINT_URL_ECR',
      (url: string) => ({ args: [], env: { AWS_ENDPOINT_URL_ECR: url, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }),
    ],
    [
      'AWS_ENDPOINT_URL',
      (url: string) => ({ args: [], env: { AWS_ENDPOINT_URL_ECR: undefined, AWS_ENDPOINT_URL: url } }),
    ],
  ])('comes from %s', async (_, source) => {
    const { args, env } = source(ecr.endpoint);
    expect(await read(args, env)).toMatchObject({ stdout: 'value\n', stderr: '', exitCode: 0 });
  });

  it('of a profile is that of the profile in use, and of no other', async () => {
    const config = file(
      'endpoints',
      [
        `[profile here]\nendpoint_url = ${ecr.endpoint}\n[profile nowhere]\nendpoint_url = http://127.0.0.1:9`,
        '[profile section]\nservices = local\nendpoint_url = http://127.0.0.1:9',
        `[services local]\necr =\n  endpoint_url = ${ecr.endpoint}`,
        '[profile bad]\nendpoint_url = nonsense\n',
      ].join('\n'),
    );
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } = ecr.env;
    const keys = ['here', 'section', 'nowhere'].map(
      (name) => `[${name}]\naws_access_key_id = ${id}\naws_secret_access_key = ${key}\n`,
    );
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: file('endpoint-keys', keys.join('')) };
    const env = { ...files, AWS_ENDPOINT_URL_ECR: undefined, AWS_MAX_ATTEMPTS: '1' };
    for (const profile of ['here', 'section']) {
      expect(await read(['--profile', profile], { ...env, AWS_PROFILE: 'nowhere' })).toMatchObject({
        stdout: 'value\n',
      });
      expect(await read([], { ...env, AWS_PROFILE: profile })).toMatchObject({ stdout: 'value\n' });
    }
    // Other settings of the SDK's have no say in it.
    const odd = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_DEFAULTS_MODE: 'nonsense' };
    expect(await read(['--profile', 'here'], { ...env, ...odd })).toMatchObject({ stdout: 'value\n', stderr: '' });
    const bad = await read(['--profile', 'bad'], env);
    expect([bad.exitCode, bad.stderr]).toEqual([
      2,
      expect.stringContaining('endpoint_url of the profile bad is not the URL'),
    ]);
  });

  it('that nobody listens on is a NETWORK error that names it', async () => {
    const finished = await read(['--endpoint', 'http://127.0.0.1:9'], { AWS_MAX_ATTEMPTS: '1' });
    expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
    expect(finished.stderr).toMatch(/^image-labels: NETWORK: .*ECONNREFUSED 127\.0\.0\.1:9/);
  });

  it.each(['localhost:1', 'nonsense', 'https://user:pa55@h'])('in the environment that is none: %s', async (url) => {
    const finished = await read([], { AWS_ENDPOINT_URL_ECR: url });
    expect([finished.exitCode, finished.stderr]).toEqual([
      2,
      expect.stringContaining('AWS_ENDPOINT_URL_ECR is not the URL'),
    ]);
    expect(finished.stderr).not.toContain('pa55');
  });

  it('goes before the variants of AWS that a host names', async () => {
    const uri = `${ecr.registryId}.dkr.ecr-fips.eu-west-1.amazonaws.com/shop/api:1`;
    const finished = await runBundle(['label', '--image', uri, '--label', 'a'], { env: ecr.env });
    expect(finished).toMatchObject({ stdout: 'value\n', stderr: '' });
  });

  it('that is no ECR is a SERVICE_ERROR', async () => {
    await serve(
      () => ({ body: '<html>Sign in to the guest network</html>' }),
      async (url) => {
        const finished = await read(['--endpoint', url]);
        expect([finished.exitCode, finished.stderr]).toEqual([
          5,
          expect.stringMatching(/^image-labels: SERVICE_ERROR: /),
        ]);
      },
    );
  });
});

describe('--role-arn', () => {
  const role = 'arn:aws:iam::210987654321:role/reader';
  const session = { accessKeyId: 'ASIAROLE', secretAccessKey: 'r0le', sessionToken: 'r0letoken' };
  let sts: LocalSts;

  beforeAll(async () => {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = ecr.env;
    sts = await startLocalSts(ecr.region, { arn: role, externalId: 'x-1', session }, { accessKeyId, secretAccessKey });
    ecr.addCredentials(session);
  });
  afterAll(() => sts.close());

  it('is assumed with the credentials found, and with the external id', async () => {
    ecr.requests.length = 0;
    const finished = await read(['--role-arn', role, '--external-id', 'x-1'], sts.env);
    expect(finished).toMatchObject({ stdout: 'value\n', stderr: '', exitCode: 0 });
    expect(sts.asked).toMatchObject([{ Action: 'AssumeRole', RoleArn: role, ExternalId: 'x-1' }]);
    expect(ecr.requests[0]?.headers.authorization).toContain('Credential=ASIAROLE/');
  });

  it('that may not be assumed is ACCESS_DENIED with what must allow it', async () => {
    const finished = await read(['--role-arn', role], sts.env);
    expect(finished.exitCode).toBe(4);
    expect(finished.stderr).toMatch(/^image-labels: ACCESS_DENIED: sts:AssumeRole was refused for arn:/);
    expect(finished.stderr).toContain("The role's trust policy must name this identity");
  });
});
