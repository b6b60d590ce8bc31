import type { Readable } from 'node:stream';
import type { NodeHttpHandler } from '@smithy/node-http-handler';

/** What is read of one answer: a hundred usual manifests take a hundredth of it, the largest that ECR keeps a quarter. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * And of how many values, because each takes far more memory than its text: 32 MiB of `{}` would take gigabytes. A page of
 * DescribeImages has some ten thousand.
 */
const MOST_VALUES = 1_000_000;

const LIMIT = `${MOST_BYTES} bytes, or ${MOST_VALUES} values, and is read no further`;

// One of them stands before each value but the first, and in what JSON has in strings as well.
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** aws-failure.ts knows it by its name, as it does the errors of services. */
class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** The same handler, but an answer without an end fails instead of filling the memory: the SDK reads each as a whole. */
export function boundedHandler(handler: NodeHttpHandler): NodeHttpHandler {
  const handle = handler.handle.bind(handler);
  handler.handle = async (request, options) => {
    const { response } = await handle(request, options);
    bound(response.body);
    return { response };
  };
  return handler;
}

/**
 * Counts what the connection hands over, where it does: another stream behind it would cost each answer a millisecond. What
 * came together with the headers is there already and not counted: one read of a socket, at most.
 */
function bound(body: Readable): void {
  let bytes = 0;
  let values = 0;
  const push = body.push.bind(body);
  body.push = (chunk: Uint8Array | null, encoding) => {
    const length = chunk?.length ?? 0;
    bytes += length;
    // Counted up, and not iterated over, which takes five times as long: a search reads tens of megabytes.
    for (let i = 0; i < length; i++) {
      const byte = chunk?.[i];
      if (byte === COMMA || byte === BRACKET || byte === BRACE) values++;
    }
    if (bytes <= MOST_BYTES && values <= MOST_VALUES) return push(chunk, encoding);
    body.destroy(new AnswerTooLarge(`the answer has more than ${LIMIT}`));
    return false;
  };
}
