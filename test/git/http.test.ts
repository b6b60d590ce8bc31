import { expect, it, onTestFinished } from 'vitest';
import { type GitClient, makeClient } from './client.ts';
import { type GitHttpOptions, gitHttp } from './http.ts';
import { makeRepository } from './repository.ts';

const ANN = { user: 'ann', password: 'p@ss:wörd' };
const READER = { user: 'reader', password: 'r' };

/** A server with those options, and a client of it. */
async function setUp(options: GitHttpOptions = {}, commits = 5) {
  const repository = makeRepository({ commits });
  const server = await gitHttp(repository, options);
  const client = await makeClient();
  onTestFinished(async () => {
    await server.close();
    client.remove();
    repository.remove();
  });
  return { repository, server, ...client };
}

const as = (url: string, { user, password }: { user: string; password: string }): string =>
  url.replace('//', `//${encodeURIComponent(user)}:${encodeURIComponent(password)}@`);

/** Pushes a tag v1 of the newest commit. */
async function pushTag({ git }: Pick<GitClient, 'git'>, url: string) {
  await git('fetch', '--quiet', '--depth=1', url, 'main');
  await git('tag', 'v1', 'FETCH_HEAD');
  return git('push', url, 'refs/tags/v1');
}

it('lets in who knows the password, and records what came', async () => {
  const { server, repository, git } = await setUp(ANN);
  expect(await pushTag({ git }, as(server.url, ANN))).toMatchObject({ ok: true });
  expect(repository.tags()).toHaveProperty('v1', repository.commits.at(-1));
  const authorization = `Basic ${Buffer.from('ann:p@ss:wörd').toString('base64')}`;
  const [first, second] = server.requests;
  const asked = { method: 'GET', url: '/shop.git/info/refs?service=git-upload-pack' };
  expect(first).toEqual({ ...asked, status: 401, authorization: undefined });
  expect(second).toEqual({ ...asked, status: 200, authorization });
  expect(server.requests.at(-1)).toMatchObject({ method: 'POST', url: '/shop.git/git-receive-pack', status: 200 });
});

it.each([
  { who: 'nobody', url: (url: string) => url, says: 'terminal prompts disabled' },
  { who: 'a wrong password', url: (url: string) => as(url, { ...ANN, password: 'x' }), says: 'Authentication failed' },
  { who: 'a wrong user', url: (url: string) => as(url, { ...ANN, user: 'x' }), says: 'Authentication failed' },
])('refuses $who by 401', async ({ url, says }) => {
  const { server, git } = await setUp(ANN);
  const listed = await git('ls-remote', url(server.url));
  expect(listed).toMatchObject({ ok: false, stdout: '', stderr: expect.stringContaining(says) });
  expect(new Set(server.requests.map(({ status }) => status))).toEqual(new Set([401]));
});

it('refuses the push of one who may only read by 403', async () => {
  const { server, repository, git } = await setUp({ ...ANN, readOnlyUser: READER });
  const pushed = await pushTag({ git }, as(server.url, READER));
  expect(pushed).toMatchObject({ ok: false, stderr: expect.stringContaining('error: 403') });
  expect((await git('rev-parse', 'FETCH_HEAD')).stdout.trim()).toBe(repository.commits.at(-1));
  expect(repository.tags()).toEqual({ old: repository.old });
});

it('runs beforePush between what the client sees and its push', async () => {
  let calls = 0;
  const { server, repository, git } = await setUp({
    beforePush() {
      calls++;
      repository.git('tag', 'v1', repository.commits[0] ?? '');
    },
  });
  const pushed = await pushTag({ git }, server.url);
  expect(pushed).toMatchObject({ ok: false, stderr: expect.stringMatching(/\[remote rejected\] v1 -> v1/) });
  expect(calls).toBe(1);
  expect(repository.tags()).toHaveProperty('v1', repository.commits[0]);
});

it('accepts and never answers when it hangs, and closes all the same', async () => {
  const { server, git } = await setUp({ hang: true });
  const listed = git('ls-remote', server.url);
  await expect.poll(() => server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ method: 'GET', status: undefined });
  await server.close();
  expect(await listed).toMatchObject({ ok: false });
});

it('reads a request that is compressed', async () => {
  const { server, repository } = await setUp({}, 60);
  const traced = await makeClient({ GIT_TRACE_CURL: '1' });
  onTestFinished(() => traced.remove());
  const fetched = await traced.git('fetch', '--filter=tree:0', '--depth=1', server.url, ...repository.commits);
  expect(fetched).toMatchObject({ ok: true, stderr: expect.stringMatching(/Content-Encoding: gzip/i) });
  expect(await traced.objects()).toEqual({ commit: 60 });
});

it('answers without chunks and kept connections where it is an HTTP/1.0 server', async () => {
  const { server, git } = await setUp({ http1: true });
  const response = await fetch(`${server.url}/info/refs?service=git-upload-pack`);
  expect(response.headers.get('transfer-encoding')).toBeNull();
  expect(response.headers.get('connection')).toBe('close');
  expect(await response.text()).toContain('refs/heads/main');
  expect(await pushTag({ git }, server.url)).toMatchObject({ ok: true });
});

it('says 404 of a repository that is not there', async () => {
  const { server, git } = await setUp();
  const listed = await git('ls-remote', server.url.replace('shop', 'nowhere'));
  expect(listed).toMatchObject({ ok: false, stderr: expect.stringContaining('not found') });
  expect(server.requests[0]?.status).toBe(404);
});

it('counts bytes both ways', async () => {
  const { server, git } = await setUp();
  expect(server).toMatchObject({ sent: 0, received: 0 });
  const { stdout } = await git('ls-remote', server.url);
  expect(server.sent).toBeGreaterThan(stdout.length);
  expect(server.received).toBeGreaterThan(200);
});
