import type { Failure } from './errors.ts';
import { escaped } from './escape.ts';

/** The one line of JSON that a program reads: a result, or why there is none. */
export function envelope(outcome: { readonly result: unknown } | { readonly failure: Failure }): string {
  if ('result' in outcome) return asciiJson({ ok: true, result: outcome.result });
  const { code, message, hint } = outcome.failure;
  return asciiJson({ ok: false, error: { code, message, hint } });
}

/** A Map is an object, whatever its keys are called. JSON in ASCII: whatever the agent's locale and Jenkins' charset are, it arrives as it was sent. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value, (_, item) => (item instanceof Map ? Object.fromEntries(item) : item)).replace(
    /[\u007f-\uffff]/g,
    escaped,
  );
}
