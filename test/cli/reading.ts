import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Finished, type ProcessOptions, runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, type LocalEcrOptions, startLocalEcr } from '../ecr/server.ts';

/** Variables to set; those that are undefined are taken away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A local ECR with the image shop/api:1, whose label `a` is `value`, and the program that reads that label. */
export interface Reading {
  readonly ecr: LocalEcr;
  /** For files of the test; a home of the program, if need be. */
  readonly folder: string;
  /** The environment of the local ECR with these changes. */
  environment(changes: Changes): Record<string, string>;
  read(args?: readonly string[], changes?: Changes, options?: ProcessOptions): Promise<Finished>;
  /** Writes a file into the folder; its path. */
  file(name: string, text: string): string;
  close(): Promise<void>;
}

/** The program having read the label, without a word beside it. */
export const READ = { stdout: 'value\n', stderr: '', exitCode: 0 };

export async function openReading(options: LocalEcrOptions = {}): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-cli-'));
  const ecr = await startLocalEcr(options);
  pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
  const environment: Reading['environment'] = (changes) => {
    const merged = Object.entries({ ...ecr.env, ...changes });
    return Object.fromEntries(merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  };
  return {
    ecr,
    folder,
    environment,
    read: (args = [], changes = {}, more = {}) =>
      runBundle(['label', '--name', 'shop/api', '--version', '1', '--label', 'a', ...args], {
        ...more,
        env: environment(changes),
      }),
    file(name, text) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    async close() {
      await ecr.close();
      rmSync(folder, { recursive: true });
    },
  };
}
