import { escaped } from './escape.ts';

/**
 * Every way in which image-labels can fail: one code a cause, one exit code a kind of cause, and what to do where nothing
 * more exact is known. Scripts rely on codes and exit codes: neither is ever renamed or moved.
 */
const ERRORS = {
  /** A fault of this program or of where it runs: not of the request, the image or AWS. */
  INTERNAL: [1, 'Please report it with the version of image-labels (--tool-version) and this message.'],
  INVALID_ARGUMENT: [2, 'See image-labels <command> --help, or the help page of the step.'],
  REPOSITORY_NOT_FOUND: [3, 'Check the name, the registry id (the account that owns it) and the region.'],
  IMAGE_NOT_FOUND: [3, 'Check the version, the registry id (the account that owns the repository) and the region.'],
  PLATFORM_NOT_FOUND: [3, 'Leave the platform out to read all that the image is for.'],
  LABEL_NOT_FOUND: [3, 'Name another label, or give a default.'],
  REVISION_NOT_FOUND: [3, 'Build with --label org.opencontainers.image.revision=$(git rev-parse HEAD).'],
  COMMIT_NOT_FOUND: [3, 'Check that the commit was pushed, and to this repository.'],
  CREDENTIALS_MISSING: [4, 'Give AWS credentials: awsCredentialsId, withAWS, a profile or the environment.'],
  CREDENTIALS_EXPIRED: [4, 'Get new credentials and try again.'],
  ACCESS_DENIED: [4, 'Allow this to the identity that asks.'],
  GIT_ACCESS_DENIED: [4, 'Check the Git credentials, and that they may push tags.'],
  THROTTLED: [5, 'Try again later.'],
  NETWORK: [5, 'Check the way from this machine to the server.'],
  TIMEOUT: [5, 'Give it more time (timeout), or look at the network.'],
  SERVICE_ERROR: [5, 'The fault is with the service or with something before it. Try again later.'],
  NOT_AN_IMAGE: [6, 'Only images have labels. Other artifacts (charts, signatures, attestations) have none.'],
  MANIFEST_INVALID: [6, 'The image was pushed like this: see aws ecr batch-get-image. Build and push it again.'],
  CONFIG_INVALID: [6, 'The image was pushed like this. Build and push it again.'],
  DIGEST_MISMATCH: [6, 'Something changed the bytes, or the registry is damaged. Nothing of them was used.'],
  TOO_LARGE: [6, 'No image that is built as usual is so large. Look at what was pushed.'],
  REVISION_INVALID: [6, 'A commit is 7 to 64 hex digits. Name the label that holds it.'],
  LABEL_DIFFERS: [7, 'Name the platform to read.'],
  TAG_EXISTS: [7, 'A released tag is not moved. Choose another name.'],
} as const satisfies Record<string, readonly [exitCode: number, hint: string]>;

export type ErrorCode = keyof typeof ERRORS;

/** All codes, in the order of their exit codes: for tests. @internal */
export const ERROR_CODES = Object.keys(ERRORS) as ErrorCode[];

export interface FailureOptions {
  /** What to do next. */
  readonly hint?: string | undefined;
  /** What this failure was made from: shown to nobody, kept for debuggers and tests. */
  readonly cause?: unknown;
}

/**
 * A failure that its reader can act on: what failed, on what, what was expected, and what to do next. Whatever of an
 * image, a server or a parameter is in its texts, each becomes one line of a log here, of bounded length, without secrets:
 * whoever makes one cuts only the parts that may be long.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  readonly hint: string;
  /** Whether the hint is of this very failure, and not that of its code. */
  readonly hasOwnHint: boolean;

  constructor(code: ErrorCode, message: string, { hint, cause }: FailureOptions = {}) {
    super(presentable(message), { cause });
    this.code = code;
    this.hint = presentable(hint ?? ERRORS[code][1]);
    this.hasOwnHint = hint !== undefined;
  }

  get exitCode(): number {
    return ERRORS[this.code][0];
  }
}

/**
 * Any thrown value as a Failure. What nobody foresaw becomes INTERNAL with the error's own message and without its
 * stack: a line of a minified bundle helps nobody who reads a build log.
 */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure('INTERNAL', oneLine(message), { cause: error });
}

/**
 * A text from elsewhere (a server, a library, an image) made fit for a message of ours: no control characters, one line,
 * nothing that turns the direction of what follows around, at most `limit` characters.
 */
export function oneLine(text: string, limit = 500): string {
  const line = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escaped)
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

function presentable(text: string): string {
  return oneLine(withoutSecrets(text), 4000);
}

/** The text with the query of every URL (a presigned one is a secret) and every password in a URL blotted out. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(\bhttps?:\/\/[^\s?#'"<>]+)\?[^\s'"<>]*/gi, '$1?***')
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#'"<>]+@/gi, '$1***@');
}
