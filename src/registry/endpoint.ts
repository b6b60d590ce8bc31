import { Failure } from '../errors.ts';

/** The URL of a service's endpoint. */
export function parseEndpoint(text: string, parameter: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain && (url.protocol === 'https:' || url.protocol === 'http:')) return url;
  // Not quoted: a URL that is refused for holding a password is not to be printed with it.
  throw new Failure('INVALID_ARGUMENT', `${parameter} is not the URL of an endpoint`, {
    hint: 'An endpoint is https:// (or http://) and a host, without user, password or query.',
  });
}
