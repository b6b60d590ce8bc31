import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { authenticate, authorize, type Credentials, type SignedRequest } from './authentication.ts';
import { EcrException } from './exceptions.ts';
import type { Answer, RecordedRequest } from './exchange.ts';
import { Input } from './input.ts';
import { isObject, type JsonObject } from './json.ts';
import { OPERATIONS } from './operations.ts';
import type { Registry } from './registry.ts';

/** AWS JSON 1.1: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
const CONTENT_TYPE = 'application/x-amz-json-1.1';
const TARGET = 'AmazonEC2ContainerRegistry_V20150921.';

/** What X-Amz-Target names, without the service; all of it where it is another's. */
export function operationOf(headers: IncomingHttpHeaders): string {
  const target = String(headers['x-amz-target'] ?? '');
  return target.startsWith(TARGET) ? target.slice(TARGET.length) : target;
}

/** What ECR answers to this request, looked at in this order: target, signature, body, permission. */
export function answerApi(
  record: RecordedRequest,
  request: SignedRequest,
  credentials: ReadonlyMap<string, Credentials>,
  registry: Registry,
): Answer {
  const { operation, body } = record;
  try {
    const run = OPERATIONS.get(operation);
    const isCall = request.method === 'POST' && request.path === '/';
    if (!run || !isCall || request.headers['content-type'] !== CONTENT_TYPE) {
      throw new EcrException('UnknownOperationException', `Unknown operation: ${operation}`);
    }
    const user = authenticate(request, credentials, { region: registry.region, service: 'ecr' }, Date.now());
    if (!isObject(body)) {
      throw new EcrException('SerializationException', 'Start of structure or map found where not expected.');
    }
    authorize(user, operation, resourceOf(body, registry), registry.registryId);
    return json(200, run(new Input(body), registry));
  } catch (error) {
    return exceptionAnswer(
      error instanceof EcrException ? error : new EcrException('ServerException', String(error), 500),
    );
  }
}

/** An exception as AWS JSON writes it. */
export function exceptionAnswer({ type, message, status }: EcrException): Answer {
  return json(status, { __type: type, message });
}

function json(status: number, value: unknown): Answer {
  const headers = { 'content-type': CONTENT_TYPE, 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: Buffer.from(JSON.stringify(value)) };
}

/** The resource that permissions are about. */
function resourceOf(body: JsonObject, { region, registryId }: Registry): string {
  const { registryId: id = registryId, repositoryName: name } = body;
  return name === undefined ? '*' : `arn:aws:ecr:${region}:${String(id)}:repository/${String(name)}`;
}
