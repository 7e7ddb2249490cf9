import { type ChannelMix, type TalkerMix, TalkgroupError } from "@talkgroup/sdk/browser";

import { arranged_max } from "../../core/limits.js";
import { movedTo, order_place, stackOf } from "../model/net-order.js";
import type { Net } from "../model/settings-state.js";
import type { SettingsDesk } from "./settings-desk.js";

/**
 * What is done with nets. Its places are `net.ID` (joining and leaving), `net.ID.FIELD` (how it is heard, and what is sent), `net.ID.timing`, `net.ID.talker.SESSION.FIELD` (how
 * somebody there is heard) and `order`.
 */
export class NetActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Joins a net, listens to it, or leaves it. Shown at once; what is chosen while there is no answer yet comes after it. */
  stand({ channel_id, title }: Net, membership: Net["membership"], password?: string): Promise<boolean> {
    const announcement = { none: `${title} is off.`, monitor: `You listen to ${title}.`, joined: `You are on ${title}.` }[
      membership
    ];
    return this.#desk.set(`net.${channel_id}`, membership, "channels.list", async () => {
      const { channels } = this.#desk.radio;
      if (membership === "none") await channels.leave(channel_id).catch(ignoreNoMember);
      // Who is on it one way already changes over to the other.
      else if (membership === "joined") await channels.join(channel_id, { password });
      else await channels.monitor(channel_id, { password });
      this.#desk.announce(announcement);
    });
  }

  mix<K extends keyof ChannelMix & string>(channel_id: string, field: K, value: NonNullable<ChannelMix[K]>): Promise<boolean> {
    return this.#desk.tune(`net.${channel_id}.${field}`, value, "channels.list", async () => {
      return ["channelState", { channel: await this.#desk.radio.channels.mix(channel_id, { [field]: value }) }];
    });
  }

  /** Drops what the player has set of how much is sent before and after a key there: as the net has it, else as the microphone. */
  forgetTiming(channel_id: string, title: string): Promise<boolean> {
    const work = () => this.#desk.radio.channels.mix(channel_id, { unset: ["pre_roll_ms", "release_ms"] });
    return this.#desk.act(`net.${channel_id}.timing`, work, {
      announce: `${title} sends as much as other nets, unless it has times of its own.`,
      ask: ["channels.list"],
    });
  }

  /** How somebody is heard, on all nets; `channel_id` is where the player said so. */
  mixTalker<K extends keyof TalkerMix & string>(
    channel_id: string,
    session_id: number,
    [field, value]: readonly [K, NonNullable<TalkerMix[K]>],
  ): Promise<boolean> {
    return this.#desk.set(`net.${channel_id}.talker.${session_id}.${field}`, value, "channels.list", () =>
      this.#desk.radio.talkers.mix(session_id, { [field]: value }),
    );
  }

  /** Puts a net of the stack at another place in it, counted from 0. False if it is there already, or not in the stack. */
  async move(channel_id: string, index: number): Promise<boolean> {
    // As it is shown now: moves that have no answer yet are in it.
    const stack = stackOf(this.#desk.model.state.nets);
    const ids = stack.map((net) => net.channel_id);
    const moved = movedTo(ids, channel_id, index);
    if (moved === ids) return false;
    const title = stack.find((net) => net.channel_id === channel_id)?.title ?? channel_id;
    return this.#desk.set(order_place, moved, "channels.list", async () => {
      await this.#desk.radio.channels.arrange(moved.slice(0, arranged_max));
      this.#desk.announce(`${title} is number ${moved.indexOf(channel_id) + 1} of ${moved.length}.`);
    });
  }

  /** Moves a net of the stack by so many places, down if positive. */
  step(channel_id: string, places: number): Promise<boolean> {
    const index = stackOf(this.#desk.model.state.nets).findIndex((net) => net.channel_id === channel_id);
    return this.move(channel_id, index + places);
  }
}

/** Who is on it no more has what it wanted. */
function ignoreNoMember(error: unknown): void {
  if (!(error instanceof TalkgroupError) || error.code !== "not_a_member") throw error;
}
