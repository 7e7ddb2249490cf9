/** The world said no: what kept the server from starting, or stopped it. Bad input from players never becomes one. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;
  /** "operation_refused": each problem with its field; otherwise empty. */
  readonly problems: readonly string[];

  constructor(code: ServerErrorCode, message: string, options: { cause?: unknown; problems?: readonly string[] } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

export type ServerErrorCode =
  | "operation_unreadable"
  | "operation_refused"
  | "organisation_refused"
  | "certificate_unusable"
  | "host_unknown"
  | "control_port_unavailable"
  | "voice_port_unavailable"
  | "voice_worker_stopped";

/** The text of anything that was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
