import { find } from './commands/find.ts';
import { inspect } from './commands/inspect.ts';
import { label } from './commands/label.ts';
import { labels } from './commands/labels.ts';
import { revision } from './commands/revision.ts';
import { Deadline } from './deadline.ts';
import { watchSearch } from './progress.ts';
import { cached, cacheFolder } from './registry/cache.ts';
import { openRegistry } from './registry/open.ts';
import type { Registry } from './registry/registry.ts';
import type { Request } from './request.ts';
import { foundText, inspectionText, labelsText } from './text.ts';

/** What the outside world is to a command. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  /** For people: standard error. */
  readonly write: (text: string) => void;
  /** The widths of the terminals behind standard output and standard error; undefined where there is none. */
  readonly columns: { readonly out: number | undefined; readonly err: number | undefined };
}

/** A command's result, and how people read it, its last line ended. */
export interface Answer {
  readonly result: unknown;
  readonly text: () => string;
}

/** Carries out a request, within its time. Every failure is a Failure or a fault of this program. */
export async function run(request: Request, world: World): Promise<Answer> {
  const deadline = new Deadline(request.timeoutSeconds);
  const log = request.verbose ? (line: string): void => world.write(`${line}\n`) : (): void => {};
  try {
    const registry = await openRegistry(request.source, world.env, deadline, log);
    const { use, folder } = request.cache;
    try {
      return await answer(request, use ? cached(registry, cacheFolder(folder, world.env), log) : registry, world);
    } finally {
      registry.close();
    }
  } finally {
    deadline.clear();
  }
}

async function answer(request: Request, registry: Registry, world: World): Promise<Answer> {
  switch (request.command) {
    case 'label': {
      const result = await label(request, registry);
      return { result, text: () => `${result}\n` };
    }
    case 'labels': {
      const result = await labels(request, registry);
      return { result, text: () => labelsText(result) };
    }
    case 'inspect': {
      const result = await inspect(request, registry);
      return { result, text: () => inspectionText(result) };
    }
    case 'revision': {
      const result = await revision(request, registry);
      return { result, text: () => `${result.revision}\n` };
    }
    case 'find': {
      const watcher = watchSearch({ write: world.write, columns: world.columns.err }, Date.now);
      try {
        const result = await find(request, registry, watcher);
        return { result, text: () => foundText(result, request.where) };
      } finally {
        watcher.done();
      }
    }
  }
}
