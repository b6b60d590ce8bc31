import type { Texts } from '../image/json.ts';
import { agreedLabels } from '../image/labels.ts';
import { formatReference } from '../image/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { LabelsRequest } from '../request.ts';
import { platformLabels } from './platforms.ts';
import { readImage } from './read-image.ts';

/** All labels of an image. */
export async function labels(request: LabelsRequest, registry: Registry): Promise<Texts> {
  const image = await readImage(registry, request.image, request.platform);
  return agreedLabels(platformLabels(image), formatReference(request.image));
}
