import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { runBundleForPeak } from '../peak.ts';
import { median } from './measure.ts';
import { type Aim, type Bench, printTable, shown } from './report.ts';

const NAME = 'shop/api';
const HEAD = ['whole processes', 'median s', 'x faster', 'requests', 'peak MB'];
/** One image of so many is read by a process of its own, to tell what that would take for all of them. */
const ONE_OF = 25;

interface Cost {
  readonly seconds: number;
  readonly requests: number;
  readonly megabytes: number;
}

/** A repository of so many images, and the one that a search comes to last. */
interface Stock {
  readonly ecr: LocalEcr;
  readonly images: number;
  readonly oldest: string;
}

/** A search through all images of a repository, beside a process for each of them. */
export async function benchFind({ runs, images, folder }: Bench): Promise<Aim[]> {
  // Each reads all images anew, so a few are enough.
  const rounds = Math.ceil(runs / 5);
  const near = await withStock(images, 0, (stock) => compare(stock, rounds, folder));
  const far = await withStock(images, 20, (stock) => compare(stock, rounds, folder));
  const large = await withStock(images * 10, 0, (stock) => search(stock, mkdtempSync(join(folder, 'find-'))));
  printTable(`A search that reads every image, Node ${process.version}`, HEAD, [
    [`${images} images at 0 ms a request`],
    ...near.rows,
    [`${images} images at 20 ms a request`],
    ...far.rows,
    [`${images * 10} images at 0 ms a request, once`],
    rowOf('image-labels find, cold cache', large),
  ]);
  const growth = large.megabytes / near.cold.megabytes;
  return [
    {
      aim: `find of ${images} images at 20 ms, cold: <= 1/20 of one process per image`,
      measured: `1/${shown(far.faster)}`,
      met: far.faster >= 20,
    },
    {
      aim: `find of ${images * 10} images: peak memory <= 2 x that of ${images}`,
      measured: `${shown(growth, 2)} x`,
      met: Number.isNaN(growth) ? undefined : growth <= 2,
    },
  ];
}

async function withStock<T>(images: number, latencyMs: number, work: (stock: Stock) => Promise<T>): Promise<T> {
  const ecr = await startLocalEcr({ latencyMs });
  const repository = ecr.createRepository(NAME);
  const [oldest = ''] = Array.from({ length: images }, (_, n) => {
    const options = { labels: { build: `${n}` }, tags: [`${n}`], pushedAt: new Date(n * 60_000) };
    return pushImage(repository, options).descriptor.digest;
  });
  try {
    return await work({ ecr, images, oldest });
  } finally {
    await ecr.close();
  }
}

async function compare(stock: Stock, rounds: number, folder: string): Promise<Comparison> {
  const single = await readOneByOne(stock);
  const [colds, warms]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const cache = mkdtempSync(join(folder, 'find-'));
    colds.push(await search(stock, cache));
    warms.push(await search(stock, cache));
  }
  const [cold, warm] = [middleOf(colds), middleOf(warms)];
  const rows = [
    rowOf('image-labels find, cold cache', cold, single),
    rowOf('image-labels find, warm cache', warm, single),
    rowOf(`${stock.images} x image-labels label (told from ${Math.ceil(stock.images / ONE_OF)})`, single, single),
  ];
  return { rows, cold, faster: single.seconds / cold.seconds };
}

interface Comparison {
  readonly rows: readonly string[][];
  readonly cold: Cost;
  /** How many times faster than one process per image the search with a cold cache is. */
  readonly faster: number;
}

async function search({ ecr, oldest }: Stock, cache: string): Promise<Cost> {
  ecr.requests.splice(0);
  const args = ['find', '--name', NAME, '--where', 'build=0', '--output', 'json', '--timeout', '600'];
  const env = { ...ecr.env, XDG_CACHE_HOME: cache };
  const { stdout, milliseconds, megabytes } = await runBundleForPeak(args, { env });
  const { result } = JSON.parse(stdout);
  if (result?.length !== 1 || result[0].digest !== oldest) throw new Error(`find did not find the oldest: ${stdout}`);
  return { seconds: milliseconds / 1000, requests: ecr.requests.length, megabytes };
}

/** What reading each image by a process of its own would take. */
async function readOneByOne({ ecr, images }: Stock): Promise<Cost> {
  ecr.requests.splice(0);
  const started = performance.now();
  const measured = Math.ceil(images / ONE_OF);
  for (let n = 0; n < measured; n++) {
    const args = ['label', '--name', NAME, '--version', `${n}`, '--label', 'build', '--no-cache'];
    const { stdout, stderr } = await runBundle(args, { env: ecr.env });
    if (stdout !== `${n}\n`) throw new Error(`the label of image ${n} was not read: ${stdout}${stderr}`);
  }
  const all = images / measured;
  const seconds = ((performance.now() - started) / 1000) * all;
  return { seconds, requests: ecr.requests.length * all, megabytes: Number.NaN };
}

function middleOf(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    requests: median(costs.map(({ requests }) => requests)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}

function rowOf(name: string, cost: Cost, single?: Cost): string[] {
  const faster = single && shown(single.seconds / cost.seconds);
  return [`  ${name}`, shown(cost.seconds, 2), faster ?? '', shown(cost.requests, 0), shown(cost.megabytes, 0)];
}
