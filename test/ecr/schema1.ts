import { generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Descriptor } from './digest.ts';
import { DOCKER_SCHEMA1_SIGNED } from './media-types.ts';
import type { Repository } from './repository.ts';

export interface Schema1Options {
  labels?: Record<string, string> | null;
  architecture?: string;
  created?: string;
  tags?: string[];
  pushedAt?: Date;
  /** The last change to the newest `v1Compatibility` before it is written as JSON. */
  v1Compatibility?: (image: Record<string, unknown>) => unknown;
}

/**
 * Pushes an image in Docker's first manifest format, signed, as `v1+prettyjws`
 * (https://github.com/distribution/distribution/blob/v2.8.3/docs/spec/manifest-v2-1.md). The digest that it is stored
 * under is that of the payload without the signatures, which is the registry's rule for this type: BatchGetImage
 * answers the signed text, whose own sha256 is another.
 */
export function pushSchema1(repository: Repository, options: Schema1Options = {}): Descriptor {
  const { architecture = 'amd64', created = '2015-01-02T03:04:05Z' } = options;
  const layer = gzipSync(Buffer.alloc(1024));
  const image = {
    id: 'a'.repeat(64),
    parent: 'b'.repeat(64),
    created,
    architecture,
    os: 'linux',
    config: { Cmd: ['/bin/app'], ...(options.labels !== undefined && { Labels: options.labels }) },
  };
  const parent = { id: 'b'.repeat(64), created, container_config: { Cmd: ['/bin/sh -c #(nop) ADD file in /'] } };
  const blobSum = repository.putBlob(layer);
  const manifest = {
    schemaVersion: 1,
    name: repository.name,
    tag: options.tags?.[0] ?? 'latest',
    architecture,
    fsLayers: [{ blobSum }, { blobSum }],
    history: [options.v1Compatibility?.(image) ?? image, parent].map((entry) => ({
      v1Compatibility: JSON.stringify(entry),
    })),
  };
  return repository.putManifest(signed(JSON.stringify(manifest, null, 3)), {
    mediaType: DOCKER_SCHEMA1_SIGNED,
    ...(options.tags && { tags: options.tags }),
    ...(options.pushedAt && { pushedAt: options.pushedAt }),
  });
}

/**
 * A "pretty" JWS: the signatures become the last member of the signed text itself, and their header tells where to cut
 * it and what to put back to have the payload (https://github.com/docker/libtrust/blob/master/jsonsign.go).
 */
function signed(payload: string): string {
  const tail = '\n}';
  const formatLength = Buffer.byteLength(payload) - tail.length;
  const header = { formatLength, formatTail: base64url(tail), time: '2015-01-02T03:04:05Z' };
  const protectedHeader = base64url(JSON.stringify(header));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signature = sign('sha256', Buffer.from(`${protectedHeader}.${base64url(payload)}`), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  const signatures = [
    {
      header: { jwk: publicKey.export({ format: 'jwk' }), alg: 'ES256' },
      signature: signature.toString('base64url'),
      protected: protectedHeader,
    },
  ];
  const member = JSON.stringify(signatures, null, 3).replaceAll('\n', '\n   ');
  return `${payload.slice(0, -tail.length)},\n   "signatures": ${member}${tail}`;
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
