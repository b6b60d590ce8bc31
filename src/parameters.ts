/**
 * Every parameter of a request, once: what the command line calls it (`--registry-id`), what a step calls it
 * (`registryId`, the key here), and what help says of it. Help pages and Groovy repeat parts of it; tests compare them.
 */

export interface Parameter {
  /** The command line's spelling, without dashes. */
  readonly flag: string;
  /** Help shows it under this heading. */
  readonly group: 'Image' | 'Result' | 'Git' | 'AWS' | 'Program';
  readonly describe: string;
  /** A switch is there or not; a text has a value. */
  readonly kind: 'text' | 'switch';
  /** Whether a step has it too; output and such are the command line's alone. */
  readonly step: boolean;
}

export const PARAMETERS = {
  name: both('text', 'name', 'Image', 'Repository in ECR: shop/api'),
  version: both('text', 'version', 'Image', 'Tag (1.4.2) or digest (sha256:…) of the image'),
  image: both(
    'text',
    'image',
    'Image',
    'Whole reference instead: shop/api:1.4.2, or with the host of ECR; to find: shop/api',
  ),
  platform: both('text', 'platform', 'Image', 'Platform to read: os/arch[/variant], such as linux/arm64'),
  label: both('text', 'label', 'Result', 'Name of the label'),
  default: both('text', 'default', 'Result', 'Result where the image has no such label'),
  where: both(
    'text',
    'where',
    'Result',
    'KEY=VALUE that the labels must hold; * in VALUE stands for anything; may repeat',
  ),
  limit: both('text', 'limit', 'Result', 'How many images to find at most'),
  untagged: both('switch', 'untagged', 'Result', 'Look at images without a tag, too'),
  tag: both('text', 'tag', 'Git', 'Name of the Git tag to make'),
  revision: both('text', 'revision', 'Git', 'Commit to tag (7 to 64 hex digits); else the one that the image names'),
  url: both('text', 'url', 'Git', 'Git repository; else GIT_URL, else the origin of the current folder'),
  message: both('text', 'message', 'Git', 'Message of the tag; else image, digest, origin and build'),
  lightweight: both('switch', 'lightweight', 'Git', 'Make a lightweight tag, without a message'),
  tagger: both('text', 'tagger', 'Git', 'Who tags: "Name <mail>"; else as Git is set up'),
  registryId: both('text', 'registry-id', 'AWS', 'AWS account that owns the registry (12 digits)'),
  region: both(
    'text',
    'region',
    'AWS',
    'AWS region; else from image, AWS_REGION, AWS_DEFAULT_REGION, profile, instance',
  ),
  profile: both('text', 'profile', 'AWS', 'Profile of the shared AWS configuration'),
  roleArn: both('text', 'role-arn', 'AWS', 'Role to assume for the read'),
  externalId: both('text', 'external-id', 'AWS', 'External id that the role asks for'),
  endpoint: both('text', 'endpoint', 'AWS', 'URL of ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, AWS'),
  timeout: both('text', 'timeout', 'Program', 'Seconds that the whole command may take (60)'),
  cacheDir: local('text', 'cache-dir', 'Folder in which configs are kept (~/.cache/image-labels)'),
  noCache: local('switch', 'no-cache', 'Keep nothing, and use nothing that was kept'),
  output: local('text', 'output', 'text, html (find), or json: one line {"ok":…}'),
  verbose: local('switch', 'verbose', 'Say on stderr what is asked where'),
} as const satisfies Record<string, Parameter>;

/** The flag for the program's own version: --version is the image's. */
export const TOOL_VERSION = 'tool-version';

export type ParameterKey = keyof typeof PARAMETERS;

export function isParameter(key: string): key is ParameterKey {
  return Object.hasOwn(PARAMETERS, key);
}

/** What was given, by key, before anything is checked. */
export type RawParameters = ReadonlyMap<string, unknown>;

/** How the one who asks spells parameters: `--registry-id` on the command line, `registryId` in a pipeline. */
export type Spelling = 'flag' | 'key';

export function spell(key: ParameterKey, spelling: Spelling): string {
  return spelling === 'flag' ? `--${PARAMETERS[key].flag}` : key;
}

/** A parameter with a value, as its reader would write it. */
export function example(key: ParameterKey, value: string, spelling: Spelling): string {
  return spelling === 'flag' ? `${spell(key, spelling)} ${value}` : `${key}: '${value}'`;
}

function both(kind: Parameter['kind'], flag: string, group: Parameter['group'], describe: string): Parameter {
  return { flag, group, describe, kind, step: true };
}

function local(kind: Parameter['kind'], flag: string, describe: string): Parameter {
  return { flag, group: 'Program', describe, kind, step: false };
}
