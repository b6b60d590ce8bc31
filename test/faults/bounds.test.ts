import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pushImage } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { type Fault, type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { runBundleForPeak } from '../peak.ts';

/** Twice what a usual read takes, which is mostly Node itself. */
const MODEST = 200;
const MIB = 1024 * 1024;

let ecr: LocalEcr;
let repository: Repository;
beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
  pushImage(repository, { labels: { a: 'value' }, tags: ['1'] });
});
afterAll(() => ecr.close());
afterEach(() => {
  ecr.intercept = undefined;
});

const LABEL = ['label', '--image', 'shop/api:1', '--label', 'a'];
const FIND = ['find', '--name', 'shop/api'];
const run = (args: readonly string[]) => runBundleForPeak([...args, '--output', 'json'], { env: ecr.env });

/** A list of so many values, in a member of the answer. */
const listOf = (member: string, value: string, times: number): Fault => ({
  answer: { status: 200, body: `{"${member}":[${`${value},`.repeat(times)}${value}]}` },
});

describe('an answer of ECR takes no more than is allowed it', () => {
  it.each<[string, string, string[], Fault]>([
    ['BatchGetImage', 'blanks without an end', LABEL, { endless: true }],
    ['DescribeImages', 'blanks without an end', FIND, { endless: true }],
    ['GetDownloadUrlForLayer', 'blanks without an end', LABEL, { endless: true }],
    // Each of these would take a gigabyte if it were parsed.
    ['BatchGetImage', 'millions of images', LABEL, listOf('images', '{}', 4_000_000)],
    ['BatchGetImage', 'millions of failures', LABEL, listOf('failures', '{"failureCode":"x"}', 1_000_000)],
    ['BatchGetImage', 'millions of what nobody asked for', LABEL, listOf('more', '[]', 4_000_000)],
    ['BatchGetImage', 'a list in a list, and so on', LABEL, { answer: { status: 200, body: '['.repeat(8 * MIB) } }],
    ['DescribeImages', 'millions of images', FIND, listOf('imageDetails', '{}', 4_000_000)],
    ['DescribeImages', 'an error of millions of values', FIND, { answer: { status: 503, body: '[0'.repeat(8 * MIB) } }],
  ])('%s: %s', async (operation, _, args, fault) => {
    ecr.intercept = (request) => (request.operation === operation ? fault : undefined);
    const finished = await run(args);
    expect(JSON.parse(finished.stdout)).toMatchObject({ ok: false, error: { code: 'TOO_LARGE' } });
    expect(finished.exitCode).toBe(6);
    expect(finished.stdout).toMatch(
      new RegExp(
        `ecr:${operation} for .*shop/api.*: the answer has more than \\d+ bytes, or \\d+ values, and is read no further`,
      ),
    );
    expect(finished.megabytes).toBeLessThan(MODEST);
  });

  it('nor does an error of S3, of which only the code is wanted', async () => {
    const fault: Fault = { answer: { status: 404, body: `${'x'.repeat(16 * 1024)}<Code>NoSuchKey</Code>` } };
    ecr.intercept = ({ operation }) => (operation === 'GetBlob' ? fault : undefined);
    const { error } = JSON.parse((await run(LABEL)).stdout);
    // What comes after the first kilobytes is not read.
    expect(error).toMatchObject({ code: 'SERVICE_ERROR', message: expect.not.stringContaining('NoSuchKey') });
  });

  it('and what is allowed can be borne, whatever it is', async () => {
    ecr.intercept = () => listOf('images', '{}', 499_000);
    const finished = await run(LABEL);
    expect(JSON.parse(finished.stdout)).toMatchObject({ error: { code: 'SERVICE_ERROR' } });
    expect(finished.megabytes).toBeLessThan(2 * MODEST);
  });

  it('which is more than a hundred manifests need that are ten times as large as any', async () => {
    const many = ecr.createRepository('shop/many');
    const layers = (of: Record<string, unknown>) => Array(1000).fill((of['layers'] as unknown[])[0]);
    for (let n = 0; n < 100; n++) {
      const manifest = (of: Record<string, unknown>) => ({ ...of, layers: layers(of) });
      expect(pushImage(many, { labels: { n: `${n}` }, tags: [`${n}`], manifest }).descriptor.size).toBeGreaterThan(1e5);
    }
    const { stdout } = await run(['find', '--name', 'shop/many']);
    expect(JSON.parse(stdout).result).toHaveLength(100);
  });
});

describe('what is read of an image has a limit, which is the last size that is read', () => {
  const CONFIG_LIMIT = 8 * MIB;
  const MANIFEST_LIMIT = 4 * MIB;
  const padded = (text: string, size: number): string => text + ' '.repeat(size - text.length);
  const config = (size: number) => () => padded('{"config":{"Labels":{"a":"value"}}}', size);
  const manifest = (size: number) => (of: Record<string, unknown>) => padded(JSON.stringify(of), size);

  it.each([
    ['a manifest', { manifest: manifest(MANIFEST_LIMIT) }, { manifest: manifest(MANIFEST_LIMIT + 1) }],
    ['a config', { config: config(CONFIG_LIMIT) }, { config: config(CONFIG_LIMIT + 1) }],
  ])('%s', async (what, fits, exceeds) => {
    const tag = what.replace(' ', '-');
    pushImage(repository, { labels: { a: 'value' }, tags: [`${tag}-fits`], ...fits });
    pushImage(repository, { tags: [`${tag}-exceeds`], ...exceeds });
    const label = (suffix: string) => run(['label', '--image', `shop/api:${tag}-${suffix}`, '--label', 'a']);
    expect(await label('fits')).toMatchObject({ exitCode: 0 });
    ecr.requests.length = 0;
    const finished = await label('exceeds');
    expect(JSON.parse(finished.stdout)).toMatchObject({ ok: false, error: { code: 'TOO_LARGE' } });
    expect(ecr.requests).toHaveLength(1);
    expect(finished.megabytes).toBeLessThan(MODEST);
  });

  it.each([
    ['nested as deep as fits', `{"x":${'['.repeat(400_000)}${']'.repeat(400_000)},"config":{"Labels":{"a":"value"}}}`],
    ['of as many labels', `{"config":{"Labels":{"a":"value"${numbered(400_000)}}}}`],
  ])('a config %s', async (_, text) => {
    pushImage(repository, { config: () => text, tags: ['odd'] });
    const finished = await run(['label', '--image', 'shop/api:odd', '--label', 'a']);
    expect(JSON.parse(finished.stdout)).toEqual({ ok: true, result: 'value' });
    expect(finished.megabytes).toBeLessThan(2 * MODEST);
  });
});

/** So many labels. */
function numbered(labels: number): string {
  return Array.from({ length: labels }, (_, n) => `,"${n}":""`).join('');
}
