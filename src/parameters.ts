/**
 * Every parameter of a request, once: what the command line calls it (`--registry-id`), what a step calls it
 * (`registryId`, the key here), and what help says of it. Help pages and Groovy repeat parts of it; tests compare them.
 */

export interface Parameter {
  /** The command line's spelling, without dashes. */
  readonly flag: string;
  /** Help shows it under this heading. */
  readonly group: 'Image' | 'Result' | 'AWS' | 'Program';
  readonly describe: string;
  /** A switch is there or not; a text has a value. */
  readonly kind: 'text' | 'switch';
  /** Whether a step has it too; output and such are the command line's alone. */
  readonly step: boolean;
}

export const PARAMETERS = {
  name: text('name', 'Image', 'Repository in ECR: shop/api'),
  version: text('version', 'Image', 'Tag (1.4.2) or digest (sha256:…) of the image'),
  image: text(
    'image',
    'Image',
    'Whole reference in place of name and version: shop/api:1.4.2, or with the host of ECR',
  ),
  platform: text('platform', 'Image', 'Platform to read: os/arch[/variant], such as linux/arm64'),
  label: text('label', 'Result', 'Name of the label'),
  default: text('default', 'Result', 'Result where the image has no such label'),
  registryId: text('registry-id', 'AWS', 'AWS account that owns the registry (12 digits)'),
  region: text('region', 'AWS', 'AWS region; else from the image, AWS_REGION, AWS_DEFAULT_REGION, profile, instance'),
  profile: text('profile', 'AWS', 'Profile of the shared AWS configuration'),
  roleArn: text('role-arn', 'AWS', 'Role to assume for the read'),
  externalId: text('external-id', 'AWS', 'External id that the role asks for'),
  endpoint: text('endpoint', 'AWS', 'URL of ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, AWS'),
  timeout: text('timeout', 'Program', 'Seconds that the whole command may take (60)'),
  output: local('text', 'output', 'text, or json: one line {"ok":…}'),
  verbose: local('switch', 'verbose', 'Say on stderr what is asked where'),
} as const satisfies Record<string, Parameter>;

export type ParameterKey = keyof typeof PARAMETERS;

/** What was given, by key, before anything is checked. */
export type RawParameters = ReadonlyMap<string, unknown>;

function text(flag: string, group: Parameter['group'], describe: string): Parameter {
  return { flag, group, describe, kind: 'text', step: true };
}

function local(kind: Parameter['kind'], flag: string, describe: string): Parameter {
  return { flag, group: 'Program', describe, kind, step: false };
}

/** The parameters of every command that reads one image. */
export const IMAGE_PARAMETERS = [
  'name',
  'version',
  'image',
  'platform',
  'registryId',
  'region',
  'profile',
  'roleArn',
  'externalId',
  'endpoint',
  'timeout',
  'output',
  'verbose',
] as const satisfies readonly ParameterKey[];
