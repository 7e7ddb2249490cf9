import { ipcScope } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import { channel, connected } from "./memory-agent.suite.js";
import type { CallOptions } from "./pending-calls.js";

const entry = { session_id: 7, operation_title: "Radio check", channels: [] };
const device = { direction: "capture", state: "open" };
const hotkey = { hotkey_id: "h", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "alpha" } as const;
const keys = { hotkeys: [hotkey], sources: [], portal: false };
const binding = { binding_id: "k", channel_ids: ["a"], keys: ["KeyV"] };
const microphone = {
  gain_db: 0,
  noise_suppression: true,
  automatic_gain: true,
  echo_cancellation: false,
  voice_activity: false,
  threshold: 0.5,
  pre_roll_ms: 100,
  release_ms: 200,
  muted: false,
  echo_cancellation_available: false,
};
const mixer = {
  gain_db: 0,
  duck_db: -10,
  duck_own_db: 0,
  duck_attack_ms: 10,
  duck_hold_ms: 200,
  duck_release_ms: 300,
  muted: false,
};
const listener = { x_m: 1, y_m: 2, z_m: 3, facing_x: 0, facing_y: 0, facing_z: -1 };
const stats = {
  codec: "wasm",
  sound: "null",
  datagrams_sent: 0,
  datagrams_received: 0,
  drops: {},
  capture_frames: 0,
  render_frames: 0,
  sound_dropped_frames: 0,
  sound_late_frames: 0,
  talkers: [],
  rtt_ms: 0,
  bitrate_bps: 24_000,
  redundant_frames: 0,
  reported_loss: 0,
  cpu_share: 0,
  resident_mb: 1,
};
const closed = { state: "closed", transport: "none", rtt_ms: 0 };
const operation = {
  ...{ operation_id: "strike", place: "server", title: "Strike", version: 2 },
  ...{ roles: [], phases: [], seats: [], radios: [], simulcasts: [] },
};
const layout = {
  ...{ corner: "top_right", scale: 1, opacity: 0.9, detail: "full" },
  ...{ theme: "dark", text_scale: 1, auto_hide: false, mirrored: false, offset_x_px: 0, offset_y_px: 0 },
};
const overlay = { visible: true, layout, attached: 1, editing: false };
const uuid = "00000000-0000-4000-8000-000000000000";
const known = { server_id: "home", title: "Home", url: "wss://x:1" };

type Radio = Awaited<ReturnType<typeof connected>>["radio"];
type Call = (radio: Radio, options: CallOptions) => Promise<unknown>;
type Row = readonly [method: string, call: Call, params: object, result: object, value: unknown];

