import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/image/config.ts';
import { parseLayers, parseManifest } from '../../src/image/manifest.ts';
import { MANIFEST_TYPES, OCI_INDEX, OCI_MANIFEST } from '../../src/image/media-types.ts';
import { provenanceRevision } from '../../src/image/provenance.ts';
import { signedPayload } from '../../src/image/schema1.ts';
import { outcomeOf } from './outcome.ts';
import { type Entries, entries, jsonObject, text } from './texts.ts';

const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const size = fc.nat();
const annotations = entries.map((all) => Object.fromEntries(all));
const config = fc.record({
  mediaType: fc.constant('application/vnd.oci.image.config.v1+json'),
  digest,
  size,
  annotations,
});
const platform = fc.record({
  os: fc.constantFrom('linux', 'windows'),
  architecture: fc.constantFrom('amd64', 's390x'),
});
const child = fc.record({ mediaType: fc.constant(OCI_MANIFEST), digest, size, annotations, platform });
const image = fc.record({ schemaVersion: fc.constant(2), mediaType: fc.constant(OCI_MANIFEST), config, annotations });
const index = fc.record({
  schemaVersion: fc.constant(2),
  mediaType: fc.constant(OCI_INDEX),
  manifests: fc.array(child, { maxLength: 5 }),
  annotations,
});
const labelled = fc.record({
  os: fc.constant('linux'),
  architecture: fc.constant('amd64'),
  config: fc.record({ Labels: annotations }),
});
const schema1 = labelled.map((newest) => ({
  schemaVersion: 1,
  history: [{ v1Compatibility: JSON.stringify(newest) }, { v1Compatibility: '{}' }],
}));
const statement = fc.record({
  predicate: fc.record({ runDetails: fc.record({ metadata: fc.record({ buildkit_metadata: fc.jsonValue() }) }) }),
});
const whole = fc.oneof(image, index, labelled, schema1, statement);

/** Puts another value somewhere into a document: at the place that the numbers lead to. */
function spoil(document: unknown, way: readonly number[], put: unknown): unknown {
  const [next, ...rest] = way;
  if (next === undefined || typeof document !== 'object' || document === null) return put;
  if (Array.isArray(document)) {
    return document.length === 0
      ? [put]
      : document.map((item, i) => (i === next % document.length ? spoil(item, rest, put) : item));
  }
  const keys = Object.keys(document);
  const key = keys[next % Math.max(1, keys.length)] ?? 'more';
  return { ...document, [key]: spoil(Object.entries(document).find(([name]) => name === key)?.[1], rest, put) };
}

const spoilt = fc
  .tuple(whole, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), fc.oneof(fc.jsonValue(), text))
  .map(([document, way, put]) => JSON.stringify(spoil(document, way, put)));

/** Anything that may stand where a document should: a good one with something else in it, other JSON, no JSON. */
const anything = fc.oneof(
  { weight: 4, arbitrary: spoilt },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: spoilt.chain((document) => fc.nat(document.length).map((end) => document.slice(0, end))) },
);
const declared = fc.constantFrom(undefined, 'application/x', ...MANIFEST_TYPES);
const RUNS = { numRuns: 1500 };

describe('a document that anybody may have pushed is read, or refused with a reason', () => {
  it.each([
    [
      'a manifest',
      (document: string, type?: string) => parseManifest(document, type, 'it'),
      ['MANIFEST_INVALID', 'NOT_AN_IMAGE', 'CONFIG_INVALID'],
    ],
    ['a config', (document: string) => parseConfig(document, 'it'), ['CONFIG_INVALID']],
    ['the layers of an attestation', (document: string) => parseLayers(document, 'it'), ['MANIFEST_INVALID']],
    [
      'a statement of provenance',
      (document: string) => provenanceRevision(Buffer.from(document), 'it'),
      ['MANIFEST_INVALID'],
    ],
    ['a signed manifest', (document: string) => signedPayload(document), []],
  ] as [string, (document: string, type?: string) => unknown, string[]][])('%s', (_, parse, codes) => {
    fc.assert(
      fc.property(anything, declared, (document, type) => {
        const outcome = outcomeOf(() => parse(document, type));
        if ('code' in outcome) expect(codes).toContain(outcome.code);
      }),
      RUNS,
    );
  });

  it('and bytes that are no text are no JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const outcome = outcomeOf(() => parseConfig(bytes, 'it'));
        if ('code' in outcome) expect(outcome.code).toBe('CONFIG_INVALID');
      }),
    );
  });
});

describe('what a document says is what is read of it', () => {
  const texts = (all: object) => new Map<string, string>(Object.entries(all));

  it('of an image', () => {
    fc.assert(
      fc.property(image, declared, (document, type) => {
        expect(parseManifest(JSON.stringify(document), type, 'it')).toEqual({
          kind: 'image',
          mediaType: OCI_MANIFEST,
          config: { ...document.config, annotations: texts(document.config.annotations), data: undefined },
          annotations: texts(document.annotations),
        });
      }),
    );
  });

  it('of an index, in its order', () => {
    fc.assert(
      fc.property(index, (document) => {
        expect(parseManifest(JSON.stringify(document), undefined, 'it')).toEqual({
          kind: 'index',
          mediaType: OCI_INDEX,
          entries: document.manifests.map((entry) => ({
            ...entry,
            annotations: texts(entry.annotations),
            data: undefined,
            attests: undefined,
          })),
          annotations: texts(document.annotations),
        });
      }),
    );
  });

  it('of a config, and of the one in schema 1: each label, whatever its name', () => {
    const read = (labels: string) => parseConfig(`{"config":{"Labels":${labels}}}`, 'it').labels;
    const read1 = (labels: string) => {
      const history = [{ v1Compatibility: `{"config":{"Labels":${labels}}}` }];
      const manifest = parseManifest(JSON.stringify({ schemaVersion: 1, history }), undefined, 'it');
      return manifest.kind === 'schema1' ? manifest.config.labels : undefined;
    };
    fc.assert(
      fc.property(entries, (labels: Entries) => {
        const written = jsonObject(labels);
        expect(read(written)).toEqual(new Map(labels));
        expect(read1(written)).toEqual(new Map(labels));
      }),
      RUNS,
    );
  });
});
