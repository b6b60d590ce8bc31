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
  'GIT_CURL_VERBOSE',
];

/** What the step's `sshCredentialsId` stands for: the file of the private key, and whose it is. */
const SSH_KEY = 'IMAGE_LABELS_SSH_KEY';
const SSH_USER = 'IMAGE_LABELS_SSH_USER';

/**
 * Set where the step names credentials: they go before whatever the agent has, and are not stored by it. The Git plugin puts
 * them into GIT_USERNAME and GIT_PASSWORD, and writes a GIT_ASKPASS, which until 2023 could not say a password with a
 * character that means something to a shell, and which answers whatever host asks.
 */
const STEP_CREDENTIALS = 'IMAGE_LABELS_GIT_STEP_CREDENTIALS';

/** The password that goes with a user who is a token: none. */
const NO_PASSWORD = '!f() { test "$1" = get && echo password=; }; f';

/** A credential helper that answers from the environment; it holds no secret itself. */
const HELPER =
  '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$IMAGE_LABELS_GIT_USER" "$IMAGE_LABELS_GIT_PASSWORD"; }; f';

/**
 * The environment that git runs in: the agent's own, so that its credential helper, ssh-agent or GIT_ASKPASS work, but
 * bound to no other repository, to known transports, to English messages, and unable to ask anybody anything.
 */
export function gitEnvironment(
  env: NodeJS.ProcessEnv,
  url: GitUrl | undefined,
  isRewritten: boolean,
): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !REPOSITORY.includes(name) && !name.startsWith('GIT_TRACE'));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: TRANSPORTS.join(':'),
    // Empty, it keeps git from asking with whatever program else is set up for people.
    GIT_ASKPASS: env['GIT_ASKPASS'] ?? '',
    GCM_INTERACTIVE: 'never',
    // What is missing in the temporary repository is missing by intention.
    GIT_NO_LAZY_FETCH: '1',
    ...sshEnvironment(env, url),
    ...credentialSettings(env, url, isRewritten),
  };
}

/** The program of a command, with what a shell takes before it: variables, `env`, `exec`. */
const SSH_PROGRAM = /^\s*(?:(?:env|exec|\w+=(?:"[^"]*"|'[^']*'|\S*))\s+)*("[^"]*"|'[^']*'|\S+)/;

/** git gives the command to a shell, which puts the variables in; the host's key must be known, or is learnt once. */
function sshEnvironment(env: NodeJS.ProcessEnv, url: GitUrl | undefined): NodeJS.ProcessEnv {
  const key = env[SSH_KEY];
  if (key === undefined) return {};
  const options = [
    // As a setting, in which ssh reads % as it is meant here; the file of -i it looks for by its bare name first.
    `-o "IdentityFile=\\"$${SSH_KEY}\\""`,
    '-o IdentitiesOnly=yes',
    '-o BatchMode=yes',
    // A connection that another key opened, and that is shared, would serve as well.
    '-o ControlMaster=no -o ControlPath=none',
    ...(env[SSH_USER] && url !== undefined && !url.text.includes('@') ? [`-l "$${SSH_USER}"`] : []),
  ];
  const base = env['GIT_SSH_COMMAND'] ?? 'ssh -o StrictHostKeyChecking=accept-new';
  return {
    // Of several, ssh takes the first: so these stand in front of what the agent's command has.
    GIT_SSH_COMMAND: base.replace(SSH_PROGRAM, (program) => `${program} ${options.join(' ')}`),
    ...(env['GIT_SSH_COMMAND'] === undefined ? { GIT_SSH_VARIANT: 'ssh' } : {}),
    // ssh reads % in the path as the beginning of a token, and \ and " as in a quoted text.
    [SSH_KEY]: key.replaceAll('%', '%%').replace(/[\\"]/g, '\\$&'),
  };
}

/** How git comes by a user and a password over HTTP, as settings in its environment: no place that others read. */
function credentialSettings(env: NodeJS.ProcessEnv, url: GitUrl | undefined, isRewritten: boolean): NodeJS.ProcessEnv {
  const settings: [name: string, value: string][] = [];
  const values: NodeJS.ProcessEnv = {};
  const isOfStep = env[STEP_CREDENTIALS] !== undefined;
  const { user, password } = (isOfStep ? stepCredentials(env) : url?.credentials) ?? {};
  const host = url !== undefined && /^https?:/i.test(url.text) ? `credential.${new URL(url.text).origin}` : undefined;
  const context = isOfStep && isRewritten ? 'credential' : host;
  if (context !== undefined && user !== undefined && password !== undefined) {
    // The first, empty value takes away the helpers that were set up before.
    settings.push(['credential.helper', ''], [`${context}.helper`, ''], [`${context}.helper`, HELPER]);
    values['IMAGE_LABELS_GIT_USER'] = user;
    values['IMAGE_LABELS_GIT_PASSWORD'] = password;
    values['GIT_ASKPASS'] = '';
  } else if (isOfStep) {
    settings.push(['credential.helper', '']);
  } else if (context !== undefined && user !== undefined) {
    settings.push([`${context}.username`, user]);
    // Behind the agent's own helpers, of which one may know it.
    if (!env['GIT_ASKPASS']) settings.push([`${context}.helper`, NO_PASSWORD]);
  }
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  settings.forEach(([name, value], i) => {
    values[`GIT_CONFIG_KEY_${count + i}`] = name;
    values[`GIT_CONFIG_VALUE_${count + i}`] = value;
  });
  return settings.length === 0 ? {} : { ...values, GIT_CONFIG_COUNT: `${count + settings.length}` };
}

/** The user and the password that a step named; none where a helper could not say them in a line each. */
function stepCredentials(env: NodeJS.ProcessEnv): { user: string; password: string } | undefined {
  const { GIT_USERNAME: user, GIT_PASSWORD: password } = env;
  if (user === undefined || password === undefined || /[\r\n]/.test(user + password)) return undefined;
  return { user, password };
}
