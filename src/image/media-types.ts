/** Every media type that image-labels knows, by what it is for. */

export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const DOCKER_SCHEMA1 = 'application/vnd.docker.distribution.manifest.v1+json';
export const DOCKER_SCHEMA1_SIGNED = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json';
const OCI_CONFIG = 'application/vnd.oci.image.config.v1+json';

/**
 * What is asked for, always all of it: a registry that may choose converts what it stores into what is accepted, and a
 * converted manifest has another digest.
 */
export const MANIFEST_TYPES = [
  DOCKER_MANIFEST,
  DOCKER_LIST,
  OCI_MANIFEST,
  OCI_INDEX,
  DOCKER_SCHEMA1_SIGNED,
  DOCKER_SCHEMA1,
] as const;

export type ManifestType = (typeof MANIFEST_TYPES)[number];

export function isManifestType(mediaType: string): mediaType is ManifestType {
  return (MANIFEST_TYPES as readonly string[]).includes(mediaType);
}

/**
 * Whether a manifest with this config is a container image. Old registries stored Docker configs under the types of the
 * second list (https://github.com/distribution/distribution/issues/1621), and Docker itself still takes them as images;
 * in an OCI manifest they would be another artifact's.
 */
export function isImageConfig(configType: string, manifestType: ManifestType): boolean {
  if (configType === DOCKER_CONFIG || configType === OCI_CONFIG) return true;
  return (
    manifestType === DOCKER_MANIFEST &&
    ['application/octet-stream', 'application/json', 'text/html'].includes(configType)
  );
}
