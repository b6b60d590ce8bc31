import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, runBundle } from '../bundle.ts';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import { isObject, stringAt } from '../ecr/json.ts';
import type { Repository } from '../ecr/repository.ts';
import { type LocalEcr, type RecordedRequest, startLocalEcr } from '../ecr/server.ts';
import { halfWritten } from './half-written.ts';
import { REVISION, type Scenario, type Step, TIMEOUT, type Trouble } from './table.ts';

/** What a command did in trouble. */
export interface Observed extends Finished {
  /** How often each request was made, by the name of its step. */
  readonly made: ReadonlyMap<string, number>;
  /** Seconds to the end, from the signal, else from the first request, else from the start of the process. */
  readonly seconds: number;
  /** Bytes of the longest body that was answered, as far as it was sent. */
  readonly sent: number;
  /** Files in the cache that are not the blob that their name says. */
  readonly halfWritten: readonly string[];
}

/** What must never be printed. */
export const SECRETS = {
  AWS_ACCESS_KEY_ID: 'ASIAFAULTSUITE000000',
  AWS_SECRET_ACCESS_KEY: 'faults/secret+key/0000000000000000000000',
  AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2Vj/faults+session/token==',
} as const;

/** How long nobody listens where that is all the trouble. */
const ABSENT_MS = 50;

export function nameOf([operation, nth]: readonly [operation: string, nth: number]): string {
  return `${operation} ${nth}`;
}

/** Runs the scenario's command against a registry of its own, in this trouble at this step. */
export async function observe(scenario: Scenario, trouble: Trouble, step: Step): Promise<Observed> {
  const ecr = await startLocalEcr();
  const cache = mkdtempSync(join(tmpdir(), 'image-labels-faults-'));
  try {
    const configs = fill(ecr.createRepository('shop/api'), scenario);
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = SECRETS;
    ecr.addCredentials({ accessKeyId, secretAccessKey, sessionToken: SECRETS.AWS_SESSION_TOKEN });
    let kill = (_: NodeJS.Signals): void => {};
    let signalled: number | undefined;
    const made = spoil(ecr, scenario, configs, trouble, step, (signal) => {
      signalled = now();
      kill(signal);
    });
    const isWaitedFor = trouble.outcome[step[0]] === 'TIMEOUT';
    const isAbsent = 'refuse' in trouble.spoilt[step[0]] && trouble.often === 'once';
    const finished = await runBundle(
      [
        ...scenario.args,
        ...['--output', 'json', '--verbose', '--cache-dir', cache],
        ...(isWaitedFor ? ['--timeout', `${TIMEOUT}`] : []),
      ],
      {
        // More than fit into the time in which nobody listens, however short the waits between them are.
        env: { ...ecr.env, ...SECRETS, ...(isAbsent ? { AWS_MAX_ATTEMPTS: '9' } : {}) },
        onStart: (child) => {
          kill = (signal) => void child.kill(signal);
        },
      },
    );
    const ended = now();
    const since = signalled ?? ecr.requests[0]?.at ?? ended - finished.milliseconds;
    return {
      ...finished,
      made,
      seconds: (ended - since) / 1000,
      sent: Math.max(0, ...ecr.requests.map(({ sent }) => sent)),
      halfWritten: halfWritten(cache),
    };
  } finally {
    await ecr.close();
    rmSync(cache, { recursive: true });
  }
}

/** As the local ECR tells the time of a request. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Pushes what the scenario reads; the digests of its configs, in the order in which they are asked for. */
function fill(repository: Repository, { name }: Scenario): string[] {
  const image = (n: number, labels: Record<string, string>) =>
    pushImage(repository, {
      platform: { os: 'linux', architecture: n === 1 ? 'amd64' : 'arm64' },
      labels,
      ...(name === 'find' || name === 'image' ? { tags: [`${n}`] } : {}),
      pushedAt: new Date(n * 60_000),
    });
  const first = image(1, name === 'revision' ? {} : { a: 'value' });
  if (name === 'image') return [first.configDigest];
  if (name === 'revision') {
    pushIndex(repository, [first, attestation(repository, first, { revision: REVISION })], { tags: ['1'] });
    return [first.configDigest];
  }
  const second = image(2, { a: 'value' });
  // The newest is looked at first.
  if (name === 'find') return [second.configDigest, first.configDigest];
  pushIndex(repository, [first, second], { tags: ['1'] });
  return [first.configDigest, second.configDigest];
}

/** Lets the trouble come to the step; how often each request is made from now on. */
function spoil(
  ecr: LocalEcr,
  { chain }: Scenario,
  configs: readonly string[],
  trouble: Trouble,
  step: Step,
  kill: (signal: NodeJS.Signals) => void,
): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  const [operation] = step;
  const spoilt = trouble.spoilt[operation];
  const place = chain.findIndex((other) => nameOf(other) === nameOf(step));
  const before = chain[place - 1];
  const refuse = (): void => {
    const host = operation === 'GetBlob' ? 'blob' : 'ecr';
    if (trouble.often === 'once') ecr.refuse(host, ABSENT_MS);
    else ecr.refuse(host);
  };
  const number = numberer(configs);
  ecr.intercept = (request) => {
    const name = nameOf(number(request));
    const times = (made.get(name) ?? 0) + 1;
    made.set(name, times);
    if ('refuse' in spoilt) {
      if (before !== undefined && name === nameOf(before)) refuse();
      return undefined;
    }
    if (name !== nameOf(step) || (trouble.often === 'once' && times > 1)) return undefined;
    if (!('signal' in spoilt)) return spoilt;
    kill(spoilt.signal);
    return { hang: true };
  };
  if ('refuse' in spoilt && before === undefined) refuse();
  return made;
}

/**
 * Numbers the requests of each operation in the order in which they come; one that is made again keeps its number. Those
 * for the configs come on several connections at once, and have the numbers of the configs.
 */
function numberer(configs: readonly string[]): (request: RecordedRequest) => readonly [operation: string, nth: number] {
  const subjects = new Map(['GetDownloadUrlForLayer', 'GetBlob'].map((operation) => [operation, [...configs]]));
  return ({ operation, digest, body }) => {
    const layer = isObject(body) ? stringAt(body, 'layerDigest') : undefined;
    const subject = digest ?? layer ?? JSON.stringify(body);
    const known = subjects.get(operation) ?? [];
    subjects.set(operation, known);
    if (!known.includes(subject)) known.push(subject);
    return [operation, known.indexOf(subject) + 1];
  };
}
