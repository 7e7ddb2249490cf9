import { expect, it } from "vitest";

import { channelOf, memberOf, openModel, operationOf, radioOf, running_sources, slotIn, speak } from "./agent-events.suite.js";
import type { OverlayModel } from "./overlay-model.js";
import type { TransmitState } from "./overlay-view.js";
import { fade_ms, fade_steps } from "./talk-book.js";

const hotkey = { hotkey_id: "one", keys: ["ControlLeft", "KeyV"], mode: "hold", action: "talk", channel_id: "alpha" };
/** A key of a game, which does not say how it is pressed. */
const throttle = { binding_id: "throttle", channel_ids: ["alpha"] };
const deaf_sources = [
  { source: "hook", state: "off" },
  { source: "evdev", state: "off" },
];

it("stacks the operation's radios in their order, then what the player is on besides", () => {
  const channels = [
    channelOf("extra"),
    channelOf("off", { membership: "none" }),
    channelOf("bravo"),
    channelOf("alpha"),
    channelOf("tree", { group: true }),
  ];
  const model = openModel(channels);
  model.handleOperation(
    operationOf([radioOf("alpha", { slot: 1 }), radioOf("bravo", { slot: 2 }), radioOf("gone", { state: "missing" })]),
    0,
  );
  const { slots, header } = model.view(0);
  expect(slots.map(({ channel_id, place, standing }) => [channel_id, place, standing])).toEqual([
    ["alpha", 1, "on"],
    ["bravo", 2, "on"],
    ["gone", undefined, "missing"],
    ["extra", undefined, "on"],
  ]);
  expect(header.operation_title).toBe("Iron Rain");
});

it("puts first what the player has put first", () => {
  const channels = [channelOf("delta"), channelOf("bravo"), channelOf("alpha")];
  const model = openModel([]);
  const order = (): readonly string[] => model.view(0).slots.map(({ channel_id }) => channel_id);
  model.handleOperation(operationOf([radioOf("alpha", { slot: 1 }), radioOf("bravo", { slot: 2 })]), 0);
  model.handleChannels(channels, 0, 1);
  expect(order()).toEqual(["delta", "alpha", "bravo"]);
  model.handleEvent("channelOrder", { channel_ids: ["nobody", "bravo"] }, 0);
  expect(order()).toEqual(["bravo", "alpha", "delta"]);
  model.handleEvent("channelOrder", { channel_ids: [] }, 0);
  expect(order()).toEqual(["alpha", "bravo", "delta"]);
});

it("knows the player's own session before it has talked", () => {
  const model = openModel([channelOf("alpha", { members: [memberOf(5, { muted: true })] })]);
  model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
  expect(slotIn(model.view(0), "alpha").transmit).toBe("armed");
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 30, session_id: 5 }, 0);
  expect(slotIn(model.view(0), "alpha").transmit).toBe("blocked");
});

it("knows of keys what the agent says last, and says that none is heard only where there are some", () => {
  const model = openModel([channelOf("alpha"), channelOf("bravo")]);
  const keysOf = (channel_id: string) => slotIn(model.view(0), channel_id).keys;
  model.handleHotkeys({ hotkeys: [], sources: deaf_sources }, 0);
  expect(model.view(0).header.keys).toBe("on");
  model.handleHotkeys({ hotkeys: [hotkey], sources: deaf_sources }, 0);
  expect([model.view(0).header.keys, keysOf("alpha")]).toEqual(["failed", []]);
  model.handleEvent("hotkeys", { sources: running_sources }, 0);
  expect([model.view(0).header.keys, keysOf("alpha")]).toEqual(["on", [hotkey.keys]]);
  // The suggested that are bound are listed; those that are not listed gave way, or the player wants none of them.
  model.handleEvent("operationState", { operation: operationOf([radioOf("bravo", { keys: ["KeyB"] })]) }, 0);
  expect(keysOf("bravo")).toEqual([]);
  const suggested = { ...hotkey, hotkey_id: "two", keys: ["KeyB"], channel_id: "bravo" };
  model.handleHotkeys({ hotkeys: [suggested], sources: running_sources }, 0);
  expect([keysOf("alpha"), keysOf("bravo")]).toEqual([[], [["KeyB"]]]);
});

