import { Failure } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Texts } from './json.ts';

/** The labels of one platform of an image, under the name that messages give it: `linux/arm64`. */
export interface PlatformLabels {
  readonly name: string;
  readonly labels: Texts;
}

/** How much of what an image says a message repeats: so many entries, so many characters of each. */
const LISTED = 20;
const SHOWN = 100;

/**
 * The value of one label, byte for byte, on which all platforms agree; where the label is missing, the default, if there
 * is one. LABEL_NOT_FOUND, with what is there instead, where no platform has it; LABEL_DIFFERS, with each platform's
 * value, where they do not agree (one that lacks it differs, too).
 */
export function agreedLabel(
  platforms: readonly PlatformLabels[],
  label: string,
  subject: string,
  missing: string | undefined,
): string {
  const values = new Set(platforms.map(({ labels }) => labels.get(label) ?? missing));
  const [value] = values;
  if (values.size > 1) throw labelDiffers(platforms, [label], subject);
  if (value === undefined) throw labelNotFound(platforms, label, subject);
  return value;
}

/** All labels, on which all platforms agree; LABEL_DIFFERS with the keys and values where they do not. */
export function agreedLabels(platforms: readonly PlatformLabels[], subject: string): Texts {
  const differing = differingLabels(platforms);
  if (differing.length > 0) throw labelDiffers(platforms, differing, subject);
  return platforms[0]?.labels ?? new Map();
}

/** The labels that all platforms have, with one value. */
export function commonLabels(platforms: readonly PlatformLabels[]): Texts {
  const [first, ...others] = platforms;
  return new Map(
    [...(first?.labels ?? [])].filter(([key, value]) => others.every(({ labels }) => labels.get(key) === value)),
  );
}

/** The keys, sorted, that some platform lacks or has with another value. */
export function differingLabels(platforms: readonly PlatformLabels[]): string[] {
  const common = commonLabels(platforms);
  const keys = new Set(platforms.flatMap(({ labels }) => [...labels.keys()]));
  return [...keys].filter((key) => !common.has(key)).sort();
}

function labelDiffers(platforms: readonly PlatformLabels[], keys: readonly string[], subject: string): Failure {
  const differences = keys.slice(0, LISTED).map((key) => {
    const from = firstDifference(platforms.map(({ labels }) => labels.get(key)));
    // One of each value first: of many platforms, only the last may have another.
    const firsts = new Map(platforms.toReversed().map((platform) => [platform.labels.get(key), platform]));
    const shown = new Set([...[...firsts.values()].reverse(), ...platforms]);
    return `${quote(key)}: ${list([...shown].map(({ name, labels }) => `${name} ${showValue(labels.get(key), from)}`))}`;
  });
  const what = keys.length === 1 ? 'a label' : `${keys.length} labels`;
  return new Failure('LABEL_DIFFERS', `the platforms of ${subject} differ in ${what}: ${differences.join('; ')}`, {
    hint: `Name the platform to read: ${platforms.map(({ name }) => name).join(', ')}.`,
  });
}

function labelNotFound(platforms: readonly PlatformLabels[], label: string, subject: string): Failure {
  const keys = [...new Set(platforms.flatMap(({ labels }) => [...labels.keys()]))].sort();
  const meant = nearest(label, keys);
  const hint =
    keys.length === 0
      ? 'The image has no labels at all. Set them where it is built: docker build --label git_revision=$(git rev-parse HEAD) …'
      : `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}It has: ${list(keys.map(quote))}.`;
  return new Failure('LABEL_NOT_FOUND', `${subject} has no label ${quote(label)}`, { hint });
}

function list(items: readonly string[]): string {
  const more = items.length > LISTED ? ` and ${items.length - LISTED} more` : '';
  return `${items.slice(0, LISTED).join(', ')}${more}`;
}

/** How far into long values a difference is looked for. */
const COMPARED = 100_000;

/** The place at which some of the values part; 0 where it would be shown anyway. */
function firstDifference(values: readonly (string | undefined)[]): number {
  const texts = values.filter((value) => value !== undefined);
  const [one = ''] = texts;
  let at = 0;
  while (at < one.length && at < COMPARED && texts.every((text) => text[at] === one[at])) at++;
  return at < SHOWN / 2 ? 0 : at - SHOWN / 4;
}

function showValue(value: string | undefined, from: number): string {
  if (value === undefined) return 'has none';
  const end = from + SHOWN;
  return `has ${from > 0 ? '…' : ''}${JSON.stringify(value.slice(from, end))}${value.length > end ? '…' : ''}`;
}

/** A label's name fit for a message: whatever is in it, it stays one short line, and plain names stay plain. */
function quote(key: string): string {
  return /^[\w./:@-]{1,100}$/.test(key) ? key : JSON.stringify(key.slice(0, SHOWN));
}
