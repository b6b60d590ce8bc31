import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
let repository: Repository;
beforeAll(async () => {
  shop = await openShop();
  repository = shop.repository;
});
afterAll(() => shop.ecr.close());

const REVISION = '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b';
const OTHER = '9d1f0c7e5ab24f6e8b3a7c2d1e0f9a8b7c6d5e4f';
const KEY = 'org.opencontainers.image.revision';
const amd64 = { os: 'linux', architecture: 'amd64' };
const arm64 = { os: 'linux', architecture: 'arm64' };

let count = 0;
function image(labels: Record<string, string>, annotations: Record<string, string> = {}): string {
  const tag = `image-${++count}`;
  pushImage(repository, { labels, annotations, tags: [tag] });
  return tag;
}
function index(children: Parameters<typeof pushIndex>[1], annotations: Record<string, string> = {}): string {
  const tag = `index-${++count}`;
  pushIndex(repository, children, { tags: [tag], annotations });
  return tag;
}
/** An image that nobody labelled, with the attestation that docker buildx adds. */
function built(options: Parameters<typeof attestation>[2], platform = amd64) {
  // Another config each time, so that two of them are two images.
  const bare = pushImage(repository, { platform, labels: { build: `${++count}` } });
  return [bare, attestation(repository, bare, options)] as const;
}

describe('the revision comes from the first that names it', () => {
  it.each([
    [KEY, { [KEY]: REVISION, git_revision: OTHER }],
    ['git_revision', { git_revision: REVISION, 'org.label-schema.vcs-ref': OTHER }],
    ['org.label-schema.vcs-ref', { 'org.label-schema.vcs-ref': REVISION, 'vcs-ref': OTHER }],
    ['vcs-ref', { 'vcs-ref': REVISION, 'git.commit': OTHER }],
    ['git.commit', { 'git.commit': REVISION }],
  ])('the label %s', async (key, labels) => {
    const found = await shop.ask('revision', image(labels, { [KEY]: OTHER }));
    expect(found).toEqual({ ok: true, result: { revision: REVISION, origin: `label:${key}` } });
  });

  it.each([
    ['manifest', () => image({}, { [KEY]: REVISION })],
    [
      'manifest below an index',
      () => index([pushImage(repository, { annotations: { [KEY]: REVISION } })], { [KEY]: OTHER }),
    ],
    ['index', () => index([pushImage(repository, { labels: { i: '1' } })], { [KEY]: REVISION })],
    [
      'nested index',
      () =>
        index([pushIndex(repository, [pushImage(repository)], { annotations: { [KEY]: REVISION } })], { [KEY]: OTHER }),
    ],
    [
      'descriptor',
      () => index([{ ...pushImage(repository, { labels: { d: '1' } }), annotations: { [KEY]: REVISION } }]),
    ],
  ])('the annotation of the %s', async (_, make) => {
    expect((await shop.ask('revision', make())).result).toEqual({ revision: REVISION, origin: `annotation:${KEY}` });
  });

  it.each([
    ['v1, of a local build', { slsa: 'v1', place: 'vcs' }],
    ['v1, of a Git context', { slsa: 'v1', place: 'configSource' }],
    ['v0.2, of a local build', { slsa: 'v0.2', place: 'vcs' }],
    ['v0.2, of a Git context', { slsa: 'v0.2', place: 'configSource' }],
    ['after a bill of materials', { slsa: 'v1', sbom: true }],
  ] as const)('BuildKit’s provenance %s', async (_, options) => {
    const found = await shop.ask('revision', index(built({ revision: REVISION, ...options })));
    expect(found.result).toEqual({ revision: REVISION, origin: 'provenance' });
  });

  it('each platform’s own provenance, all of which must agree', async () => {
    const same = index([...built({ revision: REVISION }), ...built({ revision: REVISION }, arm64)]);
    shop.operations();
    expect((await shop.ask('revision', same)).result).toEqual({ revision: REVISION, origin: 'provenance' });
    // The index, its images, their attestations: a call each.
    expect(shop.operations().filter((operation) => operation === 'BatchGetImage')).toHaveLength(3);
    const two = index([...built({ revision: REVISION }), ...built({ revision: OTHER }, arm64)]);
    const { error } = await shop.ask('revision', two);
    expect(error?.code).toBe('LABEL_DIFFERS');
    expect(error?.message).toContain(
      `linux/amd64 has "${REVISION}" (provenance), linux/arm64 has "${OTHER}" (provenance)`,
    );
    expect((await shop.ask('revision', two, '--platform', 'linux/arm64')).result).toMatchObject({ revision: OTHER });
    expect((await shop.ask('inspect', two)).result).toMatchObject({ revision: null });
  });

  it('different places, as long as they name one commit', async () => {
    const labelled = pushImage(repository, { platform: arm64, labels: { git_revision: REVISION } });
    const mixed = index([...built({ revision: REVISION }), labelled]);
    expect((await shop.ask('revision', mixed)).result).toMatchObject({ revision: REVISION });
  });

  it.each([0, 1])('of several attestations the one that is listed first, whichever comes late (%d)', async (late) => {
    const [bare, first] = built({ revision: REVISION });
    const attestations = [first, attestation(repository, bare, { revision: OTHER })];
    const tag = index([bare, ...attestations]);
    const slow = attestations[late]?.layers[0]?.digest;
    shop.ecr.intercept = ({ digest }) => (digest === slow ? { delayMs: 300 } : undefined);
    const { result } = await shop.ask('revision', tag);
    shop.ecr.intercept = undefined;
    expect(result).toEqual({ revision: REVISION, origin: 'provenance' });
  });

  it('as platforms name it: in capitals or not, whole or by its first digits', async () => {
    const said = [REVISION.slice(0, 10).toUpperCase(), REVISION, REVISION.slice(0, 7)];
    const images = said.map((git_revision, i) =>
      pushImage(repository, { platform: { os: 'linux', architecture: `r${i}` }, labels: { git_revision } }),
    );
    const { result } = await shop.ask('revision', index(images));
    expect(result).toEqual({ revision: REVISION, origin: 'label:git_revision' });
  });

  it('and no attestation is asked for where a label says it', async () => {
    const labelled = pushImage(repository, { labels: { git_revision: REVISION } });
    const tag = index([labelled, attestation(repository, labelled, { revision: OTHER })]);
    shop.operations();
    expect((await shop.ask('revision', tag)).result).toMatchObject({ revision: REVISION });
    expect(shop.operations()).toEqual(['BatchGetImage', 'BatchGetImage', 'GetDownloadUrlForLayer', 'GetBlob']);
  });

  it('or from the one label named, and no other', async () => {
    const tag = image({ git_revision: OTHER, built_from: REVISION });
    const named = await shop.ask('revision', tag, '--label', 'built_from');
    expect(named.result).toEqual({ revision: REVISION, origin: 'label:built_from' });
    expect((await shop.ask('revision', tag, '--label', 'nope')).error?.code).toBe('LABEL_NOT_FOUND');
  });

  it('as text: the commit alone', async () => {
    const tag = image({ git_revision: REVISION });
    const finished = await shop.run(['revision', '--image', `shop/api:${tag}`]);
    expect(finished).toMatchObject({ stdout: `${REVISION}\n`, stderr: '', exitCode: 0 });
  });
});

