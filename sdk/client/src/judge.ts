import type { IpcEvents, IpcMethods, Refusal, Result } from "@talkgroup/schemas";

/** Judges what goes to the agent and what comes from it: by the schemas (Node), or hardly at all where their size counts (browser). */
export interface Judge {
  /** Why the params cannot be sent, or undefined. May write defaults into them. */
  params<M extends keyof IpcMethods>(method: M, params: IpcMethods[M]["params"]): Refusal | undefined;
  /** What the agent answered, if it is what the schema says. */
  result<M extends keyof IpcMethods>(method: M, result: unknown): Result<IpcMethods[M]["result"]>;
  /** True if the event is what the schema says. */
  event<E extends keyof IpcEvents>(event: E, params: unknown): params is IpcEvents[E];
}
