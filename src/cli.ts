import { parseArgv } from './argv.ts';
import { COMMANDS, COMPLETION, type CommandName, isCommand } from './catalog.ts';
import { envelope } from './envelope.ts';
import { asFailure, Failure } from './errors.ts';
import { nearest } from './nearest.ts';
import { parseOutput, parseRequest } from './parse-request.ts';
import { run, type World } from './run.ts';
import { VERSION } from './version.ts';

/** What a process leaves behind: text for its standard streams and its exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const HELP_HINT =
  'See image-labels --help, and image-labels <command> --help; --tool-version is the version of the program.';

const DASH_HINT = 'A value that begins with - follows an =: --default=-.';

/** With this, the completion script asks what may stand next. */
const COMPLETE = '--get-yargs-completions';

/** The command line, without the program's name: what is asked, done and put into words. */
export async function cli(argv: readonly string[], world: World): Promise<Outcome> {
  let output: ReturnType<typeof parseOutput> = 'text';
  try {
    if (argv[0] === COMPLETE) return said((await import('./help.ts')).completions(argv.slice(1)));
    const { flags, words, wantsHelp, wantsVersion, error } = parseArgv(argv);
    // Looked at first and again when checked: even a refused command line is answered as it asked to be.
    if (flags.get('output') === 'json') output = 'json';
    if (error !== undefined) throw new Failure('INVALID_ARGUMENT', error, { hint: `${DASH_HINT} ${HELP_HINT}` });
    if (wantsHelp) {
      const { help } = await import('./help.ts');
      return said(help(words[0] === undefined || words[0] === COMPLETION ? undefined : parseCommand(words)));
    }
    if (wantsVersion) return said(`${VERSION}\n`);
    if (words[0] === COMPLETION) {
      const { completionScript } = await import('./help.ts');
      return said(completionScript(words.slice(1), world.env['SHELL']));
    }
    const command = parseCommand(words);
    output = parseOutput(command, flags);
    const { result, text, page } = await run(parseRequest(command, flags, 'flag'), world);
    if (output === 'json') return said(`${envelope({ result })}\n`);
    return said(output === 'html' && page !== undefined ? await page() : text());
  } catch (error) {
    const failure = asFailure(error);
    const { code, message, hint, exitCode } = failure;
    if (output === 'json') return { stdout: `${envelope({ failure })}\n`, stderr: '', exitCode };
    return { stdout: '', stderr: `image-labels: ${code}: ${message}\n${hint}\n`, exitCode };
  }
}

function said(stdout: string): Outcome {
  return { stdout, stderr: '', exitCode: 0 };
}

function parseCommand([name, ...rest]: readonly string[]): CommandName {
  const names = Object.keys(COMMANDS);
  if (name === undefined) {
    throw new Failure('INVALID_ARGUMENT', 'no command was given', {
      hint: `There is: ${names.join(', ')}. ${HELP_HINT}`,
    });
  }
  if (!isCommand(name)) {
    const meant = nearest(name, [...names, COMPLETION]);
    throw new Failure('INVALID_ARGUMENT', `there is no command ${JSON.stringify(name.slice(0, 100))}`, {
      hint: meant === undefined ? `There is: ${names.join(', ')}, ${COMPLETION}.` : `Did you mean ${meant}?`,
    });
  }
  if (rest.length === 0) return name;
  throw new Failure('INVALID_ARGUMENT', `${name} takes no word ${JSON.stringify(rest[0]?.slice(0, 100))}`, {
    hint: `Everything is given by flags: --name shop/api --version 1.4.2. ${DASH_HINT}`,
  });
}
