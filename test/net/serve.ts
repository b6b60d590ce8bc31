import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { closer, listen } from '../ecr/server.ts';
import type { Certificate } from './certificates.ts';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** An HTTP server for one test, or one over TLS: what it was asked stands in the list. */
export async function serve<T>(
  answer: (request: Asked) => { status?: number; body: string },
  use: (url: string, asked: string[]) => Promise<T>,
  tls?: Certificate,
): Promise<T> {
  const asked: string[] = [];
  const server = tls === undefined ? createServer() : createTlsServer(tls);
  server.on('request', async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${url} ${body}`);
    const { status = 200, body: text } = answer({ method, url, body, headers });
    response.writeHead(status).end(text);
  });
  const close = closer(server);
  try {
    return await use(await listen(server, 0), asked);
  } finally {
    await close();
  }
}
