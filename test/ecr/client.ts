import { ECRClient } from '@aws-sdk/client-ecr';
import type { LocalEcr } from './server.ts';

// The SDK prints a warning about the version of Node once a process; it would be the only noise of the tests.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export interface ClientOptions {
  accessKeyId?: string;
  secretAccessKey?: string;
  sessionToken?: string;
  region?: string;
  systemClockOffset?: number;
}

/** The real SDK client for this server, without retries, so that a test sees every answer. */
export function clientFor(ecr: LocalEcr, options: ClientOptions = {}): ECRClient {
  return new ECRClient({
    endpoint: ecr.endpoint,
    region: options.region ?? ecr.region,
    maxAttempts: 1,
    systemClockOffset: options.systemClockOffset ?? 0,
    credentials: {
      accessKeyId: options.accessKeyId ?? ecr.env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: options.secretAccessKey ?? ecr.env['AWS_SECRET_ACCESS_KEY'] ?? '',
      ...(options.sessionToken !== undefined && { sessionToken: options.sessionToken }),
    },
  });
}
