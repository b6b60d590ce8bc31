import type { ParameterKey } from './parameters.ts';

/** Every command, once: the step that runs it, what it takes and what help says of it. */

export interface Command {
  /** The pipeline step that runs it. */
  readonly step: string;
  readonly summary: string;
  /** What help shows after the command's name. */
  readonly usage: string;
  readonly takes: readonly ParameterKey[];
  /** For help: what follows the command's name, and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
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

const IMAGE_USAGE = '--name <repository> --version <tag or digest>';

export const COMMANDS = {
  label: {
    step: 'readImageLabel',
    summary: 'Print the value of one label of an image',
    usage: `${IMAGE_USAGE} --label <name>`,
    takes: ['label', 'default', ...ONE_IMAGE],
    examples: [
      ['--name shop/api --version 1.4.2 --label git_revision', 'By repository and tag'],
      ['--image shop/api@sha256:… --label git_revision', 'By digest'],
      ['--name shop/api --version 1.4.2 --label owner --default nobody', 'Where the label may be missing'],
    ],
  },
  labels: {
    step: 'readImageLabels',
    summary: 'Print all labels of an image',
    usage: IMAGE_USAGE,
    takes: ONE_IMAGE,
    examples: [
      ['--name shop/api --version 1.4.2', 'One key=value a line, sorted'],
      ['--name shop/api --version 1.4.2 --platform linux/arm64', 'Where platforms have different labels'],
    ],
  },
  inspect: {
    step: 'inspectImage',
    summary: 'Print what is known of an image: platforms, labels, annotations, revision',
    usage: IMAGE_USAGE,
    takes: ONE_IMAGE,
    examples: [['--name shop/api --version 1.4.2 --output json', 'For a program']],
  },
  revision: {
    step: 'readImageRevision',
    summary: 'Print the commit that an image was built from',
    usage: `${IMAGE_USAGE} [--label <name>]`,
    takes: ['label', ...ONE_IMAGE],
    examples: [
      ['--name shop/api --version 1.4.2', 'From labels, annotations or provenance'],
      ['--name shop/api --version 1.4.2 --label built_from', 'From this label alone'],
    ],
  },
  find: {
    step: 'findImages',
    summary: 'List the images of a repository whose labels are as wanted, newest first',
    usage: '--name <repository> [--where <key=value>]...',
    takes: ['name', 'image', 'where', 'limit', 'untagged', ...COMMON],
    examples: [
      ['--name shop/api --where git_revision=4f2c1a9* --limit 1', 'The newest image of a commit'],
      ['--name shop/api --where git_branch=main', 'All images of a branch'],
      ['--name shop/api --output html > report.html', 'A page to look at'],
    ],
  },
  'tag-git': {
    step: 'tagGit',
    summary: 'Tag the commit that an image was built from, without a checkout',
    usage: '--tag <tag> (--revision <commit> | --name <repository> --version <tag or digest>)',
    takes: ['tag', 'revision', 'url', 'message', 'lightweight', 'tagger', 'label', ...ONE_IMAGE],
    examples: [
      ['--tag v1.4.2 --name shop/api --version 1.4.2', 'At the commit of the image'],
      ['--tag v1.4.2 --revision 4f2c1a9be07d --url https://git.example/shop.git', 'At a commit, anywhere'],
    ],
  },
} as const satisfies Record<string, Command>;

/** Beside the commands: the word that prints the completion script of a shell. */
export const COMPLETION = 'completion';

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(COMMANDS, name);
}
