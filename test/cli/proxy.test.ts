import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodes } from '../bundle.ts';
import { type ConnectProxy, startConnectProxy } from '../net/connect-proxy.ts';
import { serve } from '../net/serve.ts';
import { ECR, NOBODY, openProxied, type Proxied } from './proxied.ts';
import { type Changes, READ, type Reading } from './reading.ts';
import { signIn, ssoProfile } from './sso.ts';

let at: Proxied;
let reading: Reading;
let plain: Reading;
let proxy: ConnectProxy;
/** What asks the ECR over TLS through the proxy. */
let proxied: Changes;

beforeAll(async () => {
  at = await openProxied();
  ({ reading, plain, proxy, proxied } = at);
});
afterAll(() => at.close());
beforeEach(() => {
  proxy.asked.length = 0;
});

describe.each(nodes)('on %s', (node) => {
  it('ECR and the blobs are asked through HTTPS_PROXY, each host over one connection', async () => {
    expect(await reading.read([], proxied, { node })).toMatchObject(READ);
    expect(proxy.asked).toEqual(at.tunnels());
  });

  it('and through HTTP_PROXY where the endpoint has no TLS, for whole URLs', async () => {
    expect(await plain.read([], { HTTP_PROXY: proxy.url, HTTPS_PROXY: NOBODY }, { node })).toMatchObject(READ);
    const { endpoint, blobHost } = plain.ecr;
    expect(proxy.asked).toEqual([
      `POST ${endpoint}/`,
      `POST ${endpoint}/`,
      expect.stringMatching(new RegExp(`^GET ${blobHost}/.*X-Amz-Signature=`)),
    ]);
  });

  it('and instance metadata never, whatever Node is told', async () => {
    const role = {
      Code: 'Success',
      AccessKeyId: 'ASIABOX',
      SecretAccessKey: 's',
      Token: 't',
      Expiration: '2099-01-01',
    };
    plain.ecr.addCredentials({ accessKeyId: 'ASIABOX', secretAccessKey: 's', sessionToken: 't' });
    const instance = ({ method, url }: { method: string; url: string }) => {
      if (method === 'PUT') return { body: 'token' };
      if (url.endsWith('/region')) return { body: 'eu-west-1' };
      return { body: url.endsWith('/builder') ? JSON.stringify(role) : 'builder' };
    };
    await serve(instance, async (url, asked) => {
      const changes = {
        AWS_ACCESS_KEY_ID: undefined,
        AWS_REGION: undefined,
        AWS_EC2_METADATA_DISABLED: undefined,
        AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
        HTTP_PROXY: proxy.url,
        NODE_USE_ENV_PROXY: '1',
      };
      expect((await plain.read([], changes, { node })).stdout).toBe('value\n');
      expect(asked).toHaveLength(5);
      expect(proxy.asked.filter((line) => line.includes(url))).toEqual([]);
      expect(proxy.asked).toHaveLength(3);
    });
  });
});

it('a container’s address is not asked through it either', async () => {
  const session = { AccessKeyId: 'ASIABOX', SecretAccessKey: 's', Token: 't', Expiration: '2099-01-01T00:00:00Z' };
  plain.ecr.addCredentials({ accessKeyId: 'ASIABOX', secretAccessKey: 's', sessionToken: 't' });
  await serve(
    () => ({ body: JSON.stringify(session) }),
    async (url, asked) => {
      const container = { AWS_ACCESS_KEY_ID: undefined, AWS_CONTAINER_CREDENTIALS_FULL_URI: url };
      expect(await plain.read([], { ...container, HTTP_PROXY: proxy.url })).toMatchObject(READ);
      expect(asked).toHaveLength(1);
      expect(proxy.asked).toHaveLength(3);
    },
  );
});

it('AWS is asked by its own names, which the proxy alone looks up: ECR, STS and SSO', async () => {
  expect(await reading.read([], { ...proxied, AWS_ENDPOINT_URL_ECR: undefined })).toMatchObject(READ);
  expect(proxy.asked.splice(0)).toEqual([`CONNECT ${ECR}:443`, `CONNECT ${at.hosts.blob}`]);
  // Nobody is behind these names, here.
  proxy.intercept = () => 403;
  await reading.read(['--role-arn', 'arn:aws:iam::210987654321:role/x'], proxied);
  signIn(reading, 'corp');
  await reading.read([], { ...proxied, ...ssoProfile(reading, 'corp') });
  proxy.intercept = undefined;
  const names = ['sts.eu-west-1.amazonaws.com', 'portal.sso.eu-central-1.amazonaws.com'];
  expect(proxy.asked).toEqual(names.map((name) => `CONNECT ${name}:443`));
});

