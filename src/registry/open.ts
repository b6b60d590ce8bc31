import type { Deadline } from '../deadline.ts';
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
  env: NodeJS.ProcessEnv,
  deadline: Deadline,
  log: (line: string) => void,
  first: FirstConnection | undefined,
): Promise<Registry> {
  const handler = boundedHandler(await openTransport(source.profile, env, deadline, log, first));
  const { region, from } = await resolveRegion(source, env, deadline);
  log(`region ${region}, from ${from}`);
  const credentials = credentialsProvider({ ...source, region }, env, handler, deadline);
  const endpoint = source.endpoint ?? environmentEndpoint(env);
  return openEcr({ ...source, endpoint, region, credentials, handler, deadline, log });
}
