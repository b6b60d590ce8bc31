import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_HOME, runBundle } from '../bundle.ts';
import { pushLayout } from '../ecr/layout.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { type Jenkins, startJenkins } from '../jenkins/jenkins.ts';

const missing = ['umoci', 'skopeo'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
/** CI installs both and asks for them by this; elsewhere the tests that need them are left out where they are missing. */
const required = process.env['IMAGE_LABELS_REQUIRE_TOOLS'] !== undefined;

it.runIf(required)('umoci and skopeo are installed', () => {
  expect(missing).toEqual([]);
});

describe.skipIf(missing.length > 0)('an image made by umoci and copied by skopeo', () => {
  let folder: string;
  let ecr: LocalEcr;
  let jenkins: Jenkins;
  let labels: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'image-labels-tools-'));
    const run = (tool: string, ...args: string[]): string =>
      execFileSync(tool, args, { cwd: folder, encoding: 'utf8' });
    run('umoci', 'init', '--layout', 'made');
    run('umoci', 'new', '--image', 'made:1.4.2');
    const set = ['git_revision=4f2c1a9be07d', 'maintainer=Ann "A" Müller $(id)', 'empty='];
    const flags = set.flatMap((label) => ['--config.label', label]);
    run('umoci', 'config', '--image', 'made:1.4.2', ...flags, '--os', 'linux', '--architecture', 'arm64');
    run('skopeo', '--insecure-policy', 'copy', '--quiet', 'oci:made:1.4.2', 'oci:copied:1.4.2');
    labels = JSON.parse(run('skopeo', 'inspect', '--config', 'oci:copied:1.4.2')).config.Labels;
    ecr = await startLocalEcr();
    pushLayout(ecr.createRepository('shop/api'), join(folder, 'copied'));
    jenkins = await startJenkins();
  });
  afterAll(async () => {
    await jenkins?.close();
    await ecr?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['git_revision', 'maintainer', 'empty'])('has %s as skopeo inspect --config shows it', async (label) => {
    const expected = labels[label];
    expect(expected).toBeTypeOf('string');
    const args = ['label', '--name', 'shop/api', '--version', '1.4.2', '--label', label];
    expect(await runBundle(args, { env: ecr.env })).toMatchObject({ stdout: `${expected}\n`, exitCode: 0 });
    const run = await jenkins.run({
      script: `node { writeFile file: 'v', text: readImageLabel(name: 'shop/api', version: '1.4.2', label: '${label}') }`,
      path: `${dirname(process.execPath)}:/usr/bin:/bin`,
      env: { ...NO_HOME, ...ecr.env },
    });
    expect(run).toMatchObject({ result: 'SUCCESS' });
    expect(readFileSync(join(run.workspace, 'v'), 'utf8')).toBe(expected);
  });

  it('is for the platform that it says', async () => {
    const args = ['label', '--image', 'shop/api:1.4.2', '--label', 'git_revision', '--platform', 'linux/aarch64'];
    expect(await runBundle(args, { env: ecr.env })).toMatchObject({ exitCode: 0 });
  });
});
