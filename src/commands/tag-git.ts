import type { Context } from '../context.ts';
import { Failure } from '../errors.ts';
import { Git } from '../git/git.ts';
import { tagCommit } from '../git/tag.ts';
import { type GitUrl, parseGitUrl } from '../git/url.ts';
import { formatReference } from '../image/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { TagGitRequest } from '../request.ts';
import { readImage } from './read-image.ts';
import { readRevision } from './read-revision.ts';

/** A tag on the remote. */
export interface GitTag {
  readonly tag: string;
  /** The whole id of the commit. */
  readonly revision: string;
  /** Without credentials. */
  readonly url: string;
  /** False where the tag was there already, on that commit. */
  readonly created: boolean;
  readonly annotated: boolean;
}

/** Tags the commit given, or the one that the image names. The image is read first: it may need no Git at all to fail. */
export async function tagGit(
  request: TagGitRequest,
  openRegistry: () => Promise<Registry>,
  folder: string,
  context: Context,
): Promise<GitTag> {
  const { env } = context;
  const { tag, lightweight, tagger } = request;
  const { revision, facts } = await commitOf(request, openRegistry);
  const git = new Git(context);
  try {
    const url = await remoteOf(git, request.url, env, folder);
    await git.useCredentials(url);
    const message = lightweight ? undefined : (request.message ?? defaultMessage(tag, facts, env['BUILD_URL']));
    const outcome = await tagCommit(git, { url: url.text, tag, revision, message, tagger });
    const { created, annotated } = outcome;
    return { tag, revision: outcome.revision, url: url.text, created, annotated };
  } finally {
    git.close();
  }
}

async function commitOf(
  { target, platform }: TagGitRequest,
  openRegistry: () => Promise<Registry>,
): Promise<{ revision: string; facts: string[] }> {
  if ('revision' in target) return { revision: target.revision, facts: [] };
  const registry = await openRegistry();
  const image = await readImage(registry, target.image, platform);
  const { revision, origin } = await readRevision(registry, image, target.label);
  const named = formatReference(target.image);
  return { revision, facts: [`Image: ${named}`, `Digest: ${image.digest}`, `Revision from: ${origin}`] };
}

function defaultMessage(tag: string, facts: readonly string[], build: string | undefined): string {
  return [tag, '', ...facts, ...(build ? [`Build: ${build}`] : [])].join('\n').trimEnd();
}

/** Never what an image says: an image must not choose where credentials go. */
async function remoteOf(git: Git, url: GitUrl | undefined, env: NodeJS.ProcessEnv, folder: string): Promise<GitUrl> {
  if (url !== undefined) return url;
  if (env['GIT_URL']) return parseGitUrl(env['GIT_URL'], 'GIT_URL');
  const origin = await git.origin(folder);
  if (origin !== undefined) {
    return parseGitUrl(origin, 'the origin of the current folder');
  }
  throw new Failure('INVALID_ARGUMENT', 'no Git repository is known in which to tag', {
    hint: 'Looked at: the url parameter, GIT_URL, the remote named origin of the current folder. Give the url.',
  });
}
