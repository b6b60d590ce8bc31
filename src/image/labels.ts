import { Failure } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Texts } from './json.ts';

/** How many labels a hint lists. */
const LISTED = 20;

/** The value of one label, byte for byte; LABEL_NOT_FOUND, with what is there instead, where the image has none such. */
export function requireLabel(labels: Texts, label: string, subject: string): string {
  const value = labels.get(label);
  if (value !== undefined) return value;
  const keys = [...labels.keys()].sort();
  const meant = nearest(label, keys);
  const listed = keys.slice(0, LISTED).map(quote).join(', ');
  const more = keys.length > LISTED ? ` and ${keys.length - LISTED} more` : '';
  throw new Failure('LABEL_NOT_FOUND', `${subject} has no label ${quote(label)}`, {
    hint:
      keys.length === 0
        ? 'The image has no labels at all. Set them where it is built: docker build --label git_revision=$(git rev-parse HEAD) …'
        : `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}It has: ${listed}${more}.`,
  });
}

/** A label's name fit for a message: whatever is in it, it stays one short line, and plain names stay plain. */
function quote(key: string): string {
  return /^[\w./:@-]{1,100}$/.test(key) ? key : JSON.stringify(key.slice(0, 100));
}
