import type { Context } from '../context.ts';
import { boundedHandler } from './bounded-handler.ts';
import { credentialsProvider } from './credentials.ts';
import { openEcr } from './ecr.ts';
import { environmentEndpoint, ignoresConfigured, parseEndpoint } from './endpoint.ts';
import type { FirstConnection } from './first-connection.ts';
import { profileEndpoint, profileName } from './profile.ts';
import { resolveRegion } from './region.ts';
import type { Registry } from './registry.ts';
import type { Source } from './source.ts';
import { openTransport } from './transport.ts';

/** The registry that a request names, with credentials found when the first call needs them. */
export async function openRegistry(
  source: Source,
  context: Context,
  first: FirstConnection | undefined,
): Promise<Registry> {
  const handler = boundedHandler(await openTransport(source.profile, context, first));
  const { region, from } = await resolveRegion(source, context);
  context.log(`region ${region}, from ${from}`);
  const credentials = credentialsProvider({ ...source, region }, handler, context);
  const endpoint = await endpointOf(source, context.env);
  return openEcr({ ...source, endpoint, region, credentials, handler }, context);
}

/** Undefined for AWS's own. */
async function endpointOf({ endpoint, profile }: Source, env: NodeJS.ProcessEnv): Promise<URL | undefined> {
  if (endpoint !== undefined || ignoresConfigured(env)) return endpoint;
  const ofEnvironment = environmentEndpoint(env);
  if (ofEnvironment !== undefined) return ofEnvironment;
  const text = await profileEndpoint(profile);
  return text === undefined
    ? undefined
    : parseEndpoint(text, `endpoint_url of the profile ${profileName(profile, env)}`);
}
