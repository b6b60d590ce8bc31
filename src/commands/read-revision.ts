import { Failure } from '../errors.ts';
import { agreedLabel } from '../image/labels.ts';
import { parseLayers } from '../image/manifest.ts';
import { isProvenance, provenanceRevision } from '../image/provenance.ts';
import { formatReference } from '../image/reference.ts';
import { checkRevision, isRevision, REVISION_LABELS, type Revision, statedRevision } from '../image/revision.ts';
import { getManifestOfEach, type RawManifest, type Registry } from '../registry/registry.ts';
import { platformLabels, platformName } from './platforms.ts';
import type { Image, PlatformImage } from './read-image.ts';

/** BuildKit writes one, in one version of its form or the other. */
const MOST_PROVENANCES = 16;

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
  const stated = image.platforms.map((platform) =>
    statedRevision(platform.config.labels, [platform.annotations, ...platform.annotationsAbove]),
  );
  const silent = image.platforms.filter((_, i) => stated[i] === undefined);
  const attested = await attestedRevisions(registry, image, silent);
  const found = image.platforms.map((platform, i) => stated[i] ?? attested.get(platform));
  const [first] = found;
  const agreed = found.reduce((one, other) => (one === undefined ? undefined : sameCommit(one, other)), first);
  if (agreed !== undefined) return checkRevision(agreed, subject);
  if (found.some((revision) => revision !== undefined)) throw revisionsDiffer(image, found);
  throw notFound(image);
}

/** The longer of two that begin with the same digits, in capitals or not; undefined where they name two commits. */
function sameCommit(one: Revision, other: Revision | undefined): Revision | undefined {
  if (other === undefined) return undefined;
  const [long, short] = one.revision.length < other.revision.length ? [other, one] : [one, other];
  if (long.revision === short.revision) return one;
  if (!isRevision(long.revision) || !isRevision(short.revision)) return undefined;
  return long.revision.toLowerCase().startsWith(short.revision.toLowerCase()) ? long : undefined;
}

/** What BuildKit's provenance says of these platforms: one call for the attestations of all of them. */
async function attestedRevisions(
  registry: Registry,
  image: Image,
  platforms: readonly PlatformImage[],
): Promise<Map<PlatformImage, Revision>> {
  const wanted = platforms.flatMap((platform) =>
    image.attestations.flatMap(({ attests, digest }) => (attests === platform.digest ? [{ platform, digest }] : [])),
  );
  const fetched = await getManifestOfEach(registry, image.reference.repository, wanted);
  const revisions = await Promise.all(
    fetched.map(async ({ item: { platform }, manifest }) => {
      if (!(manifest instanceof Failure)) return provenanceOf(registry, image, platform, manifest);
      // An attestation that was deleted attests nothing; any other trouble is trouble.
      if (manifest.code === 'IMAGE_NOT_FOUND') return undefined;
      throw manifest;
    }),
  );
  const found = new Map<PlatformImage, Revision>();
  for (const [i, { platform }] of wanted.entries()) {
    const revision = revisions[i];
    // Of several, the one that is listed first, whichever comes first.
    if (revision !== undefined && !found.has(platform)) found.set(platform, { revision, origin: 'provenance' });
  }
  return found;
}

async function provenanceOf(
  registry: Registry,
  image: Image,
  platform: PlatformImage,
  attestation: RawManifest,
): Promise<string | undefined> {
  const of = `of ${formatReference(image.reference)} (${platformName(platform)})`;
  const layers = parseLayers(attestation.text, `the attestation ${attestation.digest} ${of}`);
  const provenances = layers.filter(isProvenance);
  if (provenances.length > MOST_PROVENANCES) {
    throw new Failure(
      'TOO_LARGE',
      `the attestation ${attestation.digest} ${of} has more than ${MOST_PROVENANCES} provenances`,
    );
  }
  for (const { digest, size } of provenances) {
    const what = `the provenance ${digest} ${of}`;
    const bytes = await registry.getBlob(image.reference.repository, { digest, size, what });
    const revision = provenanceRevision(bytes, what);
    if (revision !== undefined) return revision;
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
