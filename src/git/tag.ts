import { Failure } from '../errors.ts';
import { gitFailure, isUnknownCommit, lacksHistory } from './failure.ts';
import type { Git, GitRun } from './git.ts';

/** A tag to be made. */
export interface TagOrder {
  /** Fit for git's arguments and for people. */
  readonly url: string;
  readonly tag: string;
  /** 7 to 64 hex digits. */
  readonly revision: string;
  /** Undefined for a lightweight tag, which has none. */
  readonly message: string | undefined;
  /** `Name <mail>`; else Git's own configuration, else a neutral one. */
  readonly tagger: string | undefined;
}

/** The tag as it now is on the remote. */
export interface TagOutcome {
  /** The whole id of the commit. */
  readonly revision: string;
  /** False where the tag was there already, on that commit. */
  readonly created: boolean;
  readonly annotated: boolean;
}

const NEUTRAL_TAGGER = 'image-labels <image-labels@localhost>';

/** Older ones cannot push a tag without having, or fetching, all files of its commit (`push.negotiate`). */
const OLDEST_GIT = [2, 32] as const;

/** Only the commits' own objects: neither folders nor files. */
const TREELESS = '--filter=tree:0';

/**
 * Makes the tag on the remote, without its files: fetches the one commit, and pushes the one ref, never by force. Safe to
 * repeat, and safe against others that do the same at once: the tag that is there is what counts.
 */
export async function tagCommit(git: Git, order: TagOrder): Promise<TagOutcome> {
  await checkGit(git, order.tag);
  const { present, digits } = await askRemote(git, order);
  const isWhole = order.revision.length === digits;
  if (order.revision.length > digits) throw commitNotFound(order, `its ids have ${digits} digits`);
  if (present !== undefined && isWhole) return judge(order, order.revision.toLowerCase(), present);

  const format = `--object-format=${digits === 64 ? 'sha256' : 'sha1'}`;
  await must(git, 'making a temporary repository', ['init', '--quiet', '--bare', '--template=', format], order);
  const revision = isWhole ? await fetchWhole(git, order) : await fetchAbbreviated(git, order);
  if (present !== undefined) return judge(order, revision, present);

  const annotated = order.message !== undefined;
  const object = order.message === undefined ? revision : await makeTag(git, order, revision, order.message);
  let pushed = await push(git, order, object);
  if (pushed.exitCode !== 0 && lacksHistory(pushed)) {
    await fetchHistory(git, order, revision);
    pushed = await push(git, order, object);
  }
  // Another build that made the very same tag in the same second leaves nothing to be done: then it was that one's.
  if (pushed.exitCode === 0) return { revision, created: /^\*\t/m.test(pushed.stdout), annotated };
  // Another build may have been first: then its tag decides, as if it had always been there.
  const after = await askRemote(git, order);
  if (after.present !== undefined) return judge(order, revision, after.present);
  throw gitFailure(pushed, `pushing the tag ${order.tag}`, order.url);
}

/** A tag that is on the remote: the commit that it leads to, by way of a tag object or not. */
interface PresentTag {
  readonly commit: string;
  readonly annotated: boolean;
}

function judge({ tag, url }: TagOrder, revision: string, { commit, annotated }: PresentTag): TagOutcome {
  if (commit === revision) return { revision, created: false, annotated };
  throw new Failure('TAG_EXISTS', `the tag ${tag} is at ${url} already, on ${commit} and not on ${revision}`, {
    hint: 'A released tag is not moved. Choose another name, or have somebody delete that tag first if it is wrong.',
  });
}

