import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundle, type Finished, NO_HOME, runBundle } from '../bundle.ts';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import { listen } from '../ecr/server.ts';
import { GIT_ENV } from '../git/environment.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import {
  type GitHttpOptions,
  gitDaemon,
  gitDaemonIsThere,
  gitHttp,
  gitSsh,
  sshCommand,
  sshdIsThere,
} from '../git/servers.ts';
import { openShop, type Shop } from './shop.ts';

/** Nothing of the machine's own Git set-up, and no place for anything that is left behind but one that is looked at. */
let temporary: string;
const environment = (): Record<string, string> => ({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  TMPDIR: temporary,
});

const tagGit = (args: string[], env: Record<string, string> = {}, cwd?: string): Promise<Finished> =>
  runBundle(['tag-git', ...args], { env: { ...environment(), ...env }, ...(cwd === undefined ? {} : { cwd }) });
const ask = async (args: string[], env?: Record<string, string>, cwd?: string) => {
  const { stdout, stderr } = await tagGit([...args, '--output', 'json'], env, cwd);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
};

let repository: BareRepository;
let commit: string;
let newest: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'image-labels-tag-'));
});
beforeEach(() => {
  repository = makeRepository();
  const { commits } = repository;
  commit = commits[2] ?? '';
  newest = commits.at(-1) ?? '';
  return () => {
    repository.remove();
    // Whatever happened, nothing stays.
    expect(readdirSync(temporary)).toEqual([]);
  };
});
afterAll(() => rmSync(temporary, { recursive: true }));

it.runIf(process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined)('git daemon and sshd are installed', () => {
  expect([gitDaemonIsThere(), sshdIsThere()]).toEqual([true, true]);
});

