import { describe, expect, it } from 'vitest';
import { authority, proxyRules, type Target } from '../../src/registry/proxy.ts';
import { failureOf } from '../failure.ts';

const ECR: Target = { protocol: 'https:', hostname: 'api.ecr.eu-west-1.amazonaws.com' };
const P = 'http://proxy.example:3128';

/** The name and variable of the proxy that ECR, or another target, is asked through. */
function through(env: Record<string, string>, target = ECR): string | undefined {
  const proxy = proxyRules(env)?.(target);
  return proxy && `${proxy.name} by ${proxy.variable}`;
}

describe('the proxy', () => {
  it.each([
    [{ HTTPS_PROXY: P }, 'proxy.example:3128 by HTTPS_PROXY'],
    [{ https_proxy: P }, 'proxy.example:3128 by https_proxy'],
    [{ https_proxy: P, HTTPS_PROXY: 'http://other' }, 'proxy.example:3128 by https_proxy'],
    [{ https_proxy: '', HTTPS_PROXY: P }, 'proxy.example:3128 by HTTPS_PROXY'],
    [{ HTTP_PROXY: P }, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'proxy.example:3128 by HTTPS_PROXY'],
  ])('of %j', (env, expected) => {
    expect(through(env)).toBe(expected);
  });

  it('of an http endpoint is another', () => {
    const local = { protocol: 'http:', hostname: '127.0.0.1', port: 4566 };
    expect(through({ HTTPS_PROXY: P }, local)).toBeUndefined();
    expect(through({ http_proxy: P, HTTPS_PROXY: 'http://other' }, local)).toBe('proxy.example:3128 by http_proxy');
  });

  it('is asked without TLS and at its protocol’s port unless it says otherwise', () => {
    const parsed = (text: string) => {
      const { protocol, hostname, port } = proxyRules({ HTTPS_PROXY: text })?.(ECR) ?? {};
      return [protocol, hostname, port];
    };
    expect(parsed('proxy.example')).toEqual(['http:', 'proxy.example', 80]);
    expect(parsed('https://proxy.example')).toEqual(['https:', 'proxy.example', 443]);
    expect(parsed('http://[::1]:3128/')).toEqual(['http:', '::1', 3128]);
  });

  it('is given the user and the password of its URL, decoded, and no name has them', () => {
    const proxy = proxyRules({ HTTPS_PROXY: 'http://ann%40corp:p%40ss%2F%C3%BC@proxy.example:3128' })?.(ECR);
    expect(proxy?.name).toBe('proxy.example:3128');
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('ann@corp:p@ss/ü').toString('base64')}`);
    expect(proxyRules({ HTTPS_PROXY: 'ann@proxy.example' })?.(ECR)?.authorization).toBe('Basic YW5uOg==');
    expect(proxyRules({ HTTPS_PROXY: P })?.(ECR)?.authorization).toBeUndefined();
  });

  it.each([
    'socks5://ann:pa55@proxy.example:1080',
    'http://ann:pa55/word@proxy.example:1',
    'http://ann:pa55%@proxy.example:3128',
    'http://',
  ])('is refused where it is none, and not shown: %s', (text) => {
    const failure = failureOf(() => through({ HTTPS_PROXY: text }));
    expect(failure.code).toBe('INVALID_ARGUMENT');
    expect(failure.message).toContain('HTTPS_PROXY');
    expect(`${failure.message} ${failure.hint}`).not.toContain('pa55');
    // Nothing goes through it.
    expect(through({ HTTPS_PROXY: text, NO_PROXY: '.amazonaws.com' })).toBeUndefined();
  });
});

describe('NO_PROXY', () => {
  const host = (hostname: string, port?: number): Target => ({ protocol: 'https:', hostname, port });
  it.each<[string, Target, boolean]>([
    ['*', ECR, true],
    ['amazonaws.com', ECR, true],
    ['.amazonaws.com', ECR, true],
    ['*.amazonaws.com', ECR, true],
    ['AmazonAWS.com', ECR, true],
    ['api.ecr.eu-west-1.amazonaws.com', ECR, true],
    ['localhost, 127.0.0.1 ,.amazonaws.com', ECR, true],
    ['localhost 127.0.0.1 .amazonaws.com', ECR, true],
    ['azonaws.com', ECR, false],
    ['amazonaws.com.cn', ECR, false],
    ['localhost,,', ECR, false],
    ['amazonaws.com:443', ECR, true],
    ['amazonaws.com:80', ECR, false],
    ['amazonaws.com:8443', host('ecr.amazonaws.com', 8443), true],
    ['amazonaws.com:443', host('ecr.amazonaws.com', 8443), false],
    ['127.0.0.1', host('127.0.0.1', 4566), true],
    ['0.0.1', host('127.0.0.1'), false],
    ['::1', host('::1'), true],
    ['::1', host('[::1]', 4566), true],
    ['[::1]', host('::1'), true],
    ['[::1]:4566', host('::1', 4566), true],
    ['[::1]:4566', host('::1', 4567), false],
  ])('%s for %j: %s', (text, target, excluded) => {
    expect(through({ HTTPS_PROXY: P, NO_PROXY: text }, target) === undefined).toBe(excluded);
  });

  it('in lower case goes first', () => {
    expect(through({ HTTPS_PROXY: P, no_proxy: 'localhost', NO_PROXY: '*' })).toBeDefined();
  });
});

it('no rules are made where no proxy is set', () => {
  expect(proxyRules({ NO_PROXY: '*', http_proxy: '' })).toBeUndefined();
});

it.each<[Target, string]>([
  [ECR, 'api.ecr.eu-west-1.amazonaws.com:443'],
  [{ protocol: 'http:', hostname: 'localhost' }, 'localhost:80'],
  [{ protocol: 'https:', hostname: '::1', port: 4566 }, '[::1]:4566'],
  [{ protocol: 'https:', hostname: '[::1]', port: 4566 }, '[::1]:4566'],
])('a target is named with its port: %j', (target, expected) => {
  expect(authority(target)).toBe(expected);
});
