import { type IpcEvents, ipc_opcode } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { pairingHandlers } from "../handlers/pairing-handlers.js";
import { hotkeyHandlers } from "../hotkeys/hotkey-handlers.js";
import { KeyRig } from "../hotkeys/key-rig.suite.js";
import { Pairing } from "../pairing/pairing.js";
import type { ClientPlace } from "./client-place.js";
import { IpcHub, type IpcLink } from "./ipc-hub.js";
import { ipc_asking_ms_max, ipc_clients_max, ipc_guests_max, ipc_strangers_max } from "./ipc-limits.js";
import { frame, hello, RawReader, request, stubHandlers } from "./raw-client.suite.js";

const page: ClientPlace = { kind: "web", origin: "https://radio.example" };
const own: ClientPlace = { kind: "own" };

describe("a stranger at the local connection", () => {
  it("waits for the player, is told what was allowed, and has that and no more", async () => {
    const { connect, manage } = radio();
    const manager = manage();
    const stranger = connect(page);
    stranger.send(hello("Map", { scopes: ["channels.read", "voice.talk"] }));
    expect(stranger.take()).toEqual([]);
    const asked = { client_name: "Map", origin: page.origin, scopes: ["channels.read", "voice.talk"], open: true };
    const [event] = manager.take();
    expect(event).toMatchObject(["frame", { method: "pairing", params: asked }]);
    manager.send(request(1, "pairing.answer", { request_id: requestId(event), scopes: ["channels.read"] }));
    const greeting = { protocol: 1, scopes: ["channels.read"], pairing_token: expect.any(String) };
    expect(stranger.take()).toMatchObject([["handshake", greeting]]);
    await turns();
    expect(manager.take()).toMatchObject([
      ["frame", { method: "pairing", params: { open: false } }],
      ["frame", { id: 1, result: {} }],
    ]);
    stranger.send(request(1, "channels.list"));
    stranger.send(request(2, "ptt.press", { binding_id: "key1" }));
    stranger.send(request(3, "pairing.list"));
    await turns();
    expect(stranger.take()).toMatchObject([
      ["frame", { id: 1, result: { channels: [] } }],
      ["frame", { id: 2, error: { data: { code: "scope_denied" } } }],
      ["frame", { id: 3, error: { data: { code: "scope_denied" } } }],
    ]);
  });

  it("is refused all else while it waits, keeps its place, and hears nothing", () => {
    const { connect, hub } = radio();
    const stranger = connect(page);
    stranger.send(hello());
    stranger.send(request(7, "channels.list"));
    stranger.send(frame(ipc_opcode.ping, "still asking?"));
    hub.broadcast("ptt", { binding_id: "key1", talking: false, cause: "released" });
    expect(stranger.take()).toMatchObject([
      ["frame", { id: 7, error: { data: { code: "not_ready" } } }],
      ["pong", "still asking?"],
    ]);
    stranger.send(hello());
    expect(stranger.take()).toMatchObject([["close", { code: "invalid_request" }]]);
  });

  it("is cut off if it floods while it waits", () => {
    const { connect } = radio();
    const stranger = connect(page);
    stranger.send(hello());
    for (let n = 0; n < 3_000 && !stranger.link.ended; n++) stranger.send(request(1, "channels.list"));
    expect(stranger.take().at(-1)).toMatchObject(["close", { code: "rate_limited" }]);
  });

  it("is sent away when the player says no, or nothing for a minute", () => {
    const { connect, manage, clock } = radio();
    const manager = manage();
    const stranger = connect(page);
    stranger.send(hello());
    manager.send(request(1, "pairing.answer", { request_id: requestId(manager.take()[0]), scopes: [] }));
    expect(stranger.take()).toMatchObject([["close", { code: "scope_denied" }]]);
    const second = connect({ kind: "sandbox", origin: "snap:game" });
    second.send(hello());
    manager.take();
    clock.advance(ipc_asking_ms_max - 1);
    expect(second.take()).toEqual([]);
    clock.advance(1);
    expect(second.take()).toMatchObject([["close", { code: "scope_denied" }]]);
    expect(manager.take()).toMatchObject([["frame", { method: "pairing", params: { open: false } }]]);
    expect(clock.next_ms).toBeUndefined();
  });

  it("is cut off when what it was allowed is taken back, and its hotkeys go", async () => {
    const { connect, manage, gone, rig } = radio();
    const manager = manage();
    const stranger = connect(page);
    const scopes = ["hotkeys", "channels.write"];
    stranger.send(hello("Map", { scopes }));
    manager.send(request(1, "pairing.answer", { request_id: requestId(manager.take()[0]), scopes }));
    manager.send(request(2, "pairing.list"));
    await turns();
    const hotkey = { hotkey_id: "quiet", keys: ["F9"], mode: "hold", action: "mute_sound" };
    stranger.send(request(1, "hotkeys.bind", { hotkey }));
    await turns();
    expect(stranger.take()).toMatchObject([
      ["handshake", {}],
      ["frame", { id: 1, result: {} }],
    ]);
    expect(rig.kept).toEqual([{ ...hotkey, bound_by: page.origin }]);
    const [client_id] = JSON.stringify(manager.take()).match(/(?<="client_id":")[^"]+/) ?? [];
    manager.send(request(3, "pairing.revoke", { client_id }));
    expect(stranger.take()).toMatchObject([["close", { code: "scope_denied" }]]);
    expect(gone).toEqual(["Map"]);
    await turns();
    expect(rig.kept).toEqual([]);
  });

  it("may manage nothing, whatever it says of itself", async () => {
    const { connect } = radio();
    const program = connect(own);
    program.send(hello("Talkgroup", { scopes: ["manage", "stats"], pairing_token: "guess" }));
    expect(program.take()).toMatchObject([["handshake", { scopes: ["stats"] }]]);
    program.send(request(1, "pairing.list"));
    await turns();
    expect(program.take()).toMatchObject([["frame", { error: { data: { code: "scope_denied" } } }]]);
  });

  it("finds few places with others that came the same way", () => {
    const { connect } = radio();
    const sandbox: ClientPlace = { kind: "sandbox", origin: "snap:game" };
    for (const place of [page, sandbox]) {
      for (let n = 0; n < ipc_strangers_max; n++) expect(connect(place).take()).toEqual([]);
      expect(connect(place).take()).toMatchObject([["close", { code: "limit_reached" }]]);
    }
    expect(connect(own).take()).toEqual([]);
  });

  it("leaves room for the player's own programs, known or not", async () => {
    const { connect, known } = radio();
    for (let n = 0; n < ipc_guests_max; n++) await known(n);
    expect(connect(page).take()).toMatchObject([["close", { code: "limit_reached" }]]);
    // The manager is one of them.
    for (let n = ipc_guests_max + 1; n < ipc_clients_max; n++) expect(connect(own).take()).toEqual([]);
    expect(connect(own).take()).toMatchObject([["close", { code: "limit_reached" }]]);
  });
});

