import type { IpcMethods } from "@talkgroup/schemas";

import type { TalkgroupError } from "./talkgroup-error.js";

/**
 * The state of the connection to the agent.
 *
 * @since 0.1.0
 */
export type AgentState =
  /** It is open. */
  | "open"
  /** The agent is gone (for example, it is being restarted); the SDK looks for it until it is back or `close` is called. */
  | "reconnecting"
  /** It is over for good. */
  | "closed";

/**
 * The connection to the agent changed. `open` comes only after `reconnecting`: when the connection opens for the first time, `connect`
 * resolves instead.
 *
 * @since 0.1.0
 */
export interface AgentEvent {
  /** Its state now. */
  readonly state: AgentState;
  /** Why it is not open; none after `close`. */
  readonly error?: TalkgroupError;
  /**
   * With `open`: what the game had and did not get back. Empty if everything is as it was. What waits for the server (`not_connected`) is
   * tried again as soon as the server is open; then this event comes once more.
   */
  readonly unrestored?: readonly Unrestored[];
}

/**
 * Something that could not be restored.
 *
 * @since 0.1.0
 */
export interface Unrestored {
  /** The method that was called again, by its name on the wire, such as `channels.join`. */
  readonly method: keyof IpcMethods;
  /** What it was about: id of a channel, a binding, a simulcast set; a session id as text; undefined for a server. */
  readonly subject: string | undefined;
  /** Why not. */
  readonly error: TalkgroupError;
}
