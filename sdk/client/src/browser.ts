export { connect, type WebConnectOptions } from "./connect-web-socket.js";
export { localStorageTokens } from "./local-storage-tokens.js";
export * from "./surface.js";
export type { OpenWebSocket, WebSocketLike } from "./web-socket-wire.js";
