/**
 * What a page imports, or a program that has a WebSocket and no local socket.
 *
 * @module @talkgroup/sdk/browser
 */
export { connect, type WebConnectOptions } from "./connect-web-socket.js";
export { localStorageTokens } from "./local-storage-tokens.js";
export * from "./surface.js";
export type { OpenWebSocket, WebSocketLike } from "./web-socket-wire.js";
