import { type ErrorCode, Failure, oneLine, withoutSecrets } from '../errors.ts';
import { ProxyError } from './proxy-error.ts';
import { isThrottling } from './sdk-error.ts';

/** What was being done when AWS, or the way to it, failed. */
export interface AwsCall {
  /** As messages name it: `ecr:BatchGetImage`, `sts:AssumeRole`, `GET of the blob`. */
  readonly action: string;
  /** On what: `shop/api:1.4.2`. */
  readonly subject: string;
  /** Where it was asked: `registry 123456789012 in eu-west-1`. */
  readonly place?: string;
  /** What to do where it is refused. */
  readonly ifDenied: string;
  /** Whether it is by a link that ECR signed: then nothing is wrong with the credentials of whoever asks. */
  readonly isLink?: true;
  /** What it is where nothing says what it is; else a fault of this program. */
  readonly otherwise?: ErrorCode;
}

/** The parts of the SDK's errors (and Node's) that say what kind of failure it is. */
interface ErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

// Common errors of AWS, by the names that ECR and STS give them:
// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/CommonErrors.html
const CODES: Record<string, ErrorCode> = {
  RepositoryNotFoundException: 'REPOSITORY_NOT_FOUND',
  ImageNotFoundException: 'IMAGE_NOT_FOUND',
  LayersNotFoundException: 'IMAGE_NOT_FOUND',
  LayerInaccessibleException: 'IMAGE_NOT_FOUND',
  InvalidParameterException: 'INVALID_ARGUMENT',
  ValidationException: 'INVALID_ARGUMENT',
  ExpiredToken: 'CREDENTIALS_EXPIRED',
  ExpiredTokenException: 'CREDENTIALS_EXPIRED',
  AccessDenied: 'ACCESS_DENIED',
  AccessDeniedException: 'ACCESS_DENIED',
  NotAuthorized: 'ACCESS_DENIED',
  OptInRequired: 'ACCESS_DENIED',
  UnrecognizedClientException: 'ACCESS_DENIED',
  InvalidClientTokenId: 'ACCESS_DENIED',
  InvalidSignatureException: 'ACCESS_DENIED',
  SignatureDoesNotMatch: 'ACCESS_DENIED',
  InvalidIdentityTokenException: 'ACCESS_DENIED',
  IDPRejectedClaimException: 'ACCESS_DENIED',
  IDPCommunicationErrorException: 'ACCESS_DENIED',
  IncompleteSignature: 'ACCESS_DENIED',
  IncompleteSignatureException: 'ACCESS_DENIED',
  RequestExpired: 'ACCESS_DENIED',
  RequestTimeTooSkewed: 'ACCESS_DENIED',
  MissingAuthenticationToken: 'ACCESS_DENIED',
  MissingAuthenticationTokenException: 'ACCESS_DENIED',
  CredentialsProviderError: 'CREDENTIALS_MISSING',
  TokenProviderError: 'CREDENTIALS_MISSING',
  ProxyError: 'NETWORK',
  AnswerTooLarge: 'TOO_LARGE',
};

const UNTRUSTED = /^(?:CERT_SIGNATURE_FAILURE|CERT_UNTRUSTED|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_)/;
const TLS = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/;
const CONNECTION =
  /^(?:ECONN\w+|EHOST\w+|ENET\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EPIPE|EADDR\w+|ERR_SOCKET_\w+|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)$/;

const LOST = /^(?:ProxyError: |TimeoutError: |Error: (?:connect|getaddrinfo|read|write|socket) )/;

/** Whatever the SDK or Node threw, as a Failure that says what failed, on what, where, and what to do next. */
export function awsFailure(error: unknown, call: AwsCall): Failure {
  if (error instanceof Failure) return error;
  const facts = asFacts(error);
  const code = codeOf(facts, call.otherwise ?? 'INTERNAL');
  // The SDK ends some messages with advice to those who program with it.
  const text = facts.message.replace(/^(?:Proxy)?Error: /, '').replace(/\s*Deserialization error: .+$/s, '');
  const said = oneLine(withoutSecrets(withoutRequest(text)));
  return new Failure(code, messageOf(code, said, facts, call), { hint: hintOf(code, facts, call), cause: error });
}

