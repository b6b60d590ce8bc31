import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const ILLEGAL = 'java.lang.IllegalArgumentException';

describe('steps are real', () => {
  it.each([
    ['sh returns stdout as it is', "result = sh(script: '#!/bin/sh\\necho a; echo b >&2', returnStdout: true)", 'a\n'],
    ['sh returns a status', "result = sh(script: 'exit 3', returnStatus: true)", 3],
    [
      'a shebang is followed',
      "result = sh(script: '#!/usr/bin/env -S cat', returnStdout: true)",
      '#!/usr/bin/env -S cat',
    ],
    ['without one a failing command ends the script', "result = sh(script: 'false; true', returnStatus: true)", 1],
    ['writeFile makes folders, readFile reads', "writeFile file: 'a/b', text: 'x'; result = readFile('a/b')", 'x'],
    ['fileExists', "result = [fileExists('x'), fileExists('.')]", [false, true]],
    ['dir', "dir('sub') { sh 'touch f' }; result = fileExists('sub/f')", true],
    ['libraryResource', "result = libraryResource(resource: 'folder/file.txt', encoding: 'UTF-8')", 'größe\n'],
    [
      'pwd(tmp: true) makes nothing',
      "def t = pwd(tmp: true); result = [t == pwd() + '@tmp', fileExists(t)]",
      [true, false],
    ],
    ['env', "env.A = 'b'; result = [env.A, env.NODE_NAME, env.NONE]", ['b', 'agent-1', null]],
    ['params', 'result = params.P', 'given'],
    ['retry', "int n = 0; retry(3) { n++; if (n < 3) { error 'again' } }; result = n", 3],
    [
      'parallel gives what the branches return',
      "result = parallel(a: { 1 }, b: { shout(text: 'x') })",
      { a: 1, b: 'X' },
    ],
    ['global variables call each other', "result = outer('a')", 'A!'],
    ['isUnix', 'result = isUnix()', true],
    [
      'properties declare parameters, and leave what was given',
      "properties([parameters([string(name: 'P', defaultValue: 'x'), string(name: 'Q', defaultValue: 'y')])]); result = [params.P, params.Q]",
      ['given', 'y'],
    ],
    ['catch', "try { error 'x' } catch (hudson.AbortException e) { result = e.message }", 'x'],
  ])('%s', async (_, body, expected) => {
    expect(await sample.onAgent(body, { params: { P: 'given' } })).toMatchObject({
      result: 'SUCCESS',
      returned: expected,
    });
  });

  it.each([
    ['error', "error 'told so'", 'hudson.AbortException', 'told so'],
    ['an exit code', "sh 'exit 4'", 'hudson.AbortException', 'script returned exit code 4'],
    ['an exit code with stdout', "sh(script: 'exit 4', returnStdout: true)", 'hudson.AbortException', 'exit code 4'],
    [
      'a missing resource',
      "libraryResource 'none'",
      'hudson.AbortException',
      'No such library resource none could be found.',
    ],
    ['one branch', "parallel a: { error 'a failed' }, b: { sleep 0 }", 'hudson.AbortException', 'a failed'],
    [
      'time',
      "timeout(time: 100, unit: 'MILLISECONDS') { sh 'sleep 60' }",
      'FlowInterruptedException',
      'Timeout has been exceeded',
    ],
    [
      'a NodeJS installation that is not there',
      "nodejs('none') { }",
      'hudson.AbortException',
      'Installation not found: none',
    ],
    [
      'credentials that are not there',
      "withCredentials([usernamePassword(credentialsId: 'x', usernameVariable: 'U', passwordVariable: 'P')]) { }",
      'hudson.AbortException',
      "Could not find credentials entry with ID 'x'",
    ],
  ])('%s can fail', async (_, body, type, message) => {
    const { result, error } = await sample.onAgent(body);
    expect(result).not.toBe('SUCCESS');
    expect(error?.type).toContain(type);
    expect(error?.message).toContain(message);
  });

  it('leaves nothing behind, and no process of a step that ran out of time', async () => {
    const body = "timeout(time: 200, unit: 'MILLISECONDS') { sh 'sleep 1; touch late' }";
    const { workspace, result } = await sample.onAgent(body);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect([result, existsSync(join(workspace, 'late')), readdirSync(`${workspace}@tmp`)]).toEqual([
      'ABORTED',
      false,
      [],
    ]);
  });

  it('gives the agent no environment but its own', async () => {
    process.env['HARNESS_LEAK'] = 'x';
    const { returned } = await sample.onAgent("result = sh(script: '#!/bin/sh\\nenv', returnStdout: true)", {
      env: { OWN: '1' },
    });
    const names = String(returned).match(/^\w+(?==)/gm) ?? [];
    expect(names).toEqual(
      expect.arrayContaining([
        'OWN',
        'PATH',
        'NODE_NAME',
        'WORKSPACE',
        'WORKSPACE_TMP',
        'BUILD_URL',
        'JOB_NAME',
        'BUILD_NUMBER',
      ]),
    );
    expect(names).not.toContain('HARNESS_LEAK');
  });
});

