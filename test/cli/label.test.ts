import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, nodes, runBundle } from '../bundle.ts';
import { type PushedImage, pushHelmChart, pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';

const LABELS = {
  git_revision: '4f2c1a9be07d',
  empty: '',
  quotes: `"double" 'single' \`back\` \\ \\\\`,
  shell: '$(touch /tmp/pwned) $HOME ${PATH} `id` ; rm -rf / %PATH% !x! | > &',
  lines: 'one\ntwo\r\n\tthree',
  unicode: 'Größe 東京 😀 \u2028 \u0000 \u007f',
  __proto__x: 'p',
};

let ecr: LocalEcr;
let image: PushedImage;

beforeAll(async () => {
  ecr = await startLocalEcr();
  const repository = ecr.createRepository('shop/api');
  // Not in the literal above, where __proto__ would not be a member.
  const labels = JSON.parse(`{"__proto__":"own","constructor":"c",${JSON.stringify(LABELS).slice(1)}`);
  image = pushImage(repository, { labels, tags: ['1.4.2'] });
  pushImage(repository, { labels, kind: 'docker', tags: ['docker'] });
  pushImage(repository, { labels, inlineConfig: true, tags: ['inline'] });
  pushImage(repository, { labels, omitMediaType: true, tags: ['no-media-type'] });
  pushImage(repository, { labels: null, tags: ['no-labels'] });
  pushHelmChart(repository, { tags: ['chart'] });
});
afterAll(() => ecr.close());
afterEach(() => {
  ecr.intercept = undefined;
});

const label = (args: string[], env: Record<string, string> = {}): Promise<Finished> =>
  runBundle(['label', ...args], { env: { ...ecr.env, ...env } });
const read = (version: string, name: string, ...rest: string[]): Promise<Finished> =>
  label(['--name', 'shop/api', '--version', version, '--label', name, ...rest]);

describe('image-labels label prints the value and one line end', () => {
  it.each(Object.entries(LABELS).map(([name, value]) => [name, value]))('%s', async (name, value) => {
    expect(await read('1.4.2', name)).toMatchObject({ stdout: `${value}\n`, stderr: '', exitCode: 0 });
  });

  it.each([
    ['__proto__', 'own'],
    ['constructor', 'c'],
  ])('of a label named %s as of any other', async (name, value) => {
    expect(await read('1.4.2', name)).toMatchObject({ stdout: `${value}\n`, exitCode: 0 });
    expect((await read('no-labels', name)).exitCode).toBe(3);
  });

  it.each(['docker', 'inline', 'no-media-type'])('of the kind %s', async (version) => {
    expect(await read(version, 'git_revision')).toMatchObject({ stdout: '4f2c1a9be07d\n', exitCode: 0 });
  });

  it('as JSON: one line, ASCII only, the value unharmed', async () => {
    for (const [name, value] of Object.entries(LABELS)) {
      const { stdout, exitCode } = await read('1.4.2', name, '--output', 'json');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^[\x20-\x7e]*\n$/);
      expect(JSON.parse(stdout)).toEqual({ ok: true, result: value });
    }
  });

  it.each([
    ['a tag', (ecr: LocalEcr) => [`${ecr.registryId}.dkr.ecr.${ecr.region}.amazonaws.com/shop/api:1.4.2`]],
    ['a digest', () => [`shop/api@${image.descriptor.digest}`]],
    ['both', () => [`shop/api:1.4.2@${image.descriptor.digest}`]],
  ])('of --image with %s', async (_, uri) => {
    const finished = await label(['--image', ...uri(ecr), '--label', 'git_revision']);
    expect(finished).toMatchObject({ stdout: '4f2c1a9be07d\n', stderr: '', exitCode: 0 });
  });

  it('of --version with a digest', async () => {
    expect(await read(image.descriptor.digest, 'git_revision')).toMatchObject({ stdout: '4f2c1a9be07d\n' });
  });

  it('or the default, where the label is missing; an empty label is not missing', async () => {
    expect(await read('1.4.2', 'nope', '--default', 'none')).toMatchObject({ stdout: 'none\n', exitCode: 0 });
    expect(await read('1.4.2', 'nope', '--default', '')).toMatchObject({ stdout: '\n', exitCode: 0 });
    expect(await read('1.4.2', 'nope', '--default=-x')).toMatchObject({ stdout: '-x\n', exitCode: 0 });
    expect(await read('1.4.2', 'empty', '--default', 'none')).toMatchObject({ stdout: '\n', exitCode: 0 });
    expect(await read('no-labels', 'a', '--default', 'none')).toMatchObject({ stdout: 'none\n', exitCode: 0 });
  });

  it('in three requests on two hosts, with no registry token; in one where the config stands in the manifest', async () => {
    ecr.requests.length = 0;
    await read('1.4.2', 'git_revision');
    expect(ecr.requests.map(({ operation }) => operation)).toEqual([
      'BatchGetImage',
      'GetDownloadUrlForLayer',
      'GetBlob',
    ]);
    expect(ecr.requests[2]?.headers).not.toHaveProperty('authorization');
    ecr.requests.length = 0;
    await read('inline', 'git_revision');
    expect(ecr.requests.map(({ operation }) => operation)).toEqual(['BatchGetImage']);
  });

  it('for the platform asked for, if the image is for it', async () => {
    expect(await read('1.4.2', 'git_revision', '--platform', 'linux/x86_64')).toMatchObject({ exitCode: 0 });
    const other = await read('1.4.2', 'git_revision', '--platform', 'linux/arm64');
    expect(other).toMatchObject({ stdout: '', exitCode: 3 });
    expect(other.stderr).toContain('PLATFORM_NOT_FOUND: shop/api:1.4.2 is not for linux/arm64: it is for linux/amd64');
  });

  it('and says on stderr what it asks, if told to, and no secret', async () => {
    const { stdout, stderr } = await read('1.4.2', 'git_revision', '--verbose');
    expect(stdout).toBe('4f2c1a9be07d\n');
    expect(stderr).toContain('region eu-west-1, from AWS_REGION');
    expect(stderr).toContain('ecr:BatchGetImage shop/api:1.4.2');
    expect(stderr).not.toMatch(/X-Amz|Signature|Credential=/);
  });
});

