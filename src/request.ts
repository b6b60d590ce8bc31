import { COMMANDS, type CommandName } from './catalog.ts';
import { Failure } from './errors.ts';
import { Given } from './given.ts';
import { type Platform, parsePlatform } from './image/platform.ts';
import {
  type ImageReference,
  parseImage,
  parseRegion,
  parseRepository,
  parseRepositoryUri,
  parseVersion,
  type RegistryHost,
  type RepositoryReference,
} from './image/reference.ts';
import { example, type RawParameters, type Spelling, spell } from './parameters.ts';
import { wildcard } from './wildcard.ts';

/** Where to read and as whom; what is not given comes from the environment. */
export interface Source extends RegistryHost {
  readonly profile?: string;
  readonly roleArn?: string;
  readonly externalId?: string;
  readonly endpoint?: URL;
}

/** What every command knows. */
interface CommonRequest {
  readonly source: Source;
  readonly platform?: Platform;
  readonly timeoutSeconds: number;
  /** Whether fetched configs are kept, and where, if it was said. */
  readonly cache: { readonly use: boolean; readonly folder?: string };
  readonly verbose: boolean;
}

interface ImageRequest extends CommonRequest {
  readonly image: ImageReference;
}

export interface LabelRequest extends ImageRequest {
  readonly command: 'label';
  readonly label: string;
  readonly default?: string;
}

export interface LabelsRequest extends ImageRequest {
  readonly command: 'labels';
}

export interface InspectRequest extends ImageRequest {
  readonly command: 'inspect';
}

export interface RevisionRequest extends ImageRequest {
  readonly command: 'revision';
  readonly label?: string;
}

/** What a label's value must be like. */
export interface Condition {
  readonly key: string;
  readonly matches: (value: string) => boolean;
}

export interface FindRequest extends CommonRequest {
  readonly command: 'find';
  readonly repository: string;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  readonly limit?: number;
  readonly untagged: boolean;
}

/** A checked request: whatever holds one may trust every value in it. */
export type Request = LabelRequest | LabelsRequest | InspectRequest | RevisionRequest | FindRequest;

const DEFAULT_TIMEOUT_SECONDS = 60;
const LONGEST_TIMEOUT_SECONDS = 24 * 60 * 60;
const LABEL_FORM = 'the name of a label, such as git_revision';

/**
 * The one way in: what a command line or a step gave, checked and typed. INVALID_ARGUMENT, in the asker's own spelling,
 * where a parameter is unknown, missing, doubled or not of its form.
 */
export function parseRequest(command: CommandName, raw: RawParameters, spelling: Spelling): Request {
  const given = new Given(raw, spelling);
  const { takes, step } = COMMANDS[command];
  given.refuseOthers(takes, spelling === 'flag' ? `image-labels ${command}` : step);
  switch (command) {
    case 'label': {
      const common = parseOneImage(given);
      return { command, ...common, label: given.required('label', LABEL_FORM), ...given.optional('default', asIs) };
    }
    case 'labels':
    case 'inspect':
      return { command, ...parseOneImage(given) };
    case 'revision': {
      const common = parseOneImage(given);
      return given.text('label') === undefined
        ? { command, ...common }
        : { command, ...common, label: given.required('label', LABEL_FORM) };
    }
    case 'find': {
      const reference = parseRepositoryParameters(given);
      return {
        command,
        repository: reference.repository,
        where: given.pairs('where').map(([key, pattern]) => ({ key, matches: wildcard(pattern) })),
        ...given.optional('limit', parseLimit),
        untagged: given.isOn('untagged'),
        ...parseCommon(given, reference),
      };
    }
  }
}

/** Text or JSON: asked for apart from the rest, because even a refused request must be answered in it. */
export function parseOutput(raw: RawParameters): 'text' | 'json' {
  const output = new Given(raw, 'flag').text('output') ?? 'text';
  if (output === 'text' || output === 'json') return output;
  throw new Failure('INVALID_ARGUMENT', `--output: ${JSON.stringify(output.slice(0, 100))} is neither text nor json`);
}

function parseOneImage(given: Given): Omit<ImageRequest, 'command'> {
  const image = parseImageParameters(given);
  return { image, ...parseCommon(given, image) };
}

