import type { KnownMixer, KnownRadio } from "./agent-readers.js";
import type { ChannelBook, NamedChannel } from "./channel-book.js";
import type { DeviceWatch } from "./device-watch.js";
import type { Horizon } from "./horizon.js";
import type { KeyBook } from "./key-book.js";
import { slots_max } from "./limits.js";
import type { LinkWatch } from "./link-watch.js";
import type { OperationWatch } from "./operation-watch.js";
import type { SlotStanding, SlotView, SoundState, TransmitState } from "./overlay-view.js";
import { type TalkBook, whispers_place } from "./talk-book.js";

/** What is known of a radio. */
export interface KnownOfRadio {
  readonly agent: "open" | "gone";
  readonly channels: ChannelBook;
  readonly talk: TalkBook;
  readonly keys: KeyBook;
  readonly link: LinkWatch;
  readonly devices: DeviceWatch;
  readonly operation: OperationWatch;
  readonly mixer: KnownMixer;
  /** The player's own session; 0 while it is not known. */
  readonly own_session_id: number;
}

/** What the player has put in an order of its own, then the operation's radios in theirs, then the other channels that it is on. */
export function slotsOf(known: KnownOfRadio, horizon: Horizon): readonly SlotView[] {
  const { channels, operation } = known;
  const radios = new Map<string, KnownRadio>();
  for (const radio of operation.operation?.radios ?? []) if (!radios.has(radio.channel_id)) radios.set(radio.channel_id, radio);
  const loudness = loudnessOf(known, horizon);
  const slots: SlotView[] = [];
  for (const radio of radios.values()) {
    slots.push(slotOf(known, horizon, loudness, radio.channel_id, channels.find(radio.channel_id), radio));
  }
  for (const channel of channels.all()) {
    if (slots.length >= slots_max) break;
    if (channel.membership === "none" || radios.has(channel.channel_id)) continue;
    slots.push(slotOf(known, horizon, loudness, channel.channel_id, channel, undefined));
  }
  const placeOf = ({ channel_id }: SlotView): number => channels.placeOf(channel_id) ?? slots_max;
  return slots.sort((one, other) => placeOf(one) - placeOf(other));
}

/** What is turned down, and what is not heard at all. */
interface Loudness {
  /** True: some channel has solo. */
  readonly solo: boolean;
  /** Channels below this priority are turned down. */
  readonly priority: number;
  /** True: everything is. */
  readonly own: boolean;
}

function loudnessOf({ channels, talk, mixer }: KnownOfRadio, horizon: Horizon): Loudness {
  const on = [...channels.all()].filter(({ membership }) => membership !== "none");
  const solo = on.some((channel) => channel.solo);
  let own = talk.isOwn(whispers_place);
  let priority = 0;
  for (const channel of on) {
    own ||= talk.isOwn(channel.channel_id);
    const { priority: own_priority = 0, channel_id, muted } = channel;
    if (own_priority <= priority || muted || (solo && !channel.solo)) continue;
    // What nobody was heard on for so long has no moment to wait for.
    const last_ms = talk.lastHeard(channel_id);
    if (last_ms > Number.NEGATIVE_INFINITY && !horizon.isPast(last_ms + mixer.duck_hold_ms)) priority = own_priority;
  }
  return { solo, priority: mixer.duck_db < 0 ? priority : 0, own: own && mixer.duck_own_db < 0 };
}

function slotOf(
  known: KnownOfRadio,
  horizon: Horizon,
  loudness: Loudness,
  channel_id: string,
  channel: NamedChannel | undefined,
  radio: KnownRadio | undefined,
): SlotView {
  const { label = channel_id, title = channel_id, colour, number, icon, priority = 0 } = channel ?? {};
  const { gain_db = 0, pan = 0, muted = false, solo = false, locked = false, members } = channel ?? {};
  const standing = standingOf(channel, radio);
  const is_on = standing === "on";
  const monitor = channel === undefined ? radio?.monitor === true : channel.membership === "monitor";
  const heard = known.talk.talkersOf(channel_id, horizon, (session_id) => ({
    priority: members?.get(session_id)?.priority === true,
    muted: channel?.muted_talkers.has(session_id) === true,
  }));
  return {
    channel_id,
    label,
    title,
    standing,
    locked,
    monitor,
    ...heard,
    transmit: is_on ? transmitOf(known, horizon, channel_id, channel, monitor) : "none",
    keys: known.keys.combinationsOf(channel_id) ?? [],
    gain_db,
    pan,
    muted,
    solo,
    hushed: is_on && loudness.solo && !solo,
    priority,
    ducked: is_on && (loudness.own || priority < loudness.priority),
    members: members?.size ?? 0,
    ...(radio?.slot === undefined ? {} : { place: radio.slot }),
    ...(colour === undefined ? {} : { colour }),
    ...(number === undefined ? {} : { number }),
    ...(icon === undefined ? {} : { icon }),
  };
}

/** What the channel says is newer than what the operation does. */
function standingOf(channel: NamedChannel | undefined, radio: KnownRadio | undefined): SlotStanding {
  if (channel === undefined) return radio?.state ?? "missing";
  if (channel.membership !== "none") return "on";
  return radio === undefined || radio.state === "on" || radio.state === "missing" ? "left" : radio.state;
}

function transmitOf(
  { agent, talk, keys, link, devices, own_session_id }: KnownOfRadio,
  horizon: Horizon,
  channel_id: string,
  channel: NamedChannel | undefined,
  monitor: boolean,
): TransmitState {
  const silent = silence_of[devices.stateOf("capture")];
  // A moderator's mute; with a microphone that is off it is the player's own.
  const kept_quiet = channel?.members.get(own_session_id)?.muted === true;
  if (talk.isOwn(channel_id)) return silent ?? (kept_quiet ? "blocked" : "transmitting");
  const trouble = keys.troubleOf(channel_id, horizon);
  if (trouble !== undefined) return trouble;
  if (monitor || channel?.may_speak === false || keys.combinationsOf(channel_id) === undefined) return "none";
  if (agent !== "open" || !link.carries) return "blocked";
  return silent ?? (kept_quiet ? "blocked" : "armed");
}

/** Why a microphone lets nobody be heard. */
const silence_of: Readonly<Record<SoundState, TransmitState | undefined>> = {
  on: undefined,
  muted: "microphone_off",
  lost: "no_microphone",
};
