import { expect, it } from 'vitest';
import { wildcard } from '../../src/wildcard.ts';

it.each([
  ['main', 'main', true],
  ['main', 'main ', false],
  ['', '', true],
  ['', 'x', false],
  ['*', '', true],
  ['*', 'any\nthing', true],
  ['4f2c*', '4f2c1a9', true],
  ['4f2c*', '4f2', false],
  ['*-rc', '1.0-rc', true],
  ['*-rc', '1.0-rc1', false],
  ['a*b*c', 'a--b--c', true],
  ['a*b*c', 'a--c--b', false],
  ['a*b*c', 'abc', true],
  ['ab*ba', 'aba', false],
  ['a**b', 'ab', true],
  ['a.c', 'abc', false],
  ['[x]*', '[x]y', true],
  ['*a*a*', 'a', false],
  ['*a*a*', 'xaya', true],
])('%j on %j: %s', (pattern, text, matches) => {
  expect(wildcard(pattern)(text)).toBe(matches);
});

it('takes time in proportion to the text, whatever the pattern is', () => {
  const started = performance.now();
  wildcard('*a*a*a*a*a*a*a*a*a*a*a*b')('a'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(200);
});
