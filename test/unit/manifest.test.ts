import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/image/manifest.ts';
import { DOCKER_MANIFEST, OCI_MANIFEST } from '../../src/image/media-types.ts';
import { failureOf } from '../failure.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 };
const parse = (value: unknown, declared: string | undefined = OCI_MANIFEST) =>
  parseManifest(JSON.stringify(value), declared, 'the manifest of x');

describe('parseManifest', () => {
  it.each([
    ['with its own media type', { schemaVersion: 2, mediaType: OCI_MANIFEST, config }, undefined],
    ['with the type that the registry gives it', { schemaVersion: 2, config }, OCI_MANIFEST],
    ['with neither', { schemaVersion: 2, config, layers: [] }, undefined],
  ])('takes an OCI manifest %s', (_, value, declared) => {
    expect(parse(value, declared)).toMatchObject({
      kind: 'image',
      mediaType: OCI_MANIFEST,
      config: { digest, size: 2 },
    });
  });

  it('takes the configs that old registries gave another type, in Docker manifests alone', () => {
    for (const mediaType of ['application/octet-stream', 'application/json', 'text/html']) {
      const old = { config: { ...config, mediaType } };
      expect(parse(old, DOCKER_MANIFEST).kind).toBe('image');
      expect(failureOf(() => parse(old, OCI_MANIFEST)).code).toBe('NOT_AN_IMAGE');
    }
  });

  it.each([
    ['signed', 'application/vnd.docker.distribution.manifest.v1+prettyjws'],
    ['unsigned', 'application/vnd.docker.distribution.manifest.v1+json'],
    ['of an unknown type', undefined],
  ])('takes schema 1, %s', (_, declared) => {
    const text = JSON.stringify({
      schemaVersion: 1,
      history: [{ v1Compatibility: '{"config":{"Labels":{"a":"b"}}}' }],
    });
    const manifest = parseManifest(text, declared, 'x');
    expect(manifest).toMatchObject({ kind: 'schema1', config: { labels: new Map([['a', 'b']]) } });
  });

  it('reads annotations and a config that stands in the descriptor', () => {
    const manifest = parse({ annotations: { a: 'b' }, config: { ...config, data: 'e30=' } });
    expect(manifest).toMatchObject({ annotations: new Map([['a', 'b']]), config: { data: Buffer.from('{}') } });
  });

  it.each([
    ['not JSON', '{', 'MANIFEST_INVALID', 'is not JSON'],
    ['a text', '"x"', 'MANIFEST_INVALID', 'expected an object'],
    [
      'two kinds at once',
      JSON.stringify({ config, manifests: [] }),
      'MANIFEST_INVALID',
      'an image and an index at once',
    ],
    ['no config', '{"schemaVersion":2}', 'MANIFEST_INVALID', 'at config'],
    [
      'a digest that is none',
      JSON.stringify({ config: { ...config, digest: 'sha256:../x' } }),
      'MANIFEST_INVALID',
      'config.digest',
    ],
    ['a negative size', JSON.stringify({ config: { ...config, size: -1 } }), 'MANIFEST_INVALID', 'config.size'],
    [
      'a size that is no number',
      JSON.stringify({ config: { ...config, size: 1.5 } }),
      'MANIFEST_INVALID',
      'config.size',
    ],
    [
      'annotations that are no texts',
      JSON.stringify({ config, annotations: { a: 1 } }),
      'MANIFEST_INVALID',
      'annotations',
    ],
    ['another kind', JSON.stringify({ mediaType: 'application/x', config }), 'NOT_AN_IMAGE', 'application/x'],
    [
      'a chart',
      JSON.stringify({ config: { ...config, mediaType: 'application/vnd.cncf.helm.config.v1+json' } }),
      'NOT_AN_IMAGE',
      'application/vnd.cncf.helm.config.v1+json',
    ],
  ])('refuses %s', (_, text, code, message) => {
    const failure = failureOf(() => parseManifest(text, OCI_MANIFEST, 'the manifest of x'));
    expect([failure.code, failure.message]).toEqual([code, expect.stringContaining(message)]);
  });
});
