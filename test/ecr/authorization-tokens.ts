import { randomBytes } from 'node:crypto';

const LIFETIME_MS = 12 * 3600_000;

/** The passwords for the user AWS that GetAuthorizationToken gives out, and the registry's own API takes. */
export class AuthorizationTokens {
  readonly #ends = new Map<string, number>();

  /** A new one: user and password as HTTP's Basic scheme writes them, and the time at which it ends. */
  issue(now: number): { token: string; endsAt: number } {
    // As long as a real one, which is about as much as a header may hold.
    const token = Buffer.from(`AWS:${randomBytes(1200).toString('base64')}`).toString('base64');
    const endsAt = now + LIFETIME_MS;
    this.#ends.set(token, endsAt);
    return { token, endsAt };
  }

  /** Whether this Authorization header brings one that is still good. */
  accept(header: string | undefined, now: number): boolean {
    const [, token = ''] = /^basic +(\S+)$/i.exec(header ?? '') ?? [];
    return now < (this.#ends.get(token) ?? 0);
  }
}
