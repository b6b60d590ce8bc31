import type { ErrorCode } from '../../src/errors.ts';
import type { Fault } from '../ecr/server.ts';

/** The table of the fault suite: what goes wrong, on which request of which command, and what must come of it. */

export type Operation = 'DescribeImages' | 'BatchGetImage' | 'GetDownloadUrlForLayer' | 'GetBlob';

/** One request of a chain: its operation, and which of that operation's requests it is, those made again not counted. */
export type Step = readonly [operation: Operation, nth: number];

export interface Scenario {
  readonly name: 'image' | 'index' | 'find' | 'revision';
  readonly args: readonly string[];
  /** The requests, each made when the one before is answered. */
  readonly chain: readonly Step[];
  /** From which on something goes wrong: those before are another scenario's. */
  readonly from: number;
  /** Of the JSON that comes where nothing does. */
  readonly result: unknown;
}

export const REVISION = '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b';

const config: Step[] = [
  ['GetDownloadUrlForLayer', 1],
  ['GetBlob', 1],
];
const children: Step[] = [
  ['BatchGetImage', 1],
  ['BatchGetImage', 2],
];
const attestation: Step[] = [
  ['BatchGetImage', 3],
  ['GetDownloadUrlForLayer', 2],
  ['GetBlob', 2],
];
const label = ['label', '--image', 'shop/api:1', '--label', 'a'];
const found = [{ tags: ['2'] }, { tags: ['1'] }];

export const SCENARIOS: readonly Scenario[] = [
  { name: 'image', args: label, chain: [['BatchGetImage', 1], ...config], from: 0, result: 'value' },
  { name: 'index', args: label, chain: [...children, ...config], from: 0, result: 'value' },
  {
    name: 'find',
    args: ['find', '--name', 'shop/api'],
    chain: [['DescribeImages', 1], ['BatchGetImage', 1], ...config],
    from: 0,
    result: found,
  },
  {
    name: 'revision',
    args: ['revision', '--image', 'shop/api:1'],
    chain: [...children, ...config, ...attestation],
    from: children.length + config.length,
    result: { revision: REVISION, origin: 'provenance' },
  },
];

/** What is done to a request: `refuse` to the connection that it would come on, `signal` to the process that waits. */
export type Spoilt = Fault | { readonly refuse: true } | { readonly signal: 'SIGTERM' | 'SIGINT' };

/** `ok`: as if nothing had been. `skipped`: all but the one image. A signal: the end by it, without a word. */
export type Outcome = ErrorCode | 'ok' | 'skipped' | 'SIGTERM' | 'SIGINT';

type Each<T> = Readonly<Record<Operation, T>>;

export interface Trouble {
  readonly fault: string;
  /** Where it can be; everywhere, where this does not say it. */
  readonly only?: Operation;
  /** Whether it is over when the request is made again. */
  readonly often: 'once' | 'always';
  readonly spoilt: Each<Spoilt>;
  readonly outcome: Each<Outcome>;
  /** How often the request is made. */
  readonly requests: Each<number>;
  /** Whether a blob that is asked for again is so by a new link. */
  readonly newLink?: true;
  /** Seconds from the first request to the end, at most; from the signal, where that is the trouble. */
  readonly within: number;
}

/** `--timeout` in seconds, where it is what ends the wait. */
export const TIMEOUT = 2.5;
/** Seconds, where nothing is waited for: no more than a loaded machine takes for a few requests. */
const PROMPT = 5;

/** A column of the table; a blob's host is another server, with other words for the same. */
function each<T>(api: T, blob: T = api, layer: T = api): Each<T> {
  return { DescribeImages: api, BatchGetImage: api, GetDownloadUrlForLayer: layer, GetBlob: blob };
}

const says = (type: string, status = 400): Spoilt => ({ exception: { type, message: `it is ${type}`, status } });
const answers = (status: number, body: string): Spoilt => ({ answer: { status, body } });

/** What may get better is tried three times, with waits of at most 3 s in all where it is throttled, else of 0.15 s. */
const TRANSIENT: readonly [fault: string, code: ErrorCode, spoilt: Each<Spoilt>, within: number][] = [
  ['throttled', 'THROTTLED', each(says('ThrottlingException'), says('SlowDown', 503)), 3 + PROMPT],
  ['429', 'THROTTLED', each(answers(429, 'Too Many Requests')), 3 + PROMPT],
  ['500', 'SERVICE_ERROR', each(says('ServerException', 500), says('InternalError', 500)), PROMPT],
  ['503 of a proxy', 'SERVICE_ERROR', each(answers(503, '<html>Service Unavailable</html>')), PROMPT],
  ['reset', 'NETWORK', each({ reset: true }), PROMPT],
  ['truncated', 'NETWORK', each({ truncateAt: 10 }), PROMPT],
];

