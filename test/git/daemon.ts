import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { temporaryFolder } from '../leftovers.ts';
import { GIT_ENV, gitPrograms } from './environment.ts';
import { type BareRepository, newerProtocolAllowed } from './repository.ts';
import { type GitServer, startServer } from './server-process.ts';

const program = (): string => join(gitPrograms(), 'git-daemon');

/** Whether this machine's git has its daemon; some distributions package it apart, as git-daemon. */
export function gitDaemonIsThere(): boolean {
  return existsSync(program());
}

/** Serves the repository by `git daemon`: the git protocol, for reading and writing, without authentication. */
export async function gitDaemon(repository: BareRepository): Promise<GitServer> {
  if (!gitDaemonIsThere()) throw new Error(`There is no ${program()}: install the package git-daemon`);
  const folder = temporaryFolder();
  const base = dirname(repository.path);
  const env: Record<string, string> = { ...GIT_ENV };
  if (!newerProtocolAllowed(repository)) env['PATH'] = `${oldGit(folder.path)}${delimiter}${GIT_ENV['PATH']}`;
  try {
    const server = await startServer({
      program: program(),
      args: (port) => [
        '--listen=127.0.0.1',
        `--port=${port}`,
        `--base-path=${base}`,
        '--export-all',
        '--enable=receive-pack',
        '--informative-errors',
        '--verbose',
        '--log-destination=stderr',
        base,
      ],
      env,
      ready: /Ready to rumble/,
    });
    return {
      url: `git://127.0.0.1:${server.port}/${basename(repository.path)}`,
      port: server.port,
      get log() {
        return server.log;
      },
      async close() {
        await server.stop();
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** A folder with a git that forgets which protocol version the client asked for: the daemon has no setting for that. */
function oldGit(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = '#!/bin/sh\nPATH=${PATH#*:}\nunset GIT_PROTOCOL\nexec git "$@"\n';
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  return bin;
}
