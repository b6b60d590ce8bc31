import { MetadataService } from '@aws-sdk/ec2-metadata-service';
import { loadConfig, NODE_REGION_CONFIG_FILE_OPTIONS, REGION_INI_NAME } from '@smithy/core/config';
import type { Deadline } from '../deadline.ts';
import { Failure } from '../errors.ts';
import { parseRegion } from '../image/reference.ts';

/** How long instance metadata may take: on an EC2 instance it answers at once, elsewhere nothing may be there at all. */
const METADATA_TIMEOUT_MS = 1000;

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
  env: NodeJS.ProcessEnv,
  deadline: Deadline,
): Promise<{ region: string; from: string }> {
  const named: [from: string, region: string | undefined][] = [
    ['the request', sources.region],
    ['AWS_REGION', env['AWS_REGION']],
    ['AWS_DEFAULT_REGION', env['AWS_DEFAULT_REGION']],
  ];
  for (const [from, region] of named) if (region) return { region: parseRegion(region, from), from };

  const profile = sources.profile ?? (env['AWS_PROFILE'] || 'default');
  const profileRegion = await regionOfProfile(profile);
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

/** Undefined where the profile names no region, or there are no such files: the credentials' chain complains of those. */
async function regionOfProfile(profile: string): Promise<string | undefined> {
  const load = loadConfig<string | undefined>(
    {
      environmentVariableSelector: () => undefined,
      configFileSelector: (values) => values[REGION_INI_NAME],
      default: undefined,
    },
    { ...NODE_REGION_CONFIG_FILE_OPTIONS, profile },
  );
  try {
    return await load();
  } catch {
    return undefined;
  }
}

async function regionOfInstance(): Promise<string | undefined> {
  const metadata = new MetadataService({ httpOptions: { timeout: METADATA_TIMEOUT_MS }, retries: 0 });
  try {
    // The package puts the slash before the path.
    return (await metadata.request('latest/meta-data/placement/region', {})).trim();
  } catch {
    return undefined;
  }
}
