import { request as askPlainly, Agent as HttpAgent, type RequestOptions } from 'node:http';
import { Agent, request as askOverTls, type RequestOptions as TlsRequestOptions } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import type { Context } from '../context.ts';
import { AGENT_OPTIONS } from './agent-options.ts';
import { authority, type HttpProxy } from './proxy.ts';
import { lostAt, refusedBy } from './proxy-error.ts';
import { type Trust, TrustingAgent } from './trust.ts';

export interface TunnelOptions {
  /** For connections to the proxy and to the target. */
  readonly trust: Trust | undefined;
  /** Within this the proxy itself must be there. How long it may look for the target, the deadline says. */
  readonly timeoutMs: number;
  readonly context: Context;
}

/** TLS connections through a proxy, each in a tunnel that CONNECT opens: RFC 9110, section 9.3.6. */
export class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;
  readonly #options: TunnelOptions;
  /** Not Node's global one, which may have its own mind about proxies. */
  readonly #toProxy: HttpAgent;

  constructor(proxy: HttpProxy, options: TunnelOptions) {
    super(AGENT_OPTIONS);
    this.#proxy = proxy;
    this.#options = options;
    this.#toProxy = proxy.protocol === 'https:' ? agentFor(options.trust) : new HttpAgent();
  }

  override createConnection(
    options: TlsRequestOptions,
    callback: (error: Error | null, stream: Duplex) => void = () => {},
  ): undefined {
    this.#open(options).then(
      (socket) => callback(null, socket),
      // Beside an error nobody looks at the stream.
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), new Socket()),
    );
  }

  async #open({ host, port, servername }: TlsRequestOptions): Promise<Duplex> {
    const hostname = host ?? '';
    const target = authority({ protocol: 'https:', hostname, port: Number(port) });
    const { name, variable } = this.#proxy;
    const { trust, context } = this.#options;
    const what = `CONNECT to ${target} through the proxy ${name} (${variable})`;
    context.log(what);
    const socket = await context.deadline.during(what, (signal) => this.#connect(target, signal));
    return connect({
      socket,
      host: hostname,
      ALPNProtocols: ['http/1.1'],
      ...(servername === undefined ? {} : { servername }),
      ...(trust === undefined ? {} : { secureContext: trust() }),
    });
  }

  #connect(target: string, signal: AbortSignal): Promise<Socket> {
    const { protocol, hostname, port, authorization } = this.#proxy;
    const options: RequestOptions = {
      method: 'CONNECT',
      host: hostname,
      port,
      path: target,
      headers: { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
      agent: this.#toProxy,
      signal,
    };
    const request = protocol === 'https:' ? askOverTls(options) : askPlainly(options);
    return new Promise((resolve, reject) => {
      const { timeoutMs } = this.#options;
      // Node's own timeout begins anew with what is written meanwhile.
      const timer = setTimeout(() => {
        // The name by which the SDK knows that another try may do.
        const late = new Error(`no connection within ${timeoutMs / 1000} s`);
        request.destroy(Object.assign(late, { name: 'TimeoutError' }));
      }, timeoutMs);
      const there = (): void => clearTimeout(timer);
      request.once('socket', (socket) => socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', there));
      request.once('error', (error) => {
        there();
        reject(lostAt(this.#proxy, target, error));
      });
      request.once('connect', (answer, socket) => {
        const { statusCode = 0 } = answer;
        if (statusCode >= 200 && statusCode < 300) return resolve(socket);
        // What it says goes no further: it is not the target's answer, and came without TLS.
        socket.destroy();
        reject(refusedBy(this.#proxy, target, answer));
      });
      request.end();
    });
  }
}

/** For TLS without a tunnel, with private trust if there is any. */
export function agentFor(trust: Trust | undefined): Agent {
  return trust === undefined ? new Agent(AGENT_OPTIONS) : new TrustingAgent(trust);
}
