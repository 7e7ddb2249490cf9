import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain_microphone, plain_mix, plain_mixer } from "@talkgroup/core";
import type { Hotkey } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { GrantBook } from "../pairing/grant-book.js";
import { systemTimer, type Timer } from "../sound/timer.js";
import { AgentSettings, channelKey, operationKey, type SettingsName } from "./agent-settings.js";
import { settingsFolder } from "./settings-folder.js";
import { SettingsWatch } from "./settings-watch.js";

let parent = "";
let folder = "";
const opened: AgentSettings[] = [];
const warnings: string[] = [];
const reloaded: SettingsName[] = [];
let wake: () => void = () => {};

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "talkgroup-settings-"));
  folder = join(parent, "deep", "talkgroup");
  warnings.length = 0;
  reloaded.length = 0;
});
afterEach(async () => {
  for (const settings of opened.splice(0)) await settings.close();
  await rm(parent, { recursive: true, force: true });
});

async function open(timer: Timer = systemTimer): Promise<AgentSettings> {
  const settings = await AgentSettings.open({
    folder,
    timer,
    wall_ms: Date.now,
    onReloaded: (name) => {
      reloaded.push(name);
      wake();
    },
    onWarning: (message) => {
      warnings.push(message);
      wake();
    },
  });
  opened.push(settings);
  return settings;
}

const hotkey: Hotkey = { hotkey_id: "h", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "squad" };
const grant = {
  client_id: "0b7e3b52-6f5b-4a53-8f0a-2f7a5d3c1a11",
  client_name: "Game",
  scopes: ["voice.talk"],
  last_used_ms: 1,
  token_sha256: "0".repeat(64),
} as const;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

