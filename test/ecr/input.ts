import { invalidParameter } from './exceptions.ts';
import { isObject, type JsonObject } from './json.ts';

interface Length {
  min?: number;
  max?: number;
}

/**
 * The members of one request structure, read one by one against the constraints of the service model. Stricter than
 * AWS in one point: AWS ignores members it does not know, which would hide a misspelt one from a test.
 */
export class Input {
  readonly #members: JsonObject;
  readonly #path: string;
  readonly #read = new Set<string>();

  constructor(members: unknown, path = '') {
    if (!isObject(members)) throw invalidParameter(path || 'request', 'Member must be a structure');
    this.#members = members;
    this.#path = path;
  }

  string(name: string, limits: Length & { pattern?: RegExp } = {}): string | undefined {
    const value = this.#member(name);
    if (value === undefined) return undefined;
    const path = this.#pathOf(name);
    if (typeof value !== 'string') throw invalidParameter(path, 'Member must be a string');
    checkLength(path, value.length, limits);
    const { pattern } = limits;
    if (pattern && !pattern.test(value)) {
      throw invalidParameter(path, `must satisfy regular expression '${pattern.source.replace(/^\^|\$$/g, '')}'`);
    }
    return value;
  }

  requiredString(name: string, limits: Length & { pattern?: RegExp } = {}): string {
    return this.#required(name, this.string(name, limits));
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    const known = values.find((candidate) => candidate === value);
    if (known !== undefined) return known;
    throw invalidParameter(this.#pathOf(name), `Member must satisfy enum value set: [${values.join(', ')}]`);
  }

  integer(name: string, min: number, max: number): number | undefined {
    const value = this.#member(name);
    if (value === undefined) return undefined;
    const path = this.#pathOf(name);
    if (!Number.isInteger(value)) throw invalidParameter(path, 'Member must be an integer');
    if (Number(value) > max) throw invalidParameter(path, `Member must have value less than or equal to ${max}`);
    if (Number(value) < min) throw invalidParameter(path, `Member must have value greater than or equal to ${min}`);
    return Number(value);
  }

  structure(name: string): Input | undefined {
    const value = this.#member(name);
    return value === undefined ? undefined : new Input(value, this.#pathOf(name));
  }

  strings(name: string, limits: Length): string[] | undefined {
    return this.#list(name, limits)?.map((item, index) => {
      if (typeof item === 'string') return item;
      throw invalidParameter(`${this.#pathOf(name)}.${index + 1}.member`, 'Member must be a string');
    });
  }

  structures(name: string, limits: Length): Input[] | undefined {
    return this.#list(name, limits)?.map((item, index) => new Input(item, `${this.#pathOf(name)}.${index + 1}.member`));
  }

  requiredStructures(name: string, limits: Length): Input[] {
    return this.#required(name, this.structures(name, limits));
  }

  /** Refuses what was not asked for above. */
  end(): void {
    const unknown = Object.keys(this.#members).find((name) => !this.#read.has(name));
    if (unknown !== undefined) throw invalidParameter(this.#pathOf(unknown), 'Member is not part of the request');
  }

  #list(name: string, limits: Length): unknown[] | undefined {
    const value = this.#member(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw invalidParameter(this.#pathOf(name), 'Member must be a list');
    checkLength(this.#pathOf(name), value.length, limits);
    return value;
  }

  /** JSON null is the same as nothing in AWS JSON. */
  #member(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#members, name) ? (this.#members[name] ?? undefined) : undefined;
  }

  #required<T>(name: string, value: T | undefined): T {
    if (value === undefined) throw invalidParameter(this.#pathOf(name), 'Member must not be null');
    return value;
  }

  #pathOf(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name;
  }
}

function checkLength(path: string, length: number, { min, max }: Length): void {
  if (max !== undefined && length > max) {
    throw invalidParameter(path, `Member must have length less than or equal to ${max}`);
  }
  if (min !== undefined && length < min) {
    throw invalidParameter(path, `Member must have length greater than or equal to ${min}`);
  }
}
