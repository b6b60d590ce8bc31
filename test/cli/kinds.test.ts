import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestation, pushHelmChart, pushImage, pushIndex, pushSchema1 } from '../ecr/images.ts';
import type { Descriptor, Repository } from '../ecr/repository.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
let repository: Repository;
beforeAll(async () => {
  shop = await openShop();
  repository = shop.repository;
});
afterAll(() => shop.ecr.close());

const amd64 = { os: 'linux', architecture: 'amd64' };
const arm64 = { os: 'linux', architecture: 'arm64', variant: 'v8' };
const arm = { os: 'linux', architecture: 'arm', variant: 'v7' };
const labels = { git_revision: '4f2c1a9be07d', name: 'same' };

let count = 0;
/** One image a platform, its label `platform` saying which, pushed untagged. */
const platforms = (kind: 'docker' | 'oci', ...list: { os: string; architecture: string; variant?: string }[]) =>
  list.map((platform) =>
    pushImage(repository, { kind, platform, labels: { ...labels, platform: platform.architecture } }),
  );
/** Pushes an index under a tag of its own. */
function index(children: Parameters<typeof pushIndex>[1], options: Parameters<typeof pushIndex>[2] = {}): string {
  const tag = `index-${++count}`;
  pushIndex(repository, children, { tags: [tag], ...options });
  return tag;
}
function tagged(options: Parameters<typeof pushImage>[1] = {}): string {
  const tag = `image-${++count}`;
  pushImage(repository, { labels, tags: [tag], ...options });
  return tag;
}

