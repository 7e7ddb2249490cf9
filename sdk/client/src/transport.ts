/**
 * Carries the bytes between the game and the agent: a local socket here, a WebSocket in a browser, memory in a test. Bytes arrive in order,
 * in pieces of any size.
 *
 * @since 0.1.0
 */
export interface Transport {
  /**
   * Sends. Never throws.
   *
   * @param bytes Not kept, nor changed, after this returns.
   * @returns False if it cannot take more, because the other side does not read or the transport is closed.
   */
  send(bytes: Uint8Array): boolean;
  /**
   * Sets the listener for incoming bytes: once, before anything can come in.
   *
   * @param listener Called with each piece, of any size from one byte.
   */
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /**
   * Sets the listener for the end.
   *
   * @param listener Called once, when the transport is closed by either side.
   */
  onClosed(listener: () => void): void;
  /** Closes once everything sent has left; `onClosed` follows. Does nothing the second time. */
  close(): void;
}
