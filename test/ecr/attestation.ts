import { type Descriptor, sha256 } from './digest.ts';
import { toBytes } from './json.ts';
import { IN_TOTO, OCI_CONFIG, OCI_MANIFEST } from './media-types.ts';
import type { Repository } from './repository.ts';

export interface AttestationOptions {
  /** The version of SLSA provenance; default v1. BuildKit writes either, as it is told. */
  slsa?: 'v1' | 'v0.2';
  /** The VCS revision; without it the provenance names none. */
  revision?: string;
  /** The VCS repository. */
  source?: string;
  /** Where the revision is: BuildKit's VCS metadata (a local build), the config source (a Git context), or both. Default vcs. */
  place?: 'vcs' | 'configSource' | 'both';
  /** Whether an SPDX document comes before the provenance, as with `--sbom=true`. */
  sbom?: boolean;
  /** How often the provenance is among its layers; default once. */
  copies?: number;
  /** The last change to the provenance statement: an object is written as JSON, a string or bytes as they are. */
  statement?: (statement: Record<string, unknown>) => unknown;
}

/** Ready to be a child of pushIndex. */
export interface Attestation {
  descriptor: Descriptor;
  platform: { os: 'unknown'; architecture: 'unknown' };
  annotations: Record<string, string>;
  layers: Descriptor[];
}

const BUILD_TYPE = 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md';
const IN_TOTO_STATEMENT = 'https://in-toto.io/Statement/v0.1';

/**
 * Pushes the attestation manifest that BuildKit adds to the index of an image
 * (https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md).
 */
export function attestation(
  repository: Repository,
  image: string | { digest: string } | { descriptor: { digest: string } },
  options: AttestationOptions = {},
): Attestation {
  const digest = typeof image === 'string' ? image : 'digest' in image ? image.digest : image.descriptor.digest;
  const subject = [
    { name: 'pkg:docker/app@1.0?platform=linux%2Famd64', digest: { sha256: digest.replace(/^sha256:/, '') } },
  ];
  const isV1 = options.slsa !== 'v0.2';
  const predicateType = `https://slsa.dev/provenance/${isV1 ? 'v1' : 'v0.2'}`;
  const predicate = isV1 ? slsaV1(options) : slsaV02(options);
  const provenance: Record<string, unknown> = { _type: IN_TOTO_STATEMENT, predicateType, subject, predicate };
  const stated = [predicateType, options.statement?.(provenance) ?? provenance] as const;
  const statements = Array.from({ length: options.copies ?? 1 }, () => stated);
  if (options.sbom) {
    const type = 'https://spdx.dev/Document';
    const document = { spdxVersion: 'SPDX-2.3', name: 'sbom', packages: [] };
    statements.unshift([type, { _type: IN_TOTO_STATEMENT, predicateType: type, subject, predicate: document }]);
  }
  const layers = statements.map(([type, statement]) => {
    const bytes = toBytes(statement);
    const annotations = { 'in-toto.io/predicate-type': type };
    return {
      mediaType: IN_TOTO,
      digest: repository.putBlob(bytes),
      size: bytes.length,
      annotations,
      diffId: sha256(bytes),
    };
  });
  const rootfs = { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) };
  const configBytes = toBytes({ architecture: 'unknown', os: 'unknown', config: {}, rootfs });
  const config = { mediaType: OCI_CONFIG, digest: repository.putBlob(configBytes), size: configBytes.length };
  const descriptors = layers.map(({ diffId: _, ...descriptor }) => descriptor);
  const manifest = { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: descriptors };
  return {
    descriptor: repository.putManifest(toBytes(manifest), { mediaType: OCI_MANIFEST }),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.digest': digest, 'vnd.docker.reference.type': 'attestation-manifest' },
    layers: descriptors,
  };
}

/** https://slsa.dev/spec/v1.0/provenance, with BuildKit's own members. */
function slsaV1(options: AttestationOptions): unknown {
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: {
        configSource: configSource(options, 'path'),
        request: { frontend: 'dockerfile.v0', locals: [{ name: 'context' }, { name: 'dockerfile' }] },
      },
      internalParameters: { builderPlatform: 'linux/amd64' },
      resolvedDependencies: [],
    },
    runDetails: {
      builder: { id: '' },
      metadata: {
        invocationId: 'o1zpkyjw4cbkcwbhd2mzkjfjj',
        startedOn: '2026-01-02T03:04:05Z',
        finishedOn: '2026-01-02T03:05:05Z',
        buildkit_metadata: vcsMetadata(options),
        buildkit_hermetic: false,
        buildkit_completeness: { request: true, resolvedDependencies: false },
        buildkit_reproducible: false,
      },
    },
  };
}

/** https://slsa.dev/spec/v0.2/provenance, with BuildKit's own members. */
function slsaV02(options: AttestationOptions): unknown {
  return {
    builder: { id: '' },
    buildType: 'https://mobyproject.org/buildkit@v1',
    materials: [],
    invocation: {
      configSource: configSource(options, 'entryPoint'),
      parameters: { frontend: 'dockerfile.v0', locals: [{ name: 'context' }, { name: 'dockerfile' }] },
      environment: { platform: 'linux/amd64' },
    },
    metadata: {
      buildInvocationID: 'o1zpkyjw4cbkcwbhd2mzkjfjj',
      buildStartedOn: '2026-01-02T03:04:05Z',
      buildFinishedOn: '2026-01-02T03:05:05Z',
      completeness: { parameters: true, environment: true, materials: false },
      reproducible: false,
      'https://mobyproject.org/buildkit@v1#metadata': vcsMetadata(options),
    },
  };
}

function vcsMetadata({ revision, source, place = 'vcs' }: AttestationOptions): unknown {
  if (revision === undefined || place === 'configSource') return {};
  return { vcs: { localdir: 'context', revision, source: source ?? 'https://github.com/shop/api.git' } };
}

function configSource({ revision, source, place = 'vcs' }: AttestationOptions, file: 'path' | 'entryPoint'): unknown {
  if (revision === undefined || place === 'vcs') return { [file]: 'Dockerfile' };
  return {
    uri: `${source ?? 'https://github.com/shop/api.git'}#refs/heads/main`,
    digest: { sha1: revision },
    [file]: 'Dockerfile',
  };
}
