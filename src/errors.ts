/**
 * Every way in which image-labels can fail: one code a cause, one exit code a kind of cause.
 * Scripts rely on both; a code is never renamed and never moves to another exit code.
 */
const EXIT_CODES = {
  /** A fault of this program or of where it runs: not of the request, the image or AWS. */
  INTERNAL: 1,
  INVALID_ARGUMENT: 2,
  REPOSITORY_NOT_FOUND: 3,
  IMAGE_NOT_FOUND: 3,
  PLATFORM_NOT_FOUND: 3,
  LABEL_NOT_FOUND: 3,
  REVISION_NOT_FOUND: 3,
  COMMIT_NOT_FOUND: 3,
  CREDENTIALS_MISSING: 4,
  CREDENTIALS_EXPIRED: 4,
  ACCESS_DENIED: 4,
  GIT_ACCESS_DENIED: 4,
  THROTTLED: 5,
  NETWORK: 5,
  TIMEOUT: 5,
  SERVICE_ERROR: 5,
  NOT_AN_IMAGE: 6,
  MANIFEST_INVALID: 6,
  CONFIG_INVALID: 6,
  DIGEST_MISMATCH: 6,
  TOO_LARGE: 6,
  REVISION_INVALID: 6,
  LABEL_DIFFERS: 7,
  TAG_EXISTS: 7,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/** All codes, in the order of their exit codes. */
export const ERROR_CODES = Object.keys(EXIT_CODES) as ErrorCode[];

export interface FailureOptions {
  /** What to do next: one line or a few. */
  readonly hint?: string | undefined;
  /** What this failure was made from: shown to nobody, kept for debuggers and tests. */
  readonly cause?: unknown;
}

/**
 * A failure that its reader can act on: what failed, on what, what was expected, and what to do next. Whatever of an
 * image, a server or a parameter is in its texts, each stays one line of a log, of bounded length, without secrets.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, { hint, cause }: FailureOptions = {}) {
    super(presentable(message), { cause });
    this.code = code;
    this.hint = hint === undefined ? undefined : presentable(hint);
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}

/**
 * Any thrown value as a Failure. What nobody foresaw becomes INTERNAL with the error's own message and without its
 * stack: a line of a minified bundle helps nobody who reads a build log.
 */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure('INTERNAL', oneLine(message), {
    hint: 'This is a fault in image-labels. Please report it with the version (--tool-version) and this message.',
    cause: error,
  });
}

/**
 * A text from elsewhere (a server, a library) made fit for a message of ours: no control characters, one line, at most
 * `limit` characters.
 */
export function oneLine(text: string, limit = 500): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

function presentable(text: string): string {
  return oneLine(withoutSecrets(text), 4000);
}

/** The text with the query of every URL (a presigned one is a secret) and every password in a URL blotted out. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(\bhttps?:\/\/[^\s?#'"<>]+)\?[^\s'"<>]*/gi, '$1?***')
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"<>]+@/gi, '$1***@');
}