async function checkGit(git: Git, tag: string): Promise<void> {
  const version = await git.run('asking git for its version', ['version']);
  const found = /(\d+)\.(\d+)/.exec(version.stdout);
  if (version.exitCode !== 0 || found === null) {
    throw new Failure('INTERNAL', `git cannot be run: ${version.stderr || version.stdout}`, {
      hint: "Run git version as the agent's user, and mend what it says.",
    });
  }
  const [major = 0, minor = 0] = found.slice(1).map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_GIT;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    const oldest = OLDEST_GIT.join('.');
    throw new Failure('INTERNAL', `git ${oldest} or newer is needed, and this is ${version.stdout.trim()}`, {
      hint: `Older ones cannot push a tag without all files of its commit. Install git ${oldest} or newer on the agent.`,
    });
  }
  const { exitCode } = await git.run('checking the name of the tag', ['check-ref-format', `refs/tags/${tag}`]);
  if (exitCode === 1) {
    throw new Failure(
      'INVALID_ARGUMENT',
      `${JSON.stringify(tag.slice(0, 200))} is not a name that Git allows for a tag`,
      {
        hint: 'No blanks, no .. and none of ~ ^ : ? * [ \\; no / or .lock at the end: v1.4.2',
      },
    );
  }
}

/** The tag as it is on the remote, if it is there, and how many digits ids have there (SHA-1: 40, SHA-256: 64). */
async function askRemote(git: Git, order: TagOrder): Promise<{ present: PresentTag | undefined; digits: number }> {
  const { url, tag } = order;
  const ref = `refs/tags/${tag}`;
  const args = ['ls-remote', '--quiet', '--', url, 'HEAD', ref, `${ref}^{}`];
  const run = await git.run(`asking ${url} for the tag ${tag}`, args);
  if (run.exitCode !== 0) throw gitFailure(run, `asking for the tag ${tag}`, url);
  const lines = run.stdout.split('\n').map((line) => line.split('\t'));
  const found = new Map(lines.map(([id = '', name = '']) => [name, id]));
  // An annotated tag is listed twice: its own object, and the commit that it leads to.
  const commit = found.get(`${ref}^{}`) ?? found.get(ref);
  const anyId = lines[0]?.[0] || order.revision;
  return {
    present: commit === undefined ? undefined : { commit, annotated: found.has(`${ref}^{}`) },
    digits: anyId.length === 64 ? 64 : 40,
  };
}

/** Fetches the commit of a whole id, alone where the server gives it, else with all others. */
async function fetchWhole(git: Git, order: TagOrder): Promise<string> {
  const revision = order.revision.toLowerCase();
  const alone = await git.run(`fetching ${revision}`, [
    'fetch',
    ...QUIET,
    '--depth=1',
    TREELESS,
    '--',
    order.url,
    revision,
  ]);
  if (alone.exitCode !== 0) {
    if (!isUnknownCommit(alone)) throw gitFailure(alone, `fetching ${revision}`, order.url);
    await fetchAll(git, order);
  }
  await forgetRemote(git, order);
  const { stdout } = await git.run(`looking at ${revision}`, ['cat-file', '-t', revision]);
  if (stdout.trim() === 'commit') return revision;
  throw commitNotFound(order, 'no branch and no tag has such a commit');
}

/** The only commit whose id begins so. The server is asked for no abbreviation, so all commits are fetched. */
async function fetchAbbreviated(git: Git, order: TagOrder): Promise<string> {
  await fetchAll(git, order);
  await forgetRemote(git, order);
  const found = await git.run('looking for the commit', [
    'rev-parse',
    `--disambiguate=${order.revision.toLowerCase()}`,
  ]);
  const types = await git.run('looking at what was found', ['cat-file', '--batch-check'], found.stdout);
  const commits = types.stdout
    .split('\n')
    .flatMap((line) => (line.split(' ')[1] === 'commit' ? [line.split(' ')[0] ?? ''] : []));
  const [commit] = commits;
  if (commit !== undefined && commits.length === 1) return commit;
  throw commitNotFound(
    order,
    commits.length === 0
      ? 'no commit begins so'
      : `${commits.length} commits begin so: ${commits.slice(0, 5).join(', ')}`,
  );
}

const QUIET = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];

/** Branches and tags of the remote, and where they are kept here. */
const ALL_REFS = ['+refs/heads/*:refs/remotes/all/*', '+refs/tags/*:refs/remotes/tags/*'];

