import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import type { Deadline } from '../deadline.ts';
import { awsFailure } from './aws-failure.ts';

export interface CredentialSources {
  readonly profile?: string | undefined;
  /** A role to take on with the credentials found. */
  readonly roleArn?: string | undefined;
  readonly externalId?: string | undefined;
  /** Where STS is asked. */
  readonly region: string;
}

/**
 * AWS credentials from the SDK's own chain (environment, profile, SSO, process, web identity, container, instance) and,
 * where a role is named, from STS with those. Each link is loaded only when it is reached.
 */
export function credentialsProvider(
  sources: CredentialSources,
  handler: NodeHttpHandler,
  deadline: Deadline,
): AwsCredentialIdentityProvider {
  const { profile, roleArn, externalId, region } = sources;
  const base = defaultProvider(profile === undefined ? {} : { profile });
  const load = async (): Promise<AwsCredentialIdentity> => {
    if (roleArn === undefined) return base();
    // First on their own, so that a failure of theirs is not taken for one of the role's.
    const own = await base();
    const assume = fromTemporaryCredentials({
      masterCredentials: own,
      params: {
        RoleArn: roleArn,
        RoleSessionName: 'image-labels',
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
      },
      clientConfig: { region, requestHandler: handler },
    });
    try {
      return await assume();
    } catch (error) {
      throw awsFailure(error, { call: 'sts:AssumeRole', subject: roleArn });
    }
  };
  return () =>
    deadline.during('looking for AWS credentials', async () => {
      try {
        return await load();
      } catch (error) {
        throw awsFailure(error, { call: 'credentials', subject: profile === undefined ? '' : `profile ${profile}` });
      }
    });
}
