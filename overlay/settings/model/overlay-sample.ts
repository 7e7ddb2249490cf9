import type { ChannelState, OverlayState } from "@talkgroup/schemas";

import { OverlayModel } from "../../core/overlay-model.js";
import type { OverlayView } from "../../core/overlay-view.js";
import { stackOf } from "./net-order.js";
import type { Net } from "./settings-state.js";

/**
 * What the overlay would show in the middle of a mission: the player's own nets, or some that are made up while there are none; on the
 * first of them somebody talks, and on the second the player.
 */
export function sampleView({ layout }: OverlayState, nets: readonly Net[]): OverlayView {
  const model = new OverlayModel();
  const stack = stackOf(nets).slice(0, sample_nets);
  const channels = stack.length > 0 ? stack.map(channelOfNet) : made_up;
  model.handleAgent("open", 0);
  model.handleChannels(channels, 0);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 32 }, 0);
  model.handleMicrophone({ muted: false }, 0);
  model.handleOverlay({ visible: true, layout: { ...layout, auto_hide: false }, attached: 1, editing: false }, 0);
  const [first, second] = channels;
  if (first !== undefined) speak(model, first.channel_id, "Nova", false);
  if (second !== undefined) speak(model, second.channel_id, "You", true);
  return model.view(0);
}

function speak(model: OverlayModel, channel_id: string, name: string, own: boolean): void {
  model.handleEvent("speaking", { channel_id, session_id: own ? 1 : 2, name, speaking: true, own }, 0);
}

function channelOfNet({ members: _, talkers: __, group: ___, locked: ____, ...net }: Net): ChannelState {
  return { ...net, members: [] };
}

function channel(channel_id: string, title: string, colour: string, number: string): ChannelState {
  const heard = { gain_db: 0, pan: 0, muted: false, solo: false, dry: false, positional: false } as const;
  const member = { membership: "joined", may_listen: true, may_speak: true, members: [] } as const;
  return { channel_id, title, label: title.slice(0, label_chars_max), colour, number, ...member, ...heard, members: [] };
}

const label_chars_max = 12;
const made_up: readonly ChannelState[] = [
  channel("command", "Command", "#e0a030", "30.000"),
  channel("alpha", "Alpha", "#3fa7d6", "41.250"),
  channel("logistics", "Logistics", "#59c36a", "46.500"),
  channel("air", "Air", "#c678dd", "251.000"),
];
/** More would be as it is with these. */
const sample_nets = 6;
