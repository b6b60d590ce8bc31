import fc from 'fast-check';

/** What JSON, Groovy, a shell, a terminal or a charset could take for something else. */
const ODD = [
  ...'\\"\'`$%&!<>|^{}[]():=,;#*?~ \n\r\t\0\b\f\v/',
  ...['\u001b', '\u007f', '\u0085', '\u00a0', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff'],
  // Halves of pairs, which JSON can write and UTF-8 cannot; together they are one character.
  ...['\ud83d', '\ude00', 'é', 'e\u0301', '東', '😀', '\\u0041', '\\n', '${', '$(', '\r\n', '%PATH%', '{"ok":true}'],
];

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any text that JSON can hold. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...ODD), maxLength: 20 }),
  fc.string({ unit: codeUnit, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('x', '"', '\u2028'), minLength: 2000, maxLength: 3000 }),
);

/** Names that mean something to the languages that a label goes through. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'class', 'metaClass', 'properties', 'empty'];

const name = fc.oneof(
  text,
  fc.constantFrom(...NAMES, '', ' ', '0', '10', '1.5', '-1', 'ok', 'error', 'result', 'null'),
);

export type Entries = readonly (readonly [name: string, value: string])[];

/** Any map of texts that JSON can hold, each name once. */
export const entries: fc.Arbitrary<Entries> = fc.uniqueArray(fc.tuple(name, text), {
  selector: ([key]) => key,
  maxLength: 12,
});

/** The entries as JSON writes them, whatever their names. */
export function jsonObject(of: Entries): string {
  return `{${of.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** The entries of an object in an order of their own, to be compared. */
export function sortedEntries(of: Entries | object): [string, string][] {
  const all = Array.isArray(of) ? of : Object.entries(of);
  return all.map(([key, value]): [string, string] => [key, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}
