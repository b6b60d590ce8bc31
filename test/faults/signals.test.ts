import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { halfWritten } from './half-written.ts';

/** The ends of a command in the midst of its work; what ends one that waits is in the table. */

let ecr: LocalEcr;
let cache: string;
beforeAll(async () => {
  ecr = await startLocalEcr();
  const repository = ecr.createRepository('shop/api');
  for (let n = 0; n < 100; n++) {
    pushImage(repository, { labels: { n: `${n}`, filler: 'x'.repeat(20_000) }, tags: [`${n}`], pushedAt: new Date(n) });
  }
});
afterAll(() => ecr.close());
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'image-labels-signals-'));
  return () => {
    ecr.intercept = undefined;
    rmSync(cache, { recursive: true });
  };
});

const find = ['find', '--name', 'shop/api', '--output', 'json'];

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s while many blobs are written: no half of one stays', async (signal, expected) => {
  // Each time at another moment, and at all of them something is being written.
  for (const moment of [10, 30, 45, 65, 80]) {
    let blobs = 0;
    let kill = (): void => {};
    ecr.intercept = ({ operation }) => {
      if (operation === 'GetBlob' && ++blobs === moment) kill();
      return undefined;
    };
    const { stdout, stderr, exitCode } = await runBundle([...find, '--cache-dir', cache], {
      env: ecr.env,
      onStart: (child) => {
        kill = () => void child.kill(signal);
      },
    });
    expect([exitCode, stdout, stderr]).toEqual([expected, '', '']);
    expect(halfWritten(cache)).toEqual([]);
    rmSync(join(cache, 'blobs'), { recursive: true, force: true });
  }
});

it('nor where a search is over before all is written that it began', async () => {
  for (const limit of ['1', '2', '5', '20', '40']) {
    const { exitCode } = await runBundle([...find, '--limit', limit, '--cache-dir', cache], { env: ecr.env });
    expect(exitCode).toBe(0);
    expect(halfWritten(cache)).toEqual([]);
    rmSync(join(cache, 'blobs'), { recursive: true, force: true });
  }
});
