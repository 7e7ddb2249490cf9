import type { Membership } from "./live-channel.js";
import type { Session } from "./session.js";

/** A session as the API shows it. */
export interface SessionView {
  readonly session_id: number;
  readonly kind: "user" | "guest" | "game";
  /** Of a user. */
  readonly user_id?: string;
  /** Of a player whom a game has sent: the game's own name for it. */
  readonly player_id?: string;
  readonly name: string;
  /** The role that others see. */
  readonly role: string;
  /** True while its connection has dropped and may still come back. */
  readonly absent: boolean;
  /** True if it hears nothing now, by its own choice. */
  readonly deafened: boolean;
  /** The channels it is on. */
  readonly channels: readonly ChannelView[];
}

export interface ChannelView {
  readonly channel_id: string;
  /** True: only listens. */
  readonly monitor: boolean;
  /** True: a moderator keeps it from being heard here. */
  readonly muted: boolean;
  readonly priority: boolean;
  /** True: is heard talking here now. */
  readonly speaking: boolean;
}

export function sessionView(session: Session): SessionView {
  const { session_id, identity, name, role, deafened, connection_id, channels } = session;
  return {
    session_id,
    kind: identity.kind,
    ...(identity.kind === "user" ? { user_id: identity.user_id } : {}),
    ...(identity.kind === "game" ? { player_id: identity.player_id } : {}),
    name,
    role,
    absent: connection_id === undefined,
    deafened,
    channels: [...channels].flatMap((channel) => {
      const membership: Membership | undefined = channel.members.get(session_id);
      if (membership === undefined) return [];
      const { monitor, muted, priority } = membership;
      return { channel_id: channel.channel_id, monitor, muted, priority, speaking: session.speaking_on.has(channel) };
    }),
  };
}
