import type { IncomingMessage } from 'node:http';
import type { RetryableTrait } from '@smithy/types';
import type { HttpProxy } from './proxy.ts';

/** What stops a request at the proxy, before its target has heard of it. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  /** What to do next. */
  readonly hint: string;
  /** By this, or by the cause, the SDK's retry strategies see that it may get better. */
  readonly $retryable: RetryableTrait | undefined;

  constructor(message: string, hint: string, more: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, { cause: more.cause });
    this.hint = hint;
    this.$retryable = more.retryable ? {} : undefined;
  }
}

/** The proxy answered, and not with a way to the target. */
export function refusedBy(
  proxy: HttpProxy,
  target: string,
  { statusCode = 0, statusMessage = '' }: Answer,
): ProxyError {
  const { name, variable } = proxy;
  const answer = `${statusCode} ${statusMessage}`.trim();
  const past = 'or name the host in NO_PROXY where it is reached without.';
  let hint = `Let the proxy ${name} allow ${target}, ${past}`;
  if (statusCode === 407) {
    hint = `The proxy ${name} wants a user and a password, or others: user:password@ before its host in ${variable}, percent-encoded.`;
  } else if (statusCode >= 500) {
    hint = `See why the proxy ${name} does not get to ${target}, ${past}`;
  }
  const message = `the proxy ${name} (${variable}) answered ${answer} when asked for ${target}`;
  return new ProxyError(message, hint, { retryable: statusCode >= 500 });
}

type Answer = Pick<IncomingMessage, 'statusCode' | 'statusMessage'>;

/** The proxy did not answer: it is not there, or broke off. */
export function lostAt({ protocol, name, variable }: HttpProxy, target: string, cause: unknown): ProxyError {
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  const tls =
    protocol === 'https:'
      ? ' It is asked over TLS, as its https:// says; its CA must be trusted (AWS_CA_BUNDLE). Most proxies are http://.'
      : '';
  return new ProxyError(
    `no way to ${target} through the proxy ${name} (${variable}): ${why}`,
    `Check the proxy ${name}, which ${variable} names, and the way to it.${tls}`,
    { cause },
  );
}