describe('tag-git makes a tag', () => {
  it('annotated, with the message, the tagger and the commit asked for', async () => {
    const message = 'Release 1.4.2\n\n# not a comment\n  $(id) "quoted" é😀\n';
    const tagger = ['--tagger', 'Jane Doe <jane@example.com>'];
    const args = ['--tag', 'v1.4.2', '--revision', commit, '--url', repository.path, '--message', message, ...tagger];
    const url = repository.path;
    expect(await ask(args)).toEqual({
      ok: true,
      result: { tag: 'v1.4.2', revision: commit, url, created: true, annotated: true },
    });
    expect(repository.tags()['v1.4.2']).toBe(commit);
    const [head = '', ...text] = repository.git('cat-file', '-p', 'refs/tags/v1.4.2').split('\n\n');
    expect(head).toMatch(
      new RegExp(`^object ${commit}\ntype commit\ntag v1\\.4\\.2\ntagger Jane Doe <jane@example\\.com> \\d+ \\+0000$`),
    );
    expect(`${text.join('\n\n')}\n`).toBe(message);
    expect(repository.git('fsck', '--strict')).toBe('');
  });

  it('by a neutral tagger where nobody is named, and by whom Git is set up for', async () => {
    const args = (tag: string) => ['--tag', tag, '--revision', commit, '--url', repository.path];
    await tagGit(args('a'), { BUILD_URL: 'https://ci.example/job/shop/12/' });
    expect(repository.git('cat-file', '-p', 'refs/tags/a')).toMatch(
      /\ntagger image-labels <image-labels@localhost> \d+/,
    );
    expect(repository.git('cat-file', '-p', 'refs/tags/a')).toMatch(
      /\n\na\n\nBuild: https:\/\/ci\.example\/job\/shop\/12\/$/,
    );
    await tagGit(args('b'), { GIT_COMMITTER_NAME: 'CI', GIT_COMMITTER_EMAIL: 'ci@example.com' });
    expect(repository.git('cat-file', '-p', 'refs/tags/b')).toMatch(/\ntagger CI <ci@example\.com> \d+/);
  });

  it('lightweight', async () => {
    const { result } = await ask(['--tag', 'light', '--revision', commit, '--url', repository.path, '--lightweight']);
    expect(result).toMatchObject({ created: true, annotated: false });
    expect(repository.git('cat-file', '-t', 'refs/tags/light')).toBe('commit');
  });

  it('and says so in one line', async () => {
    const finished = await tagGit(['--tag', 'v1', '--revision', commit, '--url', `file://${repository.path}`]);
    const stdout = `v1 ${commit} created, annotated, at file://${repository.path}\n`;
    expect(finished).toMatchObject({ stdout, stderr: '', exitCode: 0 });
  });

  it.each([
    ['on another branch', (r: BareRepository) => r.other],
    ['that only a tag reaches', (r: BareRepository) => r.old],
    ['abbreviated', (r: BareRepository) => (r.commits[1] ?? '').slice(0, 10)],
    ['abbreviated, that only a tag reaches', (r: BareRepository) => r.old.slice(0, 12)],
    ['in capitals', (r: BareRepository) => (r.commits[1] ?? '').toUpperCase()],
  ])('at a commit %s', async (_, of) => {
    const { result } = await ask(['--tag', 'v1', '--revision', of(repository), '--url', repository.path]);
    expect(result.revision).toMatch(new RegExp(`^${of(repository).toLowerCase()}`));
    expect(repository.tags()['v1']).toBe(result.revision);
  });

  it.each([
    ['refuses bare ids', { allowAnySha1: false }],
    ['refuses filters', { allowFilter: false }],
    ['refuses both', { allowAnySha1: false, allowFilter: false }],
  ])('at a server that %s', async (_, options) => {
    const strict = makeRepository(options);
    const server = await gitHttp(strict);
    const revision = strict.commits[1] ?? '';
    const found = await ask(['--tag', 'v1', '--revision', revision, '--url', server.url]);
    expect(found.result).toMatchObject({ revision, created: true });
    expect(strict.tags()['v1']).toBe(revision);
    await server.close();
    strict.remove();
  });

  it('at a server that gives a commit by its id and does not say what it has', async () => {
    // Protocol 0, as old servers and some proxies speak it.
    const old = makeRepository({ allowAnySha1: false, commits: 30 });
    old.git('config', 'uploadpack.allowReachableSHA1InWant', 'true');
    const server = await gitHttp(old);
    const revision = old.commits[7] ?? '';
    for (const flags of [[], ['--lightweight']]) {
      const tag = `v${flags.length}`;
      const found = await ask(['--tag', tag, '--revision', revision, '--url', server.url, ...flags]);
      expect(found.result).toMatchObject({ revision, created: true });
      expect(old.tags()[tag]).toBe(revision);
    }
    await server.close();
    old.remove();
  });

  it('whatever the user’s own configuration of Git is', async () => {
    const config = join(mkdtempSync(join(tmpdir(), 'image-labels-config-')), 'config');
    const lines = ['[protocol]', 'version = 0', '[fetch]', 'negotiationAlgorithm = noop', '[push]', 'pushOption = x'];
    writeFileSync(config, [...lines, '[tag]', 'gpgSign = true', '[init]', 'templateDir = /nonexistent', ''].join('\n'));
    const env = { GIT_CONFIG_GLOBAL: config, GIT_DEFAULT_HASH: 'sha256', GIT_TRACE: '1' };
    const server = await gitHttp(repository);
    const found = await ask(['--tag', 'v1', '--revision', commit, '--url', server.url], env);
    expect(found.result).toMatchObject({ revision: commit, created: true });
    await server.close();
    rmSync(join(config, '..'), { recursive: true });
  });

  it('in a repository whose ids are SHA-256', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'image-labels-sha256-'));
    const git = (...args: string[]): string =>
      spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...GIT_ENV } }).stdout.trim();
    git('init', '-q', '--object-format=sha256', '--initial-branch=main');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    const revision = git('rev-parse', 'HEAD');
    for (const [tag, id] of [
      ['whole', revision],
      ['short', revision.slice(0, 12)],
      ['forty', revision.slice(0, 40)],
    ] as const) {
      const { result } = await ask(['--tag', tag, '--revision', id, '--url', folder]);
      expect(result).toMatchObject({ revision, created: true });
    }
    const other = await ask(['--tag', 'v1', '--revision', revision, '--url', repository.path]);
    expect(other.error).toMatchObject({
      code: 'COMMIT_NOT_FOUND',
      message: expect.stringContaining('its ids have 40 digits'),
    });
    rmSync(folder, { recursive: true });
  });

  it('without fetching or sending a single file of the commit', async () => {
    const big = makeRepository({ commits: 20, blobBytes: 500_000, deepTree: true });
    const server = await gitHttp(big);
    await ask(['--tag', 'v1', '--revision', big.commits[3] ?? '', '--url', server.url]);
    expect(big.tags()['v1']).toBe(big.commits[3]);
    expect(server.sent).toBeLessThan(20_000);
    expect(server.received).toBeLessThan(20_000);
    await server.close();
    big.remove();
  });
});

