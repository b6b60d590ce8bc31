import { HttpRequest, type HttpResponse } from '@smithy/core/protocols';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { RetryStrategyV2 } from '@smithy/types';
import { Failure } from '../errors.ts';
import { digestOf } from '../image/digest.ts';
import { readBody } from './body.ts';
import type { BlobRequest } from './registry.ts';
import { isSdkError, retryType } from './sdk-error.ts';

/** In bytes; S3's are a tenth of it. */
const LONGEST_REFUSAL = 16 * 1024;

/** S3's code for a link that was signed in a session that has ended since: ECR's own, not that of whoever asks. */
const SESSION_ENDED = 'ExpiredToken';

/** An answer that is not the blob. Its shape is what the SDK's retry strategy judges. */
class BlobHttpError extends Error {
  override readonly name: string;
  readonly $metadata: { readonly httpStatusCode: number };
  readonly isRefused: boolean;

  constructor(status: number, code: string | undefined) {
    super(code === undefined ? '' : `S3 says ${code}`);
    this.name = code === undefined || code === SESSION_ENDED ? 'HttpError' : code;
    this.$metadata = { httpStatusCode: status };
    this.isRefused = status === 403 || code === SESSION_ENDED;
  }
}

/** Whether the host of the blobs refused the link itself. */
export function isRefused(error: unknown): boolean {
  return error instanceof BlobHttpError && error.isRefused;
}

/**
 * The bytes behind a presigned URL, verified: TOO_LARGE as soon as there are more than the descriptor says,
 * DIGEST_MISMATCH where they are others. What may get better is tried again as the SDK tries its own calls.
 */
export async function downloadBlob(
  handler: NodeHttpHandler,
  retry: RetryStrategyV2,
  url: URL,
  blob: BlobRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let token = await retry.acquireInitialRetryToken('blob');
  while (true) {
    try {
      const bytes = await downloadOnce(handler, url, blob, signal);
      retry.recordSuccess(token);
      return bytes;
    } catch (error) {
      if (!isSdkError(error) || error instanceof Failure || signal.aborted) throw error;
      try {
        token = await retry.refreshRetryTokenForRetry(token, { errorType: retryType(error), error });
      } catch {
        // No further attempt is allowed, so this failure is the answer.
        throw error;
      }
    }
  }
}

async function downloadOnce(
  handler: NodeHttpHandler,
  url: URL,
  blob: BlobRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const request = new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    // As it was signed, not parsed and put together anew.
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host },
  });
  const { response } = await handler.handle(request, { abortSignal: signal });
  if (response.statusCode !== 200) throw new BlobHttpError(response.statusCode, await errorCode(response));
  const bytes = await readBody(response.body, {
    bytes: blob.size,
    failure: () =>
      new Failure('TOO_LARGE', `${blob.what} is larger than the ${blob.size} bytes that its descriptor says`),
  });
  if (bytes.length !== blob.size || digestOf(bytes, blob.digest) !== blob.digest) {
    throw new Failure('DIGEST_MISMATCH', `${blob.what}: what was downloaded has ${digestOf(bytes, blob.digest)}`, {
      hint: 'Something between this machine and S3 changed the bytes, or the registry is damaged. Nothing of it was used.',
    });
  }
  return bytes;
}

/** S3's code for its refusal (`AccessDenied`, `SlowDown`): a word, or nothing, whatever the server sent. */
async function errorCode(response: HttpResponse): Promise<string | undefined> {
  const bytes = await readBody(response.body, {
    bytes: LONGEST_REFUSAL,
    failure: () => new BlobHttpError(response.statusCode, undefined),
  });
  return /<Code>([A-Za-z0-9]{1,64})<\/Code>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
}
