import type { Argv } from 'yargs';
import { COMMANDS, type CommandName, isCommand } from './catalog.ts';
import { envelope } from './envelope.ts';
import { asFailure, Failure } from './errors.ts';
import { nearest } from './nearest.ts';
import { PARAMETERS, type Parameter } from './parameters.ts';
import { parseOutput, parseRequest } from './parse-request.ts';
import { run, type World } from './run.ts';
import { VERSION } from './version.ts';

/** What a process leaves behind: text for its standard streams and its exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The command line, without the program's name: what is asked, done and put into words. */
export async function cli(argv: readonly string[], world: World): Promise<Outcome> {
  let output: 'text' | 'json' = 'text';
  try {
    const { flags, words, shown, error } = await parseArgv(argv, world);
    // Looked at first and again when checked: even a refused command line is answered as it asked to be.
    if (flags.get('output') === 'json') output = 'json';
    if (error !== undefined) throw new Failure('INVALID_ARGUMENT', error.message, { hint: HELP_HINT });
    if (shown !== '') return { stdout: `${shown}\n`, stderr: '', exitCode: 0 };
    if (flags.has(TOOL_VERSION)) return { stdout: `${VERSION}\n`, stderr: '', exitCode: 0 };
    const command = parseCommand(words);
    output = parseOutput(flags);
    const { result, text } = await run(parseRequest(command, flags, 'flag'), world);
    return { stdout: output === 'json' ? `${envelope({ result })}\n` : text(), stderr: '', exitCode: 0 };
  } catch (error) {
    const failure = asFailure(error);
    const { code, message, hint, exitCode } = failure;
    if (output === 'json') return { stdout: `${envelope({ failure })}\n`, stderr: '', exitCode };
    return {
      stdout: '',
      stderr: `image-labels: ${code}: ${message}\n${hint}\n`,
      exitCode,
    };
  }
}

const TOOL_VERSION = 'tool-version';
const HELP_HINT = 'image-labels --help, and image-labels <command> --help, say what there is.';

interface ParsedArgv {
  /** By key of the table of parameters; an unknown one as it was written, with its dashes. */
  readonly flags: ReadonlyMap<string, unknown>;
  readonly words: readonly string[];
  /** The help that was asked for. */
  readonly shown: string;
  readonly error: Error | undefined;
}

/** yargs reads words and flags and writes help; what they mean is checked where a step's parameters are, too. */
async function parseArgv(argv: readonly string[], world: World): Promise<ParsedArgv> {
  // Loaded here, because a step needs none of it.
  const { default: yargs } = await import('yargs');
  const words = commandFirst(argv);
  const [command] = words;
  // Given commands, yargs lays out the help of the one that is called, each time and for nobody; so it is given them
  // only to show it.
  const asked = isCommand(command) && !words.includes('--help') ? command : undefined;
  const parser = asked === undefined ? describe(yargs(), world) : addOptions(configure(yargs()), asked);
  return new Promise((resolve) => {
    const done = (error: unknown, parsed: Readonly<Record<string, unknown>>, shown: string): void => {
      const left = Array.isArray(parsed['_']) ? parsed['_'].map(String) : [];
      resolve({ flags: byKey(parsed, argv), words: left, shown, error: error instanceof Error ? error : undefined });
    };
    const inJson = argv.join(' ').includes('--output json') || argv.includes('--output=json') ? { output: 'json' } : {};
    try {
      void parser.parse(words, {}, (error, parsed, shown) =>
        done(error, error ? { ...parsed, ...inJson } : parsed, shown),
      );
    } catch {
      // Names that every object of JavaScript has make yargs stumble; they are no flags of ours.
      done(new Error('there is a flag that cannot be one'), inJson, '');
    }
  });
}

/** The switches in front moved behind: before yargs knows the command, it would take the next word for their value. */
function commandFirst(argv: readonly string[]): string[] {
  const switches = Object.values<Parameter>(PARAMETERS).flatMap(({ kind, flag }) =>
    kind === 'switch' ? [`--${flag}`] : [],
  );
  const front = argv.findIndex((word) => !switches.includes(word));
  return front <= 0 ? [...argv] : [...argv.slice(front), ...argv.slice(0, front)];
}

