import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository: the nearest one above this file that holds its build. */
export const root: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'build.mjs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('build.mjs was not found above the tests');
    folder = parent;
  }
  return folder;
})();
