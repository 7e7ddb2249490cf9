import type { ChannelState, OperationRadio, OperationState } from "@talkgroup/schemas";
import fc from "fast-check";

import { channelOf, memberOf, operationOf, radioOf } from "./agent-events.suite.js";
import type { OverlayModel } from "./overlay-model.js";

export type Step = (model: OverlayModel, now_ms: number) => void;

const channel_id: fc.Arbitrary<string> = fc.constantFrom("alpha", "bravo", "cover", "delta");
const session_id: fc.Arbitrary<number> = fc.integer({ min: 1, max: 12 });
const removed: fc.Arbitrary<string> = fc.constantFrom("kicked", "moved", "permission", "gone");
/** What names are made of somewhere. */
export const any_name: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      "a",
      "W",
      " ",
      "é",
      "ß",
      "م",
      "ر",
      "ש",
      "雲",
      "ひ",
      "👩‍✈️",
      "🇩🇪",
      "e\u0301",
      "\u202e",
      "\u2067",
      "i",
      ".",
      "7",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => [...parts.join("")].slice(0, 40).join(""));

const any_channel: fc.Arbitrary<ChannelState> = fc
  .record({
    channel_id,
    membership: fc.constantFrom<ChannelState["membership"]>("none", "joined", "monitor"),
    gain_db: fc.integer({ min: -60, max: 12 }),
    pan: fc.constantFrom(-1, -0.3, 0, 0.5, 1),
    muted: fc.constantFrom(false, false, false, true),
    solo: fc.constantFrom(false, false, false, true),
    may_speak: fc.boolean(),
    locked: fc.boolean(),
    priority: fc.constantFrom(0, 0, 3, 5),
    title: any_name,
    number: fc.constantFrom("251.000", "CH 7"),
    members: fc
      .uniqueArray(session_id, { maxLength: 12 })
      .map((ids) => ids.map((id) => memberOf(id, { muted: id === 3, priority: id === 8 }))),
  })
  .map((about) => channelOf(about.channel_id, about));

const any_radio: fc.Arbitrary<OperationRadio> = fc
  .record({
    channel_id,
    state: fc.constantFrom<OperationRadio["state"]>("on", "left", "missing", "refused"),
    keys: fc.constantFrom<readonly string[]>([], ["KeyV"], ["ControlLeft", "Digit1"]),
    slot: fc.integer({ min: 1, max: 32 }),
  })
  .map((about) => radioOf(about.channel_id, about));

const any_operation: fc.Arbitrary<OperationState> = fc
  .record({
    radios: fc.array(any_radio, { maxLength: 6 }),
    phase: fc.constantFrom("brief", "strike", "late"),
    version: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ radios, ...about }) => operationOf(radios, about));

function events<T>(name: string, params: fc.Arbitrary<T>): fc.Arbitrary<Step> {
  return params.map(
    (value): Step =>
      (model, now_ms) =>
        model.handleEvent(name, value, now_ms),
  );
}

const any_state = fc.constantFrom("closed", "connecting", "open", "open", "open", "lost", "reconnecting");
const any_sources = fc.constantFrom(
  [],
  [{ source: "hook", state: "failed" }],
  [{ source: "hook", state: "off" }],
  [{ source: "evdev", state: "running" }],
);
const any_binding = fc.record(
  {
    binding_id: fc.constantFrom("game", "throttle", "all"),
    channel_ids: fc.uniqueArray(channel_id, { maxLength: 3 }),
    keys: fc.constantFrom(["KeyV"], ["ControlLeft", "KeyV"], ["Space"]),
  },
  { requiredKeys: ["binding_id", "channel_ids"] },
);
const any_frames = fc.integer({ min: 0, max: 500 });

const plain_microphone = {
  ...{ gain_db: 0, noise_suppression: true, automatic_gain: true, echo_cancellation: false, voice_activity: false },
  ...{ threshold: 0.5, pre_roll_ms: 0, release_ms: 0 },
};
const plain_mixer = {
  ...{ gain_db: 0, duck_db: -12, duck_own_db: -6, duck_attack_ms: 10, duck_hold_ms: 300, duck_release_ms: 100 },
};

