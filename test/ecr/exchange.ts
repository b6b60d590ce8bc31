import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request as it arrived, and what became of it. */
export interface RecordedRequest {
  readonly host: 'ecr' | 'blob';
  /** An operation of ECR's API, GetBlob, or what is asked of the registry's own API: CheckVersion, PullManifest, PullBlob. */
  readonly operation: string;
  /** The path with its query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since 1970, with a fraction. */
  readonly at: number;
  /** Of the blob that a URL given out is for; undefined on the other host. */
  readonly digest: string | undefined;
  /** Parsed JSON; undefined where there was none. */
  body: unknown;
  /** Undefined until it is answered. */
  status: number | undefined;
  /** Bytes of the answer's body that were handed to the connection. */
  sent: number;
}

/** What is done instead of, or to, the normal answer. */
export type Fault =
  | { answer: { status: number; headers?: Record<string, string>; body: string | Uint8Array } }
  | { exception: { type: string; message: string; status?: number } }
  /** Then the normal answer. */
  | { delayMs: number }
  /** Accept, and never answer. */
  | { hang: true }
  /** Break the connection. */
  | { reset: true }
  /** The normal answer with its full Content-Length, cut after so many bytes of the body. */
  | { truncateAt: number }
  /** The normal answer, one byte at a time. */
  | { dripMs: number }
  /** The normal answer without its length, and then blanks until the client goes. */
  | { endless: true };

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** Waits unless the client has gone: then nobody needs the answer. */
export async function wait(ms: number, response: ServerResponse): Promise<void> {
  if (ms <= 0 || response.destroyed) return;
  const gone = new AbortController();
  const abort = () => gone.abort();
  response.once('close', abort);
  await sleep(ms, undefined, { signal: gone.signal }).catch(() => undefined);
  response.off('close', abort);
}

/** What an endless answer goes on with: JSON that is whole may have any number of them behind it. */
const BLANKS = Buffer.alloc(256 * 1024, 0x20);

/** Writes the answer, spoilt as the fault says. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  record: RecordedRequest,
): Promise<void> {
  if (response.destroyed) return;
  const { body } = answer;
  const write = (bytes: Uint8Array): Promise<void> => {
    record.sent += bytes.length;
    return flushed(response, bytes);
  };
  record.status = answer.status;
  const isEndless = fault !== undefined && 'endless' in fault;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(isEndless ? {} : { 'content-length': String(body.length) }),
  });
  if (isEndless) {
    for (let bytes = body; !response.destroyed; bytes = BLANKS) await write(bytes);
  } else if (fault && 'truncateAt' in fault) {
    await write(body.subarray(0, fault.truncateAt));
    response.socket?.destroySoon();
  } else if (fault && 'dripMs' in fault) {
    for (let at = 0; at < body.length && !response.destroyed; at++) {
      await write(body.subarray(at, at + 1));
      await wait(fault.dripMs, response);
    }
    response.end();
  } else {
    record.sent += body.length;
    response.end(body);
  }
}

function flushed(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    const done = () => {
      response.off('close', resolve);
      resolve();
    };
    if (bytes.length > 0) return response.write(bytes, done);
    response.flushHeaders();
    setImmediate(done);
    return true;
  });
}
