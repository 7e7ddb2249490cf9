import { type Cue, PttLeases, type PttTarget, Radio, type SpeakingChange } from "@talkgroup/core";
import { accept, type ChannelState, type IpcEvents, refuse } from "@talkgroup/schemas";
import { toyCrypto, VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { FakeWorld, game, settled } from "../fake-world.suite.js";
import { OnAir } from "./on-air.js";

describe("OnAir, of others", () => {
  it("tells who is heard on a channel once, by however many targets, until the last is silent", () => {
    const { air, told } = rig();
    air.handleSpeaking(speaks(1, ["alpha"]));
    air.handleSpeaking(speaks(2, ["alpha", "bravo"]));
    expect(told.splice(0)).toEqual(["alpha 9 on", "bravo 9 on"]);
    air.handleSpeaking(speaks(1, ["alpha"], false));
    expect(told).toEqual([]);
    air.handleSpeaking(speaks(2, ["alpha", "bravo"], false));
    air.handleSpeaking(speaks(2, ["alpha"], false));
    expect(told).toEqual(["alpha 9 off", "bravo 9 off"]);
  });

  it("keeps a half-duplex channel busy until the last target of its talker is silent", () => {
    const { air, keys, press, cues } = rig();
    air.handleChannel("alpha", rules({ half_duplex: true }));
    air.handleSpeaking(speaks(1, ["alpha"]));
    air.handleSpeaking(speaks(2, ["alpha"]));
    air.handleSpeaking(speaks(1, ["alpha"], false));
    press();
    expect(keys.isTalking("k")).toBe(false);
    expect(cues).toEqual(["busy"]);
    keys.releaseAll("closed");
    air.handleSpeaking(speaks(2, ["alpha"], false));
    press();
    expect(keys.isTalking("k")).toBe(true);
    air.handleSpeaking(speaks(3, ["alpha"]));
    expect(cues, "stepped on").toEqual(["busy", "busy"]);
    expect(keys.isTalking("k")).toBe(true);
  });

  it("takes the server's word for who talks on a net that is muted, and on no other", async () => {
    const { air, keys, press, told, pauses } = rig();
    const say = (session_id: number, speaking: boolean): void =>
      air.handleTold({ channel_id: "alpha", session_id, name: "Ben", speaking });
    air.handleSession(7);
    air.handleChannel("alpha", rules({ half_duplex: true }));
    say(9, true);
    expect(told).toEqual([]);
    air.handleChannel("alpha", { ...rules({ half_duplex: true }), muted: true });
    say(7, true);
    say(9, true);
    air.handleSpeaking(speaks(1, ["alpha"]));
    air.handleSpeaking(speaks(1, ["alpha"], false));
    expect([pauses, told.splice(0)], "what was under way does not tell it anew").toEqual([[true], ["alpha 9 on"]]);
    press();
    expect(keys.isTalking("k"), "busy").toBe(false);
    await settled();
    air.suspend();
    expect(told).toEqual(["alpha 9 off"]);
  });

  it("takes what is whispered for nothing that is said on a channel, whatever that is called", () => {
    const { air, keys, press, told } = rig("whispers");
    air.handleChannel("whispers", rules({ half_duplex: true }));
    air.handleSpeaking(speaks(1, ["whispers"]));
    air.handleSpeaking(speaks(2, []));
    air.handleSpeaking(speaks(1, ["whispers"], false));
    expect(told).toEqual(["whispers 9 on", "undefined 9 on", "whispers 9 off"]);
    press();
    expect(keys.isTalking("k")).toBe(true);
    air.handleSpeaking(speaks(2, [], false));
    expect(told.at(-1)).toBe("undefined 9 off");
  });

  it("refuses a key from as many others on as may talk; half duplex means one, whatever else is said", () => {
    const { air, keys, press, cues } = rig();
    const hear = (session_id: number): void => air.handleSpeaking({ ...speaks(1, ["alpha"]), session_id });
    air.handleChannel("alpha", rules({ talkers_max: 2 }));
    hear(8);
    press();
    expect(keys.isTalking("k")).toBe(true);
    hear(9);
    expect(cues, "one too many").toEqual(["busy"]);
    expect(keys.isTalking("k")).toBe(true);
    keys.releaseAll("closed");
    press();
    expect(keys.isTalking("k")).toBe(false);
    expect(cues).toEqual(["busy", "busy"]);
    keys.releaseAll("closed");
    air.handleSpeaking({ ...speaks(1, ["alpha"], false), session_id: 9 });
    press();
    expect(keys.isTalking("k")).toBe(true);
    keys.releaseAll("closed");
    air.handleChannel("alpha", rules({ talkers_max: 2, half_duplex: true }));
    press();
    expect(keys.isTalking("k")).toBe(false);
    keys.releaseAll("closed");
    air.handleChannel("alpha", rules({}));
    hear(9);
    press();
    expect(keys.isTalking("k"), "any number").toBe(true);
  });

  it("keeps the name of who left while it was heard", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const member = { session_id: 9, name: "Ben", role: "lead", monitor: false };
    world.server.event({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
    world.agent.handleAudio({ kind: "speaking", change: speaks(1, ["alpha"]) });
    world.server.event({ name: "channel.member_left", params: { channel_id: "alpha", session_id: 9 } });
    world.agent.handleAudio({ kind: "speaking", change: speaks(1, ["alpha"], false) });
    const names = world.events.flatMap(({ event, params }) => (event === "speaking" && "name" in params ? [params.name] : []));
    expect(names).toEqual(["Ben", "Ben"]);
  });
});

describe("OnAir, of the player", () => {
  it("cuts a talk that lasts as long as its channel lets it, and tells why", async () => {
    const world = await FakeWorld.on(["alpha"], { talk_ms_max: 1000 });
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    const press = () => world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    await press();
    await world.advance(999);
    expect(world.talks).toEqual(["1 on"]);
    await world.advance(1);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.commands, "no release delay").toContainEqual({ ...off, at_once: true });
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "timeout" } });
    expect(world.commands).toContainEqual({ kind: "cue", cue: "timeout" });
    expect(await press()).toMatchObject({ ok: false, refusal: { code: "channel_busy" } });
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(await press()).toMatchObject({ ok: true });
    expect(world.talks).toEqual(["1 on", "1 off", "1 on"]);
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(world.commands.at(-1), "the key").toEqual(off);
  });

  it("sends no more of what was said before, once a key is refused because another talks", async () => {
    const world = await FakeWorld.on(["alpha"], { half_duplex: true });
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    const press = () => world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    await press();
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(world.commands.at(-1), "the release delay begins").toEqual(off);
    world.agent.handleAudio({ kind: "speaking", change: speaks(1, ["alpha"]) });
    world.commands.length = 0;
    expect(await press()).toMatchObject({ ok: false, refusal: { code: "channel_busy" } });
    expect(world.commands).toEqual([
      { kind: "cue", cue: "busy" },
      { ...off, at_once: true },
    ]);
  });

  it("leaves alone what another key says to the same channels, when a key beside it is refused", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"], { half_duplex: true });
    const channel_ids = ["alpha", "bravo"];
    for (const id of ["a", "b"]) {
      await world.handlers["simulcast.define"]({ simulcast_id: id, channel_ids }, game);
      await world.handlers["ptt.bind"]({ binding_id: id, simulcast_id: id }, game);
    }
    const press = (binding_id: string) => world.handlers["ptt.press"]({ binding_id, lease_ms: 5000 }, game);
    await press("a");
    world.agent.handleAudio({ kind: "speaking", change: speaks(1, ["alpha"]) });
    expect(await press("b")).toMatchObject({ ok: false, refusal: { code: "channel_busy" } });
    expect(world.talks).toEqual(["1 on"]);
  });

  it("sends nothing while suspended, and goes on with what is held; what was let go meanwhile stays off", async () => {
    const world = await FakeWorld.talking();
    world.refuseResume();
    world.server.drop();
    expect(world.talks, "a drop alone is none of a player's business").toEqual([]);
    await world.advance(2000);
    expect(world.talks).toEqual(["1 off", "2 on"]);
    world.server.drop();
    const { connect } = world;
    world.connecting = async () => refuse("server_unreachable", "cable");
    await world.advance(1000);
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    world.connecting = connect;
    await world.advance(61_000);
    expect(world.agent.connection.state).toBe("open");
    expect(world.talks).toEqual(["1 off", "2 on", "2 off"]);
  });

  it("does not talk over another when it comes back to a half-duplex channel", async () => {
    const world = await FakeWorld.on(["alpha"], { half_duplex: true });
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    world.refuseResume();
    const agree = world.answers;
    world.answers = (method, params) => (method === "target.define" ? undefined : agree(method, params));
    world.server.drop();
    await world.advance(1000);
    world.agent.handleAudio({ kind: "speaking", change: speaks(1, ["alpha"]) });
    world.server.last("target.define")?.answer({ ok: true, value: {} });
    await settled();
    expect(world.agent.connection.state).toBe("open");
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "busy" } });
  });
});

