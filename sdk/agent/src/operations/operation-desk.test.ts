import type { Operation } from "@talkgroup/schemas";
import { presetRefusals } from "@talkgroup/schemas/preset";
import { describe, expect, it } from "vitest";

import { game } from "../fake-world.suite.js";
import { OperationRig } from "./operation-rig.suite.js";
import { strike } from "./strike.suite.js";

describe("the radio by the operation that runs on the server", () => {
  it("is laid out when the player connects, with channels, mixes, keys and simulcasts", async () => {
    expect(presetRefusals(strike)).toEqual([]);
    const rig = new OperationRig();
    rig.run(strike, { version: 3 });
    await rig.connect();
    expect(rig.radio).toEqual(["air", "guard", "~tanker"]);
    expect(rig.mix("air")).toMatchObject({ pan: -1 });
    expect(rig.mix("tanker")).toMatchObject({ gain_db: -6 });
    expect(rig.world.kept.size, "nothing of it is kept as the player's own").toBe(0);
    expect(rig.hotkeys.list().map(({ hotkey_id, keys }) => `${hotkey_id} ${keys}`)).toEqual([
      "radio-1 CapsLock",
      "radio-2 F13",
      "simulcast-1 F14",
    ]);
    expect(rig.world.agent.simulcasts.channelsOf("all")).toEqual(["air", "guard"]);
    expect(rig.world.agent.radio.targets.targetOf(["air", "guard"]), "ahead of the first press").toBeDefined();
    expect(rig.told).toHaveLength(1);
    expect(rig.told[0]).toEqual(rig.desk.read());
    expect(rig.told[0]).toEqual({
      ...{ operation_id: "strike", place: "server", title: "Strike", version: 3, role: "lead" },
      ...{ roles: [{ id: "lead", title: "Lead" }], phases: [{ id: "egress", title: "Egress" }], seats: ["Two"] },
      stack: { id: "lead", title: "Lead" },
      radios: [
        { slot: 1, channel_id: "air", monitor: false, keys: ["CapsLock"], state: "on" },
        { slot: 2, channel_id: "guard", monitor: false, keys: ["F13"], state: "on" },
        { slot: 3, channel_id: "tanker", monitor: true, keys: [], state: "on" },
      ],
      simulcasts: [{ simulcast_id: "all", title: "All", channel_ids: ["air", "guard"], keys: ["F14"] }],
    });
    rig.hotkeys.onKey("hook", "F14", true);
    await rig.rest();
    expect(rig.world.talks.at(-1)).toMatch(/ on$/);
  });

  it("has forty nets within a second over 20 ms, in a few round trips", async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `net-${n}`);
    const rig = new OperationRig(ids);
    const [hub = "", ...others] = ids;
    rig.run({
      ...{ id: "forty", title: "Forty", roles: [{ id: "lead", title: "Lead" }] },
      nets: ids.map((id) => ({ id, title: id, listen: ["lead"], speak: ["lead"] })),
      relays: others.slice(24).map((from, n) => ({ id: `relay-${n}`, from, to: hub })),
      stacks: [
        {
          ...{ id: "lead", title: "Lead", roles: ["lead"] },
          radios: ids.slice(0, 25).map((net, n) => ({ slot: n + 1, net, ...(n < 24 ? { keys: [`F${n + 1}`] } : {}) })),
        },
      ],
    });
    rig.rtt_ms = 20;
    void rig.world.handlers["connection.open"]({ url: "wss://192.0.2.1:9", token: "t" }, game);
    const started_ms = rig.world.clock.now_ms;
    while (rig.told.length === 0 && rig.world.clock.now_ms < started_ms + 2000) await rig.world.advance(5);
    expect(rig.radio).toHaveLength(40);
    expect(rig.world.clock.now_ms - started_ms).toBeLessThan(250);
    await rig.rest();
    const most_at_once = rig.world.server.asked.length;
    expect(most_at_once, "half of what a server takes at once is left").toBeLessThan(100);
  });

  it("changes as it does, and a transmission on what stays the same goes on", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    await rig.connect();
    rig.hotkeys.onKey("hook", "CapsLock", true);
    await rig.rest();
    rig.asked();
    rig.world.commands.length = 0;
    rig.run(strike, { phase: "egress" });
    await rig.tell();
    expect(rig.asked().sort()).toEqual(["leave guard", "leave tanker"]);
    expect(rig.radio).toEqual(["air"]);
    expect(rig.world.talks, "neither off nor on again").toEqual([]);
    expect(rig.world.agent.simulcasts.channelsOf("all")).toBeUndefined();
    expect(rig.hotkeys.list().map(({ hotkey_id }) => hotkey_id)).toEqual(["radio-1"]);
    expect(rig.desk.read()).toMatchObject({ phase: "egress", stack: { id: "egress" } });
    rig.run(withNets(strike, ["air", "guard", "tanker", "ground"], "ground"), { version: 2 });
    await rig.tell();
    expect(rig.asked()).toEqual(["join guard", "join ground"]);
    expect(rig.desk.read()).toMatchObject({ version: 2, stack: { id: "lead" } });
    expect(rig.world.talks).toEqual([]);
    rig.running = undefined;
    await rig.tell();
    expect(rig.radio).toEqual([]);
    expect([rig.desk.read(), rig.told.at(-1), rig.desk.list()]).toEqual([undefined, undefined, []]);
    expect(rig.hotkeys.list()).toEqual([]);
  });

  it("gives the player's own keys of a slot the net that it has in each operation and phase", async () => {
    const rig = new OperationRig();
    const talk = { hotkey_id: "one", keys: ["F1"], mode: "hold", action: "talk", slot: 1 } as const;
    const mute = { hotkey_id: "two", keys: ["F2"], mode: "hold", action: "mute", slot: 2 } as const;
    rig.kept_hotkeys.push(talk, mute);
    rig.hotkeys.adopt(rig.kept_hotkeys);
    rig.run(strike);
    await rig.connect();
    const pressed = async (key: string): Promise<void> => {
      rig.hotkeys.onKey("hook", key, true);
      await rig.rest();
      rig.hotkeys.onKey("hook", key, false);
      await rig.rest();
    };
    await pressed("F2");
    expect([rig.mix("air")?.muted, rig.mix("guard")?.muted]).toEqual([false, true]);
    const talks = async (): Promise<unknown> => {
      const before = rig.world.talks.length;
      await pressed("F1");
      return rig.world.talks.slice(before);
    };
    const on_air = await talks();
    expect(on_air).toHaveLength(2);
    rig.run({ ...strike, id: "raid", phases: [], simulcasts: [], stacks: [{ ...wholly, radios: [{ slot: 1, net: "guard" }] }] });
    await rig.tell();
    expect(rig.hotkeys.shown()).toMatchObject([{ ...talk, channel_id: "guard" }, mute]);
    const on_guard = await talks();
    expect(on_guard).toHaveLength(2);
    expect(on_guard, "on another net").not.toEqual(on_air);
    await pressed("F2");
    expect(rig.mix("guard")?.muted, "there is no second radio").toBe(true);
    rig.running = undefined;
    await rig.tell();
    expect(await talks()).toEqual([]);
  });

  it("stays as it was where a version cannot be used, or the server does not give it", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    await rig.connect();
    rig.asked();
    for (const text of ["{", "{}", JSON.stringify({ ...strike, stacks: [{ ...strike.stacks?.[0], roles: ["nobody"] }] })]) {
      rig.run(strike, { version: 2, phase: "egress" });
      if (rig.running !== undefined) rig.running = { ...rig.running, text };
      await rig.tell();
    }
    expect(rig.asked()).toEqual([]);
    expect(rig.desk.read()).toMatchObject({ version: 1, stack: { id: "lead" } });
    expect(rig.warned).toHaveLength(3);
    expect(rig.warned[2]).toContain('found "nobody"');
  });

  it("has nothing for a player without a role of it, and says so", async () => {
    const rig = new OperationRig();
    rig.run(strike, { roles: [] });
    await rig.connect();
    expect(rig.radio).toEqual([]);
    expect(rig.desk.read()).toMatchObject({ operation_id: "strike", roles: [], radios: [] });
    rig.run(strike, { roles: ["wingman"] });
    if (rig.running !== undefined) rig.running = { ...rig.running, text: undefined };
    await rig.tell();
    expect(rig.desk.read(), "a player who may know nothing of it").toMatchObject({
      operation_id: "strike",
      roles: [],
      phases: [],
    });
    rig.run(strike, { roles: ["wingman", "lead"] });
    await rig.tell();
    expect(rig.desk.read()).toMatchObject({ role: "wingman", stack: { id: "wingman" } });
  });

  it("is not laid out for a game that joins by itself, until it is selected", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    await rig.connect({ follow: false });
    expect([rig.radio, rig.desk.read(), rig.told]).toEqual([[], undefined, []]);
    expect(rig.world.server.asked[0]?.params).not.toHaveProperty("follow");
    expect(rig.desk.list()).toEqual([{ operation_id: "strike", place: "server", title: "Strike" }]);
    rig.run(strike, { version: 2 });
    await rig.tell();
    expect(rig.radio).toEqual([]);
    expect(await rig.desk.select({})).toMatchObject({ ok: true, value: { version: 2 } });
    expect(rig.radio).toEqual(["air", "guard", "~tanker"]);
    await rig.desk.leave();
    expect(rig.radio).toEqual([]);
    await rig.tell();
    expect([rig.radio, rig.desk.read()]).toEqual([[], undefined]);
  });

  it("is brought back after a drop by the agent itself, and laid out anew for a new session", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    await rig.connect();
    rig.asked();
    rig.world.server.drop();
    await rig.rest();
    expect(rig.asked()).toEqual([]);
    expect(rig.radio).toEqual(["air", "guard", "~tanker"]);
    const agree = rig.world.answers;
    rig.world.answers = (method, params) =>
      method === "session.hello" && "resume" in (params as object)
        ? { ok: false, refusal: { code: "resume_failed", message: "gone" } }
        : agree(method, params);
    rig.run(strike, { version: 2, phase: "egress" });
    rig.world.server.drop();
    await rig.rest();
    const asked = rig.asked();
    expect(asked.slice(0, 3), "by the agent").toEqual(["join air", "join guard", "monitor tanker"]);
    expect(asked.slice(3).sort(), "by the operation").toEqual(["leave guard", "leave tanker"]);
    expect(rig.desk.read()).toMatchObject({ version: 2, phase: "egress" });
  });

  it("is read again when the server said to wait, and no faster than once a second", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    const agree = rig.world.answers;
    let asked = 0;
    rig.world.answers = (method, params) => {
      if (method !== "session.preset") return agree(method, params);
      asked += 1;
      if (asked > 3) return agree(method, params);
      return { ok: false, refusal: { code: "rate_limited", message: "slower", retry_after_ms: 1 } };
    };
    await rig.connect();
    expect([asked, rig.radio]).toEqual([1, []]);
    await rig.world.advance(3000);
    expect([asked, rig.radio]).toEqual([4, ["air", "guard", "~tanker"]]);
  });
});

/** A stack for whoever leads, and its phases are none of it. */
const wholly = { id: "lead", title: "Lead", roles: ["lead"] };

function withNets(preset: Operation, ids: readonly string[], added: string): Operation {
  const [lead, ...stacks] = preset.stacks ?? [];
  if (lead === undefined) throw new TypeError("the preset has no stack");
  const nets = ids.map((id) => ({ id, title: id, listen: ["lead", "wingman"], speak: ["lead", "wingman"] }));
  const radios = [...lead.radios.slice(0, 2), { slot: 4, net: added }];
  return { ...preset, nets, stacks: [{ ...lead, radios }, ...stacks] };
}
