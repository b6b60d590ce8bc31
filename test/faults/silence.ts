import { createServer } from 'node:http';

/** A server that accepts and then says nothing, or says one blank at a time and comes to no end. */
export interface Silence {
  readonly url: string;
  /** When it was first asked, in milliseconds since 1970; undefined where it was not. */
  readonly askedAt: () => number | undefined;
  close(): Promise<void>;
}

export async function startSilence(kind: 'hang' | 'drip'): Promise<Silence> {
  let askedAt: number | undefined;
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((_, response) => {
    askedAt ??= performance.timeOrigin + performance.now();
    if (kind === 'hang') return;
    response.write(' ');
    timers.add(setInterval(() => response.write(' '), 300));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    askedAt: () => askedAt,
    close() {
      for (const timer of timers) clearInterval(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
