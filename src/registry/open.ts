import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Deadline } from '../deadline.ts';
import type { Source } from '../request.ts';
import { credentialsProvider } from './credentials.ts';
import { openEcr } from './ecr.ts';
import { resolveRegion } from './region.ts';
import type { Registry } from './registry.ts';

/** How long a connection may take to come about before it is tried anew. */
const CONNECTION_TIMEOUT_MS = 5000;

/** The registry that a request names, with credentials found when the first call needs them. */
export async function openRegistry(
  source: Source,
  env: NodeJS.ProcessEnv,
  deadline: Deadline,
  log: (line: string) => void,
): Promise<Registry> {
  const { region, from } = await resolveRegion(source, env, deadline);
  log(`region ${region}, from ${from}`);
  const handler = new NodeHttpHandler({ connectionTimeout: CONNECTION_TIMEOUT_MS });
  const credentials = credentialsProvider({ ...source, region }, handler, deadline);
  return openEcr({ ...source, region, credentials, handler, deadline, log });
}
