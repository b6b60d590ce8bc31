import {
  BatchGetImageCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
  type Image,
  type ImageFailure,
} from '@aws-sdk/client-ecr';
import { HttpRequest } from '@smithy/core/protocols';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Deadline } from '../deadline.ts';
import { Failure, oneLine } from '../errors.ts';
import { type Digest, digestOf, isDigest } from '../image/digest.ts';
import { MANIFEST_TYPES } from '../image/media-types.ts';
import { formatReference, type ImageVersion } from '../image/reference.ts';
import { type AwsCall, awsFailure } from './aws-failure.ts';
import { downloadBlob } from './blob.ts';
import { imageFailure } from './image-failure.ts';
import type { BlobRequest, RawManifest, Registry } from './registry.ts';

/** Amazon ECR's limit on manifests: 4 MiB. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** Image configs are a few kilobytes; some with long histories have a hundred. */
const BLOB_LIMIT = 8 * 1024 * 1024;

export interface EcrOptions {
  /** The account that owns the registry; the caller's own where it is not given. */
  readonly registryId?: string | undefined;
  readonly region: string;
  readonly endpoint?: URL | undefined;
  readonly profile?: string | undefined;
  readonly fips?: boolean | undefined;
  readonly dualStack?: boolean | undefined;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly handler: NodeHttpHandler;
  readonly deadline: Deadline;
  readonly log: (line: string) => void;
}

/**
 * Amazon ECR through its own API, with no registry token: BatchGetImage for manifests, GetDownloadUrlForLayer and one GET
 * for a blob. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/
 */
export function openEcr(options: EcrOptions): Registry {
  return new Ecr(options);
}

class Ecr implements Registry {
  readonly #options: EcrOptions;
  readonly #client: ECRClient;
  #askedWithoutTls = false;

  constructor(options: EcrOptions) {
    this.#options = options;
    const { region, endpoint, profile, fips, dualStack, credentials, handler } = options;
    this.#client = new ECRClient({
      region,
      credentials,
      requestHandler: handler,
      ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
      ...(profile === undefined ? {} : { profile }),
      ...(fips ? { useFipsEndpoint: true } : {}),
      ...(dualStack ? { useDualstackEndpoint: true } : {}),
    });
    // The endpoint may come from many places; what was really asked is known only here.
    this.#client.middlewareStack.add(
      (next) => (args) => {
        if (HttpRequest.isInstance(args.request)) this.#askedWithoutTls = args.request.protocol === 'http:';
        return next(args);
      },
      { step: 'finalizeRequest', name: 'imageLabelsProtocol' },
    );
  }

  async getManifest(repository: string, version: ImageVersion): Promise<RawManifest> {
    const subject = formatReference({ repository, ...version });
    const { images = [], failures = [] } = await this.#ask('BatchGetImage', repository, subject, (abortSignal) =>
      this.#client.send(
        new BatchGetImageCommand({
          ...this.#repository(repository),
          imageIds: [{ imageTag: version.tag, imageDigest: version.digest }],
          acceptedMediaTypes: [...MANIFEST_TYPES],
        }),
        { abortSignal },
      ),
    );
    const [image] = images;
    if (image === undefined) throw this.#imageFailure(failures[0], repository, version);
    return verified(image, version.digest, subject);
  }

  async getBlob(repository: string, blob: BlobRequest): Promise<Uint8Array> {
    if (blob.size > BLOB_LIMIT) {
      throw new Failure('TOO_LARGE', `${blob.what} has ${blob.size} bytes; at most ${BLOB_LIMIT} are read`);
    }
    const { downloadUrl } = await this.#ask('GetDownloadUrlForLayer', repository, blob.what, (abortSignal) =>
      this.#client.send(
        new GetDownloadUrlForLayerCommand({ ...this.#repository(repository), layerDigest: blob.digest }),
        { abortSignal },
      ),
    );
    const url = this.#blobUrl(downloadUrl, blob);
    const { deadline, handler, log } = this.#options;
    const retry = await this.#client.config.retryStrategy();
    if (!('acquireInitialRetryToken' in retry)) throw new Error('the SDK has another retry strategy than expected');
    log(`GET ${url.origin}${url.pathname} (${blob.what})`);
    try {
      return await deadline.during(`download of ${blob.what}`, (signal) =>
        downloadBlob(handler, retry, url, blob, signal),
      );
    } catch (error) {
      throw awsFailure(error, { call: `the download from ${url.host}`, subject: blob.what });
    }
  }

  close(): void {
    this.#client.destroy();
  }

  /** One call of ECR's API, under the deadline, its failures as ours. */
  async #ask<T>(
    operation: string,
    repository: string,
    subject: string,
    send: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { deadline, log } = this.#options;
    log(`ecr:${operation} ${subject}`);
    try {
      return await deadline.during(`ecr:${operation} for ${subject}`, send);
    } catch (error) {
      throw awsFailure(error, this.#call(operation, repository, subject));
    }
  }

  #repository(repositoryName: string): { registryId?: string; repositoryName: string } {
    const { registryId } = this.#options;
    return { repositoryName, ...(registryId === undefined ? {} : { registryId }) };
  }

  #call(operation: string, repository: string, subject: string): AwsCall {
    const { region, registryId } = this.#options;
    return {
      call: `ecr:${operation}`,
      subject,
      place: this.#place(),
      resource: `arn:${partition(region)}:ecr:${region}:${registryId ?? '<account>'}:repository/${repository}`,
    };
  }

  /** Where images were looked for, as messages say it. */
  #place(): string {
    const { region, registryId, endpoint } = this.#options;
    const registry = registryId === undefined ? "the caller's own registry" : `registry ${registryId}`;
    return `${registry} in ${region}${endpoint === undefined ? '' : ` (at ${endpoint.host})`}`;
  }

  #imageFailure(failure: ImageFailure | undefined, repository: string, version: ImageVersion): Failure {
    const subject = formatReference({ repository, ...version });
    return imageFailure(failure, this.#call('BatchGetImage', repository, subject));
  }

  /** A presigned URL comes from a server: it is followed over TLS only, unless ECR itself was asked without. */
  #blobUrl(text: string | undefined, blob: BlobRequest): URL {
    const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.protocol === 'https:' || (this.#askedWithoutTls && url.protocol === 'http:')))
      return url;
    throw new Failure('SERVICE_ERROR', `ecr:GetDownloadUrlForLayer gave no https URL for ${blob.what}`);
  }
}

function verified(image: Image, wanted: Digest | undefined, subject: string): RawManifest {
  const text = image.imageManifest ?? '';
  const digest = wanted ?? image.imageId?.imageDigest ?? '';
  if (Buffer.byteLength(text) > MANIFEST_LIMIT) {
    throw new Failure(
      'TOO_LARGE',
      `the manifest of ${subject} is larger than the ${MANIFEST_LIMIT} bytes that ECR allows`,
    );
  }
  if (!isDigest(digest) || digestOf(text, digest) !== digest) {
    const found = digestOf(text, 'sha256:');
    throw new Failure('DIGEST_MISMATCH', oneLine(`the manifest of ${subject} should have ${digest} and has ${found}`), {
      hint: 'Something between this machine and ECR changed it, or the registry is damaged. Nothing of it was used.',
    });
  }
  return { digest, mediaType: image.imageManifestMediaType, text };
}

/** The AWS partition of a region, for ARNs: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partition(region: string): string {
  const prefixes: [prefix: string, partition: string][] = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
  ];
  return prefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
