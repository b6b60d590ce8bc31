import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { isObject, type JsonObject, objectAt, parseJson, stringAt } from '../ecr/json.ts';
import { killTree } from '../git/server-process.ts';
import { cleaner, temporaryFolder } from '../leftovers.ts';
import { type Look, openPage, type Page } from './page.ts';
import type { Listener } from './tab.ts';

/**
 * A real Chromium without a window, driven by its own protocol (https://chromedevtools.github.io/devtools-protocol/) over
 * two pipes: what the tests need of it is little, and playwright-core would be 14 MB in every checkout.
 */
export interface Chromium {
  /** Opens an address in a new tab, and waits until it is loaded. */
  open(url: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

const PROGRAM = 'chromium';
const FLAGS = [
  '--headless',
  // Else it does not start as root, which a container of CI is.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

export function chromiumIsThere(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

export async function startChromium(): Promise<Chromium> {
  const folder = temporaryFolder();
  const child = spawn(PROGRAM, [...FLAGS, `--user-data-dir=${folder.path}`, 'about:blank'], {
    env: { PATH: process.env['PATH'], HOME: folder.path, TMPDIR: folder.path },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = cleaner(() => killTree(child));
  const listeners = new Map<string, Listener>();
  const send = connect(child, (session, method, params) => listeners.get(session)?.(method, params));
  return {
    async open(url, look) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      if (typeof sessionId !== 'string') throw new Error('Chromium gave no session');
      const tab = {
        call: (method: string, params?: JsonObject) => send(method, params, sessionId),
        listen: (listener: Listener) => void listeners.set(sessionId, listener),
      };
      return openPage(tab, url, look);
    },
    async close() {
      await send('Browser.close').catch(() => {});
      stop();
      await ended;
      folder.remove();
    },
  };
}

/** Messages are JSON that ends with a NUL: commands on the fourth descriptor, their results and events on the fifth. */
function connect(
  child: ChildProcess,
  onEvent: (session: string, method: string, params: JsonObject) => void,
): (method: string, params?: JsonObject, sessionId?: string) => Promise<JsonObject> {
  const [, , , commands, answers] = child.stdio;
  if (!(commands instanceof Writable) || !(answers instanceof Readable)) throw new Error('Chromium has no pipes');
  const waiting = new Map<unknown, { resolve: (result: JsonObject) => void; reject: (error: Error) => void }>();
  let gone: Error | undefined;
  const fail = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.once('error', fail);
  child.once('close', (code) => fail(new Error(`Chromium ended with ${code}`)));
  commands.on('error', fail);
  let rest = '';
  answers.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map(parseJson)) {
      if (!isObject(message)) continue;
      const { id, error } = message;
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (id === undefined) {
        onEvent(stringAt(message, 'sessionId') ?? '', stringAt(message, 'method') ?? '', objectAt(message, 'params'));
      } else if (isObject(error)) waiter?.reject(new Error(stringAt(error, 'message')));
      else waiter?.resolve(objectAt(message, 'result'));
    }
  });
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) throw gone;
      const id = ++last;
      waiting.set(id, { resolve, reject });
      commands.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
}
