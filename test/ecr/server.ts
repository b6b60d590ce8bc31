import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerApi, exceptionAnswer, operationOf } from './api.ts';
import type { Credentials } from './authentication.ts';
import { AuthorizationTokens } from './authorization-tokens.ts';
import { BlobStore, s3Error } from './blobs.ts';
import { answerDistribution, distributionTarget } from './distribution.ts';
import { EcrException } from './exceptions.ts';
import { type Answer, type Fault, type RecordedRequest, send, wait } from './exchange.ts';
import { parseJson } from './json.ts';
import type { Registry } from './registry.ts';
import { REPOSITORY_NAME, type Repository, StoredRepository } from './repository.ts';

export type { Fault, RecordedRequest } from './exchange.ts';

export interface LocalEcrOptions {
  /** Default 123456789012. */
  registryId?: string;
  /** Default eu-west-1. */
  region?: string;
  /** Added to every request, ECR and blob. */
  latencyMs?: number;
  /** How long a download URL is good; default 3600. With 0 it has expired when it is given out. */
  urlLifetimeSeconds?: number;
  /** Of the ECR endpoint; default any free one. */
  port?: number;
  /** Makes both hosts https://, with this certificate in PEM, which must be for 127.0.0.1. */
  tls?: { readonly key: string; readonly cert: string };
  /** Puts something between the clients and either server: given the server's origin, it returns the one to give out. */
  front?: (origin: string) => Promise<string>;
}

/** A running local ECR: an endpoint for its API and the registry's own, and another host for the blobs. */
export interface LocalEcr {
  readonly endpoint: string;
  readonly blobHost: string;
  readonly registryId: string;
  readonly region: string;
  /** The environment in which an AWS client finds this server and credentials for it, and nothing of the machine's own. */
  readonly env: Record<string, string>;
  /** Every request in the order of arrival, ECR and blob alike. */
  readonly requests: RecordedRequest[];
  /** Throws if it exists or the name is not valid. */
  createRepository(name: string): Repository;
  /** Called for every request before it is answered; what it returns is done instead of, or to, the normal answer. */
  intercept: ((request: RecordedRequest) => Fault | undefined) | undefined;
  /**
   * From now on nobody listens on this host: a connection is refused, and one that is open ends with its present answer.
   * After `forMs` somebody listens again; without it nobody ever does.
   */
  refuse(host: 'ecr' | 'blob', forMs?: number): void;
  /** Makes further credentials known; the default pair is allowed everything. */
  addCredentials(credentials: Credentials): void;
  /** Stops both servers and destroys what is still connected. */
  close(): Promise<void>;
}

type Answerer = (record: RecordedRequest, request: IncomingMessage, body: Buffer) => Answer;

