import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, runBundle } from '../bundle.ts';
import { type PushedImage, pushImage } from '../ecr/images.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
let image: PushedImage;
let folder: string;
beforeAll(async () => {
  shop = await openShop();
  image = pushImage(shop.repository, { labels: { a: 'value' }, tags: ['1'] });
});
afterAll(() => shop.ecr.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-cache-'));
  shop.operations();
  return () => rmSync(folder, { recursive: true, force: true });
});

const ALL = ['BatchGetImage', 'GetDownloadUrlForLayer', 'GetBlob'];
const read = (...rest: string[]) => shop.run(['label', '--image', 'shop/api:1', '--label', 'a', ...rest]);
const blobs = (): string => join(folder, 'blobs', 'sha256');
const path = (): string => {
  const hex = image.configDigest.slice('sha256:'.length);
  return join(blobs(), hex.slice(0, 2), hex);
};
const value = { stdout: 'value\n', stderr: '', exitCode: 0 };

describe('the cache', () => {
  it('makes the second read one request, and manifests are always asked for', async () => {
    expect(await read('--cache-dir', folder)).toMatchObject(value);
    expect(shop.operations()).toEqual(ALL);
    expect(await read('--cache-dir', folder)).toMatchObject(value);
    expect(shop.operations()).toEqual(['BatchGetImage']);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('is no way round authorization', async () => {
    await read('--cache-dir', folder);
    shop.ecr.intercept = () => ({ exception: { type: 'AccessDeniedException', message: 'no' } });
    const finished = await read('--cache-dir', folder);
    shop.ecr.intercept = undefined;
    expect(finished).toMatchObject({ stdout: '', exitCode: 4 });
  });

  it.each([
    ['other bytes', () => writeFileSync(path(), 'x'.repeat(statSync(path()).size))],
    ['half of it', () => writeFileSync(path(), readFileSync(path()).subarray(0, 20))],
    ['nothing', () => writeFileSync(path(), '')],
    ['a huge file', () => writeFileSync(path(), Buffer.alloc(20_000_000))],
  ])('heals what was damaged: %s', async (_, damage) => {
    await read('--cache-dir', folder);
    damage();
    shop.operations();
    expect(await read('--cache-dir', folder)).toMatchObject(value);
    expect(shop.operations()).toEqual(ALL);
    expect(await read('--cache-dir', folder)).toMatchObject(value);
    expect(shop.operations()).toEqual(['BatchGetImage']);
  });

  it.each([
    ['a folder in the place of the blob', () => mkdirSync(path(), { recursive: true })],
    ['a file in the place of the folder', () => writeFileSync(join(folder, 'blobs'), '')],
    ['a folder that is not there and cannot be made', () => rmSync(folder, { recursive: true })],
  ])('is never a reason to fail: %s', async (_, spoil) => {
    spoil();
    expect(await read('--cache-dir', existsSync(folder) ? folder : '/dev/null/x')).toMatchObject(value);
    expect(shop.operations()).toEqual(ALL);
  });

  it.runIf(existsSync('/proc/self'))('nor is a folder that is there, and in which none can be made', async () => {
    expect(await read('--cache-dir', '/proc/none', '--timeout', '5')).toMatchObject(value);
  });

  it.skipIf(process.platform === 'win32')('nor is a current folder that was deleted', async () => {
    const args = ['label', '--image', 'shop/api:1', '--label', 'a'];
    const script = 'cd "$0" && rmdir "$0" && exec "$@"';
    const env = { ...shop.ecr.env, PATH: process.env['PATH'], XDG_CACHE_HOME: folder };
    const gone = mkdtempSync(join(tmpdir(), 'image-labels-gone-'));
    const { stdout } = await promisify(execFile)('sh', ['-c', script, gone, process.execPath, bundle, ...args], {
      env,
    });
    expect(stdout).toBe('value\n');
  });

  it('is not used with --no-cache, and nothing is written', async () => {
    await read('--cache-dir', folder, '--no-cache');
    expect(readdirSync(folder)).toEqual([]);
    await read('--cache-dir', folder);
    shop.operations();
    await read('--cache-dir', folder, '--no-cache');
    expect(shop.operations()).toEqual(ALL);
  });

  it.each([
    ['XDG_CACHE_HOME', () => ({ XDG_CACHE_HOME: folder }), () => join(folder, 'image-labels')],
    ['HOME', () => ({ XDG_CACHE_HOME: '', HOME: folder }), () => join(folder, '.cache/image-labels')],
    [
      'HOME, where XDG_CACHE_HOME is no absolute path',
      () => ({ XDG_CACHE_HOME: 'x', HOME: folder }),
      () => join(folder, '.cache/image-labels'),
    ],
  ])('is found by %s', async (_, env, place) => {
    await shop.run(['label', '--image', 'shop/api:1', '--label', 'a'], env());
    expect(readdirSync(place())).toEqual(['blobs']);
  });

  it('is not made in the current folder where the home is no absolute path', async () => {
    const env = { ...shop.ecr.env, XDG_CACHE_HOME: '', HOME: '' };
    expect(await runBundle(['label', '--image', 'shop/api:1', '--label', 'a'], { env, cwd: folder })).toMatchObject(
      value,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)('is done without by a user who has no home at all', async () => {
    // As a container does that runs as any number.
    const child = spawn(process.execPath, [bundle, 'label', '--image', 'shop/api:1', '--label', 'a'], {
      env: { PATH: process.env['PATH'], ...shop.ecr.env },
      uid: 54_321,
      gid: 54_321,
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
    await new Promise((resolve) => child.on('close', resolve));
    expect(out).toBe('value\n');
  });

  it('keeps nothing that would push all others out', async () => {
    const filler = 'x'.repeat(200_000);
    const big = pushImage(shop.repository, { labels: { filler }, tags: ['big'] });
    await shop.run(['label', '--image', 'shop/api:big', '--label', 'filler', '--cache-dir', folder]);
    shop.repository.deleteManifest(big.descriptor.digest);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is written by many processes at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => read('--cache-dir', folder)));
    for (const finished of all) expect(finished).toMatchObject(value);
    const files = readdirSync(blobs(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual([image.configDigest.slice('sha256:'.length)]);
  });

  it('is bounded: what was not used for longest goes, and so do parts that nobody finishes', async () => {
    await read('--cache-dir', folder);
    const shard = join(path(), '..');
    rmSync(path());
    for (let n = 0; n < 10; n++) {
      writeFileSync(join(shard, `old-${n}`), Buffer.alloc(100_000));
      utimesSync(join(shard, `old-${n}`), n + 1, n + 1);
    }
    writeFileSync(join(shard, 'dead.part'), 'x');
    utimesSync(join(shard, 'dead.part'), 1, 1);
    await read('--cache-dir', folder);
    const left = readdirSync(shard).sort();
    expect(left).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), 'old-7', 'old-8', 'old-9']);
  });

  it.skipIf(process.getuid?.() === 0)('does not mind a folder that it may not write to', async () => {
    chmodSync(folder, 0o500);
    expect(await read('--cache-dir', folder)).toMatchObject(value);
  });

  it('keeps what find reads', async () => {
    const find = ['find', '--name', 'shop/api', '--where', 'a=*', '--cache-dir', folder];
    await shop.run(find);
    shop.operations();
    await shop.run(find);
    expect(shop.operations()).toEqual(['DescribeImages', 'BatchGetImage']);
  });
});
