import type { ChannelState, OperationRadio, OperationState, OverlayLayout, OverlayState } from "@talkgroup/schemas";

import { OverlayModel, type OverlayModelOptions } from "./overlay-model.js";
import type { OverlayView, SlotView } from "./overlay-view.js";

export function channelOf(channel_id: string, about: Partial<ChannelState> = {}): ChannelState {
  const label = channel_id.toUpperCase().slice(0, 12);
  return {
    channel_id,
    title: `Net ${channel_id}`,
    label,
    may_listen: true,
    may_speak: true,
    membership: "joined",
    gain_db: 0,
    pan: 0,
    muted: false,
    solo: false,
    dry: false,
    positional: false,
    members: [memberOf(1), memberOf(7), memberOf(8)],
    ...about,
  };
}

export function memberOf(
  session_id: number,
  about: Partial<ChannelState["members"][number]> = {},
): ChannelState["members"][number] {
  return { session_id, name: `player ${session_id}`, role: "pilot", monitor: false, ...about };
}

export function radioOf(channel_id: string, about: Partial<OperationRadio> = {}): OperationRadio {
  return { channel_id, monitor: false, keys: [], state: "on", ...about };
}

export function operationOf(radios: readonly OperationRadio[], about: Partial<OperationState> = {}): OperationState {
  const phases = [
    { id: "brief", title: "Briefing" },
    { id: "strike", title: "Strike" },
  ];
  return {
    ...{
      operation_id: "iron",
      place: "server",
      title: "Iron Rain",
      version: 1,
      roles: [],
      phases,
      seats: [],
      radios,
      simulcasts: [],
    },
    ...about,
  };
}

export function overlayOf(layout: Partial<OverlayLayout> = {}, about: Partial<OverlayState> = {}): OverlayState {
  return { visible: true, attached: 1, editing: false, layout: { ...plain_layout, ...layout }, ...about };
}

const plain_layout: OverlayLayout = {
  corner: "top_right",
  scale: 1,
  opacity: 0.9,
  detail: "full",
  theme: "dark",
  text_scale: 1,
  auto_hide: false,
  mirrored: false,
  offset_x_px: 0,
  offset_y_px: 0,
};

/** A radio that is on the air, with these channels; it hides by itself if it is said when. */
export function openModel(channels: readonly ChannelState[], options: OverlayModelOptions = {}): OverlayModel {
  const model = new OverlayModel(options);
  if (options.auto_hide_ms !== undefined) model.handleOverlay(overlayOf({ auto_hide: true }), 0);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 30 }, 0);
  model.handleChannels(channels, 0);
  return model;
}

/** As the agent tells of its sources of keys while one of them hears. */
export const running_sources = [{ source: "hook", state: "running" }] as const;

/** Somebody, the player itself for session 1, begins or ceases to be heard; without a channel in a whisper. */
export function speak(
  model: OverlayModel,
  now_ms: number,
  session_id: number,
  channel_id: string | undefined,
  speaking = true,
): void {
  const place = channel_id === undefined ? { whisper: true } : { channel_id };
  const params = { session_id, name: `player ${session_id}`, speaking, own: session_id === 1, ...place };
  model.handleEvent("speaking", params, now_ms);
}

export function slotIn(view: OverlayView, channel_id: string): SlotView {
  const slot = view.slots.find((one) => one.channel_id === channel_id);
  if (slot === undefined) throw new Error(`no slot ${channel_id}`);
  return slot;
}
