import type { ChannelMix } from "@talkgroup/sdk/browser";

import { movedTo } from "../model/net-order.js";
import type { Net } from "../model/settings-state.js";
import type { SettingsDesk } from "./settings-desk.js";

/** What is done with nets. Its places are `net.ID` (joining and leaving), `net.ID.FIELD` (how it is heard) and `order`. */
export class NetActions {
  readonly #desk: SettingsDesk;

  constructor(desk: SettingsDesk) {
    this.#desk = desk;
  }

  /** Joins a net, listens to it, or leaves it. */
  async stand(net: Net, membership: Net["membership"], password?: string): Promise<boolean> {
    const { channels } = this.#desk.radio;
    const { channel_id, title } = net;
    const work = (): Promise<unknown> => {
      if (membership === "none") return channels.leave(channel_id);
      // Who is on it one way already changes over to the other.
      return membership === "joined" ? channels.join(channel_id, { password }) : channels.monitor(channel_id, { password });
    };
    const announce = { none: `${title} is off.`, monitor: `You listen to ${title}.`, joined: `You are on ${title}.` }[membership];
    const place = `net.${channel_id}`;
    if (this.#desk.model.state.pending.has(place)) return false;
    this.#desk.model.draft(place, membership);
    const is_done = await this.#desk.act(place, undefined, work, { announce, ask: ["channels.list"] });
    this.#desk.model.draft(place, undefined);
    return is_done;
  }

  mix<K extends keyof ChannelMix & string>({ channel_id }: Net, field: K, value: NonNullable<ChannelMix[K]>): Promise<boolean> {
    const work = async () => ({ channel: await this.#desk.radio.channels.mix(channel_id, { [field]: value }) });
    return this.#desk.set(`net.${channel_id}.${field}`, value, "channelState", work);
  }

  /** Puts a net of the stack at another place in it, counted from 0. Shown at once; taken back if the agent says no. */
  async move(stack: readonly Net[], channel_id: string, index: number): Promise<boolean> {
    const ids = stack.map((net) => net.channel_id);
    const moved = movedTo(ids, channel_id, index);
    if (moved === ids) return false;
    const desk = this.#desk;
    desk.model.arrange(moved);
    const title = stack.find((net) => net.channel_id === channel_id)?.title ?? channel_id;
    const work = async () => {
      await desk.radio.channels.arrange(moved.slice(0, arranged_max));
      desk.announce(`${title} is number ${moved.indexOf(channel_id) + 1} of ${moved.length}.`);
    };
    const is_moved = await desk.set("order", channel_id, undefined, work);
    if (!desk.model.state.drafts.has("order")) await desk.ask("channels.list");
    return is_moved;
  }
}

/** As channels.arrange.schema.json allows. */
const arranged_max = 512;
