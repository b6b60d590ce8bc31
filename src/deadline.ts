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
  /** What is waited for, in the order in which it began. */
  readonly #waiting = new Set<{ readonly what: string }>();
  /** The innermost thing that was still waited for when the time was up. */
  #blamed = 'the command';

  constructor(seconds: number) {
    this.seconds = seconds;
    const controller = new AbortController();
    this.signal = controller.signal;
    // One for each request that is under way, and there may be many: that is no leak.
    setMaxListeners(0, this.signal);
    this.#timer = setTimeout(() => {
      this.#blamed = [...this.#waiting].at(-1)?.what ?? this.#blamed;
      controller.abort();
    }, seconds * 1000);
  }

  /** The result of `work`, or TIMEOUT when the time is up first, even where `work` does not heed the signal. */
  async during<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this;
    if (signal.aborted) throw this.#timeout();
    const entry = { what };
    this.#waiting.add(entry);
    return new Promise<T>((resolve, reject) => {
      const onAbort = (): void => reject(this.#timeout());
      signal.addEventListener('abort', onAbort, { once: true });
      work(signal)
        .then(resolve, (error: unknown) => reject(signal.aborted ? this.#timeout() : error))
        .finally(() => {
          this.#waiting.delete(entry);
          signal.removeEventListener('abort', onAbort);
        });
    });
  }

  #timeout(): Failure {
    const time = `no answer within the ${this.seconds} s that the whole command may take`;
    return new Failure('TIMEOUT', `${this.#blamed}: ${time}`, {
      hint: 'Give it more time (timeout), or look at the network between this machine and what did not answer.',
    });
  }

  /** Lets the process end: call it when the command is done. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
