import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pending = new Set<() => void>();

/**
 * Has `clean` called when this process ends, unless the returned function called it before.
 * A test that fails between start and close leaves nothing running and nothing behind.
 */
export function cleaner(clean: () => void): () => void {
  // One listener for all: Node warns of a leak at the eleventh.
  if (!process.listeners('exit').includes(cleanAll)) process.on('exit', cleanAll);
  const once = (): void => {
    if (pending.delete(once)) clean();
  };
  pending.add(once);
  return once;
}

function cleanAll(): void {
  // The last made goes first: a server before the folder that it serves.
  for (const clean of [...pending].reverse()) {
    try {
      clean();
    } catch {
      // The others must have their turn.
    }
  }
}

/** A new folder under the system's temporary one, and the function that removes it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'image-labels-test-'));
  // A git that was just stopped may still write while the folder is emptied.
  return { path, remove: cleaner(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 })) };
}
