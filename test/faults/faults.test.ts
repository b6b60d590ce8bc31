import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { nameOf, type Observed, observe, SECRETS } from './stage.ts';
import { isBesideOthers, type Outcome, outcomeOf, SCENARIOS, type Scenario, type Step, TROUBLES } from './table.ts';

/** What is sent of an endless answer at most: what is allowed one, and what is on its way when that is reached. */
const MOST_SENT = 48 * 1024 * 1024;

const EXIT_CODES: Record<string, number> = { ok: 0, skipped: 0, SIGINT: 130, SIGTERM: 143 };

for (const scenario of SCENARIOS) {
  describe.concurrent(scenario.name, () => {
    for (const trouble of TROUBLES) {
      for (const step of scenario.chain.slice(scenario.from)) {
        if (trouble.only !== undefined && trouble.only !== step[0]) continue;
        const outcome = outcomeOf(trouble, scenario, step);
        const requests = trouble.requests[step[0]];
        const links = trouble.newLink && step[0] === 'GetBlob' ? requests : 1;
        it(`${nameOf(step)}, ${trouble.fault} ${trouble.often}: ${outcome}, ${requests} requests`, async () => {
          const observed = await observe(scenario, trouble, step);
          expectOutcome(observed, outcome, scenario, step);
          expect(observed.made.get(nameOf(step)) ?? 0).toBe(requests);
          expectOthers(observed.made, scenario, step, links, outcome === 'ok' || isBesideOthers(scenario, step));
          expect(observed.seconds).toBeLessThan(trouble.within);
          expect(observed.sent).toBeLessThan(MOST_SENT);
          expect(observed.halfWritten).toEqual([]);
          expectNoSecret(`${observed.stdout}${observed.stderr}`);
        });
      }
    }
  });
}

function expectOutcome(observed: Observed, outcome: Outcome, scenario: Scenario, step: Step): void {
  const { stdout, stderr, exitCode } = observed;
  if (outcome === 'SIGINT' || outcome === 'SIGTERM') {
    expect([exitCode, stdout]).toEqual([EXIT_CODES[outcome], '']);
    return;
  }
  const answer: unknown = JSON.parse(stdout);
  if (outcome === 'ok' || outcome === 'skipped') {
    // Of two images that find should give, one is left.
    expect(answer).toMatchObject({ ok: true, result: outcome === 'ok' ? scenario.result : [{ tags: ['1'] }] });
    expect([exitCode, /^1 image could not be read and was skipped$/m.test(stderr)]).toEqual([0, outcome === 'skipped']);
    return;
  }
  const waitedFor = step[0] === 'GetBlob' ? 'download of ' : `ecr:${step[0]} for `;
  const message = outcome === 'TIMEOUT' ? expect.stringContaining(waitedFor) : expect.any(String);
  expect(answer).toMatchObject({ ok: false, error: { code: outcome, message, hint: expect.stringMatching(/./) } });
  expect(exitCode).toBe(new Failure(outcome, '').exitCode);
  // Not a word of where in the program it was.
  expect(stdout).not.toMatch(/\\n| at \S+\.[jt]s:\d/);
}

/** All requests before the step are made once (but a link as often as said), and those behind it where it went well. */
function expectOthers(
  made: ReadonlyMap<string, number>,
  { chain }: Scenario,
  step: Step,
  links: number,
  goesOn: boolean,
): void {
  const place = chain.indexOf(step);
  for (const [i, other] of chain.entries()) {
    if (i === place) continue;
    const times = made.get(nameOf(other)) ?? 0;
    if (i < place) expect([nameOf(other), times]).toEqual([nameOf(other), i === place - 1 ? links : 1]);
    else if (!goesOn) expect([nameOf(other), times]).toEqual([nameOf(other), 0]);
    else expect(times).toBeLessThanOrEqual(1);
  }
}

function expectNoSecret(output: string): void {
  const { AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = SECRETS;
  for (const secret of [key, token, encodeURIComponent(key), encodeURIComponent(token), 'X-Amz-']) {
    expect(output).not.toContain(secret);
  }
}
