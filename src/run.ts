import { label } from './commands/label.ts';
import { Deadline } from './deadline.ts';
import { openRegistry } from './registry/open.ts';
import type { Request } from './request.ts';

/** What the outside world is to a command. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  /** For people: standard error. */
  readonly print: (line: string) => void;
  /** The width of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
}

/** Carries out a request, within its time. Every failure is a Failure or a fault of this program. */
export async function run(request: Request, world: World): Promise<string> {
  const deadline = new Deadline(request.timeoutSeconds);
  const log = request.verbose ? world.print : () => {};
  try {
    const registry = await openRegistry(request.source, world.env, deadline, log);
    try {
      return await label(request, registry);
    } finally {
      registry.close();
    }
  } finally {
    deadline.clear();
  }
}
