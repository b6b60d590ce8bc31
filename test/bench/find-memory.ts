/**
 * `node test/run-ts.mjs test/bench/find-memory.ts`: the peak memory of `find` over repositories of growing size, where it
 * reads every image and keeps none. Linux only: the peak is read from /proc.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundle, NO_HOME } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { startLocalEcr } from '../ecr/server.ts';

const rows: Record<string, unknown>[] = [];
for (const images of [100, 1000, 5000, 10_000]) {
  const ecr = await startLocalEcr();
  const repository = ecr.createRepository('shop/api');
  for (let n = 0; n < images; n++) {
    const labels = { build: `${n}`, filler: 'x'.repeat(2000) };
    pushImage(repository, { labels, tags: [`1.${n}`], pushedAt: new Date(n * 60_000) });
  }
  const args = [bundle, 'find', '--name', 'shop/api', '--where', 'build=none', '--timeout', '300', '--no-cache'];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...NO_HOME, ...ecr.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak);
    } catch {
      // It has ended.
    }
  }, 20);
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rows.push({ images, exitCode, 'peak MB': Math.round(peak / 1024), requests: ecr.requests.length, seconds });
  await ecr.close();
}
console.table(rows);
