import type { IncomingHttpHeaders } from 'node:http';
import { findImages } from './batch-get-image.ts';
import type { Answer } from './exchange.ts';
import { DOCKER_MANIFEST } from './media-types.ts';
import type { Registry } from './registry.ts';
import type { StoredRepository } from './repository.ts';

/** What of a request the registry's API looks at. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

interface Target {
  readonly operation: 'CheckVersion' | 'PullManifest' | 'PullBlob';
  readonly name: string;
  readonly reference: string;
}

/** What a path of this API is about; undefined where it is of another API. */
export function distributionTarget(path: string): Target | undefined {
  if (path === '/v2/') return { operation: 'CheckVersion', name: '', reference: '' };
  const [, name = '', kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return { operation: kind === 'manifests' ? 'PullManifest' : 'PullBlob', name, reference };
}

/**
 * What ECR answers to the clients of Docker, which know nothing of AWS but a password for the user AWS. As much of
 * https://distribution.github.io/distribution/spec/api/ as reading an image takes. In ECR it has a host of its own.
 */
export function answerDistribution(request: Asked, target: Target, registry: Registry): Answer {
  const { operation, name, reference } = target;
  const { method, headers } = request;
  if (!registry.tokens.accept(headers.authorization, Date.now())) {
    const realm = `Basic realm="https://${headers.host}/",service="ecr.amazonaws.com"`;
    return refusal(401, 'UNAUTHORIZED', 'Not Authorized', { 'www-authenticate': realm });
  }
  if (method !== 'GET') return refusal(405, 'UNSUPPORTED', `${method} is not served here`);
  if (operation === 'CheckVersion') return answer(200, {}, '{}');
  const repository = registry.repositories.get(name);
  if (!repository) {
    const where = `in the registry with id '${registry.registryId}'`;
    return refusal(404, 'NAME_UNKNOWN', `The repository with name '${name}' does not exist ${where}`);
  }
  if (operation === 'PullManifest') return manifest(repository, reference, headers.accept);
  if (!repository.hasLayer(reference)) return refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  return answer(307, { location: registry.presign(repository, reference) }, '');
}

function manifest(repository: StoredRepository, reference: string, accept: string | undefined): Answer {
  const types = (accept ?? '*/*').split(',').map((type) => type.replace(/;.*/, '').trim());
  const id = reference.includes(':') ? { imageDigest: reference } : { imageTag: reference };
  // What anything means is not documented; it is taken for what nothing means to BatchGetImage.
  const found = findImages(repository, id, types.includes('*/*') ? [...types, DOCKER_MANIFEST] : types);
  const [image] = typeof found === 'string' ? [] : found;
  if (!image) return refusal(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return answer(
    200,
    { 'content-type': image.imageManifestMediaType, 'docker-content-digest': image.imageId.imageDigest },
    image.imageManifest,
  );
}

function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Answer {
  return answer(
    status,
    { 'content-type': 'application/json', ...headers },
    JSON.stringify({ errors: [{ code, message }] }),
  );
}

function answer(status: number, headers: Record<string, string>, body: string): Answer {
  const version = { 'docker-distribution-api-version': 'registry/2.0' };
  return { status, headers: { ...version, ...headers }, body: Buffer.from(body) };
}
