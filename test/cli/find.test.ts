import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import { pushHelmChart, pushImage, pushIndex } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { openShop, type Shop } from './shop.ts';

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

describe('find', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    const { repository } = shop;
    // In an order that is neither that of their times nor of their digests.
    for (const n of [3, 1, 5, 2, 4]) {
      const labels = { build: `${n}`, git_branch: n % 2 === 0 ? 'main' : 'feature/x', git_revision: `abc${n}def` };
      pushImage(repository, { labels, tags: [`1.${n}`, `build-${n}`], pushedAt: day(n) });
    }
    pushImage(repository, { labels: { build: '6', git_branch: 'main' }, pushedAt: day(6) });
    const platform = (architecture: string, branch: string) =>
      pushImage(repository, {
        platform: { os: 'linux', architecture },
        labels: { git_branch: branch, multi: 'yes' },
        pushedAt: day(7),
      });
    pushIndex(repository, [platform('amd64', 'main'), platform('arm64', 'main')], {
      tags: ['multi'],
      pushedAt: day(7),
    });
    pushIndex(repository, [platform('amd64', 'main'), platform('s390x', 'other')], {
      tags: ['mixed'],
      pushedAt: day(8),
    });
    pushHelmChart(repository, { tags: ['chart-1'], pushedAt: day(9) });
    pushImage(repository, { config: () => 'not json', tags: ['broken'], pushedAt: day(10) });
  });
  afterAll(() => shop.ecr.close());

  const find = async (...args: string[]) => {
    const { stdout, stderr, exitCode } = await shop.run(['find', '--name', 'shop/api', '--output', 'json', ...args]);
    const { result } = JSON.parse(stdout) as { result?: { tags: string[]; labels: Record<string, string> }[] };
    return { tags: result?.map(({ tags }) => tags.join(' ')), result, stdout, stderr, exitCode };
  };

  it('lists all images newest first, each with what is known of it', async () => {
    const { tags, result, exitCode } = await find();
    expect(exitCode).toBe(0);
    expect(tags).toEqual(['mixed', 'multi', '1.5 build-5', '1.4 build-4', '1.3 build-3', '1.2 build-2', '1.1 build-1']);
    expect(result?.at(-1)).toEqual({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      tags: ['1.1', 'build-1'],
      pushedAt: '2026-01-01T00:00:00.000Z',
      sizeBytes: expect.any(Number),
      labels: { build: '1', git_branch: 'feature/x', git_revision: 'abc1def' },
    });
  });

  it.each([
    ['one condition', ['--where', 'git_branch=main'], ['multi', '1.4 build-4', '1.2 build-2']],
    ['all of several', ['--where', 'git_branch=main', '--where', 'build=2'], ['1.2 build-2']],
    ['any run of characters', ['--where', 'git_branch=feature/*'], ['1.5 build-5', '1.3 build-3', '1.1 build-1']],
    ['in the middle', ['--where', 'git_revision=abc*def', '--limit', '2'], ['1.5 build-5', '1.4 build-4']],
    ['untagged ones, too', ['--untagged', '--where', 'build=6'], ['']],
    ['one platform', ['--platform', 'linux/s390x', '--where', 'git_branch=other'], ['mixed']],
    ['what is on every platform', ['--where', 'git_branch=other'], []],
    ['a label that none has', ['--where', 'constructor=*'], []],
    ['a limit', ['--limit', '1'], ['mixed']],
  ])('by %s', async (_, args, tags) => {
    expect(await find(...args)).toMatchObject({ tags, exitCode: 0 });
  });

  it('gives of a multi-platform image the labels that its platforms share', async () => {
    const { result } = await find('--limit', '2');
    expect(result?.map(({ labels }) => labels)).toEqual([{ multi: 'yes' }, { git_branch: 'main', multi: 'yes' }]);
  });

  it('skips what cannot be read with a line each and a count, and loses nothing else', async () => {
    const { stderr } = await find();
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^skipped: CONFIG_INVALID: the config of shop\/api@sha256:.* is not JSON \(broken\)$/),
      expect.stringMatching(/^skipped: NOT_AN_IMAGE: .*application\/vnd\.cncf\.helm\.config\.v1\+json \(chart-1\)$/),
      '2 images could not be read and were skipped',
      '',
    ]);
  });

  it('prints a table, with a column for each label asked about', async () => {
    const { stdout } = await shop.run([
      'find',
      '--name',
      'shop/api',
      '--where',
      'git_branch=main',
      '--where',
      'build=*',
    ]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^PUSHED {16}SIZE {3}DIGEST {67}git_branch {2}build {2}TAGS$/);
    expect(lines[1]).toMatch(/^2026-01-04T00:00:00Z {2}\d+ B {2}sha256:[0-9a-f]{64} {2}main {8}4 {6}1\.4 build-4$/);
    expect((await shop.run(['find', '--name', 'shop/api', '--where', 'a=b'])).stdout).toMatch(/^PUSHED .*\n$/);
  });

  it('names what must be allowed where the list is denied', async () => {
    const fault = { exception: { type: 'AccessDeniedException', message: 'not authorized' } };
    shop.ecr.intercept = ({ operation }) => (operation === 'DescribeImages' ? fault : undefined);
    const finished = await shop.run(['find', '--name', 'shop/api']);
    shop.ecr.intercept = undefined;
    expect([finished.exitCode, finished.stderr]).toEqual([
      4,
      expect.stringContaining('Allow ecr:DescribeImages on arn:'),
    ]);
  });
});

