import { agreedLabel } from '../image/labels.ts';
import { formatReference } from '../image/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { LabelRequest } from '../request.ts';
import { platformLabels } from './platforms.ts';
import { readImage } from './read-image.ts';

/** The value of one label. An empty label is a value; only a missing one gives way to the default. */
export async function label(request: LabelRequest, registry: Registry): Promise<string> {
  const image = await readImage(registry, request.image, request.platform);
  return agreedLabel(platformLabels(image), request.label, formatReference(request.image), request.default);
}
