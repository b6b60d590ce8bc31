import type { Revision } from '../image/revision.ts';
import type { Registry } from '../registry/registry.ts';
import type { RevisionRequest } from '../request.ts';
import { readImage } from './read-image.ts';
import { readRevision } from './read-revision.ts';

/** The commit that an image was built from, and where that stands. */
export async function revision(request: RevisionRequest, registry: Registry): Promise<Revision> {
  return readRevision(registry, await readImage(registry, request.image, request.platform), request.label);
}
