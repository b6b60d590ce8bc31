import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { digestOf } from '../image/digest.ts';
import type { BlobRequest, Registry } from './registry.ts';

/**
 * How much is kept: the blobs lie in 256 folders by the first digits of their digests, each trimmed by itself, so that no
 * write has to look at more than one. 128 MiB in all hold some ten thousand configs.
 */
const FOLDER_LIMIT_BYTES = 512 * 1024;

/** A blob that was not used for so long is the first to go; its time is renewed at most once a day. */
const RENEW_AFTER_MS = 24 * 60 * 60 * 1000;

/** A part that is older was left by a process that died. */
const STALE_PART_MS = 60 * 60 * 1000;

/** The parts that are being written: a process that ends meanwhile takes them along. */
const parts = new Set<string>();
process.on('exit', () => {
  for (const part of parts) {
    try {
      rmSync(part, { force: true });
    } catch {
      // Another process removes it when it is stale.
    }
  }
});

/**
 * The same registry, which keeps each blob that it fetched in a folder and takes it from there the next time. Manifests
 * are always asked for, so the registry's word on who may read what is never bypassed; a blob is only what a manifest
 * names. What is read is verified again, and fetched anew where it was damaged. No trouble with the folder is ever a
 * reason to fail.
 */
export function cached(registry: Registry, folder: string, log: (line: string) => void): Registry {
  return {
    region: registry.region,
    getManifests: (repository, versions) => registry.getManifests(repository, versions),
    listImages: (repository, which) => registry.listImages(repository, which),
    async getBlob(repository, blob) {
      // What would push all others out of its folder is not worth keeping.
      if (blob.size > FOLDER_LIMIT_BYTES / 4) return registry.getBlob(repository, blob);
      const path = pathOf(folder, blob);
      const kept = await read(path, blob);
      if (kept !== undefined) return kept;
      const bytes = await registry.getBlob(repository, blob);
      try {
        await write(path, bytes);
      } catch (error) {
        log(`the cache in ${folder} keeps nothing: ${error instanceof Error ? error.message : error}`);
      }
      return bytes;
    },
  };
}

/**
 * Where the cache is: the folder asked for, else `image-labels` in the user's folder for caches
 * (https://specifications.freedesktop.org/basedir-spec/latest/, which wants an absolute path). Undefined where there is
 * none, and then nothing is kept.
 */
export function cacheFolder(asked: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (asked !== undefined) return absolute(asked);
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(xdg)) return join(xdg, 'image-labels');
  const home = homedir();
  return isAbsolute(home) ? join(home, '.cache', 'image-labels') : undefined;
}

/** Undefined where it is meant from a current folder that was deleted. */
function absolute(path: string): string | undefined {
  try {
    return resolve(path);
  } catch {
    return undefined;
  }
}

function pathOf(folder: string, { digest }: BlobRequest): string {
  const [algorithm = '', hex = ''] = digest.split(':');
  return join(folder, 'blobs', algorithm, hex.slice(0, 2), hex);
}

/** The blob, if it is there and whole. */
async function read(path: string, { digest, size }: BlobRequest): Promise<Uint8Array | undefined> {
  try {
    // Asked first: whatever else may lie under this name, a huge file is not read.
    const { size: found, mtimeMs } = await stat(path);
    if (found !== size) return undefined;
    const bytes = await readFile(path);
    if (digestOf(bytes, digest) !== digest) return undefined;
    const now = Date.now();
    if (now - mtimeMs > RENEW_AFTER_MS) await utimes(path, now / 1000, now / 1000).catch(() => {});
    return bytes;
  } catch {
    return undefined;
  }
}

/** By way of another file and a rename, so that other processes see the whole blob or none. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const part = `${path}.${randomUUID()}.part`;
  parts.add(part);
  try {
    // Made at once and only then filled: what is removed when the process ends is there, and is not made after that.
    writeFileSync(part, '', { flag: 'wx', mode: 0o600 });
    await writeFile(part, bytes, { flag: 'r+' });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    parts.delete(part);
  }
  await trim(folder);
}

/** Node's own way to make all of a path never ends where none can be made in a folder that is there: /proc, a deleted one. */
async function makeFolder(path: string): Promise<void> {
  const make = (): Promise<void> => mkdir(path, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    await make().catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Removes what was not used for longest until the folder is well below its limit, and parts that nobody finishes. */
async function trim(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      // Another process may have removed it meanwhile.
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { path, size, mtimeMs, isPart: name.endsWith('.part') };
    }),
  );
  const now = Date.now();
  const stale = files.filter(({ isPart, mtimeMs }) => isPart && now - mtimeMs > STALE_PART_MS);
  const blobs = files.filter(({ isPart }) => !isPart).sort((a, b) => a.mtimeMs - b.mtimeMs);
  let total = blobs.reduce((sum, { size }) => sum + size, 0);
  const excess =
    total <= FOLDER_LIMIT_BYTES
      ? []
      : blobs.filter(({ size }) => {
          if (total <= FOLDER_LIMIT_BYTES * 0.75) return false;
          total -= size;
          return true;
        });
  await Promise.all([...stale, ...excess].map(({ path }) => rm(path, { force: true })));
}
