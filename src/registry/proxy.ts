import { isIP } from 'node:net';
import { Failure } from '../errors.ts';

/** Where a request goes. */
export interface Target {
  readonly protocol: string;
  /** An IPv6 address with or without its brackets. */
  readonly hostname: string;
  /** The protocol's own where it is not given. */
  readonly port?: number | undefined;
}

/** What a request goes through. */
export interface HttpProxy {
  readonly protocol: 'http:' | 'https:';
  /** An IPv6 address without its brackets. */
  readonly hostname: string;
  readonly port: number;
  /** The Proxy-Authorization header, where the URL has a user. It is a secret. */
  readonly authorization: string | undefined;
  /** As messages name it: `proxy.example:3128`. */
  readonly name: string;
  /** What names it: `HTTPS_PROXY`. */
  readonly variable: string;
}

/** Which proxy a request goes through; undefined where it goes straight to its target. */
export type ProxyRules = (target: Target) => HttpProxy | undefined;

const VARIABLES: Record<string, readonly string[]> = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
};
const EXCEPTIONS = ['no_proxy', 'NO_PROXY'];

/**
 * The proxies of the environment, by the rules of curl, git and the AWS CLI, which a build uses beside this: lower case
 * goes first, a proxy without a scheme is http://, and a name in NO_PROXY stands for all hosts below it, too. (The usual
 * package takes such a name for that one host, and a proxy without a scheme for one that speaks TLS.) Undefined where no
 * proxy is set.
 */
export function proxyRules(env: NodeJS.ProcessEnv): ProxyRules | undefined {
  if (!Object.values(VARIABLES).some((names) => firstSet(env, names))) return undefined;
  const exceptions = (firstSet(env, EXCEPTIONS)?.text ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return (target) => {
    const named = firstSet(env, VARIABLES[target.protocol] ?? []);
    if (named === undefined || exceptions.some((entry) => excludes(entry, target))) return undefined;
    // Only now: one that nothing goes through, SOCKS for other programs perhaps, is not ours to complain of.
    return parseProxy(named.text, named.name);
  };
}

/** `host:port` as CONNECT and the Host header have it. */
export function authority({ protocol, hostname, port }: Target): string {
  const host = bare(hostname);
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port ?? defaultPort(protocol)}`;
}

function firstSet(env: NodeJS.ProcessEnv, names: readonly string[]): { name: string; text: string } | undefined {
  for (const name of names) {
    const text = env[name];
    if (text) return { name, text };
  }
  return undefined;
}

/** Whether an entry of NO_PROXY (`*`, `host`, `.suffix`, `*.suffix`, `host:port`) means this target. */
function excludes(entry: string, { protocol, hostname, port }: Target): boolean {
  if (entry === '*') return true;
  // More than one colon without brackets is an IPv6 address, which has no port.
  const [, name = entry, only] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  if (only !== undefined && Number(only) !== (port ?? defaultPort(protocol))) return false;
  const host = bare(hostname);
  const excluded = bare(name).replace(/^\*?\./, '');
  return host === excluded || (isIP(host) === 0 && host.endsWith(`.${excluded}`));
}

function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$/g, '');
}

function defaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80;
}

function parseProxy(text: string, variable: string): HttpProxy {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    const { protocol, hostname, port, host } = url;
    if (hostname !== '' && (protocol === 'http:' || protocol === 'https:')) {
      return {
        protocol,
        hostname: bare(hostname),
        port: port === '' ? defaultPort(protocol) : Number(port),
        authorization: authorizationOf(url),
        name: host,
        variable,
      };
    }
  } catch {
    // Not a URL, or not percent-encoded as one.
  }
  // Not quoted: it may hold a password.
  throw new Failure('INVALID_ARGUMENT', `${variable} is not the URL of a proxy that this program can use`, {
    hint: 'A proxy is http:// (or https://), host and port, with user:password@ before the host where it asks for them, special characters percent-encoded. SOCKS is not supported.',
  });
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
