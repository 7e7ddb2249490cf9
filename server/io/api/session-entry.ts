import type { LiveMember, LiveSession } from "@talkgroup/schemas";
import type { ChannelView, SessionView } from "../../core/live-view.js";

/** A session as those who moderate the organisation see it. */
export function liveSession({ channels, ...session }: SessionView): LiveSession {
  return { ...session, channels: channels.map(({ channel_id, ...place }) => ({ channel_slug: channel_id, ...place })) };
}

/** A session as those on one of its channels see it. */
export function liveMember({ session, place }: { readonly session: SessionView; readonly place: ChannelView }): LiveMember {
  const { channels: _, ...who } = session;
  const { channel_id: __, ...there } = place;
  return { ...who, ...there };
}
