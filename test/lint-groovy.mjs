// Checks the library's Groovy and the example Jenkinsfiles with CodeNarc (rules: test/jenkins/codenarc/rules.groovy):
//   node test/lint-groovy.mjs [folder that holds vars/ and examples/]
// Prints `file:line: rule: message` and exits with 1 for any violation, and also where nothing was really checked.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = resolve(process.argv[2] ?? root);
const jars = join(root, 'node_modules/npm-groovy-lint/lib/java');

function stop(message) {
  console.error(`lint-groovy: ${message}`);
  process.exit(1);
}

function filesUnder(folder, pattern) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const jenkinsfile = /(^|\.)Jenkinsfile(\.|$)/;
const library = filesUnder(join(base, 'vars'), /\.groovy$/);
const examples = filesUnder(join(base, 'examples'), /\.groovy$|(^|\.)Jenkinsfile(\.|$)/);
const own = readdirSync(base).filter((name) => jenkinsfile.test(name));
const files = [...library, ...examples, ...own.map((name) => join(base, name))]
  .map((path) => relative(base, path))
  .sort();
if (library.length === 0) stop(`there is no Groovy file in ${join(base, 'vars')}`);
if (!existsSync(jars)) stop(`CodeNarc was not found in ${jars}: run npm ci`);

const folder = mkdtempSync(join(tmpdir(), 'codenarc-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const report = join(folder, 'report.json');
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
const { status, error, stdout, stderr } = spawnSync(
  java,
  [
    ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
    // With what the harness puts in the place of Jenkins' classes: CodeNarc skips the rules that need to know types,
    // which are Jenkins' own, where a file imports a class that is not there.
    ...[
      '-cp',
      [
        join(jars, '*'),
        join(jars, 'groovy/lib/*'),
        join(root, 'test/jenkins/groovy'),
        join(root, 'test/jenkins/codenarc'),
      ].join(delimiter),
    ],
    'org.codenarc.CodeNarc',
    `-basedir=${base}`,
    `-sourcefiles=${files.join(',')}`,
    `-rulesetfiles=${pathToFileURL(join(root, 'test/jenkins/codenarc/rules.groovy'))}`,
    `-report=json:${report}`,
  ],
  { encoding: 'utf8', cwd: root },
);
if (error?.code === 'ENOENT') stop('Java was not found; CodeNarc needs Java 11 or newer on PATH, or JAVA_HOME');
if (error) stop(`Java did not start: ${error.message}`);
if (status !== 0 || !existsSync(report)) stop(`CodeNarc failed with exit code ${status}\n${stdout}${stderr}`);

// A file that does not compile is only a warning to CodeNarc, and counts as checked.
const broken = `${stdout}${stderr}`.split(/\n(?=\d\d:\d\d:)/).filter((entry) => entry.includes('Compilation failed'));
if (broken.length > 0) stop(`CodeNarc could not read all files\n${broken.join('\n')}`);

const { summary, packages } = JSON.parse(readFileSync(report, 'utf8'));
if (summary.totalFiles !== files.length) {
  stop(`CodeNarc checked ${summary.totalFiles} of ${files.length} files (${files.join(', ')})\n${stdout}${stderr}`);
}
const found = packages.flatMap(({ path, files: inPackage }) =>
  inPackage.flatMap(({ name, violations }) =>
    violations.map((v) => `${join(path, name)}:${v.lineNumber}: ${v.ruleName}: ${v.message ?? v.sourceLine}`),
  ),
);
for (const line of [...new Set(found)].sort()) console.error(line);
if (found.length > 0) process.exit(1);
console.log(`CodeNarc checked ${files.length} Groovy files`);
