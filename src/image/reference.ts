import { Failure } from '../errors.ts';
import { type Digest, isDigest } from './digest.ts';

/** Which image of a repository is meant: by tag, by digest, or by both (which must then belong together). */
export type ImageVersion =
  | { readonly tag: string; readonly digest?: Digest }
  | { readonly tag?: undefined; readonly digest: Digest };

/** A registry in Amazon ECR, as far as a host names it; what is left open comes from the caller's account and set-up. */
export interface RegistryHost {
  /** The AWS account that owns the registry: 12 digits. */
  readonly registryId?: string;
  readonly region?: string;
  /** The host names ECR's FIPS endpoint. */
  readonly fips?: true;
  /** The host names ECR's dual-stack endpoint (IPv4 and IPv6). */
  readonly dualStack?: true;
}

export interface RepositoryReference extends RegistryHost {
  readonly repository: string;
}

/** An image of the registry that is asked. */
export type ImageName = ImageVersion & { readonly repository: string };

/** An image in Amazon ECR, with what was said of its registry. */
export type ImageReference = ImageName & RegistryHost;

// Amazon ECR API reference, CreateRepository: repositoryName.
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
// OCI distribution specification, "Pulling manifests": <reference> as a tag.
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
// The hosts of every partition: commercial, China, European sovereign, isolated; classic, FIPS and dual-stack forms.
const HOST =
  /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:sc2s\.sgov|c2s\.ic|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;

const IMAGE_FORMS =
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4.2, …@sha256:<64 hex digits> or shop/api:1.4.2';

/** A repository's name, checked. `parameter` is how its reader wrote it (`--name`), for the message. */
export function parseRepository(text: string, parameter: string): string {
  if (text.length >= 2 && text.length <= 256 && REPOSITORY.test(text)) return text;
  const hint = /[:@]/.test(text)
    ? `A whole image reference goes into ${like(parameter, 'image')}; here only the repository's name is wanted.`
    : 'A repository is named in lower case letters, digits and single . _ - between them, in parts separated by /: shop/api';
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is not the name of an ECR repository`, { hint });
}

/** A version: a tag, or a digest where the text begins as one. */
export function parseVersion(text: string, parameter: string): ImageVersion {
  if (/^sha\d+:/.test(text)) return { digest: parseDigest(text, parameter) };
  return { tag: parseTag(text, parameter) };
}

/** A whole reference as `docker pull` takes it, with or without ECR's host. */
export function parseImage(text: string, parameter: string): ImageReference {
  const { tag, digest, ...repository } = parseParts(text, parameter);
  if (tag !== undefined) return { ...repository, tag, ...(digest === undefined ? {} : { digest }) };
  if (digest !== undefined) return { ...repository, digest };
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} has neither a tag nor a digest`, {
    hint: `Write ${repository.repository}:<tag> or ${repository.repository}@sha256:<64 hex digits>`,
  });
}

/** The same without a tag and a digest: a whole repository. */
export function parseRepositoryUri(text: string, parameter: string): RepositoryReference {
  const { tag, digest, ...repository } = parseParts(text, parameter);
  if (tag === undefined && digest === undefined) return repository;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is one image, and a repository is wanted`, {
    hint: `Write ${repository.repository}, without tag and digest.`,
  });
}

function parseParts(text: string, parameter: string): RepositoryReference & { tag?: string; digest?: Digest } {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1), parameter);
  const named = at < 0 ? text : text.slice(0, at);
  const { rest, ...registry } = parseHost(named, text, parameter);
  const colon = rest.indexOf(':');
  return {
    ...registry,
    ...(digest === undefined ? {} : { digest }),
    ...(colon < 0 ? {} : { tag: parseTag(rest.slice(colon + 1), parameter) }),
    repository: parseRepository(colon < 0 ? rest : rest.slice(0, colon), parameter),
  };
}

/** What ECR's host says, and the rest behind it; INVALID_ARGUMENT where the host is another registry's. */
function parseHost(named: string, text: string, parameter: string): RegistryHost & { rest: string } {
  const slash = named.indexOf('/');
  const first = named.slice(0, Math.max(slash, 0));
  const host = HOST.exec(first);
  if (host !== null) {
    const [, registryId = '', separator, fips, region = ''] = host;
    return {
      registryId,
      region: parseRegion(region, parameter),
      ...(fips === undefined ? {} : { fips: true }),
      ...(separator === '-' ? { dualStack: true } : {}),
      rest: named.slice(slash + 1),
    };
  }
  if (/^[a-z]+:$/i.test(first)) {
    throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is a URL, and an image reference is wanted`, {
      hint: `Leave ${first}// out: ${IMAGE_FORMS}`,
    });
  }
  if (first === 'public.ecr.aws') {
    throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is in ECR Public, which cannot be read`, {
      hint: 'ECR Public has no call that reads a manifest. Read the private image.',
    });
  }
  // Docker's rule for telling a host from the first part of a repository's name.
  if (!/[.:]/.test(first) && first !== 'localhost') return { rest: named };
  throw new Failure(
    'INVALID_ARGUMENT',
    `${parameter}: ${quote(text)} names the host ${first}, which is not one of Amazon ECR`,
    {
      hint: `Write ${IMAGE_FORMS}. Where ${first} is a part of the repository's name, use ${like(parameter, 'name')} instead.`,
    },
  );
}

/** The name of an AWS region; it becomes a part of a host's name, so it must be nothing else. */
export function parseRegion(text: string, parameter: string): string {
  if (/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text)) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is not an AWS region`, {
    hint: 'A region looks like eu-west-1.',
  });
}

/** The reference as people write it: `shop/api:1.4.2`, `shop/api@sha256:…`. */
export function formatReference({ repository, tag, digest }: ImageName): string {
  return `${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function parseDigest(text: string, parameter: string): Digest {
  if (isDigest(text)) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is not a digest`, {
    hint: 'A digest is sha256: and 64 lower-case hex digits.',
  });
}

function parseTag(text: string, parameter: string): string {
  if (TAG.test(text)) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${quote(text)} is not an image tag`, {
    hint: 'A tag has 1 to 128 letters, digits, _ . and -, and does not begin with . or -; a digest begins with sha256:',
  });
}

/** Another parameter, named in the same way as this one: as a flag or as a step's key. */
function like(parameter: string, other: string): string {
  return parameter.startsWith('--') ? `--${other}` : other;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
