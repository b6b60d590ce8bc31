import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, runBundle } from '../bundle.ts';
import { root } from '../root.ts';

const IMAGE = ['--name', 'shop/api', '--version', '1.4.2'];

describe('bad arguments are refused before anything is asked', () => {
  it.each([
    ['no command', [], 'no command was given', 'image-labels --help'],
    ['the version of what', ['--version'], '--version needs a value', '--tool-version is'],
    ['an unknown command', ['labl'], 'there is no command "labl"', 'Did you mean label?'],
    ['a word too many', ['label', 'shop/api'], 'label takes no word "shop/api"', '--name shop/api'],
    ['a missing flag', ['label', ...IMAGE], '--label is missing', 'Give --label'],
    ['no image', ['label', '--label', 'a'], '--name and --version are missing', '--image shop/api:1.4.2'],
    ['a flag without its value', ['label', ...IMAGE, '--label'], '--label needs a value', '--help'],
    ['a value with a dash', ['label', ...IMAGE, '--label', '-a'], '--label needs a value', 'follows an ='],
    ['a doubled flag', ['label', ...IMAGE, '--label', 'a', '--label', 'b'], '--label is given 2 times', ''],
    [
      'a doubled switch',
      ['label', ...IMAGE, '--label', 'a', '--verbose', '--verbose'],
      '--verbose is given 2 times',
      '',
    ],
    ['a switch with a value', ['label', ...IMAGE, '--label', 'a', '--verbose=no'], '--verbose is a switch', ''],
    ['a flag of another command', ['labels', ...IMAGE, '--label', 'a'], 'has no parameter --label', ''],
    [
      'a flag that JavaScript knows',
      ['label', ...IMAGE, '--constructor', 'x'],
      'has no parameter --constructor',
      'It has: ',
    ],
    ['a URL', ['label', '--image', 'https://h/a:1', '--label', 'a'], 'is a URL', 'Leave https:// out'],
    ['an unknown flag', ['label', ...IMAGE, '--lable', 'a'], 'no parameter --lable', 'Did you mean --label?'],
    ['a step’s spelling', ['label', ...IMAGE, '--registryId', '1'], 'no parameter --registryId', '--registry-id'],
    ['an unknown letter', ['label', ...IMAGE, '-n', 'a'], 'no parameter -n', 'It has: '],
    [
      'a bad name',
      ['label', '--name', 'Shop', '--version', '1', '--label', 'a'],
      '--name: "Shop" is not',
      'lower case',
    ],
    ['a bad tag', ['label', '--name', 'shop', '--version=-1', '--label', 'a'], '--version: "-1" is not', 'A tag has'],
    ['a bad digest', ['label', '--name', 'shop', '--version', 'sha256:1', '--label', 'a'], 'not a digest', '64'],
    ['a bad URI', ['label', '--image', 'ghcr.io/a/b:1', '--label', 'a'], 'the host ghcr.io', '123456789012.dkr.ecr'],
    ['a bad platform', ['label', ...IMAGE, '--label', 'a', '--platform', 'amd64'], '--platform: "amd64"', 'os/arch'],
    ['a bad output', ['label', ...IMAGE, '--label', 'a', '--output', 'yaml'], '"yaml" is neither text nor json', ''],
    ['a bad timeout', ['label', ...IMAGE, '--label', 'a', '--timeout', 'soon'], '--timeout: "soon"', 'seconds'],
  ])('%s', async (_, args, message, hint) => {
    const finished = await runBundle(args);
    expect(finished).toMatchObject({ stdout: '', exitCode: 2 });
    const [first = '', ...rest] = finished.stderr.split('\n');
    expect(first).toMatch(/^image-labels: INVALID_ARGUMENT: /);
    expect(first).toContain(message);
    expect(rest.join('\n')).toContain(hint);
  });

  it.each([['--output', 'json'], ['--output=json']])('and in JSON where that was asked for: %s', async (...output) => {
    const finished = await runBundle(['label', '--lable', 'x', ...output]);
    expect(finished).toMatchObject({ stderr: '', exitCode: 2 });
    expect(JSON.parse(finished.stdout)).toEqual({
      ok: false,
      error: {
        code: 'INVALID_ARGUMENT',
        message: 'image-labels label has no parameter --lable',
        hint: 'Did you mean --label?',
      },
    });
  });
});

it('--help shows every command, <command> --help every flag, --tool-version the version', async () => {
  expect((await runBundle(['--help'])).stdout).toContain('image-labels label');
  for (const command of [[], ['find']]) {
    const asked = await runBundle([...command, '--help']);
    expect(await runBundle([...command, '-h'])).toMatchObject({ stdout: asked.stdout, exitCode: 0 });
  }
  expect((await runBundle(['completion', '--help'])).stdout).toContain('image-labels completion');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await runBundle(['--tool-version'])).toMatchObject({ stdout: `${version}\n`, stderr: '', exitCode: 0 });
});

it('takes switches before the command, too', async () => {
  const finished = await runBundle(['--verbose', '--no-cache', 'label', '--lable', 'x']);
  expect(finished.stderr).toContain('has no parameter --lable');
});

it.skipIf(!existsSync('/dev/full'))(
  'a result that cannot be written is a failure; words for people may get lost',
  () => {
    const shell = (command: string) => spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    const program = `"${process.execPath}" "${bundle}"`;
    const lost = shell(`${program} --help >/dev/full`);
    expect([lost.status, lost.stderr]).toEqual([1, expect.stringContaining('the result cannot be written')]);
    expect(shell(`${program} --help 2>/dev/full | grep -c readImage; true`).status).toBe(0);
    expect(shell(`${program} labl 2>/dev/full`).status).toBe(2);
  },
);

it('lets a reader go away early without a word', () => {
  const shell = execFileSync('sh', ['-c', `"${process.execPath}" "${bundle}" label --help | true; echo $?`]);
  expect(shell.toString()).toBe('0\n');
});
