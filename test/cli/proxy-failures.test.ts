import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closer, listen } from '../ecr/server.ts';
import type { ConnectProxy } from '../net/connect-proxy.ts';
import { openProxied, type Proxied } from './proxied.ts';
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
afterEach(() => {
  proxy.intercept = undefined;
});

describe('a proxy that refuses', () => {
  const cases: [string, 403 | 502 | 'drop', number, RegExp][] = [
    [
      'with 403 is asked once',
      403,
      1,
      /the proxy \S+ \(HTTPS?_PROXY\) answered 403 .*\nLet the proxy 127\.0\.0\.1:\d+ allow/,
    ],
    [
      'with 502 is asked again',
      502,
      3,
      /the proxy \S+ \(HTTPS?_PROXY\) answered 502 .*\nSee why the proxy 127\.0\.0\.1:\d+ does/,
    ],
    [
      'by breaking off is asked again',
      'drop',
      3,
      /no way to \S+ through the proxy \S+ .*: socket hang up\nCheck the proxy 127/,
    ],
  ];
  it.each(cases)('%s: NETWORK', async (_, how, times, text) => {
    proxy.intercept = () => how;
    for (const [of, changes] of [
      [reading, proxied],
      [plain, { HTTP_PROXY: proxy.url }],
    ] as const) {
      const finished = await of.read([], changes);
      expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
      expect(finished.stderr).toMatch(
        /^image-labels: NETWORK: ecr:BatchGetImage for shop\/api:1 did not get through: /,
      );
      expect(finished.stderr).toMatch(text);
      expect(proxy.asked.splice(0)).toHaveLength(times);
    }
  });

  it('SSO', async () => {
    signIn(reading, 'corp');
    proxy.intercept = () => 403;
    const { stderr } = await reading.read([], { ...proxied, ...ssoProfile(reading, 'corp') });
    expect(stderr).toMatch(
      /^image-labels: NETWORK: looking for AWS credentials for profile ci did not get through: the proxy 127\.\S+ \(HTTPS_PROXY\) answered 403 Refused when asked for portal\.sso/,
    );
  });

  it('the blobs alone', async () => {
    proxy.intercept = (asked) => (asked.endsWith(at.hosts.blob) ? 403 : undefined);
    const { stderr } = await reading.read([], proxied);
    expect(stderr).toMatch(
      /^image-labels: NETWORK: the download from S3 for the config .* answered 403 Refused when asked/,
    );
    expect(proxy.asked).toEqual(at.tunnels());
  });

  it('and then does not', async () => {
    let left = 2;
    proxy.intercept = () => (left-- > 0 ? 503 : undefined);
    expect(await reading.read([], proxied)).toMatchObject(READ);
    expect(proxy.asked).toHaveLength(4);
  });

  it('is told from a server that does, which AWS’s own header names', async () => {
    plain.ecr.intercept = () => ({ exception: { type: 'AccessDeniedException', message: 'not you', status: 403 } });
    const finished = await plain.read([], { HTTP_PROXY: proxy.url });
    plain.ecr.intercept = undefined;
    expect(finished.stderr).toMatch(/^image-labels: ACCESS_DENIED: .*: not you\n/);
  });
});

describe('a proxy that is not as it should be', () => {
  it('where nobody listens: NETWORK', async () => {
    const finished = await reading.read([], { ...proxied, HTTPS_PROXY: 'http://ann:pa55@127.0.0.1:9' });
    expect(finished.exitCode).toBe(5);
    expect(finished.stderr).toMatch(
      /NETWORK: .* through the proxy 127\.0\.0\.1:9 \(HTTPS_PROXY\): connect ECONNREFUSED 127\.0\.0\.1:9\nCheck the proxy 127\.0\.0\.1:9, which HTTPS_PROXY names/,
    );
    expect(finished.stderr).not.toContain('pa55');
  });

  it('that hangs: TIMEOUT says at what', async () => {
    proxy.intercept = () => 'hang';
    const [tunnel, forward] = await Promise.all([
      reading.read(['--timeout', '2'], proxied),
      plain.read(['--timeout', '2'], { HTTP_PROXY: proxy.url }),
    ]);
    for (const finished of [tunnel, forward]) {
      expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
      expect(finished.stderr).toContain(`through the proxy ${proxy.host} (HTTP`);
      expect(finished.milliseconds).toBeLessThan(4000);
    }
    expect(tunnel.stderr).toMatch(
      /^image-labels: TIMEOUT: CONNECT to \S+ through the proxy .*: no answer within the 2 s/,
    );
    expect(forward.stderr).toMatch(
      /^image-labels: TIMEOUT: POST to http:\S+ through the proxy .*: no answer within the 2/,
    );
  });

  it('that takes longer than a connection may is waited for', async () => {
    const slow = createServer();
    slow.on('connect', (_, socket) => setTimeout(() => socket.end('HTTP/1.1 403 Late\r\n\r\n'), 6000));
    const close = closer(slow);
    const finished = await reading.read([], { ...proxied, HTTPS_PROXY: await listen(slow, 0) });
    await close();
    expect(finished.stderr).toContain('answered 403 Late');
  });

  it('that is never there is tried anew after 5 s', async () => {
    // Who is asked over TLS is not there before it has answered; this one takes connections, and no more.
    const silent = createServer();
    silent.removeAllListeners('connection');
    const close = closer(silent);
    const host = new URL(await listen(silent, 0)).host;
    const finished = await reading.read([], { ...proxied, HTTPS_PROXY: `https://${host}`, AWS_MAX_ATTEMPTS: '1' });
    await close();
    expect(finished.stderr).toMatch(/^image-labels: NETWORK: .*: no connection within 5 s\n/);
    expect(finished.milliseconds).toBeLessThan(8000);
  });
});