describe('tag-git is safe to repeat', () => {
  it.each([
    ['an annotated one', [], true],
    ['a lightweight one', ['--lightweight'], false],
  ])('%s that is there on that commit stays as it is', async (_, flags, annotated) => {
    const args = (revision: string) => ['--tag', 'v1', '--revision', revision, '--url', repository.path, ...flags];
    await ask(args(commit));
    const before = repository.git('rev-parse', 'refs/tags/v1');
    for (const revision of [commit, commit.slice(0, 9)]) {
      const { result } = await ask(args(revision));
      expect(result).toMatchObject({ revision: commit, created: false, annotated });
    }
    expect(repository.git('rev-parse', 'refs/tags/v1')).toBe(before);
  });

  it('one that is there on another commit is not moved: TAG_EXISTS names both', async () => {
    await ask(['--tag', 'v1', '--revision', commit, '--url', repository.path]);
    for (const revision of [newest, newest.slice(0, 10)]) {
      const finished = await tagGit(['--tag', 'v1', '--revision', revision, '--url', repository.path]);
      expect(finished).toMatchObject({ stdout: '', exitCode: 7 });
      expect(finished.stderr).toContain(
        `TAG_EXISTS: the tag v1 is at ${repository.path} already, on ${commit} and not on ${newest}`,
      );
    }
    expect(repository.tags()['v1']).toBe(commit);
  });

  it('five at once: one creates it, all succeed', async () => {
    const server = await gitHttp(repository);
    const args = ['--tag', 'v1', '--revision', commit, '--url', server.url];
    const all = await Promise.all(Array.from({ length: 5 }, () => ask(args)));
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(all.filter(({ result }) => result.created)).toHaveLength(1);
    expect(repository.tags()['v1']).toBe(commit);
    await server.close();
  });

  it.each([
    ['the same commit', () => commit, { ok: true }],
    ['another commit', () => newest, { ok: false, error: { code: 'TAG_EXISTS' } }],
  ])('a race that is lost is judged by the tag of %s', async (_, other, expected) => {
    const beforePush = (): void => void repository.git('tag', 'v1', other());
    const server = await gitHttp(repository, { beforePush });
    expect(await ask(['--tag', 'v1', '--revision', commit, '--url', server.url])).toMatchObject(expected);
    expect(repository.tags()['v1']).toBe(other());
    await server.close();
  });
});

