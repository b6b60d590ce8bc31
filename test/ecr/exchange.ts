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
  /** Parsed JSON; undefined where there was none. */
  body: unknown;
  /** Undefined until it is answered. */
  status: number | undefined;
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
  | { dripMs: number };

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

/** Writes the answer, spoilt as the fault says. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  record: RecordedRequest,
): Promise<void> {
  if (response.destroyed) return;
  const { body } = answer;
  record.status = answer.status;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) });
  if (fault && 'truncateAt' in fault) {
    await flushed(response, body.subarray(0, fault.truncateAt));
    response.socket?.destroySoon();
  } else if (fault && 'dripMs' in fault) {
    for (let at = 0; at < body.length && !response.destroyed; at++) {
      await flushed(response, body.subarray(at, at + 1));
      await wait(fault.dripMs, response);
    }
    response.end();
  } else {
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
