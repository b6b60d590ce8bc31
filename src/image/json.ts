import * as v from 'valibot';
import { type ErrorCode, Failure, oneLine } from '../errors.ts';

/** A map of texts as an image carries it (labels, annotations). A Map, because keys such as `__proto__` are plain keys. */
export type Texts = ReadonlyMap<string, string>;

/** An object whose values are all strings; null and absent are an empty one, as the tools that write images mean them. */
export const texts = v.pipe(
  v.optional(v.nullable(v.unknown()), {}),
  v.rawTransform<unknown, Texts>(({ dataset, addIssue, NEVER }) => {
    const value = dataset.value ?? {};
    if (!isObject(value)) {
      addIssue({ message: `expected an object of strings, found ${kindOf(value)}` });
      return NEVER;
    }
    for (const [key, text] of Object.entries(value)) {
      if (typeof text !== 'string') {
        addIssue({ message: `expected a string at ${JSON.stringify(key.slice(0, 100))}, found ${kindOf(text)}` });
        return NEVER;
      }
    }
    return new Map(Object.entries(value as Record<string, string>));
  }),
);

/** A JSON object with these members, and whatever others (to valibot a list is an object, too). */
export function object<E extends v.ObjectEntries>(
  entries: E,
): v.SchemaWithPipe<
  readonly [
    v.CustomSchema<Record<string, unknown>, v.ErrorMessage<v.CustomIssue> | undefined>,
    v.ObjectSchema<E, undefined>,
  ]
> {
  return v.pipe(
    v.custom<Record<string, unknown>>(isObject, (issue) => `expected an object, found ${kindOf(issue.input)}`),
    v.object(entries),
  );
}

/** UTF-8 bytes of JSON as a value. `what` names them in the message: `config sha256:… of shop/api:1.4.2`. */
export function parseJson(bytes: Uint8Array | string, code: ErrorCode, what: string): unknown {
  try {
    return JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure(code, `${what} is not JSON`, { cause });
  }
}

/** The value as its schema types it; a failure of this code, naming the place, where it does not conform. */
export function conform<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  code: ErrorCode,
  what: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const place = path === null ? '' : ` at ${oneLine(path, 200)}`;
  throw new Failure(code, `${what} is not as it should be${place}: ${oneLine(issue.message)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
