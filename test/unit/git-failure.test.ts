import { expect, it } from 'vitest';
import { gitFailure, isUnknownCommit } from '../../src/git/failure.ts';

const said = (stderr: string) => ({ exitCode: 128, stdout: '', stderr });

it.each([
  ['NETWORK', 'fatal: unable to access: server certificate verification failed. CAfile: none CRLfile: none'],
  ['NETWORK', "fatal: unable to access: SSL: certificate subject name (a) does not match target host name 'b'"],
  ['NETWORK', "fatal: unable to access: SSL: no alternative certificate subject name matches target host name 'b'"],
  ['NETWORK', 'fatal: unable to access: schannel: next InitializeSecurityContext failed'],
  ['NETWORK', 'error: RPC failed; curl 56 GnuTLS recv error (-110): The TLS connection was non-properly terminated.'],
  ['NETWORK', 'fatal: unable to access: Could not resolve proxy: proxy.example'],
  ['NETWORK', 'fatal: unable to look up git.example (port 9418) (Name or service not known)'],
  ['NETWORK', 'fatal: unable to access: The requested URL returned error: 407'],
  ['NETWORK', 'fatal: unable to access: Received HTTP code 407 from proxy after CONNECT'],
  ['NETWORK', 'fatal: unable to access: Failed to connect to git.example port 443: Timed out'],
  [
    'NETWORK',
    'error: RPC failed; curl 28 Operation too slow. Less than 1000 bytes/sec transferred the last 10 seconds',
  ],
  ['INTERNAL', 'sh: 1: ssh: not found\nfatal: Could not read from remote repository.'],
  ['INTERNAL', 'bash: line 1: ssh: command not found\nfatal: Could not read from remote repository.'],
  ['GIT_ACCESS_DENIED', 'fatal: unable to access: The requested URL returned error: 403'],
])('%s is what comes of: %s', (code, stderr) => {
  expect(gitFailure(said(stderr), 'asking', 'https://git.example/x.git').code).toBe(code);
});

it.each([
  'fatal: remote error: upload-pack: not our ref 4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b',
  'error: Server does not allow request for unadvertised object 4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b',
  // JGit, and so Gerrit; Azure DevOps.
  'fatal: remote error: want 4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b not valid',
  "fatal: remote error: TF401035: The object '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b' does not exist.",
])('a server that gives no commit by its id, after which all are fetched: %s', (stderr) => {
  expect(isUnknownCommit(said(stderr))).toBe(true);
});
