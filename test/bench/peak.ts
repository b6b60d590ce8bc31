import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Finished, type ProcessOptions, runBundle } from '../bundle.ts';

/** Runs the bundle and tells how much memory it had at most: NaN where there is no /proc, as there is on Linux alone. */
export async function runBundleForPeak(
  args: readonly string[],
  options: ProcessOptions,
): Promise<Finished & { readonly megabytes: number }> {
  let kilobytes = Number.NaN;
  let timer: NodeJS.Timeout | undefined;
  const onStart = ({ pid = 0 }: ChildProcess): void => {
    // While it runs: afterwards nothing tells it.
    timer = setInterval(() => {
      kilobytes = peakOf(pid) ?? kilobytes;
    }, 20);
  };
  try {
    return { ...(await runBundle(args, { ...options, onStart })), megabytes: kilobytes / 1024 };
  } finally {
    clearInterval(timer);
  }
}

/** In kB; undefined where the process has ended, or there is no /proc. */
function peakOf(pid: number): number | undefined {
  try {
    const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}
