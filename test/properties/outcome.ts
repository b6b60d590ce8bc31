import { type ErrorCode, Failure } from '../../src/errors.ts';

/** What the function gives, or the code of its Failure; whatever else it throws is a fault. */
export function outcomeOf<T>(work: () => T): { readonly value: T } | { readonly code: ErrorCode } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be in a message
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(error.message + error.hint)) {
      throw new Error(`not one line: ${JSON.stringify(error.message)}`);
    }
    return { code: error.code };
  }
}
