import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalEcr } from '../ecr/server.ts';
import { serve } from '../net/serve.ts';
import { openReading, type Reading } from './reading.ts';

let ecr: LocalEcr;
let reading: Reading;
const read: Reading['read'] = (...args) => reading.read(...args);
const file: Reading['file'] = (name, text) => reading.file(name, text);

beforeAll(async () => {
  reading = await openReading({ region: 'eu-west-1' });
  ({ ecr } = reading);
});
afterAll(() => reading.close());

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

  it('that are missing: CREDENTIALS_MISSING says where they were looked for', async () => {
    const finished = await read([], none);
    expect(finished).toMatchObject({ stdout: '', exitCode: 4 });
    expect(finished.stderr).toMatch(/^image-labels: CREDENTIALS_MISSING: no AWS credentials were found/);
    expect(finished.stderr).toContain('AWS_ACCESS_KEY_ID');
    expect(finished.stderr).toContain('awsCredentialsId');
  });

  it('of which one half is set: CREDENTIALS_MISSING says so', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key } = ecr.env;
    const noSecret = await read([], { ...none, AWS_ACCESS_KEY_ID: id });
    expect(noSecret.stderr).toContain('AWS_ACCESS_KEY_ID is set, and AWS_SECRET_ACCESS_KEY is not');
    const noId = await read([], { ...none, AWS_SECRET_ACCESS_KEY: key });
    expect(noId.stderr).toContain('AWS_SECRET_ACCESS_KEY is set, and AWS_ACCESS_KEY_ID is not');
  });

  it('with a line end in them: CREDENTIALS_MISSING says what to look for, and shows nothing of them', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN']) {
      const { stderr, exitCode } = await read([], { [name]: 'ABCD\nEFGH' });
      expect([exitCode, stderr]).toEqual([
        4,
        expect.stringMatching(/CREDENTIALS_MISSING: .* cannot be sent .*\nLook for a line end/),
      ]);
      expect(stderr).not.toMatch(/ABCD|EFGH/);
    }
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

  it.each(['IncompleteSignatureException', 'RequestExpired', 'RequestTimeTooSkewed'])(
    'whose request is refused as %s',
    async (type) => {
      ecr.intercept = () => ({ exception: { type, message: 'it is', status: 403 } });
      const finished = await read([]);
      ecr.intercept = undefined;
      expect(finished.stderr).toMatch(/^image-labels: ACCESS_DENIED: .*\nCheck AWS_SECRET_ACCESS_KEY, and the clock/);
    },
  );

  it("are not what is wrong where the signature of a link is, which is ECR's", async () => {
    ecr.intercept = ({ operation }) =>
      operation === 'GetBlob'
        ? { exception: { type: 'SignatureDoesNotMatch', message: 'no', status: 403 } }
        : undefined;
    const finished = await read([]);
    ecr.intercept = undefined;
    expect(finished.stderr).toMatch(/^image-labels: ACCESS_DENIED: .*\nCheck what stands between/);
  });
});
