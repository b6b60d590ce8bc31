import type { Deadline } from '../deadline.ts';
import type { RegistryHost } from '../image/reference.ts';
import { credentialsProvider } from './credentials.ts';
import { openEcr } from './ecr.ts';
import { parseEndpoint } from './endpoint.ts';
import { resolveRegion } from './region.ts';
import type { Registry } from './registry.ts';
import { openTransport } from './transport.ts';

/** Where to read and as whom; what is not given comes from the environment. */
export interface Source extends RegistryHost {
  readonly profile?: string;
  readonly roleArn?: string;
  readonly externalId?: string;
  readonly endpoint?: URL;
}

/** The registry that a request names, with credentials found when the first call needs them. */
export async function openRegistry(
  source: Source,
  env: NodeJS.ProcessEnv,
  deadline: Deadline,
  log: (line: string) => void,
): Promise<Registry> {
  const handler = await openTransport(source.profile, env, deadline, log);
  const { region, from } = await resolveRegion(source, env, deadline);
  log(`region ${region}, from ${from}`);
  const credentials = credentialsProvider({ ...source, region }, env, handler, deadline);
  const endpoint = source.endpoint ?? environmentEndpoint(env);
  return openEcr({ ...source, endpoint, region, credentials, handler, deadline, log });
}

/** The SDK reads these, too, but takes a mistake in them for a fault of its own; an endpoint of the profile is its matter. */
function environmentEndpoint(env: NodeJS.ProcessEnv): URL | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined;
  for (const name of ['AWS_ENDPOINT_URL_ECR', 'AWS_ENDPOINT_URL']) {
    const text = env[name];
    if (text) return parseEndpoint(text, name);
  }
  return undefined;
}
