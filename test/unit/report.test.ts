import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundImage } from '../../src/commands/find.ts';
import { parseRequest } from '../../src/parse-request.ts';
import { report } from '../../src/report.ts';

const image = (labels: Record<string, string> = {}, more: Partial<FoundImage> = {}): FoundImage => ({
  digest: `sha256:${'0123456789abcdef'.repeat(4)}`,
  tags: ['1.4.2'],
  pushedAt: '2026-05-02T09:14:07.123Z',
  sizeBytes: 34_100_000,
  labels: new Map(Object.entries(labels)),
  ...more,
});

function made(images: readonly FoundImage[], given: Record<string, unknown> = {}, tally = {}): string {
  const request = parseRequest('find', new Map(Object.entries({ name: 'shop/api', ...given })), 'key');
  if (request.command !== 'find') throw new Error(request.command);
  return report(images, {
    request,
    region: 'eu-west-1',
    tally: { read: 9, total: 9, skipped: 0, ...tally },
    madeAt: new Date(Date.UTC(2026, 5, 1, 8, 30)),
  });
}

const tags = (page: string): string[] => (page.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<wbr>');
/** What stands in the cells of the table of images, as HTML. */
const cells = (page: string): string[] =>
  [...page.slice(page.indexOf('<tbody>')).matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell);
/** What is from labels of images, as HTML. */
const said = (page: string): string[] => [...page.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, html = '']) => html);
const text = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('what an image says', () => {
  it.each([
    ['markup', `</script><b>&"'`, '&#60;/script&#62;&#60;b&#62;&#38;&#34;&#39;'],
    ['a line end and controls', 'a\r\n\t\u0000\u001b\u0085', 'a\\r\\n\\t\\u0000\\u001b\\u0085'],
    ['a backslash', 'a\\n', 'a\\\\n'],
    ['what turns writing around', '\u202eb\u2066c\u200fd', '\\u202eb\\u2066c\\u200fd'],
    ['half a character', 'a\ud83d', 'a\\ud83d'],
    ['what is not ASCII', 'ü€\u{1f600}', '&#252;&#8364;&#128512;'],
  ])('is a text, whatever it is: %s', (_, label, html) => {
    expect(said(made([image({ label })]).replaceAll('<wbr>', ''))).toEqual(['label', html]);
    expect(said(made([image({ [label]: '' })]).replaceAll('<wbr>', ''))).toEqual([html, '']);
  });

  it.each([
    ['a'.repeat(30), `${'a'.repeat(14)}<wbr>${'a'.repeat(14)}<wbr>aa`],
    ['org.opencontainers.image', 'org.<wbr>opencontainers.<wbr>image'],
    ['org.image.title', 'org.<wbr>image.<wbr>title'],
    ['git_revision by', 'git_revision by'],
  ])('may be broken where it is long: %s', (label, html) => {
    expect(said(made([image({ label })]))).toEqual(['label', html]);
  });

  it('adds no markup, and nothing of it is lost', () => {
    const harmless = tags(made([image({ a: 'b', git_branch: 'c', git_revision: 'd' })]));
    const unit = fc.oneof(
      fc.constantFrom(...`<>&"'/=-!\\\n\0`),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    const anything = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(
      fc.property(anything, anything, (key, value) => {
        const page = made([image({ [`a${key}`]: value, git_branch: value, git_revision: `-${value}` })]);
        expect(tags(page)).toEqual(harmless);
        expect(page).toMatch(/^[\t\n\x20-\x7e]*$/);
        // Escapes are those of JSON, in which a quote would be one more.
        const meant = said(page).map((html) => JSON.parse(`"${text(html).replaceAll('"', '\\"')}"`));
        const list = ['git_branch', value, 'git_revision', `-${value}`];
        expect(meant).toEqual([`-${value}`, value, `a${key}`, value, ...list]);
      }),
    );
  });

  it('is nowhere in an attribute, and never an address', () => {
    const page = made([image({ git_branch: 'https://evil.example', 'x" onclick="y': 'javascript:z' })]);
    const attributes = tags(page).flatMap((tag) => [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)]);
    const names = new Set(attributes.map(([, name]) => name));
    expect([...names].sort()).toEqual(
      'align aria-sort cellpadding charset colspan content datetime face frame http-equiv id lang name rowspan rules scope valign value width'.split(
        ' ',
      ),
    );
    expect(attributes.map(([, , value]) => value).join()).not.toMatch(/evil|javascript|onclick/);
  });

  it('is cut where it is long, at no half of a character', () => {
    const page = made([
      image({ git_branch: `${'b'.repeat(39)}\u{1f600}${'c'.repeat(60)}`, long: '\u{1f600}'.repeat(1500) }),
    ]);
    const shown = cells(page).map(text);
    expect(shown).toContain(`${'b'.repeat(39)}\u{1f600}… 60 more`);
    expect(shown).toContain(`${'\u{1f600}'.repeat(1000)}… 1000 more`);
  });

  it('is shown up to so many labels and tags', () => {
    const labels = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`label-${1000 + i}`, `${i}`]));
    const page = made([image(labels, { tags: Array.from({ length: 12 }, (_, i) => `tag-${i}`) })]);
    expect(page).toContain('250 labels</summary>');
    expect(page).toContain('label-1199');
    expect(page).not.toContain('label-1200');
    expect(page).toContain('<i>50 more</i>');
    expect(page).toContain('tag-6, tag-7<details><summary>4 more</summary>tag-8, tag-9, tag-10, tag-11</details>');
  });
});

