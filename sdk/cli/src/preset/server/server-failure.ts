/** The world between us and a server failed. The message holds no secret. */
export class ServerFailure extends Error {
  override readonly name = "ServerFailure";
  readonly code: ServerFailureCode;

  constructor(code: ServerFailureCode, message: string, options: { cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}

/**
 * - server_unreachable: no connection, none in time, or one that ended.
 * - certificate_mismatch: somebody answers there, with another certificate than the pinned one. Nothing was sent.
 * - answer_unfit: what came back is no answer of a Talkgroup server.
 */
export type ServerFailureCode = "server_unreachable" | "certificate_mismatch" | "answer_unfit";
