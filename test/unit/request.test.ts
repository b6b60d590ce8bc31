import { describe, expect, it } from 'vitest';
import { COMMANDS, isCommand } from '../../src/catalog.ts';
import type { ParameterKey } from '../../src/parameters.ts';
import { parseRequest } from '../../src/parse-request.ts';
import { failureOf } from '../failure.ts';

const image = { name: 'shop/api', version: '1.4.2', label: 'a' };
const parse = (given: Record<string, unknown>, spelling: 'flag' | 'key' = 'key') =>
  parseRequest('label', new Map(Object.entries(given)), spelling);

const ROLE = 'arn:aws:iam::123456789012:role/path/reader';

describe('parseRequest', () => {
  it('gives a typed request with nothing that was not asked for', () => {
    expect(parse(image)).toEqual({
      command: 'label',
      image: { repository: 'shop/api', tag: '1.4.2' },
      label: 'a',
      source: {},
      cache: { use: true },
      timeoutSeconds: 60,
      verbose: false,
    });
  });

  it('takes everything that concerns one read', () => {
    expect(
      parse({
        image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1',
        label: 'a',
        default: '',
        region: 'eu-central-1',
        platform: 'linux/x86_64',
        profile: 'ci',
        roleArn: ROLE,
        externalId: 'ab:c/d-e',
        endpoint: 'http://127.0.0.1:4566',
        timeout: '2.5',
      }),
    ).toEqual({
      command: 'label',
      image: { repository: 'shop/api', tag: '1' },
      platform: { os: 'linux', architecture: 'amd64' },
      label: 'a',
      default: '',
      source: {
        registryId: '123456789012',
        region: 'eu-central-1',
        profile: 'ci',
        roleArn: ROLE,
        externalId: 'ab:c/d-e',
        endpoint: new URL('http://127.0.0.1:4566'),
      },
      cache: { use: true },
      timeoutSeconds: 2.5,
      verbose: false,
    });
  });

  it('takes null for not given, as a pipeline means it', () => {
    expect(parse({ ...image, region: null, default: null })).toEqual(parse(image));
  });

  it.each([
    [{ ...image, label: undefined }, 'label is missing'],
    [{ ...image, label: '' }, 'label is empty'],
    [{ label: 'a' }, 'name and version are missing'],
    [{ label: 'a', name: 'shop/api' }, 'version is missing'],
    [{ ...image, image: 'shop/api:1' }, 'image already says which image it is'],
    [{ ...image, label: ['a', 'b'] }, 'label is given 2 times'],
    [{ ...image, label: { a: 1 } }, 'label is not a text'],
    [{ ...image, platform: 'linux' }, 'platform: "linux" is not a platform'],
    [{ ...image, registryId: '12' }, 'registryId: "12" is not an AWS account'],
    [
      { label: 'a', image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/a1:1', registryId: '210987654321' },
      'registryId is 210987654321, but the image is in 123456789012',
    ],
    [{ ...image, region: 'mars' }, 'region: "mars" is not an AWS region'],
    [{ ...image, roleArn: 'reader' }, 'roleArn: "reader" is not a role'],
    [{ ...image, roleArn: ROLE, externalId: 'a b' }, 'externalId: "a b" is not an external id'],
    [{ ...image, externalId: 'ab' }, 'externalId is given, and roleArn is not'],
    [{ ...image, profile: 'a\nb' }, 'profile: "a\\nb" is not the name of a profile'],
    [{ ...image, timeout: '0' }, 'timeout: "0" is not a number of seconds'],
    [{ ...image, timeout: '-1' }, 'timeout: "-1"'],
    [{ ...image, timeout: '1e3' }, 'timeout: "1e3"'],
    [{ ...image, timeout: '86401' }, 'timeout: "86401"'],
    [{ ...image, endpoint: 'ftp://h' }, 'endpoint is not the URL'],
    [{ ...image, endpoint: 'https://user:pa55@h' }, 'endpoint is not the URL'],
    [{ ...image, endpoint: 'h:1' }, 'endpoint is not the URL'],
    [{ ...image, verbose: true }, 'readImageLabel has no parameter verbose'],
    [{ ...image, output: 'json' }, 'readImageLabel has no parameter output'],
  ])('refuses %j', (given, message) => {
    const failure = failureOf(() => parse(given));
    expect([failure.code, failure.message]).toEqual(['INVALID_ARGUMENT', expect.stringContaining(message)]);
    expect(`${failure.message}${failure.hint}`).not.toContain('pa55');
  });

  it('takes conditions as a map or as KEY=VALUE, once or several times', () => {
    const find = (where: unknown) =>
      parseRequest(
        'find',
        new Map<string, unknown>([
          ['name', 'shop/api'],
          ['where', where],
        ]),
        'key',
      );
    for (const where of [{ a: 'x=*' }, 'a=x=*', ['a=x=*']]) {
      const request = find(where);
      expect(request).toMatchObject({ repository: 'shop/api', where: [{ key: 'a' }], untagged: false });
      if (request.command === 'find') expect(request.where[0]?.matches('x=1')).toBe(true);
    }
    expect(find(JSON.parse('{"__proto__":"x"}'))).toMatchObject({ where: [{ key: '__proto__' }] });
    expect(find(['a=1', 'b='])).toMatchObject({ where: [{ key: 'a' }, { key: 'b' }] });
    for (const bad of ['a', '=x', ['a=1', 'b'], { a: 1 }, { '': 'x' }, 5, [5]]) {
      expect(failureOf(() => find(bad)).code).toBe('INVALID_ARGUMENT');
    }
  });

  it.each([
    [{ where: 'a=b' }, 'name is missing'],
    [{ name: 'a1', image: 'a1' }, 'name and image both name the repository'],
    [{ image: 'shop/api:1' }, 'is one image, and a repository is wanted'],
    [{ name: 'shop/api', version: '1' }, 'findImages has no parameter version'],
    [{ name: 'shop/api', limit: '-1' }, 'limit: "-1" is not a number of images'],
    [{ name: 'shop/api', limit: '0' }, 'limit: "0" is not a number of images'],
    [{ name: 'shop/api', limit: 'x' }, 'limit: "x" is not a number of images'],
    [{ name: 'shop/api', untagged: 'yes' }, 'untagged is a switch'],
  ])('refuses to find by %j', (given, message) => {
    const failure = failureOf(() => parseRequest('find', new Map(Object.entries(given)), 'key'));
    expect([failure.code, failure.message]).toEqual(['INVALID_ARGUMENT', expect.stringContaining(message)]);
  });

  it('names the nearest parameter in its reader’s spelling', () => {
    expect(failureOf(() => parse({ ...image, lable: 'a' })).hint).toBe('Did you mean label?');
    expect(failureOf(() => parse({ ...image, '--registry': '1' }, 'flag')).hint).toBe('Did you mean --registry-id?');
    expect(failureOf(() => parse({ ...image, wholly: '1' })).hint).toContain('It has: ');
    const labels = new Map(Object.entries(image));
    expect(failureOf(() => parseRequest('labels', labels, 'flag')).message).toContain('no parameter --label');
    expect(failureOf(() => parse({ label: 'a' }, 'flag')).hint).toContain('--name shop/api with --version 1.4.2');
    expect(failureOf(() => parse({ label: 'a' }, 'key')).hint).toContain("name: 'shop/api' with version: '1.4.2'");
  });
});

/** One that is not the default of any. */
const VALUES: Readonly<Record<Exclude<ParameterKey, 'output'>, unknown>> = {
  name: 'other',
  version: '2',
  image: 'shop/api:3',
  platform: 'linux/arm64',
  label: 'b',
  default: 'none',
  where: 'a=b',
  limit: '1',
  untagged: true,
  tag: 'v2',
  revision: '4f2c1a9be07d',
  url: 'https://git.example/shop.git',
  message: 'm',
  lightweight: true,
  tagger: 'Jane Doe <jane@example.com>',
  registryId: '123456789012',
  region: 'eu-west-1',
  profile: 'ci',
  roleArn: ROLE,
  externalId: 'ab',
  endpoint: 'http://127.0.0.1:4566',
  timeout: '5',
  cacheDir: 'cache',
  noCache: true,
  verbose: true,
};

describe('every parameter that a command takes says something of its request, or cannot stand beside the others', () => {
  const commands = Object.keys(COMMANDS).filter(isCommand);
  it.each(commands.flatMap((command) => COMMANDS[command].takes.map((key) => [command, key] as const)))(
    '%s: %s',
    (command, key) => {
      // How the answer is written is no part of it.
      if (key === 'output') return;
      const needed = { name: 'shop/api', version: '1', label: 'a', tag: 'v1' };
      const takes: readonly string[] = COMMANDS[command].takes;
      const base = Object.entries(needed).filter(([name]) => takes.includes(name));
      const parsed = (more: readonly [string, unknown][]) => {
        try {
          return JSON.stringify(parseRequest(command, new Map([...base, ...more]), 'flag'));
        } catch (error) {
          return String(error);
        }
      };
      expect(parsed([])).toMatch(/^\{/);
      expect(parsed([[key, VALUES[key]]])).not.toBe(parsed([]));
    },
  );
});
