// @ts-check
// CHANGELOG.md, in the form of https://keepachangelog.com/en/1.1.0/.

const UNRELEASED = /^## \[Unreleased\]\n/m;

/**
 * The changelog with all that is under [Unreleased] moved under a heading of that version and day (YYYY-MM-DD). Throws
 * where nothing is under it but headings.
 * @param {string} text
 * @param {string} version
 * @param {string} day
 */
export function releaseChanges(text, version, day) {
  const heading = UNRELEASED.exec(text);
  if (heading === null) throw new Error('CHANGELOG.md has no heading ## [Unreleased]');
  const end = heading.index + heading[0].length;
  // Up to the next version, or the links at the end.
  const [changes = ''] = text.slice(end).split(/^## |^\[[^\]]+\]: /m);
  if (/^[^#\s]/m.test(changes)) return `${text.slice(0, end)}\n## [${version}] - ${day}\n${text.slice(end)}`;
  throw new Error('CHANGELOG.md has nothing under [Unreleased]: say there what this release changes');
}