describe('find among many images', () => {
  const IMAGES = 1500;
  let ecr: LocalEcr;
  beforeAll(async () => {
    ecr = await startLocalEcr();
    const repository = ecr.createRepository('shop/api');
    for (let n = 0; n < IMAGES; n++) {
      pushImage(repository, {
        labels: { build: `${n}`, odd: `${n % 2}` },
        tags: [`1.${n}`],
        pushedAt: new Date(n * 60_000),
      });
    }
  });
  afterAll(() => ecr.close());

  const find = (...args: string[]) => {
    ecr.requests.length = 0;
    return runBundle(['find', '--name', 'shop/api', '--output', 'json', ...args], { env: ecr.env });
  };

  it('takes few requests for the newest match, wherever its time is in the list', async () => {
    const { stdout } = await find('--where', 'odd=0', '--limit', '1');
    expect(JSON.parse(stdout).result).toMatchObject([{ tags: ['1.1498'] }]);
    expect(ecr.requests.length).toBeLessThan(100);
  });

  it('asks for no second batch of manifests where the first is enough', async () => {
    await find('--limit', '20');
    expect(ecr.requests.filter(({ operation }) => operation === 'BatchGetImage')).toHaveLength(1);
    expect(ecr.requests.filter(({ operation }) => operation === 'DescribeImages')).toHaveLength(2);
  });

  it('reads all where it must, with a bounded number at once', async () => {
    let open = 0;
    let most = 0;
    ecr.intercept = ({ operation }) => {
      if (operation === 'GetDownloadUrlForLayer') most = Math.max(most, ++open);
      if (operation === 'GetBlob') open--;
      return undefined;
    };
    const { stdout, stderr } = await find('--where', 'build=0');
    ecr.intercept = undefined;
    expect(JSON.parse(stdout).result).toMatchObject([{ tags: ['1.0'] }]);
    expect(stderr.replace(/^\d+ of 1500 images read, 0 found\n/gm, '')).toBe('');
    expect(ecr.requests.length).toBe(2 + 15 + 2 * IMAGES);
    expect(most).toBeGreaterThan(5);
    expect(most).toBeLessThanOrEqual(24);
  });

  it('says in a log how far it is', async () => {
    ecr.intercept = ({ operation }) => (operation === 'GetBlob' ? { delayMs: 120 } : undefined);
    const { stderr } = await find('--where', 'build=0', '--no-cache');
    ecr.intercept = undefined;
    expect(stderr).toMatch(/^\d+ of 1500 images read, 0 found\n/);
  });
});
