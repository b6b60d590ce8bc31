import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Carries bytes both ways between two connections, each open in one direction when the other has ended, until one breaks. */
export function join(one: Duplex, other: Duplex): void {
  const drop = (): void => {
    one.destroy();
    other.destroy();
  };
  pipeline(one, other).catch(drop);
  pipeline(other, one).catch(drop);
}
