import type { Context } from '../context.ts';
import { boundedHandler } from './bounded-handler.ts';
import { credentialsProvider } from './credentials.ts';
import { openEcr } from './ecr.ts';
import { environmentEndpoint } from './endpoint.ts';
import type { FirstConnection } from './first-connection.ts';
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
  const endpoint = source.endpoint ?? environmentEndpoint(context.env);
  return openEcr({ ...source, endpoint, region, credentials, handler }, context);
}
