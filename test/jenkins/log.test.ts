import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pipeline } from './jenkins.ts';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

describe('credentials', () => {
  const credentials: Pipeline['credentials'] = {
    aws: { kind: 'aws', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'topsecret', sessionToken: 'token' },
    git: { kind: 'usernamePassword', username: 'me', password: 'pass-word' },
  };
  const AWS = "[$class: 'AmazonWebServicesCredentialsBinding', credentialsId: 'aws']";

  it('are set in the block alone, and masked in the log', async () => {
    const body = `withCredentials([${AWS}]) { sh 'echo $AWS_SECRET_ACCESS_KEY'; result = env.AWS_SESSION_TOKEN }; sh 'echo "<$AWS_SECRET_ACCESS_KEY>"'`;
    const { log, returned } = await sample.onAgent(body, { credentials });
    expect(log).not.toContain('topsecret');
    expect(log).toContain('\n****\n');
    expect(log).toContain('\n<>\n');
    expect(returned).toBe('token');
  });

  it.each([
    ['warns of a secret in a GString', '"true $AWS_SECRET_ACCESS_KEY"', true],
    ['does not of one that the shell reads', "'true $AWS_SECRET_ACCESS_KEY'", false],
  ])('%s', async (_, script, warned) => {
    const { log } = await sample.onAgent(`withCredentials([${AWS}]) { sh ${script} }`, { credentials });
    expect(log.includes('Warning: A secret was passed to "sh" using Groovy String interpolation')).toBe(warned);
  });

  it('gitUsernamePassword sets GIT_ASKPASS', async () => {
    const body = `withCredentials([gitUsernamePassword(credentialsId: 'git', gitToolName: 'Default')]) {
      result = sh(script: '#!/bin/sh\\nsh "$GIT_ASKPASS" Username; sh "$GIT_ASKPASS" Password', returnStdout: true) }`;
    expect((await sample.onAgent(body, { credentials })).returned).toBe('me\npass-word\n');
  });

  it('sshUserPrivateKey writes a key file that only the owner reads, and removes it', async () => {
    const keyFile = join(sample.folder, 'key');
    writeFileSync(keyFile, 'KEY');
    const ssh = { ssh: { kind: 'sshKey' as const, username: 'git', keyFile } };
    const body = `withCredentials([sshUserPrivateKey(credentialsId: 'ssh', keyFileVariable: 'K')]) {
      result = [env.K, sh(script: '#!/bin/sh\\ncat "$K"; stat -c %a "$K"', returnStdout: true)] }`;
    const { returned } = await sample.onAgent(body, { credentials: ssh });
    const [path, text] = returned as [string, string];
    expect([text, existsSync(path)]).toEqual(['KEY600\n', false]);
  });
});

describe('the log and the record', () => {
  it('read as in Jenkins', async () => {
    const { log } = await sample.onAgent("withEnv(['A=1']) { sh(label: 'show', script: 'echo $A') }");
    expect(log).toContain(
      '[Pipeline] withEnv\n[Pipeline] {\n[Pipeline] sh (show)\n+ echo 1\n1\n[Pipeline] }\n[Pipeline] // withEnv\n',
    );
    expect(log.endsWith('[Pipeline] End of Pipeline\nFinished: SUCCESS\n')).toBe(true);
  });

  it('a failing sh with returnStdout leaves its output in the log, error its message alone', async () => {
    expect((await sample.onAgent("sh(script: '#!/bin/sh\\necho seen; exit 1', returnStdout: true)")).log).toContain(
      '\nseen\n',
    );
    expect((await sample.onAgent("error 'told'")).log).toContain('\nERROR: told\nFinished: FAILURE\n');
  });

  it('branches run at the same time, and say which they are', async () => {
    const wait = (mine: string, other: string) =>
      `sh 'touch ${mine}; until [ -e ${other} ]; do sleep 0.05; done; echo met'`;
    const { log, steps, result } = await sample.onAgent(`parallel a: { ${wait('x', 'y')} }, b: { ${wait('y', 'x')} }`);
    expect(result).toBe('SUCCESS');
    expect(log).toContain('[a] met\n');
    expect(
      steps
        .filter(({ name }) => name === 'sh')
        .map(({ branch }) => branch)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('branches that begin at the same time all have the whole environment', async () => {
    // Many times, of many variables: what two of them make at once is whole by chance.
    const env = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`K${i}`, 'x']));
    const branches = Array.from({ length: 8 }, (_, i) => `b${i}: { env.K0 + env.K2999 }`);
    for (let i = 0; i < 20; i++) {
      const { returned } = await sample.onAgent(`result = parallel(${branches.join(', ')})`, { env });
      expect(returned).toEqual(Object.fromEntries(branches.map((_, branch) => [`b${branch}`, 'xx'])));
    }
  });

  it('calls are recorded with their whole arguments, in order', async () => {
    const { steps, libraries } = await sample.run(
      "@Library('image-labels@v1') _\nnode { sh(label: 'l', script: 'true'); echo 'x' * 5000 }",
    );
    expect(steps).toEqual([
      { name: 'node', arguments: {} },
      { name: 'sh', arguments: { label: 'l', script: 'true' } },
      { name: 'echo', arguments: ['x'.repeat(5000)] },
    ]);
    expect(libraries).toEqual(['image-labels@v1']);
  });

  it('lines come while the pipeline runs', async () => {
    const lines: string[] = [];
    const { log } = await sample.onAgent("echo 'now'", { onLog: (line) => lines.push(line) });
    expect(`${lines.join('\n')}\n`).toBe(log);
  });
});
