import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { closer, listen } from '../ecr/server.ts';
import type { Certificate } from './certificates.ts';
import { join } from './join.ts';

export interface ConnectProxyOptions {
  /** `user:password` that every request must have; another is answered by 407. */
  readonly credentials?: string;
  /** Makes it a proxy that is asked over TLS. */
  readonly tls?: Certificate;
  /** Where a name leads: `api.ecr.eu-west-1.amazonaws.com:443` → an origin of this machine. Default: where it says. */
  readonly routes?: Readonly<Record<string, string>>;
}

/** A running HTTP proxy: it tunnels by CONNECT, and fetches http:// URLs. */
export interface ConnectProxy {
  /** Without user and password. */
  readonly url: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** What it was asked, in the order of arrival: `CONNECT host:port`, `GET http://…`. */
  readonly asked: string[];
  /** Called for every request: a status refuses it, `hang` leaves it unanswered, `drop` breaks the connection. */
  intercept: ((asked: string) => number | 'hang' | 'drop' | undefined) | undefined;
  close(): Promise<void>;
}

export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const { credentials, tls, routes = {} } = options;
  const asked: string[] = [];
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;

  /** What is done instead of what was asked. */
  function refusal({ method, url, headers }: IncomingMessage): number | 'hang' | 'drop' | undefined {
    asked.push(`${method} ${url}`);
    const allowed = expected === undefined || headers['proxy-authorization'] === expected;
    return allowed ? proxy.intercept?.(`${method} ${url}`) : 407;
  }

  function fetchUrl(request: IncomingMessage, response: ServerResponse): void {
    const refused = refusal(request);
    if (refused === 'hang') return;
    if (refused === 'drop') return void request.socket.destroy();
    if (refused !== undefined) return void response.writeHead(refused).end(PAGE);
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = ask(request.url ?? '', { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end(PAGE));
    request.pipe(onward);
  }

  function tunnel(request: IncomingMessage, client: Duplex): void {
    client.on('error', () => client.destroy());
    const refused = refusal(request);
    if (refused === 'hang') return;
    if (refused === 'drop') return void client.destroy();
    const answer = (status: string, rest = ''): string => `HTTP/1.1 ${status}\r\n${rest}\r\n`;
    if (refused !== undefined)
      return void client.end(`${answer(`${refused} Refused`, `Content-Length: ${PAGE.length}\r\n`)}${PAGE}`);
    const target = request.url ?? '';
    const { hostname, port } = new URL(routes[target] ?? `https://${target}`);
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    upstream.once('error', () => client.end(answer('502 Bad Gateway')));
    upstream.once('connect', () => {
      client.write(answer('200 Connection established'));
      join(client, upstream);
    });
  }

  const server = tls === undefined ? createServer(fetchUrl) : createTlsServer(tls, fetchUrl);
  server.on('connect', tunnel);
  const close = closer(server);
  const url = await listen(server, 0);
  const proxy: ConnectProxy = { url, host: new URL(url).host, asked, intercept: undefined, close };
  return proxy;
}

/** What a proxy says to people. */
const PAGE = '<html>Access is logged</html>';