it("shows a net that was left, and that there is a password", () => {
  const model = openModel([channelOf("alpha", { membership: "none", locked: true })]);
  model.handleOperation(operationOf([radioOf("alpha", { slot: 1 })]), 0);
  expect(slotIn(model.view(0), "alpha")).toMatchObject({ standing: "left", locked: true, transmit: "none" });
});

it("names nets in the player's language", () => {
  const words = { labels: { de: "ALFA" }, titles: { "de-CH": "Netz Alfa" } };
  const model = openModel([channelOf("alpha", words)], { languages: ["de-CH", "en"] });
  expect(slotIn(model.view(0), "alpha")).toMatchObject({ label: "ALFA", title: "Netz Alfa" });
});

it("lists talkers, the most recent first, and lets them fade", () => {
  const model = openModel([channelOf("alpha")]);
  speak(model, 100, 7, "alpha");
  speak(model, 200, 8, "alpha");
  expect(slotIn(model.view(200), "alpha").talkers.map(({ name }) => name)).toEqual(["player 8", "player 7"]);
  speak(model, 1_000, 8, "alpha", false);
  const levels = [1_000, 1_333, 1_334, 1_666, 1_667, 1_999, 1_000 + fade_ms].map((now_ms) =>
    slotIn(model.view(now_ms), "alpha").talkers.map(({ level }) => level),
  );
  expect(levels).toEqual([[4, 3], [4, 3], [4, 2], [4, 2], [4, 1], [4, 1], [4]]);
  expect(fade_steps).toBe(4);
});

it("forgets who leaves in the middle of a word", () => {
  const model = openModel([channelOf("alpha")]);
  speak(model, 0, 7, "alpha");
  model.handleEvent("channelState", { channel: channelOf("alpha", { members: [memberOf(1)] }) }, 100);
  expect(slotIn(model.view(100), "alpha").receiving).toBe(false);
});

it.each<[string, TransmitState, (model: OverlayModel) => void]>([
  ["no key", "none", () => {}],
  ["a key", "armed", (model) => model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0)],
  [
    "a key that the operation suggests",
    "armed",
    (model) => model.handleOperation(operationOf([radioOf("alpha", { keys: ["KeyV"] })]), 0),
  ],
  ["its own voice", "transmitting", (model) => speak(model, 0, 1, "alpha")],
  [
    "its own voice with a microphone that is off",
    "microphone_off",
    (model) => {
      model.handleMicrophone({ muted: true }, 0);
      speak(model, 0, 1, "alpha");
    },
  ],
  [
    "its own voice, kept quiet by a moderator",
    "blocked",
    (model) => {
      model.handleChannels([channelOf("alpha", { members: [memberOf(1, { muted: true })] })], 0);
      speak(model, 0, 1, "alpha");
    },
  ],
  [
    "a key that is refused",
    "blocked",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleEvent("ptt", { binding_id: "hotkey.one", talking: true, cause: "pressed" }, 0);
      model.handleEvent("ptt", { binding_id: "hotkey.one", talking: false, cause: "busy" }, 0);
    },
  ],
  [
    "a game's key that talked for too long",
    "time_out",
    (model) => {
      model.handleBindings([throttle], 0);
      model.handleEvent("ptt", { binding_id: "throttle", talking: false, cause: "timeout" }, 0);
    },
  ],
  [
    "a key without a microphone",
    "no_microphone",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleDevices({ uses: [{ direction: "capture", state: "lost" }] }, 0);
    },
  ],
  [
    "a key with a microphone that is off",
    "microphone_off",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleEvent("settings", { microphone: { muted: true } }, 0);
    },
  ],
  ["a game's key for a whisper", "none", (model) => model.handleBindings([{ ...throttle, channel_ids: [] }], 0)],
  ["a key that nothing hears", "none", (model) => model.handleHotkeys({ hotkeys: [hotkey], sources: deaf_sources }, 0)],
  ["a key of an agent that listens to none", "none", (model) => model.handleHotkeys({ hotkeys: [hotkey], sources: [] }, 0)],
  [
    "a key that an operation suggests and nothing hears",
    "none",
    (model) => {
      model.handleOperation(operationOf([radioOf("alpha", { keys: ["KeyV"] })]), 0);
      model.handleEvent("hotkeys", { sources: deaf_sources }, 0);
    },
  ],
  [
    "a game's own key where nothing else is heard",
    "armed",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: deaf_sources }, 0);
      model.handleBindings([throttle], 0);
    },
  ],
  [
    "a key without a server",
    "blocked",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleConnection({ state: "reconnecting", transport: "tunnel", rtt_ms: 0 }, 0);
    },
  ],
  [
    "a key while the connection is dropped and datagrams are answered",
    "armed",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleConnection({ state: "reconnecting", transport: "udp", rtt_ms: 0 }, 0);
    },
  ],
  [
    "a key where it may only listen",
    "none",
    (model) => {
      model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
      model.handleChannels([channelOf("alpha", { membership: "monitor" })], 0);
    },
  ],
])("tells whether the voice gets out: %s: %s", (_, expected, prepare) => {
  const model = openModel([channelOf("alpha")]);
  prepare(model);
  expect(slotIn(model.view(0), "alpha").transmit).toBe(expected);
});

