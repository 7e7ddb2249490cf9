import { describe, expect, it } from "vitest";

import { channel, microphone, mixer, operation, overlay } from "./samples.suite.js";
import { SettingsModel } from "./settings-model.js";

describe("the settings' model", () => {
  it("takes answers and events, each by its name", () => {
    const model = new SettingsModel();
    model.handle("microphone.configure", microphone);
    model.handle("mixer.configure", mixer);
    model.handle("overlay.read", overlay);
    model.handle("servers.list", { servers: [{ server_id: "home", title: "Home", url: "wss://a:1" }], signed_in: ["home"] });
    model.handle("connection", { state: "open", transport: "udp", rtt_ms: 12 });
    model.handle("level", { peak_db: -6, rms_db: -20, voice: 0.9, sent: true });
    const { state } = model;
    expect(state.microphone).toEqual(microphone);
    expect(state.mixer).toEqual(mixer);
    expect(state.overlay).toEqual(overlay);
    expect(state.servers).toHaveLength(1);
    expect(state.signed_in.has("home")).toBe(true);
    expect(state.connection.state).toBe("open");
    expect(state.level?.sent).toBe(true);
    expect(state.malformed).toBe(0);
  });

  it("keeps what it knows where it is told less", () => {
    const model = new SettingsModel();
    model.handle("microphone.configure", microphone);
    const { echo_cancellation_available: _, ...told } = { ...microphone, muted: true };
    model.handle("settings", { microphone: told });
    expect(model.state.microphone).toEqual({ ...microphone, muted: true });
    model.handle("settings", { mixer: { ...mixer, gain_db: -3 } });
    expect(model.state.mixer?.gain_db).toBe(-3);
    expect(model.state.microphone?.muted).toBe(true);
  });

  it("counts what it cannot read, and shows what it knew", () => {
    const model = new SettingsModel();
    model.handle("mixer.configure", mixer);
    model.handle("mixer.configure", { ...mixer, gain_db: "loud" });
    model.handle("channels.list", [channel("a"), { channel_id: "b" }, 7]);
    model.handle("channels.list", "none");
    model.handle("channelState", undefined);
    expect(model.state.mixer).toEqual(mixer);
    expect(model.state.nets.map(({ channel_id }) => channel_id)).toEqual(["a"]);
    expect(model.state.malformed).toBe(5);
  });

  it("lists who is on a net by name, and of more than can be drawn those first who are not heard as everybody else", () => {
    const model = new SettingsModel();
    const member = (session_id: number, name: string) => ({ session_id, name, role: "lead", monitor: false });
    const members = [member(3, "Cal"), { session_id: "?" }, member(1, "Bea"), member(2, "Ada")] as never;
    const [muted, unread] = [{ session_id: 3, gain_db: -6, muted: true }, { gain_db: 99 }];
    model.handle("channels.list", [
      channel("a", { members, talker_mixes: [muted] }),
      channel("b", { members, talker_mixes: [muted, unread] as never }),
    ]);
    const [a, b] = model.state.nets;
    expect(a?.members).toBe(4);
    expect(a?.talkers.map(({ name, gain_db, muted }) => [name, gain_db, muted])).toEqual([
      ["Ada", 0, false],
      ["Bea", 0, false],
      ["Cal", -6, true],
    ]);
    expect(b?.talkers.map(({ name, muted }) => [name, muted])).toEqual([
      ["Ada", false],
      ["Bea", false],
      ["Cal", false],
    ]);
    const many = Array.from({ length: 500 }, (_, index) => member(index + 1, `Player ${String(index).padStart(3, "0")}`));
    model.handle("channels.list", [
      channel("a", { members: many, talker_mixes: [{ session_id: 500, gain_db: 1, muted: false }] }),
    ]);
    const [crowded] = model.state.nets;
    expect([crowded?.members, crowded?.talkers.length]).toEqual([500, 64]);
    expect(crowded?.talkers.at(-1)).toEqual({ session_id: 500, name: "Player 499", gain_db: 1, muted: false });
    expect(model.state.malformed).toBe(0);
  });

  it("knows what lays the radio out, until nothing does", () => {
    const model = new SettingsModel();
    model.handle("operations.list", [{ operation_id: "strike", place: "server", title: "Strike" }]);
    model.handle("operationState", { operation: operation({ seat: "Gunner", phase: "takeoff" }) });
    expect(model.state.operations.map(({ title }) => title)).toEqual(["Strike"]);
    expect(model.state.operation).toMatchObject({ title: "Strike", role: "lead", seat: "Gunner", phase: "takeoff" });
    model.handle("operationState", { operation: { ...operation(), radios: [{ state: "?" }] } });
    expect([model.state.operation?.seat, model.state.malformed]).toEqual(["Gunner", 1]);
    model.handle("operationState", {});
    expect(model.state.operation).toBeUndefined();
  });

  it("shows nets as the overlay does: in the player's own order, then in the operation's, then in the server's", () => {
    const model = new SettingsModel();
    const order = (): string => model.state.nets.map(({ channel_id }) => channel_id).join("");
    model.handle(
      "channels.list",
      ["e", "a", "b", "c", "d"].map((id) => channel(id)),
    );
    model.handle("channels.order", ["e"]);
    expect(order()).toBe("eabcd");
    const radios = ["c", "x", "b"].map((channel_id) => ({ channel_id, monitor: false, keys: [], state: "on" as const }));
    model.handle("operationState", { operation: operation({ radios }) });
    expect(order()).toBe("ecbad");
    model.handle("channelOrder", { channel_ids: [] });
    expect(order()).toBe("cbead");
    model.draft("order", ["d"]);
    expect(order()).toBe("dcbea");
    model.draft("order", undefined);
    model.handle("channelOrder", { channel_ids: [7] });
    model.handle("operations.read", undefined);
    model.handle("operationState", {});
    expect([order(), model.state.malformed]).toEqual(["eabcd", 1]);
  });

  it("ignores what it has no name for, also names that every object has", () => {
    const model = new SettingsModel();
    const before = model.state;
    for (const name of ["toast", "constructor", "__proto__", "toString", ""]) model.handle(name, { a: 1 });
    expect(model.state).toBe(before);
  });

  it("keeps nets in the order of the list, changes one in its place and forgets one that is gone", () => {
    const model = new SettingsModel();
    model.handle(
      "channels.list",
      ["a", "b", "c"].map((id) => channel(id)),
    );
    model.handle("channelState", { channel: channel("b", { membership: "joined" }) });
    model.handle("channelGone", { channel_id: "a" });
    expect(model.state.nets.map(({ channel_id, membership }) => `${channel_id} ${membership}`)).toEqual(["b joined", "c none"]);
  });

  it("keeps nets in the order that the player wants, whatever list comes, until that is over", () => {
    const model = new SettingsModel();
    const list = (ids: string): void =>
      model.handle(
        "channels.list",
        [...ids].map((id) => channel(id)),
      );
    const order = (): string => model.state.nets.map(({ channel_id }) => channel_id).join("");
    list("abc");
    model.draft("order", ["c", "nobody", "b"]);
    expect(order()).toBe("cba");
    list("adbc");
    expect(order()).toBe("cbad");
    model.handle("channelState", { channel: channel("e") });
    model.handle("channelGone", { channel_id: "c" });
    expect(order()).toBe("bade");
    model.draft("order", undefined);
    expect(order()).toBe("adbe");
    model.draft("order", ["e"]);
    model.handleAgent({ state: "gone", scopes: [] });
    expect(order()).toBe("adbe");
  });

  it("has nothing under way once the agent is gone, and goes on showing the rest", () => {
    const model = new SettingsModel();
    model.handleAgent({ state: "open", version: "0.1.0", scopes: ["manage"] });
    model.handle("mixer.configure", mixer);
    model.handle("level", { peak_db: -6, rms_db: -20, voice: 0.9, sent: true });
    model.begin("a");
    model.draft("b", 3);
    model.handleAgent({ state: "gone", scopes: [] });
    expect(model.state.pending.size).toBe(0);
    expect(model.state.drafts.size).toBe(0);
    expect(model.state.level).toBeUndefined();
    expect(model.state.mixer).toEqual(mixer);
  });

  it("shows a refusal at its place until it is tried again or waved away", () => {
    const model = new SettingsModel();
    model.begin("key");
    model.end("key", { code: "conflict", message: "keys: taken", field: "keys" });
    expect(model.state.refusals.get("key")?.message).toBe("keys: taken");
    model.begin("key");
    expect(model.state.refusals.has("key")).toBe(false);
    model.end("key", { code: "conflict", message: "keys: taken" });
    model.dismiss("key");
    expect(model.state.refusals.size).toBe(0);
  });
});
