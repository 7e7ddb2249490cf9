import { type OperationState, type RadioStack, type Result, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { game, login } from "../fake-world.suite.js";
import { OperationRig } from "./operation-rig.suite.js";
import { strike } from "./strike.suite.js";

describe("what the player chooses of an operation", () => {
  it("is a role, a seat and a phase, which hold for new versions", async () => {
    const rig = await started({ roles: ["lead", "wingman"] });
    expect(await rig.desk.select({ role: "wingman" })).toMatchObject({ value: { role: "wingman", stack: { id: "wingman" } } });
    expect(rig.radio).toEqual(["air"]);
    expect(await rig.desk.select({ role: "lead", seat: "Two" })).toMatchObject({ value: { seat: "Two", stack: { id: "two" } } });
    expect(rig.radio).toEqual(["~guard"]);
    rig.run(strike, { version: 2, roles: ["lead", "wingman"] });
    await rig.tell();
    expect(rig.desk.read()).toMatchObject({ version: 2, role: "lead", seat: "Two" });
    expect(await rig.desk.setPhase("egress")).toMatchObject({ value: { phase: "egress", stack: { id: "egress" } } });
    expect(await rig.desk.setPhase(undefined)).toMatchObject({ value: { stack: { id: "two" } } });
    expect(await rig.desk.select({ seat: "" })).toMatchObject({ value: { stack: { id: "lead" } } });
    expect(rig.desk.read()).not.toHaveProperty("seat");
  });

  it("is forgotten when the player closes the connection, be it there or not, and nothing is used from then on", async () => {
    for (const dropped of [false, true]) {
      const rig = await started({ roles: ["lead", "wingman"] });
      await rig.desk.select({ role: "wingman", seat: "Two" });
      await rig.desk.setPhase("egress");
      await rig.rest();
      expect(rig.told.at(-1)).toMatchObject({ role: "wingman", seat: "Two", phase: "egress" });
      if (dropped) {
        rig.world.connecting = async () => refuse("server_unreachable", "no route");
        rig.world.server.drop();
        await rig.world.advance(100_000);
      }
      await rig.world.handlers["connection.close"]({}, game);
      expect([rig.desk.read(), rig.told.at(-1), rig.radio, rig.hotkeys.list()], "at once").toEqual([
        undefined,
        undefined,
        [],
        [],
      ]);
      const told = rig.told.length;
      rig.world.connecting = undefined;
      void rig.world.handlers["connection.open"](login, game);
      expect(rig.desk.read()).toBeUndefined();
      await rig.rest();
      expect(rig.told).toHaveLength(told + 1);
      expect(rig.desk.read()).toMatchObject({ role: "lead", stack: { id: "lead" } });
      for (const chosen of ["seat", "phase"]) expect(rig.desk.read()).not.toHaveProperty(chosen);
    }
  });

  it("is kept over a drop, a new session, and a connection that was lost, even if it takes attempts to come back", async () => {
    const rig = await started({ roles: ["lead", "wingman"] });
    const chosen = { role: "wingman", seat: "Two", phase: "egress" };
    await rig.desk.select({ role: "wingman", seat: "Two" });
    await rig.desk.setPhase("egress");
    rig.world.server.drop();
    await rig.rest();
    expect(rig.desk.read()).toMatchObject(chosen);
    const agree = rig.world.answers;
    rig.world.answers = (method, params) =>
      method === "session.hello" && "resume" in (params as object) ? refuse("resume_failed", "gone") : agree(method, params);
    rig.world.server.drop();
    await rig.world.advance(2000);
    expect(rig.world.sessions).toBe(2);
    expect(rig.desk.read()).toMatchObject(chosen);
    rig.world.server.dismiss({ reason: "kicked" });
    expect([rig.desk.read(), rig.told.at(-1)]).toEqual([undefined, undefined]);
    rig.world.connecting = async () => refuse("server_unreachable", "no route");
    expect(await rig.world.handlers["connection.open"](login, game)).toMatchObject({ ok: false });
    rig.world.connecting = undefined;
    await rig.connect();
    expect(rig.desk.read()).toMatchObject(chosen);
  });

  it("is forgotten on another server", async () => {
    const rig = await started({ roles: ["lead", "wingman"] });
    await rig.desk.select({ role: "wingman" });
    await rig.desk.setPhase("egress");
    await rig.world.handlers["connection.close"]({}, game);
    await rig.connect({ url: "wss://198.51.100.1:9" });
    expect(rig.desk.read()).toMatchObject({ role: "lead", stack: { id: "lead" } });
  });

  it("puts the phase before that of the server, as long as the operation has it", async () => {
    const rig = await started({ phase: "egress" });
    expect(rig.desk.read()).toMatchObject({ phase: "egress" });
    rig.run({ ...strike, phases: [], stacks: strike.stacks?.slice(0, 3) ?? [] }, { phase: "egress" });
    await rig.tell();
    expect(rig.desk.read(), "a phase that the part does not name").not.toHaveProperty("phase");
    rig.run(strike);
    await rig.tell();
    await rig.desk.setPhase("egress");
    await rig.tell();
    expect(rig.desk.read()).toMatchObject({ phase: "egress" });
  });

  it("is refused where it is not there, and changes nothing", async () => {
    const rig = await started();
    rig.asked();
    expect(codeOf(await rig.desk.select({ operation_id: "stryke" }))).toBe(
      'not_found operation_id: found "stryke", expected one there is (was "strike" meant?)',
    );
    expect(codeOf(await rig.desk.select({ operation_id: "strike", place: "file" }))).toMatch(/^not_found/);
    expect(codeOf(await rig.desk.select({ place: "file" }))).toMatch(/^invalid_params/);
    expect(codeOf(await rig.desk.select({ role: "wingman" })), "a role the player does not have").toMatch(/^unknown_role/);
    for (let n = 0; n < 20; n++) rig.files.set(`file-${n}`, { ...strike, id: `file-${n}` });
    expect(codeOf(await rig.desk.select({ operation_id: "zz" }))).toMatch(/one of strike, file-0, .*file-6 and 13 more$/);
    expect(codeOf(await rig.desk.setPhase("ingres"))).toMatch(/^not_found phase: found "ingres"/);
    expect(rig.asked()).toEqual([]);
    await rig.desk.leave();
    expect(codeOf(await rig.desk.setPhase("egress"))).toMatch(/^not_found operation/);
    rig.running = undefined;
    await rig.tell();
    expect(codeOf(await rig.desk.select({}))).toMatch(/^not_found/);
    await rig.world.handlers["connection.close"]({}, game);
    expect(codeOf(await rig.desk.select({}))).toMatch(/^not_connected/);
    expect(codeOf(await rig.desk.setPhase("egress"))).toMatch(/^not_connected/);
  });

  it("may be an operation of a file: channels by their ids, those that come later joined when they are offered", async () => {
    const rig = new OperationRig(["air", "guard"]);
    rig.files.set("training", { ...strike, id: "training", title: "Training" });
    rig.run(strike);
    await rig.connect();
    expect(rig.desk.list().map(({ operation_id, place }) => `${place} ${operation_id}`)).toEqual([
      "server strike",
      "file training",
    ]);
    rig.asked();
    expect(await rig.desk.select({ operation_id: "training", role: "lead" })).toMatchObject({ value: { place: "file" } });
    expect(rig.asked(), "the same channels, the same way").toEqual([]);
    expect(rig.states).toEqual(["air on", "guard on", "tanker missing"]);
    expect(rig.desk.read()).toMatchObject({ roles: [{ id: "lead" }, { id: "wingman" }] });
    expect(rig.desk.read()).not.toHaveProperty("version");
    await rig.offer(["air", "guard", "tanker"]);
    expect(rig.states).toEqual(["air on", "guard on", "tanker on"]);
    expect(rig.radio).toEqual(["air", "guard", "~tanker"]);
    rig.run(strike, { version: 2 });
    await rig.tell();
    expect(rig.desk.read()).toMatchObject({ operation_id: "training" });
    rig.files.set("training", { ...strike, id: "training", title: "Drill", stacks: strike.stacks?.slice(1) ?? [] });
    rig.desk.handleFiles();
    await rig.rest();
    expect([rig.desk.read()?.title, rig.radio]).toEqual(["Drill", []]);
    rig.files.clear();
    rig.desk.handleFiles();
    await rig.rest();
    expect(rig.desk.read()?.title, "a file that is gone is used as it was").toBe("Drill");
    expect(await rig.desk.select({ place: "server" })).toMatchObject({ value: { place: "server" } });
  });
});

describe("what the player and the game do beside it", () => {
  it("leaves what they joined, and takes away only what it brought", async () => {
    const rig = new OperationRig();
    await rig.connect();
    await rig.world.handlers["channels.join"]({ channel_id: "tanker" }, game);
    await rig.world.handlers["channels.monitor"]({ channel_id: "air" }, game);
    await rig.world.handlers["channels.join"]({ channel_id: "ground" }, game);
    rig.run(strike);
    await rig.tell();
    expect(rig.radio).toEqual(["air", "guard", "tanker", "ground"]);
    await rig.desk.leave();
    expect(rig.radio).toEqual(["~air", "tanker", "ground"]);
  });

  it("does not take away what a game joins just when it is about to be left", async () => {
    const rig = await started();
    rig.rtt_ms = 20;
    rig.run({ ...strike, nets: [...strike.nets, ground], stacks: [egressOn("ground")], phases: [] }, { version: 2 });
    const told = rig.tell();
    await rig.world.advance(30);
    void rig.world.handlers["channels.join"]({ channel_id: "tanker" }, game);
    await told;
    expect(rig.radio).toEqual(["tanker", "ground"]);
  });

  it("stays away from what the player has left, until something else is selected or they come back", async () => {
    const rig = await started({ roles: ["lead", "wingman"] });
    await rig.world.handlers["channels.leave"]({ channel_id: "guard" }, game);
    await rig.rest();
    expect(rig.told.at(-1)?.radios[1]).toMatchObject({ channel_id: "guard", state: "left" });
    rig.run(strike, { version: 2, roles: ["lead", "wingman"] });
    await rig.tell();
    await rig.desk.select({});
    expect(rig.states).toEqual(["air on", "guard left", "tanker on"]);
    await rig.world.handlers["channels.monitor"]({ channel_id: "guard" }, game);
    await rig.tell();
    expect(rig.radio, "as the player wants it").toEqual(["air", "~guard", "~tanker"]);
    await rig.world.handlers["channels.leave"]({ channel_id: "guard" }, game);
    await rig.desk.select({ role: "wingman" });
    await rig.desk.select({ role: "lead" });
    expect(rig.states).toEqual(["air on", "guard on", "tanker on"]);
  });

  it("does not fight a moderator, and asks again where the server lets nobody in only when that has changed", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    rig.closed.add("guard");
    await rig.connect();
    expect(rig.states).toEqual(["air on", "guard refused", "tanker on"]);
    rig.world.server.event({ name: "channel.removed", params: { channel_id: "air", reason: "kicked" } });
    rig.asked();
    await rig.tell();
    expect(rig.states).toEqual(["air left", "guard refused", "tanker on"]);
    rig.channels = rig.channels.map((channel) => (channel.channel_id === "guard" ? { ...channel, locked: true } : channel));
    rig.world.server.event({ name: "session.channels", params: { channels: rig.channels } });
    await rig.rest();
    expect(rig.asked()).toEqual(["join guard"]);
    rig.closed.clear();
    await rig.world.handlers["channels.join"]({ channel_id: "guard", password: "secret" }, game);
    await rig.rest();
    expect(rig.states).toEqual(["air left", "guard on", "tanker on"]);
    rig.world.server.event({ name: "channel.removed", params: { channel_id: "tanker", reason: "permission" } });
    await rig.offer(["air", "guard"]);
    expect(rig.states).toEqual(["air left", "guard on", "tanker missing"]);
    await rig.offer(["air", "guard", "tanker"]);
    expect(rig.states).toEqual(["air left", "guard on", "tanker on"]);
  });

  it("keeps their mixes, simulcasts and keys before its own", async () => {
    const rig = new OperationRig();
    rig.kept_hotkeys.push({ hotkey_id: "mine", keys: ["CapsLock"], mode: "hold", action: "talk", channel_id: "guard" });
    rig.hotkeys.adopt(rig.kept_hotkeys);
    const mix = { gain_db: -20, pan: 0, muted: false, solo: false, dry: false, positional: false };
    rig.world.kept.set("wss://192.0.2.1:9 op air", mix);
    await rig.connect();
    await rig.world.handlers["channels.join"]({ channel_id: "air" }, game);
    await rig.world.handlers["channels.join"]({ channel_id: "ground" }, game);
    await rig.world.handlers["simulcast.define"]({ simulcast_id: "all", channel_ids: ["air", "ground"] }, game);
    rig.run(strike);
    await rig.tell();
    expect(rig.mix("air")).toMatchObject(mix);
    expect(rig.mix("tanker")).toMatchObject({ gain_db: -6 });
    expect(rig.world.agent.simulcasts.channelsOf("all")).toEqual(["air", "ground"]);
    expect(rig.hotkeys.list().map(({ hotkey_id }) => hotkey_id)).toEqual(["mine", "radio-2", "simulcast-1"]);
    rig.world.agent.mixes.setChannel("tanker", { gain_db: 3 });
    await rig.desk.leave();
    expect(rig.mix("tanker"), "what the player changed stays").toMatchObject({ gain_db: 3 });
    expect(rig.world.agent.simulcasts.channelsOf("all")).toEqual(["air", "ground"]);
  });
});

const ground = { id: "ground", title: "Ground", listen: ["lead"], speak: ["lead"] };

function egressOn(net: string): RadioStack {
  return { id: "egress", title: "Egress", roles: ["lead"], radios: [{ slot: 1, net }] };
}

async function started(about: Parameters<OperationRig["run"]>[1] = {}): Promise<OperationRig> {
  const rig = new OperationRig();
  rig.run(strike, about);
  await rig.connect();
  return rig;
}

function codeOf(result: Result<OperationState>): string {
  return result.ok ? "accepted" : `${result.refusal.code} ${result.refusal.message}`;
}
