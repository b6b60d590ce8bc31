import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of tests a temporary folder of its own, and takes it away at the end: tests that stop programs halfway, and
 * workers that are stopped before they could clean up, leave nothing on the machine.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'image-labels-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
