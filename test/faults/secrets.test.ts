import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBundle } from '../bundle.ts';
import { pushImage } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';

/** What a service says of a request may repeat what was in it; in a build log it is read by people who must not have it. */

const TOKEN = 'IQoJb3JpZ2luX2VjEPT+token/of+a/session==';
const SIGNATURE = '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7';

let ecr: LocalEcr;
beforeAll(async () => {
  ecr = await startLocalEcr();
  pushImage(ecr.createRepository('shop/api'), { labels: { a: 'value' }, tags: ['1'] });
});
afterAll(() => ecr.close());

/** As AWS words it: https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html */
const CANONICAL = `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
Key and signing method. Consult the service documentation for details.

The Canonical String for this request should have been
'POST
/

host:api.ecr.eu-west-1.amazonaws.com
x-amz-date:20260102T030405Z
x-amz-security-token:${TOKEN}
x-amz-target:AmazonEC2ContainerRegistry_V20150921.BatchGetImage

host;x-amz-date;x-amz-security-token;x-amz-target
44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'

The String-to-Sign should have been
'AWS4-HMAC-SHA256
20260102T030405Z
20260102/eu-west-1/ecr/aws4_request
${SIGNATURE}'
`;

it.each([
  ['the canonical request', 'InvalidSignatureException', CANONICAL, 'does not match the signature you provided'],
  [
    'the header',
    'IncompleteSignatureException',
    `Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256 Credential=ASIA/20260102/eu-west-1/ecr/aws4_request, SignedHeaders=host, Signature=${SIGNATURE}`,
    "requires 'Signature' parameter",
  ],
  [
    'the token',
    'UnrecognizedClientException',
    `The security token included in the request is invalid: X-Amz-Security-Token: ${TOKEN}`,
    'The security token included in the request is invalid',
  ],
  [
    'a presigned URL',
    'ServerException',
    `cannot fetch https://bucket.s3.amazonaws.com/x?X-Amz-Security-Token=${encodeURIComponent(TOKEN)}&X-Amz-Signature=${SIGNATURE} now`,
    'cannot fetch https://bucket.s3.amazonaws.com/x?*** now',
  ],
])('nothing of %s is repeated that is a secret', async (_, type, message, said) => {
  ecr.intercept = () => ({ exception: { type, message } });
  for (const output of ['text', 'json']) {
    const args = ['label', '--image', 'shop/api:1', '--label', 'a', '--verbose', '--output', output];
    const { stdout, stderr, exitCode } = await runBundle(args, { env: { ...ecr.env, AWS_SESSION_TOKEN: TOKEN } });
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toContain(said);
    for (const secret of [TOKEN, TOKEN.slice(0, 20), encodeURIComponent(TOKEN), SIGNATURE]) {
      expect(stdout + stderr).not.toContain(secret);
    }
  }
});
