import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, serve } from '../net/serve.ts';
import { type Changes, openReading, READ, type Reading } from './reading.ts';
import { signIn, ssoProfile } from './sso.ts';

let reading: Reading;

/** What every source gives here. */
const SESSION = { accessKeyId: 'ASIASOURCE', secretAccessKey: 's0urce', sessionToken: 's0urcetoken' };
const NEVER = '2099-01-01T00:00:00Z';

beforeAll(async () => {
  reading = await openReading();
  reading.ecr.addCredentials(SESSION);
  for (const session of ['corp', 'https://old.example/start']) signIn(reading, session);
  const refreshable = { clientId: 'c', clientSecret: 's', refreshToken: 'r' };
  signIn(reading, 'ended', { expiresAt: '2020-01-01T00:00:00Z', ...refreshable });
});
afterAll(() => reading.close());
beforeEach(() => {
  reading.ecr.requests.length = 0;
});

/** As containers, instances and processes write it. */
const JSON_SESSION = JSON.stringify({
  Version: 1,
  Code: 'Success',
  AccessKeyId: SESSION.accessKeyId,
  SecretAccessKey: SESSION.secretAccessKey,
  Token: SESSION.sessionToken,
  SessionToken: SESSION.sessionToken,
  Expiration: NEVER,
});

function stsAnswer(action: string): string {
  return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials>
    <AccessKeyId>${SESSION.accessKeyId}</AccessKeyId><SecretAccessKey>${SESSION.secretAccessKey}</SecretAccessKey>
    <SessionToken>${SESSION.sessionToken}</SessionToken><Expiration>${NEVER}</Expiration>
    </Credentials></${action}Result></${action}Response>`;
}

const stsError = (code: string) => ({
  status: 400,
  body: `<ErrorResponse><Error><Code>${code}</Code><Message>STS says no</Message></Error></ErrorResponse>`,
});

const unless = (holds: boolean, body: string) => (holds ? { body } : { status: 401, body: '' });

/** IMDSv2: a token first, then the role's name, then the role. */
function instance({ method, url, headers }: Asked): { status?: number; body: string } {
  if (method === 'PUT') return { body: 'imds-t0ken' };
  const role = '/latest/meta-data/iam/security-credentials/';
  if (url !== role && url !== `${role}builder`) return { status: 404, body: '' };
  return unless(headers['x-aws-ec2-metadata-token'] === 'imds-t0ken', url === role ? 'builder' : JSON_SESSION);
}

const SSO_SESSION = JSON.stringify({ roleCredentials: { ...SESSION, expiration: Date.parse(NEVER) } });
const sso = ({ headers }: Asked) => unless(headers['x-amz-sso_bearer_token'] === 'sso-t0ken', SSO_SESSION);

/** What SSO says once `aws sso logout` ended the session. */
const signedOut = () => ({
  status: 401,
  body: JSON.stringify({
    __type: 'com.amazonaws.switchboard.portal#UnauthorizedException',
    message: 'Session token not found or invalid',
  }),
});

/** The environment of the local ECR without its keys, and with what a source needs. */
type Setup = (url: string) => Changes;
const without = (setup: Setup): Setup => {
  return (url) => ({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, ...setup(url) });
};
const profile = (text: string, more: Setup = () => ({})): Setup =>
  without((url) => ({
    HOME: reading.folder,
    AWS_PROFILE: 'ci',
    AWS_CONFIG_FILE: reading.file('config', text),
    ...more(url),
  }));

const container = without((url) => ({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/v2/credentials`,
  AWS_CONTAINER_AUTHORIZATION_TOKEN: 'b0x',
}));
const metadata = without((url) => ({
  AWS_EC2_METADATA_DISABLED: undefined,
  AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
}));
const role = 'arn:aws:iam::210987654321:role/reader';
const webIdentity = without((url) => ({
  AWS_ROLE_ARN: role,
  AWS_WEB_IDENTITY_TOKEN_FILE: reading.file('jwt', 'j.w.t'),
  AWS_ENDPOINT_URL_STS: url,
}));
const ssoSession =
  (session: string): Setup =>
  (url) => ({ ...ssoProfile(reading, session), AWS_ENDPOINT_URL_SSO: url, AWS_ENDPOINT_URL_SSO_OIDC: url });
const oldSsoProfile = profile(
  '[profile ci]\nsso_start_url = https://old.example/start\nsso_region = eu-central-1\n' +
    'sso_account_id = 210987654321\nsso_role_name = reader\n',
  (url) => ({ AWS_ENDPOINT_URL_SSO: url }),
);
const process = (command: string): Setup => profile(`[profile ci]\ncredential_process = ${command}\n`);

type Answer = (request: Asked) => { status?: number; body: string };

