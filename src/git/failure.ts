import { type ErrorCode, Failure, oneLine, withoutSecrets } from '../errors.ts';
import type { GitRun } from './git.ts';

const CREDENTIALS =
  'Check that gitCredentialsId (HTTPS) or sshCredentialsId (SSH) is given and may push tags to this repository.';
const NETWORK = 'Check the URL, and the way from this machine to the Git server (DNS, proxy, firewall, certificates).';

/** What git (in English), curl and ssh say when something is wrong, and what it is; the first that fits is it. */
const KINDS: readonly (readonly [code: ErrorCode, said: RegExp, hint: string])[] = [
  [
    'INTERNAL',
    /cannot run ssh|\bssh: (?:command )?not found/i,
    'Install ssh on this machine, or use a URL that begins with https://',
  ],
  [
    'GIT_ACCESS_DENIED',
    /host key verification failed/i,
    'The server’s host key is not known, or has changed. Put the right one into known_hosts of the agent.',
  ],
  ['THROTTLED', /error: 429|too many requests|rate limit/i, 'The Git server asks for patience. Try again later.'],
  [
    'GIT_ACCESS_DENIED',
    /authentication failed|could not read (?:username|password)|permission denied|permission to .* denied|access denied|denied to|not authorized|unauthorized|forbidden|error: 40[13]|publickey|service not enabled|not exported|don't have permission|need the .* permission|not allowed to|marked as read only/i,
    CREDENTIALS,
  ],
  [
    'GIT_ACCESS_DENIED',
    /hook declined|protected|prohibited|deny updating|rule violations|push declined/i,
    'The server has rules for this tag. Let this user create it, or choose a name that is allowed.',
  ],
  [
    'NETWORK',
    /could not resolve (?:host|proxy)|unable to look up|could not connect|couldn't connect|connection (?:refused|reset|was reset|closed by)|network is unreachable|no route to host|timed out|too slow|broken pipe|tunnel failed|error: 407|407 from proxy|certificate (?:verif|problem|has expired|subject)|ssl (?:certificate|connect)|ssl_|schannel|gnutls|http\/2 stream|kex_exchange|unable to negotiate|early eof|empty reply/i,
    NETWORK,
  ],
  [
    'GIT_ACCESS_DENIED',
    /repository .*not found|does not appear to be a git repository|could not be found|not found|does not exist|no such file/i,
    'There is no such repository, or these credentials may not see it. Check the URL and the credentials.',
  ],
  ['NETWORK', /hung up unexpectedly/i, NETWORK],
];

/** What git adds to every failure, and what says nothing of this one. */
const NOISE =
  /^(?:hint:|warning:|To |Done$|Please make sure you have the correct access|and the repository exists|fatal: Could not read from remote repository|error: failed to push some refs)/;

/** The failure that a run of git tells of. `what` was tried, at `url` (fit to be shown). */
export function gitFailure(run: GitRun, what: string, url: string): Failure {
  const all = run.stderr.split('\n').map((line) => line.trim());
  const telling = all.filter((line) => line !== '' && !NOISE.test(line));
  const said = (telling.length === 0 ? all : telling).join(' ');
  // Names are no reasons: a repository may well be called certificate-service.
  const reasons = said.replaceAll(url, '').replace(/'[^']*'/g, "''");
  const [code, , hint] = KINDS.find(([, pattern]) => pattern.test(reasons)) ?? [
    'SERVICE_ERROR' as const,
    undefined,
    'The Git server did not do it. What it said may help those who run it.',
  ];
  const detail = oneLine(withoutSecrets(said)) || `git ended with exit code ${run.exitCode}`;
  return new Failure(code, `${what} failed at ${url}: ${detail}`, { hint });
}

/**
 * Whether the server gave everything but the one commit: it knows no such id, or gives none but the tips of refs. The last two
 * are the words of JGit (Gerrit) and of Azure DevOps.
 */
export function isUnknownCommit({ stderr }: GitRun): boolean {
  return /not our ref|unadvertised object|no such remote ref|couldn't find remote ref|did not send all necessary objects|unable to find [0-9a-f]{7,}|bad object|want [0-9a-f]+ not valid|TF401035/i.test(
    stderr,
  );
}

/** Whether the push failed for want of what was not fetched: the server did not say what it has, or refuses shallow ones. */
export function lacksHistory({ stderr }: GitRun): boolean {
  return /negotiation failed|bad tree object|unable to read tree|missing (?:tree|blob|necessary objects)|shallow update not allowed|eof before pack header/i.test(
    stderr,
  );
}
