import { parseArgs } from 'node:util';
import { PARAMETERS, type Parameter, TOOL_VERSION } from './parameters.ts';

/** A command line, taken apart: what it means is checked where a step's parameters are, too. */
export interface ParsedArgv {
  /** By key of the table of parameters; an unknown one as it was written, with its dashes. */
  readonly flags: ReadonlyMap<string, unknown>;
  readonly words: readonly string[];
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
  /** Why it cannot be taken apart. What was understood of it is there all the same. */
  readonly error: string | undefined;
}

const HELP = 'help';

/**
 * Words and flags. Node's own parser does it, because loading yargs takes longer than reading a label.
 * All flags are known here, those of other commands too, so that none swallows a word for its value.
 */
export function parseArgv(argv: readonly string[]): ParsedArgv {
  const known = new Map(Object.entries<Parameter>(PARAMETERS).map(([key, { flag, kind }]) => [flag, { key, kind }]));
  const isKnown = (name: string): boolean => known.has(name) || name === HELP || name === TOOL_VERSION;
  const flagOptions = Object.fromEntries(
    [...known].map(([flag, { kind }]) => [
      flag,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const options = { ...flagOptions, [HELP]: { type: 'boolean' as const, short: 'h' } };
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const flags = new Map<string, unknown>();
  const words: string[] = [];
  const asked = new Set<string>();
  let error: string | undefined;
  tokens.forEach((token, i) => {
    if (token.kind === 'positional') {
      // The word behind an unknown flag is its value, most likely, and not what is wrong.
      const before = tokens[i - 1];
      const isValue = before?.kind === 'option' && !before.inlineValue && !isKnown(before.name) && words.length > 0;
      if (!isValue) words.push(token.value);
    }
    if (token.kind !== 'option') return;
    const { name, rawName, value = true, inlineValue } = token;
    const parameter = known.get(name);
    if (name === HELP || name === TOOL_VERSION) asked.add(name);
    // What looks like a flag is one; a value that begins with a dash follows an equals sign.
    else if (takesValue(parameter) && (value === true || (!inlineValue && /^--?\D/.test(value))))
      error ??= `${rawName} needs a value`;
    else add(flags, parameter?.key ?? rawName, value);
  });
  return { flags, words, wantsHelp: asked.has(HELP), wantsVersion: asked.has(TOOL_VERSION), error };
}

function takesValue(parameter: Pick<Parameter, 'kind'> | undefined): boolean {
  return parameter !== undefined && parameter.kind !== 'switch';
}

/** What is given several times has several values; which may be is for the check to say. */
function add(flags: Map<string, unknown>, key: string, value: unknown): void {
  flags.set(key, flags.has(key) ? [flags.get(key), value].flat() : value);
}
