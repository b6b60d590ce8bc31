// Builds what is committed: the bundle, the licences of what is in it, and the bundle's mark in the Jenkins runner.
//   npm run build          writes them
//   npm run build:check    fails where a committed one differs from a fresh one
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const BUNDLE = 'resources/image-labels/cli.js';
const LICENSES = 'THIRD_PARTY_LICENSES.txt';
const RUNNER = 'vars/imageLabels.groovy';

/** All that the build makes: path from the root → text. Reads the sources; writes nothing. */
export async function outputs() {
  const { version } = JSON.parse(read('package.json'));
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: BUNDLE,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // ES modules first: what is not used of them is left out.
    mainFields: ['module', 'main'],
    minify: true,
    // If Node ever shows a line of it, that line is not the whole program.
    lineLimit: 160,
    charset: 'ascii',
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version), 'import.meta.url': '__url' },
    banner: { js: 'var __url=require("node:url").pathToFileURL(__filename).href;' },
    logLevel: 'warning',
  });
  const bundle = result.outputFiles[0].text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is checked
  if (/[^\x00-\x7f]/.test(bundle)) throw new Error(`${BUNDLE} is not ASCII`);
  const digest = createHash('sha256').update(bundle).digest('hex');
  return new Map([
    [BUNDLE, bundle],
    [LICENSES, licenses(Object.keys(result.metafile.inputs))],
    [RUNNER, stamp(read(RUNNER), digest.slice(0, 16))],
  ]);
}

/** The runner names the bundle that it carries, so that an agent tells two bundles apart without reading either. */
function stamp(groovy, mark) {
  const stamped = groovy.replace(/(String BUNDLE = ')[0-9a-f]*(')/, `$1${mark}$2`);
  if (!stamped.includes(`BUNDLE = '${mark}'`)) throw new Error(`${RUNNER} has no line: String BUNDLE = '…'`);
  return stamped;
}

/** The licences of all packages that have a file in the bundle: each text once, under the packages that it is for. */
function licenses(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (match) folders.add(match[0]);
  }
  const packages = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(read(`${folder}/package.json`));
    if (typeof license !== 'string') throw new Error(`${name}: package.json names no licence`);
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
    return { title: `${name} ${version} (${license})`, license, text: file && licenseText(read(`${folder}/${file}`)) };
  });
  const byText = new Map();
  for (const { title, license, text } of packages) {
    // Some packages name their licence and leave its text out; that of another under the same one stands for it.
    const words = text ?? packages.find((other) => other.license === license && other.text)?.text;
    if (words === undefined) throw new Error(`${title}: there is no text of its licence`);
    byText.set(words, [...(byText.get(words) ?? []), title]);
  }
  const parts = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The bundle ${BUNDLE} holds code of these packages:\n${rule}${parts.join(rule)}`;
}

function licenseText(text) {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
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
      writeFileSync(join(root, `${path}.new`), text);
      renameSync(join(root, `${path}.new`), join(root, path));
      console.log(`wrote ${path} (${Buffer.byteLength(text)} bytes)`);
    }
  } else if (stale.length > 0) {
    console.error(`not what the sources make: ${stale.map(([path]) => path).join(', ')}`);
    console.error('Repair it with: npm run build');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
