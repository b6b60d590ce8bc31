import { type GitUrl, TRANSPORTS } from './url.ts';

/** Variables that would point git at another repository than its own: a pipeline runs inside of one. */
const REPOSITORY = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
  'GIT_TEMPLATE_DIR',
  'GIT_TRACE',
  'GIT_TRACE_CURL',
  'GIT_TRACE_PACKET',
  'GIT_CURL_VERBOSE',
];

/** The file of the private key that the step's `sshCredentialsId` stands for. */
const SSH_KEY = 'IMAGE_LABELS_SSH_KEY';

/** A credential helper that answers from the environment; it holds no secret itself. */
const HELPER =
  '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$IMAGE_LABELS_GIT_USER" "$IMAGE_LABELS_GIT_PASSWORD"; }; f';

/**
 * The environment that git runs in: the agent's own, so that its credential helper, ssh-agent or GIT_ASKPASS work, but
 * bound to no other repository, to known transports, to English messages, and unable to ask anybody anything.
 */
export function gitEnvironment(env: NodeJS.ProcessEnv, url: GitUrl | undefined): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY.includes(name)));
  return {
    ...own,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: TRANSPORTS.join(':'),
    // Empty, it keeps git from asking with whatever program else is set up for people.
    GIT_ASKPASS: env['GIT_ASKPASS'] ?? '',
    GCM_INTERACTIVE: 'never',
    // What is missing in the temporary repository is missing by intention.
    GIT_NO_LAZY_FETCH: '1',
    ...(env[SSH_KEY] === undefined ? {} : { GIT_SSH_COMMAND: sshCommand(env) }),
    ...(url?.credentials === undefined ? {} : withCredentials(env, url.text, url.credentials)),
  };
}

/** git gives the command to a shell, which puts the path in; the host's key must be known, or is learnt once. */
function sshCommand(env: NodeJS.ProcessEnv): string {
  const base = env['GIT_SSH_COMMAND'] ?? 'ssh -o StrictHostKeyChecking=accept-new';
  return `${base} -i "$${SSH_KEY}" -o IdentitiesOnly=yes -o BatchMode=yes`;
}

/** What stood in the URL, for that host alone: the environment of a process is no place that others read. */
function withCredentials(
  env: NodeJS.ProcessEnv,
  url: string,
  { user, password }: NonNullable<GitUrl['credentials']>,
): NodeJS.ProcessEnv {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const scope = `credential.${new URL(url).origin}.helper`;
  return {
    IMAGE_LABELS_GIT_USER: user,
    IMAGE_LABELS_GIT_PASSWORD: password,
    // The first, empty value takes away the helpers that were set up before.
    GIT_CONFIG_COUNT: `${count + 2}`,
    [`GIT_CONFIG_KEY_${count}`]: scope,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: scope,
    [`GIT_CONFIG_VALUE_${count + 1}`]: HELPER,
  };
}