describe('every kind of image is read', () => {
  it.each([
    ['Docker v2 schema 2', () => tagged({ kind: 'docker' })],
    ['OCI manifest', () => tagged()],
    ['OCI manifest without a media type', () => tagged({ omitMediaType: true })],
    ['OCI manifest with its config inline', () => tagged({ inlineConfig: true })],
    ['Docker manifest list', () => index(platforms('docker', amd64, arm64), { kind: 'docker' })],
    ['OCI index', () => index(platforms('oci', amd64, arm64, arm))],
    ['OCI index of Docker manifests', () => index(platforms('docker', amd64, arm64))],
    ['OCI index without platforms', () => index(platforms('oci', amd64, arm64), { omitPlatforms: true })],
    [
      'OCI index of one platform with its attestation, as docker build pushes it',
      () => index(platforms('oci', amd64).flatMap((image) => [image, attestation(repository, image, { sbom: true })])),
    ],
    [
      'an index within an index',
      () => index([pushIndex(repository, platforms('oci', amd64)), pushIndex(repository, platforms('oci', arm64))]),
    ],
    [
      'an index that lists other artifacts, too',
      () =>
        index([
          ...platforms('oci', amd64),
          pushHelmChart(repository),
          { mediaType: 'application/x', digest: `sha256:${'0'.repeat(64)}`, size: 1 } as Descriptor,
        ]),
    ],
    [
      'Docker schema 1',
      () => {
        pushSchema1(repository, { labels, tags: ['schema1'] });
        return 'schema1';
      },
    ],
  ])('%s', async (_, make) => {
    const version = make();
    expect(await shop.ask('label', version, '--label', 'git_revision')).toEqual({ ok: true, result: '4f2c1a9be07d' });
    expect(await shop.ask('revision', version)).toMatchObject({ ok: true, result: { revision: '4f2c1a9be07d' } });
    const { result } = await shop.ask('inspect', version);
    expect(result).toMatchObject({ repository: 'shop/api', tag: version });
    expect(result).toHaveProperty('platforms[0].labels.git_revision', '4f2c1a9be07d');
  });

  it.each([
    [
      'an attestation alone',
      () => index([attestation(repository, `sha256:${'0'.repeat(64)}`)]),
      'NOT_AN_IMAGE',
      'without an image',
    ],
    ['an empty index', () => index([]), 'NOT_AN_IMAGE', 'without an image'],
    [
      'a Helm chart',
      () => {
        pushHelmChart(repository, { tags: ['chart'] });
        return 'chart';
      },
      'NOT_AN_IMAGE',
      'application/vnd.cncf.helm.config.v1+json',
    ],
    [
      'an index whose child is missing',
      () => {
        const [image, gone] = platforms('oci', amd64, { os: 'linux', architecture: 's390x' });
        if (image === undefined || gone === undefined) throw new Error();
        const tag = index([image, gone]);
        repository.deleteManifest(gone.descriptor.digest);
        return tag;
      },
      'IMAGE_NOT_FOUND',
      /the manifest sha256:[0-9a-f]{64} for linux\/s390x that its index lists cannot be had: there is no such image, in the caller's/,
    ],
    [
      'an index whose child is archived',
      () => {
        const child = pushImage(repository, { labels: { a: 'archived' } });
        repository.archive(child.descriptor.digest);
        return index([child]);
      },
      'IMAGE_NOT_FOUND',
      /that its index lists cannot be had: the image is archived, in the caller's/,
    ],
    [
      'a signature of cosign, which says that it is an image',
      () => {
        const layers = [
          {
            mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
            digest: `sha256:${'0'.repeat(64)}`,
            size: 1,
          },
        ];
        return tagged({ manifest: (of) => ({ ...of, layers }) });
      },
      'NOT_AN_IMAGE',
      /holds signatures or attestations/,
    ],
    [
      'an index whose child has other bytes',
      () => {
        const image = pushImage(repository, { labels: { a: 'corrupt' } });
        repository.corruptManifest(image.descriptor.digest, '{}');
        return index([image]);
      },
      'DIGEST_MISMATCH',
      /the manifest of shop\/api@sha256:[0-9a-f]{64} should have sha256:/,
    ],
    [
      'an index that nests without end',
      () => {
        let nested = pushIndex(repository, platforms('oci', amd64));
        for (let depth = 0; depth < 5; depth++) nested = pushIndex(repository, [nested]);
        return index([nested]);
      },
      'TOO_LARGE',
      /nests more than 4 deep, at the index sha256:[0-9a-f]{64}/,
    ],
    [
      'an index that grows without end',
      () =>
        index(
          Array.from({ length: 401 }, (_, i) => ({
            mediaType: 'application/vnd.oci.image.manifest.v1+json',
            digest: `sha256:${`${i}`.padStart(64, '0')}` as const,
            size: 2,
          })),
        ),
      'TOO_LARGE',
      /has more than 400 manifests, at the index sha256:[0-9a-f]{64}/,
    ],
    [
      'an index of one image and attestations without end',
      () => {
        const image = pushImage(repository, { labels: { a: 'attested' } });
        const proof = attestation(repository, image, { revision: 'f'.repeat(40) });
        return index([image, ...Array.from({ length: 400 }, () => proof)]);
      },
      'TOO_LARGE',
      /has more than 400 manifests, at the index sha256:[0-9a-f]{64}/,
    ],
    [
      'an index that is an image, too',
      () => {
        repository.putManifest('{"schemaVersion":2,"manifests":[],"config":{}}', {
          mediaType: 'application/vnd.oci.image.index.v1+json',
          tags: ['both'],
        });
        return 'both';
      },
      'MANIFEST_INVALID',
      'an image and an index at once',
    ],
    [
      'schema 1 whose history says nothing',
      () => {
        pushSchema1(repository, { tags: ['bad1'], v1Compatibility: () => 'text' });
        return 'bad1';
      },
      'CONFIG_INVALID',
      'history[0].v1Compatibility',
    ],
  ] as [string, () => string, string, string | RegExp][])('and this is refused: %s', async (_, make, code, message) => {
    const { error } = await shop.ask('labels', make());
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it('an attestation is no image when it is asked for itself, nor where an index does not mark it', async () => {
    const image = pushImage(repository, { labels: { proved: 'yes' } });
    const { descriptor } = attestation(repository, image, { revision: '4f2c1a9be07d' });
    expect((await shop.ask('inspect', descriptor.digest)).error?.code).toBe('NOT_AN_IMAGE');
    const tag = index([image, descriptor]);
    expect(await shop.ask('label', tag, '--label', 'proved')).toEqual({ ok: true, result: 'yes' });
  });

  it('nothing that an image says of its platform writes lines into a log', async () => {
    const platform = { os: 'linux\n[Pipeline] fake\u001b[31m', architecture: 'a'.repeat(9000) };
    const tag = index([
      pushImage(repository, { labels: { a: '1' } }),
      pushImage(repository, { platform, labels: { a: '2' } }),
    ]);
    const { stderr } = await shop.run(['label', '--image', `shop/api:${tag}`, '--label', 'a']);
    expect(stderr).toMatch(/^image-labels: LABEL_DIFFERS: [^\n]*\n[^\n]*\n$/);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.length).toBeLessThan(9000);
  });

  it('schema 1 with another payload than its digest is of', async () => {
    const { digest } = pushSchema1(repository, { labels, tags: ['forged'] });
    const [request] = [await shop.ask('inspect', 'forged')];
    expect(request.ok).toBe(true);
    repository.corruptManifest(
      digest,
      JSON.stringify({ schemaVersion: 1, history: [{ v1Compatibility: '{}' }], signatures: [] }),
    );
    expect((await shop.ask('labels', 'forged')).error?.code).toBe('DIGEST_MISMATCH');
  });
});

describe('platforms', () => {
  let both: string;
  beforeAll(() => {
    both = index(platforms('oci', amd64, arm64));
  });

  it('that agree are one answer, and those that do not are named with their values', async () => {
    expect(await shop.ask('label', both, '--label', 'name')).toMatchObject({ result: 'same' });
    const { error } = await shop.ask('label', both, '--label', 'platform');
    expect(error).toEqual({
      code: 'LABEL_DIFFERS',
      message: `the platforms of shop/api:${both} differ in a label: platform: linux/amd64 has "amd64", linux/arm64 has "arm64"`,
      hint: 'Name the platform to read: linux/amd64, linux/arm64.',
    });
    expect((await shop.ask('labels', both)).error).toMatchObject({
      code: 'LABEL_DIFFERS',
      message: expect.stringContaining('has "arm64"'),
    });
    const finished = await shop.run(['label', '--image', `shop/api:${both}`, '--label', 'platform']);
    expect(finished).toMatchObject({ stdout: '', exitCode: 7 });
  });

  it('that differ late in a long value, or late in a long list, are shown as they differ', async () => {
    const long = 'x'.repeat(150);
    const many = Array.from({ length: 25 }, (_, i) =>
      pushImage(repository, {
        platform: { os: 'linux', architecture: `d${i}` },
        labels: { text: `${long}${i === 24 ? 'last' : 'first'}${long}` },
      }),
    );
    const { error } = await shop.ask('label', index(many), '--label', 'text');
    expect(error?.message).toMatch(/text: linux\/d0 has …"x+firstx+"…, linux\/d24 has …"x+lastx+"…, linux\/d1 has/);
  });

  it('of which one lacks the label differ, unless the default says the same', async () => {
    const some = index([
      pushImage(repository, { platform: amd64, labels: { tier: 'gold' } }),
      pushImage(repository, { platform: arm64, labels: {} }),
    ]);
    const { error } = await shop.ask('label', some, '--label', 'tier');
    expect(error).toMatchObject({ code: 'LABEL_DIFFERS', message: expect.stringContaining('linux/arm64 has none') });
    expect((await shop.ask('label', some, '--label', 'tier', '--default', 'none')).error?.code).toBe('LABEL_DIFFERS');
    expect((await shop.ask('label', some, '--label', 'tier', '--default', 'gold')).result).toBe('gold');
    expect((await shop.ask('label', some, '--label', 'other', '--default', 'none')).result).toBe('none');
    expect((await shop.ask('label', some, '--label', 'other')).error?.code).toBe('LABEL_NOT_FOUND');
  });

  it.each([
    ['linux/amd64', 'amd64'],
    ['linux/x86_64', 'amd64'],
    ['linux/arm64', 'arm64'],
    ['linux/aarch64', 'arm64'],
    ['linux/arm64/v8', 'arm64'],
  ])('%s is %s', async (platform, value) => {
    expect(await shop.ask('label', both, '--label', 'platform', '--platform', platform)).toMatchObject({
      result: value,
    });
    const found = await shop.ask('labels', both, '--platform', platform);
    expect(found).toEqual({ ok: true, result: { ...labels, platform: value } });
  });

  it('of Windows are told apart by their builds', async () => {
    const windows = (build: string) =>
      pushImage(repository, {
        platform: { os: 'windows', architecture: 'amd64' },
        labels: { build },
        config: (config) => ({ ...config, 'os.version': build }),
      });
    const tag = index([windows('10.0.17763.1'), windows('10.0.20348.2')], { omitPlatforms: true });
    const { error } = await shop.ask('label', tag, '--label', 'build', '--platform', 'windows/amd64');
    expect(error?.hint).toContain('windows(10.0.17763.1)/amd64');
    const one = await shop.ask('label', tag, '--label', 'build', '--platform', 'windows(10.0.17763.1)/amd64');
    expect(one.result).toBe('10.0.17763.1');
  });

  it('that are many on a slow network are all read, a bounded number at once', async () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      pushImage(repository, { platform: { os: 'linux', architecture: `b${i}` }, labels: { a: 'b' } }),
    );
    const tag = index(many);
    let open = 0;
    let most = 0;
    shop.ecr.intercept = ({ operation }) => {
      if (operation === 'GetDownloadUrlForLayer') most = Math.max(most, ++open);
      if (operation === 'GetBlob') open--;
      return operation === 'GetBlob' ? { delayMs: 200 } : undefined;
    };
    const found = await shop.ask('label', tag, '--label', 'a');
    shop.ecr.intercept = undefined;
    expect(found).toEqual({ ok: true, result: 'b' });
    expect(most).toBeLessThanOrEqual(32);
  });

  it('that are not there: PLATFORM_NOT_FOUND with those that are', async () => {
    const { error } = await shop.ask('label', both, '--label', 'name', '--platform', 'linux/arm');
    expect(error).toMatchObject({
      code: 'PLATFORM_NOT_FOUND',
      message: `shop/api:${both} is not for linux/arm/v7: it is for linux/amd64, linux/arm64`,
    });
  });

  it('that only the configs name are found there', async () => {
    const unnamed = index(platforms('oci', amd64, arm64), { omitPlatforms: true });
    expect(await shop.ask('label', unnamed, '--label', 'platform', '--platform', 'linux/arm64')).toMatchObject({
      result: 'arm64',
    });
    expect((await shop.ask('labels', unnamed)).error?.message).toContain('linux/arm64 has "arm64"');
  });

  it('one of them is read without the others', async () => {
    shop.operations();
    await shop.ask('labels', both, '--platform', 'linux/arm64');
    expect(shop.operations()).toEqual(['BatchGetImage', 'BatchGetImage', 'GetDownloadUrlForLayer', 'GetBlob']);
  });

  it('all of them take four hops, however many they are: one call for the manifests, and the configs at once', async () => {
    const many = index(
      Array.from({ length: 12 }, (_, i) =>
        pushImage(repository, { platform: { os: 'linux', architecture: `a${i}` }, labels: { a: 'b' } }),
      ),
    );
    shop.operations();
    let open = 0;
    let most = 0;
    shop.ecr.intercept = ({ operation }) => {
      if (operation !== 'GetDownloadUrlForLayer') return undefined;
      most = Math.max(most, ++open);
      setTimeout(() => open--, 400);
      return { delayMs: 400 };
    };
    const delayed = await shop.ask('label', many, '--label', 'a');
    shop.ecr.intercept = undefined;
    // One after the other would never be more than one at a time.
    expect(most).toBeGreaterThan(3);
    expect(delayed).toEqual({ ok: true, result: 'b' });
    const operations = shop.operations();
    expect(operations.filter((operation) => operation === 'BatchGetImage')).toHaveLength(2);
    expect(operations).toHaveLength(2 + 12 + 12);
  });

  it('that share one config have it fetched once', async () => {
    const image = pushImage(repository, { labels: { shared: 'yes' } });
    const twin = pushImage(repository, { labels: { shared: 'yes' }, annotations: { twin: 'yes' } });
    const tag = index([image, { ...twin, platform: arm64 }]);
    shop.operations();
    await shop.ask('label', tag, '--label', 'shared');
    expect(shop.operations()).toEqual(['BatchGetImage', 'BatchGetImage', 'GetDownloadUrlForLayer', 'GetBlob']);
  });
});

