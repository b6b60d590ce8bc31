/** An error that ECR answers, named as AWS names it. */
export class EcrException extends Error {
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

/** ECR's wording for a parameter that breaks a constraint of the service model. */
export function invalidParameter(parameter: string, constraint: string): EcrException {
  return new EcrException(
    'InvalidParameterException',
    `Invalid parameter at '${parameter}' failed to satisfy constraint: '${constraint}'`,
  );
}

export function repositoryNotFound(name: string, registryId: string): EcrException {
  return new EcrException(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
  );
}
