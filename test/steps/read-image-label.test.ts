import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushImage } from '../ecr/images.ts';
import type { Run } from '../jenkins/jenkins.ts';
import { root } from '../root.ts';
import { type Agent, openAgent, PATH, shellOnly } from './agent.ts';

const LABELS: Record<string, string> = {
  git_revision: '4f2c1a9be07d',
  empty: '',
  quotes: `"double" 'single' \`back\` \\ \\\\ \\u0041`,
  shell: '$(touch pwned) $HOME ${PATH} $$ `id` ; rm -rf / %PATH% !x! | > &',
  lines: 'one\ntwo\r\n\tthree\n',
  unicode: 'Größe 東京 😀 \u2028 \u007f',
};

let agent: Agent;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-steps-'));
  agent = await openAgent();
  pushImage(agent.ecr.createRepository('shop/api'), { labels: LABELS, tags: ['1.4.2', '1.10'] });
});
afterAll(async () => {
  await agent.close();
  rmSync(folder, { recursive: true });
});

const pipeline: Agent['steps'] = (body, more) => agent.steps(body, more);
const image = "name: 'shop/api', version: '1.4.2'";
const names = (run: Run, ...wanted: string[]): string[] =>
  run.steps.map(({ name }) => name).filter((name) => wanted.includes(name));

describe('readImageLabel returns the label byte for byte', () => {
  it.each(Object.keys(LABELS))('%s', async (label) => {
    const run = await pipeline(`writeFile file: 'value', text: readImageLabel(${image}, label: '${label}')`);
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(readFileSync(join(run.workspace, 'value'), 'utf8')).toBe(LABELS[label]);
    // What was in the label ran nowhere, and nothing is left in the workspace but what the pipeline wrote.
    expect(readdirSync(run.workspace)).toEqual(['value']);
  });

  it.each(Object.keys(LABELS))('and so does a default: %s', async (label) => {
    const text = `readImageLabel(${image}, label: 'none', default: params.text)`;
    const run = await pipeline(`writeFile file: 'value', text: ${text}`, { params: { text: LABELS[label] } });
    expect(readFileSync(join(run.workspace, 'value'), 'utf8')).toBe(LABELS[label]);
  });

  it.each([
    ['a reference', "image: 'shop/api:1.4.2'"],
    ['GStrings', 'name: "${\'shop\'}/api", version: "${1}.4.${2}"'],
    ['a version that Groovy takes for a number', "name: 'shop/api', version: 1.10"],
    ['null for what is not set', `${image}, region: null, default: null, profile: env.NOT_SET`],
    ['numbers, as numbers or as texts', `${image}, timeout: 30`],
    [
      'every common parameter',
      `${image}, region: 'eu-west-1', registryId: '123456789012', platform: 'linux/amd64', timeout: '30'`,
    ],
  ])('asked with %s', async (_, parameters) => {
    const run = await pipeline(`echo 'is: ' + readImageLabel(${parameters}, label: 'git_revision')`);
    expect(run.log).toContain('is: 4f2c1a9be07d');
  });

  it('in a declarative pipeline, in environment {} as well', async () => {
    const script = `pipeline {
      agent any
      environment { REVISION = readImageLabel(${image}, label: 'git_revision') }
      stages { stage('Show') { steps { echo "is: \${env.REVISION}" ; sh 'echo "shell: $REVISION"' } } }
    }`;
    const run = await agent.run(script);
    expect(run.log).toContain('is: 4f2c1a9be07d');
    expect(run.log).toContain('shell: 4f2c1a9be07d');
  });
});

