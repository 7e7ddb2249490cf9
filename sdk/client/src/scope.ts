import type { IpcScope } from "@talkgroup/schemas";

/**
 * What a program may be allowed: `channels.read`, `channels.write`, `connection`, `hotkeys`, `manage`, `overlay`, `sound`, `stats`,
 * `voice.talk`. Each class says which one its methods need.
 *
 * @since 0.1.0
 */
export type Scope = Exclude<IpcScope, "none">;
