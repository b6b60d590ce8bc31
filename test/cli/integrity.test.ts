import { createHash } from 'node:crypto';
import { BatchGetImageCommand } from '@aws-sdk/client-ecr';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, runBundle } from '../bundle.ts';
import { clientFor } from '../ecr/client.ts';
import { pushImage } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { type Fault, type LocalEcr, type RecordedRequest, startLocalEcr } from '../ecr/server.ts';

let ecr: LocalEcr;
let repository: Repository;

beforeAll(async () => {
  ecr = await startLocalEcr();
  repository = ecr.createRepository('shop/api');
});
afterAll(() => ecr.close());
afterEach(() => {
  ecr.intercept = undefined;
});

let count = 0;
/** A new image under a new tag. */
function push(options: Parameters<typeof pushImage>[1] = {}) {
  const tag = `t${++count}`;
  return { tag, ...pushImage(repository, { labels: { a: tag }, tags: [tag], ...options }) };
}
const read = (tag: string, ...rest: string[]): Promise<Finished> =>
  runBundle(['label', '--image', `shop/api:${tag}`, '--label', 'a', ...rest], { env: ecr.env });

/** On the next so many requests of this operation. */
function fault(operation: string, times: number, what: Fault): void {
  let left = times;
  ecr.intercept = (request: RecordedRequest) => (request.operation === operation && left-- > 0 ? what : undefined);
}

