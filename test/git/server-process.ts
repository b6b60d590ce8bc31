import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { cleaner } from '../leftovers.ts';

/** A running server of one repository, on the loopback interface. */
export interface GitServer {
  /** Of the repository, without credentials. */
  readonly url: string;
  readonly port: number;
  /** What the server has written about its work so far. */
  readonly log: string;
  /** Ends the server and every process that serves a client for it. */
  close(): Promise<void>;
}

export interface ServerProcess {
  readonly port: number;
  readonly log: string;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** Absolute: sshd refuses to be found by PATH. */
  program: string;
  args(port: number): string[];
  env: Record<string, string>;
  /** What it writes to standard error once it listens. */
  ready: RegExp;
}

const ATTEMPTS = 5;

/** Starts a server that must be told its port, and waits until it listens. */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryPort(command, await freePort());
    } catch (error) {
      // Another process may have taken the port between our look and the server's.
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function tryPort({ program, args, env, ready }: ServerCommand, port: number): Promise<ServerProcess> {
  const child = spawn(program, args(port), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const stopNow = cleaner(() => killTree(child));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = (): Promise<void> => {
    stopNow();
    // A session that outlives the kill by a moment may hold the pipe: the log must not keep this process alive.
    child.stderr.destroy();
    return ended;
  };
  let log = '';
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it listened:\n${log}`)));
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (ready.test(log)) resolve();
      });
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    get log() {
      return log;
    },
    stop,
  };
}

/** Kills a process and all that descend from it: sshd puts each connection in a session of its own. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  for (const pid of [child.pid, ...descendants(child.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself in the meantime.
    }
  }
}

/** Empty where there is no ps; then the descendants end when their connection does. */
function descendants(ancestor: number): number[] {
  const { stdout = '' } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const children = new Map<number, number[]>();
  for (const line of (stdout ?? '').split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    if (pid !== undefined && parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const below = (pid: number): number[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(ancestor);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}
