import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';

const src = join(root, 'src');

/**
 * The layers of src/, from the top down: what is in each (a folder, or files), and which of those below it may import.
 * Biome refuses circles of files within one.
 */
const LAYERS: readonly (readonly [layer: string, holds: string, imports: string])[] = [
  ['entry', 'main.ts guard.ts', 'surfaces base'],
  ['surfaces', 'cli.ts argv.ts help.ts step.ts envelope.ts', 'parsing tables run base'],
  ['parsing', 'parse-request.ts given.ts values.ts wildcard.ts', 'tables request registry git image base'],
  ['tables', 'catalog.ts parameters.ts help-texts.ts help-pages.json', ''],
  [
    'run',
    'run.ts text.ts progress.ts report.ts report-script.ts report-style.ts',
    'commands request registry image base',
  ],
  ['commands', 'commands/', 'request registry git image base'],
  ['request', 'request.ts', 'registry git image'],
  ['registry', 'registry/', 'image base'],
  ['git', 'git/', 'base'],
  ['image', 'image/', 'base'],
  ['base', 'errors.ts nearest.ts deadline.ts context.ts limit.ts ordered.ts escape.ts version.ts', ''],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.\w+$/.test(path));

function layersOf(path: string): string[] {
  const isHeld = (holds: string) =>
    holds.split(' ').some((it) => it === path || (it.endsWith('/') && path.startsWith(it)));
  return LAYERS.filter(([, holds]) => isHeld(holds)).map(([layer]) => layer);
}

/** The files of src/ that a file imports, for their types alone and on demand, too. */
function importsOf(path: string): string[] {
  const specifiers = readFileSync(join(src, path), 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.[^']+)'/g);
  return [...specifiers].map(([, to = '']) => new URL(to, `file:///${path}`).pathname.slice(1));
}

describe('src/', () => {
  it('holds no file but those of a layer, each in one', () => {
    expect(files.filter((path) => layersOf(path).length !== 1)).toEqual([]);
  });

  it.each(LAYERS)('%s (%s) imports nothing but itself and: %s', (layer, holds, imports) => {
    const below = LAYERS.slice(LAYERS.findIndex(([name]) => name === layer) + 1).map(([name]) => name);
    const allowed = imports.split(' ').filter((name) => name !== '');
    expect(below).toEqual(expect.arrayContaining(allowed));
    const own = files.filter((path) => layersOf(path)[0] === layer);
    expect(own, holds).not.toEqual([]);
    const used = own.flatMap((from) => importsOf(from).map((to) => ({ from, to, layer: layersOf(to)[0] })));
    expect(used.filter((it) => it.layer !== layer && !allowed.includes(`${it.layer}`))).toEqual([]);
    // What no file needs is not allowed either.
    expect(allowed.filter((name) => !used.some((it) => it.layer === name))).toEqual([]);
  });
});
