// Builds what is committed: the bundle, the help and the licences of what is in it, and its mark in the Jenkins runner.
//   npm run build          writes them
//   npm run build:check    fails where a committed one differs from a fresh one
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { directImports } from './build/barrels.mjs';
import { helpPages } from './build/help.mjs';
import { licenses } from './build/licenses.mjs';
import { pack } from './build/pack.mjs';
import { standIns } from './build/stand-ins.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const BUNDLE = 'resources/image-labels/cli.js';
const LICENSES = 'THIRD_PARTY_LICENSES.txt';
const RUNNER = 'vars/imageLabels.groovy';
const HELP = 'src/help-pages.json';

/** In bytes: Jenkins copies the bundle into every build, and Node reads it at every start. */
const BUDGET = 400_000;

/** All that the build makes: path from the root → text. Reads the sources; writes nothing. */
async function outputs() {
  const { version } = JSON.parse(read('package.json'));
  const help = `${JSON.stringify(await helpPages(await tables()), null, 2)}\n`;
  const { text: bundle, files } = await pack({
    root,
    entry: 'src/main.ts',
    ours: 'src/',
    target: 'node20',
    splitting: {
      // ES modules first: what is not used of them is left out.
      mainFields: ['module', 'main'],
      define: { __VERSION__: JSON.stringify(version), 'import.meta.url': '__url' },
      plugins: [helpFile(help), standIns, directImports],
    },
    linking: {
      minify: true,
      // If Node ever shows a line of it, that line is not the whole program.
      lineLimit: 500,
    },
  });
  if (bundle.length > BUDGET) throw new Error(`${BUNDLE} has ${bundle.length} bytes of ${BUDGET}\n${largest(files)}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is checked
  if (/[^\x00-\x7f]/.test(bundle)) throw new Error(`${BUNDLE} is not ASCII`);
  const digest = createHash('sha256').update(bundle).digest('hex');
  return new Map([
    [HELP, help],
    [BUNDLE, bundle],
    [LICENSES, licenses(root, [...files.keys()], BUNDLE)],
    [RUNNER, stamp(read(RUNNER), digest.slice(0, 16))],
  ]);
}

/** Where most of its bytes are, before they are minified. */
function largest(files) {
  const sorted = [...files].sort(([, a], [, b]) => b - a);
  return sorted
    .slice(0, 30)
    .map(([path, bytes]) => `${`${bytes}`.padStart(7)} ${path}`)
    .join('\n');
}

/** What help is made from: the tables of commands and of parameters. */
async function tables() {
  const files = ['catalog', 'parameters', 'help-texts'];
  const contents = files.map((file) => `export * from './src/${file}.ts';`).join('');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** The help as it is now, whatever was written of it before. */
function helpFile(contents) {
  const filter = /[\\/]src[\\/]help-pages\.json$/;
  return { name: 'help', setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents, loader: 'json' })) };
}

/** The runner names the bundle that it carries, so that an agent tells two bundles apart without reading either. */
function stamp(groovy, mark) {
  const stamped = groovy.replace(/(String BUNDLE = ')[0-9a-f]*(')/, `$1${mark}$2`);
  if (!stamped.includes(`BUNDLE = '${mark}'`)) throw new Error(`${RUNNER} has no line: String BUNDLE = '…'`);
  return stamped;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function readOrNothing(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

async function main() {
  const stale = [...(await outputs())].filter(([path, text]) => readOrNothing(path) !== text);
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) {
      // By way of another file: whoever runs the bundle meanwhile has the old one or the new one, never half of one.
      writeFileSync(join(root, `${path}.new`), text, { mode: path === BUNDLE ? 0o755 : 0o644 });
      renameSync(join(root, `${path}.new`), join(root, path));
      console.log(`wrote ${path} (${Buffer.byteLength(text)} bytes${path === BUNDLE ? ` of ${BUDGET}` : ''})`);
    }
  } else if (stale.length > 0) {
    console.error(`not what the sources make: ${stale.map(([path]) => path).join(', ')}`);
    console.error('Repair it with: npm run build');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
