import type { ParameterKey } from './parameters.ts';

/** Every command, once: the step that runs it, and what it takes; what help says of it stands in help-texts.ts. */

export interface Command {
  /** The pipeline step that runs it. */
  readonly step: string;
  readonly takes: readonly ParameterKey[];
}

/** What every command takes. */
const COMMON = [
  'platform',
  'registryId',
  'region',
  'profile',
  'roleArn',
  'externalId',
  'endpoint',
  'timeout',
  'cacheDir',
  'noCache',
  'output',
  'verbose',
] as const satisfies readonly ParameterKey[];

/** What those take that read one image. */
const ONE_IMAGE = ['name', 'version', 'image', ...COMMON] as const satisfies readonly ParameterKey[];

export const COMMANDS = {
  label: {
    step: 'readImageLabel',
    takes: ['label', 'default', ...ONE_IMAGE],
  },
  labels: {
    step: 'readImageLabels',
    takes: ONE_IMAGE,
  },
  inspect: {
    step: 'inspectImage',
    takes: ONE_IMAGE,
  },
  revision: {
    step: 'readImageRevision',
    takes: ['label', ...ONE_IMAGE],
  },
  find: {
    step: 'findImages',
    takes: ['name', 'image', 'where', 'limit', 'untagged', ...COMMON],
  },
  'tag-git': {
    step: 'tagGit',
    takes: ['tag', 'revision', 'url', 'message', 'lightweight', 'tagger', 'label', ...ONE_IMAGE],
  },
} as const satisfies Record<string, Command>;

/** Beside the commands: the word that prints the completion script of a shell. */
export const COMPLETION = 'completion';

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(COMMANDS, name);
}
