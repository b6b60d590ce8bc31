import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/catalog.ts';
import { NO_HOME } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { type LocalSts, startLocalSts } from '../ecr/sts.ts';
import type { Pipeline, Run } from '../jenkins/jenkins.ts';
import { root } from '../root.ts';
import { PATH, shellOnly } from '../steps/agent.ts';
import { type Docker, fakeDocker } from './docker.ts';
import { policy } from './policy.ts';
import { openWorkshop, readExample, SERVICES, TOKEN, type Workshop } from './workshop.ts';

let workshop: Workshop;
let repository: Awaited<ReturnType<Workshop['serveGit']>>;
let first: string;
let second: string;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());
beforeEach(async () => {
  repository = await workshop.serveGit();
  [first = '', second = ''] = repository.commits;
  workshop.agent.ecr.requests.length = 0;
  return () => repository.close();
});

const tried: string[] = [];
function example(file: string): (more?: Partial<Pipeline>) => Promise<Run> {
  tried.push(file);
  return (more) => workshop.run(file, more);
}

const names = (run: Run): string[] => run.steps.map(({ name }) => name);
const VERSION = { params: { VERSION: '1.4.2' } };

describe('read-label.Jenkinsfile', () => {
  const run = example('read-label.Jenkinsfile');
  it('shows commit and branch', async () => {
    workshop.pushAll('1.4.2', (service) => ({
      git_revision: first,
      ...(service === 'api' ? { git_branch: 'main' } : {}),
    }));
    expect((await run()).log).toContain(`\nshop/api:1.4.2 was built from ${first} on branch main\n`);
    const web = await run({ params: { REPOSITORY: 'shop/web' } });
    expect(web.log).toContain(`\nshop/web:1.4.2 was built from ${first} on branch unknown\n`);
  });
});

describe('release.Jenkinsfile', () => {
  const run = example('release.Jenkinsfile');
  it('tags the commit on the server, once, without a checkout and without showing the token', async () => {
    workshop.pushAll('1.4.2', () => ({ git_revision: first }));
    const built = await run(VERSION);
    expect(built).toMatchObject({ result: 'SUCCESS' });
    expect(built.log).toContain(`\nv1.4.2 is now on ${first}\n`);
    expect(repository.tags()['v1.4.2']).toBe(first);
    expect(names(built)).not.toContain('checkout');
    expect(readdirSync(built.workspace)).toEqual([]);
    expect(built.log).not.toContain(TOKEN);
    expect((await run(VERSION)).log).toContain(`\nv1.4.2 is already on ${first}\n`);
  });

  it('needs a version', async () => {
    expect((await run()).error?.message).toMatch(/^readImageRevision: INVALID_ARGUMENT: version/);
    expect(workshop.agent.ecr.requests).toEqual([]);
  });
});

describe('multi-image-release.Jenkinsfile', () => {
  const run = example('multi-image-release.Jenkinsfile');
  it('tags once for all images', async () => {
    workshop.pushAll('1.4.2', () => ({ git_revision: first }));
    const built = await run(VERSION);
    expect(built).toMatchObject({ result: 'SUCCESS' });
    expect(built.log).toContain(`\nv1.4.2 is now on ${first}\n`);
    expect(repository.tags()).toEqual({ old: repository.old, 'v1.4.2': first });
    expect(repository.git('cat-file', '-p', 'v1.4.2')).toMatch(/\n\nRelease 1\.4\.2 of api, web, worker$/);
    const asked = workshop.agent.ecr.requests.filter(({ operation }) => operation === 'BatchGetImage');
    expect(asked.map(({ body }) => body)).toMatchObject(SERVICES.map((name) => ({ repositoryName: `shop/${name}` })));
  });

  it('refuses images of different commits, and tags nothing', async () => {
    workshop.pushAll('1.4.2', (service) => ({ git_revision: service === 'web' ? second : first }));
    const { result, error } = await run(VERSION);
    const found = `shop/api ${first}, shop/web ${second}, shop/worker ${first}`;
    expect(error?.message).toBe(`The images of 1.4.2 were not built from one commit: ${found}`);
    expect(result).toBe('FAILURE');
    expect(repository.tags()).toEqual({ old: repository.old });
  });

  it('needs a version', async () => {
    expect((await run()).error?.message).toBe('Which version? Build with parameters.');
    expect(workshop.agent.ecr.requests).toEqual([]);
  });
});

