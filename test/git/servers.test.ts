import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../root.ts';
import { type GitClient, makeClient } from './client.ts';
import { type BareRepository, makeRepository, type RepositoryOptions } from './repository.ts';
import {
  countingProxy,
  type GitServer,
  gitDaemon,
  gitDaemonIsThere,
  gitHttp,
  gitSsh,
  sshCommand,
  sshdIsThere,
} from './servers.ts';

const FETCH_ONE = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0'];

interface Opened {
  readonly server: GitServer;
  /** What a client needs to be let in. */
  readonly env: Record<string, string>;
}

const protocols = [
  { name: 'git daemon', there: gitDaemonIsThere(), open: async (of: BareRepository) => bare(await gitDaemon(of)) },
  { name: 'git http-backend', there: true, open: async (of: BareRepository) => bare(await gitHttp(of)) },
  {
    name: 'sshd',
    there: sshdIsThere(),
    open: async (of: BareRepository): Promise<Opened> => {
      const server = await gitSsh(of);
      return { server, env: { GIT_SSH_COMMAND: sshCommand(server.keyFile, server.knownHosts) } };
    },
  },
];
const bare = (server: GitServer): Opened => ({ server, env: {} });

function make(options?: RepositoryOptions): BareRepository {
  const repository = makeRepository(options);
  onTestFinished(() => repository.remove());
  return repository;
}

async function closing<S extends { close(): Promise<void> }>(starting: Promise<S>): Promise<S> {
  const server = await starting;
  onTestFinished(() => server.close());
  return server;
}

async function client(env?: Record<string, string>): Promise<GitClient> {
  const made = await makeClient(env);
  onTestFinished(() => made.remove());
  return made;
}

/** Whether a connection to that port of this machine is accepted. */
const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

describe.each(protocols)('$name', ({ there, open }) => {
  async function setUp(options?: RepositoryOptions) {
    const repository = make(options);
    const { server, env } = await open(repository);
    onTestFinished(() => server.close());
    const { git, objects, path } = await client(env);
    return { repository, server, git, objects, path, url: server.url };
  }

  it.skipIf(!there)('is cloned', async () => {
    const { repository, git, path, url } = await setUp();
    expect(await git('clone', '--quiet', url, 'copy')).toMatchObject({ ok: true });
    expect((await git('-C', 'copy', 'rev-list', '--reverse', 'HEAD')).stdout.split('\n').slice(0, -1)).toEqual(
      repository.commits,
    );
    expect(existsSync(join(path, 'copy', 'data.bin'))).toBe(true);
  });

  it.skipIf(!there)('gives one commit without its trees, wherever that is', async () => {
    const { repository, git, objects, url } = await setUp({ deepTree: true });
    const { commits, other, old } = repository;
    for (const [index, id] of [commits[2] ?? '', other, old].entries()) {
      expect(await git(...FETCH_ONE, url, id)).toEqual({ ok: true, stdout: '', stderr: '' });
      expect(await objects()).toEqual({ commit: index + 1 });
    }
  });

  it.skipIf(!there)('takes a tag', async () => {
    const { repository, git, url } = await setUp();
    const [first = ''] = repository.commits;
    await git(...FETCH_ONE, url, first);
    await git('tag', '-a', '-m', 'one', 'v1', first);
    expect(await git('push', '--quiet', url, 'refs/tags/v1')).toMatchObject({ ok: true });
    expect(repository.tags()).toEqual({ old: repository.old, v1: first });
    expect(repository.git('cat-file', '-t', 'v1')).toBe('tag');
  });

  it.skipIf(!there)('takes everything where it allows no filter, with a warning', async () => {
    const { repository, git, objects, url } = await setUp({ allowFilter: false });
    const fetched = await git(...FETCH_ONE, url, repository.commits[2] ?? '');
    expect(fetched).toMatchObject({ ok: true, stderr: expect.stringContaining('filtering not recognized') });
    expect(await objects()).toEqual({ commit: 1, tree: 1, blob: 1 });
  });

  it.skipIf(!there)('refuses a bare id where it allows none, but not a branch', async () => {
    const { repository, git, objects, url } = await setUp({ allowAnySha1: false });
    const fetched = await git(...FETCH_ONE, url, repository.commits[2] ?? '');
    expect(fetched).toMatchObject({ ok: false, stderr: expect.stringContaining('unadvertised object') });
    expect(await objects()).toEqual({});
    expect(await git(...FETCH_ONE, url, 'refs/heads/other')).toMatchObject({ ok: true });
    expect(await objects()).toEqual({ commit: 1 });
  });

  it.skipIf(!there)('serves a repository with a working tree', async () => {
    const { repository, git, url } = await setUp({ bare: false });
    expect(existsSync(join(repository.path, 'data.bin'))).toBe(true);
    expect((await git('ls-remote', url, 'refs/heads/main')).stdout).toContain(repository.commits.at(-1));
  });

  it.skipIf(!there)('is counted by a proxy, and gone when it is closed', async () => {
    const { server, git, url } = await setUp({ blobBytes: 50_000 });
    const proxy = await closing(countingProxy(server));
    const through = url.replace(`:${server.port}/`, `:${proxy.port}/`);
    expect(await git('clone', '--quiet', '--bare', through, 'copy')).toMatchObject({ ok: true });
    // Five blobs; and the little that asks for them, which with ssh is an exchange of keys too.
    expect(proxy.sent).toBeGreaterThan(250_000);
    expect(proxy.sent).toBeLessThan(280_000);
    expect(proxy.received).toBeGreaterThan(100);
    expect(proxy.received).toBeLessThan(10_000);
    await server.close();
    expect(await accepts(server.port)).toBe(false);
  });
});

describe.skipIf(!sshdIsThere())('sshd', () => {
  it('refuses another key', async () => {
    const server = await closing(gitSsh(make()));
    const { git } = await client({ GIT_SSH_COMMAND: sshCommand(server.otherKeyFile, server.knownHosts) });
    const listed = await git('ls-remote', server.url);
    expect(listed).toMatchObject({ ok: false, stderr: expect.stringContaining('Permission denied (publickey)') });
  });

  it('is not trusted by a client that knows another host key', async () => {
    const repository = make();
    const [server, another] = [await closing(gitSsh(repository)), await closing(gitSsh(repository))];
    const { git } = await client({ GIT_SSH_COMMAND: sshCommand(server.keyFile, another.knownHosts) });
    const listed = await git('ls-remote', server.url);
    expect(listed).toMatchObject({ ok: false, stderr: expect.stringContaining('Host key verification failed') });
  });
});

it('leaves nothing running and nothing behind where nobody closes it', async () => {
  const script = [join(root, 'test/run-ts.mjs'), join(root, 'test/git/leave-open.ts')];
  const left = await new Promise<string>((resolve) => {
    execFile(process.execPath, script, (_error, stdout) => resolve(stdout));
  });
  const { ports, folder }: { ports: number[]; folder: string } = JSON.parse(left);
  expect(ports).not.toEqual([]);
  for (const port of ports) expect(await accepts(port)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});