/** Every method of the agent: how a game asks for it, what goes out, what comes back, and what the game gets of that. */
const rows: readonly Row[] = [
  ["channels.arrange", (r, o) => r.channels.arrange(["b", "a"], o), { channel_ids: ["b", "a"] }, {}, undefined],
  ["channels.join", (r, o) => r.channels.join("a", o), { channel_id: "a" }, { channel: channel("a") }, channel("a")],
  [
    "channels.join",
    (r, o) => r.channels.join("a", { ...o, password: "sesame" }),
    { channel_id: "a", password: "sesame" },
    { channel: channel("a") },
    channel("a"),
  ],
  ["channels.leave", (r, o) => r.channels.leave("a", o), { channel_id: "a" }, { channel: channel("a") }, channel("a")],
  ["channels.list", (r, o) => r.channels.list(o), {}, { channels: [channel("a")], arranged: 1 }, [channel("a")]],
  ["channels.list", (r, o) => r.channels.order(o), {}, { channels: [channel("a"), channel("b")], arranged: 1 }, ["a"]],
  [
    "channels.mix",
    (r, o) => r.channels.mix("a", { gain_db: undefined, solo: true, dry: false, positional: true, muted: false, pan: -1 }, o),
    { channel_id: "a", solo: true, dry: false, positional: true, muted: false, pan: -1 },
    { channel: channel("a") },
    channel("a"),
  ],
  [
    "channels.mix",
    (r, o) => r.channels.mix("a", { pre_roll_ms: 0, release_ms: undefined, unset: ["release_ms"] }, o),
    { channel_id: "a", pre_roll_ms: 0, unset: ["release_ms"] },
    { channel: channel("a") },
    channel("a"),
  ],
  ["channels.monitor", (r, o) => r.channels.monitor("a", o), { channel_id: "a" }, { channel: channel("a") }, channel("a")],
  ["connection.close", (r, o) => r.server.close(o), {}, {}, undefined],
  ["connection.retry", (r, o) => r.server.retry(o), {}, {}, undefined],
  [
    "connection.open",
    (r, o) => r.server.open({ url: "wss://x:1", token: "t", certificate_sha256: undefined, follow: false }, o),
    { url: "wss://x:1", token: "t", follow: false },
    entry,
    entry,
  ],
  ["connection.status", (r, o) => r.server.status(o), {}, closed, closed],
  ["devices.list", (r, o) => r.devices.list(o), {}, { devices: [], uses: [device] }, { devices: [], uses: [device] }],
  ["devices.select", (r, o) => r.devices.select("capture", undefined, o), { direction: "capture" }, { use: device }, device],
  [
    "devices.select",
    (r, o) => r.devices.select("capture", "usb", o),
    { direction: "capture", device_id: "usb" },
    { use: device },
    device,
  ],
  ["hotkeys.bind", (r, o) => r.hotkeys.bind({ ...hotkey, step_db: undefined }, o), { hotkey }, { overlaps: ["k"] }, ["k"]],
  ["hotkeys.capture", (r, o) => r.hotkeys.capture({ capture_ms: 500, ...o }), { timeout_ms: 500 }, { keys: ["KeyV"] }, ["KeyV"]],
  ["hotkeys.configure", (r, o) => r.hotkeys.configure({ portal: true }, o), { portal: true }, {}, undefined],
  ["hotkeys.list", (r, o) => r.hotkeys.list(o), {}, keys, keys],
  ["hotkeys.unbind", (r, o) => r.hotkeys.unbind("h", o), { hotkey_id: "h" }, {}, undefined],
  ["microphone.configure", (r, o) => r.microphone.configure({ muted: true }, o), { muted: true }, microphone, microphone],
  [
    "microphone.play",
    (r, o) => r.microphone.play("/a.wav", o),
    { path: "/a.wav" },
    { started_ms: 1, duration_ms: 2 },
    { started_ms: 1, duration_ms: 2 },
  ],
  ["microphone.test", (r, o) => r.microphone.test(true, o), { on: true }, {}, undefined],
  ["microphone.watch", (r, o) => r.microphone.watch(false, o), { on: false }, {}, undefined],
  ["mixer.configure", (r, o) => r.mixer.configure({}, o), {}, mixer, mixer],
  ["operations.leave", (r, o) => r.operations.leave(o), {}, {}, undefined],
  ["operations.list", (r, o) => r.operations.list(o), {}, { operations: [] }, []],
  ["operations.read", (r, o) => r.operations.read(o), {}, {}, undefined],
  ["operations.read", (r, o) => r.operations.read(o), {}, { operation }, operation],
  ["operations.select", (r, o) => r.operations.select({ role: "lead" }, o), { role: "lead" }, { operation }, operation],
  ["phase.set", (r, o) => r.operations.setPhase("attack", o), { phase: "attack" }, { operation }, operation],
  ["phase.set", (r, o) => r.operations.setPhase(undefined, o), {}, { operation }, operation],
  ["overlay.attach", (r, o) => r.overlay.attach(o), {}, { overlay }, overlay],
  ["overlay.attach", (r, o) => r.overlay.attach({ ...o, host: true }), { host: true }, { overlay }, overlay],
  ["overlay.configure", (r, o) => r.overlay.configure({ scale: 2 }, o), { scale: 2 }, { overlay }, overlay],
  ["overlay.configure", (r, o) => r.overlay.show(o), { visible: true }, { overlay }, overlay],
  ["overlay.configure", (r, o) => r.overlay.hide(o), { visible: false }, { overlay }, overlay],
  ["overlay.open", (r, o) => r.overlay.open("Tanks 2", o), { window_title: "Tanks 2" }, { overlay }, overlay],
  ["overlay.close", (r, o) => r.overlay.close(o), {}, { overlay }, overlay],
  ["overlay.read", (r, o) => r.overlay.read(o), {}, { overlay }, overlay],
  [
    "overlay.toast",
    (r, o) => r.overlay.toast({ text: "Phase two" }, o),
    { text: "Phase two", kind: "info", duration_ms: 4000 },
    { shown: 1 },
    1,
  ],
  ["pages.open", (r, o) => r.pages.open("overlay", o), { page: "overlay" }, { url: "http://x/" }, "http://x/"],
  ["pairing.answer", (r, o) => r.pairing.answer(uuid, ["stats"], o), { request_id: uuid, scopes: ["stats"] }, {}, undefined],
  ["pairing.list", (r, o) => r.pairing.list(o), {}, { grants: [], asking: [] }, { grants: [], asking: [] }],
  ["pairing.revoke", (r, o) => r.pairing.revoke(uuid, o), { client_id: uuid }, {}, undefined],
  ["position.set", (r, o) => r.position.set({ listener, far_m: 90 }, o), { listener, near_m: 2, far_m: 90 }, {}, undefined],
  ["ptt.bind", (r, o) => r.ptt.bind("k", { channel_id: "a" }, o), { binding_id: "k", channel_id: "a" }, {}, undefined],
  ["ptt.bind", (r, o) => r.ptt.bind("k", { simulcast_id: "s" }, o), { binding_id: "k", simulcast_id: "s" }, {}, undefined],
  ["ptt.bind", (r, o) => r.ptt.bind("k", { whisper_id: "w" }, o), { binding_id: "k", whisper_id: "w" }, {}, undefined],
  [
    "ptt.bind",
    (r, o) => r.ptt.bind("k", { channel_id: "a" }, { ...o, keys: ["ControlLeft", "KeyV"] }),
    { binding_id: "k", channel_id: "a", keys: ["ControlLeft", "KeyV"] },
    {},
    undefined,
  ],
  ["ptt.list", (r, o) => r.ptt.list(o), {}, { bindings: [binding] }, [binding]],
  ["ptt.press", (r, o) => r.ptt.press("k", o), { binding_id: "k", lease_ms: 500 }, { talking: true }, undefined],
  ["ptt.release", (r, o) => r.ptt.release("k", o), { binding_id: "k" }, {}, undefined],
  ["ptt.press", (r, o) => r.ptt.toggle("k", o), { binding_id: "k", lease_ms: 500 }, { talking: true }, true],
  ["ptt.release", (r, o) => r.ptt.toggle("k", o), { binding_id: "k" }, {}, false],
  ["ptt.unbind", (r, o) => r.ptt.unbind("k", o), { binding_id: "k" }, {}, undefined],
  [
    "servers.change_password",
    (r, o) => r.servers.changePassword({ server_id: "home", password: "p", new_password: "long enough", code: undefined }, o),
    { server_id: "home", password: "p", new_password: "long enough" },
    {},
    undefined,
  ],
  ["servers.connect", (r, o) => r.servers.connect("home", o), { server_id: "home" }, entry, entry],
  ["servers.list", (r, o) => r.servers.list(o), {}, { servers: [], signed_in: [] }, { servers: [], signed_in: [] }],
  [
    "servers.register",
    (r, o) => r.servers.register({ server_id: "home", username: "ada", password: "long enough", invite_code: "6W7G" }, o),
    { server_id: "home", username: "ada", password: "long enough", invite_code: "6W7G" },
    {},
    undefined,
  ],
  ["servers.remove", (r, o) => r.servers.remove("home", o), { server_id: "home" }, {}, undefined],
  ["servers.save", (r, o) => r.servers.save({ ...known, username: undefined }, o), { server: known }, {}, undefined],
  [
    "servers.sign_in",
    (r, o) => r.servers.signIn({ server_id: "home", username: "ada", password: "p", code: undefined }, o),
    { server_id: "home", username: "ada", password: "p" },
    {},
    undefined,
  ],
  ["servers.sign_out", (r, o) => r.servers.signOut("home", o), { server_id: "home" }, {}, undefined],
  [
    "simulcast.define",
    (r, o) => r.simulcast.define("s", ["a", "b"], o),
    { simulcast_id: "s", channel_ids: ["a", "b"] },
    {},
    undefined,
  ],
  ["simulcast.remove", (r, o) => r.simulcast.remove("s", o), { simulcast_id: "s" }, {}, undefined],
  ["stats.read", (r, o) => r.stats.read(o), {}, stats, stats],
  [
    "stats.trace",
    (r, o) => r.stats.trace(o),
    {},
    { ears_started_ms: 0, sent: [], heard: [] },
    { ears_started_ms: 0, sent: [], heard: [] },
  ],
  ["whispers.define", (r, o) => r.whispers.define("w", [7], o), { whisper_id: "w", session_ids: [7] }, {}, undefined],
  ["whispers.remove", (r, o) => r.whispers.remove("w", o), { whisper_id: "w" }, {}, undefined],
  ["talkers.mix", (r, o) => r.talkers.mix(9, { gain_db: -3 }, o), { session_id: 9, gain_db: -3 }, {}, undefined],
];

