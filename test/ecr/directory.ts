import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * Pushes what skopeo or buildah wrote with `dir:<folder>`: the manifest under a tag, the manifests of its platforms, and
 * every blob, each of which lies under the hex of its digest
 * (https://github.com/containers/image/blob/main/docs/containers-transports.5.md).
 */
export function pushDirectory(repository: Repository, folder: string, tag: string): void {
  const names = readdirSync(folder);
  for (const name of names.filter((entry) => /^[0-9a-f]{64}$/.test(entry))) {
    repository.putBlob(readFileSync(join(folder, name)));
  }
  // The platforms before the list that names them, as a client pushes them.
  const manifests = names.filter((entry) => entry.endsWith('.manifest.json'));
  for (const name of manifests) pushManifest(repository, join(folder, name), {});
  pushManifest(repository, join(folder, 'manifest.json'), { tags: [tag] });
}

function pushManifest(repository: Repository, path: string, options: { tags?: string[] }): void {
  const bytes = readFileSync(path);
  const { mediaType } = JSON.parse(bytes.toString('utf8'));
  repository.putManifest(bytes, { mediaType, ...options });
}
