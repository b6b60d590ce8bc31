import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Relay, startRelay } from './relay.ts';

const ROUND_TRIP = 40;

describe('a relay', () => {
  let echo: Server;
  let relay: Relay;
  let target: string;
  beforeAll(async () => {
    echo = createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket));
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    const address = echo.address();
    target = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    relay = await startRelay(target, ROUND_TRIP);
  });
  afterAll(async () => {
    await relay.close();
    echo.close();
  });

  const open = async (): Promise<Socket> => {
    const { hostname, port } = new URL(relay.origin);
    const socket = connect({ host: hostname, port: Number(port) });
    await new Promise((resolve) => socket.once('connect', resolve));
    return socket;
  };
  /** Until what was sent has come back. */
  const roundTrip = (socket: Socket): Promise<number> => {
    const started = performance.now();
    const answered = new Promise((resolve) => socket.once('data', resolve));
    socket.write('x');
    return answered.then(() => performance.now() - started);
  };

  it('takes one round trip for the handshake, and one for each exchange', async () => {
    // From before the relay can have accepted it: by the time that this end hears of it, a part of the way is gone.
    const started = performance.now();
    const socket = await open();
    await roundTrip(socket);
    expect(performance.now() - started).toBeGreaterThanOrEqual(2 * ROUND_TRIP);
    // A busy machine makes some longer, never shorter: one that took no second round trip is enough.
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 50 && least >= 1.9 * ROUND_TRIP; n++) least = Math.min(least, await roundTrip(socket));
    socket.destroy();
    expect(least).toBeGreaterThanOrEqual(ROUND_TRIP);
    expect(least).toBeLessThan(1.9 * ROUND_TRIP);
  });

  it('keeps bytes and their order, and hands on the end', async () => {
    const socket = await open();
    let back = '';
    socket.setEncoding('utf8').on('data', (text) => {
      back += text;
    });
    const ended = new Promise((resolve) => socket.once('end', resolve));
    const lines = Array.from({ length: 200 }, (_, n) => `line ${n}\n`);
    for (const line of lines) {
      socket.write(line);
      await new Promise((resolve) => setImmediate(resolve));
    }
    socket.end();
    await ended;
    expect(back).toBe(lines.join(''));
  });

  it('closes under what is connected', async () => {
    const own = await startRelay(target, ROUND_TRIP);
    const { hostname, port } = new URL(own.origin);
    const socket = connect({ host: hostname, port: Number(port) });
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await roundTrip(socket);
    await own.close();
    await closed;
  });
});
