import { createHash } from 'node:crypto';
import type { FoundImage } from './commands/find.ts';
import type { Texts } from './image/json.ts';
import { formatPlatform } from './image/platform.ts';
import { isRevision, statedRevision } from './image/revision.ts';
import type { SearchTally } from './progress.ts';
import { enliven } from './report-script.ts';
import { STYLE } from './report-style.ts';
import type { FindRequest } from './request.ts';
import { printable, size } from './text.ts';
import { VERSION } from './version.ts';

/**
 * A search's result as one page that needs nothing else. Jenkins serves archived files under a Content-Security-Policy that
 * runs no script and takes no style, neither in an element nor in an attribute, so all that the page has to say stands in
 * plain HTML, with the attributes (and the one old element, font) that make it readable by themselves; style and script
 * only add to it where they are let. Loaded only when it is asked for.
 */

/** What the page says of the search, beside what it found. */
export interface SearchFacts {
  readonly request: FindRequest;
  readonly region: string;
  readonly tally: SearchTally;
  readonly madeAt: Date;
}

/**
 * Labels that name a branch, in the order in which they are believed. org.opencontainers.image.ref.name is none of them:
 * every image that is built from Ubuntu's has it from there, with the value "ubuntu".
 */
const BRANCH_LABELS = ['git_branch', 'org.label-schema.vcs-branch', 'vcs-branch', 'git.branch'];

/** How much of an image one page shows: so many of its tags and labels, so many characters of each value. */
const TAGS_SHOWN = 8;
const LABELS_SHOWN = 200;
const CHARACTERS_SHOWN = 1000;
/** The same in a column, and of what is known by its first digits. */
const COLUMN_WIDTH = 40;
const ID_WIDTH = 12;

/** With the part of the page's width that each is given: without it, an opened group would narrow the others. */
const COLUMNS = [
  ['Tags', 25],
  ['Pushed (UTC)', 16],
  ['Size', 10],
  ['Revision', 15],
  ['Branch', 34],
] as const;

const SCRIPT = `(${enliven})()`;

