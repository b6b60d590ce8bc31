import { createSecureContext, type SecureContext } from 'node:tls';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { profileSetting } from './profile.ts';

/** How long a connection may take to come about before it is tried anew. */
const CONNECTION_TIMEOUT_MS = 5000;

/**
 * What carries every request to AWS: ECR's, those for credentials, and the blobs. It trusts the private CAs that the
 * environment names, of which the SDK alone does not know. What does so is loaded only where they are named.
 */
export async function openTransport(
  profile: string | undefined,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<NodeHttpHandler> {
  const secureContext = await privateTrust(profile, env, log);
  const tls = secureContext === undefined ? {} : { secureContext };
  return new NodeHttpHandler({ connectionTimeout: CONNECTION_TIMEOUT_MS, httpsAgent: tls });
}

/** Undefined where nobody names a CA, and Node's own trust is left as it is. AWS_CA_BUNDLE goes first, as in the AWS CLI. */
async function privateTrust(
  profile: string | undefined,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<SecureContext | undefined> {
  const variable = env['AWS_CA_BUNDLE'];
  const path = variable || (await profileSetting('ca_bundle', profile));
  if (!path) return undefined;
  const from = variable ? 'AWS_CA_BUNDLE' : `ca_bundle of the profile ${profile ?? (env['AWS_PROFILE'] || 'default')}`;
  const { trustedCertificates } = await import('./trust.ts');
  const ca = await trustedCertificates({ path, from }, env);
  log(`trusting the certificates in ${path} (${from}), too`);
  // One for all connections: to make it takes as long as a request.
  return createSecureContext({ ca });
}
