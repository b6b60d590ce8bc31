import { Failure } from '../errors.ts';
import { agreedLabel } from '../image/labels.ts';
import { parseLayers } from '../image/manifest.ts';
import { isProvenance, provenanceRevision } from '../image/provenance.ts';
import { formatReference } from '../image/reference.ts';
import { checkRevision, REVISION_LABELS, type Revision, statedRevision } from '../image/revision.ts';
import type { Registry } from '../registry/registry.ts';
import { platformLabels, platformName } from './platforms.ts';
import type { Image, PlatformImage } from './read-image.ts';

/**
 * The commit that an image was built from: what the label says, if one is named; else, for each platform, the first of
 * labels, annotations and BuildKit's provenance that says it. All platforms must say the same.
 */
export async function readRevision(registry: Registry, image: Image, label: string | undefined): Promise<Revision> {
  const subject = formatReference(image.reference);
  if (label !== undefined) {
    const revision = agreedLabel(platformLabels(image), label, subject, undefined);
    return checkRevision({ revision, origin: `label:${label}` }, subject);
  }
  const found = await Promise.all(image.platforms.map((platform) => revisionOf(registry, image, platform)));
  const [first] = found;
  if (new Set(found.map((revision) => revision?.revision)).size > 1) throw revisionsDiffer(image, found);
  if (first === undefined) throw notFound(image);
  return checkRevision(first, subject);
}

async function revisionOf(registry: Registry, image: Image, platform: PlatformImage): Promise<Revision | undefined> {
  const annotations = [platform.annotations, ...platform.annotationsAbove];
  return statedRevision(platform.config.labels, annotations) ?? (await fromProvenance(registry, image, platform));
}

async function fromProvenance(
  registry: Registry,
  image: Image,
  platform: PlatformImage,
): Promise<Revision | undefined> {
  const { repository } = image.reference;
  const attestations = image.attestations.filter(({ attests }) => attests === platform.digest);
  const manifests = await registry.getManifests(
    repository,
    attestations.map(({ digest }) => ({ digest })),
  );
  for (const manifest of manifests) {
    // An attestation that was deleted attests nothing; any other trouble is trouble.
    if (manifest instanceof Failure && manifest.code === 'IMAGE_NOT_FOUND') continue;
    if (manifest instanceof Failure) throw manifest;
    const of = `of ${formatReference(image.reference)} (${platformName(platform)})`;
    const layers = parseLayers(manifest.text, `the attestation ${manifest.digest} ${of}`);
    for (const { digest, size } of layers.filter(isProvenance)) {
      const what = `the provenance ${digest} ${of}`;
      const revision = provenanceRevision(await registry.getBlob(repository, { digest, size, what }), what);
      if (revision !== undefined) return { revision, origin: 'provenance' };
    }
  }
  return undefined;
}

function revisionsDiffer(image: Image, found: readonly (Revision | undefined)[]): Failure {
  const said = image.platforms.map((platform, i) => {
    const revision = found[i];
    const what =
      revision === undefined ? 'none' : `${JSON.stringify(revision.revision.slice(0, 100))} (${revision.origin})`;
    return `${platformName(platform)} has ${what}`;
  });
  const subject = formatReference(image.reference);
  return new Failure('LABEL_DIFFERS', `the platforms of ${subject} name different revisions: ${said.join(', ')}`, {
    hint: 'They were built from different commits. Name the platform to read.',
  });
}

function notFound(image: Image): Failure {
  const subject = formatReference(image.reference);
  return new Failure('REVISION_NOT_FOUND', `nothing in ${subject} names the commit that it was built from`, {
    hint:
      `Looked at: the labels ${REVISION_LABELS.join(', ')}; the annotation org.opencontainers.image.revision; BuildKit's ` +
      'provenance. Build with --label org.opencontainers.image.revision=$(git rev-parse HEAD), or name the label that holds it.',
  });
}
