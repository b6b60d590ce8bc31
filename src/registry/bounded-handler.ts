import { pipeline, Transform } from 'node:stream';
import type { NodeHttpHandler } from '@smithy/node-http-handler';

/** What is read of one answer: a hundred usual manifests take a hundredth of it, the largest that ECR keeps a quarter. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * And of how many values, because each takes far more memory than its text: 32 MiB of `{}` would take gigabytes. A page of
 * DescribeImages has some ten thousand.
 */
const MOST_VALUES = 1_000_000;

const LIMIT = `${MOST_BYTES} bytes, or ${MOST_VALUES} values, and is read no further`;

/** What stands before each value but the first, and in what JSON has in strings as well: , [ { */
const BEFORE_VALUES = [0x2c, 0x5b, 0x7b];

/** Its name is what it is told from the errors of services by. */
class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** The same handler, but an answer without an end fails instead of filling the memory: the SDK reads each as a whole. */
export function boundedHandler(handler: NodeHttpHandler): NodeHttpHandler {
  const handle = handler.handle.bind(handler);
  handler.handle = async (request, options) => {
    const { response } = await handle(request, options);
    // What happens to either happens to the other, and whoever reads learns it from what he reads.
    response.body = pipeline(response.body, bound(), () => {});
    return { response };
  };
  return handler;
}

function bound(): Transform {
  let bytes = 0;
  let values = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length;
      for (const byte of chunk) if (BEFORE_VALUES.includes(byte)) values++;
      if (bytes > MOST_BYTES || values > MOST_VALUES) done(new AnswerTooLarge(`the answer has more than ${LIMIT}`));
      else done(null, chunk);
    },
  });
}
