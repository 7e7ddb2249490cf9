import type { AgentHelloParams, Refusal, Result } from "@talkgroup/schemas";

/**
 * One connection to the agent as messages, however they travel: frames on a local socket (P-16) or texts on a WebSocket (P-46).
 * Nothing here throws.
 */
export interface Wire {
  /** Sends the hello, which comes before all else; its answer is that of the call `id`. False as `send`. */
  greet(id: number, params: AgentHelloParams): boolean;
  /** Sends one JSON-RPC message. False if it takes no more, because the agent does not read or the connection is closed. */
  send(message: string): boolean;
  /** Says goodbye, then closes once everything sent has left; `handleClosed` follows. Does nothing the second time. */
  close(): void;
  /** Set once, before anything can come in. */
  listen(listener: WireListener): void;
}

/** Told what comes in. Nothing comes after `handleClosed`. */
export interface WireListener {
  /** One JSON-RPC message. */
  handleMessage(text: string): void;
  /** The answer to a call that came by other means than a message. */
  handleAnswer(id: number, answer: Result<unknown>): void;
  /** The agent is about to close, and why. */
  handleGoodbye(reason: Refusal): void;
  /** What comes in can no longer be read. */
  handleFault(message: string): void;
  /** The connection is closed, by either side. */
  handleClosed(): void;
}
