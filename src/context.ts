import type { Deadline } from './deadline.ts';

/** What all that asks somebody else needs to know of the run that it is a part of. */
export interface Context {
  readonly env: NodeJS.ProcessEnv;
  readonly deadline: Deadline;
  /** A line for people who want to see what is done. */
  readonly log: (line: string) => void;
}
