/**
 * What a program on Node imports.
 *
 * @module @talkgroup/sdk
 */
export { connect, connectOver, type LocalConnectOptions } from "./connect.js";
export * from "./surface.js";
export type { Timer } from "./timer.js";
export type { Transport } from "./transport.js";
