// Makes a release of what is committed, and pushes nothing:
//   npm run release -- 1.2.0              or major, minor or patch in place of the version
//   npm run release -- minor --dry-run    only says what it would do
// Refuses where anything is not ready; where a step fails, takes back those before it.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseChanges } from './changelog.mjs';
import { greatest, movingTag, nextVersion } from './versions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BRANCH = 'main';

function main() {
  const { wanted, dryRun } = given(process.argv.slice(2));
  const release = ready(wanted);
  const { version, last, remote, tag, moving } = release;
  console.log(`Release ${version}, after ${last}${dryRun ? '; a dry run, so none of this is done' : ''}:`);
  const undo = [];
  try {
    for (const [what, act] of steps(release, undo)) {
      console.log(`- ${what}`);
      if (!dryRun) act();
    }
  } catch (error) {
    fail(error);
    console.error('release: takes back what it did');
    while (undo.length > 0) undo.pop()();
    return;
  }
  console.log('To publish it:');
  console.log(`  git push --atomic ${remote} ${BRANCH} ${tag}`);
  console.log(`  git push --force ${remote} ${moving}`);
}

function given(args) {
  const words = args.filter((arg) => arg !== '--dry-run');
  if (words.length !== 1 || words[0].startsWith('-')) {
    throw new Error('usage: npm run release -- <X.Y.Z, major, minor or patch> [--dry-run]');
  }
  // Without the first --, npm keeps the flag to itself, and says so to nobody but the scripts that it runs.
  return { wanted: words[0], dryRun: args.includes('--dry-run') || process.env.npm_config_dry_run === 'true' };
}

/** All that a release is made of. Throws where anything is not ready for it; changes nothing. */
function ready(wanted) {
  const branch = git('branch', '--show-current');
  if (branch !== BRANCH) throw new Error(`releases are made on ${BRANCH}, and this is ${branch || 'no branch'}`);
  const changes = git('status', '--porcelain', '--untracked-files=normal');
  if (changes !== '') throw new Error(`not all is committed:\n${changes}`);
  const head = git('rev-parse', 'HEAD');
  const { remote, tags } = published(head);
  const versions = [JSON.parse(read('package.json')).version, ...tags.map((tag) => tag.replace(/^v/, ''))];
  const last = greatest(versions) ?? '0.0.0';
  const version = nextVersion(last, wanted);
  const changelog = releaseChanges(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  npm('run', '--silent', 'build:check');
  return { version, last, head, changelog, remote, tag: `v${version}`, moving: movingTag(version) };
}

/** Where to publish, and all tags, here and there. Throws where another commit is published than the one here. */
function published(head) {
  const tags = lines('tag', '--list');
  const [remote, ref] = ['remote', 'merge'].map((key) =>
    git('config', '--default', '', '--get', `branch.${BRANCH}.${key}`),
  );
  if (remote === '') return { remote: 'origin', tags };
  // Asked, not fetched: what is refused changes nothing.
  const refs = lines('ls-remote', remote).map((line) => line.split('\t'));
  const [there] = refs.find(([, name]) => name === ref) ?? [];
  if (there !== head) throw new Error(`${BRANCH} is not what it is at ${remote}: pull, or push and wait for its tests`);
  const names = refs.map(([, name]) => name).filter((name) => name.startsWith('refs/tags/'));
  return { remote, tags: [...tags, ...names.map((name) => name.slice('refs/tags/'.length))] };
}

/** What a release does, in its order; each puts before `undo` how it is taken back. */
function steps({ version, head, changelog, tag, moving }, undo) {
  const message = `Release ${version}`;
  let written;
  return [
    [
      `write ${version} into package.json, package-lock.json and CHANGELOG.md, and build`,
      () => {
        undo.push(() => git('restore', '--staged', '--worktree', '--', ...(written ?? ['.'])));
        npm('--silent', 'version', version, '--no-git-tag-version');
        writeFileSync(join(root, 'CHANGELOG.md'), changelog);
        // The version is in the bundle.
        npm('run', '--silent', 'build');
        git('add', '--update');
        written = lines('diff', '--cached', '--name-only');
      },
    ],
    [
      'npm test',
      () => {
        npm('test');
        const changed = lines('status', '--porcelain', '--untracked-files=normal').filter((line) => line[1] !== ' ');
        if (changed.length > 0) throw new Error(`this changed while the tests ran:\n${changed.join('\n')}`);
      },
    ],
    [
      `commit: ${message}`,
      () => {
        git('commit', '--quiet', '--message', message);
        undo.push(() => git('reset', '--quiet', '--soft', head));
      },
    ],
    [
      `tag ${tag}`,
      () => {
        git('tag', '--annotate', '--message', message, tag);
        undo.push(() => git('tag', '--delete', tag));
      },
    ],
    // Neither annotated nor signed, so that git describe speaks of the version.
    [`move ${moving}`, () => git('update-ref', `refs/tags/${moving}`, 'HEAD')],
  ];
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}

function lines(...args) {
  return git(...args)
    .split('\n')
    .filter((line) => line !== '');
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function fail(error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}

// Ctrl-C ends what runs at the time, and so this, by way of taking back what was done.
process.on('SIGINT', () => {});
try {
  main();
} catch (error) {
  fail(error);
}
