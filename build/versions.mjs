// @ts-check
// Versions of releases: X.Y.Z, as https://semver.org has it. There are no previews, since vX would move to one.

/** @typedef {readonly [major: number, minor: number, patch: number]} Version */

const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** The greatest of some texts that are versions; others are passed over. @param {readonly string[]} texts */
export function greatest(texts) {
  const versions = texts.filter((text) => VERSION.test(text));
  return versions.sort((a, b) => compare(numbers(a), numbers(b))).at(-1);
}

/**
 * The version that is wanted after the last one: itself, or what `major`, `minor` or `patch` makes of the last. Throws where
 * it is no version, or none that is greater.
 * @param {string} last
 * @param {string} wanted
 */
export function nextVersion(last, wanted) {
  const [major, minor, patch] = numbers(last);
  const steps = new Map([
    ['major', `${major + 1}.0.0`],
    ['minor', `${major}.${minor + 1}.0`],
    ['patch', `${major}.${minor}.${patch + 1}`],
  ]);
  const next = steps.get(wanted) ?? wanted;
  if (!VERSION.test(next)) throw new Error(`${wanted} is no version of the form X.Y.Z, nor major, minor or patch`);
  if (compare(numbers(next), numbers(last)) <= 0)
    throw new Error(`${next} is not greater than ${last}, the last version`);
  return next;
}

/** The tag that moves with every release of a major version. @param {string} version */
export function movingTag(version) {
  return `v${numbers(version)[0]}`;
}

/** @param {string} version @returns {Version} */
function numbers(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

/** @param {Version} a @param {Version} b */
function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
