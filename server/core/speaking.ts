import { accept, type Result } from "@talkgroup/schemas";
import { refuseLimit } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { LiveChannel } from "./live-channel.js";
import type { Outbox } from "./outbox.js";
import type { Session } from "./session.js";
import { audibleChannels } from "./target.js";

/** Who is heard talking on which channel, and who is told of it without being there. */
export class Speaking {
  readonly #limits: ServerLimits;
  readonly #outbox: Outbox;

  constructor(limits: ServerLimits, outbox: Outbox) {
    this.#limits = limits;
    this.#outbox = outbox;
  }

  /** Begins to tell a session who talks on a channel, with those who talk now; or ceases to. Refuses `limit_reached`. */
  watch(session: Session, channel: LiveChannel, watch: boolean): Result<Record<string, never>> {
    if (!watch) {
      this.#unwatch(session, channel);
      return accept({});
    }
    if (session.watches.has(channel)) return accept({});
    const { watches_per_session_max } = this.#limits;
    if (session.watches.size >= watches_per_session_max) {
      const message = `channel_id: you watch ${watches_per_session_max} channels, the limit is reached`;
      return refuseLimit("watches_per_session_max", "limit_reached", message, "/channel_id");
    }
    session.watches.add(channel);
    channel.watchers.add(session);
    this.tellNow(session, channel);
    return accept({});
  }

  /** Tells a session who talks on a channel in this moment. */
  tellNow(session: Session, channel: LiveChannel): void {
    for (const { session: member } of channel.members.values()) {
      if (member.speaking_on.has(channel)) this.#tell([session], channel, member, true);
    }
  }

  /** The voice worker saw a session begin or cease to talk. A target that is no more means nothing. */
  handleTalking(session: Session, target_id: number, talking: boolean): void {
    if (talking && session.targets.has(target_id)) session.talking.add(target_id);
    else session.talking.delete(target_id);
    this.review(session);
  }

  /** Where a session is heard may have changed: its targets, its channels, a mute. Whispers are heard on no channel. */
  review(session: Session): void {
    if (session.talking.size === 0 && session.speaking_on.size === 0) return;
    const heard_on = new Set<LiveChannel>();
    for (const target_id of session.talking) {
      const target = session.targets.get(target_id);
      if (target === undefined) session.talking.delete(target_id);
      else if (target.kind === "channels") for (const channel of audibleChannels(target)) heard_on.add(channel);
    }
    for (const channel of session.speaking_on) {
      if (heard_on.has(channel)) continue;
      session.speaking_on.delete(channel);
      this.#tell(toldOf(channel), channel, session, false);
    }
    for (const channel of heard_on) {
      if (session.speaking_on.has(channel)) continue;
      session.speaking_on.add(channel);
      this.#tell(toldOf(channel), channel, session, true);
    }
  }

  /** Ends watches: on channels that `keeps` does not let the session watch any more. */
  restrict(session: Session, keeps: (channel: LiveChannel) => boolean): void {
    for (const channel of session.watches) if (!keeps(channel)) this.#unwatch(session, channel);
  }

  /** The channel is no more. */
  handleChannelGone(channel: LiveChannel): void {
    for (const session of channel.watchers) this.#unwatch(session, channel);
  }

  #unwatch(session: Session, channel: LiveChannel): void {
    session.watches.delete(channel);
    channel.watchers.delete(session);
  }

  #tell(watchers: Iterable<Session>, { channel_id }: LiveChannel, { session_id, name }: Session, speaking: boolean): void {
    this.#outbox.emitAll(watchers, "channel.speaking", { channel_id, session_id, name, speaking });
  }
}

/** Who watches the channel, and who is on it without being sent its voice; each once. */
function toldOf({ watchers, paused }: LiveChannel): ReadonlySet<Session> {
  return paused.size === 0 ? watchers : new Set([...watchers, ...paused]);
}