describe('what a call costs', () => {
  it('one sh, and no bundle on the second call', async () => {
    const call = `readImageLabel(${image}, label: 'git_revision')`;
    const run = await pipeline(`${call}; echo 'second'; ${call}`);
    const second = run.steps.slice(run.steps.findIndex(({ name }) => name === 'echo') + 1);
    expect(names(run, 'sh', 'writeFile', 'libraryResource')).toEqual(['libraryResource', 'writeFile', 'sh', 'sh']);
    expect(second.map(({ name }) => name)).toEqual(['isUnix', 'fileExists', 'withEnv', 'sh']);
    const again = await pipeline(call, { workspace: run.workspace });
    expect(names(again, 'writeFile', 'libraryResource')).toEqual([]);
  });

  it('no bundle more in another folder of the workspace', async () => {
    const call = `readImageLabel(${image}, label: 'git_revision')`;
    const run = await pipeline(`${call}; dir('a') { ${call} }`);
    expect(names(run, 'sh', 'writeFile')).toEqual(['writeFile', 'sh', 'sh']);
  });

  it('nothing in the log but the steps and the sh’s label', async () => {
    const run = await pipeline(`readImageLabel(${image}, label: 'git_revision')`);
    expect(run.log.split('\n').filter((line) => !/^(\[Pipeline\]|Running on|Finished|$)/.test(line))).toEqual([]);
    expect(run.log).toContain('[Pipeline] sh (readImageLabel)');
    // The script is a constant: nothing of the request is in it.
    const script = JSON.stringify(run.steps.find(({ name }) => name === 'sh')?.arguments);
    expect(script).not.toMatch(/shop|git_revision|1\.4\.2/);
  });
});

