import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { authenticate, type Credentials } from './authentication.ts';
import { EcrException } from './exceptions.ts';
import { closer, listen, read } from './server.ts';

/** A role as its owner set it up. */
export interface Role {
  readonly arn: string;
  /** What the trust policy wants as sts:ExternalId. */
  readonly externalId?: string;
  /** What whoever assumes it is given, for an hour. */
  readonly session: Credentials;
}

/** A running local STS. */
export interface LocalSts {
  /** The environment in which an AWS client finds it. */
  readonly env: Record<string, string>;
  /** The parameters of every request, in the order of arrival. */
  readonly asked: Record<string, string>[];
  close(): Promise<void>;
}

/**
 * Starts a local STS on the loopback interface: AssumeRole alone, of one role, for requests that are signed by one of
 * `callers`. It answers the AWS Query protocol: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export async function startLocalSts(region: string, role: Role, ...callers: readonly Credentials[]): Promise<LocalSts> {
  const known = new Map(callers.map((caller) => [caller.accessKeyId, caller]));
  const asked: LocalSts['asked'] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const form = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
    asked.push(form);
    try {
      const { method = '', url: path = '', headers } = request;
      authenticate({ method, path, headers, body }, known, { region, service: 'sts' }, Date.now());
      response.end(assumed(form, role));
    } catch (error) {
      const { type, message } =
        error instanceof EcrException ? error : { type: 'InternalFailure', message: `${error}` };
      response.writeHead(403).end(errorXml(type, message));
    }
  }

  const server = createServer((request, response) => void serve(request, response));
  const close = closer(server);
  return { env: { AWS_ENDPOINT_URL_STS: await listen(server, 0) }, asked, close };
}

function assumed(form: Record<string, string>, { arn, externalId, session }: Role): string {
  const { Action: action, RoleArn: wanted, ExternalId: given } = form;
  if (action !== 'AssumeRole') throw new EcrException('InvalidAction', `Could not find operation ${action}`);
  if (wanted !== arn || (externalId !== undefined && given !== externalId)) {
    const user = 'User: arn:aws:iam::123456789012:user/x';
    throw new EcrException(
      'AccessDenied',
      `${user} is not authorized to perform: sts:AssumeRole on resource: ${wanted}`,
    );
  }
  const { accessKeyId, secretAccessKey, sessionToken = '' } = session;
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
    <AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey>
    <SessionToken>${sessionToken}</SessionToken><Expiration>${expiration}</Expiration>
    </Credentials></AssumeRoleResult></AssumeRoleResponse>`;
}

function errorXml(code: string, message: string): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
}
