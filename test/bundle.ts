import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

export const bundle: string = join(root, 'resources/image-labels/cli.js');

/** A process without a home, so that it finds none of the user's own set-up and keeps nothing between tests. */
export const NO_HOME = { HOME: '/dev/null', XDG_CACHE_HOME: '/dev/null' } as const;

/** A process that has ended, and what it left. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  /** When it was started: milliseconds since 1970, with a fraction. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** From the last byte on its standard output to its end; NaN where it printed nothing. */
  readonly lingered: number;
}

export interface ProgramOptions {
  /** The whole environment beside PATH: nothing of this machine's own gets in. */
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Called with the process once it runs: to end it from outside, or to look at it. */
  readonly onStart?: (child: ChildProcess) => void;
}

export interface ProcessOptions extends ProgramOptions {
  /** Which Node; default the one that runs the tests. */
  readonly node?: string;
}

/** Runs the committed bundle as its own process, as a user does. */
export function runBundle(args: readonly string[], options: ProcessOptions = {}): Promise<Finished> {
  return runProgram(options.node ?? process.execPath, [bundle, ...args], options);
}

/** Runs a program to its end. */
export function runProgram(program: string, args: readonly string[], options: ProgramOptions = {}): Promise<Finished> {
  const { env = {}, cwd = tmpdir() } = options;
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...NO_HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onStart?.(child);
  let stdout = '';
  let stderr = '';
  let answered = Number.NaN;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    answered = performance.now();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const ended = performance.now();
      const times = { startedAt: performance.timeOrigin + started, milliseconds: ended - started };
      resolve({ stdout, stderr, exitCode, ...times, lingered: ended - answered });
    });
  });
}

/** The Nodes to try the bundle on: this one, and those that IMAGE_LABELS_TEST_NODES names (paths separated by colons). */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env['IMAGE_LABELS_TEST_NODES'] ?? '').split(':').filter((path) => path !== ''),
];
