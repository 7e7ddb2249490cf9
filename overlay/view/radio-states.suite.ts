import type { ChannelState, Member, OperationRadio, OperationState, OverlayLayout, OverlayState } from "@talkgroup/schemas";

import * as events from "../core/agent-events.suite.js";
import type { RadioState } from "./agent-double.suite.js";

export function overlayOf(layout: Partial<OverlayLayout> = {}, about: Partial<OverlayState> = {}): OverlayState {
  return events.overlayOf({ corner: "top_left", ...layout }, about);
}

export function memberOf(session_id: number, name: string, about: Partial<Member> = {}): Member {
  return events.memberOf(session_id, { name, ...about });
}

export function channelOf(channel_id: string, about: Partial<ChannelState> = {}): ChannelState {
  return events.channelOf(channel_id, { title: channel_id, members: pilots, ...about });
}

export function radioOf(channel_id: string, slot: number, about: Partial<OperationRadio> = {}): OperationRadio {
  return events.radioOf(channel_id, { slot, ...about });
}

export function operationOf(radios: readonly OperationRadio[], about: Partial<OperationState> = {}): OperationState {
  return events.operationOf(radios, { phase: "strike", ...about });
}

export function speakingOf(session_id: number, name: string, channel_id: string | undefined, speaking = true): object {
  const place = channel_id === undefined ? { whisper: true } : { channel_id };
  return { session_id, name, speaking, own: session_id === 1, ...place };
}

const pilots = [memberOf(1, "You"), memberOf(7, "Viper 2-1"), memberOf(8, "Magic"), memberOf(9, "Overlord", { priority: true })];

/** Four nets of a flight, all well, and nobody talks. */
export const flight: RadioState = {
  connection: { state: "open", transport: "udp", rtt_ms: 30, session_id: 1 },
  channels: [
    channelOf("tower", { title: "Tower", number: "251.000", icon: "tower", colour: "#4fa3ff" }),
    channelOf("strike", { title: "Strike package", number: "303.500", icon: "aircraft", colour: "#ffb347" }),
    channelOf("command", { title: "Command net", icon: "command", colour: "#c58bff", priority: 3, gain_db: -6, pan: 0.5 }),
    channelOf("guard", { title: "Guard", number: "243.000", icon: "guard", colour: "#ff6b6b", membership: "monitor" }),
  ],
  operation: operationOf([
    radioOf("tower", 1),
    radioOf("strike", 2),
    radioOf("command", 3),
    radioOf("guard", 4, { monitor: true }),
  ]),
  overlay: overlayOf(),
  devices: {
    devices: [],
    uses: [
      { direction: "capture", state: "open", device_id: "a", title: "Headset" },
      { direction: "playback", state: "open", device_id: "a", title: "Headset" },
    ],
  },
  hotkeys: [
    { hotkey_id: "one", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "tower" },
    { hotkey_id: "two", keys: ["ControlLeft", "KeyV"], mode: "hold", action: "talk", channel_id: "strike" },
  ],
  sources: [{ source: "hook", state: "running" }],
  bindings: [],
  microphone: { muted: false },
  mixer: { muted: false, duck_db: -12, duck_own_db: 0, duck_hold_ms: 300 },
  stats: { rtt_ms: 30, reported_loss: 0, talkers: [] },
};
