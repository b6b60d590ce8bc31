import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { floor, pushImages } from './candidates.ts';
import { type Candidate, type Measured, measure, ratio } from './measure.ts';

let ecr: LocalEcr;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-labels-measure-'));
  ecr = await startLocalEcr();
  pushImages(ecr);
});
afterAll(async () => {
  await ecr.close();
  rmSync(folder, { recursive: true });
});

const shell = (name: string, script: string): Candidate => ({
  name,
  program: 'sh',
  args: ['-c', script],
  env: { LOG: join(folder, 'log') },
  isRight: (stdout) => stdout === 'right\n',
});

describe('measuring', () => {
  it('runs the candidates in turns, one round to warm up, each round beginning with the next', async () => {
    const [a, b] = ['a', 'b'].map((name) => shell(name, `echo ${name} >> "$LOG"; echo right`));
    if (!a || !b) throw new Error('there are two');
    const measured = await measure(ecr, [a, b], 2);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('a\nb\nb\na\na\nb\n');
    expect(measured(b).total).toBeGreaterThan(0);
    expect(measured(b).firstRequest).toBeNaN();
    expect(() => measured(shell('c', ''))).toThrow('c was not measured');
  });

  it('tells how long a process takes to its first request, and from its answer to its end', async () => {
    const least = floor(process.execPath);
    const slow = shell('slow', 'echo right; sleep 0.2');
    const measured = await measure(ecr, [least, slow], 1);
    const { firstRequest, total, middle } = measured(least);
    expect(firstRequest).toBeGreaterThan(5);
    expect(firstRequest).toBeLessThan(total);
    expect(middle).toEqual([total, total]);
    expect(measured(slow).lingered).toBeGreaterThan(190);
    expect(measured(slow).total).toBeGreaterThan(measured(slow).lingered);
  });

  it('compares two round by round', () => {
    const of = (totals: number[]): Measured => ({ totals, total: 0, middle: [0, 0], firstRequest: 0, lingered: 0 });
    // The machine was slow in the second round, and slower in the third.
    expect(ratio(of([20, 200, 800]), of([10, 100, 200]))).toBe(2);
  });

  it.each([
    ['answers wrongly', 'echo wrong'],
    ['fails after a right answer', 'echo right; echo broken >&2; exit 3'],
  ])('stops where one %s', async (_, script) => {
    await expect(measure(ecr, [shell('liar', script)], 1)).rejects.toThrow(
      /^liar ended with [03]:\n(wrong|right\nbroken)/,
    );
  });
});