describe("the agent's settings", () => {
  it("have what was changed last on the disk when they are closed", async () => {
    const settings = await open();
    void settings.setChannelMix("server/operation/alpha", { ...plain_mix, muted: true });
    void settings.selectDevice("capture", "headset");
    void settings.saveHotkey(hotkey);
    await settings.close();
    const kept = JSON.parse(await readFile(join(folder, "config.json"), "utf8"));
    expect(kept).toMatchObject({ channels: { "server/operation/alpha": { muted: true } }, devices: { capture_id: "headset" } });
    expect(JSON.parse(await readFile(join(folder, "bindings.json"), "utf8"))).toMatchObject({ hotkeys: [hotkey] });
  });

  it("begin as the radio does without any", async () => {
    const { config, servers, bindings, grants } = await open();
    const { $schema: _, ...value } = config.value;
    expect(value).toEqual({
      microphone: plain_microphone,
      mixer: plain_mixer,
      devices: {},
      channels: {},
      overlay: {
        ...{ visible: true, corner: "top_right", scale: 1, opacity: 0.9, detail: "full" },
        ...{ theme: "dark", text_scale: 1, auto_hide: false, mirrored: false, offset_x_px: 0, offset_y_px: 0 },
        ...{ command: [], games: {} },
      },
      pairing: { local: "allow", websocket: false, pages: false },
      channel_order: {},
      joined_channels: {},
      talkers: [],
      hotkeys: { portal: false },
      audio: { frame_ms: 10 },
    });
    expect([servers.value.servers, bindings.value.hotkeys, grants.value.grants]).toEqual([[], [], []]);
    if (process.platform !== "win32") expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("keep which channels the player is on, of each operation the newest, and forget what was left", async () => {
    const key = operationKey("wss://voice.example.org:9000/control", "rangers");
    const first = await open();
    await first.keepMembership(key, "alpha", "joined");
    await first.keepMembership(key, "__proto__", "monitor");
    await first.keepMembership("elsewhere/rangers", "alpha", "monitor");
    const second = await open();
    expect(Object.entries(second.memberships(key))).toEqual([
      ["alpha", "joined"],
      ["__proto__", "monitor"],
    ]);
    expect(second.memberships("toString")).toEqual({});
    await second.keepMembership(key, "alpha", "none");
    await second.keepMembership(key, "__proto__", "none");
    await second.keepMembership(key, "bravo", "none");
    expect((await open()).config.value.joined_channels).toEqual({ "elsewhere/rangers": { alpha: "monitor" } });
    for (let number = 0; number < 70; number++) await second.keepMembership(key, `net-${number}`, "joined");
    expect(Object.keys(second.memberships(key))).toEqual(Array.from({ length: 64 }, (_, index) => `net-${index + 6}`));
    for (let number = 0; number < 64; number++) await second.keepMembership(`server/${number}`, "alpha", "joined");
    expect([Object.keys(second.config.value.joined_channels).length, second.memberships(key)]).toEqual([64, {}]);
  });

  it("keep how the overlay lies on each game, whatever its window is called", async () => {
    const first = await open();
    const titles = ["__proto__", "toString", 'Panzer \u{1f399} "9"\n'];
    await Promise.all([
      first.layOutOverlay({ corner: "bottom_left", offset_x_px: 12 }, undefined),
      ...titles.map((title, number) => first.layOutOverlay({ offset_y_px: number }, title)),
      first.layOutOverlay({ scale: 2 }, "toString"),
    ]);
    const { games, corner, offset_x_px, scale } = (await open()).config.value.overlay;
    expect([corner, offset_x_px, scale]).toEqual(["bottom_left", 12, 1]);
    expect(Object.entries(games)).toEqual([
      ["__proto__", { offset_y_px: 0 }],
      ["toString", { offset_y_px: 1, scale: 2 }],
      [titles[2], { offset_y_px: 2 }],
    ]);
    for (let number = 0; number < 64; number++) await first.layOutOverlay({ scale: 1 }, `game ${number}`);
    expect(Object.keys(first.config.value.overlay.games)).toHaveLength(64);
    expect(Object.keys(first.config.value.overlay.games)[0]).toBe("game 0");
  });

  it("keep the order of channels of each operation at each server", async () => {
    const first = await open();
    const key = operationKey("wss://voice.example.org:9000/control", "rangers");
    expect(key).toBe("voice.example.org:9000/rangers");
    await first.setChannelOrder(key, ["bravo", "alpha"]);
    await first.setChannelOrder("elsewhere/rangers", ["alpha"]);
    const second = await open();
    expect([second.channelOrder(key), second.channelOrder("toString")]).toEqual([["bravo", "alpha"], []]);
    await second.setChannelOrder(key, []);
    expect((await open()).config.value.channel_order).toEqual({ "elsewhere/rangers": ["alpha"] });
    for (let number = 0; number < 64; number++) await second.setChannelOrder(`server/${number}`, ["alpha"]);
    expect(Object.keys(second.config.value.channel_order)).toHaveLength(64);
    expect(second.channelOrder("elsewhere/rangers"), "the one that was added first").toEqual([]);
  });

  it("keep how talkers of an operation are heard, whatever they are called, those that were set last", async () => {
    const [first, key] = [await open(), "voice.example.org:9000/rangers"];
    const quiet = { gain_db: -6, muted: false };
    const names = ["__proto__", "7", "toString"];
    for (const name of names) await first.setTalkerMix(key, name, { gain_db: 0, muted: true });
    await first.setTalkerMix(key, "7", quiet);
    await first.setTalkerMix("elsewhere/rangers", "Ben", quiet);
    const second = await open();
    const muted = { gain_db: 0, muted: true };
    expect([...second.talkerMixes(key)]).toEqual([
      ["__proto__", muted],
      ["toString", muted],
      ["7", quiet],
    ]);
    expect([...second.talkerMixes("elsewhere/rangers")]).toEqual([["Ben", quiet]]);
    await second.setTalkerMix(key, "toString", { gain_db: 0, muted: false });
    expect([...second.talkerMixes(key).keys()], "as everybody else").toEqual(["__proto__", "7"]);
    for (let number = 0; number < 254; number++) await second.setTalkerMix(key, `Player ${number}`, quiet);
    expect([second.config.value.talkers.length, second.talkerMixes(key).has("__proto__")]).toEqual([256, false]);
    expect([...(await open()).talkerMixes("elsewhere/rangers")]).toEqual([["Ben", quiet]]);
  });

  it("keep what is changed", async () => {
    const first = await open();
    const key = channelKey("wss://voice.example.org:9000/control", "rangers", "command");
    expect(key).toBe("voice.example.org:9000/rangers/command");
    const command = { ...plain_mix, gain_db: -6, pan: -1, release_ms: 400 };
    await Promise.all([
      first.configure({ microphone: { gain_db: 3 }, mixer: { muted: true } }),
      first.configure({ mixer: { duck_db: -20 } }),
      first.selectDevice("capture", "usb"),
      first.selectDevice("playback", "ears"),
      first.selectDevice("capture", undefined),
      first.setChannelMix(key, command),
      first.saveServer({ server_id: "a", title: "A", url: "wss://a:1" }),
      first.saveServer({ server_id: "b", title: "B", url: "wss://b:1" }),
      first.saveServer({ server_id: "a", title: "A2", url: "wss://a:2" }),
      first.saveHotkey(hotkey),
      first.grantStore().save(() => [grant]),
    ]);
    const second = await open();
    expect(second.config.value).toMatchObject({
      microphone: { gain_db: 3 },
      mixer: { muted: true, duck_db: -20 },
      devices: { playback_id: "ears" },
    });
    expect(second.config.value.devices).toEqual({ playback_id: "ears" });
    expect(second.channelMix(key)).toEqual(command);
    expect(second.channelMix("toString")).toBeUndefined();
    expect(second.servers.value.servers.map(({ title }) => title)).toEqual(["A2", "B"]);
    await second.removeServer("a");
    expect([second.server("a"), second.server("b")?.title]).toEqual([undefined, "B"]);
    expect(second.bindings.value.hotkeys).toHaveLength(1);
    expect(second.grantStore().load()).toEqual([grant]);
    await expect(second.grantStore().save(() => Array.from({ length: 257 }, () => grant))).rejects.toMatchObject({
      code: "settings_unwritable",
    });
    expect(await readFile(join(folder, "servers.json"), "utf8")).not.toContain('"a"');
  });

  it("change one hotkey or program at a time, beside what a hand has just edited and nobody has noticed yet", async () => {
    const settings = await open();
    await settings.saveHotkey(hotkey);
    const by_hand = { ...hotkey, hotkey_id: "by_hand", keys: ["KeyH"] };
    await writeFile(join(folder, "bindings.json"), JSON.stringify({ hotkeys: [hotkey, by_hand] }));
    await settings.saveHotkey({ ...hotkey, hotkey_id: "by_page", keys: ["KeyP"] });
    expect(settings.bindings.value.hotkeys.map(({ hotkey_id }) => hotkey_id)).toEqual(["h", "by_hand", "by_page"]);
    await settings.saveHotkey({ ...hotkey, keys: ["KeyN"] });
    await settings.removeHotkey("by_page");
    const kept = JSON.parse(await readFile(join(folder, "bindings.json"), "utf8"));
    expect(kept).toMatchObject({ hotkeys: [{ hotkey_id: "h", keys: ["KeyN"] }, by_hand] });

    const book = new GrantBook(settings.grantStore());
    const { grant: added } = book.add(
      { client_id: randomUUID(), client_name: "Map", origin: undefined, scopes: new Set() },
      2,
      new Set(),
    );
    book.adopt([]);
    expect(book.list(), "what is not saved yet").toEqual([added]);
    await writeFile(join(folder, "grants.json"), JSON.stringify({ grants: [grant] }));
    await book.save();
    expect(settings.grants.value.grants).toEqual([grant, added]);
    book.adopt(settings.grants.value.grants);
    await writeFile(join(folder, "grants.json"), JSON.stringify({ grants: [added] }));
    expect(book.touch(grant.client_id, 9_000_000)).toBe(true);
    await book.save();
    expect(settings.grants.value.grants, "one that was taken away by hand stays so").toEqual([added]);
  });

  it("keep no hotkey, and forget none, of which it was said that it could not be kept", async () => {
    const settings = await open();
    await settings.saveHotkey(hotkey);
    const path = join(folder, "bindings.json");
    await rename(path, `${path}.aside`);
    await mkdir(path);
    await expect(settings.saveHotkey({ ...hotkey, hotkey_id: "unkept", keys: ["KeyU"] })).rejects.toThrow("bindings.json");
    await expect(settings.saveHotkey({ ...hotkey, keys: ["KeyX"] })).rejects.toThrow("bindings.json");
    await expect(settings.removeHotkey("h")).rejects.toThrow("bindings.json");
    await rm(path, { recursive: true });
    await rename(`${path}.aside`, path);
    await settings.saveHotkey({ ...hotkey, hotkey_id: "next", keys: ["KeyN"] });
    const kept = JSON.parse(await readFile(path, "utf8")) as { readonly hotkeys: readonly Hotkey[] };
    expect([kept.hotkeys, settings.bindings.value.hotkeys]).toMatchObject([
      [hotkey, { hotkey_id: "next" }],
      [hotkey, { hotkey_id: "next" }],
    ]);
    expect(kept.hotkeys).toHaveLength(2);
  });

  it("forget the channel that was added first when there are too many", async () => {
    const settings = await open();
    const channels = Object.fromEntries(Array.from({ length: 4096 }, (_, index) => [`h:1/o/c${index}`, {}]));
    await writeFile(join(folder, "config.json"), JSON.stringify({ channels }));
    await settings.config.reload();
    expect(await settings.setChannelMix("h:1/o/c1", { ...plain_mix, pan: 1 })).toEqual({ ok: true });
    expect(await settings.setChannelMix("h:1/o/new", { ...plain_mix, pan: 1 })).toEqual({ ok: true });
    expect(Object.keys(settings.config.value.channels)).toHaveLength(4096);
    expect(settings.channelMix("h:1/o/c0")).toBeUndefined();
    expect([settings.channelMix("h:1/o/c1")?.pan, settings.channelMix("h:1/o/new")?.pan]).toEqual([1, 1]);
  });

  it("take up a hand edit by themselves, and say what is wrong with one", async () => {
    // Without the look now and then: the system tells.
    const settings = await open((delay_ms, run) => (delay_ms < 1000 ? systemTimer(delay_ms, run) : () => {}));
    await writeFile(
      join(folder, "bindings.json"),
      '{ "hotkeys": [{ "hotkey_id": "h", "keys": ["KeyV"], "mode": "hold", "action": "talk", "channel_id": "alpha" }] }',
    );
    await until(() => reloaded.includes("bindings"));
    expect(settings.bindings.value.hotkeys.map(({ hotkey_id }) => hotkey_id)).toEqual(["h"]);
    await writeFile(join(folder, "config.json"), '{\n  "mixr": {}\n}');
    await until(() => warnings.length > 0);
    expect(warnings[0]).toContain('config.json:2:3: mixr: found a field that is not known (was "mixer" meant?)');
    await writeFile(join(folder, "config.json"), '{\n  "mixer": { "muted": true }\n}');
    await until(() => reloaded.includes("config"));
    expect(settings.config.value.mixer.muted).toBe(true);
    expect(reloaded).toEqual(["bindings", "config"]);
  });

  it("are the defaults where no folder can be had, and say so", async () => {
    await writeFile(join(parent, "deep"), "in the way");
    const settings = await open();
    expect(warnings[0]).toMatch(/^the settings' folder cannot be used: E/);
    expect(settings.config.value.mixer.gain_db).toBe(0);
    await expect(settings.configure({ mixer: { muted: true } })).rejects.toMatchObject({ name: "SettingsError" });
    expect(settings.config.value.mixer.muted).toBe(true);
  });
});

describe("the watch", () => {
  it("looks at the files now and then where the system does not tell", async () => {
    const time = new VirtualClock(0);
    const changed: string[] = [];
    let seen: () => void = () => {};
    // The folder is not there yet, so that it cannot be watched.
    const watch = await SettingsWatch.start({
      folder,
      files: ["config.json"],
      timer: (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run),
      onChanged: (name) => {
        changed.push(name);
        seen();
      },
    });
    const told = new Promise<void>((resolve) => {
      seen = resolve;
    });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "config.json"), "{}");
    time.advance(5_000);
    await told;
    expect(changed).toEqual(["config.json"]);
    watch.close();
    expect(time.next_ms).toBeUndefined();
  });
});

describe("the settings' folder", () => {
  it("is where the player says, else where the system keeps settings", () => {
    expect(settingsFolder({ TALKGROUP_CONFIG_DIR: parent })).toBe(parent);
    expect(settingsFolder({ TALKGROUP_CONFIG_DIR: "" })).toBe(settingsFolder({}));
    expect(settingsFolder({})).toMatch(/talkgroup/);
  });
});
