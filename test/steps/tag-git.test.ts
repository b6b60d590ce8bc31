import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pushImage } from '../ecr/images.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import { gitHttp, gitSsh, sshdIsThere } from '../git/servers.ts';
import { type Agent, openAgent } from './agent.ts';

let agent: Agent;
let repository: BareRepository;
let commit: string;
const NO_CONFIG = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

beforeAll(async () => {
  agent = await openAgent();
});
afterAll(() => agent.close());
beforeEach(() => {
  repository = makeRepository();
  commit = repository.commits[2] ?? '';
  return () => repository.remove();
});

const steps: Agent['steps'] = (body, more = {}) =>
  agent.steps(body, { ...more, env: { ...agent.env, ...NO_CONFIG, ...more.env } });

describe('tagGit', () => {
  it('tags the commit that a label names: the sample of the README', async () => {
    const images = agent.ecr.createRepository('shop/api');
    pushImage(images, { labels: { git_revision: commit }, tags: ['1.4.2'] });
    const run = await steps(
      `def rev = readImageLabel(name: 'shop/api', version: '1.4.2', label: 'git_revision')
       def tag = tagGit(tag: 'v1.4.2', revision: rev, url: params.url)
       sh 'true'
       echo "> \${tag.tag} \${tag.revision} \${tag.created} \${tag.annotated} \${tag.url}"
       echo "> \${tagGit(tag: 'v1.4.2', name: 'shop/api', version: '1.4.2', url: params.url).created}"`,
      { params: { url: repository.path } },
    );
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(run.log).toContain(`> v1.4.2 ${commit} true true ${repository.path}`);
    expect(run.log).toContain('> false');
    expect(repository.tags()['v1.4.2']).toBe(commit);
    expect(readdirSync(run.workspace)).toEqual([]);
  });

  it('is one sh, with the build in the message and GIT_URL for the repository', async () => {
    const run = await steps(`tagGit(tag: 'v1', revision: '${commit}')`, { env: { GIT_URL: repository.path } });
    expect(run.steps.map(({ name }) => name).filter((name) => name === 'sh')).toHaveLength(1);
    expect(repository.git('cat-file', '-p', 'refs/tags/v1')).toMatch(/\nBuild: http/);
  });

  it('takes a lightweight one, a message and a tagger', async () => {
    const url = `url: '${repository.path}', revision: '${commit}'`;
    const run = await steps(`
      tagGit(tag: 'light', lightweight: true, ${url})
      tagGit(tag: 'full', message: 'One $HOME "two"', tagger: 'Jane <jane@example.com>', ${url})`);
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(repository.git('cat-file', '-t', 'refs/tags/light')).toBe('commit');
    expect(repository.git('cat-file', '-p', 'refs/tags/full')).toMatch(
      /tagger Jane <jane@example\.com> .*\n\nOne \$HOME "two"$/,
    );
  });

  it.each([
    ["tag: 'v1', revision: 'main'", 'INVALID_ARGUMENT: revision: "main" is not a commit'],
    ["tag: 'v1', revision: '0123456789'", 'COMMIT_NOT_FOUND: there is no commit 0123456789'],
    ["tag: 'old', revision: 'COMMIT'", 'TAG_EXISTS: the tag old is at '],
    [
      "tag: 'v1', credentialsId: 'x'",
      'INVALID_ARGUMENT: there is no parameter credentialsId\nDid you mean gitCredentialsId?',
    ],
    ["tga: 'v1', revision: 'COMMIT'", 'INVALID_ARGUMENT: there is no parameter tga\nDid you mean tag?'],
  ])('refuses %s', async (parameters, message) => {
    const run = await steps(`tagGit(${parameters.replace('COMMIT', commit)}, url: '${repository.path}')`);
    expect(run.error).toMatchObject({ type: 'hudson.AbortException' });
    expect(run.error?.message).toContain(`tagGit: ${message}`);
  });

  it('uses a password kept in Jenkins, and does not show it', async () => {
    const server = await gitHttp(repository, { user: 'ci', password: 's3cr3t-token' });
    const call = (id: string) =>
      `tagGit(tag: 'v1', revision: '${commit}', url: '${server.url}', gitCredentialsId: '${id}')`;
    const credentials = {
      good: { kind: 'usernamePassword' as const, username: 'ci', password: 's3cr3t-token' },
      bad: { kind: 'usernamePassword' as const, username: 'ci', password: 'wr0ng-token' },
    };
    const bad = await steps(call('bad'), { credentials });
    expect(bad.error?.message).toMatch(/^tagGit: GIT_ACCESS_DENIED: /);
    const good = await steps(call('good'), { credentials });
    expect(good).toMatchObject({ result: 'SUCCESS' });
    expect(repository.tags()['v1']).toBe(commit);
    expect(`${good.log}${bad.log}${bad.error?.message}`).not.toMatch(/s3cr3t|wr0ng/);
    await server.close();
  });

  it.skipIf(!sshdIsThere())('uses a private key kept in Jenkins', async () => {
    const server = await gitSsh(repository);
    const key = (keyFile: string) => ({ kind: 'sshKey' as const, username: 'git', keyFile });
    const credentials = { good: key(server.keyFile), bad: key(server.otherKeyFile) };
    const hosts = { GIT_SSH_COMMAND: `ssh -o UserKnownHostsFile=${server.knownHosts}` };
    const call = (id: string) =>
      `tagGit(tag: 'v1', revision: '${commit}', url: '${server.url}', sshCredentialsId: '${id}')`;
    const bad = await steps(call('bad'), { credentials, env: hosts });
    expect(bad.error?.message).toMatch(/^tagGit: GIT_ACCESS_DENIED: /);
    expect(await steps(call('good'), { credentials, env: hosts })).toMatchObject({ result: 'SUCCESS' });
    expect(repository.tags()['v1']).toBe(commit);
    await server.close();
  });
});
