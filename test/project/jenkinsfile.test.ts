import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pushImage } from '../ecr/images.ts';
import { git } from '../git/environment.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import type { Pipeline, Run } from '../jenkins/jenkins.ts';
import { root } from '../root.ts';
import { type Agent, openAgent } from '../steps/agent.ts';

let agent: Agent;
/** What Jenkins checks out: this project's library, and something shorter in the place of its tests. */
let project: BareRepository;
let commit: string;

beforeAll(async () => {
  agent = await openAgent();
  pushImage(agent.ecr.createRepository('shop/api'), { labels: { git_revision: 'c0ffee1' }, tags: ['1.4.2'] });
  project = makeRepository({ bare: false });
  for (const part of ['vars', 'resources']) cpSync(join(root, part), join(project.path, part), { recursive: true });
  mkdirSync(join(project.path, '.ci'));
  const tests = '#!/bin/sh\necho tested | tee -a tested\nexit "${TESTS_FAIL:-0}"\n';
  writeFileSync(join(project.path, '.ci/run'), tests, { mode: 0o755 });
  project.git('add', '.');
  project.git('commit', '--quiet', '--message', 'The project');
  commit = project.git('rev-parse', 'HEAD');
});
afterAll(async () => {
  project.remove();
  await agent.close();
});

/** In a Jenkins that has no such library of its own. */
function run(more?: Partial<Pipeline>): Promise<Run> {
  const none = { vars: join(project.path, 'none'), resources: join(project.path, 'none') };
  const script = readFileSync(join(root, 'Jenkinsfile'), 'utf8');
  return agent.run(script, { ...none, scm: { url: project.path, commit }, ...more });
}

it('tests the project and loads it, at the commit that is built', async () => {
  const built = await run();
  expect(built).toMatchObject({ result: 'SUCCESS', libraries: [`image-labels@${commit}`] });
  expect(readFileSync(join(built.workspace, 'tested'), 'utf8')).toBe('tested\n');
  expect(built.log).toContain('Stage "Read" skipped due to when conditional');
  expect(git(['rev-parse', 'HEAD'], { cwd: `${built.workspace}@libs/image-labels` })).toBe(commit);
});

it('reads the image that it is given with what it has loaded', async () => {
  const built = await run({ params: { IMAGE: 'shop/api:1.4.2' } });
  expect(built).toMatchObject({ result: 'SUCCESS' });
  expect(built.log).toContain('\nshop/api:1.4.2 was built from c0ffee1\n');
});

it('loads nothing where the tests fail', async () => {
  const built = await run({ env: { ...agent.env, TESTS_FAIL: '3' }, params: { IMAGE: 'shop/api:1.4.2' } });
  expect(built).toMatchObject({ result: 'FAILURE', libraries: [] });
  expect(built.error?.message).toBe('script returned exit code 3');
});

it('notices that the library of that name is another one', async () => {
  const vars = join(project.path, 'other');
  cpSync(join(root, 'vars'), vars, { recursive: true });
  const runner = join(vars, 'imageLabels.groovy');
  writeFileSync(runner, readFileSync(runner, 'utf8').replace(/(BUNDLE = ')[0-9a-f]+/, '$10123456789abcdef'));
  const built = await run({ vars });
  rmSync(vars, { recursive: true });
  expect(built.error?.message).toBe('Another image-labels was loaded here before: its bundle is 0123456789abcdef');
});

it('runs its tests as a program: a checkout has the mode that git has', () => {
  const staged = execFileSync('git', ['ls-files', '--stage', '.ci/run'], { cwd: root, encoding: 'utf8' });
  expect(staged).toMatch(/^100755 /);
});
