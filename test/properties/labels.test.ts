import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedLabel, agreedLabels, commonLabels, differingLabels } from '../../src/image/labels.ts';
import { labelsText } from '../../src/text.ts';
import { wildcard } from '../../src/wildcard.ts';
import { outcomeOf } from './outcome.ts';
import { entries, text } from './texts.ts';

/** Platforms whose labels agree in some and differ in others. */
const platforms = fc
  .tuple(entries, fc.array(entries, { minLength: 1, maxLength: 4 }))
  .map(([shared, own]) => own.map((labels, n) => ({ name: `linux/a${n}`, labels: new Map([...labels, ...shared]) })));

const RUNS = { numRuns: 500 };

describe('labels of several platforms', () => {
  it('are common or differ, and none is lost or made', () => {
    fc.assert(
      fc.property(platforms, (all) => {
        const common = commonLabels(all);
        const differing = differingLabels(all);
        const keys = new Set(all.flatMap(({ labels }) => [...labels.keys()]));
        expect(new Set([...common.keys(), ...differing])).toEqual(keys);
        expect(common.size + differing.length).toBe(keys.size);
        for (const [key, value] of common) for (const { labels } of all) expect(labels.get(key)).toBe(value);
        for (const key of differing) expect(new Set(all.map(({ labels }) => labels.get(key))).size).toBeGreaterThan(1);
      }),
      RUNS,
    );
  });

  it('agree as a whole, or LABEL_DIFFERS says so on one line', () => {
    fc.assert(
      fc.property(platforms, (all) => {
        const outcome = outcomeOf(() => agreedLabels(all, 'it'));
        if ('code' in outcome) expect([outcome.code, differingLabels(all).length > 0]).toEqual(['LABEL_DIFFERS', true]);
        else for (const { labels } of all) expect(outcome.value).toEqual(labels);
      }),
      RUNS,
    );
  });

  it('agree one by one: the value, the default where there is none, or why not', () => {
    fc.assert(
      fc.property(platforms, text, fc.option(text), fc.nat(), (all, other, missing, pick) => {
        const keys = [...all.flatMap(({ labels }) => [...labels.keys()]), other];
        const key = keys[pick % keys.length] ?? '';
        const values = all.map(({ labels }) => labels.get(key) ?? missing ?? undefined);
        const outcome = outcomeOf(() => agreedLabel(all, key, 'it', missing ?? undefined));
        if (new Set(values).size > 1) expect(outcome).toEqual({ code: 'LABEL_DIFFERS' });
        else if (values[0] === undefined) expect(outcome).toEqual({ code: 'LABEL_NOT_FOUND' });
        else expect(outcome).toEqual({ value: values[0] });
      }),
      RUNS,
    );
  });
});

describe('as text', () => {
  /** What a line of labelsText says, undone. */
  function readLine(line: string): [string, string] {
    const undo = (part: string): string =>
      part.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, hex: string | undefined, sign: string) =>
        hex === undefined
          ? ({ n: '\n', r: '\r', t: '\t' }[sign] ?? sign)
          : String.fromCharCode(Number.parseInt(hex, 16)),
      );
    const equals = line.indexOf('=');
    return [undo(line.slice(0, equals)), undo(line.slice(equals + 1))];
  }

  it('each label is one line, from which its name and its value can be read again', () => {
    fc.assert(
      fc.property(entries, (labels) => {
        const shown = labelsText(new Map(labels));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach a terminal
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
        const lines = shown === '' ? [] : shown.replace(/\n$/, '').split('\n');
        expect(new Map(lines.map(readLine))).toEqual(new Map(labels));
        expect(lines).toHaveLength(labels.length);
      }),
      RUNS,
    );
  });
});

describe('a condition', () => {
  it('holds for itself, and for whatever stands in the place of a star', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(text, { minLength: 4, maxLength: 4 }),
        (parts, fill) => {
          const plain = parts.map((part) => part.replaceAll('*', ''));
          const filled = plain.map((part, i) => (i === 0 ? part : `${fill[i]}${part}`)).join('');
          expect(wildcard(plain.join('*'))(filled)).toBe(true);
          expect(wildcard(plain.join(''))(plain.join(''))).toBe(true);
          expect(wildcard(plain.join(''))(`${plain.join('')}x`)).toBe(false);
        },
      ),
      RUNS,
    );
  });
});