it.runIf(process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined)('the bundle is tried on every Node supported', () => {
  const versions = nodes.map((node) => /^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1]);
  expect(versions).toEqual(expect.arrayContaining(['22', '24']));
});

describe.each(nodes)('on %s', (node) => {
  it('reads a label, keeps quiet, and refuses in order', async () => {
    const args = ['label', '--name', 'shop/api', '--version', '1.4.2', '--label'];
    const good = await runBundle([...args, 'unicode'], { node, env: ecr.env });
    expect(good).toMatchObject({ stdout: `${LABELS.unicode}\n`, stderr: '', exitCode: 0 });
    const bad = await runBundle([...args, 'nope'], { node, env: ecr.env });
    expect(bad).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^image-labels: LABEL_NOT_FOUND/),
      exitCode: 3,
    });
    expect((await runBundle(['label', '--help'], { node })).stdout).toContain('--registry-id');
  });
});

describe('what is not found', () => {
  it.each([
    [
      'a label',
      ['shop/api:1.4.2', 'git_revison'],
      3,
      'LABEL_NOT_FOUND',
      'Did you mean git_revision? It has: __proto__',
    ],
    ['any label', ['shop/api:no-labels', 'a'], 3, 'LABEL_NOT_FOUND', 'no labels at all'],
    ['an image', ['shop/api:2.0.0', 'a'], 3, 'IMAGE_NOT_FOUND', 'in eu-west-1'],
    ['a digest', [`shop/api@sha256:${'0'.repeat(64)}`, 'a'], 3, 'IMAGE_NOT_FOUND', 'there is no such image'],
    ['a repository', ['shop/apl:1', 'a'], 3, 'REPOSITORY_NOT_FOUND', 'Check the name'],
    ['an image, but a chart', ['shop/api:chart', 'a'], 6, 'NOT_AN_IMAGE', 'application/vnd.cncf.helm.config.v1+json'],
  ])('%s', async (_, [uri = '', name = ''], exitCode, code, text) => {
    const finished = await label(['--image', uri, '--label', name]);
    expect(finished).toMatchObject({ stdout: '', exitCode });
    expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: .*\n`));
    expect(finished.stderr).toContain(text);
    const json = await label(['--image', uri, '--label', name, '--output', 'json']);
    expect(json).toMatchObject({ stderr: '', exitCode });
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, error: { code, hint: expect.any(String) } });
  });

  it('a tag that was moved away from its digest', async () => {
    const { stderr } = await label(['--image', `shop/api:docker@${image.descriptor.digest}`, '--label', 'a']);
    expect(stderr).toContain('IMAGE_NOT_FOUND');
    expect(stderr).toContain('The tag was moved');
  });
});
