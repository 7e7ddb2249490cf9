import type { Refusal, RefusalCode } from "@talkgroup/schemas";

/**
 * Why a call of the SDK failed. The only error it throws; every promise of the SDK rejects with it and nothing else. Its stack begins with the
 * line that made the call (Node and Chromium).
 *
 * @since 0.1.0
 */
export class TalkgroupError extends Error {
  /** As of any error: the name of its class. */
  override readonly name = "TalkgroupError";
  /** What to decide by: stable from version to version. */
  readonly code: TalkgroupErrorCode;
  /** JSON pointer of the parameter that was refused, where there is one. */
  readonly field: string | undefined;
  /** How long to wait before another try makes sense, in ms, where time is what it takes (`rate_limited`, `busy`). */
  readonly retry_after_ms: number | undefined;

  /** @internal */
  constructor(code: TalkgroupErrorCode, message: string, details: TalkgroupErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.retry_after_ms = details.retry_after_ms;
  }

  /**
   * The error for what the agent refused; `subject` is the method, or what else was asked.
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
 * `agent_closed`, `limit_reached` (256 calls of this program, or 64 at the agent, have no answer), `rate_limited` (over 500 calls a second),
 * `message_too_large`, `method_not_found` (the agent is older than this SDK) and `internal` (a fault of the agent's); what else is named at
 * each method.
 *
 * @since 0.1.0
 */
export type TalkgroupErrorCode =
  /** The agent or the server said no: its stable code (PROTOCOL.md). */
  | RefusalCode
  /** No agent listens on this machine, or none that this program may reach. */
  | "agent_unreachable"
  /** The connection to the agent is closed, by either side. Of a call that was under way: what was asked may have happened. */
  | "agent_closed"
  /** The agent did not answer in time. What was asked may have happened. */
  | "timeout"
  /** The caller's signal was aborted. What was asked may have happened. */
  | "aborted"
  /** A function of the game's that was to give something threw: `cause` is what it threw. */
  | "callback_failed";
