/**
 * `npm run bench [-- --runs 20 --images 1000]`: how long the bundle takes, beside bare Node, the shell recipe and skopeo.
 * All are whole processes of one run, in turns: ratios mean something, single times on a busy machine nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodes } from '../bundle.ts';
import { benchFind } from './find.ts';
import { benchLabel } from './label.ts';
import { type Bench, printAims, shown } from './report.ts';
import { benchSize } from './size.ts';
import { installedTools, RECIPE_TOOLS, SKOPEO_TOOLS } from './tools.ts';
import { benchWire } from './wire.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '20' }, images: { type: 'string', default: '1000' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-bench-'));
  const bench: Bench = { runs: count(values.runs), images: count(values.images), folder, tools: installedTools() };
  try {
    printSetting(bench);
    const aims = [
      ...(await benchLabel(bench)),
      ...(await benchWire(bench)),
      ...(await benchFind(bench)),
      ...benchSize(),
    ];
    printAims(aims);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the numbers below depend on. */
function printSetting({ runs, tools }: Bench): void {
  const beside = [...tools].map((named) => named.join(' ')).join(', ');
  const missing = [...RECIPE_TOOLS, ...SKOPEO_TOOLS].filter((tool) => !tools.has(tool));
  const machine = `${cpus().length} processors under a load of ${shown(loadavg()[0] ?? Number.NaN)}`;
  console.log(`Medians of ${runs} runs in turns, on ${machine}; beside them: ${beside || 'nothing'}.`);
  console.log('A ratio is the median of those within each round, so it may be another than that of the medians.');
  if (missing.length > 0) console.log(`Not installed, so what needs it is left out: ${missing.join(', ')}.`);
  if (nodes.length === 1) console.log('IMAGE_LABELS_TEST_NODES names no other Node to measure.');
  console.log(
    'NODE_EXTRA_CA_CERTS is unset, or names one certificate where TLS is spoken: set to a whole system store, it costs\n' +
      'Node 20 about 25 ms at its start.',
  );
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`'${text}' is no number of runs or images`);
  return number;
}

await main();