describe('what cannot be tagged', () => {
  it.each([
    ['a commit that is not there', () => '0123456789012345678901234567890123456789', 'COMMIT_NOT_FOUND', 3],
    ['an abbreviation of nothing', () => '0123456789', 'COMMIT_NOT_FOUND', 3],
    ['a folder', () => repository.git('rev-parse', `${commit}^{tree}`), 'COMMIT_NOT_FOUND', 3],
    ['a tag', () => repository.git('rev-parse', 'refs/tags/old'), 'COMMIT_NOT_FOUND', 3],
  ])('%s', async (_, revision, code, exitCode) => {
    const finished = await tagGit(['--tag', 'v1', '--revision', revision(), '--url', repository.path]);
    expect(finished).toMatchObject({ stdout: '', exitCode });
    expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: `));
    expect(Object.keys(repository.tags())).toEqual(['old']);
  });

  it.each([
    ['no tag', ['--revision', 'abcdef0'], '--tag is missing'],
    ['no commit', ['--tag', 'v1'], '--revision is missing, and so is the image'],
    ['both', ['--tag', 'v1', '--revision', 'abcdef0', '--image', 'a1:1'], '--image does not go with --revision'],
    [
      'a platform of no image',
      ['--tag', 'v1', '--revision', 'abcdef0', '--platform', 'linux/amd64'],
      '--platform does not go with --revision',
    ],
    ['a branch', ['--tag', 'v1', '--revision', 'main'], '--revision: "main" is not a commit'],
    ['an option for a commit', ['--tag', 'v1', '--revision=--upload-pack=touch'], 'is not a commit'],
    ['a whole ref for a tag', ['--tag', 'refs/tags/v1', '--revision', 'abcdef0'], 'is no name for a tag'],
    ['a tagger of blanks', ['--tag', 'v1', '--revision', 'abcdef0', '--tagger', '  <a@b>'], 'is not a name and'],
    ['an option for a tag', ['--tag=--delete', '--revision', 'abcdef0'], 'is no name for a tag'],
    [
      'a tag that Git forbids',
      ['--tag', 'a..b', '--revision', 'abcdef0'],
      '"a..b" is not a name that Git allows for a tag',
    ],
    ['a tag with a blank', ['--tag', 'a b', '--revision', 'abcdef0'], 'is not a name that Git allows'],
    ['a ref for a tag', ['--tag', 'x:refs/heads/main', '--revision', 'abcdef0'], 'is not a name that Git allows'],
    [
      'a tagger without an address',
      ['--tag', 'v1', '--revision', 'abcdef0', '--tagger', 'Jane'],
      '--tagger: "Jane" is not',
    ],
    [
      'a tagger of two lines',
      ['--tag', 'v1', '--revision', 'abcdef0', '--tagger', 'J <a@b>\nx <c@d>'],
      'is not a name and',
    ],
    [
      'a message for no message',
      ['--tag', 'v1', '--revision', 'abcdef0', '--lightweight', '--message', 'x'],
      'does not go with',
    ],
  ])('%s', async (_, args, message) => {
    const url = args.some((arg) => arg.startsWith('--url')) ? [] : ['--url', repository.path];
    const finished = await tagGit([...args, ...url]);
    expect(finished).toMatchObject({ stdout: '', exitCode: 2 });
    expect(finished.stderr).toContain(message);
  });

  it.each([
    'ext::sh -c touch% pwned',
    'ext::sh',
    '-oProxyCommand=touch',
    '--upload-pack=touch',
    'ssh://-oProxyCommand=touch/x',
    'ssh://-l@host/x',
    'git@-oProxyCommand=x:y',
    'host:-x',
    'fd::3',
    'gopher://h/x',
    'relative/path',
    'http:///x',
    'https://h/a b',
    '',
  ])('a URL such as %j', async (url) => {
    const finished = await tagGit(['--tag', 'v1', '--revision', commit, `--url=${url}`]);
    expect([finished.exitCode, finished.stderr]).toEqual([2, expect.stringContaining('INVALID_ARGUMENT: --url: ')]);
  });

  it.each([
    'https://u:SECR/ET=@h/x y',
    `https://u:SEC'RET@h/a b`,
    'u:SECRET@host:path',
    'https:/u:SECRET@h/x',
    'https://u:SEC?RET@h/x y',
    'https://u:SECRET%zz@h/x',
    'https://u:SECRET%0Ahost=evil@h/x',
  ])('a URL such as %j, of which nothing before the @ is shown', async (url) => {
    for (const [args, env] of [
      [[`--url=${url}`], {}],
      [[], { GIT_URL: url }],
    ] as const) {
      const finished = await tagGit(['--tag', 'v1', '--revision', commit, ...args], env);
      expect(finished.exitCode).toBe(2);
      expect(finished.stderr).not.toMatch(/SEC|RET/);
    }
  });

  it('in a repository that is not there', async () => {
    const finished = await tagGit(['--tag', 'v1', '--revision', commit, '--url', '/nonexistent/x.git']);
    expect([finished.exitCode, finished.stderr]).toEqual([4, expect.stringContaining('GIT_ACCESS_DENIED')]);
  });

  it('without git, or with an old one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'image-labels-old-git-'));
    const args = ['--tag', 'v1', '--revision', commit, '--url', repository.path];
    const none = await tagGit(args, { PATH: folder });
    expect(none.stderr).toMatch(/^image-labels: INTERNAL: there is no git on the PATH\n/);
    writeFileSync(join(folder, 'git'), '#!/bin/sh\necho git version 2.30.2\n', { mode: 0o755 });
    const old = await tagGit(args, { PATH: `${folder}:/bin:/usr/bin` });
    expect(old.stderr).toMatch(
      /^image-labels: INTERNAL: git 2\.32 or newer is needed, and this is git version 2\.30\.2\n/,
    );
    rmSync(folder, { recursive: true });
  });
});