/** The history that leads to the commit, without files: what is needed where the server does not say what it has. */
async function fetchHistory(git: Git, order: TagOrder, revision: string): Promise<void> {
  const what = `fetching the history of ${order.url}`;
  const run = await git.run(what, ['fetch', ...QUIET, '--unshallow', TREELESS, '--', order.url, ...ALL_REFS]);
  // Nothing was cut off: then all of it is here, and what failed is for the next push to tell.
  if (run.exitCode !== 0 && !/complete repository/.test(run.stderr)) throw gitFailure(run, what, order.url);
  await forgetRemote(git, order);
  const { stdout } = await git.run(`looking for ${revision}`, ['for-each-ref', '--count=1', '--contains', revision]);
  // A server may give by its id what no branch and no tag has any more; that is not what was released.
  if (stdout === '') throw commitNotFound(order, 'no branch and no tag has such a commit');
}

/** All commits of all branches and tags, without their files if the server can leave them out. */
async function fetchAll(git: Git, order: TagOrder): Promise<void> {
  const what = `fetching all commits of ${order.url}`;
  const treeless = await git.run(what, ['fetch', ...QUIET, TREELESS, '--', order.url, ...ALL_REFS]);
  if (treeless.exitCode === 0) return;
  const whole = await git.run(what, ['fetch', ...QUIET, '--', order.url, ...ALL_REFS]);
  if (whole.exitCode !== 0) throw gitFailure(whole, 'fetching all commits', order.url);
}

function commitNotFound({ url, revision }: TagOrder, why: string): Failure {
  return new Failure('COMMIT_NOT_FOUND', `there is no commit ${revision} at ${url}: ${why}`, {
    hint: 'Check that the image was built from this repository, and that the commit was pushed and not rewritten since.',
  });
}

/** An annotated tag's object, written as Git specifies it: no editor, no cleaning of the message, no signature. */
async function makeTag(git: Git, order: TagOrder, revision: string, message: string): Promise<string> {
  const head = [`object ${revision}`, 'type commit', `tag ${order.tag}`, `tagger ${await taggerLine(git, order)}`];
  const text = `${head.join('\n')}\n\n${message.endsWith('\n') ? message : `${message}\n`}`;
  return (await must(git, 'making the tag', ['mktag'], order, text)).stdout.trim();
}

async function taggerLine(git: Git, { tagger }: TagOrder): Promise<string> {
  const now = `${Math.floor(Date.now() / 1000)} +0000`;
  if (tagger !== undefined) return `${tagger} ${now}`;
  // Without useConfigOnly, git would make one up from the names of the user and the machine.
  const ident = await git.run('asking git who tags', ['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT']);
  return ident.exitCode === 0 ? ident.stdout.trim() : `${NEUTRAL_TAGGER} ${now}`;
}

/** What is missing is missing by intention: without this, git would fetch folders and files of the commit one by one. */
async function forgetRemote(git: Git, { url }: TagOrder): Promise<void> {
  await git.run('forgetting the remote', ['config', '--remove-section', `remote.${url}`]);
}

/** All tags that are here: the one that was made. */
const TAGS = 'refs/tags/*:refs/tags/*';

/**
 * Pushes the one ref, by way of a pattern: a name that is written out git also takes for the end of another, and
 * `refs/tags/v1` for a branch of the server that is called so. Git is told to ask the server first what it has
 * (push.negotiate): it would else take the commit for new there, and look for all its files to send them along.
 */
async function push(git: Git, order: TagOrder, object: string): Promise<GitRun> {
  await must(git, 'naming the tag', ['update-ref', `refs/tags/${order.tag}`, object], order);
  const what = `pushing the tag ${order.tag} to ${order.url}`;
  const args = ['push', '--porcelain', '--no-verify', '--', order.url, TAGS];
  const run = await git.run(what, ['-c', 'push.negotiate=true', ...args]);
  // Why a ref was rejected stands among the results.
  const rejected = run.stdout.split('\n').filter((line) => line.startsWith('!'));
  return { ...run, stderr: [...rejected, run.stderr].join('\n') };
}

async function must(
  git: Git,
  what: string,
  args: readonly string[],
  { url }: TagOrder,
  input?: string,
): Promise<GitRun> {
  const run = await git.run(what, args, input);
  if (run.exitCode !== 0) throw gitFailure(run, what, url);
  return run;
}