/** The page, in ASCII: it reads the same in whatever charset it is served. */
export function report(images: readonly FoundImage[], facts: SearchFacts): string {
  const { repository } = facts.request;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Images of ${html(repository)}</title>
<style>${STYLE}</style>
</head>
<body>
<font face="system-ui, sans-serif">
<h1>Images of ${html(repository)}</h1>
${pairs(headRows(images.length, facts), 10)}
${table(images)}
<script>${SCRIPT}</script>
</font>
</body>
</html>
`;
}

/** What was asked, of whom, and how much came of it. */
function headRows(found: number, { request, region, tally, madeAt }: SearchFacts): Row[] {
  const { source, where, platform, untagged, limit } = request;
  const { read, total, skipped } = tally;
  const wanted = where.map(({ key, pattern }) => code(`${key}=${pattern}`)).join(' and ');
  const newest = read < total ? `the newest ${read} of ` : '';
  const among = `${newest}${plural(total, 'image')} with${untagged ? ' or without' : ''} a tag`;
  return [
    ['Registry', html(source.registryId === undefined ? region : `${source.registryId} in ${region}`)],
    ['Labels', wanted || 'any'],
    ...(platform === undefined ? [] : [['Platform', html(formatPlatform(platform))] as const]),
    ...(limit === undefined ? [] : [['Limit', plural(limit, 'image')] as const]),
    ['Found', `${found} among ${among}, newest first${skipped > 0 ? `; ${skipped} could not be read` : ''}`],
    ['Made', `${time(madeAt.toISOString())} UTC by image-labels ${html(VERSION)}`],
  ];
}

function table(images: readonly FoundImage[]): string {
  const heads = COLUMNS.map(
    ([name, width], i) =>
      `<th scope="col" align="left" width="${width}%"${i === 1 ? ' aria-sort="descending"' : ''}>${name}</th>`,
  );
  return `<table id="images" width="100%" cellpadding="5" frame="hsides" rules="groups">
<caption><p align="left">${plural(images.length, 'image')}</p></caption>
<thead>
<tr>${heads.join('')}</tr>
</thead>
${images.map(group).join('\n')}
</table>`;
}

/** An image is a group of two rows, so that all that it says has the width of the page and not that of a column. */
function group({ tags, pushedAt, sizeBytes, digest, labels }: FoundImage): string {
  const revision = statedRevision(labels, [])?.revision;
  const branch = BRANCH_LABELS.map((key) => labels.get(key)).find((value) => value !== undefined);
  const [, hex = ''] = digest.split(':');
  const cells = [
    time(pushedAt),
    `<data value="${sizeBytes}">${size(sizeBytes)}</data>`,
    revision === undefined
      ? '-'
      : isRevision(revision)
        ? code(revision.slice(0, ID_WIDTH))
        : value(revision, COLUMN_WIDTH),
    branch === undefined ? '-' : value(branch, COLUMN_WIDTH),
  ];
  return `<tbody>
<tr valign="top"><th scope="rowgroup" rowspan="2" align="left">${tagList(tags)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>
<tr valign="top"><td colspan="${cells.length}"><details><summary>Digest ${code(hex.slice(0, ID_WIDTH))}, ${plural(labels.size, 'label')}</summary>
${pairs([['Digest', code(digest)], ...labelRows(labels)], 30)}</details></td></tr>
</tbody>`;
}

function tagList(tags: readonly string[]): string {
  const [shown, rest] = [tags.slice(0, TAGS_SHOWN), tags.slice(TAGS_SHOWN)].map((some) => some.map(html).join(', '));
  if (!shown) return '<i>untagged</i>';
  return rest ? `${shown}<details><summary>${tags.length - TAGS_SHOWN} more</summary>${rest}</details>` : shown;
}

function labelRows(labels: Texts): Row[] {
  const sorted = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted
    .slice(0, LABELS_SHOWN)
    .map(([key, text]): Row => [value(key, CHARACTERS_SHOWN), value(text, CHARACTERS_SHOWN)]);
  return labels.size > LABELS_SHOWN ? [...rows, ['', `<i>${labels.size - LABELS_SHOWN} more</i>`]] : rows;
}

/** A name and what it stands for: both are HTML. */
type Row = readonly [name: string, text: string];

/** Rows whose names have so many hundredths of the width. */
function pairs(rows: readonly Row[], width: number): string {
  const lines = rows.map(
    ([name, text]) =>
      `<tr valign="top"><th scope="row" align="left" width="${width}%">${name}</th><td>${text}</td></tr>\n`,
  );
  return `<table width="100%" cellpadding="3">\n${lines.join('')}</table>`;
}

/** What an image says of itself, in its own direction of writing. */
function value(text: string, limit: number): string {
  // By code points: half a character is none.
  const shown = [...text.slice(0, 2 * limit)].slice(0, limit).join('');
  const more = text.length - shown.length;
  return `<bdi>${html(shown)}</bdi>${more > 0 ? `<i>&#8230; ${more} more</i>` : ''}`;
}

function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

/** To the minute, of RFC 3339 in UTC. */
function time(at: string): string {
  return `<time datetime="${at}">${at.slice(0, 10)} ${at.slice(11, 16)}</time>`;
}

function plural(count: number, thing: string): string {
  return `${count === 0 ? 'no' : count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What is longer than a narrow column, and where a line may end in it: behind what parts a name, else anywhere. */
const LONG = /\S{15,}/gu;
const BREAKS = /[./:_@=-]+|[^./:_@=-]{14}(?=[^./:_@=-])/gu;

/** Any text as ASCII that says it. */
function html(text: string): string {
  // A NUL, of which none is left by then, stands for a place where the line may end.
  return printable(text)
    .replace(LONG, (run) => run.replace(BREAKS, '$&\0'))
    .replace(/[^ !#-%(-;=?-~]/gu, (character) => (character === '\0' ? '<wbr>' : `&#${character.codePointAt(0)};`));
}

/** What alone may be style or script in the page, even if something else got into it. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
