import { spawn } from 'node:child_process';
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
  readonly milliseconds: number;
}

export interface ProcessOptions {
  /** The whole environment beside PATH: nothing of this machine's own gets in. */
  readonly env?: Record<string, string>;
  /** Which Node; default the one that runs the tests. */
  readonly node?: string;
  readonly cwd?: string;
}

/** Runs the committed bundle as its own process, as a user does. */
export function runBundle(args: readonly string[], options: ProcessOptions = {}): Promise<Finished> {
  const { node = process.execPath, env = {}, cwd = tmpdir() } = options;
  const started = performance.now();
  const child = spawn(node, [bundle, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...NO_HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ stdout, stderr, exitCode, milliseconds: performance.now() - started }));
  });
}

/** The Nodes to try the bundle on: this one, and those that IMAGE_LABELS_TEST_NODES names (paths separated by colons). */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env['IMAGE_LABELS_TEST_NODES'] ?? '').split(':').filter((path) => path !== ''),
];
