import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop } from '../cli/shop.ts';
import { pushImage } from '../ecr/images.ts';
import { objectsAt } from '../ecr/json.ts';
import { temporaryFolder } from '../leftovers.ts';
import { type Chromium, chromiumIsThere, startChromium } from './chromium.ts';
import type { Look, Page } from './page.ts';

const thereIsOne = chromiumIsThere();
/** CI installs it and asks for it by this; elsewhere these tests are left out where it is missing. */
it.runIf(process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined)('Chromium is installed', () => {
  expect(thereIsOne).toBe(true);
});

/** https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/hudson/model/DirectoryBrowserSupport.java */
const JENKINS = "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self';";

const HOSTILE = {
  git_branch: `</td></tr></table><script>document.title = 'owned'</script>`,
  git_revision: `"><img src="/owned.png" onerror="document.title = 'owned'">`,
  '<style>td { display: none }</style>': `' onclick='document.title="owned"' style='display:none`,
  control: 'one\ntwo\u0000\u001b[31m',
  bidi: 'a\u202egnp.exe',
  long: 'x'.repeat(9000),
  link: 'javascript:document.title="owned"',
};

/** Tag, size, branch; pushed one a day, the first one last. */
const IMAGES = [
  ['1.10.0', 34_100_000, 'main'],
  ['1.9.0', 9_900_000, 'feature/checkout-with-saved-cards'],
  ['1.8.0', 120_000, 'main'],
  ['1.7.0', 102_400_000, 'renovate/all-minor-patch'],
] as const;

