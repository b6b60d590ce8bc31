import { beforeEach, describe, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import { type PushedImage, pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';

let ecr: LocalEcr;
let image: PushedImage;
beforeEach(async () => {
  ecr = await startLocalEcr();
  image = pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
  return () => ecr.close();
});

/** What find makes of these answers of DescribeImages, one after the other. */
async function findIn(answer: (page: number) => unknown) {
  let page = 0;
  ecr.intercept = ({ operation }) =>
    operation === 'DescribeImages' ? { answer: { status: 200, body: JSON.stringify(answer(++page)) } } : undefined;
  const args = ['find', '--name', 'shop/api', '--output', 'json'];
  const { stdout, exitCode } = await runBundle(args, { env: ecr.env });
  return { ...JSON.parse(stdout), exitCode, pages: page };
}

const detail = (more: object = {}) => ({ imageDigest: image.descriptor.digest, imageTags: ['1'], ...more });
const numbered = (n: number) => ({ imageDigest: `sha256:${`${n}`.padStart(64, '0')}` });

describe('an answer that is no list of images is a SERVICE_ERROR, and never an empty one', () => {
  it.each([
    ['nothing', () => ({})],
    ['null', () => null],
    ['a list of something else', () => []],
    ['a text for the images', () => ({ imageDetails: 'x' })],
    ['null for an image', () => ({ imageDetails: [null] })],
    ['a number for a digest', () => ({ imageDetails: [detail({ imageDigest: 5 })] })],
    ['a text for the tags', () => ({ imageDetails: [detail({ imageTags: 'x' })] })],
    ['null for a tag', () => ({ imageDetails: [detail({ imageTags: [null] })] })],
    ['a time that is none', () => ({ imageDetails: [detail({ imagePushedAt: 1e300 })] })],
    ['a text for the size', () => ({ imageDetails: [detail({ imageSizeInBytes: 'x' })] })],
    ['a number for the token', () => ({ imageDetails: [], nextToken: 5 })],
  ])('%s', async (_, answer) => {
    const found = await findIn(answer);
    expect(found).toMatchObject({ ok: false, error: { code: 'SERVICE_ERROR' }, exitCode: 5 });
    expect(found.error.message).toMatch(/^the answer of ecr:DescribeImages for shop\/api is not as it should be/);
  });

  it('but what ECR leaves out may be missing', async () => {
    const found = await findIn(() => ({
      imageDetails: [{ imageDigest: image.descriptor.digest }, { imageTags: ['x'] }],
    }));
    expect(found).toMatchObject({ ok: true, result: [{ tags: [], sizeBytes: 0, labels: { a: 'value' } }] });
    expect(await findIn(() => ({ imageDetails: [] }))).toMatchObject({ ok: true, result: [] });
  });
});

describe('a list that has no end is a SERVICE_ERROR', () => {
  it.each([
    ['a page that is its own next one', () => ({ imageDetails: [detail()], nextToken: 'x' }), 2],
    ['pages in a circle', (page: number) => ({ imageDetails: [detail()], nextToken: `${page % 3}` }), 4],
    ['page after page', (page: number) => ({ imageDetails: [], nextToken: `${page}` }), 1001],
    ['a page of all', () => ({ imageDetails: Array.from({ length: 1001 }, (_, n) => numbered(n)) }), 1],
  ])('%s', async (_, answer, pages) => {
    const found = await findIn(answer);
    expect(found).toMatchObject({ ok: false, error: { code: 'SERVICE_ERROR' }, exitCode: 5, pages });
    expect(found.error.message).toMatch(/^the list of ecr:DescribeImages for shop\/api has no end: /);
  });
});
