import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const pipeline = (sections: string, agent = 'agent any') => `pipeline {\n${agent}\n${sections}\n}`;
const steps = (body: string) => `stages {\nstage('only') {\nsteps {\n${body}\n}\n}\n}`;

describe('declarative pipelines', () => {
  it.each([
    ['steps', steps("echo 'seen'"), 'seen'],
    [
      'environment, where later values use earlier ones',
      `environment {\nA = 'se'\nB = "\${A}en"\n}\n${steps('echo B')}`,
      'seen',
    ],
    [
      'environment from a step of the library',
      `environment { A = shout(text: 'seen') }\n${steps('sh \'echo "<$A>"\'')}`,
      '<SEEN>',
    ],
    ['parameters', `parameters { string(name: 'P', defaultValue: 'seen') }\n${steps('echo params.P')}`, 'seen'],
    ['choice', `parameters { choice(name: 'P', choices: ['seen', 'b']) }\n${steps('echo params.P')}`, 'seen'],
    [
      'booleanParam',
      `parameters { booleanParam(name: 'P', defaultValue: true) }\n${steps('echo "P=${params.P}"')}`,
      'P=true',
    ],
    [
      'options',
      `options {\ntimestamps()\nbuildDiscarder(logRotator(numToKeepStr: '5'))\n}\n${steps("echo 'seen'")}`,
      'seen',
    ],
    ['tools', `tools { nodejs 'n' }\n${steps("sh 'echo ${PATH%%:*}'")}`, '/opt/n/bin'],
    ['script', steps("script { def x = 'se'; env.Y = x + 'en' }\necho env.Y"), 'seen'],
    [
      'when',
      "stages {\nstage('a') {\nwhen { expression { false } }\nsteps { echo 'never' }\n}\n}",
      'Stage "a" skipped due to when conditional',
    ],
    [
      'parallel',
      "stages {\nstage('p') {\nparallel {\nstage('a') { steps { echo 'seen' } }\nstage('b') { steps { echo 'x' } }\n}\n}\n}",
      '[a] seen',
    ],
    [
      'matrix',
      `stages {\nstage('m') {\nmatrix {\naxes {\naxis {\nname 'X'\nvalues '1', '2'\n}\n}\nstages { stage('c') { steps { echo "x=\${X}" } } }\n}\n}\n}`,
      "[Matrix - X = '2'] x=2",
    ],
    ['post', `${steps("echo 'x'")}\npost {\nalways { echo 'seen' }\nfailure { echo 'never' }\n}`, 'seen'],
  ])('%s', async (_, sections, expected) => {
    const { result, log, error } = await sample.run(pipeline(sections), { nodejs: { n: '/opt/n/bin' } });
    expect([result, error]).toEqual(['SUCCESS', undefined]);
    expect(log).toContain(`\n${expected}\n`);
    expect(log).not.toContain('never');
  });

  it('a failing stage ends the rest, and post knows', async () => {
    const stages = "stages {\nstage('a') { steps { error 'told' } }\nstage('b') { steps { echo 'never' } }\n}";
    const post = 'post {\nfailure { echo "it is ${currentBuild.currentResult}" }\nsuccess { echo \'never\' }\n}';
    const { result, log, error } = await sample.run(pipeline(`${stages}\n${post}`));
    expect([result, error?.message]).toEqual(['FAILURE', 'told']);
    expect(log).toContain('Stage "b" skipped due to earlier failure(s)');
    expect(log).toContain('\nit is FAILURE\n');
    expect(log).not.toContain('never');
  });

  it('without an agent, a step that needs one fails', async () => {
    const { error } = await sample.run(pipeline(steps("sh 'true'"), 'agent none'));
    expect(error?.message).toContain('Required context class hudson.FilePath is missing');
  });

  it.each([
    ["'node:22'", { image: 'node:22' }, {}],
    ["{ image 'node:22' }", { image: 'node:22' }, {}],
    [
      "{ image 'node:22'\nlabel 'linux'\nargs '-e A=b'\nalwaysPull true }",
      { image: 'node:22', args: '-e A=b' },
      ['linux'],
    ],
  ])('a container is only told of: docker %s', async (agent, container, node) => {
    const run = await sample.run(pipeline(steps("sh 'echo seen'"), `agent { docker ${agent} }`));
    expect(run.steps.slice(0, 2)).toEqual([
      { name: 'node', arguments: node },
      { name: 'withDockerContainer', arguments: container },
    ]);
    expect(run.log).toContain('(not in a container of node:22, but on the agent itself)');
    expect(run.log).toContain('\nseen\n');
  });

  it('a container of a stage may be on the agent that is there', async () => {
    const stage = (reuse: string) =>
      `stages { stage('a') { agent { docker { image 'x'\nreuseNode ${reuse} } }\nsteps { echo 'x' } } }`;
    const nodes = async (reuse: string) =>
      (await sample.run(pipeline(stage(reuse)))).steps.filter(({ name }) => name === 'node').length;
    expect([await nodes('true'), await nodes('false')]).toEqual([1, 2]);
  });

  it.each([
    ["{ label 'x' }", 'Missing required parameter: "image"'],
    ["{ image 'x'\nimges 'y' }", 'Undefined section "imges" in docker'],
    ["{ image 'x'\nalwaysPull 'yes' }", "Expecting Boolean for parameter 'alwaysPull'"],
  ])('a container that is described wrongly fails: docker %s', async (agent, message) => {
    const { error } = await sample.run(pipeline(steps("echo 'x'"), `agent { docker ${agent} }`));
    expect(error?.message).toContain(message);
  });

  it.each([
    ['a section', `triggers { cron('x') }\n${steps("echo 'x'")}`, 'Undefined section "triggers" in pipeline'],
    ['an option', `options { whatever() }\n${steps("echo 'x'")}`, 'Undefined section "whatever" in options'],
    [
      'a condition',
      "stages {\nstage('a') {\nwhen { branch 'x' }\nsteps { echo 'x' }\n}\n}",
      'Undefined section "branch" in when',
    ],
    ['a kind of agent', `agent { kubernetes 'x' }\n${steps("echo 'x'")}`, 'Undefined section "kubernetes" in agent'],
    [
      'a stage with nothing in it',
      "stages { stage('a') { environment { A = 'b' } } }",
      'Expected one of steps, stages, parallel or matrix',
    ],
    ['credentials()', `environment { A = credentials('x') }\n${steps("echo 'x'")}`, 'does not emulate credentials()'],
  ])('%s that is not known fails', async (_, sections, message) => {
    const { error } = await sample.run(pipeline(sections));
    expect(error?.message).toContain(message);
  });

  it('script {} is of declarative pipelines only', async () => {
    expect((await sample.run("node { script { echo 'x' } }")).error?.type).toBe('java.lang.NoSuchMethodError');
  });

  it('sets what the build is called', async () => {
    const body = "script {\ncurrentBuild.displayName = 'v1'\ncurrentBuild.description = 'd'\n}";
    expect(await sample.run(pipeline(steps(body)))).toMatchObject({ displayName: 'v1', description: 'd' });
  });
});
