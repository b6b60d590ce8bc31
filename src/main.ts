/** The entry of the bundle: as a program (`node cli.js label …`) and as the one process that a Jenkins step runs. */

import './guard.ts';
import { cli } from './cli.ts';
import { envelope } from './envelope.ts';
import { asFailure } from './errors.ts';
import { STEP_REQUEST, step } from './step.ts';

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const stepRequest = argv.length === 0 ? process.env[STEP_REQUEST] : undefined;
  // A bare throw would print a line of the minified bundle, which is the bundle.
  const die = (error: unknown): void => {
    const failure = asFailure(error);
    if (stepRequest !== undefined) void finish(`${envelope({ failure })}\n`, '', 0);
    else void finish('', `image-labels: ${failure.code}: ${failure.message}\n`, failure.exitCode);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  // The SDK's word to developers that a later SDK will need a later Node is nothing for a build log.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

  const world = {
    env: process.env,
    write: (text: string): void => void process.stderr.write(text),
    columns: { out: process.stdout.columns, err: process.stderr.columns },
  };
  if (stepRequest !== undefined) return finish(`${await step(stepRequest, world)}\n`, '', 0);
  const { stdout, stderr, exitCode } = await cli(argv, world);
  return finish(stdout, stderr, exitCode);
}

/** Ends the process as soon as all is written, whatever connection or timer is still open. */
async function finish(stdout: string, stderr: string, exitCode: number): Promise<void> {
  const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
    new Promise((resolve) => {
      // A reader that went away (`| head -1`) has had enough; that is no failure of ours.
      stream.once('error', () => resolve());
      if (text === '') resolve();
      else stream.write(text, () => resolve());
    });
  await Promise.all([write(process.stdout, stdout), write(process.stderr, stderr)]);
  process.exit(exitCode);
}

void main();
