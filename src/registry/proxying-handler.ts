import { HttpRequest, type HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { HttpHandlerOptions } from '@smithy/types';
import { Failure } from '../errors.ts';
import { authority, type HttpProxy, type ProxyRules } from './proxy.ts';
import { lostAt, refusedBy } from './proxy-error.ts';
import { agentFor, TunnelAgent, type TunnelOptions } from './tunnel.ts';

export interface ProxyingOptions extends TunnelOptions {
  readonly rules: ProxyRules;
}

/** What a proxy answers by itself in place of the target. */
const REFUSALS = /^(?:403|407|5\d\d)$/;

/** The headers by which AWS's own answers are told from a proxy's. */
const AWS_IDS = ['x-amzn-requestid', 'x-amz-request-id'];

/** Looks at every request anew: NO_PROXY may mean the host of the blobs, say, and not ECR. */
export class ProxyingHandler extends NodeHttpHandler {
  readonly #options: ProxyingOptions;
  /** For all https requests that go through a proxy, which is the same for all. */
  #tunnels: NodeHttpHandler | undefined;

  constructor(options: ProxyingOptions) {
    super({ connectionTimeout: options.timeoutMs, httpsAgent: agentFor(options.trust) });
    this.#options = options;
  }

  override async handle(request: HttpRequest, options?: HttpHandlerOptions): Promise<{ response: HttpResponse }> {
    const proxy = this.#options.rules(request);
    if (proxy === undefined) return super.handle(request, options);
    if (request.protocol === 'http:') return this.#forward(request, proxy, options);
    this.#tunnels ??= new NodeHttpHandler({ httpsAgent: new TunnelAgent(proxy, this.#options) });
    return this.#tunnels.handle(request, options);
  }

  /** Without TLS no tunnel is needed, and many proxies allow none to port 80: the proxy is asked for the whole URL. */
  async #forward(
    request: HttpRequest,
    proxy: HttpProxy,
    options: HttpHandlerOptions | undefined,
  ): Promise<{ response: HttpResponse }> {
    const { deadline, log } = this.#options.context;
    const target = authority(request);
    const toProxy = HttpRequest.clone(request);
    toProxy.path = `http://${target}${request.path}`;
    toProxy.protocol = proxy.protocol;
    toProxy.hostname = proxy.hostname;
    toProxy.port = proxy.port;
    if (proxy.authorization !== undefined) toProxy.headers['proxy-authorization'] = proxy.authorization;
    const what = `${request.method} to http://${target} through the proxy ${proxy.name} (${proxy.variable})`;
    log(what);
    let response: HttpResponse;
    try {
      ({ response } = await deadline.during(what, () => super.handle(toProxy, options)));
    } catch (error) {
      throw error instanceof Failure ? error : lostAt(proxy, target, error);
    }
    const { statusCode, reason, headers } = response;
    if (REFUSALS.test(String(statusCode)) && !AWS_IDS.some((name) => name in headers)) {
      throw refusedBy(proxy, target, { statusCode, statusMessage: reason });
    }
    return { response };
  }
}
