import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, Failure } from '../../src/errors.ts';
import { root } from '../root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The texts of the files under a folder whose names end so, without comments. */
function textOf(folder: string, end: string): string {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith(end)).map((name) => read(join(folder, name)));
  return files.join('\n').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
}

/** Without the table itself, and without where a code is only compared. */
const sources = textOf('src', '.ts')
  .replace(/^const ERRORS = \{.*?^\}/ms, '')
  .replace(/(?:\bcase|[!=]==) '\w+'/g, '');

/** What runs the program as users do, without the titles of tests. */
const tests = [textOf('test/cli', '.test.ts'), textOf('test/steps', '.test.ts'), textOf('test/faults', '.ts')]
  .join('\n')
  .replace(/(?:\bit|\bdescribe|\))\(\s*['`][^'`]*['`]/g, '');

describe.each(ERROR_CODES)('%s', (code) => {
  it('is what some failure in src/ is made of', () => {
    expect(sources.includes(`'${code}'`)).toBe(true);
  });

  it('is what a run of the program is expected to fail with', () => {
    expect(new RegExp(`\\b${code}\\b`).test(tests)).toBe(true);
  });
});

it('README.md explains every error, with its exit code', () => {
  const rows = [...read('README.md').matchAll(/^\| (\d) \| ([A-Z_, ]+) \|/gm)];
  const explained = rows.flatMap(([, exit, codes = '']) => codes.split(', ').map((code) => `${exit} ${code}`));
  expect(explained.sort()).toEqual(ERROR_CODES.map((code) => `${new Failure(code, '').exitCode} ${code}`).sort());
});
