import { setMaxListeners } from 'node:events';
import { Failure } from './errors.ts';

/**
 * The time that a whole command may take. Everything that waits for somebody else (a server, a credential source, git)
 * runs under `during`, so that whatever hangs ends in TIMEOUT and says what it was.
 */
export class Deadline {
  readonly seconds: number;
  readonly signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;

  constructor(seconds: number) {
    this.seconds = seconds;
    const controller = new AbortController();
    this.signal = controller.signal;
    // One for each request that is under way, and there may be many: that is no leak.
    setMaxListeners(0, this.signal);
    this.#timer = setTimeout(() => controller.abort(), seconds * 1000);
  }

  /** The result of `work`, or TIMEOUT when the time is up first, even where `work` does not heed the signal. */
  async during<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this;
    const timeout = (): Failure =>
      new Failure('TIMEOUT', `${what}: no answer within the ${this.seconds} s that the whole command may take`, {
        hint: 'Give it more time (timeout), or look at the network between this machine and AWS.',
      });
    if (signal.aborted) throw timeout();
    return new Promise<T>((resolve, reject) => {
      const onAbort = (): void => reject(timeout());
      signal.addEventListener('abort', onAbort, { once: true });
      work(signal)
        .then(resolve, (error: unknown) => reject(signal.aborted ? timeout() : error))
        .finally(() => signal.removeEventListener('abort', onAbort));
    });
  }

  /** Lets the process end: call it when the command is done. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
