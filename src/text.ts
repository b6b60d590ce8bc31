import type { FoundImage } from './commands/find.ts';
import type { Inspection } from './commands/inspect.ts';
import type { GitTag } from './commands/tag-git.ts';
import { escaped } from './escape.ts';
import type { Texts } from './image/json.ts';
import type { Condition } from './request.ts';

/** Results as people read them: in a log and on a terminal, one entry a line, whatever stands in an image. */

/** `key=value` lines, sorted by key. */
export function labelsText(labels: Texts): string {
  return labelLines(labels)
    .map((line) => `${line}\n`)
    .join('');
}

function labelLines(labels: Texts): string[] {
  return [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${printable(key).replaceAll('=', '\\u003d')}=${printable(value)}`);
}

export function inspectionText(inspection: Inspection): string {
  const { repository, registryId, region, tag, digest, mediaType, platforms, labels, annotations, revision } =
    inspection;
  const facts: [string, string][] = [
    ['repository', repository],
    ['registry', `${registryId ?? 'unknown'} in ${region}`],
    ['tag', tag ?? '-'],
    ['digest', digest],
    ['media type', mediaType],
    ['revision', revision === null ? '-' : `${revision.revision} (${revision.origin})`],
  ];
  const rows = platforms.map(({ platform, created, digest }) => [platform, created ?? '-', digest]);
  const sections = [
    table(facts.map((fact) => [...fact])),
    table([['PLATFORM', 'CREATED', 'DIGEST'], ...rows]),
    ...(labels === null
      ? platforms.map((platform) => section(`labels of ${platform.platform}`, platform.labels))
      : [section('labels', labels)]),
    section('annotations', annotations),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

/** One row an image; a column for each label that was asked about. */
export function foundText(images: readonly FoundImage[], where: readonly Condition[]): string {
  const keys = [...new Set(where.map(({ key }) => key))];
  const header = ['PUSHED', 'SIZE', 'DIGEST', ...keys, 'TAGS'];
  const rows = images.map(({ pushedAt, sizeBytes, digest, labels, tags }) => [
    pushedAt.replace(/\.\d+Z$/, 'Z'),
    size(sizeBytes),
    digest,
    ...keys.map((key) => labels.get(key) ?? '-'),
    tags.join(' ') || '-',
  ]);
  return table([header, ...rows]);
}

/** What was made, or was there already, in one line. */
export function tagText({ tag, revision, url, created, annotated }: GitTag): string {
  const kind = annotated ? 'annotated' : 'lightweight';
  return `${tag} ${revision} ${created ? 'created' : 'there already'}, ${kind}, at ${url}\n`;
}

function section(title: string, labels: Texts): string {
  const lines = labelLines(labels).map((line) => `  ${line}\n`);
  return lines.length === 0 ? '' : `${printable(title)}\n${lines.join('')}`;
}

/** Columns as wide as their widest cell, the last one as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Bytes as people say them: 34.1 MB. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return power === 0 ? `${bytes} B` : `${(bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}

const NAMED: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * What would break the line, move a terminal's cursor, turn the direction of a text around, or is half a character, as
 * JSON writes it; a backslash is doubled.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
    /[\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu,
    (character) => NAMED[character] ?? escaped(character),
  );
}
