import { BatchGetImageCommand, GetAuthorizationTokenCommand, ListImagesCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClientOptions, clientFor } from './client.ts';
import { type LocalEcr, startLocalEcr } from './server.ts';

const SESSION = { accessKeyId: 'ASIASESSION', secretAccessKey: 'secret', sessionToken: 'a+token/with=signs' };

let ecr: LocalEcr;

beforeAll(async () => {
  ecr = await startLocalEcr();
  ecr.createRepository('shop/api');
  ecr.addCredentials(SESSION);
  ecr.addCredentials({ accessKeyId: 'ASIAEXPIRED', secretAccessKey: 'secret', sessionToken: 'old', expired: true });
  ecr.addCredentials({
    accessKeyId: 'AKIADENIED',
    secretAccessKey: 'secret',
    deny: ['BatchGetImage', 'GetAuthorizationToken'],
  });
});
afterAll(() => ecr.close());

const DENIED = { accessKeyId: 'AKIADENIED', secretAccessKey: 'secret' };
const list = (options: ClientOptions) =>
  clientFor(ecr, options).send(new ListImagesCommand({ repositoryName: 'shop/api' }));

describe('signatures', () => {
  test.each([
    ['the default key', {}],
    ['a session', SESSION],
    ['a key that may not do something else', DENIED],
    ['a clock five minutes off', { systemClockOffset: -5 * 60_000 }],
  ])('let through %s', async (_, options) => {
    expect((await list(options)).imageIds).toEqual([]);
  });

  test.each<[string, ClientOptions, string, string]>([
    [
      'an unknown key',
      { accessKeyId: 'AKIANOBODY' },
      'UnrecognizedClientException',
      'security token included in the request is invalid',
    ],
    ['a session without its token', { ...SESSION, sessionToken: '' }, 'UnrecognizedClientException', 'is invalid'],
    [
      'a session with another token',
      { ...SESSION, sessionToken: 'other' },
      'UnrecognizedClientException',
      'is invalid',
    ],
    ['a token where none belongs', { sessionToken: 'other' }, 'UnrecognizedClientException', 'is invalid'],
    [
      'a wrong secret',
      { secretAccessKey: 'wrong' },
      'InvalidSignatureException',
      'signature we calculated does not match',
    ],
    ['another region', { region: 'us-east-1' }, 'InvalidSignatureException', 'scoped to a valid region'],
    ['a clock far behind', { systemClockOffset: -20 * 60_000 }, 'InvalidSignatureException', 'Signature expired'],
    ['a clock far ahead', { systemClockOffset: 20 * 60_000 }, 'InvalidSignatureException', 'Signature not yet current'],
    [
      'an expired session',
      { accessKeyId: 'ASIAEXPIRED', secretAccessKey: 'secret', sessionToken: 'old' },
      'ExpiredTokenException',
      'The security token included in the request is expired',
    ],
  ])('refuse %s', async (_, options, name, message) => {
    const error = await list(options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name,
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each([
    ['no Authorization', undefined, 'MissingAuthenticationTokenException'],
    ['a token of docker login', 'Basic QVdTOnRva2Vu', 'IncompleteSignatureException'],
  ])('refuse %s', async (_, authorization, type) => {
    const answer = await fetch(ecr.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.ListImages',
        ...(authorization !== undefined && { authorization }),
      },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-requestid')).toBeTruthy();
    expect(await answer.json()).toMatchObject({ __type: type });
  });

  test('refuse a body that was changed after it was signed', async () => {
    const client = clientFor(ecr);
    client.middlewareStack.add(
      (next) => (args) => {
        Object.assign((args as { request: object }).request, { body: '{"repositoryName":"shop/abc"}' });
        return next(args);
      },
      { step: 'deserialize', priority: 'low' },
    );
    const sent = client.send(new ListImagesCommand({ repositoryName: 'shop/api' }));
    await expect(sent).rejects.toMatchObject({ name: 'InvalidSignatureException' });
  });
});

describe('permissions', () => {
  test('name action and resource in the words of AWS', async () => {
    const command = new BatchGetImageCommand({ repositoryName: 'shop/api', imageIds: [{ imageTag: 'a' }] });
    await expect(clientFor(ecr, DENIED).send(command)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: ecr:BatchGetImage on resource: ' +
        'arn:aws:ecr:eu-west-1:123456789012:repository/shop/api because no identity-based policy allows the ' +
        'ecr:BatchGetImage action',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('name every resource where an operation has none', async () => {
    await expect(clientFor(ecr, DENIED).send(new GetAuthorizationTokenCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('ecr:GetAuthorizationToken on resource: *'),
    });
  });
});