it("asks by the wire's names, and gives what the game wants of the answers", async () => {
  const { agent, radio } = await connected();
  for (const [method, call, params, result, value] of rows) {
    const answer = call(radio, {});
    const requests = agent.take();
    expect(requests.map((request) => [request.method, request.params])).toEqual([[method, params]]);
    agent.result(requests[0]?.id ?? 0, result);
    expect(await answer, method).toEqual(value);
  }
  await radio.close();
});

it("has every method of the agent", () => {
  const asked = new Set(rows.map(([method]) => method));
  expect([...asked].sort()).toEqual(
    Object.keys(ipcScope)
      .filter((method) => method !== "agent.hello")
      .sort(),
  );
});

it.each(rows.map(([method, call]) => [method, call] as const))("takes a signal and a time limit: %s", async (_, call) => {
  const { agent, radio } = await connected();
  const { signal } = new AbortController();
  const aborted = call(radio, { signal: AbortSignal.abort("the player left the menu") });
  await expect(aborted).rejects.toMatchObject({ code: "aborted", cause: "the player left the menu" });
  const late = call(radio, { signal, timeout_ms: 123 });
  await agent.advance(123);
  await expect(late).rejects.toMatchObject({ code: "timeout" });
  await radio.close();
});

it.each(rows.map(([method, call]) => [method, call] as const))(
  "names the game's line when it is refused: %s",
  async (_, call) => {
    const { agent, radio } = await connected();
    const refused = call(radio, {});
    agent.refusal(agent.take()[0]?.id ?? 0, "not_ready", "not now");
    const stack = await refused.then(
      () => "",
      (error: Error) => error.stack ?? "",
    );
    const [, first] = stack.split("\n    at ");
    expect(first, stack).toContain("surface.test.ts");
    await radio.close();
  },
);
