import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { watchSearch } from '../../src/progress.ts';

/** A watcher with a clock that the test sets, and what it wrote. */
function watched(columns: number | undefined) {
  let time = 0;
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const watcher = watchSearch({ write, columns }, () => time);
  const at = (ms: number) => {
    time = ms;
    return watcher;
  };
  return { at, written: () => text };
}

describe('progress', () => {
  it('is a line every five seconds in a log', () => {
    const { at, written } = watched(undefined);
    at(100).progress(1, 100, 0);
    at(5000).progress(20, 100, 1);
    at(9000).progress(40, 100, 1);
    at(10_000).progress(50, 100, 2);
    at(10_100).done();
    expect(written()).toBe('20 of 100 images read, 1 found\n50 of 100 images read, 2 found\n');
  });

  it('is a bar on a terminal, no wider than it, and is gone at the end', () => {
    const { at, written } = watched(40);
    at(100).progress(50, 100, 2);
    at(150).progress(51, 100, 2);
    at(300).progress(100, 100, 2);
    at(300).done();
    const [, first = '', second = '', last] = written().split('\r\u001b[K');
    expect(first).toBe('[###############               ] 50 of '.slice(0, 39));
    expect(second).toContain('[##############################]');
    expect(last).toBe('');
  });

  it('says of each image why it was skipped, up to twenty, and how many there were', () => {
    const { at, written } = watched(undefined);
    for (let n = 0; n < 25; n++) at(0).skipped(new Failure('NOT_AN_IMAGE', `chart ${n}\u001b[31m\nx`));
    at(0).done();
    const lines = written().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('skipped: NOT_AN_IMAGE: chart 0 [31m x');
    expect(lines[20]).toBe('25 images could not be read and were skipped');
  });

  it('remembers how far the search went, shown or not', () => {
    const { at } = watched(undefined);
    expect(at(0).tally()).toEqual({ read: 0, total: 0, skipped: 0 });
    at(0).progress(6, 10, 1);
    at(1).skipped(new Failure('NOT_AN_IMAGE', 'a chart'));
    at(2).progress(7, 10, 1);
    expect(at(3).tally()).toEqual({ read: 7, total: 10, skipped: 1 });
  });

  it('says nothing when there is nothing to say', () => {
    const { at, written } = watched(80);
    at(0).progress(1, 10, 0);
    at(1).done();
    expect(written()).toBe('');
  });
});
