import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
} from '@aws-sdk/client-ecr';
import { HttpRequest } from '@smithy/core/protocols';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Context } from '../context.ts';
import { Failure } from '../errors.ts';
import { MANIFEST_TYPES } from '../image/media-types.ts';
import { formatReference, type ImageVersion } from '../image/reference.ts';
import { limiter } from '../limit.ts';
import { type AwsCall, awsFailure } from './aws-failure.ts';
import { downloadBlob, isRefused } from './blob.ts';
import { readBody } from './body.ts';
import { PAGE, pageReader } from './ecr-listing.ts';
import { manifestsOf } from './ecr-manifest.ts';
import { type BlobRequest, type ImageSummary, MANIFEST_BATCH, type RawManifest, type Registry } from './registry.ts';

/** Image configs are a few kilobytes; some with long histories have a hundred. */
const BLOB_LIMIT = 8 * 1024 * 1024;

const BLOBS_AT_ONCE = 32;

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
}

/**
 * Amazon ECR through its own API, with no registry token: BatchGetImage for manifests, GetDownloadUrlForLayer and one GET
 * for a blob. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/
 */
export function openEcr(options: EcrOptions, context: Context): Registry {
  return new Ecr(options, context);
}

class Ecr implements Registry {
  readonly #options: EcrOptions;
  readonly #context: Context;
  readonly #client: ECRClient;
  /** One limit for all that a command reads: below the handler's 50 connections to a host, so that none waits for one. */
  readonly #limit = limiter(BLOBS_AT_ONCE);
  #askedWithoutTls = false;

