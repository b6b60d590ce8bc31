import { sha256 } from './digest.ts';
import { isObject, type JsonObject, objectAt, objectsAt, parseJson, stringAt } from './json.ts';
import { DOCKER_CONFIG, DOCKER_LAYER, DOCKER_MANIFEST, OCI_CONFIG, OCI_LAYER, OCI_MANIFEST } from './media-types.ts';

/** Docker's media type, and OCI's for the same bytes. What is not here (a zstd layer, a Helm config) has no counterpart. */
const PAIRS: readonly (readonly [docker: string, oci: string])[] = [
  [DOCKER_CONFIG, OCI_CONFIG],
  [DOCKER_LAYER, OCI_LAYER],
  [
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  ],
];

const TO_OCI = new Map(PAIRS);
const TO_DOCKER = new Map(PAIRS.map(([docker, oci]) => [oci, docker]));

/**
 * A manifest rewritten for a client that does not accept the stored type, as ECR does for requests by tag
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-manifest-formats.html): another text and therefore
 * another digest. Undefined where it cannot be said in a type that is accepted.
 */
export function convertManifest(
  text: string,
  from: string,
  accepted: readonly string[],
): { text: string; mediaType: string; digest: string } | undefined {
  const mediaType = from === DOCKER_MANIFEST ? OCI_MANIFEST : from === OCI_MANIFEST ? DOCKER_MANIFEST : undefined;
  if (mediaType === undefined || !accepted.includes(mediaType)) return undefined;
  const manifest = parseJson(text);
  if (!isObject(manifest)) return undefined;
  const types = mediaType === OCI_MANIFEST ? TO_OCI : TO_DOCKER;
  const config = converted(objectAt(manifest, 'config'), types);
  const layers = objectsAt(manifest, 'layers').map((layer) => converted(layer, types));
  if (!config || layers.includes(undefined)) return undefined;
  // Annotations are left behind: a Docker manifest that is converted has none, and Docker's type has no place for them.
  const result = JSON.stringify({ schemaVersion: 2, mediaType, config, layers }, null, 3);
  return { text: result, mediaType, digest: sha256(result) };
}

function converted(descriptor: JsonObject, types: ReadonlyMap<string, string>): JsonObject | undefined {
  const mediaType = types.get(stringAt(descriptor, 'mediaType') ?? '');
  if (mediaType === undefined) return undefined;
  const { digest, size, urls } = descriptor;
  return { mediaType, size, digest, ...(urls === undefined ? {} : { urls }) };
}
