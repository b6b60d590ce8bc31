import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIT_ENV, git } from '../git/environment.ts';
import { temporaryFolder } from '../leftovers.ts';
import { root } from '../root.ts';

/** All of a project that a release has to do with. Its bundle is its version and its source. */
const FILES: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'small',
    version: '0.1.0',
    type: 'module',
    scripts: {
      build: 'node build.mjs',
      'build:check': 'node build.mjs --check',
      release: 'node build/release.mjs',
      test: 'node test.mjs',
    },
  }),
  'package-lock.json': JSON.stringify({
    name: 'small',
    version: '0.1.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'small', version: '0.1.0' } },
  }),
  'build.mjs': `
    import { readFileSync, writeFileSync } from 'node:fs';
    const text = JSON.parse(readFileSync('package.json', 'utf8')).version + readFileSync('source', 'utf8');
    if (!process.argv.includes('--check')) writeFileSync('bundle', text);
    else if (readFileSync('bundle', 'utf8') !== text) throw new Error('stale');`,
  source: ': 1\n',
  bundle: '0.1.0: 1\n',
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- All of it, for $1.\n',
  // They pass, and say outside of the project what they tested.
  'test.mjs': `
    import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync('../tested', readFileSync('bundle'));`,
};

export interface Ended {
  readonly code: number | null;
  readonly out: string;
}

export interface SmallProject {
  /** The folder of its remote, origin. */
  readonly origin: string;
  /** Runs git in it. */
  git(...args: string[]): string;
  read(path: string): string;
  write(files: Record<string, string>): void;
  /** Writes these files, commits them and pushes that. */
  publish(files: Record<string, string>): void;
  /** Runs a program in it, in a process group of its own, as a terminal does. */
  run(program: string, ...args: string[]): Promise<Ended>;
  /** The bundle that its tests were run on; undefined where they were not. */
  tested(): string | undefined;
  /** All that could be changed: files, refs and index here, refs of the remote. */
  everything(): unknown;
  remove(): void;
}

let first: string | undefined;

/** A clone on branch main, up to date with a remote of its own, with the release script of this project. */
export function makeSmallProject(): SmallProject {
  const folder = temporaryFolder();
  first ??= makeFirst();
  cpSync(first, folder.path, { recursive: true });
  const [path, origin] = [join(folder.path, 'project'), join(folder.path, 'origin.git')];
  const project: SmallProject = {
    origin,
    git: (...args) => git(args, { cwd: path }),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    write(files) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    },
    publish(files) {
      project.write(files);
      project.git('add', '.');
      project.git('commit', '--quiet', '--message', 'Change');
      project.git('push', '--quiet');
    },
    run(program, ...args) {
      const env = { ...GIT_ENV, HOME: folder.path, npm_config_update_notifier: 'false' };
      const child = spawn(program, args, { cwd: path, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      const add = (text: string): void => {
        out += text;
      };
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', add);
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, out }));
      });
    },
    tested() {
      const said = join(folder.path, 'tested');
      return existsSync(said) ? readFileSync(said, 'utf8') : undefined;
    },
    everything() {
      const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
      return {
        files: files.map(({ name }) => [name, project.read(name)]),
        head: readFileSync(join(path, '.git/HEAD'), 'utf8'),
        refs: [path, origin].map((cwd) => git(['for-each-ref'], { cwd })),
        status: project.git('status', '--porcelain'),
      };
    },
    remove: folder.remove,
  };
  return project;
}

/** The folder of a project and its remote, to be copied: to make them takes longer. */
function makeFirst(): string {
  const folder = temporaryFolder().path;
  const path = join(folder, 'project');
  git(['init', '--quiet', '--bare', '--initial-branch=main', join(folder, 'origin.git')]);
  git(['init', '--quiet', '--initial-branch=main', path]);
  for (const name of ['release', 'changelog', 'versions']) {
    cpSync(join(root, `build/${name}.mjs`), join(path, `build/${name}.mjs`));
  }
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(path, name), text);
  git(['remote', 'add', 'origin', '../origin.git'], { cwd: path });
  git(['add', '.'], { cwd: path });
  git(['commit', '--quiet', '--message', 'Begin'], { cwd: path });
  git(['push', '--quiet', '--set-upstream', 'origin', 'main'], { cwd: path });
  return folder;
}
