import { Failure, oneLine } from './errors.ts';
import { type Platform, parsePlatform } from './image/platform.ts';
import { type ImageReference, parseImage, parseRegion, parseRepository, parseVersion } from './image/reference.ts';
import { nearest } from './nearest.ts';
import { IMAGE_PARAMETERS, PARAMETERS, type ParameterKey, type RawParameters } from './parameters.ts';

/** Where to read and as whom; what is not given comes from the environment. */
export interface Source {
  readonly registryId?: string;
  readonly region?: string;
  readonly fips?: true;
  readonly dualStack?: true;
  readonly profile?: string;
  readonly roleArn?: string;
  readonly externalId?: string;
  readonly endpoint?: URL;
}

/** What every command knows. */
interface CommonRequest {
  readonly source: Source;
  readonly timeoutSeconds: number;
  readonly verbose: boolean;
}

export interface LabelRequest extends CommonRequest {
  readonly command: 'label';
  readonly image: ImageReference;
  readonly platform?: Platform;
  readonly label: string;
  readonly default?: string;
}

/** A checked request: whatever holds one may trust every value in it. */
export type Request = LabelRequest;

export type CommandName = Request['command'];

export interface Command {
  /** The pipeline step that runs it. */
  readonly step: string;
  readonly summary: string;
  readonly takes: readonly ParameterKey[];
  /** For help: what follows the command's name, and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  label: {
    step: 'readImageLabel',
    summary: 'Print the value of one label of an image',
    takes: ['label', 'default', ...IMAGE_PARAMETERS],
    examples: [
      ['--name shop/api --version 1.4.2 --label git_revision', 'By repository and tag'],
      ['--image shop/api@sha256:… --label git_revision', 'By digest'],
      ['--name shop/api --version 1.4.2 --label owner --default nobody', 'Where the label may be missing'],
    ],
  },
};

export function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(COMMANDS, name);
}

const DEFAULT_TIMEOUT_SECONDS = 60;
const LONGEST_TIMEOUT_SECONDS = 24 * 60 * 60;

/** How the one who asks spells parameters: `--registry-id` on the command line, `registryId` in a pipeline. */
export type Spelling = 'flag' | 'key';

export function spell(key: ParameterKey, spelling: Spelling): string {
  return spelling === 'flag' ? `--${PARAMETERS[key].flag}` : key;
}

/** A parameter with a value, as its reader would write it. */
function example(key: ParameterKey, value: string, spelling: Spelling): string {
  return spelling === 'flag' ? `${spell(key, spelling)} ${value}` : `${key}: '${value}'`;
}

/**
 * The one way in: what a command line or a step gave, checked and typed. INVALID_ARGUMENT, in the asker's own spelling,
 * where a parameter is unknown, missing, doubled or not of its form.
 */
export function parseRequest(command: CommandName, raw: RawParameters, spelling: Spelling): Request {
  refuseUnknown(command, raw, spelling);
  const given = new Given(raw, spelling);
  const image = parseImageParameters(given);
  const platform = given.parse('platform', parsePlatform);
  return {
    command,
    image,
    ...(platform === undefined ? {} : { platform }),
    label: given.required('label', 'the name of a label, such as git_revision'),
    ...given.optional('default', (text) => text),
    source: parseSource(given, image),
    timeoutSeconds: given.parse('timeout', parseTimeout) ?? DEFAULT_TIMEOUT_SECONDS,
    verbose: given.isOn('verbose'),
  };
}

/** Text or JSON: asked for apart from the rest, because even a refused request must be answered in it. */
export function parseOutput(raw: RawParameters): 'text' | 'json' {
  const output = new Given(raw, 'flag').text('output') ?? 'text';
  if (output === 'text' || output === 'json') return output;
  throw new Failure('INVALID_ARGUMENT', `--output: ${JSON.stringify(output)} is neither text nor json`);
}

/** Raw parameters with the asker's spelling, so that each message names a parameter as its reader wrote it. */
class Given {
  readonly #raw: RawParameters;
  readonly spelling: Spelling;

  constructor(raw: RawParameters, spelling: Spelling) {
    this.#raw = raw;
    this.spelling = spelling;
  }

