import { runProgram } from '../bundle.ts';
import type { LocalEcr } from '../ecr/server.ts';

/** A program that does a task, and how its answer is told from a wrong one. */
export interface Candidate {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Beside what leads to the local ECR. */
  readonly env?: Record<string, string>;
  readonly isRight: (stdout: string) => boolean;
}

/** What was measured of one candidate, in milliseconds: medians over its runs. */
export interface Measured {
  /** Of each run, in their order. */
  readonly totals: readonly number[];
  /** From start to end of the whole process. */
  readonly total: number;
  /** The middle half of the totals: how noisy the machine was. */
  readonly middle: readonly [number, number];
  /** From the start to the arrival of the first request; NaN where there was none. */
  readonly firstRequest: number;
  /** From the last byte of the answer to the end of the process; NaN where there was no answer. */
  readonly lingered: number;
}

/** What was measured of one of the candidates. */
export type Lookup = (candidate: Candidate) => Measured;

interface Sample {
  readonly total: number;
  readonly firstRequest: number;
  readonly lingered: number;
}

/**
 * Runs whole processes in turns, so that what else the machine does hits all candidates alike, and each round begins with
 * another one. One round more goes before to warm up, unless one is all that is asked for. Throws where an answer is wrong.
 */
export async function measure(ecr: LocalEcr, candidates: readonly Candidate[], runs: number): Promise<Lookup> {
  const samples = candidates.map((candidate) => ({ candidate, samples: [] as Sample[] }));
  for (let round = runs > 1 ? 0 : 1; round <= runs; round++) {
    const first = round % samples.length;
    for (const entry of [...samples.slice(first), ...samples.slice(0, first)]) {
      const sample = await runOnce(ecr, entry.candidate);
      if (round > 0) entry.samples.push(sample);
    }
  }
  const measured = new Map(samples.map(({ candidate, samples: all }) => [candidate, summary(all)]));
  return (candidate) => {
    const found = measured.get(candidate);
    if (!found) throw new Error(`${candidate.name} was not measured`);
    return found;
  };
}

function summary(samples: readonly Sample[]): Measured {
  const totals = samples.map(({ total }) => total);
  return {
    totals,
    total: median(totals),
    middle: [quantile(totals, 0.25), quantile(totals, 0.75)],
    firstRequest: median(samples.map(({ firstRequest }) => firstRequest)),
    lingered: median(samples.map(({ lingered }) => lingered)),
  };
}

async function runOnce(ecr: LocalEcr, { name, program, args, env, isRight }: Candidate): Promise<Sample> {
  ecr.requests.splice(0);
  const { stdout, stderr, exitCode, startedAt, milliseconds, lingered } = await runProgram(program, args, {
    env: { ...ecr.env, ...env },
  });
  if (exitCode !== 0 || !isRight(stdout)) throw new Error(`${name} ended with ${exitCode}:\n${stdout}${stderr}`);
  return { total: milliseconds, firstRequest: (ecr.requests[0]?.at ?? Number.NaN) - startedAt, lingered };
}

/**
 * How many times as long as the other one took. The median of the rounds' ratios, not the ratio of the medians: what else
 * the machine does slows down both in a round, and is not in their ratio.
 */
export function ratio(one: Measured, other: Measured): number {
  return median(one.totals.map((total, round) => total / (other.totals[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
