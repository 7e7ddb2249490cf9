import type { Refusal, RefusalCode } from "@talkgroup/schemas";

/**
 * The error of a failed call to the SDK. It is the only one the SDK throws; every promise of the SDK rejects with it and nothing else. Its
 * stack begins with the line that made the call (Node and Chromium).
 *
 * @since 0.1.0
 */
export class TalkgroupError extends Error {
  /** The name of its class, as for any error. */
  override readonly name = "TalkgroupError";
  /** The code to decide by: stable from version to version. */
  readonly code: TalkgroupErrorCode;
  /** JSON pointer to the refused parameter, if there is one. */
  readonly field: string | undefined;
  /** How long to wait before trying again, in ms, if waiting helps (`rate_limited`, `busy`). */
  readonly retry_after_ms: number | undefined;

  /** @internal */
  constructor(code: TalkgroupErrorCode, message: string, details: TalkgroupErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.retry_after_ms = details.retry_after_ms;
  }

  /**
   * The error for a refusal of the agent's; `subject` is the method, or what else was asked.
   *
   * @internal
   */
  static ofRefusal(subject: string, refusal: Refusal): TalkgroupError {
    const { code, message, field, retry_after_ms } = refusal;
    return new TalkgroupError(code, `${subject}: ${message}`, { field, retry_after_ms });
  }
}

/** What an error knows besides its code and message. */
export interface TalkgroupErrorDetails {
  readonly field?: string | undefined;
  readonly retry_after_ms?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Every code an error of the SDK can have. Any call may reject with `scope_denied` (its scope was not granted), `timeout`, `aborted`,
 * `agent_closed`, `limit_reached` (256 calls of this program, or 64 at the agent, have no answer yet), `rate_limited` (over 500 calls a
 * second), `message_too_large`, `method_not_found` (the agent is older than this SDK) and `internal` (a fault of the agent's); each method
 * lists its others.
 *
 * @since 0.1.0
 */
export type TalkgroupErrorCode =
  /** The agent or the server refused: its stable code (PROTOCOL.md). */
  | RefusalCode
  /** No agent listens on this machine, or none that this program may reach. */
  | "agent_unreachable"
  /** The connection to the agent is closed, by either side. If a call was under way, what it asked for may have happened. */
  | "agent_closed"
  /** The agent did not answer in time. What the call asked for may have happened. */
  | "timeout"
  /** The caller's signal was aborted. What the call asked for may have happened. */
  | "aborted"
  /** A function that the game gave threw: `cause` is what it threw. */
  | "callback_failed";