describe('withEnv takes values as they are, as EnvStep does', () => {
  it.each([
    ['$A-b', '$A-b'],
    ['${A}b', '${A}b'],
    ['$$A', '$$A'],
    ['$(A) $', '$(A) $'],
    ['', null],
  ])("'%s' gives '%s'", async (value, expected) => {
    const body = `withEnv(['B=before']) { withEnv(['B=${value}']) { result = env.B } }`;
    expect((await sample.onAgent(body, { env: { A: '1' } })).returned).toEqual(expected);
  });

  it('prepends with PATH+X', async () => {
    expect((await sample.onAgent("withEnv(['PATH+X=/x']) { result = env.PATH }", { path: '/bin' })).returned).toBe(
      '/x:/bin',
    );
  });
});

describe('steps are strict', () => {
  it.each([
    ['an unknown step', "whatever 'x'", 'java.lang.NoSuchMethodError', "No such DSL method 'whatever' found"],
    ['an unknown argument', "sh(script: 'true', lable: 'x')", ILLEGAL, "The step 'sh' has no argument 'lable'"],
    ['a missing argument', "writeFile(file: 'x')", ILLEGAL, "lacks the argument 'text'"],
    ['a wrong type', "sh(script: 'true', returnStdout: 'yes')", ILLEGAL, "wants Boolean for 'returnStdout'"],
    ['a missing block', "withEnv(['A=1'])", ILLEGAL, 'needs a block'],
    [
      'two ways to return',
      "sh(script: 'true', returnStdout: true, returnStatus: true)",
      ILLEGAL,
      'both returnStdout and returnStatus',
    ],
    ['a binding without a class', "withCredentials([[credentialsId: 'x']]) { }", ILLEGAL, "The step 'withCredentials'"],
    ['a property', 'properties([disableConcurrentBuilds()])', 'java.lang.NoSuchMethodError', 'disableConcurrentBuilds'],
    ['a list of parameters', "properties([string(name: 'P')])", ILLEGAL, 'emulated for parameters alone, but got'],
    ['a kind of parameter', "properties([parameters(['P'])])", ILLEGAL, 'but got java.lang.String in parameters'],
    [
      'an argument of a parameter',
      "properties([parameters([string(name: 'P', default: 'x')])])",
      'org.codehaus.groovy.control.MultipleCompilationErrorsException',
      'Invalid parameter "default" of P',
    ],
    ['bat on Linux', "bat 'x'", 'hudson.AbortException', 'Batch scripts can only be run on Windows nodes'],
  ])('%s', async (_, body, type, message) => {
    const { error } = await sample.onAgent(body);
    expect(error?.type).toBe(type);
    expect(error?.message).toContain(message);
  });

  it.each(["sh 'true'", 'pwd()', "fileExists 'x'", "readFile 'x'"])('%s needs a node', async (step) => {
    const { error } = await sample.run(step);
    expect(error?.message).toMatch(
      /^Required context class hudson.FilePath is missing\nPerhaps you forgot to surround/,
    );
  });

  it('catching does not hide a broken rule', async () => {
    const { result } = await sample.onAgent("try { sh(scrip: 'x') } catch (Throwable e) { echo 'caught' }");
    expect(result).toBe('FAILURE');
  });
});
