import { Failure } from '../errors.ts';
import type { Texts } from './json.ts';

/** The commit that an image was built from, and where that stands. */
export interface Revision {
  readonly revision: string;
  /** `label:<key>`, `annotation:<key>` or `provenance`. */
  readonly origin: string;
}

/** Labels that name a commit, in the order in which they are believed. */
export const REVISION_LABELS = [
  // https://github.com/opencontainers/image-spec/blob/main/annotations.md, written by docker/metadata-action
  'org.opencontainers.image.revision',
  'git_revision',
  // http://label-schema.org, its ancestor
  'org.label-schema.vcs-ref',
  'vcs-ref',
  'git.commit',
] as const;

const REVISION_ANNOTATION = 'org.opencontainers.image.revision';

/** What labels, then annotations from the nearest to the farthest, say of the commit; not yet checked. */
export function statedRevision(labels: Texts, annotations: readonly Texts[]): Revision | undefined {
  for (const key of REVISION_LABELS) {
    const revision = labels.get(key);
    if (revision !== undefined) return { revision, origin: `label:${key}` };
  }
  for (const texts of annotations) {
    const revision = texts.get(REVISION_ANNOTATION);
    if (revision !== undefined) return { revision, origin: `annotation:${REVISION_ANNOTATION}` };
  }
  return undefined;
}

export function isRevision(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}

/** The same revision where it names a commit; REVISION_INVALID where it cannot. */
export function checkRevision(found: Revision, subject: string): Revision {
  const { revision, origin } = found;
  if (isRevision(revision)) return found;
  const shown = JSON.stringify(revision.slice(0, 100));
  throw new Failure('REVISION_INVALID', `the revision of ${subject} (${origin}) is no commit: ${shown}`, {
    hint: revisionHint(revision),
  });
}

/** What to do about a text that should name a commit and does not. */
export function revisionHint(revision: string): string {
  if (/^[0-9a-f]{7,64}-dirty$/i.test(revision)) {
    return 'The image was built from a work tree with changes that are in no commit. Build it from a clean checkout.';
  }
  if (revision === '') return 'The label is there and empty: the argument that fills it was not given to the build.';
  return 'A commit is 7 to 64 hex digits. Name the label that holds it, or set org.opencontainers.image.revision in the build.';
}
