/**
 * Called at the stages of a frame's life, for measuring. The core reads no clock: whoever implements this does.
 * Numbers only, so that tracing costs the hot path nothing but the call.
 */
export interface VoiceTrace {
  encodeStarts(): void;
  encoded(): void;
  /** The frame captured at `captured_ms` was sealed and handed to the socket. */
  sent(target_id: number, sequence: number, captured_ms: number): void;
  received(session_id: number, target_id: number, sequence: number): void;
  decodeStarts(): void;
  decoded(session_id: number, target_id: number, sequence: number): void;
}
