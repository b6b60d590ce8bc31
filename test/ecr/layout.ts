import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import { type JsonObject, objectAt, objectsAt, parseJson, stringAt } from './json.ts';
import { type Repository, TAG } from './repository.ts';

/**
 * Loads an OCI image layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md): every manifest
 * and blob that its index reaches, nested indexes included, tagged as `org.opencontainers.image.ref.name` says.
 * Throws where a digest or size is not the described one.
 */
export function pushLayout(repository: Repository, folder: string): { tags: string[] } {
  const layout = parseJson(readFileSync(join(folder, 'oci-layout'), 'utf8'));
  const version = stringAt(objectAt({ layout }, 'layout'), 'imageLayoutVersion');
  if (version !== '1.0.0') throw new Error(`${folder} is not an OCI image layout 1.0.0 but ${version}`);
  const index = parseJson(readFileSync(join(folder, 'index.json'), 'utf8'));
  return { tags: objectsAt(index, 'manifests').flatMap((child) => pushDescribed(repository, folder, child)) };
}

/** Pushes one manifest after what it names, and returns its tags. */
function pushDescribed(repository: Repository, folder: string, descriptor: JsonObject): string[] {
  const bytes = readBlob(folder, descriptor);
  const manifest = parseJson(bytes.toString('utf8'));
  for (const child of objectsAt(manifest, 'manifests')) pushDescribed(repository, folder, child);
  const config = objectAt(manifest, 'config');
  const blobs = [...('digest' in config ? [config] : []), ...objectsAt(manifest, 'layers')];
  for (const blob of blobs) repository.putBlob(readBlob(folder, blob));
  const mediaType = stringAt(descriptor, 'mediaType');
  if (mediaType === undefined) throw new Error(`A descriptor in ${folder} has no mediaType`);
  const tags = tagsOf(descriptor);
  repository.putManifest(bytes, { mediaType, tags });
  return tags;
}

function readBlob(folder: string, descriptor: JsonObject): Buffer {
  const digest = stringAt(descriptor, 'digest');
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  if (hex === undefined) throw new Error(`A descriptor in ${folder} has no sha256 digest but ${digest}`);
  const bytes = readFileSync(join(folder, 'blobs', 'sha256', hex));
  const found = sha256(bytes);
  if (found !== digest) throw new Error(`The blob ${digest} in ${folder} has the digest ${found}`);
  if (bytes.length !== descriptor['size']) {
    throw new Error(`The blob ${digest} in ${folder} is ${bytes.length} bytes long, not ${String(descriptor['size'])}`);
  }
  return bytes;
}

/** Some tools write the whole reference where the specification has the tag in mind. */
function tagsOf(descriptor: JsonObject): string[] {
  const name = stringAt(objectAt(descriptor, 'annotations'), 'org.opencontainers.image.ref.name');
  const tag = name?.slice(name.lastIndexOf(':') + 1);
  return tag !== undefined && TAG.test(tag) ? [tag] : [];
}
