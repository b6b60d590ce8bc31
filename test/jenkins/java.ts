import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Where Debian's package `groovy` (2.4.21, the version that Jenkins runs) keeps its jars. */
const DEBIAN = '/usr/share/groovy/lib';
const BUNDLED = join(root, 'node_modules/npm-groovy-lint/lib/java/groovy/lib');

/** The `java` program: JAVA_HOME's, else the one on PATH. */
export function java(): string {
  const home = process.env['JAVA_HOME'];
  const own = home === undefined ? '' : join(home, 'bin/java');
  return own !== '' && existsSync(own) ? own : 'java';
}

/** Whether pipelines can be run here at all. */
export function javaIsThere(): boolean {
  return spawnSync(java(), ['-version'], { stdio: 'ignore' }).status === 0;
}

/** The jars of the Groovy to run on; `fallback` names its version where it is not the one of Jenkins. */
export function groovyClassPath(): { jars: string[]; fallback?: string } {
  const wanted = process.env['HARNESS_GROOVY'] !== 'bundled' && existsSync(join(DEBIAN, 'groovy-2.4.21.jar'));
  const folder = wanted ? DEBIAN : BUNDLED;
  if (!existsSync(folder)) throw new Error(`Groovy was found neither in ${DEBIAN} nor in ${BUNDLED}: run npm ci`);
  const jars = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  const paths = jars.map((name) => join(folder, name));
  if (wanted) return { jars: paths };
  const version = jars.map((name) => /^groovy-(\d.*)\.jar$/.exec(name)?.[1]).find((found) => found !== undefined);
  return { jars: paths, fallback: `Groovy ${version ?? 'of an unknown version'}` };
}

/** Compiles the harness's Groovy once for each version of it, and gives the folder of its classes. */
export function harnessClasses(jars: string[]): string {
  const sources = join(root, 'test/jenkins/groovy');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.groovy'));
  const paths = files.sort().map((name) => join(sources, name));
  const hash = createHash('sha256').update(jars.join('\n'));
  for (const path of paths) hash.update(`\n${path}\n`).update(readFileSync(path));
  const cache = join(root, 'node_modules/.cache/jenkins-harness');
  const classes = join(cache, hash.digest('hex').slice(0, 16));
  if (existsSync(classes)) return classes;

  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'compiling-'));
  const compiler = ['-cp', jars.join(':'), 'org.codehaus.groovy.tools.FileSystemCompiler', '-d', made];
  const compiled = spawnSync(java(), ['-XX:TieredStopAtLevel=1', ...compiler, ...paths], { encoding: 'utf8' });
  if (compiled.status !== 0) {
    rmSync(made, { recursive: true });
    throw new Error(
      `the Jenkins harness does not compile:\n${compiled.stdout}${compiled.stderr}${compiled.error ?? ''}`,
    );
  }
  try {
    renameSync(made, classes);
  } catch (error) {
    // Another process has been faster.
    rmSync(made, { recursive: true });
    if (!existsSync(classes)) throw error;
  }
  return classes;
}
