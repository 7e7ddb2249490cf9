/**
 * What a thread without sound needs of this package: the radio's state, talk keys and hotkeys, all types with it. Mixer, jitter buffers and
 * encryption of frames are half a megabyte that it need not load. Everything here is also in `@talkgroup/core`.
 */
export * from "./hotkeys.js";
export type * from "./index.js";
export * from "./ptt-lease.js";
export * from "./radio.js";
export * from "./radio-plan.js";
export * from "./resampler.js";
export * from "./talk-guard.js";
export * from "./voice-command.js";
