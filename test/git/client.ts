import { execFile } from 'node:child_process';
import { temporaryFolder } from '../leftovers.ts';
import { GIT_ENV } from './environment.ts';

/** A git that has ended, and what it printed. */
export interface Ran {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Plain git in an empty bare repository of its own, to talk to a server of this process with. */
export interface GitClient {
  readonly path: string;
  /** Does not throw where git fails; and does not block, so that a server in this process can answer. */
  git(...args: string[]): Promise<Ran>;
  /** How many objects of each type it has got: `{ commit: 1 }`. */
  objects(): Promise<Record<string, number>>;
  remove(): void;
}

/** `env` is added to {@link GIT_ENV}. */
export async function makeClient(env: Record<string, string> = {}): Promise<GitClient> {
  const folder = temporaryFolder();
  const git = (...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const options = { cwd: folder.path, env: { ...GIT_ENV, ...env }, timeout: 20_000 };
      execFile('git', args, options, (error, stdout, stderr) => resolve({ ok: error === null, stdout, stderr }));
    });
  await git('init', '--quiet', '--bare');
  await git('config', 'gc.auto', '0');
  await git('config', 'maintenance.auto', 'false');
  return {
    path: folder.path,
    git,
    async objects() {
      const { stdout } = await git('cat-file', '--batch-check=%(objecttype)', '--batch-all-objects');
      const counts: Record<string, number> = {};
      for (const type of stdout.trim().split('\n')) if (type) counts[type] = (counts[type] ?? 0) + 1;
      return counts;
    },
    remove: folder.remove,
  };
}
