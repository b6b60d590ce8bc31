// The least that a label read takes of Node: the same three requests by its own modules alone, signed by hand, nothing
// checked, and the process ended as soon as the answer is out.
//   node floor.cjs <repository> <tag> <label>
const { createHash, createHmac } = require('node:crypto');

const [, , repositoryName, imageTag, label] = process.argv;
const { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secret, AWS_REGION: region } = process.env;
const endpoint = new URL(process.env.AWS_ENDPOINT_URL_ECR);
const { Agent, request } = require(endpoint.protocol === 'https:' ? 'node:https' : 'node:http');
const agent = new Agent({ keepAlive: true });

const hash = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

async function call(operation, input) {
  const body = JSON.stringify(input);
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: endpoint.host,
    'x-amz-date': time,
    'x-amz-target': `AmazonEC2ContainerRegistry_V20150921.${operation}`,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}`);
  const signed = Object.keys(headers).join(';');
  const canonical = ['POST', '/', '', ...lines, '', signed, hash(body)].join('\n');
  const scope = [time.slice(0, 8), region, 'ecr', 'aws4_request'];
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), hash(canonical)].join('\n');
  const signature = hmac(scope.reduce(hmac, `AWS4${secret}`), text).toString('hex');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${keyId}/${scope.join('/')}, SignedHeaders=${signed}, Signature=${signature}`;
  headers['content-length'] = Buffer.byteLength(body);
  return JSON.parse(await send(endpoint, { method: 'POST', headers }, body));
}

function send(url, options, body) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function main() {
  const acceptedMediaTypes = ['application/vnd.oci.image.manifest.v1+json'];
  const { images } = await call('BatchGetImage', { repositoryName, imageIds: [{ imageTag }], acceptedMediaTypes });
  const layerDigest = JSON.parse(images[0].imageManifest).config.digest;
  const { downloadUrl } = await call('GetDownloadUrlForLayer', { repositoryName, layerDigest });
  const { config } = JSON.parse(await send(new URL(downloadUrl), {}));
  process.stdout.write(`${config.Labels[label]}\n`, () => process.exit(0));
}

main();