  constructor(options: EcrOptions, context: Context) {
    this.#options = options;
    this.#context = context;
    const { region, endpoint, profile, fips, dualStack, credentials, handler } = options;
    this.#client = new ECRClient({
      region,
      credentials,
      requestHandler: handler,
      streamCollector: readBody,
      // Both are found elsewhere; a mistake in the mode of defaults, which only sets times that are set here, is no fault.
      ignoreConfiguredEndpointUrls: true,
      defaultsMode: 'standard',
      ...(profile === undefined ? {} : { profile }),
      // An endpoint of one's own is none of AWS's variants.
      ...(endpoint === undefined
        ? {}
        : { endpoint: endpoint.href, useFipsEndpoint: false, useDualstackEndpoint: false }),
      ...(fips && endpoint === undefined ? { useFipsEndpoint: true } : {}),
      ...(dualStack && endpoint === undefined ? { useDualstackEndpoint: true } : {}),
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

  get region(): string {
    return this.#options.region;
  }

  async getManifests(repository: string, versions: readonly ImageVersion[]): Promise<(RawManifest | Failure)[]> {
    const batches: (readonly ImageVersion[])[] = [];
    for (let i = 0; i < versions.length; i += MANIFEST_BATCH) batches.push(versions.slice(i, i + MANIFEST_BATCH));
    const answers = await Promise.all(batches.map((batch) => this.#getBatch(repository, batch)));
    return answers.flat();
  }

  async #getBatch(repository: string, versions: readonly ImageVersion[]): Promise<(RawManifest | Failure)[]> {
    const [first] = versions;
    const subject =
      first !== undefined && versions.length === 1
        ? formatReference({ repository, ...first })
        : `${versions.length} images of ${repository}`;
    const answer = await this.#ask('BatchGetImage', repository, subject, (abortSignal) =>
      this.#client.send(
        new BatchGetImageCommand({
          ...this.#repository(repository),
          imageIds: versions.map(({ tag, digest }) => ({ imageTag: tag, imageDigest: digest })),
          acceptedMediaTypes: [...MANIFEST_TYPES],
        }),
        { abortSignal },
      ),
    );
    return manifestsOf(answer, repository, versions, this.#call('BatchGetImage', repository, subject));
  }

  async getBlob(repository: string, blob: BlobRequest): Promise<Uint8Array> {
    if (blob.size > BLOB_LIMIT) {
      throw new Failure('TOO_LARGE', `${blob.what} has ${blob.size} bytes; at most ${BLOB_LIMIT} are read`);
    }
    return this.#limit(async () => {
      try {
        return await this.#download(repository, blob);
      } catch (error) {
        // A link is good for an hour; one that is refused has expired, or its host never allows it.
        if (!isRefused(error)) throw this.#blobFailure(error, blob);
      }
      try {
        return await this.#download(repository, blob);
      } catch (error) {
        throw this.#blobFailure(error, blob);
      }
    });
  }

  /** A link, and what is behind it. */
  async #download(repository: string, blob: BlobRequest): Promise<Uint8Array> {
    const { downloadUrl } = await this.#ask('GetDownloadUrlForLayer', repository, blob.what, (abortSignal) =>
      this.#client.send(
        new GetDownloadUrlForLayerCommand({ ...this.#repository(repository), layerDigest: blob.digest }),
        { abortSignal },
      ),
    );
    const url = this.#blobUrl(downloadUrl, blob);
    const { deadline, log } = this.#context;
    const retry = await this.#client.config.retryStrategy();
    if (!('acquireInitialRetryToken' in retry)) throw new Error('the SDK has another retry strategy than expected');
    log(`GET ${url.origin}${url.pathname} (${blob.what})`);
    return deadline.during(`download of ${blob.what}`, (signal) =>
      downloadBlob(this.#options.handler, retry, url, blob, signal),
    );
  }

  #blobFailure(error: unknown, blob: BlobRequest): Failure {
    const bucket = `arn:${partition(this.region)}:s3:::prod-${this.region}-starport-layer-bucket/*`;
    return awsFailure(error, {
      action: 'the download from S3',
      subject: blob.what,
      isLink: true,
      ifDenied: `Check what stands between this machine and S3: a VPC endpoint's policy must allow s3:GetObject on ${bucket}; a proxy; the clock.`,
    });
  }

  async *listImages(repository: string, { untagged }: { untagged: boolean }): AsyncIterable<readonly ImageSummary[]> {
    const read = pageReader(this.#call('DescribeImages', repository, repository));
    let nextToken: string | undefined;
    do {
      const token = nextToken;
      const answer = await this.#ask('DescribeImages', repository, repository, (abortSignal) =>
        this.#client.send(
          new DescribeImagesCommand({
            ...this.#repository(repository),
            maxResults: PAGE,
            ...(token === undefined ? {} : { nextToken: token }),
            ...(untagged ? {} : { filter: { tagStatus: 'TAGGED' } }),
          }),
          { abortSignal },
        ),
      );
      const page = read(answer);
      yield page.images;
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
  }

  /** One call of ECR's API, under the deadline, its failures as ours. */
  async #ask<T>(
    operation: string,
    repository: string,
    subject: string,
    send: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { deadline, log } = this.#context;
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
    const resource = `arn:${partition(region)}:ecr:${region}:${registryId ?? '<account>'}:repository/${repository}`;
    return {
      action: `ecr:${operation}`,
      subject,
      place: this.#place(),
      ifDenied: `Allow ecr:${operation} on ${resource} to this identity; across accounts the repository's own policy must allow it too.`,
    };
  }

  /** Where images were looked for, as messages say it. */
  #place(): string {
    const { region, registryId, endpoint } = this.#options;
    const registry = registryId === undefined ? "the caller's own registry" : `registry ${registryId}`;
    return `${registry} in ${region}${endpoint === undefined ? '' : ` (at ${endpoint.host})`}`;
  }

  /** A presigned URL comes from a server: it is followed over TLS only, unless ECR itself was asked without. */
  #blobUrl(text: string | undefined, blob: BlobRequest): URL {
    const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.protocol === 'https:' || (this.#askedWithoutTls && url.protocol === 'http:')))
      return url;
    throw new Failure('SERVICE_ERROR', `ecr:GetDownloadUrlForLayer gave no https URL for ${blob.what}`);
  }
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
