import { COMMANDS, type CommandName } from './catalog.ts';
import { Failure } from './errors.ts';
import { parseGitUrl } from './git/url.ts';
import { Given } from './given.ts';
import { parsePlatform } from './image/platform.ts';
import {
  type ImageName,
  parseImage,
  parseRegion,
  parseRepository,
  parseRepositoryUri,
  parseVersion,
  type RegistryHost,
  type RepositoryReference,
} from './image/reference.ts';
import { example, PARAMETERS, type ParameterKey, type RawParameters, type Spelling, spell } from './parameters.ts';
import { parseEndpoint } from './registry/endpoint.ts';
import type { Source } from './registry/source.ts';
import type { CommonRequest, ImageRequest, Request, TagGitRequest } from './request.ts';
import {
  asIs,
  EXTERNAL_ID,
  form,
  parseLimit,
  parseMessage,
  parseRevision,
  parseTag,
  parseTimeout,
  ROLE,
  TAGGER,
} from './values.ts';
import { wildcard } from './wildcard.ts';

const DEFAULT_TIMEOUT_SECONDS = 60;
const LABEL_FORM = 'the name of a label, such as git_revision';

/**
 * The one way in: what a command line or a step gave, checked and typed. INVALID_ARGUMENT, in the asker's own spelling,
 * where a parameter is unknown, missing, doubled or not of its form.
 */
export function parseRequest(command: CommandName, raw: RawParameters, spelling: Spelling): Request {
  const given = new Given(raw, spelling);
  const { takes, step } = COMMANDS[command];
  if (spelling === 'flag') given.refuseOthers(takes, `image-labels ${command}`);
  else
    given.refuseOthers(
      takes.filter((key) => PARAMETERS[key].step),
      step,
    );
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
        where: given.pairs('where').map(([key, pattern]) => ({ key, pattern, matches: wildcard(pattern) })),
        ...given.optional('limit', parseLimit),
        untagged: given.isOn('untagged'),
        ...parseCommon(given, reference),
      };
    }
    case 'tag-git':
      return { command, ...parseTagGit(given) };
  }
}

function parseTagGit(given: Given): Omit<TagGitRequest, 'command'> {
  const { spelling } = given;
  const tag = parseTag(given.required('tag', 'the name of the Git tag, such as v1.4.2'), spell('tag', spelling));
  const revision = given.parse('revision', parseRevision);
  const label = given.text('label') === undefined ? undefined : given.required('label', LABEL_FORM);
  const lightweight = given.isOn('lightweight');
  const message = given.parse('message', parseMessage);
  const contradict = (one: ParameterKey, other: ParameterKey): never => {
    throw new Failure('INVALID_ARGUMENT', `${spell(other, spelling)} does not go with ${spell(one, spelling)}`, {
      hint: 'Give one of the two.',
    });
  };
  if (lightweight && message !== undefined) contradict('lightweight', 'message');
  if (lightweight && given.text('tagger') !== undefined) contradict('lightweight', 'tagger');
  const order = {
    tag,
    ...given.optional('url', parseGitUrl),
    ...(message === undefined ? {} : { message }),
    lightweight,
    ...given.optional('tagger', form(TAGGER, 'a name and an address: Jane Doe <jane@example.com>')),
  };
  if (revision !== undefined) {
    for (const other of ['name', 'version', 'image', 'label', 'platform'] as const) {
      if (given.text(other) !== undefined) contradict('revision', other);
    }
    return { ...order, target: { revision }, ...parseCommon(given, {}) };
  }
  if ((['name', 'version', 'image'] as const).every((key) => given.text(key) === undefined)) {
    throw new Failure(
      'INVALID_ARGUMENT',
      `${spell('revision', spelling)} is missing, and so is the image that names it`,
      {
        hint: `Give ${example('revision', '4f2c1a9be07d', spelling)}, or ${example('image', 'shop/api:1.4.2', spelling)}.`,
      },
    );
  }
  const { image, host } = parseImageParameters(given);
  const target = { image, ...(label === undefined ? {} : { label }) };
  return { ...order, target, ...parseCommon(given, host) };
}

/** How the answer is written: asked for apart from the rest, because even a refused request must be answered in it. */
export function parseOutput(command: CommandName, raw: RawParameters): 'text' | 'json' | 'html' {
  const output = new Given(raw, 'flag').text('output') ?? 'text';
  if (output === 'text' || output === 'json' || (output === 'html' && command === 'find')) return output;
  throw new Failure('INVALID_ARGUMENT', `--output: ${JSON.stringify(output.slice(0, 100))} is neither text nor json`, {
    hint: 'Only find takes html, too: find --name shop/api --output html > report.html',
  });
}

function parseOneImage(given: Given): ImageRequest {
  const { image, host } = parseImageParameters(given);
  return { image, ...parseCommon(given, host) };
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

/** Which image, and what its reference says of the registry, which is one source of that among others. */
function parseImageParameters(given: Given): { image: ImageName; host: RegistryHost } {
  const reference = given.parse('image', parseImage);
  const repository = given.parse('name', parseRepository);
  const version = given.parse('version', parseVersion);
  const { spelling } = given;
  if (reference !== undefined && repository === undefined && version === undefined) {
    const { registryId, region, fips, dualStack, ...image } = reference;
    return { image, host: reference };
  }
  if (reference === undefined && repository !== undefined && version !== undefined) {
    return { image: { repository, ...version }, host: {} };
  }

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
  if (given.text('externalId') !== undefined && given.text('roleArn') === undefined) {
    const role = spell('roleArn', given.spelling);
    throw new Failure('INVALID_ARGUMENT', `${spell('externalId', given.spelling)} is given, and ${role} is not`, {
      hint: `Give the role that asks for it: ${role}.`,
    });
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
