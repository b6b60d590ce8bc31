import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../errors.ts';
import { gitEnvironment } from './environment.ts';
import type { GitUrl } from './url.ts';

/** What one run of git left behind. */
export interface GitRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Enough for every ref of a large repository; what git says beyond it is cut. */
const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** Settings that neither the user's configuration nor a repository may turn into something that prompts, runs or signs. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'credential.interactive=false',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  // What makes it possible to push without having the files of the commit.
  'protocol.version=2',
  'fetch.negotiationAlgorithm=default',
  'push.pushOption=',
  'gc.auto=0',
  'maintenance.auto=false',
  'push.followTags=false',
  'push.gpgSign=false',
  'push.recurseSubmodules=no',
  'tag.gpgSign=false',
].flatMap((setting) => ['-c', setting]);

/**
 * git in a temporary bare repository of its own: the workspace's configuration, hooks and refs have no say, and nothing
 * of it stays. Started without a shell and without a terminal, in a session of its own, so that nothing can prompt and
 * nothing that it starts outlives it.
 */
export class Git {
  readonly folder: string;
  readonly #context: Context;
  #url: GitUrl | undefined;
  #isRewritten = false;
  readonly #running = new Set<ChildProcess>();

  constructor(context: Context) {
    this.#context = context;
    this.folder = temporaryFolder();
    // Whatever ends the process, an exit because of a signal as well.
    process.once('exit', this.close);
  }

  /** Kills what still runs and removes the folder. */
  readonly close = (): void => {
    process.removeListener('exit', this.close);
    for (const child of this.#running) kill(child);
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Where a system holds it still (Windows), a folder left in its place for such is no reason to lose the result.
    }
  };

  /** What stood in the URL, or what a step named, is used from now on, where this URL's host asks for it. */
  async useCredentials(url: GitUrl): Promise<void> {
    this.#url = url;
    // Git may be set up to go elsewhere, to a mirror: a step's credentials are for wherever that is.
    const args = ['config', '--get-regexp', '^url\\..*insteadof$'];
    this.#isRewritten = (await this.run('looking for other names of servers', args)).exitCode === 0;
  }

  /** The URL of `origin` in the repository that the folder belongs to, if any: all that is ever read of it, but its place. */
  async origin(folder: string): Promise<string | undefined> {
    // An agent's container may run as another user than the one that checked out; reading one setting is no risk.
    const ask = async (...args: string[]): Promise<string> => {
      const what = 'looking for the origin of the workspace';
      return (await this.#run(what, ['-c', 'safe.directory=*', ...args], '', folder)).stdout.trim();
    };
    const url = await ask('config', '--get', 'remote.origin.url');
    if (!/^\.\.?\//.test(url)) return url === '' ? undefined : url;
    // Git takes a relative one from the folder of the repository, whichever folder in it is the current one.
    return resolve((await ask('rev-parse', '--show-toplevel')) || folder, url);
  }

  /** One run of git: `what` says what for, `input` is its standard input. Fails only where git cannot be run or hangs. */
  run(what: string, args: readonly string[], input = ''): Promise<GitRun> {
    return this.#run(what, args, input, undefined);
  }

  async #run(what: string, args: readonly string[], input: string, workspace: string | undefined): Promise<GitRun> {
    this.#context.log(`git ${args.join(' ')}`);
    return this.#context.deadline.during(what, async (signal) => {
      const child = spawn('git', [...SETTINGS, ...args], {
        cwd: workspace ?? this.folder,
        env: {
          ...gitEnvironment(this.#context.env, this.#url, this.#isRewritten),
          // Named, not found: git may be told to trust no bare repository that it comes across.
          ...(workspace === undefined ? { GIT_DIR: this.folder } : {}),
        },
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
      });
      const onAbort = (): void => kill(child);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#running.add(child);
      try {
        return await finished(child, input);
      } finally {
        this.#running.delete(child);
        signal.removeEventListener('abort', onAbort);
      }
    });
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'image-labels-git-'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('INTERNAL', `no temporary folder can be made: ${why}`, {
      hint: 'Name a folder that is there, and that this user may write to, in TMPDIR (TEMP on Windows).',
      cause,
    });
  }
}

function finished(child: ChildProcess, input: string): Promise<GitRun> {
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  // git may end without reading it all.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      const message = cause.code === 'ENOENT' ? 'there is no git on the PATH' : `git cannot be run: ${cause.message}`;
      reject(new Failure('INTERNAL', message, { hint: 'Install git 2.32 or newer on this machine.', cause }));
    });
    child.on('close', (code) => resolve({ exitCode: code ?? -1, stdout: stdout(), stderr: stderr() }));
  });
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream?.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= OUTPUT_LIMIT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** With all that it started: ssh, a remote helper. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
