import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushHelmChart, pushImage } from '../ecr/images.ts';
import { openShop, type Shop } from './shop.ts';

describe('find --output html', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    for (const n of [1, 2, 3]) {
      const labels = { git_branch: n === 2 ? '<b>"main"</b>' : 'feature/x', größe: `${n}` };
      pushImage(shop.repository, { labels, tags: [`1.${n}`], pushedAt: new Date(Date.UTC(2026, 0, n)) });
    }
    pushHelmChart(shop.repository, { tags: ['chart'], pushedAt: new Date(Date.UTC(2026, 0, 4)) });
  });
  afterAll(() => shop.ecr.close());

  const find = async (...args: string[]) => {
    const finished = await shop.run(['find', '--name', 'shop/api', '--output', 'html', ...args]);
    return { ...finished, stdout: finished.stdout.replaceAll('<wbr>', '') };
  };

  it('writes one page of all images, newest first, and what is for people beside it', async () => {
    const { stdout, stderr, exitCode } = await find();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n[\n\x20-\x7e]*<\/html>\n$/);
    expect([...stdout.matchAll(/<th scope="rowgroup"[^>]*>(.*?)<\/th>/g)].map(([, tag]) => tag)).toEqual([
      '1.3',
      '1.2',
      '1.1',
    ]);
    expect(stdout).toContain('<bdi>gr&#246;&#223;e</bdi>');
    expect(stdout).toContain('3 among 4 images with a tag, newest first; 1 could not be read');
    expect(stdout).toMatch(/ UTC by image-labels \d/);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^skipped: NOT_AN_IMAGE/),
      '1 image could not be read and was skipped',
      '',
    ]);
  });

  it('has of them what was asked for, and says what that was', async () => {
    const { stdout } = await find('--where', 'git_branch=<b>*', '--limit', '1', '--registry-id', shop.ecr.registryId);
    expect(stdout.match(/<tbody>/g)).toHaveLength(1);
    expect(stdout).toContain('<code>git_branch=&#60;b&#62;*</code>');
    expect(stdout).toContain('<bdi>&#60;b&#62;&#34;main&#34;&#60;/b&#62;</bdi>');
    expect(stdout).toContain('1 among the newest 3 of 4 images with a tag');
    expect(stdout).toContain(`<td>${shop.ecr.registryId} in `);
  });

  it('writes no page where the search fails', async () => {
    shop.ecr.intercept = () => ({ exception: { type: 'ServerException', message: '<b>', status: 500 } });
    const { stdout, stderr, exitCode } = await find();
    shop.ecr.intercept = undefined;
    expect([stdout, stderr, exitCode]).toEqual(['', expect.stringMatching(/^image-labels: SERVICE_ERROR: /), 5]);
  });

  it('is what find alone has', async () => {
    const image = ['--name', 'shop/api', '--version', '1.1'];
    for (const command of [
      ['labels', ...image],
      ['inspect', ...image],
      ['tag-git', '--tag', 'v1', ...image],
    ]) {
      expect(await shop.run([...command, '--output', 'html'])).toMatchObject({
        stdout: '',
        stderr:
          'image-labels: INVALID_ARGUMENT: --output: "html" is neither text nor json\n' +
          'Only find takes html, too: find --name shop/api --output html > report.html\n',
        exitCode: 2,
      });
    }
  });
});
