import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { git } from '../git/environment.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
/** With a working tree, to commit a library to. */
let repository: BareRepository;
let commit: string;
beforeAll(async () => {
  sample = await startSample();
  repository = makeRepository({ bare: false });
  for (const folder of ['vars', 'resources']) mkdirSync(join(repository.path, folder));
  writeFileSync(join(repository.path, 'vars/whisper.groovy'), 'def call(String text) { return text.toLowerCase() }');
  writeFileSync(join(repository.path, 'vars/shout.groovy'), "def call(Map given) { return 'the second one' }");
  writeFileSync(join(repository.path, 'resources/own.txt'), 'own');
  mkdirSync(join(repository.path, 'resources/folder'));
  writeFileSync(join(repository.path, 'resources/folder/file.txt'), 'the second one');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message', 'A library');
  commit = repository.git('rev-parse', 'HEAD');
});
afterAll(async () => {
  repository.remove();
  await sample.close();
});

const scm = () => ({ url: repository.path, commit });
const LOAD = "library(identifier: 'own@1', retriever: legacySCM(scm))";

describe('checkout scm', () => {
  it('gets the files of the commit, over whatever was there', async () => {
    const old = repository.commits[0] ?? '';
    const first = await sample.onAgent('result = checkout(scm)', { scm: { url: repository.path, commit: old } });
    expect(first.returned).toMatchObject({ GIT_COMMIT: old, GIT_URL: repository.path });
    const second = await sample.onAgent('checkout scm', { scm: scm(), workspace: first.workspace });
    expect(git(['rev-parse', 'HEAD'], { cwd: second.workspace })).toBe(commit);
    expect(readdirSync(second.workspace)).toEqual(expect.arrayContaining(['data.bin', 'resources', 'vars']));
  });

  it('sets nothing in the environment of a scripted pipeline', async () => {
    expect((await sample.onAgent('checkout scm; result = env.GIT_COMMIT', { scm: scm() })).returned).toBeNull();
  });

  it.each([
    ['agent any', '', 'COMMIT'],
    ['agent any', 'options { skipDefaultCheckout() }', 'null'],
    ['agent any', 'options { skipDefaultCheckout(false) }', 'COMMIT'],
    ["agent { docker 'node:22' }", '', 'COMMIT'],
    ['agent none', '', 'null'],
  ])('happens by itself in a declarative one: %s %s', async (agent, options, expected) => {
    const stages = 'stages { stage("a") { steps { echo "it is ${env.GIT_COMMIT}" } } }';
    const { log } = await sample.run(`pipeline { ${agent}\n${options}\n${stages} }`, { scm: scm() });
    expect(log).toContain(`\nit is ${expected.replace('COMMIT', commit)}\n`);
    expect(log.includes('Declarative: Checkout SCM')).toBe(expected === 'COMMIT');
  });

  it.each([
    ['checkout scm', undefined, 'is only available when using “Multibranch Pipeline” or “Pipeline script from SCM”'],
    ['checkout scm', '0'.repeat(40), 'git checkout failed'],
    ["checkout(scm: scm, branch: 'x')", 'COMMIT', "has no argument 'branch'"],
    ['checkout scm.userRemoteConfigs', 'COMMIT', 'does not emulate scm.userRemoteConfigs'],
  ])('%s can fail', async (body, asked, message) => {
    const from = asked === undefined ? {} : { scm: { url: repository.path, commit: asked.replace('COMMIT', commit) } };
    expect((await sample.onAgent(body, from)).error?.message).toContain(message);
  });
});

describe('library', () => {
  it('of the repository has steps and resources from then on', async () => {
    const seen = "result = [whisper('A'), libraryResource('own.txt')]";
    const { returned, libraries, log } = await sample.onAgent(`${LOAD}; ${seen}`, { scm: scm() });
    expect([returned, libraries]).toEqual([['a', 'own'], ['own@1']]);
    expect(log).toContain('\nLoading library own@1\n');
    expect((await sample.onAgent(seen, { scm: scm() })).error?.message).toContain("No such DSL method 'whisper'");
  });

  it('that comes second has no say in what the first one has, and makes its resources ambiguous', async () => {
    expect((await sample.onAgent(`${LOAD}; result = shout(text: 'a')`, { scm: scm() })).returned).toBe('A');
    const { error } = await sample.onAgent(`${LOAD}; libraryResource 'folder/file.txt'`, { scm: scm() });
    expect(error?.message).toBe('Library resource folder/file.txt ambiguous among libraries [library, own]');
  });

  it.each([
    ["library(identifier: 'own', retriever: legacySCM(scm))", 'Must specify a version for library own'],
    ["library(identifier: 'own@1', retriever: scm)", "wants Retriever for 'retriever'"],
    ["library(identifier: 'own@1', retriever: modernSCM(scm))", "No such DSL method 'modernSCM'"],
  ])('%s fails', async (body, message) => {
    expect((await sample.onAgent(body, { scm: scm() })).error?.message).toContain(message);
  });
});
