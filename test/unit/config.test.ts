import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/image/config.ts';
import { failureOf } from '../failure.ts';

const parse = (value: unknown) => parseConfig(JSON.stringify(value), 'the config of x');

describe('parseConfig', () => {
  it.each([
    ['no config', {}],
    ['config null', { config: null }],
    ['no Labels', { config: {} }],
    ['Labels null', { config: { Labels: null } }],
    ['Labels empty', { config: { Labels: {} } }],
    ['labels of the container that built it', { config: {}, container_config: { Labels: { a: 'b' } } }],
  ])('has no labels: %s', (_, value) => {
    expect(parse(value).labels.size).toBe(0);
  });

  it('keeps every label as it is, whatever its name', () => {
    const text =
      '{"config":{"Labels":{"__proto__":"p","constructor":"c","":"no name","e":"","q":"\\"\\n\\u2028 $(x) é 😀"}}}';
    expect([...parseConfig(text, 'x').labels]).toEqual([
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['', 'no name'],
      ['e', ''],
      ['q', '"\n\u2028 $(x) é 😀'],
    ]);
  });

  it('reads the platform, normalised, and when it was made', () => {
    const config = parse({ os: 'linux', architecture: 'aarch64', variant: 'v8', created: '2026-01-02T03:04:05Z' });
    expect(config.platform).toEqual({ os: 'linux', architecture: 'arm64' });
    expect(config.created).toBe('2026-01-02T03:04:05Z');
    expect(parse({ os: 'linux' }).platform).toBeUndefined();
    expect(parse({ os: '', architecture: '' }).platform).toBeUndefined();
    expect(parse({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.1' }).platform?.osVersion).toBe('10.0.1');
  });

  it.each([
    ['not JSON', '{"config":', 'the config of x is not JSON'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'is not JSON'],
    ['a list', '[]', 'expected an object'],
    ['null', 'null', 'expected an object'],
    ['Labels a list', '{"config":{"Labels":["a=b"]}}', 'at config.Labels: expected an object of strings, found a list'],
    ['a label a number', '{"config":{"Labels":{"a":1}}}', 'expected a string at "a", found a value of type number'],
    ['a label null', '{"config":{"Labels":{"a":null}}}', 'expected a string at "a", found null'],
    ['os a number', '{"os":1}', 'at os'],
  ])('refuses %s', (_, bytes, message) => {
    const failure = failureOf(() => parseConfig(bytes, 'the config of x'));
    expect(failure.code).toBe('CONFIG_INVALID');
    expect(failure.message).toContain(message);
  });
});
