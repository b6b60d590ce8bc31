import type { RegistryHost } from '../image/reference.ts';

/** Where to read and as whom; what is not given comes from the environment. */
export interface Source extends RegistryHost {
  readonly profile?: string;
  readonly roleArn?: string;
  readonly externalId?: string;
  readonly endpoint?: URL;
}
