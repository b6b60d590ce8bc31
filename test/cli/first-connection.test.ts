import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { nodes } from '../bundle.ts';
import { makeAuthority } from '../net/certificates.ts';
import { join } from '../net/join.ts';
import { openReading, READ, type Reading } from './reading.ts';

/** A way to a host that counts its connections, and may break some of them off. */
interface Gate {
  readonly origin: string;
  /** For each connection, how long it was there before anything came over it: milliseconds, once that is known. */
  readonly waits: (number | undefined)[];
  close(): void;
}

async function openGate(origin: string, breaksOff: (place: number) => boolean): Promise<Gate> {
  const { protocol, hostname, port } = new URL(origin);
  const waits: (number | undefined)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = performance.now();
    const place = waits.push(undefined) - 1;
    sockets.add(socket);
    socket.on('error', () => {});
    if (breaksOff(place)) return void socket.resetAndDestroy();
    socket.once('data', () => {
      waits[place] = performance.now() - at;
    });
    join(socket, connect(Number(port), hostname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `${protocol}//127.0.0.1:${(server.address() as AddressInfo).port}`,
    waits,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** An image to read, its ECR behind a gate and its blobs behind another. */
async function openGated(
  options: { breaksOff?: (place: number) => boolean; tls?: { key: string; cert: string } } = {},
): Promise<{ reading: Reading; ecr: Gate; blobs: Gate }> {
  const gates: Gate[] = [];
  const reading = await openReading({
    ...(options.tls === undefined ? {} : { tls: options.tls }),
    async front(origin) {
      const gate = await openGate(origin, gates.length === 0 ? (options.breaksOff ?? (() => false)) : () => false);
      gates.push(gate);
      closers.push(() => gate.close());
      return gate.origin;
    },
  });
  closers.push(() => reading.close());
  const [ecr, blobs] = gates;
  if (ecr === undefined || blobs === undefined) throw new Error('there is no gate');
  return { reading, ecr, blobs };
}

describe.each(nodes)('on %s', (node) => {
  it('the connection to ECR is begun before what speaks over it is loaded, and is the only one', async () => {
    const { reading, ecr, blobs } = await openGated();
    expect(await reading.read([], {}, { node })).toMatchObject(READ);
    expect([ecr.waits.length, blobs.waits.length]).toEqual([1, 1]);
    // Loading the SDK takes more, and a connection that is made for a request waits for nothing.
    expect(ecr.waits[0]).toBeGreaterThan(5);
    expect(blobs.waits[0]).toBeLessThan(ecr.waits[0] ?? 0);
  });

  it('over TLS, too, its certificate checked', async () => {
    const ca = await makeAuthority();
    const { reading, ecr } = await openGated({ tls: await ca.issue(['127.0.0.1']) });
    const files = { NODE_EXTRA_CA_CERTS: reading.file('ca.pem', ca.cert) };
    expect(await reading.read([], files, { node })).toMatchObject(READ);
    expect(ecr.waits).toHaveLength(1);
    const distrustful = await reading.read([], { AWS_MAX_ATTEMPTS: '1' }, { node });
    expect(distrustful.stderr).toContain('unable to verify the first certificate');
  });
});

it('one that breaks off at once is made again by the request, without a try being lost', async () => {
  const { reading, ecr } = await openGated({ breaksOff: (place) => place === 0 });
  expect(await reading.read([], { AWS_MAX_ATTEMPTS: '1' })).toMatchObject(READ);
  expect(ecr.waits).toHaveLength(2);
});

it('none is begun where a proxy is set', async () => {
  const { reading, ecr } = await openGated();
  const finished = await reading.read([], { HTTP_PROXY: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' });
  expect(finished.stderr).toContain('through the proxy 127.0.0.1:9');
  expect(ecr.waits).toEqual([]);
});
