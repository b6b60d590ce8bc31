import type { AuthorizationTokens } from './authorization-tokens.ts';
import { repositoryNotFound } from './exceptions.ts';
import type { Input } from './input.ts';
import { REPOSITORY_NAME, type StoredRepository } from './repository.ts';

/** What the operations need of the registry they are asked of. */
export interface Registry {
  readonly registryId: string;
  readonly region: string;
  readonly repositories: ReadonlyMap<string, StoredRepository>;
  readonly tokens: AuthorizationTokens;
  presign(repository: StoredRepository, digest: string): string;
}

/** The members that every operation on a repository takes. */
export function repositoryOf(input: Input): { find(registry: Registry): StoredRepository } {
  const registryId = input.string('registryId', { pattern: /^[0-9]{12}$/ });
  const name = input.requiredString('repositoryName', { min: 2, max: 256, pattern: REPOSITORY_NAME });
  return {
    find(registry) {
      const asked = registryId ?? registry.registryId;
      const repository = asked === registry.registryId ? registry.repositories.get(name) : undefined;
      if (!repository) throw repositoryNotFound(name, asked);
      return repository;
    },
  };
}