describe('credentials come from', () => {
  it.each<[string, Answer, Setup, RegExp[]]>([
    [
      "a container's address, with its token",
      ({ headers }) => unless(headers.authorization === 'b0x', JSON_SESSION),
      container,
      [/^GET \/v2\/credentials /],
    ],
    [
      'instance metadata, with its token',
      instance,
      metadata,
      [/^PUT \/latest\/api\/token /, /security-credentials\/ $/, /security-credentials\/builder $/],
    ],
    [
      'a web identity, through STS',
      () => ({ body: stsAnswer('AssumeRoleWithWebIdentity') }),
      webIdentity,
      [/^POST \/ Action=AssumeRoleWithWebIdentity&.*RoleArn=arn%3A.*WebIdentityToken=j\.w\.t/],
    ],
    ['an SSO session', sso, ssoSession('corp'), [/^GET \/federation\/credentials\?.*role_name=reader/]],
    [
      'SSO as it was set up before sessions',
      sso,
      oldSsoProfile,
      [/^GET \/federation\/credentials\?.*role_name=reader/],
    ],
    [
      'a role of a profile, through STS',
      () => ({ body: stsAnswer('AssumeRole') }),
      profile(
        `[profile base]\naws_access_key_id = AKIABASE\naws_secret_access_key = x\n[profile ci]\nrole_arn = ${role}\nsource_profile = base\n`,
        (url) => ({ AWS_ENDPOINT_URL_STS: url }),
      ),
      [/^POST \/ Action=AssumeRole&/],
    ],
    ['a process', () => ({ body: '' }), process(`echo '${JSON_SESSION}'`), []],
  ])('%s', async (_, answer, setup, expected) => {
    await serve(answer, async (url, asked) => {
      const finished = await reading.read([], setup(url));
      expect(finished).toMatchObject(READ);
      expect(asked).toEqual(expected.map((form) => expect.stringMatching(form)));
      const [first] = reading.ecr.requests;
      expect(first?.headers.authorization).toContain(`Credential=${SESSION.accessKeyId}/`);
      expect(first?.headers['x-amz-security-token']).toBe(SESSION.sessionToken);
    });
  });
});

describe('a source that fails', () => {
  it.each<[string, Answer | undefined, Setup, string, RegExp]>([
    ['a container that is not there', undefined, container, 'CREDENTIALS_MISSING', /any source: .*ECONNREFUSED/],
    ['an instance without a role', () => ({ status: 404, body: '' }), metadata, 'CREDENTIALS_MISSING', /any source/],
    [
      'an identity that STS does not know',
      () => stsError('InvalidIdentityToken'),
      webIdentity,
      'ACCESS_DENIED',
      /STS says no\nThe role's trust policy must name this identity/,
    ],
    [
      'an identity that has expired',
      () => stsError('ExpiredTokenException'),
      webIdentity,
      'CREDENTIALS_EXPIRED',
      /STS says no\nGet new ones/,
    ],
    ['an STS that is not there', undefined, webIdentity, 'NETWORK', /ECONNREFUSED/],
    ['an SSO session that was ended', signedOut, ssoSession('corp'), 'CREDENTIALS_EXPIRED', /aws sso login/],
    ['an SSO session that has expired', signedOut, ssoSession('ended'), 'CREDENTIALS_EXPIRED', /aws sso login/],
    [
      'an SSO that is not there',
      undefined,
      ssoSession('corp'),
      'NETWORK',
      /profile ci did not get through: connect ECONN/,
    ],
    [
      'a process, by what it printed and not by its command',
      undefined,
      process('echo no ticket >&2; false s3cr3t'),
      'CREDENTIALS_MISSING',
      /profile ci: credential_process failed: no ticket/,
    ],
    ['a process that prints something else', undefined, process('echo s3cr3t'), 'CREDENTIALS_MISSING', /invalid JSON/],
  ])('%s', async (_, answer, setup, code, text) => {
    const check = async (url: string): Promise<void> => {
      const finished = await reading.read([], { AWS_MAX_ATTEMPTS: '1', ...setup(url) });
      expect(finished.stdout).toBe('');
      expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: `));
      expect(finished.stderr).toMatch(text);
      expect(finished.stderr).not.toContain('s3cr3t');
      if (code === 'CREDENTIALS_MISSING') {
        for (const source of [
          'AWS_ACCESS_KEY_ID',
          'SSO',
          'process',
          'web identity',
          'container',
          'instance metadata',
        ]) {
          expect(finished.stderr).toContain(source);
        }
      }
      expect(reading.ecr.requests).toEqual([]);
    };
    if (answer === undefined) await check('http://127.0.0.1:9');
    else await serve(answer, check);
  });
});
