import { connect, createServer, type Socket } from 'node:net';

export interface Relay {
  /** Where clients go in place of the origin. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Puts a distance before a server of this machine. A connection can be used one round trip after it was accepted, as if
 * its handshake had taken the way, and all bytes are half a round trip under way. That it knows nothing of windows and lost
 * packets does not matter for exchanges of a few kilobytes.
 */
export async function startRelay(target: string, roundTripMs: number): Promise<Relay> {
  const { protocol, hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const usable = performance.now() + roundTripMs;
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      // Where one end breaks, the other does.
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    carry(client, upstream, () => Math.max(performance.now(), usable) + roundTripMs / 2);
    carry(upstream, client, () => performance.now() + roundTripMs / 2);
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay listens on no port');
  return {
    origin: `${protocol}//${hostname}:${address.port}`,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

/** Hands on what comes, the end as well, each at its time and all in their order. */
function carry(from: Socket, to: Socket, arrival: () => number): void {
  const queue: { readonly due: number; readonly deliver: () => void }[] = [];
  const pump = (): void => {
    for (;;) {
      const [next] = queue;
      if (!next) return;
      const wait = next.due - performance.now();
      // Timers know whole milliseconds alone.
      if (wait >= 1) return void setTimeout(pump, wait - 1);
      if (wait > 0) return void setImmediate(pump);
      queue.shift();
      next.deliver();
    }
  };
  const enqueue = (deliver: () => void): void => {
    if (queue.push({ due: arrival(), deliver }) === 1) pump();
  };
  from.on('data', (bytes) => enqueue(() => to.write(bytes)));
  from.on('end', () => enqueue(() => to.end()));
}
