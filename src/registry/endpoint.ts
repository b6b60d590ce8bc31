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

/** Whether endpoints that the environment or a profile names are to be passed over. */
export function ignoresConfigured(env: NodeJS.ProcessEnv): boolean {
  return env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
}

/** The SDK would read these, too, but takes a mistake in them for a fault of its own. */
export function environmentEndpoint(env: NodeJS.ProcessEnv): URL | undefined {
  if (ignoresConfigured(env)) return undefined;
  for (const name of ['AWS_ENDPOINT_URL_ECR', 'AWS_ENDPOINT_URL']) {
    const text = env[name];
    if (text) return parseEndpoint(text, name);
  }
  return undefined;
}
