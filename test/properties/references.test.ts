import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatReference,
  type ImageReference,
  parseImage,
  parseRegion,
  parseRepository,
  parseRepositoryUri,
  parseVersion,
  type RegistryHost,
} from '../../src/image/reference.ts';
import { outcomeOf } from './outcome.ts';
import { text } from './texts.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const separator = fc.constantFrom('.', '_', '__', '-', '---');
const part = fc
  .tuple(word, fc.array(fc.tuple(separator, word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));
const repository = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  // A first part with a dot is a host to whoever reads a whole reference.
  .filter((name) => name.length >= 2 && !/^[^/]*\..*\//.test(name) && !name.startsWith('localhost/'));
const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/);
const digest = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}` as const),
  fc.stringMatching(/^[0-9a-f]{128}$/).map((hex) => `sha512:${hex}` as const),
);

/** A reference, and the text that names it. */
const named: fc.Arbitrary<{ reference: ImageReference; written: string }> = fc
  .record({
    repository,
    version: fc.oneof(fc.record({ tag }), fc.record({ digest }), fc.record({ tag, digest })),
    account: fc.stringMatching(/^\d{12}$/),
    host: fc.option(
      fc.record({
        region: fc.constantFrom('eu-west-1', 'us-gov-west-1', 'cn-north-1', 'ap-southeast-12', 'us-isob-east-1'),
        variant: fc.constantFrom('', '-fips'),
        domain: fc.constantFrom('amazonaws.com', 'amazonaws.com.cn', 'amazonaws.eu'),
      }),
    ),
  })
  .map(({ repository, version, account, host }) => {
    const registry: RegistryHost =
      host === null
        ? {}
        : { registryId: account, region: host.region, ...(host.variant === '' ? {} : { fips: true as const }) };
    const reference = { ...registry, repository, ...version };
    const prefix = host === null ? '' : `${account}.dkr.ecr${host.variant}.${host.region}.${host.domain}/`;
    return { reference, written: prefix + formatReference(reference) };
  });

describe('an image reference', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(named, ({ reference, written }) => {
        expect(parseImage(written, '--image')).toEqual(reference);
      }),
      { numRuns: 500 },
    );
  });

  it('is what it says or INVALID_ARGUMENT, whatever is put into it, taken from it or written in its place', () => {
    const spoilt = fc
      .record({ from: named, at: fc.nat(), cut: fc.nat({ max: 3 }), put: text })
      .map(({ from: { written }, at, cut, put }) => {
        const place = at % (written.length + 1);
        return written.slice(0, place) + put + written.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, text), (written) => {
        const outcome = outcomeOf(() => parseImage(written, '--image'));
        if ('code' in outcome) {
          expect(outcome.code).toBe('INVALID_ARGUMENT');
          return;
        }
        // Nothing that stands there is dropped, and nothing is made of it that does not stand there.
        const { registryId, region } = outcome.value;
        const end = formatReference(outcome.value);
        expect(written.endsWith(end)).toBe(true);
        const host = written.slice(0, -end.length);
        if (registryId === undefined) expect(host).toBe('');
        else expect(host).toMatch(new RegExp(`^${registryId}\\.dkr[.-]ecr(-fips)?\\.${region}\\.[a-z.-]+/$`));
        expect(end).toMatch(/^[a-z0-9._/-]+(:[\w.-]+)?(@sha(256|512):[0-9a-f]+)?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the parts of it alone, too, and nothing else', () => {
    const parsers: ((text: string) => unknown)[] = [
      (text) => parseRepository(text, 'name'),
      (text) => formatReference({ repository: '', ...parseVersion(text, 'version') }).replace(/^[:@]/, ''),
      (text) => parseRegion(text, 'region'),
      (text) => parseRepositoryUri(text, 'image').repository,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...parsers), fc.oneof(text, repository, tag, digest), (parse, written) => {
        const outcome = outcomeOf(() => parse(written));
        if ('code' in outcome) expect(outcome.code).toBe('INVALID_ARGUMENT');
        else expect(outcome.value).toBe(written);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(repository, tag, digest, (name, version, hash) => {
        expect(parseRepository(name, 'name')).toBe(name);
        expect(parseVersion(version, 'version')).toEqual({ tag: version });
        expect(parseVersion(hash, 'version')).toEqual({ digest: hash });
      }),
    );
  });
});