/** What a new link to the blob makes good: its time was over, or that of the session in which ECR signed it. */
const OUTLIVED: readonly [fault: string, spoilt: Spoilt][] = [
  ['link expired', says('AccessDenied', 403)],
  ['session of the link expired', says('ExpiredToken')],
];

/** What cannot get better is tried once; but a link to a blob that is refused may have expired, and is asked for anew. */
const PERMANENT: readonly Omit<Trouble, 'often'>[] = [
  {
    fault: 'denied',
    spoilt: each(says('AccessDeniedException'), says('AccessDenied', 403)),
    outcome: each('ACCESS_DENIED'),
    requests: each(1, 2),
    newLink: true,
    within: PROMPT,
  },
  {
    fault: 'expired',
    // The credentials that signed the request; behind a blob's link are ECR's own, about which its user can do nothing.
    spoilt: each(says('ExpiredTokenException'), says('ExpiredToken')),
    outcome: each('CREDENTIALS_EXPIRED', 'SERVICE_ERROR'),
    requests: each(1, 2),
    newLink: true,
    within: PROMPT,
  },
  {
    fault: 'not found',
    spoilt: each(says('RepositoryNotFoundException'), says('NoSuchKey', 404), says('LayersNotFoundException')),
    outcome: each('REPOSITORY_NOT_FOUND', 'SERVICE_ERROR', 'IMAGE_NOT_FOUND'),
    requests: each(1),
    within: PROMPT,
  },
  {
    fault: 'bad data',
    spoilt: each(answers(200, '<html>Sign in to the guest network</html>')),
    outcome: each('SERVICE_ERROR', 'DIGEST_MISMATCH'),
    requests: each(1),
    within: PROMPT,
  },
  { fault: 'endless', spoilt: each({ endless: true }), outcome: each('TOO_LARGE'), requests: each(1), within: 20 },
];

/** What says nothing, or next to nothing, for longer than anybody waits. */
const SILENT: readonly Pick<Trouble, 'fault' | 'spoilt' | 'outcome' | 'within'>[] = [
  { fault: 'hang', spoilt: each({ hang: true }), outcome: each('TIMEOUT'), within: TIMEOUT + 1 },
  { fault: 'drip', spoilt: each({ dripMs: 1000 }), outcome: each('TIMEOUT'), within: TIMEOUT + 1 },
  { fault: 'SIGTERM', spoilt: each({ signal: 'SIGTERM' }), outcome: each('SIGTERM'), within: 1 },
  { fault: 'SIGINT', spoilt: each({ signal: 'SIGINT' }), outcome: each('SIGINT'), within: 1 },
];

const REFUSED = { fault: 'refused', spoilt: each<Spoilt>({ refuse: true }) };

export const TROUBLES: readonly Trouble[] = [
  ...TRANSIENT.flatMap(([fault, code, spoilt, within]): Trouble[] => [
    { fault, often: 'once', spoilt, outcome: each('ok'), requests: each(2), within },
    { fault, often: 'always', spoilt, outcome: each(code), requests: each(3), within },
  ]),
  // Nobody sees how often nobody was called; that it is tried again shows in what comes once somebody listens again.
  { ...REFUSED, often: 'once', outcome: each('ok'), requests: each(1), within: 10 },
  { ...REFUSED, often: 'always', outcome: each('NETWORK'), requests: each(0), within: 10 },
  ...OUTLIVED.map(
    ([fault, spoilt]): Trouble => ({
      ...{ fault, only: 'GetBlob', often: 'once', newLink: true },
      ...{ spoilt: each(spoilt), outcome: each('ok'), requests: each(2), within: PROMPT },
    }),
  ),
  ...PERMANENT.map((trouble): Trouble => ({ ...trouble, often: 'always' })),
  ...SILENT.map((trouble): Trouble => ({ ...trouble, often: 'always', requests: each(1) })),
];

/** Where find can read all but one image, it leaves that one out. */
const SKIPPED: readonly Outcome[] = ['IMAGE_NOT_FOUND', 'DIGEST_MISMATCH', 'TOO_LARGE'];

export function outcomeOf(trouble: Trouble, scenario: Scenario, step: Step): Outcome {
  const outcome = trouble.outcome[step[0]];
  return scenario.name === 'find' && isBesideOthers(scenario, step) && SKIPPED.includes(outcome) ? 'skipped' : outcome;
}

/** Whether requests for another platform or image go on at the same time. */
export function isBesideOthers({ name }: Scenario, [operation]: Step): boolean {
  return (name === 'index' || name === 'find') && (operation === 'GetDownloadUrlForLayer' || operation === 'GetBlob');
}
