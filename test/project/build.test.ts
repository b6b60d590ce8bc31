import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bundle.ts';
import { root } from '../root.ts';

const run = promisify(execFile);

describe('npm run build:check', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'image-labels-build-'));
    for (const name of readdirSync(root)) {
      if (!['.git', 'node_modules', 'test'].includes(name))
        cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const check = () =>
    run('npm', ['run', '--silent', 'build:check'], { cwd: copy }).then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }) => ({ code, stderr }),
    );

  it('passes on what is committed, wherever it is checked out', async () => {
    expect(await check()).toEqual({ code: 0, stderr: '' });
  });

  it.each(['resources/image-labels/cli.js', 'THIRD_PARTY_LICENSES.txt', 'src/version.ts'])(
    'fails when %s was changed, and names the command that repairs it',
    async (path) => {
      appendFileSync(join(copy, path), path.endsWith('.ts') ? '\nprocess.title = VERSION;\n' : ' ');
      const { code, stderr } = await check();
      expect(code).toBe(1);
      expect(stderr).toContain(path.endsWith('.ts') ? 'resources/image-labels/cli.js' : path);
      expect(stderr).toContain('npm run build');
      await run('npm', ['run', '--silent', 'build'], { cwd: copy });
      expect(await check()).toMatchObject({ code: 0 });
    },
    // Three builds, each of which keeps two processors busy.
    120_000,
  );

  it.each([
    [
      'the SDK has a file no more that another stands in for',
      'build/stand-ins.mjs',
      ['Sha256Js\\.js$/', 'Sha512Js\\.js$/'],
      'no file that /\\/Sha512Js\\.js$/ stands in for',
    ],
    [
      'an import on demand takes all of a package',
      'src/registry/credentials.ts',
      ['const { fromTemporaryCredentials } = await import', 'const all = await import'],
      "credentials.ts: write const { … } = await import('@aws-sdk/credential-providers')",
    ],
    [
      'it is larger than it may be',
      'build.mjs',
      ['BUDGET = 400_000', 'BUDGET = 300_000'],
      / of 300000\n +\d+ .*node_modules/,
    ],
  ] as const)('fails when %s, and says so', async (_, name, [now, then], message) => {
    const path = join(copy, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(now);
    writeFileSync(path, text.replace(now, then));
    const { code, stderr } = await check();
    writeFileSync(path, text);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('the bundle', () => {
  const text = readFileSync(bundle, 'latin1');
  it('is ASCII, in lines that may be printed', () => {
    expect(/^[\t\n\x20-\x7e]*$/.test(text)).toBe(true);
    // esbuild cannot break a literal, and packages have had such of 14 kB.
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(8192);
  });
  it('is small enough for Jenkins to copy it into every build, and for Node to start it at once', () => {
    expect(text.length).toBeLessThanOrEqual(400_000);
  });
});

it('what is bundled is under a licence that lets anyone use it without ado', () => {
  const text = readFileSync(join(root, 'THIRD_PARTY_LICENSES.txt'), 'utf8');
  const heads = text.split(/^-{80}\n\n/m).slice(1);
  const titles = heads.flatMap((part) => part.slice(0, part.indexOf('\n\n')).split('\n'));
  expect(titles.length).toBeGreaterThan(10);
  const allowed = ['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];
  const license = (title: string) => /^\S+ \d\S* \((.+)\)$/.exec(title)?.[1] ?? '';
  expect(titles.filter((title) => !allowed.includes(license(title)))).toEqual([]);
});
