import { describe, expect, it } from 'vitest';
import { formatPlatform, normalizePlatform, parsePlatform, selectPlatforms } from '../../src/image/platform.ts';
import { failureOf } from '../failure.ts';

describe('parsePlatform normalises as containerd does', () => {
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/i686', 'linux/386'],
    ['macos/arm64', 'darwin/arm64'],
    ['linux/constructor', 'linux/constructor'],
  ])('%s is %s', (text, normal) => {
    expect(formatPlatform(parsePlatform(text, '--platform'))).toBe(normal);
  });

  it.each(['', 'linux', 'linux/', '/amd64', 'linux/amd64/v1/x', 'linux amd64', 'linux/amd64\n'])(
    'refuses %j',
    (text) => {
      const failure = failureOf(() => parsePlatform(text, '--platform'));
      expect([failure.code, failure.hint]).toEqual(['INVALID_ARGUMENT', expect.stringContaining('linux/arm/v7')]);
    },
  );
});

const select = (platforms: string[], wanted: string): string[] =>
  selectPlatforms(
    platforms.map((platform) => ({ platform: parsePlatform(platform, '') })),
    parsePlatform(wanted, ''),
  ).map(({ platform }) => formatPlatform(platform));

describe('selectPlatforms', () => {
  it.each([
    [['linux/amd64', 'linux/arm64'], 'linux/amd64', ['linux/amd64']],
    [['linux/amd64', 'linux/amd64/v3'], 'linux/amd64', ['linux/amd64']],
    [['linux/amd64/v2', 'linux/amd64/v3'], 'linux/amd64', ['linux/amd64/v2', 'linux/amd64/v3']],
    [['linux/amd64'], 'linux/amd64/v2', []],
    [['linux/arm/v6', 'linux/arm/v7'], 'linux/arm', ['linux/arm/v7']],
    [['linux/arm/v6'], 'linux/arm', []],
    [['windows/amd64'], 'linux/amd64', []],
  ])('of %j for %s: %j', (platforms, wanted, selected) => {
    expect(select(platforms, wanted)).toEqual(selected);
  });
});

it('shows the build of Windows, and takes any where none is asked for', () => {
  const platform = normalizePlatform({ os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.2227' });
  expect(formatPlatform(platform)).toBe('windows(10.0.20348.2227)/amd64');
  expect(selectPlatforms([{ platform }], parsePlatform('windows/amd64', ''))).toHaveLength(1);
});
