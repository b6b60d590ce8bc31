import type { JsonObject } from '../ecr/json.ts';

/** Hears of what happens in a tab. */
export type Listener = (method: string, params: JsonObject) => void;

/** One tab's side of the protocol. */
export interface Tab {
  call(method: string, params?: JsonObject): Promise<JsonObject>;
  listen(listener: Listener): void;
}
