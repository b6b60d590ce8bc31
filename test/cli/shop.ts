import { type Finished, runBundle } from '../bundle.ts';
import type { Repository } from '../ecr/repository.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';

/** A local ECR with one repository, and the program that reads it. */
export interface Shop {
  readonly ecr: LocalEcr;
  readonly repository: Repository;
  /** `image-labels <args>` with this ECR's environment. */
  run(args: readonly string[], env?: Record<string, string>): Promise<Finished>;
  /** The same about the image of this tag or digest; its result, or its error, from JSON. */
  ask(
    command: string,
    version: string,
    ...rest: string[]
  ): Promise<{ ok: boolean; result?: unknown; error?: AskedError }>;
  /** The operations of the requests that came since the last time. */
  operations(): string[];
}

export interface AskedError {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

export async function openShop(): Promise<Shop> {
  const ecr = await startLocalEcr();
  const repository = ecr.createRepository('shop/api');
  const run: Shop['run'] = (args, env = {}) => runBundle(args, { env: { ...ecr.env, ...env } });
  return {
    ecr,
    repository,
    run,
    async ask(command, version, ...rest) {
      const image = ['--name', 'shop/api', '--version', version];
      const { stdout, stderr } = await run([command, ...image, '--output', 'json', ...rest]);
      if (stderr !== '') throw new Error(stderr);
      return JSON.parse(stdout);
    },
    operations() {
      return ecr.requests.splice(0).map(({ operation }) => operation);
    },
  };
}
