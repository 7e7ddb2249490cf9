import {
  type IpcEvents,
  type IpcMethods,
  type Refusal,
  type Result,
  validateIpcEvent,
  validateIpcParams,
  validateIpcResult,
} from "@talkgroup/schemas";

import type { Judge } from "./judge.js";

/** Judges by the schemas: a mistake is told at once, and an answer is what its type says. */
export const schema_judge: Judge = {
  params: <M extends keyof IpcMethods>(method: M, params: IpcMethods[M]["params"]): Refusal | undefined => {
    const valid = validateIpcParams[method](params);
    return valid.ok ? undefined : valid.refusal;
  },
  result: <M extends keyof IpcMethods>(method: M, result: unknown): Result<IpcMethods[M]["result"]> =>
    validateIpcResult[method](result),
  event: <E extends keyof IpcEvents>(event: E, params: unknown): params is IpcEvents[E] => validateIpcEvent[event](params).ok,
};
