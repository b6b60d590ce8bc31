import { requireLabel } from '../image/labels.ts';
import { formatReference } from '../image/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { LabelRequest } from '../request.ts';
import { readImage } from './read-image.ts';

/** The value of one label. An empty label is a value; only a missing one gives way to the default. */
export async function label(request: LabelRequest, registry: Registry): Promise<string> {
  const { labels } = await readImage(registry, request.image, request.platform);
  if (request.default !== undefined && !labels.has(request.label)) return request.default;
  return requireLabel(labels, request.label, formatReference(request.image));
}
