import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ipcScope } from "@talkgroup/schemas";
import { type AgentEvent, connect, type Talkgroup } from "@talkgroup/sdk";
import { connect as connectPage, type OpenWebSocket } from "@talkgroup/sdk/browser";
import { encodeWav } from "@talkgroup/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";

import { Child, mainOf } from "../lab/child.js";
import { bodyOf, Community, lobby } from "../lab/community.js";
import { type AgentReady, Laboratory } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const password = "a player's long password";
const nobody = "00000000-0000-4000-8000-000000000000";
const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };

// Whoever runs this has a keychain of their own, which is none of its business: the sealed file is used.
const bus = process.env["DBUS_SESSION_BUS_ADDRESS"];
beforeAll(() => {
  process.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere";
});
afterAll(() => {
  if (bus === undefined) delete process.env["DBUS_SESSION_BUS_ADDRESS"];
  else process.env["DBUS_SESSION_BUS_ADDRESS"] = bus;
});

it("asks a real agent on a real server for everything there is", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    const bob = await lab.addPlayer({ name: "Bob", role: "alpha" });
    await bob.talkgroup.channels.join("alpha");
    const { ready } = await lab.addAgent("the game's player", { sound: "file", pages_folder: pagesIn(lab.folder) });
    const radio = await managerOf(ready.socket_path, join(lab.folder, "agent-2"));
    const heard: unknown[] = [];
    for (const event of ["speaking", "ptt", "binding", "connection", "channelState", "level"] as const)
      radio.on(event, () => heard.push(event));
    const uncalled = watch(radio);
    await lookAround(radio);
    await manageServers(radio, lab);
    const { url, certificate_sha256, join_code } = lab.server.ready;
    const { channels } = await radio.server.open({ url, certificate_sha256, join_code, name: "Ada", role: "command" });
    expect(channels.map(({ channel_id }) => channel_id)).toEqual(["command", "alpha", "bravo"]);
    expect(await radio.server.status()).toMatchObject({ state: "open", session_id: expect.any(Number) });
    expect(await radio.server.retry(), "nothing to do").toBeUndefined();
    await talk(radio, bob.session_id, join(lab.folder, "words.wav"));
    await operate(radio, bob.session_id);
    await show(radio);
    await eventually("events of all kinds", () => new Set(heard).size === 6);
    await undo(radio);
    expect([...uncalled], "every method of the SDK was called").toEqual([]);
    await radio.close();
  } finally {
    await lab.close();
  }
}, 60_000);

it("brings a game back to where it was when its agent is killed and started again", async () => {
  const { signal } = new AbortController();
  const folder = testFolder();
  const community = await Community.start({ signal });
  const socket_path = join(folder.path, "agent.sock");
  const args = ["--config", folder.path, "--socket", socket_path, "--sound", "null", "--no-hotkeys"];
  let agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
  try {
    const { url, certificate_sha256 } = community.ready;
    const org = `/api/v1/orgs/${community.organisation_id}`;
    bodyOf(await community.api.call("POST", `${org}/users`, { username: "nova", password, display_name: "Nova" }));
    const radio = await managerOf(socket_path, folder.path);
    const events: AgentEvent[] = [];
    radio.on("agent", (event) => events.push(event));
    await radio.servers.save({ server_id: "home", title: "Home", url, certificate_sha256, organisation: "home" });
    await expect(
      radio.servers.signIn({ server_id: "home", username: "nova", password: "a wrong password" }),
    ).rejects.toMatchObject({
      code: "wrong_credentials",
    });
    await radio.servers.signIn({ server_id: "home", username: "nova", password });
    await radio.servers.connect("home");
    expect(await radio.server.status()).toMatchObject({ server: { server_id: "home", title: "Home", organisation: "home" } });
    await radio.channels.join(lobby);
    await radio.ptt.bind("key1", { channel_id: lobby });
    await radio.ptt.press("key1");

    await agent.kill();
    await eventually("the game notices", () => radio.state === "reconnecting");
    await expect(radio.ptt.press("key2")).rejects.toMatchObject({ code: "agent_closed" });
    const presses: boolean[] = [];
    radio.on("ptt", ({ talking }) => presses.push(talking));
    const waiting = radio.channels.list({ timeout_ms: 30_000 });
    agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
    expect((await waiting).map(({ channel_id, membership }) => [channel_id, membership])).toEqual([[lobby, "joined"]]);
    await eventually("all is restored", () => events.at(-1)?.state === "open");
    expect(events.at(-1)).toEqual({ state: "open", unrestored: [] });
    await eventually("the key that is held talks again", () => presses.includes(true));
    await radio.ptt.release("key1");

    await agent.close();
    await eventually("the game notices a clean end too", () => radio.state === "reconnecting");
    agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
    await eventually("all is restored", () => events.at(-1)?.state === "open");
    expect(events.at(-1)).toEqual({ state: "open", unrestored: [] });
    expect((await radio.channels.list())[0]).toMatchObject({ membership: "joined" });
    await radio.servers.signOut("home");
    await radio.close();
  } finally {
    await agent.close();
    await community.close();
    folder.remove();
  }
}, 60_000);

