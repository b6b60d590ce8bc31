import type { Agent } from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectOverTls } from 'node:tls';
import { environmentEndpoint } from './endpoint.ts';
import { proxyRules } from './proxy.ts';
import type { Source } from './source.ts';

/** What of an agent's options says where to. */
interface Address {
  readonly host?: string | null | undefined;
  readonly port?: number | string | null | undefined;
}

/**
 * A connection to ECR that is begun while what speaks to it is still loaded: looking up its address, connecting and the
 * handshake take a few round trips, and loading as long. It is a guess, and no more than that: what does not come to be, or
 * leads elsewhere than the first request, is dropped, and the request makes a connection of its own.
 */
export class FirstConnection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;

  constructor({ protocol, hostname, port }: URL) {
    this.#host = hostname.replace(/^\[|\]$/g, '');
    this.#port = Number(port) || (protocol === 'https:' ? 443 : 80);
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true });
    // As Node's agent does it. The context takes its time, and the other side has been asked already.
    const servername = isIP(this.#host) === 0 ? { servername: this.#host } : {};
    this.#socket =
      protocol === 'https:'
        ? connectOverTls({ socket, host: this.#host, ALPNProtocols: ['http/1.1'], ...servername })
        : socket;
    const drop = (): void => {
      this.#socket = undefined;
    };
    this.#socket.once('error', drop).once('close', drop);
  }

  /** The same agent, whose first connection to that place is this one. */
  offerTo<A extends Agent>(agent: A): A {
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback): Duplex | null | undefined =>
      this.#take(options) ?? create(options, callback);
    return agent;
  }

  #take({ host, port }: Address): Socket | undefined {
    if (host !== this.#host || Number(port) !== this.#port) return undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    return socket;
  }
}

/** Undefined where it is not known for sure, and at once, where the first request goes and how. */
export function beginConnection(source: Source, env: NodeJS.ProcessEnv): FirstConnection | undefined {
  const isPlain = !env['AWS_CA_BUNDLE'] && proxyRules(env) === undefined;
  const endpoint = isPlain ? (source.endpoint ?? environmentEndpoint(env) ?? publicEndpoint(source, env)) : undefined;
  return endpoint && new FirstConnection(endpoint);
}

/** ECR's own, in the regions whose names all have one form. */
function publicEndpoint({ region, fips, dualStack }: Source, env: NodeJS.ProcessEnv): URL | undefined {
  const name = region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '');
  const isVariant = fips || dualStack || env['AWS_USE_FIPS_ENDPOINT'] || env['AWS_USE_DUALSTACK_ENDPOINT'];
  if (isVariant || !/^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d$/.test(name)) return undefined;
  return new URL(`https://api.ecr.${name}.amazonaws.com`);
}
