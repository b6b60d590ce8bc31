/** The entry of the bundle: as a program (`node cli.js label …`) and as the one process that a Jenkins step runs. */

import './guard.ts';
import { homedir } from 'node:os';
import { cli } from './cli.ts';
import { envelope } from './envelope.ts';
import { asFailure } from './errors.ts';
import { STEP_REQUEST, step } from './step.ts';

/** What ends the process from outside: an aborted build, a closed terminal. */
const ENDING_SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const stepRequest = argv.length === 0 ? process.env[STEP_REQUEST] : undefined;
  // A bare throw would print a line of the minified bundle, which is the bundle.
  const die = (error: unknown): void => {
    const failure = asFailure(error);
    if (stepRequest !== undefined) void finish(`${envelope({ failure })}\n`, '', 0);
    else void finish('', `image-labels: ${failure.code}: ${failure.message}\n${failure.hint}\n`, failure.exitCode);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);

  haveHome();
  // By way of an exit, so that what was started is killed and what was laid out is removed.
  for (const [signal, number] of Object.entries(ENDING_SIGNALS)) process.on(signal, () => process.exit(128 + number));

  const world = {
    env: process.env,
    // Asked for where it is needed: it may have been deleted.
    get folder() {
      return process.cwd();
    },
    write: (text: string): void => void standardError().write(text),
    // A dumb terminal cannot go back on what it shows, no more than a log can.
    columns: (): number | undefined => (process.env['TERM'] === 'dumb' ? undefined : standardError().columns),
  };
  if (stepRequest !== undefined) return finish(`${await step(stepRequest, world)}\n`, '', 0);
  const { stdout, stderr, exitCode } = await cli(argv, world);
  return finish(stdout, stderr, exitCode);
}

/** A user without a home, as in a container that runs as any number, makes the SDK fail where it looks for its files. */
function haveHome(): void {
  try {
    homedir();
  } catch {
    // Nothing is there, and nothing can be made there.
    process.env['HOME'] = '/dev/null';
  }
}

/** Ends the process as soon as all is written, whatever connection or timer is still open. */
async function finish(stdout: string, stderr: string, exitCode: number): Promise<void> {
  const failed = await write(process.stdout, stdout);
  if (stderr !== '') await write(standardError(), stderr);
  // A reader that went away (`| head -1`) has had enough; any other result that nobody got is a failure.
  if (failed !== undefined && failed.code !== 'EPIPE') {
    await write(standardError(), `image-labels: INTERNAL: the result cannot be written: ${failed.message}\n`);
    process.exit(1);
  }
  process.exit(exitCode);
}

/** Not touched before it is needed, since Node then makes it. What is said to people may get lost. */
function standardError(): NodeJS.WriteStream {
  return process.stderr.listenerCount('error') > 0 ? process.stderr : process.stderr.on('error', () => {});
}

function write(stream: NodeJS.WriteStream, text: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    stream.once('error', resolve);
    if (text === '') resolve(undefined);
    else stream.write(text, (error) => resolve(error ?? undefined));
  });
}

void main();
