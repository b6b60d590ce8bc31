import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { installedTools, SKOPEO_TOOLS } from '../bench/tools.ts';
import { root } from '../root.ts';

/** CI asks by this that what it installs is compared with. */
const required = process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined;
const tools = installedTools();
const has = (...names: string[]): boolean => names.every((name) => tools.has(name));

it.runIf(required)('skopeo and what its credential helper needs are installed', () => {
  expect([...tools.keys()]).toEqual(expect.arrayContaining([...SKOPEO_TOOLS]));
});

it('npm run bench measures a label, a search and the bundle, and judges them by the aims', async () => {
  const { IMAGE_LABELS_TEST_NODES: _, ...env } = process.env;
  const small = ['--runs', '1', '--images', '5'];
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'bench', '--', ...small], { cwd: root, env });
  const tables = stdout.split(/\n\n(?=.*\n\n.*\n-+\n)/).map((table) => table.split('\n')[0]);
  expect(tables.slice(1)).toEqual([
    'A label of one image',
    'A label of one image over TLS',
    `A search that reads every image, Node ${process.version}`,
    'The bundle',
    'Aims',
  ]);
  const rows = (name: string): number => stdout.match(new RegExp(`^  ${name} +[\\d.]+ `, 'gm'))?.length ?? 0;
  // At no distance and at two, over TLS.
  expect(rows('floor: bare Node, same requests')).toBe(3);
  expect(rows('image-labels label')).toBe(3);
  expect(rows('readImageLabel, as a step runs it')).toBe(3);
  expect(rows('image-labels label, warm cache')).toBe(1);
  expect(rows('image-labels find, cold cache')).toBe(3);
  expect(stdout).toMatch(/^ {2}5 x image-labels label \(told from 1\) .* 15 /m);
  expect(stdout).toMatch(/^bundle <= 400 kB +\d+ kB +(met|NOT MET)$/m);
  expect(rows('recipe: aws, curl, jq')).toBe(has('aws', 'curl', 'jq') ? 1 : 0);
  expect(rows('skopeo inspect --config, credential helper')).toBe(has('skopeo', 'curl') ? 3 : 0);
}, 120_000);
