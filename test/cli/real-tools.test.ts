import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_HOME } from '../bundle.ts';
import { pushDirectory } from '../ecr/directory.ts';
import { pushLayout } from '../ecr/layout.ts';
import { type Jenkins, startJenkins } from '../jenkins/jenkins.ts';
import { openShop, type Shop } from './shop.ts';

const TOOLS = ['umoci', 'skopeo', 'buildah'];
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
/** CI installs all and asks for them by this; elsewhere the tests that need them are left out where one is missing. */
const required = process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined;

it.runIf(required)('the tools that make images are installed', () => {
  expect(missing).toEqual([]);
});

let folder: string;
let shop: Shop;
const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-tools-'));
  shop = await openShop();
});
afterAll(async () => {
  await shop.ecr.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(missing.length > 0)('an image made by umoci and copied by skopeo', () => {
  let jenkins: Jenkins;
  let labels: Record<string, string>;

  beforeAll(async () => {
    run('umoci', 'init', '--layout', 'made');
    run('umoci', 'new', '--image', 'made:1.4.2');
    const set = ['git_revision=4f2c1a9be07d', 'maintainer=Ann "A" Müller $(id)', 'empty='];
    const flags = set.flatMap((label) => ['--config.label', label]);
    run('umoci', 'config', '--image', 'made:1.4.2', ...flags, '--os', 'linux', '--architecture', 'arm64');
    run('skopeo', '--insecure-policy', 'copy', '--quiet', 'oci:made:1.4.2', 'oci:copied:1.4.2');
    labels = JSON.parse(run('skopeo', 'inspect', '--config', 'oci:copied:1.4.2')).config.Labels;
    pushLayout(shop.repository, join(folder, 'copied'));
    jenkins = await startJenkins();
  });
  afterAll(() => jenkins?.close());

  it.each(['git_revision', 'maintainer', 'empty'])('has %s as skopeo inspect --config shows it', async (label) => {
    const expected = labels[label];
    expect(expected).toBeTypeOf('string');
    expect(await shop.ask('label', '1.4.2', '--label', label)).toEqual({ ok: true, result: expected });
    const built = await jenkins.run({
      script: `node { writeFile file: 'v', text: readImageLabel(name: 'shop/api', version: '1.4.2', label: '${label}') }`,
      path: `${dirname(process.execPath)}:/usr/bin:/bin`,
      env: { ...NO_HOME, ...shop.ecr.env },
    });
    expect(built).toMatchObject({ result: 'SUCCESS' });
    expect(readFileSync(join(built.workspace, 'v'), 'utf8')).toBe(expected);
  });

  it('is for the platform that it says', async () => {
    const { result } = await shop.ask('labels', '1.4.2', '--platform', 'linux/aarch64');
    expect(result).toEqual(labels);
  });
});

describe.skipIf(missing.length > 0)('a multi-platform image made by buildah', () => {
  beforeAll(() => {
    const storage = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
    const buildah = (...args: string[]): string => run('buildah', ...storage, ...args).trim();
    buildah('manifest', 'create', 'all');
    for (const arch of ['amd64', 'arm64']) {
      const container = buildah('from', '--arch', arch, 'scratch');
      const labels = ['--label', 'git_revision=4f2c1a9be07d', '--label', `arch=${arch}`];
      buildah('config', ...labels, '--os', 'linux', '--arch', arch, container);
      buildah('commit', '--quiet', container, `one-${arch}`);
      buildah('manifest', 'add', 'all', `one-${arch}`);
    }
    buildah('manifest', 'push', '--quiet', '--all', 'all', 'oci:layout:index');
    buildah('manifest', 'push', '--quiet', '--all', '--format', 'v2s2', 'all', 'dir:list');
    pushLayout(shop.repository, join(folder, 'layout'));
    pushDirectory(shop.repository, join(folder, 'list'), 'list');
  });

  it.each([
    ['index', 'an OCI index', 'application/vnd.oci.image.index.v1+json', 'oci:layout:index'],
    ['list', 'a Docker manifest list', 'application/vnd.docker.distribution.manifest.list.v2+json', 'dir:list'],
  ])('%s is %s, and reads as skopeo reads each platform of it', async (version, _, mediaType, source) => {
    const { result } = await shop.ask('inspect', version);
    expect(result).toMatchObject({ mediaType, revision: { revision: '4f2c1a9be07d', origin: 'label:git_revision' } });
    expect(await shop.ask('label', version, '--label', 'git_revision')).toMatchObject({ result: '4f2c1a9be07d' });
    expect((await shop.ask('label', version, '--label', 'arch')).error?.code).toBe('LABEL_DIFFERS');
    for (const arch of ['amd64', 'arm64']) {
      const shown = JSON.parse(run('skopeo', '--override-arch', arch, 'inspect', '--config', source));
      expect((await shop.ask('labels', version, '--platform', `linux/${arch}`)).result).toEqual(shown.config.Labels);
    }
  });
});