/** Anything that a host may hand in and an agent may say. */
export const any_step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        session_id,
        name: any_name,
        channel_id: fc.option(channel_id, { nil: undefined, freq: 8 }),
        speaking: fc.boolean(),
      })
      .map(({ channel_id, ...about }): Step => {
        const place = channel_id === undefined ? { whisper: true } : { channel_id };
        return (model, now_ms) => model.handleEvent("speaking", { ...about, ...place, own: about.session_id === 1 }, now_ms);
      }),
  },
  { weight: 4, arbitrary: events("channelState", fc.record({ channel: any_channel, removed }, { requiredKeys: ["channel"] })) },
  {
    weight: 3,
    arbitrary: events(
      "ptt",
      fc.record({
        binding_id: fc.constantFrom("hotkey.one", "hotkey.two", "game"),
        talking: fc.constantFrom(true, false, false),
        cause: fc.constantFrom("pressed", "released", "client_gone", "closed", "timeout", "busy", "busy", "busy"),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: events(
      "connection",
      fc.record({ state: any_state, transport: fc.constantFrom("udp", "tunnel"), rtt_ms: fc.integer({ min: 0, max: 1_200 }) }),
    ),
  },
  { weight: 1, arbitrary: events("channelGone", fc.record({ channel_id, removed }, { requiredKeys: ["channel_id"] })) },
  { weight: 1, arbitrary: events("operationState", fc.oneof(fc.constant({}), fc.record({ operation: any_operation }))) },
  {
    weight: 1,
    arbitrary: events(
      "toast",
      fc.record({
        text: any_name,
        kind: fc.constantFrom("info", "good", "warning", "error"),
        duration_ms: fc.integer({ min: 500, max: 5_000 }),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: events(
      "devices",
      fc.record({
        uses: fc.tuple(fc.constantFrom("open", "lost"), fc.constantFrom("open", "lost")).map(([first, second]) => [
          { direction: "capture", state: first, title: "Headset" },
          { direction: "playback", state: second, device_id: "x" },
        ]),
        cause: fc.constantFrom("selected", "lost", "returned", "changed"),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: events(
      "settings",
      fc.record({ microphone: fc.boolean(), mixer: fc.boolean(), muted: fc.boolean() }).map(({ microphone, mixer, muted }) => ({
        ...(microphone ? { microphone: { ...plain_microphone, muted } } : {}),
        ...(mixer ? { mixer: { ...plain_mixer, muted } } : {}),
      })),
    ),
  },
  { weight: 1, arbitrary: events("channelOrder", fc.record({ channel_ids: fc.uniqueArray(channel_id) })) },
  {
    weight: 1,
    arbitrary: events("hotkeys", fc.record({ sources: any_sources })),
  },
  { weight: 2, arbitrary: events("binding", fc.record({ binding: any_binding, bound: fc.constantFrom(true, true, false) })) },
  {
    weight: 1,
    arbitrary: fc.array(any_binding, { maxLength: 4 }).map(
      (bindings): Step =>
        (model, now_ms) =>
          model.handleBindings(bindings, now_ms),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.array(any_channel, { maxLength: 6 }).map(
      (channels): Step =>
        (model, now_ms) =>
          model.handleChannels(channels, now_ms),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<"open" | "gone">("open", "gone").map(
      (state): Step =>
        (model, now_ms) =>
          model.handleAgent(state, now_ms),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ reported_loss: fc.double({ min: 0, max: 1, noNaN: true }), frames_played: any_frames, frames_lost: any_frames })
      .map(
        (about): Step =>
          (model, now_ms) =>
            model.handleStats({ rtt_ms: 40, reported_loss: about.reported_loss, talkers: [about] }, now_ms),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(channel_id, any_sources).map(
      ([id, sources]): Step =>
        (model, now_ms) => {
          const hotkey = { hotkey_id: "one", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: id };
          const as_the_game = { hotkey_id: "two", keys: ["F13"], mode: "hold", action: "talk", binding_id: "game" };
          model.handleHotkeys({ hotkeys: [hotkey, as_the_game], sources }, now_ms);
        },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((model) => model.markWhispersRead()) },
);
