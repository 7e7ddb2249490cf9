import type { IpcMethods } from "@talkgroup/schemas";

import type { TalkgroupError } from "./talkgroup-error.js";

/**
 * How the connection to the agent stands.
 *
 * @since 0.1.0
 */
export type AgentState =
  /** It is there. */
  | "open"
  /** The agent is gone (it was restarted, say), and is looked for until it is there again or `close` is called. */
  | "reconnecting"
  /** It is over for good. */
  | "closed";

/**
 * The connection to the agent changed. `open` follows only after `reconnecting`; the first one is what `connect` resolves with.
 *
 * @since 0.1.0
 */
export interface AgentEvent {
  /** How it stands now. */
  readonly state: AgentState;
  /** Why it is not open; none after `close`. */
  readonly error?: TalkgroupError;
  /**
   * Of `open`: what the game had and did not get back. Empty if all is as it was. What waits for the server (`not_connected`) is tried
   * again as soon as the server is open; then this event comes once more.
   */
  readonly unrestored?: readonly Unrestored[];
}

/**
 * Something that could not be restored.
 *
 * @since 0.1.0
 */
export interface Unrestored {
  /** The wire's name of what was asked again, `channels.join` for one. */
  readonly method: keyof IpcMethods;
  /** What it was about: id of a channel, a binding, a simulcast set; a session id as text; none for a server. */
  readonly subject: string | undefined;
  /** Why not. */
  readonly error: TalkgroupError;
}
