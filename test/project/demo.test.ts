import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../root.ts';

it('npm run demo shows the command line and a pipeline that reads a label', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'demo'], { cwd: root });
  expect(stdout).toContain('\n$ image-labels label --name shop/api --version 1.4.2 --label git_revision\n4f2c1a9be07d');
  expect(stdout).toContain('LABEL_NOT_FOUND');
  expect(stdout).toMatch(/\$ image-labels revision .* 2\.0\.0\nc0ffee11/);
  expect(stdout).toContain('LABEL_DIFFERS');
  expect(stdout).toMatch(/^2026-05-02T00:00:00Z .* 1\.4\.2$/m);
  expect(stdout).toContain('shop/api:1.4.2 was built from 4f2c1a9be07d');
  expect(stdout).toContain('the two calls took: writeFile, sh, sh');
  expect(stdout.match(/Finished: SUCCESS/g)).toHaveLength(2);
  expect(stdout).toMatch(/\nv1\.4\.3 is now on [0-9a-f]{40}\n/);
  expect(stdout).toMatch(/\nobject [0-9a-f]{40}\ntype commit\ntag v1\.4\.3\ntagger /);
});