describe('labels', () => {
  it('prints one line a label, sorted, whatever they hold; nothing where there are none', async () => {
    const odd = JSON.parse(
      '{"b":"2","a":"one\\ntwo\\t\\\\","__proto__":"p","k=k":"=","esc":"\\u001b[31m\\u2028\\u202eé"}',
    );
    const tag = tagged({ labels: odd });
    const { stdout } = await shop.run(['labels', '--image', `shop/api:${tag}`]);
    expect(stdout).toBe('__proto__=p\na=one\\ntwo\\t\\\\\nb=2\nesc=\\u001b[31m\\u2028\\u202eé\nk\\u003dk==\n');
    expect((await shop.ask('labels', tag)).result).toEqual(odd);
    const none = tagged({ labels: null });
    expect(await shop.run(['labels', '--image', `shop/api:${none}`])).toMatchObject({
      stdout: '',
      stderr: '',
      exitCode: 0,
    });
  });

  it('shows nothing of them in a message that would turn its text around', async () => {
    const tag = tagged({ labels: { '\u202eeman': 'x' } });
    const { stderr } = await shop.run(['label', '--image', `shop/api:${tag}`, '--label', 'name']);
    expect(stderr).toContain('It has: "\\u202eeman".');
  });
});

describe('inspect', () => {
  it('says all of a multi-platform image', async () => {
    const [first, second] = platforms('oci', amd64, arm64);
    if (first === undefined || second === undefined) throw new Error();
    const { digest } = pushIndex(repository, [first, second], {
      tags: ['whole'],
      annotations: { 'org.example.team': 'shop' },
    });
    const { result } = await shop.ask('inspect', 'whole');
    const platform = (name: string, image: typeof first, architecture: string) => ({
      platform: name,
      digest: image.descriptor.digest,
      configDigest: image.configDigest,
      created: '2026-01-02T03:04:05Z',
      labels: { ...labels, platform: architecture },
      annotations: {},
    });
    expect(result).toEqual({
      repository: 'shop/api',
      registryId: '123456789012',
      region: 'eu-west-1',
      tag: 'whole',
      digest,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      platforms: [platform('linux/amd64', first, 'amd64'), platform('linux/arm64', second, 'arm64')],
      labels: null,
      annotations: { 'org.example.team': 'shop' },
      revision: { revision: '4f2c1a9be07d', origin: 'label:git_revision' },
    });
    const { stdout } = await shop.run(['inspect', '--image', 'shop/api:whole']);
    expect(stdout).toContain(`digest      ${digest}\n`);
    expect(stdout).toContain('revision    4f2c1a9be07d (label:git_revision)\n');
    expect(stdout).toMatch(/^PLATFORM {5}CREATED {15}DIGEST\nlinux\/amd64 {2}2026-01-02T03:04:05Z {2}sha256:/m);
    expect(stdout).toContain('labels of linux/arm64\n  git_revision=4f2c1a9be07d\n');
    expect(stdout).toContain('annotations\n  org.example.team=shop\n');
  });

  it('has labels where platforms agree, and null for what is not there', async () => {
    const { result } = await shop.ask('inspect', tagged({ labels: { a: 'b' }, annotations: { c: 'd' } }));
    expect(result).toMatchObject({ labels: { a: 'b' }, annotations: { c: 'd' }, revision: null });
    const { digest } = pushSchema1(repository, { labels: { a: 'b' } });
    expect((await shop.ask('inspect', digest)).result).toMatchObject({
      tag: null,
      digest,
      platforms: [{ configDigest: null }],
    });
    const bad = await shop.ask('inspect', tagged({ labels: { git_revision: 'main' } }));
    expect(bad.result).toMatchObject({ revision: null });
  });
});