describe('which proxy', () => {
  it.each<[string, () => Changes, () => string[]]>([
    ['lower case goes first', () => ({ https_proxy: proxy.url, HTTPS_PROXY: NOBODY }), () => at.tunnels()],
    ['without a scheme', () => ({ HTTPS_PROXY: proxy.host }), () => at.tunnels()],
    ['NO_PROXY of the blobs alone', () => ({ NO_PROXY: at.hosts.blob }), () => [`CONNECT ${at.hosts.ecr}`]],
    ['NO_PROXY of all', () => ({ no_proxy: '*', HTTPS_PROXY: NOBODY }), () => []],
    ['HTTP_PROXY is none for https', () => ({ HTTPS_PROXY: undefined, HTTP_PROXY: NOBODY }), () => []],
  ])('%s', async (_, changes, expected) => {
    expect(await reading.read([], { ...proxied, ...changes() })).toMatchObject(READ);
    expect(proxy.asked).toEqual(expected());
  });

  it('that is SOCKS is INVALID_ARGUMENT, unless nothing goes through it', async () => {
    const changes = { ...proxied, HTTPS_PROXY: 'socks5://ann:pa55@127.0.0.1:9' };
    const finished = await reading.read([], changes);
    expect(finished).toMatchObject({ stdout: '', exitCode: 2 });
    expect(finished.stderr).toMatch(/^image-labels: INVALID_ARGUMENT: HTTPS_PROXY is not the URL of a proxy/);
    expect(finished.stderr).not.toContain('pa55');
    expect(await reading.read([], { ...changes, NO_PROXY: '127.0.0.1' })).toMatchObject(READ);
  });
});

describe('a proxy with a password', () => {
  const password = 'p@ss/wörd 1';
  let guarded: ConnectProxy;
  const url = (secret: string) => `http://ann%40corp:${encodeURIComponent(secret)}@${guarded.host}`;

  beforeAll(async () => {
    guarded = await startConnectProxy({ credentials: `ann@corp:${password}` });
  });
  afterAll(() => guarded.close());
  beforeEach(() => {
    guarded.asked.length = 0;
  });

  it('is given it, and no word of it is said', async () => {
    for (const [of, variable] of [
      [reading, 'HTTPS_PROXY'],
      [plain, 'HTTP_PROXY'],
    ] as const) {
      const finished = await of.read(['--verbose'], { ...proxied, [variable]: url(password) });
      expect(finished.stdout).toBe('value\n');
      expect(finished.stderr).toContain(`through the proxy ${guarded.host} (${variable})`);
      expect(finished.stderr).not.toMatch(/p@ss|p%40ss|ann/);
    }
    // It is the proxy's: nobody behind it sees it.
    expect(plain.ecr.requests.every(({ headers }) => headers['proxy-authorization'] === undefined)).toBe(true);
  });

  it('is asked once with a wrong one', async () => {
    for (const [of, variable] of [
      [reading, 'HTTPS_PROXY'],
      [plain, 'HTTP_PROXY'],
    ] as const) {
      guarded.asked.length = 0;
      const finished = await of.read(['--verbose'], { ...proxied, [variable]: url('wr0ng') });
      expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
      expect(finished.stderr).toMatch(
        /image-labels: NETWORK: .*: the proxy 127\.0\.0\.1:\d+ \(HTTPS?_PROXY\) answered 407 /,
      );
      expect(finished.stderr).toContain(`The proxy ${guarded.host} wants a user and a password`);
      expect(finished.stderr).not.toMatch(/wr0ng|ann/);
      expect(guarded.asked).toHaveLength(1);
    }
  });
});

describe('a proxy over TLS', () => {
  let secure: ConnectProxy;
  beforeAll(async () => {
    secure = await startConnectProxy({ tls: at.tls });
  });
  afterAll(() => secure.close());
  beforeEach(() => {
    secure.asked.length = 0;
  });

  it.each(['NODE_EXTRA_CA_CERTS', 'AWS_CA_BUNDLE'])('is trusted by %s', async (variable) => {
    const trust = { NODE_EXTRA_CA_CERTS: undefined, [variable]: proxied['NODE_EXTRA_CA_CERTS'] };
    expect(await reading.read([], { ...proxied, ...trust, HTTPS_PROXY: secure.url })).toMatchObject(READ);
    expect(secure.asked).toEqual(at.tunnels());
    expect(await plain.read([], { ...trust, HTTP_PROXY: secure.url })).toMatchObject(READ);
    expect(secure.asked).toHaveLength(5);
  });

  it.each([
    ['that nobody trusts', () => ({ HTTPS_PROXY: secure.url, NODE_EXTRA_CA_CERTS: undefined }), 'unable to verify'],
    ['that is none', () => ({ HTTPS_PROXY: `https://${proxy.host}` }), 'wrong version number'],
  ])('%s is NETWORK with what may be wrong', async (_, changes, text) => {
    const finished = await reading.read([], { ...proxied, ...changes() });
    expect(finished.exitCode).toBe(5);
    expect(finished.stderr).toMatch(/^image-labels: NETWORK: .*: no way to \S+ through the proxy /);
    expect(finished.stderr).toContain(text);
    expect(finished.stderr).toContain('It is asked over TLS, as its https:// says');
    expect(secure.asked).toEqual([]);
  });
});