describe('bytes that are not what they should be are never used', () => {
  it.each([
    [
      'a manifest that was changed',
      () => {
        const { tag, descriptor } = push();
        repository.corruptManifest(descriptor.digest, '{"schemaVersion":2,"config":{}}');
        return tag;
      },
      'DIGEST_MISMATCH',
      /the manifest of shop\/api:t\d+ should have sha256:/,
    ],
    [
      'a config of the right size that was changed',
      () => {
        const { tag, configDigest } = push({ config: () => '{"config":{"Labels":{"a":"good"}}}' });
        repository.corruptBlob(configDigest, Buffer.from('{"config":{"Labels":{"a":"evil"}}}'));
        return tag;
      },
      'DIGEST_MISMATCH',
      /config of shop\/api:t\d+ \(sha256:[0-9a-f]{64}\): what was downloaded has sha256:/,
    ],
    [
      'a config that is longer',
      () => {
        const { tag, configDigest } = push();
        repository.corruptBlob(configDigest, Buffer.alloc(100_000, 0x20));
        return tag;
      },
      'TOO_LARGE',
      /is larger than the \d+ bytes that its descriptor says/,
    ],
    [
      'a config that is shorter',
      () => {
        const { tag, configDigest } = push();
        repository.corruptBlob(configDigest, Buffer.from('{}'));
        return tag;
      },
      'DIGEST_MISMATCH',
      /what was downloaded has/,
    ],
    ['a config that is not JSON', () => push({ config: () => 'not json' }).tag, 'CONFIG_INVALID', /is not JSON/],
    ['a config that is a list', () => push({ config: () => '[]' }).tag, 'CONFIG_INVALID', /found a list/],
    [
      'labels that are no map of texts',
      () => push({ config: () => '{"config":{"Labels":{"a":1}}}' }).tag,
      'CONFIG_INVALID',
      /at config.Labels: expected a string at "a", found a value of type number/,
    ],
    ['a manifest that is not JSON', () => push({ manifest: () => 'not json' }).tag, 'MANIFEST_INVALID', /is not JSON/],
    [
      'a manifest without a config',
      () => push({ manifest: ({ config: _, ...rest }) => rest }).tag,
      'MANIFEST_INVALID',
      /at config/,
    ],
    [
      'a descriptor that says too much',
      () => push({ manifest: (m) => ({ ...m, config: { ...(m['config'] as object), size: 9_000_000 } }) }).tag,
      'TOO_LARGE',
      /has 9000000 bytes; at most 8388608 are read/,
    ],
    [
      'a digest that climbs out of its folder',
      () =>
        push({ manifest: (m) => ({ ...m, config: { ...(m['config'] as object), digest: '../../etc/passwd' } }) }).tag,
      'MANIFEST_INVALID',
      /config\.digest/,
    ],
  ])('%s', async (_, make, code, message) => {
    const finished = await read(make());
    expect(finished).toMatchObject({ stdout: '', exitCode: 6 });
    expect(finished.stderr).toMatch(new RegExp(`^image-labels: ${code}: `));
    expect(finished.stderr).toMatch(message);
    expect(finished.stderr).not.toMatch(/\n\s+at |X-Amz-/);
  });

  it('a signed manifest is what its digest is of, and not what stands around it', async () => {
    const good = push();
    const evil = Buffer.from('{"config":{"Labels":{"a":"EVIL"}}}');
    const image = await read(`${good.tag}@${good.descriptor.digest}`);
    expect(image.stdout).toBe(`${good.tag}\n`);
    let original = '';
    ecr.intercept = () => undefined;
    const client = clientFor(ecr);
    const ids = [{ imageDigest: good.descriptor.digest }];
    const types = ['application/vnd.oci.image.manifest.v1+json'];
    const fetched = await client.send(
      new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: ids, acceptedMediaTypes: types }),
    );
    original = fetched.images?.[0]?.imageManifest ?? '';
    const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const tail = { formatLength: original.length - 1, formatTail: Buffer.from('}').toString('base64url') };
    const config = {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: `sha256:${createHash('sha256').update(evil).digest('hex')}`,
      size: evil.length,
      data: evil.toString('base64'),
    };
    const forged = `${original.slice(0, -1)},"config":${JSON.stringify(config)},"signatures":[{"protected":"${b64(tail)}"}]}`;
    const images = [
      {
        registryId: ecr.registryId,
        repositoryName: 'shop/api',
        imageId: { imageDigest: good.descriptor.digest },
        imageManifest: forged,
        imageManifestMediaType: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
      },
    ];
    fault('BatchGetImage', 1, { answer: { status: 200, body: JSON.stringify({ images, failures: [] }) } });
    const finished = await runBundle(['label', '--image', `shop/api@${good.descriptor.digest}`, '--label', 'a'], {
      env: ecr.env,
    });
    expect(finished.stdout).toBe(`${good.tag}\n`);
  });

  it('but inline data that is not of its digest gives way to the blob', async () => {
    const data = Buffer.from('{"config":{"Labels":{"a":"evil"}}}').toString('base64');
    const { tag } = push({ manifest: (m) => ({ ...m, config: { ...(m['config'] as object), data } }) });
    expect(await read(tag)).toMatchObject({ stdout: `${tag}\n`, exitCode: 0 });
  });

  it('and a download link that leaves TLS or is none is not followed', async () => {
    const { tag } = push();
    for (const downloadUrl of ['file:///etc/passwd', 'ftp://h/x', 'no url', undefined]) {
      fault('GetDownloadUrlForLayer', 1, { answer: { status: 200, body: JSON.stringify({ downloadUrl }) } });
      const finished = await read(tag);
      expect([finished.exitCode, finished.stderr]).toEqual([5, expect.stringContaining('gave no https URL')]);
    }
  });
});

it('a blob that S3 refuses, by a new link as well, is ACCESS_DENIED with what must allow it', async () => {
  const { tag } = push();
  fault('GetBlob', 2, { answer: { status: 403, body: '' } });
  const { stderr, exitCode } = await read(tag);
  expect([exitCode, stderr]).toEqual([
    4,
    expect.stringContaining('s3:GetObject on arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*'),
  ]);
});

it.each([
  ['a text for a list', { images: 'x' }],
  ['null for an image', { images: [null] }],
  ['a number for a manifest', { images: [{ imageManifest: 5 }] }],
  ['null for a failure', { failures: [null] }],
  ['a failure of no kind', { failures: [{ failureCode: 'constructor' }] }],
  ['nothing', {}],
])('an answer that is none is a SERVICE_ERROR: %s', async (_, answer) => {
  const { tag } = push();
  fault('BatchGetImage', 1, { answer: { status: 200, body: JSON.stringify(answer) } });
  const finished = await read(tag);
  // The fault is the server's: it is no use to push the image again.
  expect(finished.stderr).toMatch(/^image-labels: SERVICE_ERROR: .*\n.*[Tt]ry again later\.\n$/);
  expect([finished.stdout, finished.exitCode]).toEqual(['', 5]);
});
