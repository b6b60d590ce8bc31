import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, runBundle } from '../bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-completion-'));
  writeFileSync(join(folder, 'image-labels'), `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`);
  chmodSync(join(folder, 'image-labels'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers in place of the last of these words. */
function offered(...words: string[]): string[] {
  const script = [
    'source <(image-labels completion)',
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${words.length - 1}`,
    '_image-labels_yargs_completions',
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ];
  const env = { PATH: `${folder}:${process.env['PATH']}`, SHELL: '/bin/bash' };
  return execFileSync('bash', ['--norc', '-c', script.join('\n')], { env, encoding: 'utf8' })
    .trim()
    .split('\n');
}

const hasBash = (() => {
  try {
    execFileSync('bash', ['-c', 'exit 0']);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasBash)('bash completes', () => {
  it.each([
    [
      ['image-labels', 'lab'],
      ['label', 'labels'],
    ],
    [['image-labels', 'f'], ['find']],
    [['image-labels', 'find', '--w'], ['--where']],
    [['image-labels', 'label', '--name', 'shop/api', '--n'], ['--no-cache']],
    [['image-labels', 'tag-git', '--lig'], ['--lightweight']],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

it('completion prints the script of the shell that is used', async () => {
  expect((await runBundle(['completion'], { env: { SHELL: '/usr/bin/zsh' } })).stdout).toContain('compdef');
  const bash = await runBundle(['completion'], { env: { SHELL: '/bin/bash' } });
  expect(bash).toMatchObject({ stdout: expect.stringContaining('complete -o bashdefault'), stderr: '', exitCode: 0 });
  // A shell may be another than the one that its user logs in with.
  const named = await runBundle(['completion', 'zsh'], { env: { SHELL: '/bin/bash' } });
  expect(named.stdout).toContain('compdef');
  const unknown = await runBundle(['completion', 'fish']);
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    2,
    expect.stringContaining('no completion for fish\nThere is one'),
  ]);
});
