import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../root.ts';

const BAD = `
import com.cloudbees.groovy.cps.NonCPS
import java.util.regex.Matcher
import java.util.regex.Pattern
def call(Map given) {
    Matcher m = given.text =~ /a/
    sh 'true'
    [3, 1].sort { a, b -> a <=> b }
    return "\${-> given}" + m
}
@NonCPS
void inNonCps() {
    sh 'true'
    other()
}
void other() { sleep 1 }
class State { String s }
`;
const GOOD = `
import com.cloudbees.groovy.cps.NonCPS
String call(Map given = [:]) {
    String text = upper(given.text)
    return sh(script: 'true', returnStdout: true) + text
}
@NonCPS
String upper(Object text) {
    return inner(text.toString())
}
@NonCPS
String inner(String text) {
    return text.toUpperCase()
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lint(name: string, files: Record<string, string>, env: NodeJS.ProcessEnv = process.env) {
  const base = join(folder, name);
  mkdirSync(join(base, 'vars'), { recursive: true });
  mkdirSync(join(base, 'examples'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(base, path), text);
  const script = join(root, 'test/lint-groovy.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, base], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('lint-groovy', () => {
  it('finds what Jenkins would fail on, with its place', () => {
    const { status, stderr } = lint('bad', { 'vars/bad.groovy': BAD });
    const found = stderr
      .trim()
      .split('\n')
      .map((line) => line.split(': ').slice(0, 2).join(' '));
    expect(found).toEqual(
      expect.arrayContaining([
        'vars/bad.groovy:4 UnusedImport',
        'vars/bad.groovy:6 ExpressionInCpsMethodNotSerializable',
        'vars/bad.groovy:8 ForbiddenCallInCpsMethod',
        'vars/bad.groovy:9 ClosureInGString',
        'vars/bad.groovy:13 StepInNonCpsMethod',
        'vars/bad.groovy:14 CpsCallFromNonCpsMethod',
        'vars/bad.groovy:17 ClassNotSerializable',
      ]),
    );
    expect(status).toBe(1);
  });

  it('passes what is right, and says how much it checked', () => {
    const example = "@Library('image-labels@v1') _\nnode { good(text: 'x') }\n";
    const files = { 'vars/good.groovy': GOOD, 'examples/a.Jenkinsfile': example };
    expect(lint('good', files)).toEqual({ status: 0, stdout: 'CodeNarc checked 2 Groovy files\n', stderr: '' });
  });

  it.each([
    ['a file that does not compile', { 'vars/broken.groovy': 'def call( {' }, 'could not read all files'],
    [
      'a class that is not there',
      { 'vars/broken.groovy': 'import a.b.C\nC call() { }' },
      'unable to resolve class a.b.C',
    ],
    ['no file at all', {}, 'there is no Groovy file'],
  ])('fails on %s', (name, files, message) => {
    const { status, stderr } = lint(name.replaceAll(' ', '-'), files);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });

  it('fails without Java, and says so', () => {
    const { status, stderr } = lint('no-java', { 'vars/good.groovy': GOOD }, { PATH: '/nowhere' });
    expect(stderr).toContain('Java was not found');
    expect(status).toBe(1);
  });
});
