import { join } from 'node:path';
import { temporaryFolder } from '../leftovers.ts';
import { git } from './environment.ts';
import { importHistory } from './history.ts';

export interface RepositoryOptions {
  /** On branch main; default 5, at least 1. */
  commits?: number;
  /** Size of the incompressible blob that each commit changes; default 100. */
  blobBytes?: number;
  /** Whether the blob lies deep in many trees; default false. */
  deepTree?: boolean;
  /** False makes a repository with a working tree, checked out at main; default true. */
  bare?: boolean;
  /** Whether a fetch may ask for a part (`--filter`); where not, git warns and takes everything. Default true. */
  allowFilter?: boolean;
  /**
   * Whether a commit may be fetched by its id where no branch or tag points to it; default true.
   * git refuses that in protocol version 0 alone, so the servers of a repository that refuses speak no other.
   */
  allowAnySha1?: boolean;
}

/** A repository in a temporary folder, made with real git. Same options, same commit ids. */
export interface BareRepository {
  readonly path: string;
  /** Full ids, oldest first: all of branch main. */
  readonly commits: readonly string[];
  /** A commit on branch `other` alone, whose parent is the first of main. */
  readonly other: string;
  /** A commit that the annotated tag `old` alone reaches, whose parent is the first of main. */
  readonly old: string;
  /** Runs git in it and returns what it printed, trimmed; throws where git fails. */
  git(...args: string[]): string;
  /** Every tag's name and the commit it points to, through annotated tags: `{ old }` at first. */
  tags(): Record<string, string>;
  remove(): void;
}

export function makeRepository(options: RepositoryOptions = {}): BareRepository {
  const { commits = 5, blobBytes = 100, deepTree = false, bare = true } = options;
  const folder = temporaryFolder();
  const path = join(folder.path, bare ? 'shop.git' : 'shop');
  const run = (...args: string[]): string => git(args, { cwd: path });

  git(['init', '--quiet', '--initial-branch=main', ...(bare ? ['--bare'] : []), path]);
  const settings = {
    'uploadpack.allowFilter': options.allowFilter ?? true,
    'uploadpack.allowAnySHA1InWant': options.allowAnySha1 ?? true,
    // A repack in the background would outlive the test, and the folder.
    'gc.auto': 0,
    'receive.autoGC': false,
    'maintenance.auto': false,
  };
  for (const [name, value] of Object.entries(settings)) run('config', name, `${value}`);

  importHistory(path, { commits, blobBytes, deepTree });
  const ids = run('rev-list', '--reverse', 'main').split('\n');
  const [first = ''] = ids;
  const branchOff = (message: string): string => run('commit-tree', `${first}^{tree}`, '-p', first, '-m', message);
  const other = branchOff('On branch other');
  run('branch', 'other', other);
  const old = branchOff('Reachable from tag old only');
  run('tag', '--annotate', '--message=old', 'old', old);
  if (!bare) run('reset', '--quiet', '--hard', 'main');

  return { path, commits: ids, other, old, git: run, tags: () => tagsOf(run), remove: folder.remove };
}

/** Whether servers let a client choose a later protocol than version 0. See {@link RepositoryOptions.allowAnySha1}. */
export function newerProtocolAllowed(repository: BareRepository): boolean {
  return repository.git('config', '--type=bool', 'uploadpack.allowAnySHA1InWant') === 'true';
}

function tagsOf(run: BareRepository['git']): Record<string, string> {
  const tags = new Map<string, string>();
  // ls-remote lists an annotated tag twice: the tag object, then NAME^{}, the commit. The later entry of a name wins.
  for (const line of run('ls-remote', '--tags', '.').split('\n')) {
    const [id, ref] = line.split('\t');
    if (id && ref) tags.set(ref.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, ''), id);
  }
  return Object.fromEntries(tags);
}