/** Starts a local ECR on the loopback interface. It answers the protocol of the AWS SDKs, and verifies their signatures. */
export async function startLocalEcr(options: LocalEcrOptions = {}): Promise<LocalEcr> {
  const {
    registryId = '123456789012',
    region = 'eu-west-1',
    latencyMs = 0,
    front = async (origin) => origin,
  } = options;
  const credentials = new Map<string, Credentials>();
  const repositories = new Map<string, StoredRepository>();
  const requests: RecordedRequest[] = [];
  const store = new BlobStore(region, options.urlLifetimeSeconds ?? 3600);
  const refusing = new Set<'ecr' | 'blob'>();
  const timers = new Set<NodeJS.Timeout>();

  /** One request from arrival to answer; the hosts differ only in what they answer. */
  async function serve(
    host: 'ecr' | 'blob',
    answer: Answerer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { url = '/', headers } = request;
    const operation = host === 'blob' ? 'GetBlob' : (distributionTarget(url)?.operation ?? operationOf(headers));
    const at = performance.timeOrigin + performance.now();
    const digest = host === 'blob' ? store.digestAt(url) : undefined;
    const told = { body: undefined, status: undefined, sent: 0 };
    const record: RecordedRequest = { host, operation, url, headers, at, digest, ...told };
    requests.push(record);
    const body = await read(request);
    record.body = parseJson(body.toString('utf8'));
    await wait(latencyMs, response);
    const fault = local.intercept?.(record);
    if (fault && 'hang' in fault) return;
    if (fault && 'reset' in fault) return void request.socket.resetAndDestroy();
    if (fault && 'delayMs' in fault) await wait(fault.delayMs, response);
    if (refusing.has(host)) response.shouldKeepAlive = false;
    await send(response, faulty(host, fault) ?? answer(record, request, body), fault, record);
  }

  function handler(host: 'ecr' | 'blob', answer: Answerer) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      serve(host, answer, request, response).catch((error: unknown) => {
        // An intercept that throws is a failed test: let the client go, and let the error be seen.
        request.socket.destroy();
        throw error;
      });
    };
  }

  const registry: Registry = {
    registryId,
    region,
    repositories,
    tokens: new AuthorizationTokens(),
    presign: (repository, digest) => store.presign(blobHost, repository, digest),
  };
  const create = (listener: RequestListener): Server =>
    options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  const api = create(
    handler('ecr', (record, request, body) => {
      const asked = { method: request.method ?? '', path: record.url, headers: record.headers, body };
      const target = distributionTarget(record.url);
      return target ? answerDistribution(asked, target, registry) : answerApi(record, asked, credentials, registry);
    }),
  );
  const blobs = create(
    handler('blob', (record, request) => store.answer(request.method ?? '', record.url, record.headers)),
  );
  const closeApi = closer(api);
  const closeBlobs = closer(blobs);
  const endpoint = await front(await listen(api, options.port ?? 0));
  const blobHost = await front(await listen(blobs, 0));

  const accessKeyId = 'AKIALOCALECR00000000';
  const secretAccessKey = 'local/ecr+secret/0000000000000000000000';
  credentials.set(accessKeyId, { accessKeyId, secretAccessKey });
  const nowhere = join(tmpdir(), `local-ecr-${randomUUID()}`);

  const local: LocalEcr = {
    endpoint,
    blobHost,
    registryId,
    region,
    env: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: region,
      AWS_ENDPOINT_URL_ECR: endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: join(nowhere, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(nowhere, 'credentials'),
    },
    requests,
    createRepository(name) {
      if (name.length < 2 || name.length > 256 || !REPOSITORY_NAME.test(name))
        throw new Error(`'${name}' is not a repository name`);
      if (repositories.has(name)) throw new Error(`The repository ${name} exists`);
      const repository = new StoredRepository(name);
      repositories.set(name, repository);
      return repository;
    },
    intercept: undefined,
    refuse(host, forMs) {
      const [server, origin] = host === 'ecr' ? [api, endpoint] : [blobs, blobHost];
      refusing.add(host);
      server.close();
      if (forMs === undefined) return;
      const reopen = (): void => {
        refusing.delete(host);
        server.listen(Number(new URL(origin).port), '127.0.0.1');
      };
      timers.add(setTimeout(reopen, forMs));
    },
    addCredentials(added) {
      credentials.set(added.accessKeyId, added);
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([closeApi(), closeBlobs()]);
    },
  };
  return local;
}

function faulty(host: 'ecr' | 'blob', fault: Fault | undefined): Answer | undefined {
  if (!fault) return undefined;
  if ('answer' in fault) {
    const { status, headers = {}, body } = fault.answer;
    return { status, headers, body: Buffer.from(body) };
  }
  if (!('exception' in fault)) return undefined;
  const { type, message, status = 400 } = fault.exception;
  return host === 'ecr' ? exceptionAnswer(new EcrException(type, message, status)) : s3Error(status, type, message);
}

export async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    // The client has gone in the middle of its request: there is nobody left to answer.
  }
  return Buffer.concat(chunks);
}

/** Listens on the loopback interface; port 0 is any free one. */
export async function listen(server: Server, port: number): Promise<string> {
  // Longer than any test: a server that closes an idle connection just as it is used again makes tests fail by chance.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return `${server instanceof TlsServer ? 'https' : 'http'}://127.0.0.1:${address.port}`;
}

/** To be called before there are connections; what it returns stops the server and destroys what is still connected. */
export function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    return closed;
  };
}
