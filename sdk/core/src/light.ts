/**
 * What a thread without sound needs of this package: the radio's state, talk keys and hotkeys, all types with it. Mixer, jitter buffers and
 * encryption of frames are half a megabyte that it need not load. Everything here is also in `@talkgroup/core`.
 */
export * from "./hotkeys/hotkeys.js";
export type * from "./index.js";
export * from "./listen/resampler.js";
export * from "./plan/radio-plan.js";
export * from "./radio.js";
export * from "./talk/ptt-lease.js";
export * from "./talk/talk-guard.js";
export * from "./voice-command.js";