describe('the repository', () => {
  const args = (): string[] => ['--tag', 'v1', '--revision', commit];

  it('is GIT_URL, or else the origin of the current folder, or else nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'image-labels-workspace-'));
    expect((await ask(args(), { GIT_URL: repository.path }, folder)).result).toMatchObject({ url: repository.path });
    const none = await tagGit(args(), {}, folder);
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('Looked at: the url parameter, GIT_URL')]);
    spawnSync('git', ['init', '-q'], { cwd: folder });
    spawnSync('git', ['remote', 'add', 'origin', repository.path], { cwd: folder });
    expect((await ask(args(), {}, folder)).result).toMatchObject({ created: false, url: repository.path });
    // A relative one begins at the folder of the repository, wherever in it the current one is.
    spawnSync('git', ['remote', 'set-url', 'origin', relative(folder, repository.path)], { cwd: folder });
    const below = join(folder, 'a/b');
    mkdirSync(below, { recursive: true });
    expect((await ask(args(), {}, below)).result).toMatchObject({ created: false, url: repository.path });
    rmSync(folder, { recursive: true });
  });

  it('of the workspace has no say, and is left as it was to the byte', async () => {
    const workspace = makeRepository({ bare: false });
    const git = join(workspace.path, '.git');
    const evil = `#!/bin/sh\ntouch '${temporary}/pwned'\n`;
    for (const hook of ['pre-push', 'reference-transaction', 'post-checkout']) {
      writeFileSync(join(git, 'hooks', hook), evil, { mode: 0o755 });
    }
    for (const [name, value] of [
      ['core.sshCommand', `touch '${temporary}/pwned'`],
      ['core.fsmonitor', join(git, 'hooks/pre-push')],
      [`url.${temporary}/nowhere.insteadOf`, repository.path],
      ['remote.origin.url', repository.path],
    ] as const) {
      workspace.git('config', name, value);
    }
    const copy = mkdtempSync(join(tmpdir(), 'image-labels-copy-'));
    cpSync(workspace.path, copy, { recursive: true, preserveTimestamps: true });
    const env = { GIT_DIR: git, GIT_WORK_TREE: workspace.path, GIT_INDEX_FILE: join(git, 'index') };
    expect((await ask(args(), env, workspace.path)).result).toMatchObject({ created: true });
    expect(repository.tags()['v1']).toBe(commit);
    expect(spawnSync('diff', ['-r', workspace.path, copy], { encoding: 'utf8' }).stdout).toBe('');
    rmSync(copy, { recursive: true });
    workspace.remove();
  });

  it('is never the one that an image names', async () => {
    const shop = await openShop();
    const labels = { git_revision: commit, 'org.opencontainers.image.source': 'https://evil.example/x.git' };
    pushImage(shop.repository, { labels, annotations: { url: 'https://evil.example/x.git' }, tags: ['1'] });
    const folder = mkdtempSync(join(tmpdir(), 'image-labels-nowhere-'));
    const finished = await tagGit(['--tag', 'v1', '--image', 'shop/api:1'], shop.ecr.env, folder);
    expect([finished.exitCode, finished.stderr]).toEqual([2, expect.stringContaining('no Git repository is known')]);
    rmSync(folder, { recursive: true });
    await shop.ecr.close();
  });
});

describe('the commit of an image', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.ecr.close());
  const fromImage = (version: string, ...rest: string[]) =>
    ask(['--tag', `v${version}`, '--image', `shop/api:${version}`, '--url', repository.path, ...rest], shop.ecr.env);

  it('is tagged, with a message that says where it comes from', async () => {
    const { descriptor } = pushImage(shop.repository, { labels: { git_revision: commit }, tags: ['1'] });
    expect((await fromImage('1')).result).toMatchObject({ revision: commit, created: true });
    const text = repository.git('cat-file', '-p', 'refs/tags/v1').split('\n\n').slice(1).join('\n\n');
    expect(text).toBe(`v1\n\nImage: shop/api:1\nDigest: ${descriptor.digest}\nRevision from: label:git_revision`);
  });

  it('comes from provenance, or from the label named', async () => {
    const bare = pushImage(shop.repository, { labels: { built_from: newest } });
    const proof = attestation(shop.repository, bare, { revision: commit });
    pushIndex(shop.repository, [bare, proof], { tags: ['2'] });
    expect((await fromImage('2')).result).toMatchObject({ revision: commit });
    const other = ['--tag', 'other', '--image', 'shop/api:2', '--url', repository.path, '--label', 'built_from'];
    expect((await ask(other, shop.ecr.env)).result).toMatchObject({ revision: newest });
  });

  it.each([
    ['--upload-pack=touch', 'REVISION_INVALID'],
    ['main', 'REVISION_INVALID'],
    [`${'a'.repeat(40)}-dirty`, 'REVISION_INVALID'],
    ['deadbeef', 'COMMIT_NOT_FOUND'],
  ])('that is %j is refused', async (value, code) => {
    pushImage(shop.repository, { labels: { git_revision: value }, tags: ['bad'] });
    expect((await fromImage('bad')).error.code).toBe(code);
  });
});

