import type { Logger } from '@smithy/types';

/** How a source of the SDK's chain tells its logger why it has no credentials. */
const TOLD = /^@smithy\/property-provider -> (.*)$/s;

/** What the chain itself ends in. */
const NOTHING = 'Could not load credentials from any providers';

/** A source that nobody set up is no reason; that it was looked at, the hint says. */
const NOT_SET_UP = [
  /^Unable to find environment variable credentials/,
  /^AWS_PROFILE is set, skipping/,
  /^Skipping SSO provider/,
  /^Could not resolve credentials using profile: \[default\]/,
  /^Profile \S+ (?:did not contain credential_process|could not be found)/,
  /^Web identity configuration not specified/,
  /^AWS_EC2_METADATA_V1_DISABLED not set/,
];

/**
 * What the sources of credentials said. The chain goes on where one fails, a process or a container's address, say, and its
 * own error is only that none had any.
 */
export class CredentialReasons {
  readonly #reasons = new Set<string>();

  /** For the chain: hears the reasons, and prints nothing. What the SDK warns of is ordinary here. */
  readonly logger: Logger = {
    trace() {},
    debug: (text: unknown) => this.#hear(String(text)),
    info() {},
    warn() {},
    error() {},
  };

  /** What the sources do not say, but what is seen from outside. */
  add(reason: string): void {
    this.#reasons.add(reason);
  }

  /** The error, with the reasons in place of the chain's own words. */
  explain(error: unknown): unknown {
    if (!(error instanceof Error) || error.message !== NOTHING || this.#reasons.size === 0) return error;
    error.message = [...this.#reasons].join('; ');
    return error;
  }

  #hear(line: string): void {
    const reason = TOLD.exec(line)?.[1];
    if (reason === undefined || NOT_SET_UP.some((form) => form.test(reason))) return;
    // The command of a process may have a secret among its words; what it printed for people is after it.
    const text = reason.replace(/^Command failed: .*\n?/, 'credential_process failed: ').replace(/^Error: /, '');
    this.#reasons.add(text.replace(/[.\s]+$/, ''));
  }
}
