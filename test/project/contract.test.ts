import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from '../../src/catalog.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { PARAMETERS } from '../../src/parameters.ts';

import { runBundle } from '../bundle.ts';
import { root } from '../root.ts';

/** What Groovy adds to the program's parameters: who asks AWS and Git, and which Node runs. */
const groovyOnly = (step: string): string[] => [
  'awsCredentialsId',
  'nodejs',
  ...(step === 'tagGit' ? ['gitCredentialsId', 'sshCredentialsId'] : []),
];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const names = (list: string): string[] => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
const common = names(/List COMMON = \[([^\]]*)\]/.exec(read('vars/imageLabels.groovy'))?.[1] ?? '');

describe.each(Object.entries<Command>(COMMANDS))('%s', (command, { step, takes }) => {
  const parameters = takes.filter((key) => PARAMETERS[key].step).sort();
  const groovy = read(`vars/${step}.groovy`);
  const page = read(`vars/${step}.txt`);

  it(`has the same parameters in vars/${step}.groovy`, () => {
    expect(groovy).toContain(`step: '${step}', command: '${command}'`);
    const own = names(/takes(?::| =) \[([^\]]*)\]/.exec(groovy)?.[1] ?? '');
    expect([...common, ...own].sort()).toEqual([...parameters, ...groovyOnly(step)].sort());
  });

  it(`has the same parameters in vars/${step}.txt, and every error`, () => {
    const list = /<ul>(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
    const explained = [...list.matchAll(/(?:<li>|; )<code>(\w+)<\/code>:/g)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...parameters, ...groovyOnly(step)].sort());
    const listed = [...(/a hint: (.*?)\.<\/p>/s.exec(page)?.[1]?.matchAll(/[A-Z]+(?:_[A-Z]+)*/g) ?? [])].map(
      ([code]) => code,
    );
    const git = ['TAG_EXISTS', 'COMMIT_NOT_FOUND', 'GIT_ACCESS_DENIED'];
    const revision = ['REVISION_NOT_FOUND', 'REVISION_INVALID'];
    const label = ['LABEL_NOT_FOUND', 'LABEL_DIFFERS'];
    // Of one image, which a search leaves out.
    const ofImage = ['IMAGE_NOT_FOUND', 'PLATFORM_NOT_FOUND', 'NOT_AN_IMAGE', 'MANIFEST_INVALID', 'CONFIG_INVALID'];
    const readsRevision = command === 'revision' || command === 'tag-git';
    const possible = ERROR_CODES.filter(
      (code) =>
        (!git.includes(code) || command === 'tag-git') &&
        (!revision.includes(code) || readsRevision) &&
        (![...ofImage, 'DIGEST_MISMATCH'].includes(code) || command !== 'find') &&
        (!label.includes(code) || command.startsWith('label') || readsRevision) &&
        (code !== 'LABEL_NOT_FOUND' || command !== 'labels'),
    );
    expect(listed.sort()).toEqual([...possible].sort());
  });

  it('is called in an example, and by a test that runs it in a pipeline', () => {
    const calling = (folder: string, end: string): string[] =>
      readdirSync(join(root, folder)).filter((name) => name.endsWith(end) && calls.test(read(`${folder}/${name}`)));
    const calls = new RegExp(`\\b${step}\\(`);
    expect(calling('examples', '.Jenkinsfile')).not.toEqual([]);
    expect(calling('test/steps', '.test.ts')).not.toEqual([]);
  });

  it('has the same parameters in --help', async () => {
    const { stdout } = await runBundle([command, '--help']);
    const flags = [...stdout.matchAll(/^ {2}--([\w-]+) {2,}/gm)].map(([, flag]) => flag);
    expect(flags.sort()).toEqual([...takes.map((key) => PARAMETERS[key].flag), 'help', 'tool-version'].sort());
  });
});

it('every step has a help page and a command, and the runner is the only other file', () => {
  const steps = Object.values(COMMANDS).map(({ step }) => step);
  const files = [
    ...steps.flatMap((step) => [`${step}.groovy`, `${step}.txt`]),
    'imageLabels.groovy',
    'imageLabels.txt',
  ];
  expect(readdirSync(join(root, 'vars')).sort()).toEqual(files.sort());
});

it('the oldest Node is the same everywhere', () => {
  const { engines } = JSON.parse(read('package.json'));
  expect(engines.node).toBe('>=20');
  expect(read('src/guard.ts')).toContain('OLDEST_NODE = 20;');
  expect(read('vars/imageLabels.groovy').match(/parseInt\(process\.versions\.node, 10\) < 20/g)).toHaveLength(2);
});

describe('README.md explains every parameter', () => {
  const section = (title: string): string =>
    read('README.md')
      .split(`\n### ${title}\n`)[1]
      ?.split(/\n###? /)[0] ?? '';
  const everywhere = [...common, 'version'];

  it('of every step', () => {
    const rows = [...section('Parameters of every step').matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)];
    const told = rows.flatMap(([, list = '']) => names(list.replaceAll('`', "'")));
    expect(told.sort()).toEqual([...everywhere].sort());
  });

  it.each(Object.values<Command>(COMMANDS))('of $step alone', ({ step, takes }) => {
    const own = [...takes.filter((key) => PARAMETERS[key].step), ...groovyOnly(step)].filter(
      (key) => !everywhere.includes(key),
    );
    for (const key of own) expect(section(step)).toMatch(new RegExp(`\`${key}\`|\\b${key}:`));
  });
});
