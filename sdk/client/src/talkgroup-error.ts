import type { Refusal, RefusalCode } from "@talkgroup/schemas";

/** Why a call of the SDK failed. The only error it throws; every promise of the SDK rejects with it and nothing else. */
export class TalkgroupError extends Error {
  override readonly name = "TalkgroupError";
  readonly code: TalkgroupErrorCode;
  /** JSON pointer of the parameter that was refused, where there is one. */
  readonly field: string | undefined;

  constructor(code: TalkgroupErrorCode, message: string, details: { readonly field?: string; readonly cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.field = details.field;
  }

  /** The error for what the agent refused; `subject` is the method, or what else was asked. */
  static ofRefusal(subject: string, refusal: Refusal): TalkgroupError {
    const details = refusal.field === undefined ? {} : { field: refusal.field };
    return new TalkgroupError(refusal.code, `${subject}: ${refusal.message}`, details);
  }
}

export type TalkgroupErrorCode =
  /** The agent or the server said no: its stable code (PROTOCOL.md). */
  | RefusalCode
  /** No agent listens on this machine. */
  | "agent_unreachable"
  /** The connection to the agent is closed, by either side. */
  | "agent_closed"
  /** The agent did not answer in time. What was asked may have happened. */
  | "timeout"
  /** The caller's signal was aborted. What was asked may have happened. */
  | "aborted";
