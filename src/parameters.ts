/**
 * Every parameter of a request, once: what the command line calls it (`--registry-id`), what a step calls it
 * (`registryId`, the key here), and of what kind it is; what help says of it stands in help-texts.ts. Help pages and Groovy
 * repeat parts of it; tests compare them.
 */

export interface Parameter {
  /** The command line's spelling, without dashes. */
  readonly flag: string;
  /** A switch is there or not; a text has a value; pairs are a map in a step, and `KEY=VALUE` several times as flags. */
  readonly kind: 'text' | 'switch' | 'pairs';
  /** Whether a step has it too; output and such are the command line's alone. */
  readonly step: boolean;
}

export const PARAMETERS = {
  name: both('text', 'name'),
  version: both('text', 'version'),
  image: both('text', 'image'),
  platform: both('text', 'platform'),
  label: both('text', 'label'),
  default: both('text', 'default'),
  where: both('pairs', 'where'),
  limit: both('text', 'limit'),
  untagged: both('switch', 'untagged'),
  tag: both('text', 'tag'),
  revision: both('text', 'revision'),
  url: both('text', 'url'),
  message: both('text', 'message'),
  lightweight: both('switch', 'lightweight'),
  tagger: both('text', 'tagger'),
  registryId: both('text', 'registry-id'),
  region: both('text', 'region'),
  profile: both('text', 'profile'),
  roleArn: both('text', 'role-arn'),
  externalId: both('text', 'external-id'),
  endpoint: both('text', 'endpoint'),
  timeout: both('text', 'timeout'),
  cacheDir: local('text', 'cache-dir'),
  noCache: local('switch', 'no-cache'),
  output: local('text', 'output'),
  verbose: local('switch', 'verbose'),
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

function both(kind: Parameter['kind'], flag: string): Parameter {
  return { flag, kind, step: true };
}

function local(kind: Parameter['kind'], flag: string): Parameter {
  return { flag, kind, step: false };
}
