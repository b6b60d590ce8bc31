import { COMMANDS, COMPLETION, type CommandName, isCommand } from './catalog.ts';
import { Failure, oneLine } from './errors.ts';
import { completion, pages, sections } from './help-pages.json';
import { PARAMETERS } from './parameters.ts';

/** What the command line says of itself: help, and what a shell completes. Loaded only when it is asked for. */

/** Help on a command, or on all of them. */
export function help(command: CommandName | undefined): string {
  return `${pages[command ?? ''].map((place) => sections[place]).join('\n\n')}\n`;
}

/** A script for the shell named, else for that of the user, which asks the program what may stand next. */
export function completionScript(shells: readonly string[], ofUser: string | undefined): string {
  const [shell = ofUser?.endsWith('zsh') ? 'zsh' : 'bash', ...more] = shells;
  if ((shell === 'bash' || shell === 'zsh') && more.length === 0) return completion[shell];
  throw new Failure('INVALID_ARGUMENT', `there is no completion for ${oneLine(shells.join(' '), 100)}`, {
    hint: 'There is one for bash and one for zsh: image-labels completion zsh',
  });
}

/** What may stand in place of the last of these words, the program's name being the first: one a line. */
export function completions([, ...words]: readonly string[]): string {
  const last = words.pop() ?? '';
  const command = words.find(isCommand);
  const known =
    command === undefined
      ? [...Object.keys(COMMANDS), COMPLETION]
      : COMMANDS[command].takes.map((key) => `--${PARAMETERS[key].flag}`);
  return [...known, '--help']
    .filter((word) => word.startsWith(last) && !words.includes(word))
    .map((word) => `${word}\n`)
    .join('');
}