/** AWS repeats the request that it refuses, and in it the session token. */
function withoutRequest(message: string): string {
  return message
    .replace(/\s*The Canonical String for this request should have been.*/s, '')
    .replace(/((?:x-amz-security-token|\bsignature)\s*[:=]\s*)[^\s,'"&]+/gi, '$1***');
}

function asFacts(error: unknown): ErrorFacts {
  return error instanceof Error ? error : { name: 'Error', message: String(error) };
}

function codeOf(error: ErrorFacts, otherwise: ErrorCode): ErrorCode {
  if (/^(?:Credentials|Token)ProviderError$/.test(error.name)) {
    // Of what a request to SSO failed of, the SDK keeps the text alone. Unauthorized is a session that was ended.
    if (LOST.test(error.message)) return 'NETWORK';
    if (/\bexpired\b|^UnauthorizedException: /i.test(error.message)) return 'CREDENTIALS_EXPIRED';
  }
  const named = Object.hasOwn(CODES, error.name) ? CODES[error.name] : undefined;
  if (named !== undefined) return named;
  if (isThrottling(error)) return 'THROTTLED';
  const status = error.$metadata?.httpStatusCode;
  if (status !== undefined && status !== 200) {
    return status === 401 || status === 403 ? 'ACCESS_DENIED' : 'SERVICE_ERROR';
  }
  if (error.name === 'TimeoutError' || networkCode(error) !== undefined) return 'NETWORK';
  // The SDK has the answer's status on everything that came out of an answer, such as a page of HTML from a proxy.
  if (status !== undefined) return 'SERVICE_ERROR';
  return cannotBeSent(error) ? 'CREDENTIALS_MISSING' : otherwise;
}

/** A line end, say, in a key or a token, which are sent as headers. */
function cannotBeSent({ code }: ErrorFacts): boolean {
  return code === 'ERR_INVALID_CHAR';
}

/** Node's code of a failed connection (ECONNREFUSED, CERT_HAS_EXPIRED), which may stand on the cause. */
function networkCode(error: ErrorFacts, depth = 0): string | undefined {
  const { code, cause } = error;
  if (typeof code === 'string' && (TLS.test(code) || CONNECTION.test(code))) return code;
  return cause instanceof Error && depth < 5 ? networkCode(cause, depth + 1) : undefined;
}

function messageOf(code: ErrorCode, said: string, error: ErrorFacts, { action, subject, place }: AwsCall): string {
  const where = place === undefined ? '' : ` in ${place}`;
  switch (code) {
    case 'REPOSITORY_NOT_FOUND':
      return `${subject}: the repository is not there${where}: ${said}`;
    case 'CREDENTIALS_MISSING':
      return cannotBeSent(error)
        ? `the AWS credentials cannot be sent with ${action}: ${said}`
        : `no AWS credentials were found in ${subject}: ${said || error.name}`;
    case 'CREDENTIALS_EXPIRED':
      return `the AWS credentials have expired: ${said}`;
    case 'NETWORK':
      return `${action} for ${subject} did not get through: ${said || networkCode(error)}`;
    case 'ACCESS_DENIED':
      return `${action} was refused for ${subject}: ${said || error.name}`;
    case 'THROTTLED':
      return `${action} for ${subject} was throttled, and again when retried: ${said || error.name}`;
    case 'TOO_LARGE':
      return `${action} for ${subject}: ${said}`;
    default: {
      const status = error.$metadata?.httpStatusCode;
      const detail = status === undefined ? error.name : `${error.name}, HTTP ${status}`;
      return `${action} failed for ${subject}${where}: ${said === '' ? detail : `${said} (${detail})`}`;
    }
  }
}

function hintOf(code: ErrorCode, error: ErrorFacts, call: AwsCall): string | undefined {
  switch (code) {
    case 'IMAGE_NOT_FOUND':
      return 'ECR has the manifest but not this blob. Push the image again.';
    case 'CREDENTIALS_MISSING':
      if (cannotBeSent(error))
        return 'Look for a line end or a blank in the key and the session token: they were not copied whole and alone.';
      return (
        'Looked at: environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), shared config and credentials files with SSO ' +
        'and processes, web identity token, container and instance metadata. In a pipeline: awsCredentialsId, or withAWS.'
      );
    case 'CREDENTIALS_EXPIRED':
      return 'Get new ones: sign in again (aws sso login), or let the step fetch them anew (awsCredentialsId, roleArn).';
    case 'ACCESS_DENIED':
      return deniedHint(error, call);
    case 'THROTTLED':
      return 'Too many calls in this account and region at once. Try again later, or allow more attempts: AWS_MAX_ATTEMPTS.';
    case 'TOO_LARGE':
      return 'No answer of AWS is so large in ordinary use. Look at the endpoint, at what stands before it, and at what was pushed.';
    case 'NETWORK':
      return networkHint(error);
    default:
      return undefined;
  }
}

function networkHint(error: ErrorFacts): string {
  if (error instanceof ProxyError) return error.hint;
  const code = networkCode(error) ?? '';
  if (UNTRUSTED.test(code)) {
    return 'The server, or a proxy that looks into TLS, has a certificate of a CA that Node does not trust. Name the file of that CA (PEM) in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.';
  }
  return TLS.test(code)
    ? "Look at the server's certificate (names, dates), at the clock of this machine, and at what else may answer there."
    : 'Check the region, the endpoint, DNS and the way from this machine to AWS (VPC endpoints, firewall, HTTPS_PROXY).';
}

function deniedHint(error: ErrorFacts, { ifDenied, isLink }: AwsCall): string {
  if (isLink) return ifDenied;
  if (/Signature|RequestExpired|Skewed/.test(error.name))
    return 'Check AWS_SECRET_ACCESS_KEY, and the clock of this machine.';
  if (/^(?:UnrecognizedClient|InvalidClientToken|MissingAuthentication)/.test(error.name)) {
    return 'AWS does not know this access key (any more), or not in this partition. Check the credentials.';
  }
  return ifDenied;
}
