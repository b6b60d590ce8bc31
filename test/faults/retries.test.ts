import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type RecordedRequest, startLocalEcr } from '../ecr/server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-retries-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All attempts at a request of this operation, each of which is reset. */
async function attempts(operation: string, env: Record<string, string>): Promise<RecordedRequest[]> {
  const ecr = await startLocalEcr();
  try {
    pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
    ecr.intercept = (request) => (request.operation === operation ? { reset: true } : undefined);
    const { stderr } = await runBundle(['label', '--image', 'shop/api:1', '--label', 'a'], {
      env: { ...ecr.env, ...env },
    });
    expect(stderr).toMatch(/^image-labels: NETWORK: /);
    return ecr.requests.filter((request) => request.operation === operation);
  } finally {
    await ecr.close();
  }
}

/** Milliseconds from each attempt to the next. */
const gaps = (requests: readonly RecordedRequest[]): number[] =>
  requests.slice(1).map(({ at }, i) => at - (requests[i]?.at ?? 0));

describe.each(['BatchGetImage', 'GetBlob'])('%s', (operation) => {
  it.concurrent.each([
    ['as often as AWS_MAX_ATTEMPTS says', { AWS_MAX_ATTEMPTS: '5' }, 5],
    ['once where AWS_MAX_ATTEMPTS says so', { AWS_MAX_ATTEMPTS: '1' }, 1],
    ['three times where AWS_MAX_ATTEMPTS is no number', { AWS_MAX_ATTEMPTS: 'many' }, 3],
    ['in AWS_RETRY_MODE adaptive', { AWS_RETRY_MODE: 'adaptive', AWS_MAX_ATTEMPTS: '4' }, 4],
    ['as the profile says', { AWS_CONFIG_FILE: 'config' }, 2],
  ] as [string, Record<string, string>, number][])('is tried %s', async (_, env, times) => {
    const config = join(folder, `config-${operation}`);
    writeFileSync(config, '[default]\nmax_attempts = 2\n');
    const found = await attempts(operation, env['AWS_CONFIG_FILE'] === undefined ? env : { AWS_CONFIG_FILE: config });
    expect(found).toHaveLength(times);
    const agent = found[0]?.headers['user-agent'];
    // What the SDK tells AWS of how it retries: E is the standard mode, F the adaptive one. S3 is told nothing.
    const mode = env['AWS_RETRY_MODE'] === 'adaptive' ? 'F' : 'E';
    if (operation === 'GetBlob') expect(agent).toBeUndefined();
    else expect(agent).toMatch(new RegExp(` m/(?:\\w,)*${mode}(?:,\\w)*$`));
  });

  it.concurrent('with waits that grow, and are never the same', async () => {
    const tried = await Promise.all([1, 2].map(() => attempts(operation, { AWS_MAX_ATTEMPTS: '8' })));
    const [one = [], other = []] = tried.map(gaps);
    for (const waits of [one, other]) {
      expect(waits).toHaveLength(7);
      // Each up to twice as long as the one before, beginning with 50 ms; what a loaded machine adds is on top.
      for (const [i, wait] of waits.entries()) expect(wait).toBeLessThan(50 * 2 ** i + 500);
      // By chance less in one case of forty thousand.
      expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(300);
    }
    expect(one.slice(3).some((wait, i) => Math.abs(wait - (other.slice(3)[i] ?? wait)) > 20)).toBe(true);
  });
});
