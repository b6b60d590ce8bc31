import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.close());

const PATH = `${dirname(process.execPath)}:/usr/bin:/bin`;
const onWindows = (body: string, path = PATH) => sample.onAgent(body, { windows: true, path, env: { V: 'value' } });
const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

describe('bat reads what the library needs of cmd', () => {
  it.each([
    ['@echo hi', 'hi\r\n'],
    ['@echo off\necho hi', 'hi\r\n'],
    ['@echo %V%-%none%', 'value-\r\n'],
    ['@echo a& echo b', 'a\r\nb\r\n'],
    ['@if defined V echo yes', 'yes\r\n'],
    ['@if not defined V echo no', ''],
    ['@if not exist "a\\b" echo missing', 'missing\r\n'],
    ['@where nonesuch >nul 2>nul || (echo none& exit /b 0)', 'none\r\n'],
    ['@where sh >nul && echo found', 'found\r\n'],
    ['@where nonesuch 2>nul\n@if errorlevel 1 echo %errorlevel%\n@exit /b 0', '1\r\n'],
    ['@node -e "console.log(process.argv[1])" "x & y"', 'x & y\n'],
    ['@node -e "console.error(1)" 2>&1', '1\n'],
    ['@node -e "console.log(process.env.V)"', 'value\n'],
  ])('%j', async (script, expected) => {
    const { returned, error } = await onWindows(`result = bat(script: ${quoted(script)}, returnStdout: true)`);
    expect([returned, error]).toEqual([expected, undefined]);
  });

  it('a line without @ is echoed, prompt included', async () => {
    const { returned, workspace } = await onWindows("result = bat(script: 'echo hi', returnStdout: true)");
    expect(returned).toBe(`\r\n${workspace}>echo hi \r\nhi\r\n`);
  });

  it('what a variable holds can become a command, as in cmd', async () => {
    const body = "withEnv(['V=a& echo injected']) { result = bat(script: '@echo %V%', returnStdout: true) }";
    expect((await onWindows(body)).returned).toBe('a\r\ninjected\r\n');
  });

  it('files are found by paths of Windows, and moved', async () => {
    const body = `writeFile file: 'd\\\\f', text: 't'
      result = [bat(script: '@move /y "d\\\\f" "d\\\\g" >nul', returnStatus: true), fileExists('d/f'), readFile('d\\\\g'), isUnix()]`;
    expect((await onWindows(body)).returned).toEqual([0, false, 't', false]);
  });

  it('without Node the level is 9009', async () => {
    expect((await onWindows("result = bat(script: '@node x', returnStatus: true)", '/nowhere')).returned).toBe(9009);
  });

  it.each([
    'dir',
    'for %%i in (1) do echo x',
    'echo a ^& b',
    'echo a > file',
    'if x==y echo z',
    'set A=1',
    'echo %V:~1%',
    'echo %1',
    'echo a | sort',
  ])('refuses %j', async (script) => {
    const { error } = await onWindows(`bat ${quoted(`@${script}`)}`);
    expect(error?.message).toContain('bat: not emulated');
  });

  it('there is no sh', async () => {
    expect((await onWindows("sh 'true'")).error?.message).toContain('Cannot run program "nohup"');
  });
});
