import { loadConfig } from '@smithy/core/config';

/**
 * A setting of a profile in the shared AWS files; without a name, of the one in AWS_PROFILE, or of `default`. Undefined
 * where the profile does not have it, or there are no such files: the credentials' chain complains of those.
 */
export function profileSetting(setting: string, profile: string | undefined): Promise<string | undefined> {
  return select((values) => values[setting], 'credentials', profile);
}

/**
 * Where a profile says that ECR is, in its section of services or for all of them. The SDK would look it up itself, but in the
 * profile of the environment, whichever was asked for.
 */
export async function profileEndpoint(profile: string | undefined): Promise<string | undefined> {
  if ((await profileSetting('ignore_configured_endpoint_urls', profile)) === 'true') return undefined;
  return select(
    (values, file) => file?.[`services.${values['services']}`]?.['ecr.endpoint_url'] ?? values['endpoint_url'],
    'config',
    profile,
  );
}

/** As messages name it. */
export function profileName(profile: string | undefined, env: NodeJS.ProcessEnv): string {
  return profile ?? (env['AWS_PROFILE'] || 'default');
}

type Values = Readonly<Record<string, string | undefined>>;

async function select(
  selector: (values: Values, file?: Readonly<Record<string, Values>>) => string | undefined,
  preferredFile: 'config' | 'credentials',
  profile: string | undefined,
): Promise<string | undefined> {
  const load = loadConfig<string | undefined>(
    { environmentVariableSelector: () => undefined, configFileSelector: selector, default: undefined },
    { preferredFile, ...(profile === undefined ? {} : { profile }) },
  );
  try {
    return await load();
  } catch {
    return undefined;
  }
}