it('no temporary folder: INTERNAL says where one may be named', async () => {
  const finished = await tagGit(['--tag', 'v1', '--revision', commit, '--url', repository.path], {
    TMPDIR: join(temporary, 'none'),
  });
  expect([finished.exitCode, finished.stderr]).toEqual([1, expect.stringMatching(/no temporary folder .*\n.* TMPDIR/)]);
});

it.each([[], ['--lightweight']])('no branch is taken for the tag, even one that is called so %s', async (...flags) => {
  const branch = 'refs/heads/refs/tags/v1';
  repository.git('update-ref', branch, newest);
  const args = ['--tag', 'v1', '--revision', commit, '--url', repository.path, ...flags];
  expect((await ask(args)).result).toMatchObject({ created: true });
  expect(repository.git('rev-parse', branch)).toBe(newest);
  expect(repository.tags()['v1']).toBe(commit);
});

describe('servers and credentials', () => {
  const user = { user: 'ci', password: 'p@ss/w:rd%' };
  const askpass = (folder: string, name: string, password: string): string => {
    // As the Jenkins binding does it.
    const path = join(folder, `askpass-${name}.sh`);
    writeFileSync(path, `#!/bin/sh\ncase "$1" in Username*) echo '${name}' ;; *) echo '${password}' ;; esac\n`, {
      mode: 0o700,
    });
    return path;
  };
  const withHttp = async (options: GitHttpOptions, use: (url: string) => Promise<void>): Promise<void> => {
    const server = await gitHttp(repository, options);
    await use(server.url);
    await server.close();
  };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'image-labels-askpass-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const args = (url: string): string[] => ['--tag', 'v1', '--revision', commit, '--url', url];

  it.skipIf(!gitDaemonIsThere())('git daemon', async () => {
    const server = await gitDaemon(repository);
    expect((await ask(args(server.url))).result).toMatchObject({ created: true, url: server.url });
    await server.close();
  });

  it('smart HTTP with GIT_ASKPASS', () =>
    withHttp(user, async (url) => {
      const good = { GIT_ASKPASS: askpass(folder, user.user, user.password) };
      expect((await ask(args(url), good)).result).toMatchObject({ created: true, url });
      const bad = await tagGit(args(url), { GIT_ASKPASS: askpass(folder, user.user, 'wrong') });
      expect([bad.exitCode, bad.stderr]).toEqual([4, expect.stringMatching(/^image-labels: GIT_ACCESS_DENIED: /)]);
      expect(bad.stderr).toContain('gitCredentialsId');
      const none = await tagGit(args(url));
      expect([none.exitCode, none.stderr]).toEqual([4, expect.stringMatching(/^image-labels: GIT_ACCESS_DENIED: /)]);
    }));

  it('smart HTTP with credentials in the URL, which nothing shows', () =>
    withHttp(user, async (url) => {
      const secret = encodeURIComponent(user.password);
      const full = url.replace('http://', `http://${user.user}:${secret}@`);
      const finished = await tagGit([...args(full), '--verbose', '--output', 'json']);
      expect(JSON.parse(finished.stdout).result).toMatchObject({ created: true, url });
      expect(finished.stdout + finished.stderr).not.toContain(secret);
      expect(finished.stdout + finished.stderr).not.toContain(user.password);
      const bad = await tagGit(args(url.replace('http://', 'http://ci:s3cr3t@')));
      expect(bad.stderr).toMatch(/^image-labels: GIT_ACCESS_DENIED: /);
      expect(bad.stderr).not.toContain('s3cr3t');
    }));

  it('smart HTTP with the user in the URL and the password from GIT_ASKPASS, as some hosts write their URLs', () =>
    withHttp(user, async (url) => {
      const full = url.replace('http://', `http://${user.user}@`);
      const env = { GIT_ASKPASS: askpass(folder, user.user, user.password) };
      expect((await ask(args(full), env)).result).toMatchObject({ created: true, url });
    }));

  it('credentials that a step names go before stored ones and those in the URL, and are not stored', () =>
    withHttp(user, async (url) => {
      const store = join(folder, 'store');
      const config = join(folder, 'gitconfig');
      const stale = `${url.replace('http://', 'http://ci:stale@').split('/').slice(0, 3).join('/')}\n`;
      writeFileSync(store, stale);
      writeFileSync(config, `[credential]\nhelper = store --file=${store}\n`);
      const env = {
        GIT_CONFIG_GLOBAL: config,
        GIT_ASKPASS: askpass(folder, user.user, user.password),
        IMAGE_LABELS_GIT_STEP_CREDENTIALS: '1',
      };
      expect((await ask(args(url.replace('http://', 'http://ci:wrong@')), env)).result).toMatchObject({
        created: true,
      });
      expect(readFileSync(store, 'utf8')).toBe(stale);
    }));

  it.each(['$HOME;echo x', "it's", ' two  blanks ', '*', '-n', 'a&b|c"d'])(
    'a password that a step names and that a shell would read: %s',
    (password) =>
      withHttp({ user: 'ci', password }, async (url) => {
        const config = join(folder, 'other-user');
        writeFileSync(config, '[credential]\nusername = other\n');
        const env = {
          GIT_CONFIG_GLOBAL: config,
          GIT_ASKPASS: '/nonexistent/askpass',
          GIT_USERNAME: 'ci',
          GIT_PASSWORD: password,
          IMAGE_LABELS_GIT_STEP_CREDENTIALS: '1',
        };
        expect((await ask(args(url), env)).result).toMatchObject({ created: true });
      }),
  );

  it('a password is not answered to a host that the server sends git to', () =>
    withHttp(user, async (url) => {
      const redirect = createServer(({ url: path }, response) => {
        response
          .writeHead(301, { location: `${url.replace('127.0.0.1', 'localhost').replace(/\/[^/]*$/, '')}${path}` })
          .end();
      });
      const other = await listen(redirect, 0);
      const step = { GIT_USERNAME: user.user, GIT_PASSWORD: user.password, IMAGE_LABELS_GIT_STEP_CREDENTIALS: '1' };
      const repositoryPath = new URL(url).pathname;
      const finished = await tagGit(args(`${other}${repositoryPath}`), step);
      redirect.close();
      expect([finished.exitCode, finished.stderr]).toEqual([
        4,
        expect.stringMatching(/GIT_ACCESS_DENIED: .*localhost/),
      ]);
      expect((await ask(args(url), step)).result).toMatchObject({ created: true });
    }));

  it.each(['TOKEN@', 'TOKEN:@'])('a token in the URL without a password: %s', (token) =>
    withHttp({ user: 'TOKEN', password: '' }, async (url) => {
      expect((await ask(args(url.replace('//', `//${token}`)))).result).toMatchObject({ created: true, url });
    }),
  );

  it('a name is no reason: a server that refuses is not taken for a network that fails', async () => {
    const link = join(mkdtempSync(join(tmpdir(), 'image-labels-name-')), 'ssl_certificate-service.git');
    const finished = await tagGit(args(link));
    expect(finished.stderr).toMatch(/^image-labels: GIT_ACCESS_DENIED: /);
    rmSync(join(link, '..'), { recursive: true });
  });

  it('what a server says of a ref that it rejects is shown', async () => {
    repository.git('config', 'receive.hideRefs', 'refs/tags');
    await withHttp({}, async (url) => {
      const finished = await tagGit(args(url));
      expect(finished.stderr).toContain('hidden ref');
    });
  });

  it('one who may not push', () =>
    withHttp({ ...user, readOnlyUser: { user: 'reader', password: 'r' } }, async (url) => {
      const finished = await tagGit(args(url), { GIT_ASKPASS: askpass(folder, 'reader', 'r') });
      expect([finished.exitCode, finished.stderr]).toEqual([
        4,
        expect.stringMatching(/^image-labels: GIT_ACCESS_DENIED: pushing/),
      ]);
      expect(repository.tags()['v1']).toBeUndefined();
    }));

  it('a server that has rules for tags', async () => {
    writeFileSync(
      join(repository.path, 'hooks', 'pre-receive'),
      '#!/bin/sh\necho "tags are protected here"\nexit 1\n',
      { mode: 0o755 },
    );
    await withHttp({}, async (url) => {
      const finished = await tagGit(args(url));
      expect([finished.exitCode, finished.stderr]).toEqual([4, expect.stringContaining('tags are protected here')]);
    });
  });

  it('a server that hangs: TIMEOUT, and no child process is left', () =>
    withHttp({ hang: true }, async (url) => {
      const finished = await tagGit([...args(url), '--timeout', '1']);
      expect([finished.exitCode, finished.stderr]).toEqual([
        5,
        expect.stringMatching(/^image-labels: TIMEOUT: asking http/),
      ]);
      expect(finished.milliseconds).toBeLessThan(2500);
      const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
      expect(stdout.split('\n').filter((line) => line.includes(url) && line.includes('git'))).toEqual([]);
    }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s while a server hangs: the end comes at once, and leaves nothing',
    (signal) =>
      withHttp({ hang: true }, async (url) => {
        const env = { PATH: process.env['PATH'], ...NO_HOME, ...environment() };
        const child = spawn(process.execPath, [bundle, 'tag-git', ...args(url)], { env, stdio: 'ignore' });
        const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
        const gits = (): string[] =>
          spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
            .stdout.split('\n')
            .filter((line) => /^git|\/git/.test(line) && line.includes(url));
        await vi.waitFor(() => expect(gits()).not.toEqual([]), 5000);
        const sent = performance.now();
        child.kill(signal);
        expect(await ended).toBe(signal === 'SIGTERM' ? 143 : 130);
        expect(performance.now() - sent).toBeLessThan(1000);
        await vi.waitFor(() => expect(gits()).toEqual([]), 2000);
      }),
  );

  it('a server that nobody runs', async () => {
    const finished = await tagGit(args('http://127.0.0.1:9/x.git'));
    expect([finished.exitCode, finished.stderr]).toEqual([5, expect.stringMatching(/^image-labels: NETWORK: /)]);
  });

  it.skipIf(!sshdIsThere())('ssh, with a key that is taken and one that is not', async () => {
    const server = await gitSsh(repository);
    const home = join(folder, 'home');
    mkdirSync(join(home, '.ssh'), { recursive: true });
    const known = sshCommand(server.keyFile, server.knownHosts);
    const key = { GIT_SSH_COMMAND: known, HOME: home };
    expect((await ask(args(server.url), key)).result).toMatchObject({ created: true, url: server.url });
    // The step's key goes before whatever the agent has, and the host's key must be known.
    const hosts = `ssh -o UserKnownHostsFile=${server.knownHosts}`;
    const step = { IMAGE_LABELS_SSH_KEY: server.keyFile, GIT_SSH_COMMAND: hosts, HOME: home };
    expect((await ask(args(server.url), step)).result).toMatchObject({ created: false });
    const wrong = await tagGit(args(server.url), { ...step, IMAGE_LABELS_SSH_KEY: server.otherKeyFile });
    expect([wrong.exitCode, wrong.stderr]).toEqual([4, expect.stringMatching(/^image-labels: GIT_ACCESS_DENIED: /)]);
    const stranger = join(folder, 'strangers');
    writeFileSync(
      stranger,
      readFileSync(server.knownHosts, 'utf8').replace(/AAAA\S+/g, (text) => `${text.slice(0, -8)}AAAAAAAA`),
    );
    // Each of these ssh would read otherwise than as a part of a name.
    const odd = join(folder, 'feature%2Ffoo %h "quoted"');
    mkdirSync(odd);
    cpSync(server.keyFile, join(odd, 'key'));
    const command = { GIT_SSH_COMMAND: `env SSH_AUTH_SOCK= ${hosts}` };
    const oddly = await ask(args(server.url), { ...step, ...command, IMAGE_LABELS_SSH_KEY: join(odd, 'key') });
    expect(oddly.result).toMatchObject({ created: false });
    const changed = await tagGit(args(server.url), {
      ...step,
      GIT_SSH_COMMAND: `ssh -o StrictHostKeyChecking=yes -o UserKnownHostsFile=${stranger}`,
    });
    expect(changed.exitCode).toBe(4);
    await server.close();
  });
});
