import { describe, expect, it } from 'vitest';
import { releaseChanges } from '../../build/changelog.mjs';
import { greatest, movingTag, nextVersion } from '../../build/versions.mjs';

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.1.9', 'major', '1.0.0'],
    ['1.9.0', '1.10.0', '1.10.0'],
    ['1.9.9', '2.0.0', '2.0.0'],
  ])('after %s is, by %s, %s', (last, wanted, next) => {
    expect(nextVersion(last, wanted)).toBe(next);
  });

  it.each([
    ['1.2.3', '1.2.3'],
    ['1.10.0', '1.9.0'],
    ['2.0.0', '1.99.99'],
  ])('after %s is not %s', (last, wanted) => {
    expect(() => nextVersion(last, wanted)).toThrow(`${wanted} is not greater than ${last}`);
  });

  it.each(['1.2', 'v2.0.0', '2.0.0-rc.1', '2.0.0+1', '02.0.0', ' 2.0.0', '2.0.0\n', '', 'next', 'toString'])(
    'is never %j',
    (wanted) => {
      expect(() => nextVersion('1.2.3', wanted)).toThrow('is no version of the form X.Y.Z, nor major, minor or patch');
    },
  );

  it('comes after the greatest, by numbers', () => {
    expect(greatest(['1.9.0', '1.10.0', '1.2.30', '1', 'next', '9.0.0-rc.1'])).toBe('1.10.0');
    expect(greatest(['1', 'old'])).toBeUndefined();
  });

  it('moves the tag of its major version', () => {
    expect([movingTag('0.2.0'), movingTag('12.3.4')]).toEqual(['v0', 'v12']);
  });
});

describe('the changelog of a release', () => {
  it('has the changes under the version and its day, and room for the next', () => {
    const before =
      '# C\n\n## [Unreleased]\n\n### Added\n\n- $& new\n\n## [1.0.0] - 2026-01-02\n\n- Old\n\n[1.0.0]: x\n';
    expect(releaseChanges(before, '1.1.0', '2026-03-04')).toBe(
      before.replace('\n### Added', () => '\n## [1.1.0] - 2026-03-04\n\n### Added'),
    );
  });

  it.each([
    ['only headings', '## [Unreleased]\n\n### Added\n\n### Fixed\n', 'nothing under [Unreleased]'],
    ['only older changes', '## [Unreleased]\n\n## [1.0.0] - 2026-01-02\n\n- Old\n', 'nothing under [Unreleased]'],
    ['only links', '## [Unreleased]\n\n[Unreleased]: https://git.example/shop\n', 'nothing under [Unreleased]'],
    ['no such heading', '# C\n\n### [Unreleased]\n\n- New\n', 'no heading ## [Unreleased]'],
  ])('is refused with %s', (_, text, why) => {
    expect(() => releaseChanges(text, '1.1.0', '2026-03-04')).toThrow(why);
  });
});
