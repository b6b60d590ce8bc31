import { Failure } from './errors.ts';
import { isRevision, revisionHint } from './image/revision.ts';

/** The forms of single values: each takes a text and how its reader spells the parameter, and gives the value or fails. */

const LONGEST_TIMEOUT_SECONDS = 24 * 60 * 60;

export const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the line of the tag's object
export const TAGGER = /^[^<>\s\u0000-\u001f](?:[^<>\u0000-\u001f]*[^<>\s\u0000-\u001f])? <[^<>\s\u0000-\u001f]+>$/;
export const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

export function asIs(text: string): string {
  return text;
}

/** A parser of texts of a form. */
export function form(pattern: RegExp, description: string): (text: string, parameter: string) => string {
  return (text, parameter) => {
    if (pattern.test(text)) return text;
    throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not ${description}`);
  };
}

export function parseTimeout(text: string, parameter: string): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS) return seconds;
  throw new Failure(
    'INVALID_ARGUMENT',
    `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a number of seconds`,
    {
      hint: `Give more than 0 and at most ${LONGEST_TIMEOUT_SECONDS} seconds.`,
    },
  );
}

export function parseRevision(text: string, parameter: string): string {
  if (isRevision(text)) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a commit`, {
    hint: /-dirty$/.test(text) ? revisionHint(text) : 'A commit is 7 to 64 hex digits, as git rev-parse prints them.',
  });
}

/** The rest of Git's rules for names is git's own to check; these would be taken for an option or for a ref of its own. */
export function parseTag(text: string, parameter: string): string {
  if (!text.startsWith('-') && !text.startsWith('refs/') && text !== 'HEAD') return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter}: ${JSON.stringify(text.slice(0, 200))} is no name for a tag`, {
    hint: 'A tag does not begin with a dash or with refs/, and is not HEAD: v1.4.2',
  });
}

export function parseMessage(text: string, parameter: string): string {
  if (text !== '' && !text.includes('\0')) return text;
  throw new Failure('INVALID_ARGUMENT', `${parameter} is ${text === '' ? 'empty' : 'no text: it has a NUL in it'}`);
}

export function parseLimit(text: string, parameter: string): number {
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit > 0) return limit;
  throw new Failure(
    'INVALID_ARGUMENT',
    `${parameter}: ${JSON.stringify(text.slice(0, 200))} is not a number of images`,
    {
      hint: 'Give a whole number from 1 on.',
    },
  );
}
