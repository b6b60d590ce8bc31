import { describe, expect, it } from 'vitest';
import { asFailure, ERROR_CODES, Failure, oneLine, withoutSecrets } from '../../src/errors.ts';

/** The contract: exit codes that scripts rely on. */
const EXIT_CODES: Record<number, string[]> = {
  1: ['INTERNAL'],
  2: ['INVALID_ARGUMENT'],
  3: [
    'REPOSITORY_NOT_FOUND',
    'IMAGE_NOT_FOUND',
    'PLATFORM_NOT_FOUND',
    'LABEL_NOT_FOUND',
    'REVISION_NOT_FOUND',
    'COMMIT_NOT_FOUND',
  ],
  4: ['CREDENTIALS_MISSING', 'CREDENTIALS_EXPIRED', 'ACCESS_DENIED', 'GIT_ACCESS_DENIED'],
  5: ['THROTTLED', 'NETWORK', 'TIMEOUT', 'SERVICE_ERROR'],
  6: ['NOT_AN_IMAGE', 'MANIFEST_INVALID', 'CONFIG_INVALID', 'DIGEST_MISMATCH', 'TOO_LARGE', 'REVISION_INVALID'],
  7: ['LABEL_DIFFERS', 'TAG_EXISTS'],
};

it('gives every code its exit code', () => {
  const found = ERROR_CODES.map((code) => [new Failure(code, '').exitCode, code]);
  const contract = Object.entries(EXIT_CODES).flatMap(([exit, codes]) => codes.map((code) => [Number(exit), code]));
  expect(found).toEqual(contract);
});

it('has a hint for every code, where nothing more exact is known', () => {
  for (const code of ERROR_CODES) expect(new Failure(code, 'x').hint).toMatch(/^[A-Z].*\.$/);
  expect(new Failure('TIMEOUT', 'x', { hint: 'Wait.' }).hint).toBe('Wait.');
});

describe('withoutSecrets', () => {
  it.each([
    ['GET https://s3.example/a/b?X-Amz-Signature=00ff&X-Amz-Expires=1 failed', 'GET https://s3.example/a/b?*** failed'],
    ['at "https://h/p?q=1"', 'at "https://h/p?***"'],
    ['https://user:pa55@git.example/x.git', 'https://***@git.example/x.git'],
    ['by http://ann:p@ss@proxy.example:3128 and https://h/a@b', 'by http://***@proxy.example:3128 and https://h/a@b'],
    ['ssh://token@git.example/x', 'ssh://***@git.example/x'],
    ['https://h/path and mail@host stay', 'https://h/path and mail@host stay'],
  ])('%s', (text, shown) => {
    expect(withoutSecrets(text)).toBe(shown);
  });
});

describe('asFailure', () => {
  it('shows the message of what nobody foresaw, and neither its stack nor its secrets', () => {
    const failure = asFailure(new TypeError('x is not a function\nof https://h/p?secret=1'));
    expect(failure.code).toBe('INTERNAL');
    expect(failure.message).toBe('TypeError: x is not a function of https://h/p?***');
    expect(asFailure('a text').message).toBe('a text');
  });

  it('passes a Failure on as it is', () => {
    const failure = new Failure('TIMEOUT', 'x');
    expect(asFailure(failure)).toBe(failure);
  });
});

it('oneLine takes control characters, line ends of every kind and what is too much out of a text', () => {
  expect(oneLine('a\u001b[31m\r\nb\u2028c\u0085d')).toBe('a [31m b c d');
  expect(oneLine('x'.repeat(600))).toHaveLength(501);
  // Shown as it is, it would show what follows backwards.
  expect(oneLine('\u202eved\u2069')).toBe('\\u202eved\\u2069');
});
