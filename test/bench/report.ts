import type { Measured } from './measure.ts';

/** What one run of the benchmark goes by. */
export interface Bench {
  readonly runs: number;
  readonly images: number;
  /** For caches and whatever else is laid out; gone afterwards. */
  readonly folder: string;
  /** The programs to compare with that are installed. */
  readonly tools: ReadonlyMap<string, string>;
}

/** An aim of the project, and what this run measured of it. */
export interface Aim {
  readonly aim: string;
  readonly measured: string;
  /** Undefined where this machine cannot tell. */
  readonly met: boolean | undefined;
}

/** Prints rows under their heads, the first column to the left and all others to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    widths
      .map((width, column) => (row[column] ?? '')[column === 0 ? 'padEnd' : 'padStart'](width))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  console.log(`\n${title}\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}`);
}

export function printAims(aims: readonly Aim[]): void {
  const rows = aims.map(({ aim, measured, met }) => [aim, measured, met === undefined ? '' : met ? 'met' : 'NOT MET']);
  printTable('Aims', ['aim', 'measured', ''], rows);
}

/** `12.3`, or a dash for what was not measured. */
export function shown(value: number, digits = 1): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-';
}

/** The median in milliseconds, and the middle half of the runs. */
export function shownTimes({ total, middle }: Measured): [string, string] {
  return [shown(total), middle.map((value) => shown(value, 0)).join(' to ')];
}
