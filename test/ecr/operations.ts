import { batchGetImage } from './batch-get-image.ts';
import { describeImages, listImages } from './describe.ts';
import { EcrException } from './exceptions.ts';
import type { Input } from './input.ts';
import { type Registry, repositoryOf } from './registry.ts';

export type Operation = (input: Input, registry: Registry) => unknown;

/** The operations of AmazonEC2ContainerRegistry_V20150921 that are served. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['BatchGetImage', batchGetImage],
  ['GetDownloadUrlForLayer', getDownloadUrlForLayer],
  ['DescribeImages', describeImages],
  ['ListImages', listImages],
  ['GetAuthorizationToken', getAuthorizationToken],
]);

function getDownloadUrlForLayer(input: Input, registry: Registry): unknown {
  const target = repositoryOf(input);
  const layerDigest = input.requiredString('layerDigest', { pattern: /^[a-zA-Z0-9\-_+.]+:[a-fA-F0-9]+$/ });
  input.end();
  const repository = target.find(registry);
  if (!repository.hasLayer(layerDigest)) {
    throw new EcrException(
      'LayersNotFoundException',
      `The layer with digest '${layerDigest}' does not exist within the repository with name '${repository.name}' ` +
        `in the registry with id '${registry.registryId}'`,
    );
  }
  return { downloadUrl: registry.presign(repository, layerDigest), layerDigest };
}

function getAuthorizationToken(input: Input, registry: Registry): unknown {
  const ids = input.strings('registryIds', { min: 1, max: 10 }) ?? [registry.registryId];
  input.end();
  return {
    authorizationData: ids.map((id) => {
      const { token, endsAt } = registry.tokens.issue(Date.now());
      return {
        authorizationToken: token,
        expiresAt: endsAt / 1000,
        proxyEndpoint: `https://${id}.dkr.ecr.${registry.region}.amazonaws.com`,
      };
    }),
  };
}