describe("a hub with 32 clients that never read", () => {
  it("does the same small work for each event, and forgets them", () => {
    const { connect, hub, clock } = radio();
    const clients = Array.from({ length: ipc_clients_max }, () => connect(own));
    for (const client of clients) {
      client.send(hello());
      client.link.reads = false;
    }
    const members = Array.from({ length: 40 }, (_, n) => ({
      session_id: n + 1,
      name: `player ${n}`,
      membership: "joined" as const,
    }));
    const event = { channel: { ...channel, members } };
    let broadcasts = 0;
    let sends_max = 0;
    const before = process.cpuUsage();
    while (clients.some(({ link }) => !link.was_cut) && broadcasts < 10_000) {
      const sent = clients.reduce((sum, { link }) => sum + link.sends, 0);
      hub.broadcast("channelState", event as never);
      sends_max = Math.max(sends_max, clients.reduce((sum, { link }) => sum + link.sends, 0) - sent);
      broadcasts += 1;
    }
    const { user, system } = process.cpuUsage(before);
    expect(sends_max, "one frame each, encoded once").toBe(ipc_clients_max);
    expect(new Set(clients.flatMap(({ link }) => link.last)).size, "the same bytes for all").toBe(1);
    expect(broadcasts).toBeLessThan(2_000);
    // A hundred times what it takes, and still less than a tenth of one audio frame.
    expect((user + system) / broadcasts, "microseconds of an event").toBeLessThan(1_000);
    for (const { events } of clients) events.handleClosed();
    expect(hub.counts()).toMatchObject({ clients: 0, slow: ipc_clients_max });
    expect(clock.next_ms).toBeUndefined();
  });

  it("serves the one that floods no more than its share, and the others in between", async () => {
    let served = 0;
    const { connect } = radio({
      "channels.list": async () => {
        served += 1;
        return { ok: true, value: { channels: [] } };
      },
    });
    const flooder = connect(own);
    const quick = connect(own);
    for (const client of [flooder, quick]) client.send(hello());
    quick.take();
    const burst = Buffer.concat(Array.from({ length: 1_200 }, (_, id) => request(id, "channels.list")));
    const before = process.cpuUsage();
    flooder.send(burst);
    const { user, system } = process.cpuUsage(before);
    expect(served).toBeLessThanOrEqual(64);
    expect((user + system) / 1_000, "milliseconds of a burst as large as a socket gives at once").toBeLessThan(100);
    quick.send(request(1, "channels.list"));
    await turns();
    expect(quick.take()).toMatchObject([["frame", { id: 1 }]]);
  });
});

