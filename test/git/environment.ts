import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

/** The environment git runs in: nothing of the machine's or its user's settings, a fixed author and date, no questions. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
  HOME: '/dev/null',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Ann Author',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'Carl Committer',
  GIT_COMMITTER_EMAIL: 'carl@example.org',
  GIT_COMMITTER_DATE: '1700000000 +0000',
};

let folder: string | undefined;

/** Where git keeps the programs that are not for users to call, such as its servers. */
export function gitPrograms(): string {
  folder ??= git(['--exec-path']);
  return folder;
}

export interface RunOptions {
  cwd?: string;
  /** Added to {@link GIT_ENV}. */
  env?: Record<string, string>;
  /** An open file to read standard input from. */
  stdin?: number;
}

/** Runs git and returns what it printed, trimmed. Throws where git fails; the message ends with git's own words. */
export function git(args: readonly string[], options: RunOptions = {}): string {
  return execFileSync('git', args, {
    cwd: options.cwd,
    env: { ...GIT_ENV, ...options.env },
    stdio: [options.stdin ?? 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  }).trim();
}
