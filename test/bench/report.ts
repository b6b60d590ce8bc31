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
    widths.map((width, column) => (row[column] ?? '')[column === 0 ? 'padEnd' : 'padStart'](width)).join('  '),
  );
  const rule = '-'.repeat(lines[0]?.length ?? 0);
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
