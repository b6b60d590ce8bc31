/**
 * `npm run bench [-- --runs 20 --images 1000]`: how long the bundle takes, beside bare Node, the shell recipe and skopeo.
 * All are whole processes of one run, in turns: medians and ratios mean something, single times on a busy machine nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchFind } from './find.ts';
import { benchLabel } from './label.ts';
import { printAims } from './report.ts';
import { benchSize } from './size.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '20' }, images: { type: 'string', default: '1000' } },
  });
  const [runs, images] = [count(values.runs), count(values.images)];
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-bench-'));
  console.log(
    `Medians of ${runs} runs in turns, on ${cpus().length} processors. NODE_EXTRA_CA_CERTS is unset, or names one certificate\n` +
      'where TLS is spoken: set to a whole system store, it costs Node 20 about 25 ms at its start.',
  );
  try {
    printAims([
      ...(await benchLabel(runs, folder)),
      ...(await benchFind(Math.ceil(runs / 5), images, folder)),
      ...benchSize(),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`'${text}' is no number of runs or images`);
  return number;
}

await main();