it("lets a page in that the player allows, by the WebSocket, and not again once that is taken back", async () => {
  const { signal } = new AbortController();
  const folder = testFolder();
  const named = process.env["TALKGROUP_IPC"];
  const socket_path = join(folder.path, "agent.sock");
  // An agent that finds its place itself also listens for pages; here it finds only this one.
  process.env["TALKGROUP_IPC"] = socket_path;
  writeFileSync(join(folder.path, "config.json"), JSON.stringify({ pairing: { websocket: true } }));
  const args = ["--config", folder.path, "--sound", "null", "--no-hotkeys"];
  const starting = Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal);
  if (named === undefined) delete process.env["TALKGROUP_IPC"];
  else process.env["TALKGROUP_IPC"] = named;
  const agent = await starting;
  try {
    const manager = await managerOf(socket_path, folder.path);
    const allowing = new Promise<void>((resolve, reject) => {
      manager.on("pairing", ({ request_id, client_name, origin, scopes, open }) => {
        if (!open) return;
        expect([client_name, origin]).toEqual(["Map", "app://map"]);
        manager.pairing.answer(request_id, scopes).then(resolve, reject);
      });
    });
    const { web_socket_port } = JSON.parse(readFileSync(`${socket_path}.json`, "utf8")) as { web_socket_port: number };
    const tokens: string[] = [];
    const pairing_tokens = { load: () => tokens.at(-1), save: (token: string) => tokens.push(token) };
    const options = {
      client_name: "Map",
      scopes: ["channels.read", "voice.talk"] as const,
      ports: [web_socket_port],
      openWebSocket,
      pairing_tokens,
    };
    const page = await connectPage(options);
    await allowing;
    expect(tokens).toHaveLength(1);
    expect([...page.agent.scopes].sort()).toEqual(["channels.read", "voice.talk"]);
    expect(await page.server.status()).toMatchObject({ state: "closed" });
    expect(await page.channels.list()).toEqual([]);
    await expect(page.stats.read()).rejects.toMatchObject({ code: "scope_denied" });
    await expect(page.channels.join("UPPER")).rejects.toMatchObject({ code: "scope_denied" });
    await expect(page.ptt.press("NO KEY!")).rejects.toMatchObject({ code: "invalid_params", field: "/binding_id" });
    await page.close();

    const again = await connectPage(options);
    expect(tokens, "the player is not asked again").toHaveLength(1);
    const { grants } = await manager.pairing.list();
    expect(grants).toMatchObject([{ client_name: "Map", origin: "app://map" }]);
    await manager.pairing.revoke(grants[0]?.client_id ?? "");
    expect(await again.closed).toMatchObject({ code: "agent_closed", cause: { code: "scope_denied" } });
    await manager.close();
  } finally {
    await agent.close();
    folder.remove();
  }
}, 60_000);

const openWebSocket: OpenWebSocket = (url, protocol) => new WebSocket(url, protocol, { origin: "app://map" });

/** A program of the player's that may do everything: it can read the settings' folder (P-42). */
function managerOf(socket_path: string, config_folder: string): Promise<Talkgroup> {
  const pairing_token = readFileSync(join(config_folder, "manager-token"), "utf8").trim();
  const scopes = [...new Set(Object.values(ipcScope))].filter((scope) => scope !== "none");
  return connect({ client_name: "Everything", socket_path, pairing_token, scopes });
}

/** The names of the radio's methods that have not been called yet. */
function watch(radio: Talkgroup): ReadonlySet<string> {
  const uncalled = new Set<string>();
  for (const [noun, methods] of Object.entries(radio) as [string, Record<string, (...args: unknown[]) => unknown>][]) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(methods))) {
      const method = methods[name];
      if (method === undefined || no_calls.has(name)) continue;
      uncalled.add(`${noun}.${name}`);
      methods[name] = (...args) => {
        uncalled.delete(`${noun}.${name}`);
        return method.apply(methods, args);
      };
    }
  }
  expect(uncalled.size).toBeGreaterThan(30);
  return uncalled;
}

