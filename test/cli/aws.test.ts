import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { type LocalSts, startLocalSts } from '../ecr/sts.ts';

let ecr: LocalEcr;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-aws-'));
  ecr = await startLocalEcr({ region: 'eu-west-1' });
  pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
});
afterAll(async () => {
  await ecr.close();
  rmSync(folder, { recursive: true });
});

/** The environment of the local ECR, less what is undefined in `changes`. */
function environment(changes: Record<string, string | undefined>): Record<string, string> {
  const merged = Object.entries({ ...ecr.env, ...changes });
  return Object.fromEntries(merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

const read = (args: string[], changes: Record<string, string | undefined> = {}): Promise<Finished> =>
  runBundle(['label', '--name', 'shop/api', '--version', '1', '--label', 'a', ...args], { env: environment(changes) });

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** An HTTP server for one test: what it was asked stands in the list. */
async function serve<T>(
  answer: (request: Asked) => { status?: number; body: string },
  use: (url: string, asked: string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${url} ${body}`);
    const { status = 200, body: text } = answer({ method, url, body, headers });
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

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

describe('credentials', () => {
  const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

  it('from a profile', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } = ecr.env;
    const credentials = file('credentials', `[ci]\naws_access_key_id = ${id}\naws_secret_access_key = ${key}\n`);
    const changes = { ...none, AWS_SHARED_CREDENTIALS_FILE: credentials };
    expect(await read(['--profile', 'ci'], changes)).toMatchObject({ stdout: 'value\n', exitCode: 0 });
    const other = await read(['--profile', 'cd'], changes);
    expect([other.exitCode, other.stderr]).toEqual([4, expect.stringMatching(/CREDENTIALS_MISSING: .*profile cd/)]);
  });

  it('in the environment go before AWS_PROFILE, and a profile that is asked for before them, without a word', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } = ecr.env;
    const credentials = file('both', `[ci]\naws_access_key_id = ${id}\naws_secret_access_key = ${key}\n`);
    const files = { AWS_SHARED_CREDENTIALS_FILE: credentials };
    expect(await read([], { ...files, AWS_PROFILE: 'nobody' })).toMatchObject({ stdout: 'value\n', stderr: '' });
    const other = { AWS_ACCESS_KEY_ID: 'AKIAOTHER', AWS_SECRET_ACCESS_KEY: 'x' };
    expect(await read(['--profile', 'ci'], { ...files, ...other })).toMatchObject({ stdout: 'value\n', stderr: '' });
    expect(await read([], { ...files, ...none, AWS_PROFILE: 'ci' })).toMatchObject({ stdout: 'value\n', stderr: '' });
  });

  it('are asked of STS in the region of the request, whatever names it', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } = ecr.env;
    const config = file(
      'roles',
      `[profile base]\naws_access_key_id = ${id}\naws_secret_access_key = ${key}\n[profile ci]\nrole_arn = arn:aws:iam::210987654321:role/x\nsource_profile = base\n`,
    );
    const denied = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';
    let scope = '';
    await serve(
      ({ headers }) => {
        scope = headers.authorization ?? '';
        return { status: 403, body: denied };
      },
      async (url) => {
        const changes = { ...none, AWS_REGION: undefined, AWS_CONFIG_FILE: config, AWS_ENDPOINT_URL_STS: url };
        const finished = await read(['--profile', 'ci', '--region', 'eu-west-1'], changes);
        expect(scope).toContain('/eu-west-1/sts/');
        expect(finished.stderr).toMatch(
          /^image-labels: ACCESS_DENIED: looking for AWS credentials was refused for profile ci: no\nThe role's trust/,
        );
      },
    );
  });

  it.each([
    ['a process that fails', 'credential_process = false', 'CREDENTIALS_MISSING', 'profile ci'],
    [
      'a token that is not there',
      'role_arn = arn:aws:iam::210987654321:role/x\nweb_identity_token_file = /nonexistent',
      'CREDENTIALS_MISSING',
      '/nonexistent',
    ],
  ])('%s says so', async (_, setting, code, text) => {
    const config = file('broken', `[profile ci]\n${setting}\n`);
    const finished = await read(['--profile', 'ci'], { ...none, AWS_CONFIG_FILE: config });
    expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: `));
    expect(finished.stderr).toContain(text);
  });

  it('from a process that hangs: TIMEOUT says that it was the credentials, and leaves no process', async () => {
    const config = file('hanging', '[profile ci]\ncredential_process = sleep 30\n');
    const finished = await read(['--profile', 'ci', '--timeout', '1'], { ...none, AWS_CONFIG_FILE: config });
    expect(finished.stderr).toMatch(/^image-labels: TIMEOUT: looking for AWS credentials: no answer within the 1 s/);
    expect(finished.milliseconds).toBeLessThan(2500);
  });

  it('that are missing: CREDENTIALS_MISSING says where they were looked for', async () => {
    const finished = await read([], none);
    expect(finished).toMatchObject({ stdout: '', exitCode: 4 });
    expect(finished.stderr).toMatch(/^image-labels: CREDENTIALS_MISSING: no AWS credentials were found/);
    expect(finished.stderr).toContain('AWS_ACCESS_KEY_ID');
    expect(finished.stderr).toContain('awsCredentialsId');
  });

  it.each([
    ['expired', { expired: true }, 'CREDENTIALS_EXPIRED', 'Get new ones'],
    [
      'denied',
      { deny: ['BatchGetImage'] },
      'ACCESS_DENIED',
      'Allow ecr:BatchGetImage on arn:aws:ecr:eu-west-1:<account>:repository/shop/api',
    ],
    [
      'denied the blob',
      { deny: ['GetDownloadUrlForLayer'] },
      'ACCESS_DENIED',
      'Allow ecr:GetDownloadUrlForLayer on arn:',
    ],
  ])('that are %s', async (name, traits, code, hint) => {
    const accessKeyId = `AKIA${name.replace(/ /g, '').toUpperCase()}`;
    ecr.addCredentials({ accessKeyId, secretAccessKey: 's3cr3t', sessionToken: 't0ken', ...traits });
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: 's3cr3t', AWS_SESSION_TOKEN: 't0ken' };
    ecr.requests.length = 0;
    const finished = await read([], keys);
    expect(finished).toMatchObject({ stdout: '', exitCode: 4 });
    expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: `));
    expect(finished.stderr).toContain(hint);
    expect(finished.stderr).not.toMatch(/s3cr3t|t0ken/);
    // What cannot get better is asked once.
    expect(ecr.requests.length).toBe(name === 'denied the blob' ? 2 : 1);
  });

  it.each([
    ['unknown', { AWS_ACCESS_KEY_ID: 'AKIANOBODY' }, 'does not know this access key'],
    ['wrong', { AWS_SECRET_ACCESS_KEY: 'other' }, 'Check AWS_SECRET_ACCESS_KEY, and the clock'],
  ])('that are %s', async (_, keys, hint) => {
    const finished = await read([], keys);
    expect(finished.exitCode).toBe(4);
    expect(finished.stderr).toMatch(/^image-labels: ACCESS_DENIED: /);
    expect(finished.stderr).toContain(hint);
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