describe('cross-account.Jenkinsfile', () => {
  const run = example('cross-account.Jenkinsfile');
  const session = { accessKeyId: 'ASIAROLE', secretAccessKey: 'r0le', sessionToken: 'r0letoken' };
  const arn = policy('assume-role-policy.json').Statement[0]?.Resource ?? '';
  const externalId = policy('role-trust-policy.json').Statement[0]?.Condition?.StringEquals['sts:ExternalId'] ?? '';
  let ecr: LocalEcr;
  let sts: LocalSts;
  let env: Record<string, string>;

  beforeAll(async () => {
    ecr = await startLocalEcr({ registryId: '210987654321' });
    pushImage(ecr.createRepository('shop/api'), { labels: { git_revision: 'c0ffee2' }, tags: ['1.4.2'] });
    ecr.addCredentials(session);
    sts = await startLocalSts(ecr.region, { arn, externalId, session }, workshop.keys);
    env = { ...NO_HOME, ...ecr.env, ...sts.env, AWS_ACCESS_KEY_ID: 'AKIAOFTHEAGENT', AWS_REGION: 'us-east-1' };
  });
  afterAll(async () => {
    await sts.close();
    await ecr.close();
  });
  beforeEach(() => {
    ecr.requests.length = 0;
    sts.asked.length = 0;
  });

  /** Which key signed each call of ECR, of which registry. */
  const calls = (): string[] =>
    ecr.requests
      .filter(({ host }) => host === 'ecr')
      .map(({ headers, body }) => `${/=(\w+)/.exec(headers.authorization ?? '')?.[1]} ${JSON.stringify(body)}`);

  it('reads with the role of the other account, as the policies beside it say', async () => {
    const built = await run({ ...VERSION, env });
    expect(built.log).toContain('\nProduction has 1.4.2 from c0ffee2\n');
    expect(sts.asked).toMatchObject([{ Action: 'AssumeRole', RoleArn: arn, ExternalId: externalId }]);
    const byRole = expect.stringMatching(/^ASIAROLE .*"registryId":"210987654321"/);
    expect(calls()).toEqual([byRole, byRole]);
    expect(built.log).not.toMatch(/r0le|ASIAROLE/);
  });

  it('or, as it says, without a role where the repository has a policy', async () => {
    const script = readExample('cross-account.Jenkinsfile').replace(/ +roleArn: .*\n +externalId: .*\n/, '');
    expect(script).not.toMatch(/roleArn|externalId/);
    const credentials = { 'aws-ci': { kind: 'aws' as const, ...workshop.keys } };
    const built = await workshop.agent.run(script, { ...VERSION, env, credentials });
    expect(built.log).toContain('\nProduction has 1.4.2 from c0ffee2\n');
    expect(sts.asked).toEqual([]);
    const byKey = expect.stringMatching(new RegExp(`^${workshop.keys.accessKeyId} .*"registryId":"210987654321"`));
    expect(calls()).toEqual([byKey, byKey]);
  });
});

