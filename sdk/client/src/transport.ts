/**
 * What carries the bytes between the game and the agent: a local socket here, a WebSocket in a browser, memory in a test.
 * Bytes arrive in order, in pieces of any size.
 */
export interface Transport {
  /** Sends; false if it takes no more, because the other side does not read or the transport is closed. Never throws. */
  send(bytes: Uint8Array): boolean;
  /** Called with what comes in. Set once, before anything can come in. */
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Called once, when the transport is closed by either side. */
  onClosed(listener: () => void): void;
  /** Closes once everything sent has left; `onClosed` follows. Does nothing the second time. */
  close(): void;
}
