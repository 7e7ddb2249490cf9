import type { DevicesEvent } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import { channelOf, openModel, operationOf, running_sources, slotIn, speak } from "./agent-events.suite.js";
import type { ToastView } from "./overlay-view.js";

const hotkey = { hotkey_id: "one", keys: ["ControlLeft", "KeyV"], mode: "hold", action: "talk", channel_id: "alpha" };

function codes(toasts: readonly ToastView[]): readonly string[] {
  return toasts.map(({ message }) => ("code" in message ? [message.code, ...message.values].join(" ") : message.text));
}

it("says that a key was refused where it does not know which channel, and ends both by time", () => {
  const model = openModel([channelOf("alpha")]);
  model.handleEvent("ptt", { binding_id: "unknown", talking: false, cause: "busy" }, 0);
  expect(codes(model.view(0).toasts)).toEqual(["channel_busy"]);
  model.handleHotkeys({ hotkeys: [hotkey], sources: running_sources }, 0);
  model.handleEvent("ptt", { binding_id: "hotkey.one", talking: false, cause: "busy" }, 0);
  expect(model.next_change_ms).toBe(2_000);
  expect(slotIn(model.view(2_000), "alpha").transmit).toBe("armed");
  expect(model.view(5_000).toasts).toEqual([]);
});

it("keeps a whisper unread until the player answers or looks", () => {
  const model = openModel([channelOf("alpha")], { auto_hide_ms: 2_000 });
  speak(model, 0, 7, undefined);
  speak(model, 500, 7, undefined, false);
  speak(model, 600, 8, undefined);
  speak(model, 700, 8, undefined, false);
  expect(model.view(30_000)).toMatchObject({ whispers: { talkers: [], unread: 2 }, quiet: false });
  speak(model, 40_000, 1, undefined);
  expect(model.view(40_000).whispers).toMatchObject({ unread: 0, transmitting: true });
});

it("tells good ways from poor ones, and does not move with every ping", () => {
  const model = openModel([]);
  const first = model.view(0);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 37 }, 10);
  expect(model.view(10)).toBe(first);
  const stats = (frames_played: number, frames_lost: number) => ({
    rtt_ms: 37,
    reported_loss: 0,
    talkers: [{ frames_played, frames_lost }],
  });
  model.handleStats(stats(1_000, 0), 1_000);
  model.handleStats(stats(1_090, 10), 2_000);
  expect(model.view(2_000).header.connection).toEqual({
    state: "open",
    quality: "poor",
    tunnelled: false,
    rtt_ms: 30,
    loss: 0.1,
  });
  expect(model.next_change_ms).toBe(32_000);
  expect(model.view(32_000).header.connection.quality).toBe("good");
  model.handleConnection({ state: "open", transport: "tunnel", rtt_ms: 900 }, 33_000);
  expect(model.view(33_000).header.connection).toMatchObject({ quality: "bad", tunnelled: true, rtt_ms: 900 });
});

it("tells of what goes wrong, and of what is back", () => {
  const model = openModel([]);
  const devices = (capture: object, cause: DevicesEvent["cause"], now_ms: number): void =>
    model.handleEvent("devices", { uses: [{ direction: "capture", state: "open", ...capture }], cause }, now_ms);
  model.handleDevices({ uses: [{ direction: "capture", state: "open", device_id: "a", title: "Headset" }] }, 0);
  devices({ device_id: "b", title: "Webcam" }, "lost", 1_000);
  devices({ device_id: "a", title: "Headset" }, "returned", 2_000);
  devices({ state: "lost" }, "lost", 3_000);
  expect(codes(model.view(3_000).toasts)).toEqual(["microphone_replaced Webcam", "microphone_back Headset", "microphone_lost"]);
  expect(model.view(3_000).header.microphone).toBe("lost");
  model.handleConnection({ state: "reconnecting", transport: "udp", rtt_ms: 0 }, 10_000);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 0 }, 11_000);
  model.handleConnection({ state: "lost", transport: "none", rtt_ms: 0 }, 12_000);
  model.handleAgent("gone", 13_000);
  expect(codes(model.view(13_000).toasts)).toEqual(["reconnecting", "reconnected", "connection_lost", "agent_gone"]);
  expect(model.view(13_000).header).toMatchObject({ agent: "gone", connection: { quality: "gone" } });
  expect(model.view(13_000).header.connection).not.toHaveProperty("rtt_ms");
});

it("tells once that keys are not heard any more, and not that they were not from the beginning", () => {
  const model = openModel([]);
  const sources = (hook: string, now_ms: number): void =>
    model.handleEvent(
      "hotkeys",
      {
        sources: [
          { source: "hook", state: hook },
          { source: "evdev", state: "off" },
        ],
      },
      now_ms,
    );
  model.handleHotkeys({ hotkeys: [hotkey], sources: [{ source: "evdev", state: "off" }] }, 0);
  sources("off", 100);
  expect([codes(model.view(100).toasts), model.view(100).header.keys]).toEqual([[], "failed"]);
  for (const hook of ["failed", "failed", "off"]) sources(hook, 200);
  expect(codes(model.view(200).toasts)).toEqual(["keys_failed"]);
  sources("running", 10_000);
  expect([codes(model.view(10_000).toasts), model.view(10_000).header.keys]).toEqual([[], "on"]);
  sources("off", 20_000);
  expect(codes(model.view(20_000).toasts)).toEqual(["keys_failed"]);
});