describe('skip-build.Jenkinsfile', () => {
  const run = example('skip-build.Jenkinsfile');
  let docker: Docker;
  beforeAll(async () => {
    const repositoryOfApi = workshop.images.get('api');
    if (repositoryOfApi === undefined) throw new Error('There is no repository shop/api');
    docker = await fakeDocker(repositoryOfApi);
  });
  afterAll(() => docker.close());

  it('builds each commit once, and goes on with its digest', async () => {
    const build = async (commit: string): Promise<[result: string, built: boolean, digest: string | undefined]> => {
      docker.calls.length = 0;
      const scm = { url: repository.path, commit };
      const { result, log } = await run({ scm, path: `${docker.bin}:${PATH}` });
      const skipped = log.includes('Stage "Build" skipped due to when conditional');
      expect(docker.calls.map(([command]) => command)).toEqual(skipped ? [] : ['build', 'push']);
      return [result, !skipped, new RegExp(`^${commit} is \\[1\\] (sha256:\\w+)$`, 'm').exec(log)?.[1]];
    };
    const once = await build(first);
    expect(once).toEqual(['SUCCESS', true, expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
    expect(await build(first)).toEqual(['SUCCESS', false, once[2]]);
    const other = await build(second);
    expect(other).toEqual(['SUCCESS', true, expect.any(String)]);
    expect(other[2]).not.toBe(once[2]);
  });
});

describe('services-matrix.Jenkinsfile', () => {
  const run = example('services-matrix.Jenkinsfile');
  it('shows each service in a branch of its own, on one agent', async () => {
    workshop.pushAll('1.4.2', (service) => ({
      git_revision: service === 'api' ? first : second,
      ...(service === 'web' ? {} : { git_branch: `${service}-main` }),
    }));
    const built = await run(VERSION);
    const shown = SERVICES.map((service) => {
      const branch = `Matrix - SERVICE = '${service}'`;
      expect(built.steps.filter((step) => step.name === 'sh' && step.branch === branch)).toHaveLength(1);
      return built.log
        .split('\n')
        .find((line) => line.startsWith(`[${branch}] ${service} 1.4.2: `))
        ?.split(': ')[1];
    });
    expect(shown).toEqual([`${first} on api-main`, `${second} on no branch`, `${second} on worker-main`]);
    expect(names(built).filter((name) => name === 'node')).toHaveLength(1);
  });
});

describe('container-agent.Jenkinsfile', () => {
  const run = example('container-agent.Jenkinsfile');
  it('tags from within a container, with nothing but what it names', async () => {
    workshop.pushAll('1.4.2', () => ({ git_revision: first }));
    const kept = Object.entries(workshop.agent.env).filter(([name]) => !/_KEY(_ID)?$|^AWS_REGION$/.test(name));
    const built = await run({ ...VERSION, env: Object.fromEntries(kept) });
    expect(built).toMatchObject({ result: 'SUCCESS' });
    expect(built.steps.find(({ name }) => name === 'withDockerContainer')?.arguments).toEqual({ image: 'node:22' });
    expect(repository.tags()['v1.4.2']).toBe(first);
  });
});

describe('nodejs-plugin.Jenkinsfile', () => {
  const run = example('nodejs-plugin.Jenkinsfile');
  it('describes an image where only the plugin has Node', async () => {
    workshop.pushAll('1.4.2', () => ({ git_revision: first }));
    const folder = mkdtempSync(join(tmpdir(), 'image-labels-examples-'));
    const nodejs = { 'node-22': dirname(process.execPath) };
    const built = await run({ ...VERSION, nodejs, path: shellOnly(folder) });
    rmSync(folder, { recursive: true });
    expect(built).toMatchObject({ result: 'SUCCESS', description: expect.stringMatching(/^1\.4\.2: sha256:/) });
    expect(built.log).toContain(`\n1.4.2 is for linux/amd64, built from ${first}\n`);
  });
});

describe('all of them', () => {
  const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.Jenkinsfile'));

  it('are tried above', () => {
    expect(tried.sort()).toEqual(files.sort());
  });

  it.each(files)('%s says first what it is for and what must be set up, and is short', (file) => {
    const text = readExample(file);
    expect(text).toMatch(/^(?:\/\/ .+\n){2,4}@Library\('image-labels'\) _\n\n/);
    expect(text).toMatch(/^\/\/ Set up: /m);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
  });

  it.each(Object.values(COMMANDS).map(({ step }) => step))('show %s', (step) => {
    expect(files.filter((file) => readExample(file).includes(`${step}(`))).not.toEqual([]);
  });
});
