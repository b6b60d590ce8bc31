import fc from 'fast-check';
import { expect, it } from 'vitest';
import { envelope } from '../../src/envelope.ts';
import { asFailure, ERROR_CODES, Failure } from '../../src/errors.ts';
import { entries, sortedEntries, text } from './texts.ts';

const RUNS = { numRuns: 1000 };

/** The line as a program reads it, which it must be whatever the charset between is. */
function read(line: string): unknown {
  expect(line).toMatch(/^[\x20-\x7e]*$/);
  return JSON.parse(line);
}

it('the envelope of a result is one line of ASCII that holds it as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), text), (result) => {
      // JSON has one zero.
      const meant: unknown = JSON.parse(JSON.stringify(result));
      expect(read(envelope({ result }))).toEqual({ ok: true, result: meant });
    }),
    RUNS,
  );
});

it('with a map of labels as an object, whatever their names are, however deep it stands', () => {
  fc.assert(
    fc.property(entries, (labels) => {
      const answer = read(envelope({ result: [{ labels: new Map(labels) }] })) as { result: { labels: object }[] };
      expect(sortedEntries(answer.result[0]?.labels ?? {})).toEqual(sortedEntries(labels));
    }),
    RUNS,
  );
});

it('the envelope of a failure is one line of ASCII with texts of one line, without secrets', () => {
  const message = fc.oneof(
    text,
    fc.tuple(text, text).map(([a, b]) => `${a} https://user:pa55w0rd@h.example/x?X-Amz-Signature=5ec2e7 ${b}`),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...ERROR_CODES),
      message,
      fc.option(message, { nil: undefined }),
      (code, said, hint) => {
        const line = envelope({ failure: new Failure(code, said, { hint }) });
        const { error } = read(line) as { error: { code: string; message: string; hint: string } };
        expect(error.code).toBe(code);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be in a message
        expect(error.message + error.hint).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(line).not.toMatch(/pa55w0rd|5ec2e7/);
      },
    ),
    RUNS,
  );
});

it('and so is that of anything else that is thrown', () => {
  const thrown = fc.oneof(
    text,
    text.map((said) => new Error(said)),
    fc.constantFrom(undefined, null, 0, Symbol('x'), {}, []),
  );
  fc.assert(
    fc.property(thrown, (error) => {
      expect(read(envelope({ failure: asFailure(error) }))).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    }),
    RUNS,
  );
});