  text(key: ParameterKey): string | undefined {
    const value = this.#raw.get(key);
    if (value === undefined || value === null) return undefined;
    const name = spell(key, this.spelling);
    if (Array.isArray(value)) throw new Failure('INVALID_ARGUMENT', `${name} is given ${value.length} times`);
    if (typeof value !== 'string') throw new Failure('INVALID_ARGUMENT', `${name} is not a text`);
    return value;
  }

  required(key: ParameterKey, form: string): string {
    const value = this.text(key);
    if (value) return value;
    const name = spell(key, this.spelling);
    throw new Failure('INVALID_ARGUMENT', `${name} is ${value === undefined ? 'missing' : 'empty'}`, {
      hint: `Give ${name}: ${form}.`,
    });
  }

  /** The value through a parser that is told how its reader spells the parameter. */
  parse<T>(key: ParameterKey, parser: (text: string, parameter: string) => T): T | undefined {
    const value = this.text(key);
    return value === undefined ? undefined : parser(value, spell(key, this.spelling));
  }

  /** The same as a property, for an object that has it only where it was given. */
  optional<K extends ParameterKey, T>(key: K, parser: (text: string, parameter: string) => T): { [P in K]?: T } {
    const value = this.parse(key, parser);
    return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
  }

  /** A switch: true or false in a step, how many times it was given on a command line. */
  isOn(key: ParameterKey): boolean {
    const value = this.#raw.get(key);
    if (value === undefined || value === null || value === false) return false;
    if (value === true || value === 1) return true;
    const name = spell(key, this.spelling);
    throw new Failure(
      'INVALID_ARGUMENT',
      typeof value === 'number' ? `${name} is given ${value} times` : `${name} is a switch: it takes no value`,
    );
  }
}

function refuseUnknown(command: CommandName, raw: RawParameters, spelling: Spelling): void {
  const names = new Map(COMMANDS[command].takes.map((key) => [key as string, spell(key, spelling)]));
  for (const key of raw.keys()) {
    if (names.has(key)) continue;
    const asker = spelling === 'flag' ? `image-labels ${command}` : COMMANDS[command].step;
    const meant = nearest(key, names.values());
    throw new Failure('INVALID_ARGUMENT', `${asker} has no parameter ${oneLine(key, 100)}`, {
      hint: meant === undefined ? `It has: ${[...names.values()].join(', ')}.` : `Did you mean ${meant}?`,
    });
  }
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

function parseSource(given: Given, image: ImageReference): Source {
  const registryId = given.parse('registryId', (text, parameter) =>
    checkForm(text, parameter, /^\d{12}$/, 'an AWS account: 12 digits'),
  );
  if (registryId !== undefined && image.registryId !== undefined && registryId !== image.registryId) {
    const name = spell('registryId', given.spelling);
    throw new Failure('INVALID_ARGUMENT', `${name} is ${registryId}, but the image is in ${image.registryId}`);
  }
  const region = given.parse('region', parseRegion) ?? image.region;
  const id = registryId ?? image.registryId;
  return {
    ...(id === undefined ? {} : { registryId: id }),
    ...(region === undefined ? {} : { region }),
    ...(image.fips === undefined ? {} : { fips: image.fips }),
    ...(image.dualStack === undefined ? {} : { dualStack: image.dualStack }),
    ...given.optional('profile', (text, parameter) =>
      checkForm(text, parameter, /^[^\s[\]]{1,256}$/, 'the name of a profile'),
    ),
    ...given.optional('roleArn', (text, parameter) =>
      checkForm(
        text,
        parameter,
        /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
        'a role: arn:aws:iam::123456789012:role/name',
      ),
    ),
    ...given.optional('externalId', (text, parameter) =>
      checkForm(
        text,
        parameter,
        /^[\w+=,.@:/-]{2,1224}$/,
        'an external id: 2 to 1,224 letters, digits and + = , . @ : / - _',
      ),
    ),
    ...given.optional('endpoint', parseEndpoint),
  };
}

function checkForm(text: string, parameter: string, form: RegExp, description: string): string {
  if (form.test(text)) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not ${description}`);
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
