import { type Certificate, makeAuthority } from '../net/certificates.ts';
import { type ConnectProxy, startConnectProxy } from '../net/connect-proxy.ts';
import { type Changes, openReading, type Reading } from './reading.ts';

/** ECR's own name. */
export const ECR = 'api.ecr.eu-west-1.amazonaws.com';

/** Where nobody listens. */
export const NOBODY = 'http://127.0.0.1:9';

/** A proxy, and an ECR on either side of the question whether TLS is spoken. */
export interface Proxied {
  /** Over TLS. */
  readonly reading: Reading;
  /** Without. */
  readonly plain: Reading;
  /** Knows ECR's own name as that of the ECR over TLS. */
  readonly proxy: ConnectProxy;
  /** What has the ECR over TLS trusted, and asked through the proxy. */
  readonly proxied: Changes;
  /** Of the ECR over TLS, with their ports. */
  readonly hosts: { readonly ecr: string; readonly blob: string };
  /** A certificate for this machine, which is trusted as that ECR is. */
  readonly tls: Certificate;
  /** What a proxy is asked when that ECR is read through it: each host once. */
  tunnels(): string[];
  close(): Promise<void>;
}

export async function openProxied(): Promise<Proxied> {
  const ca = await makeAuthority();
  const tls = await ca.issue(['127.0.0.1', ECR]);
  const reading = await openReading({ tls });
  const plain = await openReading();
  const hosts = { ecr: new URL(reading.ecr.endpoint).host, blob: new URL(reading.ecr.blobHost).host };
  const proxy = await startConnectProxy({ routes: { [`${ECR}:443`]: reading.ecr.endpoint } });
  return {
    reading,
    plain,
    proxy,
    proxied: { NODE_EXTRA_CA_CERTS: reading.file('ca.pem', ca.cert), HTTPS_PROXY: proxy.url },
    hosts,
    tls,
    tunnels: () => [`CONNECT ${hosts.ecr}`, `CONNECT ${hosts.blob}`],
    async close() {
      await Promise.all([proxy.close(), reading.close(), plain.close()]);
    },
  };
}
