import { find } from './commands/find.ts';
import { inspect } from './commands/inspect.ts';
import { label } from './commands/label.ts';
import { labels } from './commands/labels.ts';
import { revision } from './commands/revision.ts';
import type { Context } from './context.ts';
import { Deadline } from './deadline.ts';
import { oneLine, withoutSecrets } from './errors.ts';
import { watchSearch } from './progress.ts';
import { beginConnection } from './registry/first-connection.ts';
import type { Registry } from './registry/registry.ts';
import type { Request, TagGitRequest } from './request.ts';
import { foundText, inspectionText, labelsText, tagText } from './text.ts';

/** What the outside world is to a command. */
export interface World {
  /** The process's own: the SDK reads that by itself. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the program was started. */
  readonly folder: string;
  /** For people: standard error. */
  readonly write: (text: string) => void;
  /** The width of the terminal behind standard error; undefined where there is none. */
  readonly columns: () => number | undefined;
}

/** A command's result, and how people read it, its last line ended. */
export interface Answer {
  readonly result: unknown;
  readonly text: () => string;
  /** The same as a page, where there is one. */
  readonly page?: () => Promise<string>;
}

/** Carries out a request, within its time. Every failure is a Failure or a fault of this program. */
export async function run(request: Request, world: World): Promise<Answer> {
  const deadline = new Deadline(request.timeoutSeconds);
  const log = request.verbose
    ? (line: string): void => world.write(`${oneLine(withoutSecrets(line))}\n`)
    : (): void => {};
  const context: Context = { env: world.env, deadline, log };
  const open = async (): Promise<Registry> => {
    const first = beginConnection(request.source, world.env);
    // Loading keeps the process busy for a while; before that and after it, the connection gets on.
    await pendingEvents();
    const { openRegistry } = await import('./registry/open.ts');
    await pendingEvents();
    const registry = await openRegistry(request.source, context, first);
    if (!request.cache.use) return registry;
    const { cached, cacheFolder } = await import('./registry/cache.ts');
    const folder = cacheFolder(request.cache.folder, world.env);
    return folder === undefined ? registry : cached(registry, folder, log);
  };
  try {
    if (request.command === 'tag-git') {
      const { tagGit } = await import('./commands/tag-git.ts');
      const result = await tagGit(request, open, world.folder, context);
      return { result, text: () => tagText(result) };
    }
    return await answer(request, await open(), world);
  } finally {
    deadline.clear();
  }
}

async function answer(request: Exclude<Request, TagGitRequest>, registry: Registry, world: World): Promise<Answer> {
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
      const watcher = watchSearch({ write: world.write, columns: world.columns() }, Date.now);
      try {
        const result = await find(request, registry, watcher);
        const page = async (): Promise<string> => {
          const { report } = await import('./report.ts');
          const { region } = registry;
          return report(result, { request, region, tally: watcher.tally(), madeAt: new Date() });
        };
        return { result, text: () => foundText(result, request.where), page };
      } finally {
        watcher.done();
      }
    }
  }
}

/** Lets what has happened outside meanwhile be dealt with: a connection that came about, say. */
function pendingEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
