// Runs one TypeScript file of this folder with the esbuild that the build uses, since Node 20 cannot run it as it is:
//   node test/run-ts.mjs test/demo/main.ts [arguments]
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
// Inside node_modules, so that packages are still found from there.
const folder = mkdtempSync(join(root, 'node_modules', '.run-ts-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'main.mjs');
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv.splice(1, process.argv.length - 1, entry, ...rest);
await import(pathToFileURL(outfile).href);