it("tells of another operation and phase, but not of the channels that go with it", () => {
  const model = openModel([channelOf("alpha")]);
  model.handleOperation(operationOf([], { phase: "brief" }), 0);
  expect(model.view(0).toasts).toEqual([]);
  model.handleEvent("channelState", { channel: channelOf("alpha", { membership: "none" }) }, 100);
  model.handleEvent("operationState", { operation: operationOf([], { phase: "strike" }) }, 200);
  expect(codes(model.view(1_000).toasts)).toEqual(["phase_changed Strike"]);
  expect(model.view(1_000).header.phase_title).toBe("Strike");
  model.handleEvent("operationState", { operation: operationOf([], { title: "Other", version: 2 }) }, 10_000);
  expect(codes(model.view(10_000).toasts)).toEqual(["operation_changed Other"]);
});

it("tells that the player is off a channel, or on another instead", () => {
  const on = [channelOf("alpha"), channelOf("bravo", { membership: "none" }), channelOf("cover"), channelOf("delta")];
  const model = openModel(on);
  const change = (id: string, membership: "none" | "joined", now_ms: number): void =>
    model.handleEvent("channelState", { channel: channelOf(id, { membership }) }, now_ms);
  change("alpha", "none", 0);
  expect(model.view(0).toasts).toEqual([]);
  expect(model.next_change_ms).toBe(300);
  change("bravo", "joined", 50);
  expect(codes(model.view(50).toasts)).toEqual(["channel_moved ALPHA BRAVO"]);
  change("bravo", "none", 10_000);
  expect(codes(model.view(10_300).toasts)).toEqual(["channel_left BRAVO"]);
  change("cover", "none", 20_000);
  change("delta", "none", 20_010);
  expect(codes(model.view(20_310).toasts)).toEqual(["channels_left 2"]);
});

it.each([
  ["kicked", "channel_kicked ALPHA", "warning"],
  ["permission", "channel_forbidden ALPHA", "warning"],
  ["moved", "channel_moved ALPHA BRAVO", "info"],
] as const)("tells why it was taken off a channel: %s", (removed, told, kind) => {
  const model = openModel([channelOf("alpha"), channelOf("bravo", { membership: "none" })]);
  model.handleEvent("channelState", { channel: channelOf("alpha", { membership: "none" }), removed }, 0);
  model.handleEvent("channelState", { channel: channelOf("bravo") }, 50);
  const { toasts } = model.view(400);
  expect(codes(toasts)).toEqual([told]);
  expect(toasts[0]?.kind).toBe(kind);
});

it("follows the settings of microphone and mixer, whoever changes them", () => {
  const model = openModel([channelOf("alpha")]);
  const mixer = { muted: true, duck_db: -12, duck_own_db: 0, duck_hold_ms: 300 };
  model.handleEvent("settings", { microphone: { muted: true }, mixer }, 10);
  expect(model.view(10).header).toMatchObject({ microphone: "muted", sound: "muted" });
  model.handleEvent("settings", { microphone: { muted: false } }, 20);
  expect(model.view(20).header).toMatchObject({ microphone: "on", sound: "muted" });
});

it("forgets a channel that is gone, and keeps all of them while the server is away", () => {
  const model = openModel([channelOf("alpha"), channelOf("bravo")]);
  speak(model, 0, 7, "alpha");
  model.handleEvent("channelGone", { channel_id: "alpha", removed: "gone" }, 10);
  expect(model.view(10).slots.map(({ channel_id }) => channel_id)).toEqual(["bravo"]);
  expect(codes(model.view(310).toasts)).toEqual(["channel_gone ALPHA"]);
  model.handleConnection({ state: "reconnecting", transport: "none", rtt_ms: 0 }, 10_000);
  model.handleEvent("channelGone", { channel_id: "bravo" }, 10_050);
  expect(slotIn(model.view(11_000), "bravo")).toMatchObject({ standing: "on", receiving: false });
  expect(codes(model.view(11_000).toasts)).toEqual(["reconnecting"]);
});

it("is quiet after a while without anything, but never without a server", () => {
  const model = openModel([channelOf("alpha")], { auto_hide_ms: 3_000 });
  speak(model, 0, 7, "alpha");
  expect(model.view(60_000).quiet).toBe(false);
  speak(model, 60_000, 7, "alpha", false);
  expect(model.view(62_999).quiet).toBe(false);
  expect(model.view(63_000).quiet).toBe(true);
  model.handleConnection({ state: "reconnecting", transport: "udp", rtt_ms: 0 }, 64_000);
  expect(model.view(200_000).quiet).toBe(false);
});

it("changes nothing that has not changed", () => {
  const model = openModel([channelOf("alpha"), channelOf("bravo")]);
  const before = model.view(0);
  expect(model.next_change_ms).toBeUndefined();
  model.handleChannels([channelOf("alpha"), channelOf("bravo")], 10);
  expect(model.view(10)).toBe(before);
  speak(model, 20, 7, "bravo");
  const after = model.view(20);
  expect(slotIn(after, "alpha")).toBe(slotIn(before, "alpha"));
  expect(slotIn(after, "bravo")).not.toBe(slotIn(before, "bravo"));
  expect(after.header).toBe(before.header);
});

it("stays quick with a thousand nets", () => {
  const channels = Array.from({ length: 1_000 }, (_, index) => channelOf(`net-${index}`, { title: "مرحبا 👩‍✈️".repeat(4) }));
  const model = openModel(channels);
  const cpu = process.cpuUsage();
  for (let step = 0; step < 100; step += 1) {
    speak(model, step, 7, `net-${step}`);
    expect(model.view(step).slots).toHaveLength(1_000);
  }
  const { user, system } = process.cpuUsage(cpu);
  expect((user + system) / 100 / 1_000).toBeLessThan(40);
});
