/** Channels that are kept: as many as the agent lists. */
export const channels_max = 4_096;
/** Channels that the player may have put in an order. */
export const arranged_max = 512;
/** Slots of a view. A screen has room for a few dozen, and what is looked through at each change has to end somewhere. */
export const slots_max = 2_048;
/** Players on one channel that are kept, as many as there can be. */
export const members_max = 4_096;
/** Talkers that are kept at once, on all channels and in whispers: more are heard by nobody. The oldest of them makes room. */
export const talkers_max = 1_024;
/** Talkers whose counters are read at once, as many as the agent tells of. */
export const streams_max = 4_096;
/** Names beside a slot. More of them are counted. */
export const talkers_shown_max = 8;
/** As many hotkeys as the agent keeps. */
export const hotkeys_max = 64;
/** Bindings of games that are kept: as many as the agent takes. The oldest makes room. */
export const bindings_max = 64;
/** Messages on screen at once. More than these nobody reads: the oldest makes room. */
export const toasts_max = 4;
/** Languages of the player that words are looked for in. */
export const languages_max = 16;
/** The longest text that is laid out. What is longer is cut before it is measured. */
export const text_chars_max = 256;
