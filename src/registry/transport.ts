import http from 'node:http';
import https from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Context } from '../context.ts';
import { AGENT_OPTIONS } from './agent-options.ts';
import type { FirstConnection } from './first-connection.ts';
import { profileName, profileSetting } from './profile.ts';
import { proxyRules } from './proxy.ts';
import type { Trust } from './trust.ts';

/** How long a connection may take to come about before it is tried anew. */
const CONNECTION_TIMEOUT_MS = 5000;

/**
 * What carries every request to AWS: ECR's, those for credentials, and the blobs. It goes through the proxies and trusts
 * the private CAs that the environment names, of which the SDK alone knows neither. What does so is loaded only where they
 * are named.
 */
export async function openTransport(
  profile: string | undefined,
  context: Context,
  first: FirstConnection | undefined,
): Promise<NodeHttpHandler> {
  const trust = await privateTrust(profile, context);
  const rules = proxyRules(context.env);
  if (rules === undefined) {
    if (trust === undefined) return plainHandler(first);
    const { TrustingAgent } = await import('./trust.ts');
    return new NodeHttpHandler({ connectionTimeout: CONNECTION_TIMEOUT_MS, httpsAgent: new TrustingAgent(trust) });
  }
  // Instance metadata is asked over this agent, and a proxy would answer with its own. NODE_USE_ENV_PROXY would have it so.
  http.globalAgent = new http.Agent();
  const { ProxyingHandler } = await import('./proxying-handler.ts');
  return new ProxyingHandler({ rules, trust, timeoutMs: CONNECTION_TIMEOUT_MS, context });
}

/** Node's own agents, which begin with the connection that was begun. */
function plainHandler(first: FirstConnection | undefined): NodeHttpHandler {
  if (first === undefined) return new NodeHttpHandler({ connectionTimeout: CONNECTION_TIMEOUT_MS });
  return new NodeHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    httpAgent: first.offerTo(new http.Agent(AGENT_OPTIONS)),
    httpsAgent: first.offerTo(new https.Agent(AGENT_OPTIONS)),
  });
}

/** Undefined where nobody names a CA, and Node's own trust is left as it is. AWS_CA_BUNDLE goes first, as in the AWS CLI. */
async function privateTrust(profile: string | undefined, { env, log }: Context): Promise<Trust | undefined> {
  const variable = env['AWS_CA_BUNDLE'];
  const path = variable || (await profileSetting('ca_bundle', profile));
  // What Node was started with it trusts already.
  if (!path || path === env['NODE_EXTRA_CA_CERTS']) return undefined;
  const from = variable ? 'AWS_CA_BUNDLE' : `ca_bundle of the profile ${profileName(profile, env)}`;
  const { trustIn } = await import('./trust.ts');
  log(`trusting the certificates in ${path} (${from}), too`);
  return trustIn({ path, from }, env);
}