/** Of the SDK itself. */
const no_calls: ReadonlySet<string> = new Set(["constructor", "wishes", "handleDropped", "forgetAll", "handleOverlay", "isHeld"]);

async function lookAround(radio: Talkgroup): Promise<void> {
  expect([...radio.agent.scopes]).toContain("manage");
  expect(await radio.channels.list()).toEqual([]);
  expect((await radio.devices.list()).uses).toBeInstanceOf(Array);
  await expect(radio.devices.select("capture", "no such device")).rejects.toMatchObject({ code: "unknown_device" });
  expect(await radio.microphone.configure({ gain_db: 3, release_ms: 120 })).toMatchObject({ gain_db: 3, release_ms: 120 });
  expect(await radio.microphone.configure({})).toMatchObject({ gain_db: 3 });
  await radio.microphone.watch(true);
  await radio.microphone.test(true);
  await radio.microphone.test(false);
  expect(await radio.mixer.configure({ duck_db: -12 })).toMatchObject({ duck_db: -12, muted: false });
  const hotkey = { hotkey_id: "mute", keys: ["F13"], mode: "hold", action: "mute_sound" } as const;
  expect(await radio.hotkeys.bind(hotkey)).toEqual([]);
  expect((await radio.hotkeys.list()).hotkeys).toEqual([hotkey]);
  await radio.hotkeys.unbind("mute");
  await expect(radio.hotkeys.unbind("mute")).rejects.toMatchObject({ code: "unknown_hotkey" });
  await expect(radio.hotkeys.capture({ capture_ms: 100 })).rejects.toMatchObject({ name: "TalkgroupError" });
  // Its keys come from nowhere, and so nobody is asked.
  await radio.hotkeys.configure({ portal: true });
  expect(await radio.hotkeys.list()).toMatchObject({ portal: true, sources: [] });
  await radio.hotkeys.configure({ portal: false });
  expect(await radio.pairing.list()).toMatchObject({ asking: [] });
  await expect(radio.pairing.answer(nobody, [])).rejects.toMatchObject({ code: "not_found" });
  await expect(radio.pairing.revoke(nobody)).rejects.toMatchObject({ code: "not_found" });
  expect(await radio.stats.read()).toMatchObject({ sound: "file" });
  expect(await radio.stats.trace()).toMatchObject({ sent: [] });
}

async function manageServers(radio: Talkgroup, lab: Laboratory): Promise<void> {
  const { url, certificate_sha256 } = lab.server.ready;
  const server = { server_id: "lab", title: "Laboratory", url, certificate_sha256, organisation: "home" };
  await radio.servers.save(server);
  expect(await radio.servers.list()).toEqual({ servers: [server], signed_in: [] });
  await expect(radio.servers.signIn({ server_id: "lab", username: "ada", password })).rejects.toMatchObject({
    name: "TalkgroupError",
  });
  await expect(
    radio.servers.register({ server_id: "lab", username: "ada", password, invite_code: "none" }),
  ).rejects.toMatchObject({ name: "TalkgroupError" });
  await expect(
    radio.servers.changePassword({ server_id: "lab", password, new_password: `another ${password}` }),
  ).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(radio.servers.connect("lab")).rejects.toMatchObject({ code: "unauthenticated" });
  await radio.servers.signOut("lab");
  await radio.servers.remove("lab");
  await expect(radio.servers.remove("lab")).rejects.toMatchObject({ code: "unknown_server" });
}

async function talk(radio: Talkgroup, bob_id: number, words_path: string): Promise<void> {
  expect(await radio.channels.join("command")).toMatchObject({ membership: "joined" });
  expect((await radio.channels.join("alpha")).members.map(({ name }) => name)).toContain("Bob");
  expect(await radio.channels.monitor("bravo")).toMatchObject({ membership: "monitor" });
  const mix = { gain_db: -6, pan: 0.5, muted: false, solo: true, dry: true, positional: true };
  expect(await radio.channels.mix("alpha", mix)).toMatchObject(mix);
  await radio.talkers.mix(bob_id, { gain_db: -3, muted: false });
  await radio.position.set({ listener, talkers: [{ session_id: bob_id, x_m: 1, y_m: 0, z_m: 0 }] });
  await radio.simulcast.define("both", ["command", "alpha"]);
  await radio.ptt.bind("key1", { channel_id: "alpha" });
  await radio.ptt.bind("key2", { simulcast_id: "both" }, { keys: ["KeyR"] });
  expect(await radio.ptt.list()).toEqual([
    { binding_id: "key1", channel_ids: ["alpha"] },
    { binding_id: "key2", channel_ids: ["command", "alpha"], keys: ["KeyR"] },
  ]);
  writeFileSync(words_path, encodeWav(new Float32Array(4_800).fill(0.1)));
  expect(await radio.microphone.play(words_path)).toMatchObject({ duration_ms: 100 });
  let speaks = (): void => {};
  const spoken = new Promise<void>((resolve) => {
    speaks = resolve;
  });
  radio.on("speaking", ({ own, speaking }) => own && speaking && speaks());
  await radio.ptt.press("key1");
  await spoken;
  await radio.ptt.release("key1");
  expect(await radio.ptt.toggle("key2")).toBe(true);
  expect(await radio.ptt.toggle("key2")).toBe(false);
}