describe('no revision', () => {
  it.each([
    ['nothing names one', () => image({ a: 'b' })],
    ['provenance without one', () => index(built({}))],
    [
      'provenance of another image',
      () =>
        index([
          pushImage(repository, { labels: { x: '1' } }),
          attestation(repository, `sha256:${'0'.repeat(64)}`, { revision: REVISION }),
        ]),
    ],
    [
      'an attestation that was deleted',
      () => {
        const bare = pushImage(repository, { labels: { x: '2' } });
        const gone = attestation(repository, bare, { revision: REVISION });
        const tag = index([bare, gone]);
        repository.deleteManifest(gone.descriptor.digest);
        return tag;
      },
    ],
  ])('REVISION_NOT_FOUND: %s', async (_, make) => {
    const { error } = await shop.ask('revision', make());
    expect(error).toMatchObject({
      code: 'REVISION_NOT_FOUND',
      hint: expect.stringContaining('org.label-schema.vcs-ref'),
    });
  });

  it.each([
    ['a branch', 'main', 'A commit is 7 to 64 hex digits'],
    ['nothing', '', 'The label is there and empty'],
    ['too short', '4f2c1a', '7 to 64'],
    ['too long', 'a'.repeat(65), '7 to 64'],
    ['an option of git', '--upload-pack=touch', '7 to 64'],
    ['two lines', `${REVISION}\n`, '7 to 64'],
    ['a dirty tree', `${REVISION}-dirty`, 'Build it from a clean checkout'],
  ])('REVISION_INVALID: %s', async (_, value, hint) => {
    const { error } = await shop.ask('revision', image({ git_revision: value }));
    expect(error).toMatchObject({ code: 'REVISION_INVALID', hint: expect.stringContaining(hint) });
    const dirty = await shop.ask('revision', index(built({ revision: `${REVISION}-dirty` })));
    expect(dirty.error).toMatchObject({ code: 'REVISION_INVALID', message: expect.stringContaining('provenance') });
  });

  it.each([
    ['not JSON', () => '{'],
    ['no object', () => '[]'],
    [
      'a revision that is no text',
      () => ({ predicate: { runDetails: { metadata: { buildkit_metadata: { vcs: { revision: 1 } } } } } }),
    ],
    ['a text on the way', () => ({ predicate: 'x' })],
  ])('from a statement that is broken: %s', async (_, statement) => {
    const { error } = await shop.ask('revision', index(built({ revision: REVISION, statement })));
    expect(['MANIFEST_INVALID', 'REVISION_NOT_FOUND']).toContain(error?.code);
    // What can be read of the image is not withheld for it.
    const inspected = await shop.ask('inspect', index(built({ revision: REVISION, statement })));
    expect(inspected.result).toMatchObject({ revision: null, platforms: [{ platform: 'linux/amd64' }] });
  });

  it('from an attestation with provenances without end, of which none is read', async () => {
    const tag = index(built({ copies: 17 }));
    shop.operations();
    const { error } = await shop.ask('revision', tag);
    expect(error).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('more than 16 provenances') });
    expect(shop.operations().filter((operation) => operation === 'GetBlob')).toHaveLength(1);
    expect((await shop.ask('revision', index(built({ copies: 16, revision: REVISION })))).result).toMatchObject({
      revision: REVISION,
    });
  });
});
