import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The files of a cache that are not the blob that their name says. */
export function halfWritten(cache: string): string[] {
  const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => createHash('sha256').update(readFileSync(path)).digest('hex') !== basename(path));
}
