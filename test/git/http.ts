import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerByGit, servedPath } from './cgi.ts';
import type { BareRepository } from './repository.ts';
import type { GitServer } from './server-process.ts';

export interface GitHttpOptions {
  /** Who may read and push. Without this and `readOnlyUser`, everybody may. */
  user?: string;
  /** Of `user`; default empty. */
  password?: string;
  /** Who may read: a push is answered by 403. */
  readOnlyUser?: { user: string; password: string };
  /** Accepts every request, and never answers. */
  hang?: boolean;
  /** Runs when a push has come and before git sees it: after the client has looked at the branches and tags. */
  beforePush?: () => void | Promise<void>;
  /** Answers as an HTTP/1.0 server does: a connection for each request, its end the end of the body. */
  http1?: boolean;
}

export interface GitHttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Undefined until it is answered. */
  readonly status: number | undefined;
  /** The header as it came. */
  readonly authorization: string | undefined;
}

export interface GitHttpServer extends GitServer {
  /** In the order of arrival. */
  readonly requests: readonly GitHttpRequest[];
  /** Bytes to clients so far, headers included. */
  readonly sent: number;
  /** Bytes from clients so far, headers included. */
  readonly received: number;
}

/** Serves the repository over smart HTTP: a web server with basic authentication that runs `git http-backend`. */
export async function gitHttp(repository: BareRepository, options: GitHttpOptions = {}): Promise<GitHttpServer> {
  const requests: GitHttpRequest[] = [];
  const traffic = new Traffic();
  let log = '';

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    requests.push({
      method,
      url,
      get status() {
        return response.headersSent ? response.statusCode : undefined;
      },
      authorization: headers.authorization,
    });
    if (options.hang) return;
    if (options.http1) {
      response.setHeader('Connection', 'close');
      response.removeHeader('Transfer-Encoding');
    }
    const user = userOf(headers.authorization, options);
    if (user === undefined)
      return refuse(request, response, 401, 'Authentication failed', { 'WWW-Authenticate': 'Basic realm="shop"' });
    const push = isPush(url);
    if (push && user === options.readOnlyUser?.user) return refuse(request, response, 403, `${user} may not push`);
    if (push && method === 'POST') await options.beforePush?.();
    const written = await answerByGit(repository, user, request, response);
    log += written;
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      log += `${request.method} ${request.url}: ${error}\n`;
      request.socket.destroy();
    });
  });
  server.on('connection', (socket) => traffic.add(socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');

  return {
    url: `http://127.0.0.1:${address.port}${servedPath(repository)}`,
    port: address.port,
    requests,
    get sent() {
      return traffic.sent;
    },
    get received() {
      return traffic.received;
    },
    get log() {
      return log;
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      traffic.destroy();
      return closed;
    },
  };
}

/** Both the question before a push and the push itself name the service. */
function isPush(url: string): boolean {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return pathname.endsWith('/git-receive-pack') || searchParams.get('service') === 'git-receive-pack';
}

/** Who asks; undefined where that is nobody known. */
function userOf(authorization: string | undefined, options: GitHttpOptions): string | undefined {
  const { user, password = '', readOnlyUser } = options;
  const known = [...(user === undefined ? [] : [{ user, password }]), ...(readOnlyUser ? [readOnlyUser] : [])];
  if (known.length === 0) return 'anonymous';
  const basic = (name: string, secret: string): string =>
    `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
  return known.find((one) => basic(one.user, one.password) === authorization)?.user;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  request.resume();
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(`${message}\n`);
}

/** What has passed over all connections of a server, open and closed. */
class Traffic {
  readonly #open = new Set<Socket>();
  #sent = 0;
  #received = 0;

  add(socket: Socket): void {
    this.#open.add(socket);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#sent += socket.bytesWritten;
      this.#received += socket.bytesRead;
    });
  }

  get sent(): number {
    return [...this.#open].reduce((sum, socket) => sum + socket.bytesWritten, this.#sent);
  }

  get received(): number {
    return [...this.#open].reduce((sum, socket) => sum + socket.bytesRead, this.#received);
  }

  destroy(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
