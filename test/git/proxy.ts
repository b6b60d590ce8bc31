import { connect, createServer, type Socket } from 'node:net';
import { join } from '../net/join.ts';

/** A TCP proxy in front of a server of this machine, to measure what a protocol other than HTTP carries. */
export interface CountingProxy {
  readonly port: number;
  /** Bytes from the server to its clients so far. */
  readonly sent: number;
  /** Bytes from clients to the server so far. */
  readonly received: number;
  close(): Promise<void>;
}

export async function countingProxy(target: { readonly port: number }): Promise<CountingProxy> {
  const sockets = new Set<Socket>();
  let sent = 0;
  let received = 0;
  // Half-open on both sides: git ends one direction first, and the other must still be heard.
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ port: target.port, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      received += chunk.length;
    });
    upstream.on('data', (chunk) => {
      sent += chunk.length;
    });
    join(client, upstream);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy listens on no port');
  return {
    port: address.port,
    get sent() {
      return sent;
    },
    get received() {
      return received;
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}
