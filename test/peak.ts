import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, type ProcessOptions, runBundle } from './bundle.ts';

/** Says at the end of the process what it took of memory at most. */
const WITNESS = `process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

/** Runs the bundle and tells how much memory it had at most. */
export async function runBundleForPeak(
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<Finished & { readonly megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-peak-'));
  try {
    const witness = join(folder, 'witness.cjs');
    const peakFile = join(folder, 'peak');
    writeFileSync(witness, WITNESS);
    const env = { ...options.env, NODE_OPTIONS: `--require ${witness}`, PEAK_FILE: peakFile };
    const finished = await runBundle(args, { ...options, env });
    return { ...finished, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