/** What a word of ours may look like, whatever the command is. */
function configure(parser: Argv): Argv {
  return (
    parser
      .scriptName('image-labels')
      .parserConfiguration({
        'boolean-negation': false,
        'camel-case-expansion': false,
        'dot-notation': false,
        'duplicate-arguments-array': true,
        'greedy-arrays': false,
        'parse-numbers': false,
        'parse-positional-numbers': false,
      })
      .detectLocale(false)
      .updateStrings({ 'Not enough arguments following: %s': '--%s needs a value' })
      .help('help', 'Show this help')
      // --version is the image's; yargs' own flag of that name would stand in its way.
      .version(false)
      .option(TOOL_VERSION, { type: 'boolean', describe: 'Show the version of image-labels' })
      .exitProcess(false)
  );
}

/** All of it, for help. */
function describe(parser: Argv, { columns }: World): Argv {
  configure(parser)
    .usage(
      '$0 <command>\n\nReads the labels of container images in Amazon ECR without pulling them, and tags Git where they come from.',
    )
    .group(['help', TOOL_VERSION], 'Program:')
    .wrap(Math.min(columns.out ?? 100, 120))
    .epilogue(
      'Without --region: AWS_REGION, AWS_DEFAULT_REGION, the profile, the EC2 instance. Exit codes: 0 done,\n1 internal, 2 bad argument, 3 not found, 4 no access, 5 network or service, 6 bad image,\n7 conflict.',
    );
  for (const name of Object.keys(COMMANDS).filter(isCommand)) {
    const { summary, usage, examples } = COMMANDS[name];
    parser.command(name, summary, (of) => {
      of.usage(`$0 ${name} ${usage} [options]\n\n${summary}.`);
      for (const [line, meaning] of examples) of.example(`$0 ${name} ${line}`, meaning);
      return addOptions(of, name);
    });
  }
  return parser;
}

function addOptions(parser: Argv, command: CommandName): Argv {
  for (const key of COMMANDS[command].takes) addOption(parser, PARAMETERS[key]);
  return parser;
}

function addOption(parser: Argv, { flag, group, describe, kind }: Parameter): void {
  // Counted, so that one that is given twice is noticed as it is with the others.
  if (kind === 'switch') parser.option(flag, { type: 'count', group: `${group}:`, describe });
  // One that is given several times has several values; which may be is for the check to say.
  else parser.option(flag, { type: 'string', nargs: 1, group: `${group}:`, describe });
}

function byKey(parsed: Readonly<Record<string, unknown>>, argv: readonly string[]): Map<string, unknown> {
  const keys = new Map(Object.entries(PARAMETERS).map(([key, { flag }]) => [flag, key]));
  keys.set(TOOL_VERSION, TOOL_VERSION);
  const ours = new Set(['_', '$0', 'help']);
  const flags = new Map<string, unknown>();
  for (const [flag, value] of Object.entries(parsed)) {
    if (ours.has(flag) || value === undefined || value === 0) continue;
    flags.set(keys.get(flag) ?? `${flag.length === 1 ? '-' : '--'}${flag}`, value);
  }
  for (const [key, { flag, kind }] of Object.entries<Parameter>(PARAMETERS)) {
    // yargs counts a switch and drops what is written behind it; that it has a value is for the check to refuse.
    const written = kind === 'switch' ? argv.find((word) => word.startsWith(`--${flag}=`)) : undefined;
    if (written !== undefined) flags.set(key, written);
  }
  return flags;
}

function parseCommand([name, ...rest]: readonly string[]): CommandName {
  const names = Object.keys(COMMANDS);
  if (name === undefined) {
    throw new Failure('INVALID_ARGUMENT', `no command was given: ${names.join(', ')}`, { hint: HELP_HINT });
  }
  if (!isCommand(name)) {
    const meant = nearest(name, names);
    throw new Failure('INVALID_ARGUMENT', `there is no command ${JSON.stringify(name.slice(0, 100))}`, {
      hint: meant === undefined ? `There is: ${names.join(', ')}.` : `Did you mean ${meant}?`,
    });
  }
  if (rest.length === 0) return name;
  throw new Failure('INVALID_ARGUMENT', `${name} takes no word ${JSON.stringify(rest[0]?.slice(0, 100))}`, {
    hint: 'Everything is given by flags: --name shop/api --version 1.4.2. A value that begins with - follows an =: --default=-',
  });
}
