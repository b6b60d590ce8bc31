import { type ErrorCode, Failure, oneLine, withoutSecrets } from '../errors.ts';
import type { GitRun } from './git.ts';

/** What git (in English), curl and ssh say when something is wrong, and what it is; the first that fits is it. */
const KINDS: readonly (readonly [code: ErrorCode, said: RegExp, hint: string])[] = [
  [
    'NETWORK',
    /could not resolve host|could not connect|couldn't connect|connection (?:refused|reset|timed out|closed by)|network is unreachable|no route to host|operation timed out|certificate|\bssl\b|\btls\b|early eof|the remote end hung up unexpectedly$|empty reply/i,
    'Check the URL, and the way from this machine to the Git server (DNS, proxy, firewall, certificates).',
  ],
  [
    'GIT_ACCESS_DENIED',
    /host key verification failed/i,
    'The server’s host key is not known, or has changed. Put the right one into known_hosts of the agent.',
  ],
  [
    'GIT_ACCESS_DENIED',
    /authentication failed|could not read (?:username|password)|permission denied|permission to .* denied|access denied|denied to|not authorized|unauthorized|forbidden|error: 40[13]|publickey|service not enabled|not exported/i,
    'Check that gitCredentialsId (HTTPS) or sshCredentialsId (SSH) is given and may push tags to this repository.',
  ],
  [
    'GIT_ACCESS_DENIED',
    /hook declined|protected|prohibited|deny updating/i,
    'The server has rules for this tag. Let this user create it, or choose a name that is allowed.',
  ],
  [
    'GIT_ACCESS_DENIED',
    /repository .* not found|does not appear to be a git repository|not found|does not exist|no such file/i,
    'There is no such repository, or these credentials may not see it. Check the URL and the credentials.',
  ],
];

/** The failure that a run of git tells of. `what` was tried, at `url` (fit to be shown). */
export function gitFailure(run: GitRun, what: string, url: string): Failure {
  const lines = run.stderr
    .split('\n')
    .filter((line) => /^(?:fatal|error|remote|ssh|!| !)|denied|failed|refused/i.test(line));
  // What other lines say, a proxy's page among them, is no reason; the last is often "failed to push some refs".
  const said = lines.length === 0 ? run.stderr : lines.join(' ');
  const [code, , hint] = KINDS.find(
    ([, pattern]) => lines.some((line) => pattern.test(line)) || pattern.test(said),
  ) ?? ['SERVICE_ERROR' as const, undefined, 'The Git server did not do it. What it said may help those who run it.'];
  const detail = oneLine(withoutSecrets(said)) || `git ended with exit code ${run.exitCode}`;
  return new Failure(code, `${what} failed at ${url}: ${detail}`, { hint });
}

/** Whether the server gave everything but the one commit: it knows no such id, or gives none but the tips of refs. */
export function isUnknownCommit({ stderr }: GitRun): boolean {
  return /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|did not send all necessary objects|unable to find [0-9a-f]{7,}|bad object/i.test(
    stderr,
  );
}
