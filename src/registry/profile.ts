import { loadConfig } from '@smithy/core/config';

/**
 * A setting of a profile in the shared AWS files; without a name, of the one in AWS_PROFILE, or of `default`. Undefined
 * where the profile does not have it, or there are no such files: the credentials' chain complains of those.
 */
export async function profileSetting(setting: string, profile: string | undefined): Promise<string | undefined> {
  const load = loadConfig<string | undefined>(
    {
      environmentVariableSelector: () => undefined,
      configFileSelector: (values) => values[setting],
      default: undefined,
    },
    { preferredFile: 'credentials', ...(profile === undefined ? {} : { profile }) },
  );
  try {
    return await load();
  } catch {
    return undefined;
  }
}
