/**
 * `node test/run-ts.mjs test/bench/tag-git.ts`: bytes and time of tagging one commit of a repository of 5,000 commits with
 * large files, over smart HTTP, beside what a checkout would take. Medians of five runs, each a whole process.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, NO_HOME } from '../bundle.ts';
import { GIT_ENV } from '../git/environment.ts';
import { makeRepository } from '../git/repository.ts';
import { type GitHttpServer, gitHttp } from '../git/servers.ts';
import { median } from './measure.ts';

const RUNS = 5;

async function main(): Promise<void> {
  const repository = makeRepository({ commits: 5000, blobBytes: 50_000 });
  const server = await gitHttp(repository);
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-bench-'));
  const commit = repository.commits[2500] ?? '';
  const tag = (n: number): string[] => [bundle, 'tag-git', '--tag', `v${n}`, '--revision', commit, '--url', server.url];
  const clone = (n: number, ...flags: string[]): string[] => [
    'clone',
    '--quiet',
    ...flags,
    server.url,
    join(folder, `${n}`),
  ];
  const rows = [
    await measure('image-labels tag-git', server, (n) => [process.execPath, tag(n)]),
    await measure('git clone --filter=tree:0 --no-checkout', server, (n) => [
      'git',
      clone(n, '--filter=tree:0', '--no-checkout'),
    ]),
    await measure('git clone', server, (n) => ['git', clone(n + 100)]),
  ];
  console.table(rows);
  await server.close();
  repository.remove();
  rmSync(folder, { recursive: true });
}

/** Medians over runs that each get a number of their own. The clones do not even make the tag. */
async function measure(name: string, server: GitHttpServer, command: (n: number) => [string, string[]]) {
  const times: number[] = [];
  const bytes: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const before = server.sent + server.received;
    const started = performance.now();
    await run(...command(n));
    times.push(performance.now() - started);
    bytes.push(server.sent + server.received - before);
  }
  return { what: name, 'kB over the wire': (median(bytes) / 1000).toFixed(1), 'median ms': Math.round(median(times)) };
}

function run(program: string, args: string[]): Promise<void> {
  const child = spawn(program, args, { env: { ...GIT_ENV, ...NO_HOME }, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
  });
}

await main();
