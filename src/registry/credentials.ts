import { ENV_KEY, ENV_SECRET, fromEnv } from '@aws-sdk/credential-provider-env';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { externalDataInterceptor } from '@smithy/core/config';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import type { Context } from '../context.ts';
import { awsFailure } from './aws-failure.ts';
import type { Exec } from './credential-process.ts';
import { CredentialReasons } from './credential-reasons.ts';

export interface CredentialSources {
  /** A profile that was asked for; the one in AWS_PROFILE is the environment's. */
  readonly profile?: string | undefined;
  /** A role to take on with the credentials found. */
  readonly roleArn?: string | undefined;
  readonly externalId?: string | undefined;
  /** Where STS is asked. */
  readonly region: string;
}

const TRUST = "The role's trust policy must name this identity, and the external id if it wants one.";

/**
 * AWS credentials from the SDK's own chain (environment, profile, SSO, process, web identity, container, instance) and,
 * where a role is named, from STS with those. Each link is loaded only when it is reached. As with the AWS CLI, a profile
 * that is asked for goes before keys in the environment, and those before AWS_PROFILE.
 */
export function credentialsProvider(
  sources: CredentialSources,
  handler: NodeHttpHandler,
  { env, deadline }: Context,
): AwsCredentialIdentityProvider {
  const { profile, roleArn, externalId, region } = sources;
  externalDataInterceptor.interceptToken('exec', startProcess);
  const keys = profile === undefined && env[ENV_KEY] && env[ENV_SECRET];
  // STS and SSO are asked as ECR is: over the same connections and, unless the profile has its own, in the same region.
  const clientConfig = { requestHandler: handler };
  const parentClientConfig = { region };
  const reasons = new CredentialReasons();
  const [one, other] = env[ENV_KEY] ? [ENV_KEY, ENV_SECRET] : [ENV_SECRET, ENV_KEY];
  if (profile === undefined && env[one] && !env[other]) reasons.add(`${one} is set, and ${other} is not`);
  const base = keys
    ? fromEnv()
    : defaultProvider({
        logger: reasons.logger,
        clientConfig,
        parentClientConfig,
        ...(profile === undefined ? {} : { profile }),
      });

  const own = async (): Promise<AwsCredentialIdentity> => {
    try {
      return await base();
    } catch (error) {
      const subject = profile ?? (env['AWS_PROFILE'] || undefined);
      throw awsFailure(reasons.explain(error), {
        action: 'looking for AWS credentials',
        subject: subject === undefined ? 'any source' : `profile ${subject}`,
        ifDenied: TRUST,
        otherwise: 'CREDENTIALS_MISSING',
      });
    }
  };
  const assumed = async (arn: string): Promise<AwsCredentialIdentity> => {
    const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
    const assume = fromTemporaryCredentials({
      masterCredentials: await own(),
      params: {
        RoleArn: arn,
        RoleSessionName: 'image-labels',
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
      },
      clientConfig: { region, requestHandler: handler },
    });
    try {
      return await assume();
    } catch (error) {
      throw awsFailure(error, {
        action: 'sts:AssumeRole',
        subject: arn,
        ifDenied: `Allow sts:AssumeRole on it. ${TRUST}`,
      });
    }
  };
  return () => deadline.during('looking for AWS credentials', () => (roleArn === undefined ? own() : assumed(roleArn)));
}

/** Loaded only where a profile names a process. */
const startProcess: Exec = (command, done) => {
  import('./credential-process.ts').then(({ runTied }) => runTied(command, done), done);
};