const channel = {
  channel_id: "alpha",
  title: "Alpha",
  label: "A",
  may_listen: true,
  may_speak: true,
  membership: "joined",
  gain_db: 0,
  pan: 0,
  muted: false,
  solo: false,
  dry: false,
  positional: false,
};

class CountingLink implements IpcLink {
  readonly reader = new RawReader();
  reads = true;
  unsent_bytes = 0;
  sends = 0;
  last: Uint8Array[] = [];
  ended = false;
  was_cut = false;

  send(bytes: Uint8Array): void {
    expect(this.ended || this.was_cut, "nothing is sent after the end").toBe(false);
    this.sends += 1;
    this.last = [bytes];
    if (this.reads) this.reader.push(bytes);
    else this.unsent_bytes += bytes.length;
  }

  end(): void {
    this.ended = true;
  }

  cut(): void {
    this.was_cut = true;
  }
}

function radio(replaced: Parameters<typeof stubHandlers>[0] = {}) {
  const clock = new VirtualClock();
  const gone: string[] = [];
  const now_ms = () => clock.now_ms;
  const told: { broadcast: (event: "pairing", params: IpcEvents["pairing"]) => void } = { broadcast: () => {} };
  const pairing = new Pairing({
    local: () => "allow",
    manager_token: "the-managers-token",
    store: { load: () => [], save: async () => {} },
    broadcast: (event, params) => told.broadcast(event, params),
    wall_ms: now_ms,
    now_ms,
  });
  const rig = new KeyRig(now_ms, (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run), []);
  const of_keys = hotkeyHandlers(rig.desk, () => false, rig.switches);
  const hub = new IpcHub({
    handlers: stubHandlers({ ...pairingHandlers(pairing, rig.desk), ...of_keys, ...replaced }),
    admission: pairing,
    agent_version: "0.1.0",
    onClientGone: ({ name }) => gone.push(name),
    onFault: (where, error) => expect.fail(`${where}: ${error}`),
    now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
  });
  told.broadcast = (event, params) => hub.broadcast(event, params);
  const connect = (place: ClientPlace, wait_ms = 0) => {
    clock.advance(wait_ms);
    const link = new CountingLink();
    const events = hub.accept(link, place);
    return { link, events, send: (bytes: Uint8Array) => events.handleBytes(bytes), take: () => link.reader.take() };
  };
  const manage = () => {
    const manager = connect(own);
    manager.send(hello("Talkgroup", { scopes: ["manage"], pairing_token: "the-managers-token" }));
    expect(manager.take()).toMatchObject([["handshake", { scopes: ["manage"] }]]);
    return manager;
  };
  let manager: ReturnType<typeof manage> | undefined;
  /** A guest that the player has let in. */
  const known = async (number: number) => {
    manager ??= manage();
    const guest = connect({ kind: "sandbox", origin: `snap:${number}` }, 10_000);
    guest.send(hello());
    manager.send(request(1, "pairing.answer", { request_id: requestId(manager.take()[0]), scopes: ["stats"] }));
    await turns();
    manager.take();
    expect(guest.take()).toMatchObject([["handshake", { scopes: ["stats"] }]]);
  };
  return { hub, clock, gone, connect, manage, known, rig };
}

function requestId(event: unknown): string {
  const [, message] = event as [string, { params: { request_id: string } }];
  return message.params.request_id;
}

function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