describe('the columns', () => {
  it('say tags, time, size, revision and branch, and below them the digest and every label, sorted', () => {
    const revision = '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b';
    const page = made([image({ git_revision: revision, git_branch: 'main', Z: '' })]);
    expect(cells(page).map(text)).toEqual([
      '1.4.2',
      '2026-05-02 09:14',
      '34.1 MB',
      '4f2c1a9be07d',
      'main',
      expect.stringMatching(/^Digest 0123456789ab, 3 labels\n\nDigest$/),
      `sha256:${'0123456789abcdef'.repeat(4)}`,
      'Z',
      '',
      'git_branch',
      'main',
      'git_revision',
      revision,
    ]);
    expect(page).toContain('<time datetime="2026-05-02T09:14:07.123Z">');
    expect(page).toContain('<data value="34100000">');
  });

  it.each([
    [{ 'vcs-ref': 'bbbbbbb', git_revision: 'aaaaaaa', 'vcs-branch': 'b', git_branch: 'a' }, 'aaaaaaa', 'a'],
    [{ 'git.commit': 'ccccccc', 'git.branch': 'c' }, 'ccccccc', 'c'],
    // What a label says is shown even where it is no commit; an empty label is there.
    [
      { git_revision: 'not a commit, and longer than twelve', git_branch: '' },
      'not a commit, and longer than twelve',
      '',
    ],
    // Ubuntu's own, which every image built from it inherits.
    [{ 'org.opencontainers.image.ref.name': 'ubuntu' }, '-', '-'],
    [{}, '-', '-'],
  ])('revision and branch of %j are %j and %j', (labels, revision, branch) => {
    expect(
      cells(made([image(labels)]))
        .map(text)
        .slice(3, 5),
    ).toEqual([revision, branch]);
  });

  it('have heads that say how they are sorted, for a table that says what it is', () => {
    const page = made([image(), image()]);
    expect(page.match(/<th scope="col"[^>]*>/g)).toHaveLength(5);
    expect(page).toMatch(/<th scope="col"[^>]* aria-sort="descending">Pushed \(UTC\)<\/th>/);
    expect(page.match(/aria-sort/g)?.filter((_, i) => i > 2)).toEqual([]);
    expect(page).toContain('<caption><p align="left">2 images</p></caption>');
    expect(page.match(/<th scope="rowgroup" rowspan="2"/g)).toHaveLength(2);
    expect(cells(made([image({}, { tags: [] })]))[0]).toBe('<i>untagged</i>');
  });
});

describe('the head', () => {
  const facts = (page: string): Record<string, string> =>
    Object.fromEntries(
      [...page.slice(0, page.indexOf('<caption>')).matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td>(.*?)<\/td>/g)].map(
        ([, name = '', value = '']) => [name, text(value)],
      ),
    );

  it('says where was looked, when, and how much was found', () => {
    expect(facts(made([image()]))).toEqual({
      Registry: 'eu-west-1',
      Labels: 'any',
      Found: '1 among 9 images with a tag, newest first',
      Made: '2026-06-01 08:30 UTC by image-labels 0.0.0-source',
    });
  });

  it('says all that was asked', () => {
    const asked = { registryId: '123456789012', platform: 'linux/arm/v7', limit: '1', untagged: true };
    const where = { git_branch: '<main>*', odd: '' };
    expect(facts(made([image()], { ...asked, where }, { read: 7, total: 1500, skipped: 2 }))).toEqual({
      Registry: '123456789012 in eu-west-1',
      Labels: 'git_branch=<main>* and odd=',
      Platform: 'linux/arm/v7',
      Limit: '1 image',
      Found: '1 among the newest 7 of 1500 images with or without a tag, newest first; 2 could not be read',
      Made: expect.any(String),
    });
  });

  it('lets no other style or script be than its own', () => {
    const page = made([image()]);
    const hash = (element: string): string => {
      const [, content = ''] = new RegExp(`<${element}>(.*)</${element}>`, 's').exec(page) ?? [];
      return createHash('sha256').update(content).digest('base64');
    };
    const policy = `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}';`;
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${policy} base-uri 'none'; form-action 'none'">`,
    );
  });

  it('is there for no image, too', () => {
    const page = made([], {}, { read: 0, total: 0 });
    expect(facts(page)['Found']).toBe('0 among no images with a tag, newest first');
    expect(page).toContain('<p align="left">no images</p>');
  });
});