describe('the bundle on the agent', () => {
  const call = `readImageLabel(${image}, label: 'git_revision')`;
  const carried = (run: Run): string[] => readdirSync(`${run.workspace}@tmp/image-labels`).sort();

  it('two branches at once both get their value, and one bundle stays', async () => {
    const branch = (name: string, label: string) =>
      `${name}: { echo '${name} is ' + readImageLabel(${image}, label: '${label}') }`;
    const run = await pipeline(`parallel ${branch('one', 'git_revision')}, ${branch('two', 'shell')}`);
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(run.log).toContain('one is 4f2c1a9be07d');
    expect(run.log).toContain(`two is ${LABELS['shell']}`);
    expect(carried(run)).toEqual([expect.stringMatching(/^cli-[0-9a-f]{16}\.cjs$/)]);
  });

  it('an aborted write leaves nothing that a later call would run', async () => {
    const workspace = mkdtempSync(join(folder, 'aborted-'));
    const tmp = `${workspace}@tmp/image-labels`;
    mkdirSync(tmp, { recursive: true });
    writeFileSync(
      join(tmp, 'aborted.part'),
      readFileSync(join(root, 'resources/image-labels/cli.js')).subarray(0, 1000),
    );
    const run = await pipeline(`echo 'is: ' + ${call}`, { workspace });
    expect(run.log).toContain('is: 4f2c1a9be07d');
    expect(carried(run)).toContain('aborted.part');
  });

  it('clears away the parts of builds that were aborted days ago', async () => {
    const { utimesSync } = await import('node:fs');
    const workspace = mkdtempSync(join(folder, 'old-'));
    const tmp = `${workspace}@tmp/image-labels`;
    mkdirSync(tmp, { recursive: true });
    writeFileSync(join(tmp, 'old.part'), 'x');
    utimesSync(join(tmp, 'old.part'), 0, 0);
    expect(carried(await pipeline(call, { workspace }))).toEqual([expect.stringMatching(/^cli-/)]);
  });

  it('two versions of the library use one workspace, each with its own', async () => {
    const other = join(folder, 'other');
    for (const part of ['vars', 'resources']) cpSync(join(root, part), join(other, part), { recursive: true });
    const runner = join(other, 'vars/imageLabels.groovy');
    writeFileSync(runner, readFileSync(runner, 'utf8').replace(/(BUNDLE = ')[0-9a-f]+/, '$10123456789abcdef'));
    const first = await pipeline(call);
    const library = { vars: join(other, 'vars'), resources: join(other, 'resources'), workspace: first.workspace };
    expect(await pipeline(call, library)).toMatchObject({ result: 'SUCCESS' });
    expect(carried(first)).toHaveLength(2);
  });

  it('that cannot be put there is one clear error', async () => {
    const workspace = mkdtempSync(join(folder, 'blocked-'));
    const mark = /BUNDLE = '(\w+)'/.exec(readFileSync(join(root, 'vars/imageLabels.groovy'), 'utf8'))?.[1];
    mkdirSync(`${workspace}@tmp/image-labels/cli-${mark}.cjs`, { recursive: true });
    const run = await pipeline(call, { workspace, nodeName: 'linux-7' });
    expect(run.error?.message).toMatch(
      /^readImageLabel: INTERNAL: the program could not be put into the temporary folder/,
    );
  });

  it('runs below a folder that makes .js an ES module, and in paths with blanks and dollars', async () => {
    const workspace = join(mkdtempSync(join(folder, 'odd-')), "it's a $HOME $$ job");
    mkdirSync(workspace);
    writeFileSync(join(workspace, '..', 'package.json'), '{"type":"module"}');
    expect((await pipeline(`echo 'is: ' + ${call}`, { workspace })).log).toContain('is: 4f2c1a9be07d');
    expect((await pipeline(`dir('sub') { echo 'is: ' + ${call} }`, { workspace })).log).toContain('is: 4f2c1a9be07d');
  });
});

describe('what is refused stops the build with one line and a hint', () => {
  it.each([
    ['an unknown parameter', `${image}, wholly: 'x'`, 'there is no parameter wholly', 'It takes: name, image'],
    ['a misspelt parameter', `${image}, lable: 'x'`, 'there is no parameter lable', 'Did you mean label?'],
    [
      'credentials of whom',
      `${image}, label: 'a', credentialsId: 'x'`,
      'credentialsId',
      'Did you mean awsCredentialsId?',
    ],
    [
      'what no agent could be given',
      `${image}, label: 'a', default: 'x' * 96000`,
      'the parameters have 96',
      'The longest is default. What is not ASCII counts sixfold.',
    ],
    ['a misspelt Node', `${image}, label: 'a', nodeJs: 'x'`, 'there is no parameter nodeJs', 'Did you mean nodejs?'],
    ['no parameters', '', 'name and version are missing', "Say which image: name: 'shop/api' with version: '1.4.2'"],
    ['no label', image, 'label is missing', 'Give label'],
    ['a bad name', "name: 'Shop', version: '1', label: 'a'", 'name: "Shop" is not the name', 'lower case'],
    ['a list', `${image}, label: ['a', 'b']`, 'label is given 2 times', ''],
    ['a map', `${image}, label: [a: 'b']`, 'label is not a text', ''],
  ])('%s', async (_, parameters, message, hint) => {
    const run = await pipeline(`readImageLabel(${parameters})`);
    expect(run).toMatchObject({ result: 'FAILURE', error: { type: 'hudson.AbortException' } });
    const [first, second] = run.error?.message.split('\n') ?? [];
    expect(first).toMatch(/^readImageLabel: INVALID_ARGUMENT: /);
    expect(first).toContain(message);
    expect(second ?? '').toContain(hint);
  });

  it('a misspelt parameter, before anything is written or run', async () => {
    const run = await pipeline(`readImageLabel(${image}, lable: 'x')`);
    expect(run.steps.map(({ name }) => name)).toEqual(['node', 'error']);
  });

  it.each([
    ['a missing label', 'git_revison', 'LABEL_NOT_FOUND', 'Did you mean git_revision?'],
    ['a label with a name that no shell likes', '$(id)', 'LABEL_NOT_FOUND', 'It has: empty'],
  ])('%s', async (_, label, code, hint) => {
    const run = await pipeline(`readImageLabel(${image}, label: '${label}')`);
    expect(run.error?.message).toMatch(new RegExp(`^readImageLabel: ${code}: shop/api:1\\.4\\.2 has no label `));
    expect(run.error?.message).toContain(hint);
    expect(names(run, 'sh', 'error')).toEqual(['sh', 'error']);
  });

  it('outside of node {}, with Jenkins’ own words', async () => {
    const run = await agent.run(`readImageLabel(${image}, label: 'a')`);
    expect(run.error?.message).toContain('Required context class');
  });
});

describe('Node on the agent', () => {
  /** A folder with a program named node that does this. */
  function fakeNode(script: string): string {
    const bin = mkdtempSync(join(folder, 'bin-'));
    writeFileSync(join(bin, 'node'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return bin;
  }
  const call = `readImageLabel(${image}, label: 'git_revision')`;

  it('that is not there', async () => {
    const run = await pipeline(call, { path: shellOnly(folder), nodeName: 'linux-7' });
    expect(run.error?.message).toBe(
      "readImageLabel: INTERNAL: there is no Node.js on the PATH of linux-7, or of the container that this step runs in\nInstall Node.js 20 or newer there, or name an installation of the NodeJS plugin: nodejs: 'node-20'.",
    );
  });

  it('that is too old to understand the bundle', async () => {
    // Runs the launcher's line as an old Node would, with that Node's version.
    const old = fakeNode(
      `exec '${process.execPath}' -e "Object.defineProperty(process, 'versions', { value: { node: '12.22.9' } });` +
        `Object.defineProperty(process, 'version', { value: 'v12.22.9' }); eval(process.argv[1])" "$2"`,
    );
    const run = await pipeline(call, { path: `${old}:${PATH}`, nodeName: 'linux-7' });
    expect(run.error?.message).toMatch(
      /^readImageLabel: INTERNAL: Node\.js 20 or newer is needed, and linux-7 has v12\.22\.9\n/,
    );
  });

  it.each([
    ['that is killed', 'kill -9 $$', 'ended on agent-1 with exit code 137 and no answer'],
    ['that says nothing', 'exit 0', 'gave no answer on agent-1'],
    ['that says something else', 'echo "{not json"', 'gave no answer on agent-1, but printed: {not json'],
    ['that says half of it', `echo '{"ok":true,'`, 'gave no answer on agent-1, but printed: {"ok":true,'],
    ['that says no result', `echo '{"ok":true}'`, 'gave no answer on agent-1'],
    ['that says no JSON', `echo '{"ok":tru}'`, 'gave no answer on agent-1'],
  ])('%s', async (_, script, message) => {
    const run = await pipeline(call, { path: `${fakeNode(script)}:${PATH}` });
    expect(run.error?.message).toMatch(/^readImageLabel: INTERNAL: the program /);
    expect(run.error?.message).toContain(message);
  });

  const answer = `{"ok":true,"result":"from the program"}`;
  it.each([
    ['that a wrapper talks around', `echo 'Now using node v20'; echo '${answer}'; echo 'npm notice'`],
    ['that a wrapper talks right in front of', `printf 'title \\007'; echo '${answer}'`],
    ['that ends badly after its answer', `echo '${answer}'; exit 3`],
  ])('%s', async (_, script) => {
    const run = await pipeline(`echo 'is: ' + ${call}`, { path: `${fakeNode(script)}:${PATH}` });
    expect(run.log).toContain('is: from the program');
  });

  it('of an installation that the NodeJS plugin knows', async () => {
    const installations = { nodejs: { 'node-20': dirname(process.execPath) }, path: shellOnly(folder) };
    const run = await pipeline(
      `echo 'is: ' + readImageLabel(${image}, label: 'git_revision', nodejs: 'node-20')`,
      installations,
    );
    expect(run.log).toContain('is: 4f2c1a9be07d');
  });
});

describe('on Windows', () => {
  // What cmd does is emulated; what is asked of it, and all around it, is not.
  const windows = { windows: true, nodeName: 'win-3' };

  it('a request has less room', async () => {
    const call = `readImageLabel(${image}, label: 'nope', default: 'x' * 40000)`;
    const { error } = await pipeline(call, windows);
    expect(error?.message).toMatch(
      /^readImageLabel: INVALID_ARGUMENT: .* and 32000 can be handed to an agent\nThe longest is default/,
    );
    expect(await pipeline(call)).toMatchObject({ result: 'SUCCESS' });
  });
  const call = `readImageLabel(${image}, label: 'git_revision')`;
  const carried = (run: Run): string[] => readdirSync(`${run.workspace}@tmp/image-labels`).sort();

  it.each(Object.keys(LABELS))('the value is the same: %s', async (label) => {
    const run = await pipeline(`writeFile file: 'value', text: readImageLabel(${image}, label: '${label}')`, windows);
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(readFileSync(join(run.workspace, 'value'), 'utf8')).toBe(LABELS[label]);
  });

  it('one bat, and no bundle on the second call', async () => {
    const run = await pipeline(`${call}; ${call}`, windows);
    expect(names(run, 'sh', 'bat', 'writeFile', 'libraryResource')).toEqual([
      'libraryResource',
      'writeFile',
      'bat',
      'bat',
    ]);
    expect(carried(run)).toEqual([expect.stringMatching(/^cli-[0-9a-f]{16}\.cjs$/)]);
    expect(String(run.steps.find(({ name }) => name === 'fileExists')?.arguments)).toContain('\\image-labels\\cli-');
    expect(run.log).not.toMatch(/>\s*(?:if|node|move|where)/);
  });

  it('two branches at once both get their value', async () => {
    const run = await pipeline(`parallel a: { echo 'a: ' + ${call} }, b: { echo 'b: ' + ${call} }`, windows);
    expect(run.log).toContain('a: 4f2c1a9be07d');
    expect(run.log).toContain('b: 4f2c1a9be07d');
  });

  it('what fails says so', async () => {
    const missing = await pipeline(`readImageLabel(${image}, label: 'nope')`, windows);
    expect(missing.error?.message).toMatch(/^readImageLabel: LABEL_NOT_FOUND: /);
    const none = await pipeline(call, { ...windows, path: '/nonexistent' });
    expect(none.error?.message).toMatch(/^readImageLabel: INTERNAL: there is no Node\.js on the PATH of win-3/);
  });
});

it('nothing in a request means anything to a shell, for agents that set variables by way of one', async () => {
  const run = await pipeline(`readImageLabel(${image}, label: 'nope', default: params.text)`, {
    params: { text: `a $b %c% & d | <e> ^f '\u0060g\u0060 !h!` },
  });
  const request = JSON.stringify(run.steps.find(({ name }) => name === 'withEnv')?.arguments);
  expect(request).toContain('u0024b');
  expect(request.slice(request.indexOf('REQUEST='), request.indexOf('IMAGE_LABELS_CLI'))).not.toMatch(/[$%&|<>^'`!]/);
});

describe('credentials kept in Jenkins', () => {
  it('are used instead of what the agent has, and not shown', async () => {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', ...rest } = agent.env;
    const env = { ...rest, AWS_PROFILE: 'other', AWS_SESSION_TOKEN: 'stale' };
    const credentials = {
      ecr: { kind: 'aws' as const, accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
    };
    const call = `readImageLabel(${image}, label: 'git_revision', awsCredentialsId: 'ecr')`;
    const run = await pipeline(`echo 'is: ' + ${call}`, { env, credentials });
    expect(run.log).toContain('is: 4f2c1a9be07d');
    expect(run.log).not.toContain(AWS_SECRET_ACCESS_KEY);
    const both = await pipeline(`readImageLabel(${image}, label: 'a', awsCredentialsId: 'ecr', profile: 'ci')`);
    expect(both.error?.message).toBe(
      'readImageLabel: INVALID_ARGUMENT: profile does not go with awsCredentialsId\nGive one of the two.',
    );
    const without = await pipeline(`readImageLabel(${image}, label: 'git_revision')`, { env });
    expect(without.error?.message).toMatch(/^readImageLabel: CREDENTIALS_MISSING: /);
  });

  it.each(['awsCredentialsId', 'nodejs', 'gitCredentialsId', 'sshCredentialsId'])(
    'are not left to the agent where %s is an empty text; null is as if it were not given',
    async (name) => {
      const call = (value: string) => `tagGit(tag: 'v1', revision: 'no commit', ${name}: ${value})`;
      for (const text of ["''", "' '"]) {
        const { error, steps } = await pipeline(call(text));
        expect(error?.message).toBe(
          `tagGit: INVALID_ARGUMENT: ${name} is empty\nName one that Jenkins has, or leave it out.`,
        );
        expect(steps.map((step) => step.name)).toEqual(['node', 'error']);
      }
      expect((await pipeline(call('null'))).error?.message).toContain('"no commit" is not a commit');
    },
  );
});
