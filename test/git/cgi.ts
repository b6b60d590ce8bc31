import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cleaner } from '../leftovers.ts';
import { GIT_ENV, gitPrograms } from './environment.ts';
import { type BareRepository, newerProtocolAllowed } from './repository.ts';
import { killTree } from './server-process.ts';

/** Answers one request by `git http-backend`, as a web server runs it. Returns what it wrote to standard error. */
export async function answerByGit(
  repository: BareRepository,
  user: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string> {
  const program = join(gitPrograms(), 'git-http-backend');
  const child = spawn(program, { env: variables(repository, user, request), stdio: 'pipe' });
  const stop = cleaner(() => killTree(child));
  const ended = new Promise((resolve) => child.once('close', resolve));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  response.once('close', () => {
    if (!response.writableFinished) stop();
  });
  // Where git has heard enough it closes its end, and its answer says why.
  pipeline(request, child.stdin).catch(() => undefined);
  try {
    await pipeline(bodyAfterHead(child.stdout, response), response);
    // After the last byte of the answer, git may still have hooks to run.
    await ended;
  } finally {
    stop();
  }
  return log;
}

/** The meta-variables of RFC 3875, and those of git-http-backend(1). */
function variables(repository: BareRepository, user: string, request: IncomingMessage): Record<string, string> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const { headers } = request;
  const given: Record<string, string | string[] | undefined> = {
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    HTTP_USER_AGENT: headers['user-agent'],
    GIT_PROTOCOL: newerProtocolAllowed(repository) ? headers['git-protocol'] : undefined,
  };
  const set = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]));
  return {
    ...GIT_ENV,
    ...Object.fromEntries(set),
    GIT_PROJECT_ROOT: dirname(repository.path),
    GIT_HTTP_EXPORT_ALL: '1',
    GATEWAY_INTERFACE: 'CGI/1.1',
    SERVER_PROTOCOL: 'HTTP/1.1',
    REQUEST_METHOD: request.method ?? '',
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    REMOTE_ADDR: '127.0.0.1',
    // Without a name, git-http-backend(1) allows no push.
    REMOTE_USER: user,
  };
}

/** Takes the head off a CGI's output and sets it on the response; what follows is the body. */
async function* bodyAfterHead(output: AsyncIterable<Buffer>, response: ServerResponse): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of output) {
    if (!start) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    const end = start.indexOf('\r\n\r\n');
    if (end === -1) continue;
    setHead(start.toString('latin1', 0, end), response);
    if (start.length > end + 4) yield start.subarray(end + 4);
    start = undefined;
  }
  if (start) throw new Error('git http-backend ended without an answer');
}

function setHead(head: string, response: ServerResponse): void {
  for (const line of head.split('\r\n')) {
    const [name = '', value = ''] = line.split(/:\s*(.*)/s);
    if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
}

/** The path under which the repository is served. */
export function servedPath(repository: BareRepository): string {
  return `/${basename(repository.path)}`;
}
