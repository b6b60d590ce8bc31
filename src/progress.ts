import type { SearchWatcher } from './commands/find.ts';
import { oneLine } from './errors.ts';

/** Where progress is shown: standard error. */
export interface ProgressStream {
  write(text: string): void;
  /** The width of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
}

/** In a log a line every so often; on a terminal a bar that moves. */
const LOG_EVERY_MS = 5000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 30;

/** Warnings that are shown one by one; a repository may hold thousands of charts, and all are counted at the end. */
const WARNINGS_SHOWN = 20;

/** How far a search went: images read, of those there are, and those that could not be read. */
export interface SearchTally {
  readonly read: number;
  readonly total: number;
  readonly skipped: number;
}

/** Shows a search as it goes. `done` takes the bar away and says how many images were skipped. */
export function watchSearch(
  stream: ProgressStream,
  now: () => number,
): SearchWatcher & { done(): void; tally(): SearchTally } {
  const { columns } = stream;
  let last = now();
  let bar = false;
  let skipped = 0;
  let reached = { read: 0, total: 0 };
  const line = (text: string): void => {
    if (bar) stream.write('\r\u001b[K');
    bar = false;
    if (text !== '') stream.write(`${oneLine(text)}\n`);
  };
  return {
    progress(read, total, found) {
      reached = { read, total };
      if (now() - last < (columns === undefined ? LOG_EVERY_MS : BAR_EVERY_MS)) return;
      last = now();
      const text = `${read} of ${total} images read, ${found} found`;
      if (columns === undefined) return line(text);
      const filled = Math.round((read / total) * BAR_WIDTH);
      stream.write(`\r\u001b[K${`[${'#'.repeat(filled).padEnd(BAR_WIDTH)}] ${text}`.slice(0, columns - 1)}`);
      bar = true;
    },
    skipped({ code, message }) {
      skipped++;
      if (skipped <= WARNINGS_SHOWN) line(`skipped: ${code}: ${message}`);
    },
    tally: () => ({ ...reached, skipped }),
    done() {
      const what = skipped === 1 ? '1 image could not be read and was' : `${skipped} images could not be read and were`;
      line(skipped === 0 ? '' : `${what} skipped`);
    },
  };
}
