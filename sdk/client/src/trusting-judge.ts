import { type IpcEvents, type IpcMethods, type Result, refuse } from "@talkgroup/schemas";

import type { Judge } from "./judge.js";
import { isRecord } from "./refusal-of.js";

/**
 * Takes the agent at its word: the compiled schemas are 27 kB gzip, more than twice what the whole browser entry may be. The agent judges
 * the params by the same schemas and refuses `invalid_params`; its answers are valid unless it is broken.
 */
export const trusting_judge: Judge = {
  params: () => undefined,
  result: <M extends keyof IpcMethods>(_method: M, result: unknown): Result<IpcMethods[M]["result"]> =>
    isRecord(result) ? { ok: true, value: result as IpcMethods[M]["result"] } : refuse("internal", "found no object"),
  event: <E extends keyof IpcEvents>(_event: E, params: unknown): params is IpcEvents[E] => isRecord(params),
};
