import { isObject, objectAt, stringAt } from '../ecr/json.ts';
import type { Tab } from './tab.ts';

/** How a page is looked at. */
export interface Look {
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page in a browser. */
export interface Page {
  /** The value of an expression in the page; this works where the page itself may run no script, too. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks with the mouse in the middle of the first element of the selector. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab'): Promise<void>;
  /** PNG of all of it. */
  screenshot(): Promise<Buffer>;
  /** What the page, or the browser about the page, wrote to the console. */
  readonly console: readonly string[];
  /** The addresses that were asked for. */
  readonly requested: readonly string[];
}

const HEIGHT = 900;

export async function openPage({ call, listen }: Tab, url: string, look: Look = {}): Promise<Page> {
  const { width = 1280, dark = false } = look;
  const console: string[] = [];
  const requested: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    listen((method, params) => {
      if (method === 'Page.loadEventFired') resolve();
      if (method === 'Network.requestWillBeSent') requested.push(stringAt(objectAt(params, 'request'), 'url') ?? '');
      if (method === 'Log.entryAdded') console.push(stringAt(objectAt(params, 'entry'), 'text') ?? '');
      if (/^Runtime\.(?:consoleAPICalled|exceptionThrown)$/.test(method)) console.push(JSON.stringify(params));
    });
  });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await call(`${domain}.enable`);
  await call('Emulation.setDeviceMetricsOverride', { width, height: HEIGHT, deviceScaleFactor: 1, mobile: false });
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  await call('Emulation.setEmulatedMedia', { features });
  await call('Page.navigate', { url });
  await loaded;

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return isObject(result) ? result['value'] : undefined;
  };
  return {
    evaluate,
    async click(selector) {
      const place = await evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`);
      if (!isObject(place)) throw new Error(`there is no ${selector}`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await call('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
      }
    },
    async type(text) {
      await call('Input.insertText', { text });
    },
    async press(key) {
      const text = { Enter: '\r', Tab: '\t' }[key];
      for (const type of ['keyDown', 'keyUp']) {
        await call('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: text.charCodeAt(0), text });
      }
    },
    async screenshot() {
      const { data } = await call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true });
      return Buffer.from(typeof data === 'string' ? data : '', 'base64');
    },
    console,
    requested,
  };
}
