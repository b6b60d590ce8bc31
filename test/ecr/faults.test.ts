import { GetDownloadUrlForLayerCommand, ListImagesCommand } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientFor } from './client.ts';
import { type PushedImage, pushImage } from './images.ts';
import { type Fault, type LocalEcr, startLocalEcr } from './server.ts';

let ecr: LocalEcr;
let image: PushedImage;

beforeEach(async () => {
  ecr = await startLocalEcr();
  image = pushImage(ecr.createRepository('shop/api'));
});
afterEach(() => ecr.close());

const list = (server = ecr) => clientFor(server).send(new ListImagesCommand({ repositoryName: 'shop/api' }));

async function blobUrl(server = ecr): Promise<string> {
  const input = { repositoryName: 'shop/api', layerDigest: image.configDigest };
  return (await clientFor(server).send(new GetDownloadUrlForLayerCommand(input))).downloadUrl ?? '';
}

/** The blob's bytes as far as they came, and whether that was all. */
async function download(url: string, fault: Fault) {
  ecr.intercept = ({ host }) => (host === 'blob' ? fault : undefined);
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
  const chunks: Uint8Array[] = [];
  let complete = true;
  try {
    for await (const chunk of answer.body ?? []) chunks.push(chunk);
  } catch {
    complete = false;
  }
  return { answer, bytes: Buffer.concat(chunks), complete, length: Number(answer.headers.get('content-length')) };
}

