import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../git/environment.ts';
import { type Ended, makeSmallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;
beforeEach(() => {
  project = makeSmallProject();
});
afterEach(() => project.remove());

const release = (...args: string[]): Promise<Ended> => project.run(process.execPath, 'build/release.mjs', ...args);

/** Expects that nothing came of it, here or at the remote. */
async function changesNothing(act: () => Promise<Ended>): Promise<Ended> {
  const before = project.everything();
  const ended = await act();
  expect(project.everything()).toEqual(before);
  return ended;
}

describe('a release', () => {
  it('commits the version, its changes and its bundle, tags them, and moves the tag of the major version', async () => {
    project.git('tag', '--annotate', '--message', 'Moves', 'v1');
    project.publish({ source: ': 2\n', bundle: '0.1.0: 2\n' });
    const before = project.git('rev-parse', 'HEAD');
    const { code, out } = await project.run('npm', 'run', '--silent', 'release', '--', '1.0.0');
    expect({ code, out }).toMatchObject({ code: 0 });

    expect(project.git('log', '-1', '--format=%s, after %P')).toBe(`Release 1.0.0, after ${before}`);
    expect(project.git('status', '--porcelain')).toBe('');
    const version = '1.0.0';
    expect(JSON.parse(project.read('package.json'))).toMatchObject({ version });
    expect(JSON.parse(project.read('package-lock.json'))).toMatchObject({ version, packages: { '': { version } } });
    expect(project.read('CHANGELOG.md')).toMatch(
      /^# Changelog\n\n## \[Unreleased\]\n\n## \[1\.0\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- All of it, for \$1\.\n$/,
    );
    expect(project.git('show', 'HEAD:bundle')).toBe('1.0.0: 2');
    expect(project.tested()).toBe('1.0.0: 2\n');

    const head = project.git('rev-parse', 'HEAD');
    expect(project.git('for-each-ref', '--format=%(objecttype) %(subject)', 'refs/tags/v1.0.0')).toBe(
      'tag Release 1.0.0',
    );
    expect(project.git('rev-parse', 'v1.0.0^{commit}', 'v1')).toBe(`${head}\n${head}`);
    expect(project.git('describe')).toBe('v1.0.0');
  });

  it('pushes nothing; the commands that it prints do', async () => {
    const there = git(['for-each-ref'], { cwd: project.origin });
    const { out } = await release('minor');
    expect(git(['for-each-ref'], { cwd: project.origin })).toBe(there);
    const commands = [...out.matchAll(/^ {2}git (.*)$/gm)].map(([, command = '']) => command);
    expect(commands).toEqual(['push --atomic origin main v0.2.0', 'push --force origin v0']);
    for (const command of commands) project.git(...command.split(' '));
    const head = project.git('rev-parse', 'HEAD');
    const refs = ['main', 'v0.2.0^{commit}', 'v0'];
    expect(git(['rev-parse', ...refs], { cwd: project.origin })).toBe(`${head}\n${head}\n${head}`);
    project.publish({ 'CHANGELOG.md': project.read('CHANGELOG.md').replace('[Unreleased]\n', '$&\n- More.\n') });
    expect(await release('patch')).toMatchObject({ code: 0, out: expect.stringContaining('main v0.2.1\n') });
  });

  it('needs no upstream', async () => {
    project.git('branch', '--unset-upstream');
    project.git('remote', 'remove', 'origin');
    expect(await release('major')).toMatchObject({ code: 0, out: expect.stringContaining('origin main v1.0.0\n') });
  });

  it.each([
    'node build/release.mjs minor --dry-run',
    'npm run release -- --dry-run minor',
    // Here npm takes the flag for its own.
    'npm run release minor --dry-run',
  ])('that is tried dry changes nothing and says all that it would do: %s', async (command) => {
    const [program = '', ...args] = command.split(' ');
    const { code, out } = await changesNothing(() => project.run(program, ...args));
    expect(code).toBe(0);
    for (const part of [
      'Release 0.2.0, after 0.1.0; a dry run',
      '- npm test',
      '- tag v0.2.0',
      '- move v0',
      'git push',
    ]) {
      expect(out).toContain(part);
    }
    expect(project.tested()).toBeUndefined();
  });
});

describe('a release is refused, and nothing changed,', () => {
  const publishMore = (): void => project.publish({ source: ': 2\n', bundle: '0.1.0: 2\n' });
  const commitMore = (): string => project.git('commit', '--quiet', '--allow-empty', '--message', 'More');
  const backThere = (): string => project.git('reset', '--quiet', '--hard', 'HEAD~');

  it.each<[string, () => unknown, string]>([
    ['with a change', () => project.write({ source: ': 2\n' }), 'not all is committed:\n M source'],
    ['with a new file', () => project.write({ new: '' }), 'not all is committed:\n?? new'],
    ['on another branch', () => project.git('switch', '--quiet', '--create', 'next'), 'made on main, and this is next'],
    ['on no branch', () => project.git('switch', '--quiet', '--detach'), 'made on main, and this is no branch'],
    ['behind', () => [publishMore(), backThere()], 'main is not what it is at origin'],
    ['ahead', commitMore, 'main is not what it is at origin'],
    ['elsewhere', () => [publishMore(), backThere(), commitMore()], 'main is not what it is at origin'],
    ['with no such branch there', () => git(['branch', '-m', 'main', 'x'], { cwd: project.origin }), 'not what it is'],
    ['with no way there', () => project.git('remote', 'set-url', 'origin', '/nowhere'), "'/nowhere' does not appear"],
    ['with a stale bundle', () => project.publish({ source: ': 2\n' }), 'build:check failed'],
    [
      'with no changes',
      () => project.publish({ 'CHANGELOG.md': '# C\n\n## [Unreleased]\n\n### Added\n' }),
      'nothing under',
    ],
    ['with no [Unreleased]', () => project.publish({ 'CHANGELOG.md': '# C\n' }), 'no heading ## [Unreleased]'],
    ['where it is tagged', () => project.git('tag', 'v1.0.0'), '1.0.0 is not greater than 1.0.0'],
    ['where it is tagged there', () => git(['tag', 'v1.0.0'], { cwd: project.origin }), 'not greater than 1.0.0'],
    ['where a later one is tagged', () => project.git('tag', 'v1.10.0'), 'not greater than 1.10.0'],
  ])('%s', async (_, prepare, message) => {
    prepare();
    const { code, out } = await changesNothing(() => release('1.0.0'));
    expect(out).toContain(message);
    expect(code).toBe(1);
    expect(project.tested()).toBeUndefined();
  });

  it.each([
    [[], 'usage: npm run release'],
    [['1.0.0', '2.0.0'], 'usage: npm run release'],
    [['1.0.0', '--force'], 'usage: npm run release'],
    [['0.1.0'], '0.1.0 is not greater than 0.1.0'],
    [['v1.0.0'], 'v1.0.0 is no version'],
    [['1.0.0-rc.1'], '1.0.0-rc.1 is no version'],
    [['1.0.0', '--skip-tests'], 'usage: npm run release'],
  ])('as %j', async (args, message) => {
    const { code, out } = await changesNothing(() => release(...args));
    expect(out).toContain(message);
    expect(code).toBe(1);
  });
});

describe('a release that fails takes back what it did:', () => {
  const test = (text: string): void => project.publish({ 'test.mjs': text });
  const signFalsely = (what: string): void => {
    project.git('config', `${what}.gpgSign`, 'true');
    project.git('config', 'gpg.program', 'false');
  };

  it.each<[string, () => unknown, string]>([
    [
      'a build',
      () => project.publish({ 'build.mjs': "process.exit(process.argv.includes('--check') ? 0 : 1)" }),
      'build failed',
    ],
    ['tests', () => test('process.exit(1)'), 'npm test failed'],
    ['tests that write', () => test("import { rmSync } from 'node:fs'; rmSync('bundle')"), 'tests ran:\nMD bundle'],
    // Sent to the whole process group, as a terminal does.
    ['Ctrl-C', () => test("process.kill(0, 'SIGINT'); setInterval(() => {}, 9)"), 'npm test failed'],
    ['a commit', () => signFalsely('commit'), 'gpg failed to sign'],
    ['a tag', () => signFalsely('tag'), 'gpg failed to sign'],
    ['the tag that moves', () => project.git('tag', 'v1/in-its-way'), "cannot lock ref 'refs/tags/v1'"],
  ])('%s', async (_, prepare, message) => {
    prepare();
    const { code, out } = await changesNothing(() => release('1.0.0'));
    expect(out).toContain(message);
    expect(code).toBe(1);
  });
});
