import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { startSilence } from './silence.ts';

/** Sources of credentials that say nothing: the deadline holds for each, and nothing that was started outlives it. */

const SECRET = 'the/token+of/the==source';
const TIMEOUT = 0.9;

let ecr: LocalEcr;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-sources-'));
  writeFileSync(join(folder, 'token'), SECRET);
  ecr = await startLocalEcr();
  pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
});
afterAll(async () => {
  await ecr.close();
  rmSync(folder, { recursive: true });
});

const LABEL = ['label', '--image', 'shop/api:1', '--label', 'a', '--verbose'];
const ROLE = 'arn:aws:iam::210987654321:role/reader';

/** The environment of the local ECR without its keys, and nothing that keeps from asking the instance. */
function keyless(more: Record<string, string>): Record<string, string> {
  const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, AWS_EC2_METADATA_DISABLED: ___, ...rest } = ecr.env;
  return { ...rest, ...more };
}

describe.each(['hang', 'drip'] as const)('TIMEOUT from a source that answers with a %s', (kind) => {
  const credentials = 'looking for AWS credentials';
  it.concurrent.each([
    [
      'container metadata',
      credentials,
      (url: string) => ({
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/role`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: SECRET,
      }),
    ],
    [
      'web identity',
      credentials,
      (url: string) => ({
        AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
        AWS_ROLE_ARN: ROLE,
        AWS_ENDPOINT_URL_STS: url,
      }),
    ],
    ['instance metadata', credentials, (url: string) => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: url })],
    [
      'instance metadata asked for the region',
      'reading the region from instance metadata',
      (url: string) => ({
        AWS_REGION: '',
        AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
      }),
    ],
    [
      'STS asked for a role',
      credentials,
      (url: string) => ({
        AWS_ACCESS_KEY_ID: 'AKIASOURCE',
        AWS_SECRET_ACCESS_KEY: SECRET,
        AWS_ENDPOINT_URL_STS: url,
      }),
    ],
  ])('%s', async (name, waitedFor, env) => {
    const silence = await startSilence(kind);
    try {
      const role = name.endsWith('a role') ? ['--role-arn', ROLE] : [];
      const finished = await runBundle([...LABEL, ...role, '--timeout', `${TIMEOUT}`], {
        env: keyless(env(silence.url)),
      });
      const ended = performance.timeOrigin + performance.now();
      expect(finished).toMatchObject({ stdout: '', exitCode: 5 });
      expect(finished.stderr).toContain(`image-labels: TIMEOUT: ${waitedFor}: no answer within the ${TIMEOUT} s`);
      expect(finished.stderr).not.toContain(SECRET);
      expect(ended - (silence.askedAt() ?? 0)).toBeLessThan((TIMEOUT + 1) * 1000);
    } finally {
      await silence.close();
    }
  });
});

describe('a credential_process', () => {
  const withProcess = (command: string) => {
    const config = join(mkdtempSync(join(folder, 'process-')), 'config');
    writeFileSync(config, `[profile ci]\ncredential_process = ${command}\n`);
    return runBundle(LABEL, { env: keyless({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'ci' }) });
  };

  it('that answers is believed, whatever else it says, and whatever it leaves running', async () => {
    const { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey } = ecr.env;
    const answer = join(folder, 'answer.json');
    writeFileSync(answer, JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }));
    const left = join(folder, 'left');
    const finished = await withProcess(`echo hint >&2; (sleep 5; touch ${left}) >/dev/null 2>&1 & cat; cat ${answer}`);
    expect(finished).toMatchObject({ stdout: 'value\n', exitCode: 0 });
    expect(finished.stderr).not.toContain('hint');
    await vi.waitFor(() => expect(existsSync(left)).toBe(true), 10_000);
  });

  it.each([
    ['that fails', 'exit 3'],
    ['that has nothing to say', 'true'],
    ['that does not stop to speak', 'yes'],
  ])('%s is CREDENTIALS_MISSING', async (_, command) => {
    const finished = await withProcess(command);
    expect([finished.exitCode, finished.stdout]).toEqual([4, '']);
    expect(finished.stderr).toContain('image-labels: CREDENTIALS_MISSING: ');
  });
});

describe('a credential_process that hangs ends with the program, and so does what it started', () => {
  /** A profile whose process writes its own number and that of another process, and waits for ever. */
  function hangingProfile(): { env: Record<string, string>; pids: () => number[] } {
    const own = mkdtempSync(join(folder, 'process-'));
    const file = join(own, 'pids');
    const script = join(own, 'source');
    writeFileSync(script, `#!/bin/sh\nsleep 60 &\necho $! $$ > ${file}.part\nmv ${file}.part ${file}\nwait\n`, {
      mode: 0o755,
    });
    const config = join(own, 'config');
    writeFileSync(config, `[profile ci]\ncredential_process = ${script}\n`);
    const pids = (): number[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').map(Number) : []);
    return { env: keyless({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'ci' }), pids };
  }

  /** What is left of these; one that has ended and that nobody has asked after is none. */
  function running(pids: readonly number[]): string[] {
    const { stdout } = spawnSync('ps', ['-o', 'stat=,pid=', '-p', pids.join(',')], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line !== '' && !line.startsWith('Z'));
  }

  it('at TIMEOUT', async () => {
    const { env, pids } = hangingProfile();
    const finished = await runBundle([...LABEL, '--timeout', '1.5'], { env });
    expect(finished.stderr).toMatch(/image-labels: TIMEOUT: looking for AWS credentials: no answer within the 1\.5 s/);
    expect(finished.exitCode).toBe(5);
    expect(pids()).toHaveLength(2);
    await vi.waitFor(() => expect(running(pids())).toEqual([]), 1000);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('at %s, at once', async (signal, exitCode) => {
    const { env, pids } = hangingProfile();
    let sent = 0;
    const finished = await runBundle(LABEL, {
      env,
      onStart: async (child) => {
        await vi.waitFor(() => expect(pids()).toHaveLength(2), 10_000);
        sent = performance.now();
        child.kill(signal);
      },
    });
    expect(performance.now() - sent).toBeLessThan(1000);
    expect([finished.exitCode, finished.stdout]).toEqual([exitCode, '']);
    await vi.waitFor(() => expect(running(pids())).toEqual([]), 1000);
  });
});
