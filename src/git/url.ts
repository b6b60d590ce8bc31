import { isAbsolute } from 'node:path';
import { Failure, withoutSecrets } from '../errors.ts';

/** Where a Git repository is, taken apart so that nothing secret stands in what git is started with or in what is shown. */
export interface GitUrl {
  /** For git's arguments and for people: without a password, and over HTTP without a user, which may be a token. */
  readonly text: string;
  /** What stood in the URL, the password perhaps left to be asked for; git is given it in its environment. */
  readonly credentials?: { readonly user: string; readonly password?: string };
}

/** The transports that may carry a tag; `ext::` and other helpers would run programs. */
export const TRANSPORTS = ['https', 'http', 'ssh', 'git', 'file'] as const;

const FORMS = 'https://host/path, http://, ssh://, git://, file://, user@host:path or an absolute path';

/** `from` says where the URL comes from, for messages: `--url`, `GIT_URL`. */
export function parseGitUrl(text: string, from: string): GitUrl {
  const fail = (why: string): never => {
    throw new Failure('INVALID_ARGUMENT', `${from}: ${JSON.stringify(shown(text))} ${why}`, {
      hint: `Write ${FORMS}. In a user or password, / ? # @ % are written as %2F %3F %23 %40 %25.`,
    });
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (text === '' || /[\u0000-\u0020\u007f]/.test(text)) return fail('is not the URL of a Git repository');
  if (text.startsWith('-')) return fail('begins with a dash, as an option of git would');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined) return parseScheme(text, scheme, fail);
  if (/^[a-z0-9+.-]*::/i.test(text)) return fail('names a program to be run, not a repository');
  if (isAbsolute(text)) return { text };
  // The form of scp. A host or a path with a dash in front would be an option of ssh.
  if (/^(?:[\w.][\w.-]*@)?[\w.][\w.-]*:[^-:][^:]*$/.test(text)) return { text };
  return fail('is not the URL of a Git repository');
}

function parseScheme(text: string, scheme: string, fail: (why: string) => never): GitUrl {
  if (!(TRANSPORTS as readonly string[]).includes(scheme))
    return fail(`has the scheme ${scheme}, which is not allowed`);
  if (!URL.canParse(text)) return fail('is not a URL');
  const url = new URL(text);
  // Written out, too: where there is none, what follows would be taken for it.
  if (scheme !== 'file' && (/^[^:]+:\/\/(?:\/|$)/.test(text) || !/^[[\w.]/.test(url.hostname)))
    return fail('has no host');
  if (/^\/+-/.test(url.pathname)) return fail('has a path that begins with a dash');
  if (scheme === 'ssh') {
    if (decoded(url.username, fail).startsWith('-')) return fail('has a user that begins with a dash');
    // ssh asks for passwords itself and takes none from a URL.
    url.password = '';
    return { text: url.href };
  }
  const user = decoded(url.username, fail);
  const password = decoded(url.password, fail);
  url.username = '';
  url.password = '';
  if (user === '' && password === '') return { text };
  return { text: url.href, credentials: password === '' ? { user } : { user, password } };
}

function decoded(text: string, fail: (why: string) => never): string {
  let plain: string;
  try {
    plain = decodeURIComponent(text);
  } catch {
    return fail('has a user or a password in which a % is not written %25');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would be further lines of what git is told
  return /[\u0000-\u001f\u007f]/.test(plain) ? fail('has a user or a password with a control character') : plain;
}

/** Without all that stands before the last @: in a URL that is refused, nobody knows where a password ends. */
function shown(text: string): string {
  return withoutSecrets(text.replace(/^([a-z][a-z0-9+.-]*:\/{0,2})?.*@/is, '$1***@')).slice(0, 200);
}
