import { type IpcEvents, validateIpcEvent } from "@talkgroup/schemas";
import fc from "fast-check";
import { expect, it } from "vitest";

import { channelOf, memberOf, operationOf, overlayOf, radioOf } from "./agent-events.suite.js";
import { any_step } from "./any-step.suite.js";
import { event_intakes } from "./event-intakes.js";
import { OverlayModel } from "./overlay-model.js";

/** Judges every event by the schemas too. */
class JudgedModel extends OverlayModel {
  override handleEvent(name: string, params: unknown, now_ms: number): void {
    const before = this.malformed;
    super.handleEvent(name, params, now_ms);
    expect(isValid(name, params), name).toBe(true);
    expect(this.malformed, name).toBe(before);
  }
}

function isValid(name: string, params: unknown): boolean {
  return validateIpcEvent[name as keyof IpcEvents](params).ok;
}

function isRead(name: string, params: unknown): boolean {
  const model = new OverlayModel();
  model.handleEvent(name, params, 0);
  return model.malformed === 0;
}

const long_title = "雲".repeat(80);
const names = { titles: { de: "x", "pt-BR": long_title }, labels: { ar: "رادار" } };
const full_channel = channelOf("a".repeat(64), {
  ...names,
  ...{
    title: long_title,
    label: "👩".repeat(12),
    number: "251.000 MHz AM 1",
    icon: "tower",
    colour: "#00ff00",
    priority: 10,
    gain_db: -60,
    pan: -1,
  },
  ...{ group: true, locked: true, half_duplex: true, talkers_max: 64, codec: {}, effect: {}, parent_id: "b", talk_ms_max: 1_000 },
  talker_mixes: [{ session_id: 4_294_967_295, gain_db: -60, muted: true }],
  members: [memberOf(4_294_967_295, { muted: true, deafened: true, priority: true, absent: true })],
});
const full_operation = operationOf(
  [radioOf("alpha", { slot: 32, keys: ["ControlLeft", "F13", "Numpad0", "Mouse5"], state: "refused" })],
  {
    ...{ role: "lead", phase: "strike", seat: "pilot", seats: ["pilot"], stack: { id: "a", title: "A" }, place: "file" },
  },
);
const uses = [
  { direction: "capture", state: "lost" },
  { direction: "playback", state: "open", device_id: "", title: "", selected_id: "x" },
];

const right: readonly (readonly [string, object])[] = [
  ["channelState", { channel: full_channel }],
  ["channelState", { channel: channelOf("a") }],
  ["channelState", { channel: channelOf("a"), removed: "kicked" }],
  ["channelGone", { channel_id: "a.b-c_9" }],
  ["channelGone", { channel_id: "a", removed: "permission" }],
  ["channelOrder", { channel_ids: ["b", "a"] }],
  ["settings", {}],
  ["speaking", { session_id: 1, name: "👩".repeat(40), speaking: true, own: false, whisper: true }],
  ["ptt", { binding_id: "hotkey.A-1_x", talking: false, cause: "client_gone" }],
  ["binding", { binding: { binding_id: "Sky.all_1", channel_ids: ["a", "b"], keys: ["ControlLeft", "Mouse4"] }, bound: true }],
  ["binding", { binding: { binding_id: "whisper", channel_ids: [] }, bound: false }],
  ["connection", { state: "lost", transport: "none", rtt_ms: 0.5, reason: "" }],
  ["operationState", {}],
  ["operationState", { operation: full_operation }],
  [
    "overlay",
    { overlay: overlayOf({ scale: 3, offset_x_px: 4_096, theme: "colour_blind" }, { editing: true, window_title: "Sky" }) },
  ],
  ["toast", { text: "a\nb", kind: "good", duration_ms: 30_000 }],
  ["hotkeys", { sources: [{ source: "evdev", state: "failed", reason: "x".repeat(512) }] }],
  ["devices", { uses, cause: "changed" }],
  ["pairing", { request_id: "00000000-0000-4000-8000-000000000000", client_name: "game", origin: "x", scopes: [], open: true }],
];

const wrong: readonly (readonly [string, object])[] = [
  ["channelState", {}],
  ["channelState", { channel: { ...full_channel, gain_db: 12.1 } }],
  ["channelState", { channel: { ...full_channel, label: "thirteen sign" } }],
  ["channelState", { channel: { ...full_channel, colour: "red" } }],
  ["channelState", { channel: { ...full_channel, membership: "owner" } }],
  ["channelState", { channel: { ...full_channel, labels: { de: "" } } }],
  ["channelState", { channel: { ...full_channel, members: [{ session_id: 0 }] } }],
  ["speaking", { session_id: 1, name: "x".repeat(41), speaking: true, own: false }],
  ["speaking", { session_id: 1.5, name: "x", speaking: true, own: false }],
  ["speaking", { channel_id: "ALPHA", session_id: 1, name: "x", speaking: true, own: false }],
  ["ptt", { binding_id: "", talking: false, cause: "pressed" }],
  ["binding", { binding: { binding_id: "k", channel_ids: ["ALPHA"] }, bound: true }],
  ["binding", { binding: { binding_id: "k", channel_ids: ["a"], keys: ["v"] }, bound: true }],
  ["binding", { binding: { binding_id: "k", channel_ids: Array(17).fill("a") }, bound: true }],
  ["binding", { binding: { binding_id: "k", channel_ids: [] } }],
  ["connection", { state: "open", transport: "udp", rtt_ms: -1 }],
  ["operationState", { operation: { ...full_operation, radios: [{ channel_id: "alpha" }] } }],
  ["overlay", { overlay: { ...overlayOf(), layout: { ...overlayOf().layout, corner: "top" } } }],
  ["overlay", { overlay: overlayOf({ offset_x_px: 0.5 }) }],
  ["channelGone", { channel_id: "a", removed: "bored" }],
  ["channelOrder", { channel_ids: ["A"] }],
  ["toast", { text: "", kind: "info", duration_ms: 1_000 }],
  ["toast", { text: "x", kind: "info", duration_ms: 1e9 }],
  ["hotkeys", { sources: [{ source: "mind", state: "running" }] }],
  ["devices", { uses: [{ direction: "up", state: "open" }], cause: "lost" }],
];

it.each(right)("reads %s as the schema describes it", (name, params) => {
  expect([isValid(name, params), isRead(name, params)]).toEqual([true, true]);
});

it.each(wrong)("refuses %s as the schema does", (name, params) => {
  expect([isValid(name, params), isRead(name, params)]).toEqual([false, false]);
});

it("knows every event of the agent but levels and keys that others act on", () => {
  expect([...event_intakes.keys()].sort()).toEqual(
    Object.keys(validateIpcEvent)
      .filter((name) => name !== "level" && name !== "hotkey")
      .sort(),
  );
});

it("is tested with what an agent may say", () => {
  fc.assert(
    fc.property(fc.array(any_step, { maxLength: 40, size: "max" }), (steps) => {
      const model = new JudgedModel();
      for (const [index, step] of steps.entries()) step(model, index);
    }),
    { numRuns: 30, seed: 1 },
  );
});
