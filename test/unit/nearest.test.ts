import { expect, it } from 'vitest';
import { nearest } from '../../src/nearest.ts';

it.each([
  ['git_revison', 'git_revision'],
  ['GIT_REVISION', 'git_revision'],
  ['vresion', 'version'],
  ['lable', 'label'],
  ['registryID', 'registryId'],
  ['somethingelse', undefined],
  ['', undefined],
])('%j → %j', (name, meant) => {
  expect(nearest(name, ['git_revision', 'version', 'label', 'registryId'])).toBe(meant);
});

it('does not compare texts of a size that nobody mistypes', () => {
  const started = performance.now();
  expect(nearest('a'.repeat(1_000_000), ['b'.repeat(1_000_000)])).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(100);
});