describe('intercept', () => {
  test('answers in place of the server', async () => {
    ecr.intercept = () => ({ answer: { status: 503, headers: { 'retry-after': '1' }, body: '<html>Down</html>' } });
    const answer = await fetch(ecr.endpoint);
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      503,
      '1',
      '<html>Down</html>',
    ]);
  });

  test.each([
    [{ type: 'ThrottlingException', message: 'Rate exceeded' }, 400],
    [{ type: 'ServerException', message: 'Broken', status: 500 }, 500],
  ])('throws %j on the API', async (exception, httpStatusCode) => {
    ecr.intercept = () => ({ exception });
    await expect(list()).rejects.toMatchObject({
      name: exception.type,
      message: exception.message,
      $metadata: { httpStatusCode },
    });
  });

  test('throws in XML on the blob host', async () => {
    const { answer, bytes } = await download(await blobUrl(), {
      exception: { type: 'SlowDown', message: 'Less', status: 503 },
    });
    expect(answer.status).toBe(503);
    expect(bytes.toString()).toContain('<Code>SlowDown</Code><Message>Less</Message>');
  });

  test('sees each request, and may spare one', async () => {
    let left = 2;
    ecr.intercept = () =>
      left-- > 0 ? { exception: { type: 'ThrottlingException', message: 'Slow down' } } : undefined;
    await expect(list()).rejects.toThrow();
    await expect(list()).rejects.toThrow();
    expect((await list()).imageIds).toHaveLength(1);
  });

  test('delays', async () => {
    ecr.intercept = () => ({ delayMs: 80 });
    const start = performance.now();
    expect((await list()).imageIds).toHaveLength(1);
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  test('resets the connection', async () => {
    ecr.intercept = () => ({ reset: true });
    await expect(list()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(ecr.requests.map(({ status }) => status)).toEqual([undefined]);
  });

  test('never answers', async () => {
    ecr.intercept = () => ({ hang: true });
    const abortSignal = AbortSignal.timeout(100);
    const sent = clientFor(ecr).send(new ListImagesCommand({ repositoryName: 'shop/api' }), { abortSignal });
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    expect(ecr.requests.map(({ status }) => status)).toEqual([undefined]);
  });

  test.each([0, 1, 20])('cuts the body after %d bytes', async (truncateAt) => {
    const url = await blobUrl();
    const { bytes, complete, length } = await download(url, { truncateAt });
    expect(length).toBeGreaterThan(100);
    expect([bytes.length, complete]).toEqual([truncateAt, false]);
  });

  test('drips', async () => {
    const start = performance.now();
    const { bytes, complete, length } = await download(await blobUrl(), { dripMs: 1 });
    expect([bytes.length, complete]).toEqual([length, true]);
    expect(performance.now() - start).toBeGreaterThan(length);
  });

  test('goes on without an end, and says how far it came when the client has gone', async () => {
    const url = await blobUrl();
    ecr.intercept = () => ({ endless: true });
    const answer = await fetch(url);
    expect(answer.headers.get('content-length')).toBeNull();
    let length = 0;
    for await (const chunk of answer.body ?? []) {
      length += chunk.length;
      if (length > 1_000_000) break;
    }
    const record = ecr.requests.at(-1);
    expect(record?.sent).toBeGreaterThanOrEqual(length);
    // The client leaves in its own time; from then on nothing is sent.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sent = record?.sent;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(record?.sent).toBe(sent);
  });
});

describe('refuse', () => {
  const connection = () => fetch(ecr.endpoint).then(({ status }) => status);

  test('ends what is open with its answer, and then refuses', async () => {
    ecr.intercept = () => {
      ecr.refuse('ecr');
      return { answer: { status: 201, body: '' } };
    };
    expect(await connection()).toBe(201);
    await expect(connection()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    expect(ecr.requests).toHaveLength(1);
  });

  test('for a time, and one host alone', async () => {
    const url = await blobUrl();
    ecr.refuse('ecr', 50);
    await expect(connection()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    expect((await fetch(url)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await connection()).toBe(400);
  });
});

describe('the server', () => {
  test('records every request in the order of arrival', async () => {
    await fetch(await blobUrl());
    await expect(clientFor(ecr).send(new ListImagesCommand({ repositoryName: 'none' }))).rejects.toThrow();
    expect(ecr.requests.map(({ host, operation, status }) => [host, operation, status])).toEqual([
      ['ecr', 'GetDownloadUrlForLayer', 200],
      ['blob', 'GetBlob', 200],
      ['ecr', 'ListImages', 400],
    ]);
    const [first, second] = ecr.requests;
    expect(first?.body).toEqual({ repositoryName: 'shop/api', layerDigest: image.configDigest });
    expect(first?.headers['x-amz-target']).toBe('AmazonEC2ContainerRegistry_V20150921.GetDownloadUrlForLayer');
    expect([first?.digest, second?.digest, second?.body]).toEqual([undefined, image.configDigest, undefined]);
    expect(second?.at).toBeGreaterThanOrEqual(first?.at ?? Number.POSITIVE_INFINITY);
  });

  test('adds its latency to either host', async () => {
    const slow = await startLocalEcr({ latencyMs: 60 });
    try {
      pushImage(slow.createRepository('shop/api'));
      const start = performance.now();
      expect((await fetch(await blobUrl(slow))).status).toBe(200);
      expect(performance.now() - start).toBeGreaterThan(115);
    } finally {
      await slow.close();
    }
  });

  test('closes under a request that hangs and one that waits', async () => {
    ecr.intercept = ({ operation }) => (operation === 'ListImages' ? { hang: true } : { delayMs: 60_000 });
    const sent = [list(), blobUrl()].map((promise) => promise.catch((error: unknown) => error));
    while (ecr.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await ecr.close();
    for (const error of await Promise.all(sent)) expect(error).toBeInstanceOf(Error);
    await expect(fetch(ecr.endpoint)).rejects.toThrow();
    ecr = await startLocalEcr();
  });

  test('gives out what stands in front of either host, and takes requests that came that way', async () => {
    const origins: string[] = [];
    const front = async (origin: string): Promise<string> => {
      origins.push(origin);
      return origin.replace('127.0.0.1', 'localhost');
    };
    const hidden = await startLocalEcr({ front });
    try {
      pushImage(hidden.createRepository('shop/api'));
      expect([hidden.endpoint, hidden.blobHost]).toEqual(
        origins.map((origin) => origin.replace('127.0.0.1', 'localhost')),
      );
      const url = await blobUrl(hidden);
      expect(new URL(url).origin).toBe(hidden.blobHost);
      expect((await fetch(url)).status).toBe(200);
    } finally {
      await hidden.close();
    }
  });

  test('gives an environment with nothing of the machine in it', () => {
    expect(ecr.env).toMatchObject({
      AWS_ENDPOINT_URL_ECR: ecr.endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    expect(ecr.env['AWS_CONFIG_FILE']).not.toBe(ecr.env['AWS_SHARED_CREDENTIALS_FILE']);
  });
});
