import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../bundle.ts';
import { type Aim, printTable, shown } from './report.ts';

/** What Jenkins copies into every build, and carries to an agent. */
export function benchSize(): Aim[] {
  const folder = dirname(bundle);
  const files = readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const rows = [...files.map((file) => [file.name, `${file.bytes}`]), ['all', `${bytes}`]];
  printTable('The bundle', ['file', 'bytes'], rows);
  return [{ aim: 'bundle <= 400 kB', measured: `${shown(bytes / 1000, 0)} kB`, met: bytes <= 400_000 }];
}
