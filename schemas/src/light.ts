/**
 * What a voice engine needs of this package, all types with it, but none of its validators: those are megabytes of generated code, which a
 * thread that judges no messages need not load. Everything here is also in `@talkgroup/schemas` or `@talkgroup/schemas/preset`.
 */
export * from "./assert.js";
export type * from "./index.js";
export * from "./nearest-name.js";
export * from "./packet.js";
export * from "./preset/key-names.js";
export * from "./preset/preset-access.js";
export * from "./preset/preset-stack.js";
export type * from "./preset.js";
export * from "./refusal.js";
export * from "./replay-window.js";
export * from "./serial.js";