describe.skipIf(!thereIsOne)('a report in Chromium', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let chromium: Chromium;
  let page: string;
  let file: string;
  let close: () => void;
  /** As Jenkins serves what a build archived. */
  let archived: string;

  beforeAll(async () => {
    folder = temporaryFolder();
    page = await makePage();
    file = join(folder.path, 'report.html');
    writeFileSync(file, page);
    const server = createServer((_, response) => {
      response.setHeader('Content-Security-Policy', JENKINS).setHeader('Content-Type', 'text/html').end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    archived = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/report.html` : '';
    close = () => server.close();
    chromium = await startChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    close?.();
    folder?.remove();
  });

  const opened = (look?: Look): Promise<Page> => chromium.open(pathToFileURL(file).href, look);
  const list = (selector: string, of = 'textContent'): string =>
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.${of})`;
  const TAGS = list('#images > tbody:not([hidden]) > tr > th');
  const isTooWide = 'document.documentElement.scrollWidth > innerWidth';
  const openAll = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;

  describe('under the policy of Jenkins for archived files', () => {
    it('says all that there is to say, without style, script or anything from elsewhere', async () => {
      const shown = await chromium.open(archived);
      expect(shown.console).toEqual([
        expect.stringMatching(/^Applying inline style violates/),
        expect.stringMatching(/^Blocked script execution/),
      ]);
      expect(shown.requested).toEqual([archived]);
      expect(await shown.evaluate(TAGS)).toEqual(['untagged', ...IMAGES.map(([tag]) => tag)]);
      expect(await shown.evaluate(list('#images thead th'))).toEqual([
        'Tags',
        'Pushed (UTC)',
        'Size',
        'Revision',
        'Branch',
      ]);
      expect(await shown.evaluate(list('#images > tbody:last-child > tr:first-child > *', 'innerText'))).toEqual([
        '1.7.0',
        '2026-05-01 09:14',
        '102.4 MB',
        '9b80ca131fbc',
        'renovate/all-minor-patch',
      ]);
      expect(await shown.evaluate(list('#images > * > tr > *', 'getBoundingClientRect().height'))).not.toContain(0);
      expect(await shown.evaluate(list('button, input'))).toEqual([]);
      await keep(shown, 'jenkins');
    });

    it('opens what it knows of an image, and shows hostile labels as texts', async () => {
      const shown = await chromium.open(archived);
      const values = list('details[open] tr > *', 'innerText');
      expect(await shown.evaluate(values)).toEqual([]);
      await shown.click('tbody summary');
      const texts = await shown.evaluate(values);
      expect(texts).toEqual(expect.arrayContaining(Object.keys(HOSTILE)));
      expect(texts).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          HOSTILE.git_branch,
          HOSTILE.git_revision,
          'one\\ntwo\\u0000\\u001b[31m',
          'a\\u202egnp.exe',
          `${'x'.repeat(1000)}… 8000 more`,
          HOSTILE.link,
        ]),
      );
      expect(await shown.evaluate('document.title')).toBe('Images of shop/api');
      expect(await shown.evaluate(list('img, a, table script, [style], [onclick]'))).toEqual([]);
      await keep(shown, 'jenkins-open');
    });

    it.each([1280, 500])('fits a window of %i pixels, open or not, light or dark', async (width) => {
      const shown = await chromium.open(archived, { width, dark: true });
      expect(await shown.evaluate(isTooWide)).toBe(false);
      await keep(shown, `jenkins-dark-${width}`);
      await shown.evaluate(openAll);
      expect(await shown.evaluate(isTooWide)).toBe(false);
      expect(await shown.evaluate('getComputedStyle(document.body).color')).toBe('rgb(255, 255, 255)');
    });
  });

  describe('opened as a file', () => {
    it('sorts by what a column says exactly, one way and the other', async () => {
      const shown = await opened();
      expect([shown.console, shown.requested]).toEqual([[], [pathToFileURL(file).href]]);
      const sorted = list('#images thead th', `ariaSort`);
      expect(await shown.evaluate(sorted)).toEqual([null, 'descending', null, null, null]);
      await shown.click('th:nth-child(3) button');
      expect(await shown.evaluate(TAGS)).toEqual(['1.7.0', '1.10.0', '1.9.0', '1.8.0', 'untagged']);
      expect(await shown.evaluate(sorted)).toEqual([null, null, 'descending', null, null]);
      await shown.click('th:nth-child(3) button');
      expect(await shown.evaluate(TAGS)).toEqual(['untagged', '1.8.0', '1.9.0', '1.10.0', '1.7.0']);
      await shown.click('th:nth-child(2) button');
      expect(await shown.evaluate(TAGS)).toEqual(['untagged', ...IMAGES.map(([tag]) => tag)]);
      await keep(shown, 'file');
    });

    it('filters by every word that is typed, in labels that are not open, too', async () => {
      const shown = await opened();
      await shown.click('input');
      await shown.type('MAIN 1.');
      expect(await shown.evaluate(TAGS)).toEqual(['1.10.0', '1.8.0']);
      expect(await shown.evaluate(list('output'))).toEqual(['2 of 5 shown']);
      await keep(shown, 'file-filtered');
      await shown.type(' team-3');
      expect(await shown.evaluate(TAGS)).toEqual(['1.8.0']);
      // By the keyboard alone: the head of the first column comes next, and keeps the focus.
      await shown.press('Tab');
      await shown.press('Enter');
      expect(await shown.evaluate(list('[aria-sort=ascending]'))).toEqual(['Tags']);
      expect(await shown.evaluate('document.activeElement.textContent')).toBe('Tags');
      expect(await shown.evaluate(list('#images > tbody > tr > th'))).toEqual([
        '1.7.0',
        '1.8.0',
        '1.9.0',
        '1.10.0',
        'untagged',
      ]);
    });

    it.each([1280, 390])('fits a window of %i pixels, open or not, light or dark', async (width) => {
      const light = await opened({ width });
      const dark = await opened({ width, dark: true });
      const colour = 'getComputedStyle(document.querySelector("summary")).color';
      expect(await light.evaluate(colour)).not.toBe(await dark.evaluate(colour));
      expect(await light.evaluate(isTooWide)).toBe(false);
      await light.evaluate(openAll);
      expect(await light.evaluate(isTooWide)).toBe(false);
      await keep(light, `file-open-${width}`);
      await keep(dark, `file-dark-${width}`);
    });

    it('runs no other script and loads nothing, even if something got into it', async () => {
      const injected = `<script>document.title = 'owned'</script><img src="x.png" onerror="document.title = 'owned'">`;
      const broken = join(folder.path, 'injected.html');
      writeFileSync(broken, page.replace('<h1>', `${injected}<h1>`));
      const shown = await chromium.open(pathToFileURL(broken).href);
      expect(await shown.evaluate('document.images.length')).toBe(1);
      expect(await shown.evaluate('document.title')).toBe('Images of shop/api');
      expect(shown.console.join('\n')).toMatch(/Loading the image .* violates/);
      expect(await shown.evaluate(list('button'))).toHaveLength(5);
    });
  });
});

/** The report that the program makes of a repository with these images, the hostile one the newest. */
async function makePage(): Promise<string> {
  const { ecr, repository, run } = await openShop();
  IMAGES.forEach(([tag, size, branch], i) => {
    const labels = {
      git_revision: createHash('sha1').update(tag).digest('hex'),
      git_branch: branch,
      'com.example.team': `team-${i + 1}`,
      'org.opencontainers.image.source': 'https://github.com/shop/api',
    };
    const manifest = (raw: Record<string, unknown>): void => {
      for (const layer of objectsAt(raw, 'layers')) layer['size'] = size;
    };
    pushImage(repository, { labels, tags: [tag], manifest, pushedAt: new Date(Date.UTC(2026, 4, 4 - i, 9, 14)) });
  });
  pushImage(repository, { labels: HOSTILE, pushedAt: new Date(Date.UTC(2026, 4, 5)) });
  const { stdout, stderr } = await run(['find', '--name', 'shop/api', '--untagged', '--output', 'html']);
  await ecr.close();
  expect(stderr).toBe('');
  return stdout;
}

/** For people to look at: IMAGE_LABELS_SCREENSHOTS names the folder. */
async function keep(page: Page, name: string): Promise<void> {
  const screenshots = process.env['IMAGE_LABELS_SCREENSHOTS'];
  if (screenshots !== undefined) writeFileSync(join(screenshots, `${name}.png`), await page.screenshot());
}
