import type { Readable } from 'node:stream';

/** At most so many bytes of an answer are wanted, or it fails with this. */
export interface Limit {
  readonly bytes: number;
  readonly failure: () => Error;
}

/**
 * The bytes of an answer. Where there are more than are wanted, the rest is left unread. (The SDK's own way first looks
 * whether it is in a browser, which loads all of Web Streams; to iterate over the stream takes longer than to listen.)
 */
export function readBody(body: Readable, limit?: Limit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const brokeOff = (): void => {
      // By its code, it is known as a reason to try again.
      reject(body.errored ?? Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' }));
    };
    if (body.destroyed) return brokeOff();
    body.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (limit !== undefined && length > limit.bytes) body.destroy(limit.failure());
      else chunks.push(chunk);
    });
    body.on('error', reject);
    body.on('end', () => resolve(Buffer.concat(chunks, length)));
    body.on('close', brokeOff);
  });
}