it("shows who is heard while the connection is dropped, as long as datagrams are answered", () => {
  const model = openModel([channelOf("alpha")]);
  speak(model, 0, 7, "alpha");
  const own = { channel_id: "alpha", session_id: 5, name: "Ada", speaking: true, own: true };
  model.handleEvent("speaking", own, 0);
  model.handleConnection({ state: "reconnecting", transport: "udp", rtt_ms: 0 }, 100);
  const { receiving, transmit } = slotIn(model.view(100), "alpha");
  expect([receiving, transmit]).toEqual([true, "transmitting"]);
  model.handleConnection({ state: "reconnecting", transport: "tunnel", rtt_ms: 0 }, 200);
  const after = slotIn(model.view(200), "alpha");
  expect([after.receiving, after.transmit]).toEqual([false, "none"]);
});

it("marks what is turned down, for as long as it is", () => {
  const model = openModel([channelOf("alpha"), channelOf("guard", { priority: 5 })]);
  speak(model, 0, 7, "guard");
  expect(slotIn(model.view(0), "alpha").ducked).toBe(true);
  expect(slotIn(model.view(0), "guard").ducked).toBe(false);
  speak(model, 1_000, 7, "guard", false);
  expect(slotIn(model.view(1_299), "alpha").ducked).toBe(true);
  expect(slotIn(model.view(1_300), "alpha").ducked).toBe(false);
});

it("marks what is not heard beside a solo", () => {
  const model = openModel([channelOf("alpha"), channelOf("bravo", { solo: true })]);
  expect(model.view(0).slots.map(({ hushed, solo }) => [hushed, solo])).toEqual([
    [true, false],
    [false, true],
  ]);
});

it("marks a talker whom the player has muted, on the nets where the agent says so, until it says so no more", () => {
  const talker_mixes = [
    { session_id: 7, gain_db: 0, muted: true },
    { session_id: 8, gain_db: -6, muted: false },
  ];
  const model = openModel([channelOf("alpha", { talker_mixes }), channelOf("bravo")]);
  for (const channel_id of ["alpha", "bravo"]) for (const session_id of [7, 8]) speak(model, 0, session_id, channel_id);
  const marks = (channel_id: string) =>
    slotIn(model.view(0), channel_id).talkers.map(({ session_id, muted }) => [session_id, muted]);
  expect([marks("alpha"), marks("bravo")]).toEqual([
    [
      [8, false],
      [7, true],
    ],
    [
      [8, false],
      [7, false],
    ],
  ]);
  model.handleEvent("channelState", { channel: channelOf("alpha") }, 0);
  expect(marks("alpha").flat()).not.toContain(true);
  model.handleEvent("channelState", { channel: channelOf("alpha", { talker_mixes: [{ session_id: 7 }] as never }) }, 0);
  expect(model.malformed).toBe(1);
});
