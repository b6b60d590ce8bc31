import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';

/** Every place where a file may be. Jenkins copies all of resources/ into every build, and complains of a src/test/. */
const LAYOUT: readonly RegExp[] = [
  /^(?:README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  /^(?:LICENSE|THIRD_PARTY_LICENSES\.txt|Jenkinsfile)$/,
  /^(?:package|package-lock|tsconfig|biome)\.json$/,
  /^(?:build\.mjs|vitest\.config\.ts|knip\.jsonc)$/,
  /^\.(?:editorconfig|gitattributes|gitignore|npmrc|ci\/run)$/,
  /^build\/[\w-]+\.mjs$/,
  /^docs\/[\w-]+\.svg$/,
  /^examples\/[\w-]+\.(?:Jenkinsfile|json)$/,
  /^resources\/image-labels\/(?:cli\.js|package\.json)$/,
  /^src\/(?:(?:commands|git|image|registry)\/)?[\w-]+\.(?:ts|json)$/,
  /^test\/./,
  /^vars\/\w+\.(?:groovy|txt)$/,
];

/** What is committed or staged: path and mode. */
const files = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((line) => line !== '')
  .map((line) => ({ path: line.slice(line.indexOf('\t') + 1), mode: line.slice(0, 6) }));

it('the index is read', () => expect(files.length).toBeGreaterThan(100));

it('every file has its place', () => {
  expect(files.map(({ path }) => path).filter((path) => !LAYOUT.some((place) => place.test(path)))).toEqual([]);
});

it('no symbolic link is committed: for one, a recent Jenkins refuses the whole library', () => {
  expect(files.filter(({ mode }) => mode !== '100644' && mode !== '100755')).toEqual([]);
});

describe('no file names', () => {
  const texts = files
    .filter(({ path }) => existsSync(join(root, path)))
    .map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const having = (trace: RegExp | string): string[] =>
    texts
      .filter(({ text }) => (typeof trace === 'string' ? text.includes(trace) : trace.test(text)))
      .map(({ path }) => path);

  it('the folder of a user', () => {
    expect(having(/\/(?:home|Users)\/\w|C:\\+Users|(?<![\w.])\/root\//)).toEqual([]);
    // Where it is one that says something: not / or /app.
    const own = [root, homedir()].filter((folder) => folder.split(sep).length > 2);
    expect(own.flatMap((folder) => having(`${folder}${sep}`))).toEqual([]);
  });

  it('the host of a registry of packages: where to download from is for each machine to say', () => {
    const url = execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' }).trim();
    expect(having(`//${new URL(url).host}`)).toEqual([]);
    expect(having(/\/\/registry\.(?:npmjs|yarnpkg)\./)).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8').includes('"resolved"')).toBe(false);
  });
});
