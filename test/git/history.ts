import { type Cipher, createCipheriv } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { git } from './environment.ts';

/** How a generated history looks. */
export interface HistoryShape {
  /** One or more. */
  commits: number;
  /** Size of the blob that each commit changes, in bytes. */
  blobBytes: number;
  /** Whether that blob lies under 20 folders of 50 files each, so that every commit has 21 new trees. */
  deepTree: boolean;
}

const DEPTH = 20;
const SIBLINGS = 50;
const FIRST_DATE = 1_600_000_000;

/**
 * Gives the repository at `path` a branch main of that shape.
 * By git fast-import: a git commit each would take minutes where this takes seconds.
 */
export function importHistory(path: string, shape: HistoryShape): void {
  const file = `${path}.fast-import`;
  try {
    writeStream(file, shape);
    const stdin = openSync(file, 'r');
    try {
      // Random bytes have no deltas and do not shrink: looking for either would be most of the time taken. Trees do both.
      const noiseOnly = shape.blobBytes > 1000 && !shape.deepTree;
      const settings = noiseOnly ? ['-c', 'core.compression=0'] : [];
      git([...settings, 'fast-import', '--quiet', `--depth=${noiseOnly ? 0 : 10}`], { cwd: path, stdin });
    } finally {
      closeSync(stdin);
    }
  } finally {
    rmSync(file, { force: true });
  }
}

/** The stream goes by way of a file: with large blobs it would not fit in one string. */
function writeStream(file: string, { commits, blobBytes, deepTree }: HistoryShape): void {
  const noise = incompressible();
  const out = openSync(file, 'w');
  const folders = Array.from({ length: DEPTH }, (_, level) => `level-${level}/`);
  const blobPath = `${deepTree ? folders.join('') : ''}data.bin`;
  try {
    for (let number = 1; number <= commits; number++) {
      writeSync(out, commitHead(number));
      if (number === 1 && deepTree) writeSync(out, siblings(folders));
      writeSync(out, `M 100644 inline ${blobPath}\ndata ${blobBytes}\n`);
      writeSync(out, noise.update(Buffer.alloc(blobBytes)));
      writeSync(out, '\n');
    }
    writeSync(out, 'done\n');
  } finally {
    closeSync(out);
  }
}

function commitHead(number: number): string {
  const date = `${FIRST_DATE + number * 60} +0000`;
  const message = `Commit ${number}`;
  return [
    'commit refs/heads/main',
    `author Ann Author <ann@example.org> ${date}`,
    `committer Carl Committer <carl@example.org> ${date}`,
    `data ${message.length}`,
    message,
    '',
  ].join('\n');
}

function siblings(folders: readonly string[]): string {
  let files = '';
  for (let level = 1; level <= folders.length; level++) {
    const folder = folders.slice(0, level).join('');
    for (let number = 0; number < SIBLINGS; number++) {
      const content = `${level} ${number}`;
      files += `M 100644 inline ${folder}file-${number}.txt\ndata ${content.length}\n${content}\n`;
    }
  }
  return files;
}

/** Bytes that look random but are the same in every run, so that commit ids are too. */
function incompressible(): Cipher {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 'key'), Buffer.alloc(16));
}