const off = { kind: "talk", target_id: 1, talking: false };

const alpha: PttTarget = { kind: "channel", channel_id: "alpha" };

function speaks(target_id: number, channel_ids: readonly string[], speaking = true): SpeakingChange {
  return { session_id: 9, target_id, channel_ids, speaking };
}

function rules(more: Pick<ChannelState, "half_duplex" | "talkers_max">): ChannelState {
  return { ...more } as ChannelState;
}

function rig(channel_id = "alpha") {
  const clock = new VirtualClock();
  const keys = new PttLeases();
  const told: string[] = [];
  const cues: Cue[] = [];
  const pauses: boolean[] = [];
  const air = new OnAir({
    radio: new Radio(toyCrypto()),
    keys,
    clock: () => clock.now_ms,
    broadcast: (event, params) => {
      const { channel_id, session_id, speaking } = params as IpcEvents["speaking"];
      if (event === "speaking") told.push(`${channel_id} ${session_id} ${speaking ? "on" : "off"}`);
    },
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    channelsOf: () => [channel_id],
    playCue: (cue) => cues.push(cue),
    pause: ({ paused }) => {
      pauses.push(paused);
      return Promise.resolve(accept({}));
    },
  });
  keys.bind("k", alpha, game.id);
  const drain = (): void => {
    for (let out = keys.poll(); out !== undefined; out = keys.poll())
      if (out.kind === "target") air.handleKey(out.target, out.open);
  };
  const press = (): void => {
    drain();
    keys.press("k", game.id, 5000, clock.now_ms);
    drain();
  };
  return { air, keys, told, cues, pauses, press };
}