async function operate({ operations, overlay, ptt, whispers }: Talkgroup, bob_id: number): Promise<void> {
  expect(await operations.list()).toMatchObject([{ operation_id: "radio-check", place: "server" }]);
  expect(await operations.select({ operation_id: "radio-check" })).toMatchObject({ place: "server", role: "command" });
  expect(await operations.read()).toMatchObject({ operation_id: "radio-check", phases: [] });
  await expect(operations.setPhase("nowhere")).rejects.toMatchObject({ code: "not_found" });
  expect(await operations.setPhase(undefined)).toMatchObject({ operation_id: "radio-check" });
  await operations.leave();
  await whispers.define("bob", [bob_id]);
  await ptt.bind("key3", { whisper_id: "bob" });
  await ptt.press("key3");
  await ptt.release("key3");
  await ptt.unbind("key3");
  await whispers.remove("bob");
  expect(await overlay.read()).toMatchObject({ visible: true, attached: 0 });
  expect(await overlay.attach({ host: true }), "its page would be").toMatchObject({ attached: 0 });
  expect(await overlay.attach()).toMatchObject({ attached: 1 });
  expect(await overlay.configure({ scale: 1.5 })).toMatchObject({ layout: { scale: 1.5 } });
  expect(await overlay.hide()).toMatchObject({ visible: false });
  expect(await overlay.show()).toMatchObject({ visible: true });
  expect(await overlay.toast({ text: "Radio check" })).toBe(1);
}

async function show({ channels, overlay, pages }: Talkgroup): Promise<void> {
  await channels.arrange(["bravo", "command"]);
  expect((await channels.list()).map(({ channel_id }) => channel_id)).toEqual(["bravo", "command", "alpha"]);
  expect(await channels.order()).toEqual(["bravo", "command"]);
  expect(await overlay.open("Tanks")).toMatchObject({ window_title: "Tanks", editing: false });
  expect(await overlay.configure({ editing: true, offset_x_px: 8 })).toMatchObject({ editing: true, layout: { offset_x_px: 8 } });
  expect(await overlay.close()).toMatchObject({ editing: false, layout: { offset_x_px: 0 } });
  for (const page of ["overlay", "settings"] as const) {
    const url = new URL(await pages.open(page));
    expect(url.hash).toMatch(/^#token=[A-Za-z0-9_-]{43}$/);
    expect(await (await fetch(url)).text()).toBe(page);
    const opened = await connectPage({
      ports: [Number(url.port)],
      pairing_token: url.hash.slice("#token=".length),
      scopes: ["overlay", "manage"],
      openWebSocket: (address, protocol) => new WebSocket(address, protocol, { origin: url.origin }),
    });
    expect([...opened.agent.scopes].sort()).toEqual(page === "overlay" ? ["overlay"] : ["manage", "overlay"]);
    await opened.close();
  }
}

/** Pages as they are installed, as far as it matters who may see them. */
function pagesIn(folder: string): string {
  const pages = join(folder, "pages");
  mkdirSync(pages);
  for (const page of ["overlay", "settings"]) writeFileSync(join(pages, `${page}.html`), page);
  return pages;
}

async function undo(radio: Talkgroup): Promise<void> {
  await radio.ptt.unbind("key1");
  await radio.simulcast.remove("both");
  await expect(radio.ptt.bind("key1", { simulcast_id: "both" })).rejects.toMatchObject({ code: "unknown_simulcast" });
  expect(await radio.channels.leave("alpha")).toMatchObject({ membership: "none" });
  await expect(radio.channels.leave("nowhere")).rejects.toMatchObject({ code: "unknown_channel" });
  await radio.microphone.watch(false);
  await radio.server.close();
  expect(await radio.server.status()).toMatchObject({ state: "closed" });
  await expect(radio.channels.join("alpha")).rejects.toMatchObject({ code: "not_connected" });
}
