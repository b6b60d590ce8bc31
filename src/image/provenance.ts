import type { Descriptor } from './descriptor.ts';
import { parseJson } from './json.ts';

// SLSA provenance as BuildKit writes it, by default since buildx 0.10:
// https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-provenance.md

const IN_TOTO = 'application/vnd.in-toto+json';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';

/** Where each version of the predicate names the commit: that of the build context's own Git data first. */
const PATHS: readonly (readonly string[])[] = [
  // https://slsa.dev/provenance/v1
  ['runDetails', 'metadata', 'buildkit_metadata', 'vcs', 'revision'],
  ['buildDefinition', 'externalParameters', 'configSource', 'digest', 'sha1'],
  // https://slsa.dev/provenance/v0.2
  ['metadata', 'https://mobyproject.org/buildkit@v1#metadata', 'vcs', 'revision'],
  ['invocation', 'configSource', 'digest', 'sha1'],
];

/** Whether this layer of an attestation is a statement of provenance. */
export function isProvenance(layer: Descriptor): boolean {
  const predicate = layer.annotations.get(PREDICATE_TYPE) ?? '';
  return layer.mediaType === IN_TOTO && predicate.startsWith('https://slsa.dev/provenance/');
}

/** The commit that a statement of provenance names, not yet checked; undefined where it names none. */
export function provenanceRevision(bytes: Uint8Array, what: string): string | undefined {
  const predicate = member(parseJson(bytes, 'MANIFEST_INVALID', what), 'predicate');
  for (const path of PATHS) {
    const revision = path.reduce(member, predicate);
    if (typeof revision === 'string' && revision !== '') return revision;
  }
  return undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
