import type { CommandName } from './catalog.ts';
import type { ParameterKey } from './parameters.ts';

/** What help says of each command and parameter. The program is built with it (build/help.mjs), and runs without. */

export interface CommandHelp {
  readonly summary: string;
  /** What stands behind the command's name. */
  readonly usage: string;
  /** What follows the command's name, and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

const IMAGE_USAGE = '--name <repository> --version <tag or digest>';

export const COMMAND_HELP: Readonly<Record<CommandName, CommandHelp>> = {
  label: {
    summary: 'Print the value of one label of an image',
    usage: `${IMAGE_USAGE} --label <name>`,
    examples: [
      ['--name shop/api --version 1.4.2 --label git_revision', 'By repository and tag'],
      ['--image shop/api@sha256:… --label git_revision', 'By digest'],
      ['--name shop/api --version 1.4.2 --label owner --default nobody', 'Where the label may be missing'],
    ],
  },
  labels: {
    summary: 'Print all labels of an image',
    usage: IMAGE_USAGE,
    examples: [
      ['--name shop/api --version 1.4.2', 'One key=value a line, sorted'],
      ['--name shop/api --version 1.4.2 --platform linux/arm64', 'Where platforms have different labels'],
    ],
  },
  inspect: {
    summary: 'Print what is known of an image: platforms, labels, annotations, revision',
    usage: IMAGE_USAGE,
    examples: [['--name shop/api --version 1.4.2 --output json', 'For a program']],
  },
  revision: {
    summary: 'Print the commit that an image was built from',
    usage: `${IMAGE_USAGE} [--label <name>]`,
    examples: [
      ['--name shop/api --version 1.4.2', 'From labels, annotations or provenance'],
      ['--name shop/api --version 1.4.2 --label built_from', 'From this label alone'],
    ],
  },
  find: {
    summary: 'List the images of a repository whose labels are as wanted, newest first',
    usage: '--name <repository> [--where <key=value>]...',
    examples: [
      ['--name shop/api --where git_revision=4f2c1a9* --limit 1', 'The newest image of a commit'],
      ['--name shop/api --where git_branch=main', 'All images of a branch'],
      ['--name shop/api --output html > report.html', 'A page to look at'],
    ],
  },
  'tag-git': {
    summary: 'Tag the commit that an image was built from, without a checkout',
    usage: '--tag <tag> (--revision <commit> | --name <repository> --version <tag or digest>)',
    examples: [
      ['--tag v1.4.2 --name shop/api --version 1.4.2', 'At the commit of the image'],
      ['--tag v1.4.2 --revision 4f2c1a9be07d --url https://git.example/shop.git', 'At a commit, anywhere'],
    ],
  },
};

type Heading = 'Image' | 'Result' | 'Git' | 'AWS' | 'Program';

export const PARAMETER_HELP: Readonly<Record<ParameterKey, readonly [heading: Heading, text: string]>> = {
  name: ['Image', 'Repository in ECR: shop/api'],
  version: ['Image', 'Tag (1.4.2) or digest (sha256:…) of the image'],
  image: ['Image', 'Whole reference instead: shop/api:1.4.2, or with the host of ECR; to find: shop/api'],
  platform: ['Image', 'Platform to read: os/arch[/variant], such as linux/arm64'],
  label: ['Result', 'Name of the label'],
  default: ['Result', 'Result where the image has no such label'],
  where: ['Result', 'KEY=VALUE that the labels must hold; * in VALUE stands for anything; may repeat'],
  limit: ['Result', 'How many images to find at most'],
  untagged: ['Result', 'Look at images without a tag, too'],
  tag: ['Git', 'Name of the Git tag to make'],
  revision: ['Git', 'Commit to tag (7 to 64 hex digits); else the one that the image names'],
  url: ['Git', 'Git repository; else GIT_URL, else the origin of the current folder'],
  message: ['Git', 'Message of the tag; else the image, where it names the commit, and the build'],
  lightweight: ['Git', 'Make a lightweight tag, without a message'],
  tagger: ['Git', 'Who tags: "Name <mail>"; else as Git is set up'],
  registryId: ['AWS', 'AWS account that owns the registry (12 digits)'],
  region: ['AWS', 'AWS region; else from image, AWS_REGION, AWS_DEFAULT_REGION, profile, instance'],
  profile: ['AWS', 'Profile of the shared AWS configuration'],
  roleArn: ['AWS', 'Role to assume for the read'],
  externalId: ['AWS', 'External id that the role asks for'],
  endpoint: ['AWS', 'URL of ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, profile, AWS'],
  timeout: ['Program', 'Seconds that the whole command may take (60)'],
  cacheDir: ['Program', 'Folder in which configs are kept (~/.cache/image-labels)'],
  noCache: ['Program', 'Keep nothing, and use nothing that was kept'],
  output: ['Program', 'text, html (find), or json: one line {"ok":…}'],
  verbose: ['Program', 'Say on stderr what is asked where'],
};
