/**
 * `node test/run-ts.mjs test/bench/find-memory.ts`: the peak memory of `find` over repositories of growing size, where it
 * reads every image and keeps none.
 */
import { pushImage } from '../ecr/images.ts';
import { startLocalEcr } from '../ecr/server.ts';
import { runBundleForPeak } from '../peak.ts';

const rows: Record<string, unknown>[] = [];
for (const images of [100, 1000, 5000, 10_000]) {
  const ecr = await startLocalEcr();
  const repository = ecr.createRepository('shop/api');
  for (let n = 0; n < images; n++) {
    const labels = { build: `${n}`, filler: 'x'.repeat(2000) };
    pushImage(repository, { labels, tags: [`1.${n}`], pushedAt: new Date(n * 60_000) });
  }
  const args = ['find', '--name', 'shop/api', '--where', 'build=none', '--timeout', '300', '--no-cache'];
  const { exitCode, milliseconds, megabytes } = await runBundleForPeak(args, { env: ecr.env });
  const seconds = (milliseconds / 1000).toFixed(1);
  rows.push({ images, exitCode, 'peak MB': Math.round(megabytes), requests: ecr.requests.length, seconds });
  await ecr.close();
}
console.table(rows);