function parseCommon(given: Given, host: RegistryHost): CommonRequest {
  const use = !given.isOn('noCache');
  const folder = given.text('cacheDir');
  if (folder === '') throw new Failure('INVALID_ARGUMENT', `${spell('cacheDir', given.spelling)} is empty`);
  return {
    ...given.optional('platform', parsePlatform),
    source: parseSource(given, host),
    timeoutSeconds: given.parse('timeout', parseTimeout) ?? DEFAULT_TIMEOUT_SECONDS,
    cache: folder === undefined ? { use } : { use, folder },
    verbose: given.isOn('verbose'),
  };
}

function parseImageParameters(given: Given): ImageReference {
  const reference = given.parse('image', parseImage);
  const repository = given.parse('name', parseRepository);
  const version = given.parse('version', parseVersion);
  const { spelling } = given;
  if (reference !== undefined && repository === undefined && version === undefined) return reference;
  if (reference === undefined && repository !== undefined && version !== undefined) return { repository, ...version };

  const whole = example('image', 'shop/api:1.4.2', spelling);
  const parts = `${example('name', 'shop/api', spelling)} with ${example('version', '1.4.2', spelling)}`;
  const names = { name: spell('name', spelling), version: spell('version', spelling) };
  const missing = [repository === undefined ? names.name : [], version === undefined ? names.version : []].flat();
  throw new Failure(
    'INVALID_ARGUMENT',
    reference === undefined
      ? `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`
      : `${spell('image', spelling)} already says which image it is: ${names.name} and ${names.version} do not go with it`,
    { hint: `Say which image: ${parts}, or ${whole}.` },
  );
}

function parseRepositoryParameters(given: Given): RepositoryReference {
  const { spelling } = given;
  const reference = given.parse('image', parseRepositoryUri);
  const repository = given.parse('name', parseRepository);
  if (reference !== undefined && repository === undefined) return reference;
  if (reference === undefined && repository !== undefined) return { repository };
  const names = `${spell('name', spelling)} and ${spell('image', spelling)}`;
  const message =
    reference === undefined ? `${spell('name', spelling)} is missing` : `${names} both name the repository`;
  throw new Failure('INVALID_ARGUMENT', message, { hint: `Say which: ${example('name', 'shop/api', spelling)}.` });
}

function parseSource(given: Given, host: RegistryHost): Source {
  const registryId = given.parse('registryId', form(/^\d{12}$/, 'an AWS account: 12 digits'));
  if (registryId !== undefined && host.registryId !== undefined && registryId !== host.registryId) {
    const name = spell('registryId', given.spelling);
    throw new Failure('INVALID_ARGUMENT', `${name} is ${registryId}, but the image is in ${host.registryId}`);
  }
  const region = given.parse('region', parseRegion) ?? host.region;
  const id = registryId ?? host.registryId;
  return {
    ...(id === undefined ? {} : { registryId: id }),
    ...(region === undefined ? {} : { region }),
    ...(host.fips === undefined ? {} : { fips: host.fips }),
    ...(host.dualStack === undefined ? {} : { dualStack: host.dualStack }),
    ...given.optional('profile', form(/^[^\s[\]]{1,256}$/, 'the name of a profile')),
    ...given.optional('roleArn', form(ROLE, 'a role: arn:aws:iam::123456789012:role/name')),
    ...given.optional(
      'externalId',
      form(EXTERNAL_ID, 'an external id: 2 to 1,224 letters, digits and + = , . @ : / - _'),
    ),
    ...given.optional('endpoint', parseEndpoint),
  };
}

const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

function asIs(text: string): string {
  return text;
}

/** A parser of texts of a form. */
function form(pattern: RegExp, description: string): (text: string, parameter: string) => string {
  return (text, parameter) => {
    if (pattern.test(text)) return text;
    throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not ${description}`);
  };
}

function parseEndpoint(text: string, parameter: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain && (url.protocol === 'https:' || url.protocol === 'http:')) return url;
  // Not quoted: a URL that is refused for holding a password is not to be printed with it.
  throw new Failure('INVALID_ARGUMENT', `${parameter} is not the URL of an endpoint`, {
    hint: 'An endpoint is https:// (or http://) and a host, without user, password or query.',
  });
}

function parseTimeout(text: string, parameter: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS) return seconds;
  throw new Failure(
    'INVALID_ARGUMENT',
    `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a number of seconds`,
    {
      hint: `Give more than 0 and at most ${LONGEST_TIMEOUT_SECONDS} seconds.`,
    },
  );
}

function parseLimit(text: string, parameter: string): number {
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit > 0) return limit;
  throw new Failure(
    'INVALID_ARGUMENT',
    `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a number of images`,
    {
      hint: 'Give a whole number from 1 on.',
    },
  );
}
