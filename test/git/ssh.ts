import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from '../leftovers.ts';
import { GIT_ENV } from './environment.ts';
import { type BareRepository, newerProtocolAllowed } from './repository.ts';
import { type GitServer, startServer } from './server-process.ts';

export interface GitSshServer extends GitServer {
  /** The private key of the one user, without a passphrase. */
  readonly keyFile: string;
  /** A private key that the server does not accept. */
  readonly otherKeyFile: string;
  /** A known_hosts file with the server's key, for any port, so that it serves behind a proxy too. */
  readonly knownHosts: string;
}

const PRIVILEGE_SEPARATION_FOLDER = '/run/sshd';

/** Where sshd is; not in the PATH of ordinary users. */
function findSshd(): string | undefined {
  const folders = ['/usr/sbin', '/usr/local/sbin', '/sbin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, 'sshd')).find((path) => path.startsWith('/') && existsSync(path));
}

/** Whether this machine has OpenSSH's server and client; Debian's packages openssh-server and openssh-client. */
export function sshdIsThere(): boolean {
  return findSshd() !== undefined && spawnSync('ssh', ['-V']).error === undefined;
}

/** Serves the repository by OpenSSH's own server, to the user that runs the tests and to one key. */
export async function gitSsh(repository: BareRepository): Promise<GitSshServer> {
  const program = findSshd();
  if (program === undefined || !sshdIsThere()) throw new Error('There is no sshd: install the package openssh-server');
  // As root sshd drops its rights in a folder that only the system's own start of the service makes.
  if (process.getuid?.() === 0) mkdirSync(PRIVILEGE_SEPARATION_FOLDER, { recursive: true, mode: 0o755 });
  const folder = temporaryFolder();
  try {
    const hostKey = makeKey(folder.path, 'host');
    const keyFile = makeKey(folder.path, 'user');
    const otherKeyFile = makeKey(folder.path, 'other');
    const configuration = join(folder.path, 'sshd_config');
    writeFileSync(configuration, settings(hostKey, `${keyFile}.pub`, newerProtocolAllowed(repository)));
    const server = await startServer({
      program,
      args: (port) => ['-D', '-e', '-f', configuration, '-p', `${port}`],
      env: { ...GIT_ENV },
      ready: /Server listening on/,
    });
    const knownHosts = join(folder.path, 'known_hosts');
    writeFileSync(knownHosts, `[127.0.0.1]:* ${readFileSync(`${hostKey}.pub`, 'utf8')}`);
    return {
      url: `ssh://${userInfo().username}@127.0.0.1:${server.port}${repository.path}`,
      port: server.port,
      keyFile,
      otherKeyFile,
      knownHosts,
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

/** The GIT_SSH_COMMAND that asks nobody, and offers and trusts only what is given: nothing of the user's own ~/.ssh. */
export function sshCommand(keyFile: string, knownHosts: string): string {
  const options = ['IdentitiesOnly=yes', 'IdentityAgent=none', 'BatchMode=yes', 'StrictHostKeyChecking=yes'];
  const flags = [...options, `UserKnownHostsFile=${knownHosts}`].map((option) => `-o ${option}`);
  return ['ssh', '-F /dev/null', `-i ${keyFile}`, ...flags].join(' ');
}

function makeKey(folder: string, name: string): string {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file], { stdio: 'pipe' });
  return file;
}

/** sshd_config(5). The shell of a session finds the same git as the tests, and none of the user's settings. */
function settings(hostKey: string, authorizedKeys: string, newerProtocol: boolean): string {
  const lines = [
    'ListenAddress 127.0.0.1',
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${authorizedKeys}`,
    'PidFile none',
    'AuthenticationMethods publickey',
    'PermitRootLogin yes',
    // The temporary folder's parents are writable by all.
    'StrictModes no',
    'UsePAM no',
    'UseDNS no',
    'LogLevel VERBOSE',
    'MaxStartups 100',
    `SetEnv PATH="${GIT_ENV['PATH']}" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C`,
  ];
  if (newerProtocol) lines.push('AcceptEnv GIT_PROTOCOL');
  // From 9.8 on, a client whose key was refused is shut out for a while, and all tests come from one address.
  if (opensshVersion() >= 9.8) lines.push('PerSourcePenalties no');
  return `${lines.join('\n')}\n`;
}

function opensshVersion(): number {
  const { stderr } = spawnSync('ssh', ['-V'], { encoding: 'utf8' });
  return Number.parseFloat(/OpenSSH_(\d+\.\d+)/.exec(stderr)?.[1] ?? '0');
}
