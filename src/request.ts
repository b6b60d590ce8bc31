import type { GitUrl } from './git/url.ts';
import type { Platform } from './image/platform.ts';
import type { ImageName } from './image/reference.ts';
import type { Source } from './registry/source.ts';

/** What every command knows. */
export interface CommonRequest {
  readonly source: Source;
  readonly platform?: Platform;
  readonly timeoutSeconds: number;
  /** Whether fetched configs are kept, and where, if it was said. */
  readonly cache: { readonly use: boolean; readonly folder?: string };
  readonly verbose: boolean;
}

export interface ImageRequest extends CommonRequest {
  readonly image: ImageName;
}

export interface LabelRequest extends ImageRequest {
  readonly command: 'label';
  readonly label: string;
  readonly default?: string;
}

export interface LabelsRequest extends ImageRequest {
  readonly command: 'labels';
}

export interface InspectRequest extends ImageRequest {
  readonly command: 'inspect';
}

export interface RevisionRequest extends ImageRequest {
  readonly command: 'revision';
  readonly label?: string;
}

/** What a label's value must be like. */
export interface Condition {
  readonly key: string;
  /** As it was given. */
  readonly pattern: string;
  readonly matches: (value: string) => boolean;
}

export interface FindRequest extends CommonRequest {
  readonly command: 'find';
  readonly repository: string;
  /** All of them must hold. */
  readonly where: readonly Condition[];
  readonly limit?: number;
  readonly untagged: boolean;
}

export interface TagGitRequest extends CommonRequest {
  readonly command: 'tag-git';
  readonly tag: string;
  /** The commit, or the image that names it. */
  readonly target: { readonly revision: string } | { readonly image: ImageName; readonly label?: string };
  readonly url?: GitUrl;
  readonly message?: string;
  readonly lightweight: boolean;
  /** `Name <mail>`. */
  readonly tagger?: string;
}

/** A checked request: whatever holds one may trust every value in it. */
export type Request = LabelRequest | LabelsRequest | InspectRequest | RevisionRequest | FindRequest | TagGitRequest;
