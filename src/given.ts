import { Failure, oneLine } from './errors.ts';
import { nearest } from './nearest.ts';
import { isParameter, type ParameterKey, type RawParameters, type Spelling, spell } from './parameters.ts';

/** Raw parameters with the asker's spelling, so that each message names a parameter as its reader wrote it. */
export class Given {
  readonly #raw: RawParameters;
  readonly spelling: Spelling;

  constructor(raw: RawParameters, spelling: Spelling) {
    this.#raw = raw;
    this.spelling = spelling;
  }

  /** INVALID_ARGUMENT where anything was given that is not among these. */
  refuseOthers(takes: readonly ParameterKey[], asker: string): void {
    const names = new Map(takes.map((key) => [key as string, spell(key, this.spelling)]));
    for (const key of this.#raw.keys()) {
      if (names.has(key)) continue;
      const written = isParameter(key) ? spell(key, this.spelling) : key;
      const meant = nearest(written, names.values());
      throw new Failure('INVALID_ARGUMENT', `${asker} has no parameter ${oneLine(written, 100)}`, {
        hint: meant === undefined ? `It has: ${[...names.values()].join(', ')}.` : `Did you mean ${meant}?`,
      });
    }
  }

  text(key: ParameterKey): string | undefined {
    const value = this.#raw.get(key);
    if (value === undefined || value === null) return undefined;
    const name = spell(key, this.spelling);
    if (Array.isArray(value)) throw new Failure('INVALID_ARGUMENT', `${name} is given ${value.length} times`);
    if (typeof value !== 'string') throw new Failure('INVALID_ARGUMENT', `${name} is not a text`);
    return value;
  }

  required(key: ParameterKey, form: string): string {
    const value = this.text(key);
    if (value) return value;
    const name = spell(key, this.spelling);
    throw new Failure('INVALID_ARGUMENT', `${name} is ${value === undefined ? 'missing' : 'empty'}`, {
      hint: `Give ${name}: ${form}.`,
    });
  }

  /** The value through a parser that is told how its reader spells the parameter. */
  parse<T>(key: ParameterKey, parser: (text: string, parameter: string) => T): T | undefined {
    const value = this.text(key);
    return value === undefined ? undefined : parser(value, spell(key, this.spelling));
  }

  /** The same as a property, for an object that has it only where it was given. */
  optional<K extends ParameterKey, T>(key: K, parser: (text: string, parameter: string) => T): { [P in K]?: T } {
    const value = this.parse(key, parser);
    return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
  }

  /** A switch: true or false in a step; there, or not, on a command line. */
  isOn(key: ParameterKey): boolean {
    const value = this.#raw.get(key);
    if (value === undefined || value === null || value === false) return false;
    if (value === true) return true;
    const name = spell(key, this.spelling);
    throw new Failure(
      'INVALID_ARGUMENT',
      Array.isArray(value)
        ? `${name} is given ${value.length} times`
        : `${name} is a switch: ${this.spelling === 'flag' ? 'it takes no value' : 'true or false'}`,
    );
  }

  /** Pairs: a map in a step, `KEY=VALUE` as often as wanted on a command line. The value is all after the first `=`. */
  pairs(key: ParameterKey): [key: string, value: string][] {
    const value = this.#raw.get(key);
    if (value === undefined || value === null) return [];
    const name = spell(key, this.spelling);
    const entries: [string, unknown][] =
      typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value)
        : [value].flat().map((pair: unknown) => splitPair(pair, name));
    return entries.map(([name_, text]): [string, string] => {
      if (name_ !== '' && typeof text === 'string') return [name_, text];
      throw new Failure(
        'INVALID_ARGUMENT',
        `${name}: the label ${JSON.stringify(name_.slice(0, 100))} is not given a text`,
      );
    });
  }
}

function splitPair(pair: unknown, name: string): [string, string] {
  const equals = typeof pair === 'string' ? pair.indexOf('=') : -1;
  if (typeof pair === 'string' && equals > 0) return [pair.slice(0, equals), pair.slice(equals + 1)];
  const shown = typeof pair === 'string' ? JSON.stringify(pair.slice(0, 200)) : 'what was given';
  throw new Failure('INVALID_ARGUMENT', `${name}: ${shown} is not KEY=VALUE`, {
    hint: `Write ${name} git_branch=main, and * for any run of characters: git_revision=4f2c1a9*`,
  });
}
