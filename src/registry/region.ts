import { NODE_REGION_CONFIG_OPTIONS, REGION_INI_NAME } from '@smithy/core/config';
import type { Context } from '../context.ts';
import { Failure } from '../errors.ts';
import { parseRegion } from '../image/reference.ts';
import { profileName, profileSetting } from './profile.ts';

export interface RegionSources {
  /** --region, else the region in the image's URI. */
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
}

/**
 * The AWS region to ask, from the first source that names one. AWS_DEFAULT_REGION is among them because the AWS CLI, and
 * with it most Jenkins set-ups, use it; the SDK alone does not look at it.
 */
export async function resolveRegion(
  sources: RegionSources,
  { env, deadline }: Context,
): Promise<{ region: string; from: string }> {
  const named: [from: string, region: string | undefined][] = [
    ['the request', sources.region],
    ['AWS_REGION', env['AWS_REGION']],
    ['AWS_DEFAULT_REGION', env['AWS_DEFAULT_REGION']],
  ];
  for (const [from, region] of named) if (region) return { region: parseRegion(region, from), from };

  const profile = profileName(sources.profile, env);
  const profileRegion = await profileSetting(REGION_INI_NAME, profile);
  if (profileRegion) return { region: parseRegion(profileRegion, `profile ${profile}`), from: `profile ${profile}` };

  if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true') {
    const region = await deadline.during('reading the region from instance metadata', regionOfInstance);
    if (region) return { region: parseRegion(region, 'instance metadata'), from: 'instance metadata' };
  }
  throw new Failure('INVALID_ARGUMENT', 'no AWS region is known', {
    hint:
      `Looked at: the region parameter, the image's URI, AWS_REGION, AWS_DEFAULT_REGION, the profile ${profile}, ` +
      'EC2 instance metadata. Give the region (eu-west-1) in any of these.',
  });
}

/** The SDK's own last resort. It waits for a second: elsewhere than on an EC2 instance, nothing may be there at all. */
async function regionOfInstance(): Promise<string | undefined> {
  const { default: ask } = NODE_REGION_CONFIG_OPTIONS;
  try {
    return typeof ask === 'function' ? await ask() : ask;
  } catch {
    return undefined;
  }
}
