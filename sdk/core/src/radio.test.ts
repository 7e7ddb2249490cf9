import type { AnnouncedTarget, ChannelJoinResult, Member, SessionHelloResult, TargetDefineParams } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Radio } from "./radio.js";
import type { RadioOut } from "./radio-out.js";
import { encodeBase64url } from "./seal/base64url.js";
import type { VoiceCommand } from "./voice-command.js";

const hop_key = secretOf(1);

function secretOf(byte: number): string {
  return encodeBase64url(new Uint8Array(32).fill(byte));
}

function helloFor(session_id: number): SessionHelloResult {
  const channels = ["alpha", "bravo"].map((channel_id) => ({
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: true,
  }));
  return {
    protocol: 1,
    session_id,
    hop_key,
    voice_port: 9,
    keepalive_ms: 5000,
    operation: { id: "op", title: "Op" },
    channels,
    resume_token: hop_key,
    resume_window_ms: 60_000,
    heartbeat_ms: 15_000,
    resumed: false,
  };
}

function joinedWith(
  epoch: number,
  byte: number,
  members: readonly Member[] = [],
  targets: readonly AnnouncedTarget[] = [],
): ChannelJoinResult {
  return { members: [...members], epoch: { epoch, secret: secretOf(byte), activate_after_ms: 150 }, targets: [...targets] };
}

function radioOn(session_id: number): Radio {
  const radio = new Radio(toyCrypto());
  radio.handleHello(helloFor(session_id), "127.0.0.1");
  for (const [channel_id, byte] of [
    ["alpha", 10],
    ["bravo", 20],
  ] as const) {
    radio.handleJoined(channel_id, false, joinedWith(1, byte));
  }
  drain(radio);
  return radio;
}

function drain(radio: Radio): RadioOut[] {
  const outs: RadioOut[] = [];
  for (let out = radio.poll(); out !== undefined; out = radio.poll()) outs.push(out);
  return outs;
}

function commands(outs: readonly RadioOut[]): VoiceCommand[] {
  return outs.flatMap((out) => (out.kind === "voice" ? [out.command] : []));
}

function simulcastOf(radio: Radio): TargetDefineParams {
  const target = radio.targets.targetFor(["alpha", "bravo"]);
  if (!target.ok || target.value.define === undefined) throw new TypeError("a new simulcast set is to be defined");
  return target.value.define;
}

/** What the server would tell a member of `channel_ids` of the definition. */
function announcement(session_id: number, define: TargetDefineParams, channel_ids: readonly string[]): AnnouncedTarget {
  const { generation = 0, sealed_keys = [] } = define.simulcast ?? {};
  const keys = sealed_keys.filter(({ channel_id }) => channel_ids.includes(channel_id));
  return { session_id, target_id: define.target_id, channel_ids: [...channel_ids], simulcast: { generation, sealed_keys: keys } };
}

describe("the radio", () => {
  it("registers a target once, and knows it after the server took it", () => {
    const radio = radioOn(1);
    const first = radio.targets.targetFor(["alpha"]);
    expect(first.ok && first.value.define).toEqual({ target_id: 1, channel_ids: ["alpha"] });
    expect(radio.targets.targetOf(["alpha"])).toBeUndefined();
    radio.targets.handleDefined({ target_id: 1, channel_ids: ["alpha"] });
    expect(radio.targets.targetOf(["alpha"])).toBe(1);
    expect(commands(drain(radio))).toEqual([{ kind: "target", target_id: 1, channel_ids: ["alpha"] }]);
    const again = radio.targets.targetFor(["alpha"]);
    expect(again.ok && again.value).toEqual({ target_id: 1, define: undefined });
  });

  it("refuses a target on a channel that is unknown or only monitored", () => {
    const radio = radioOn(1);
    radio.handleJoined("bravo", true, joinedWith(2, 21));
    const codes = [["ghost"], ["bravo"], ["alpha", "bravo"]].map((channel_ids) => {
      const target = radio.targets.targetFor(channel_ids);
      return target.ok ? "accepted" : target.refusal.code;
    });
    expect(codes).toEqual(["unknown_channel", "not_a_member", "not_a_member"]);
  });

  it("shares a simulcast secret with the members of each channel, and with nobody else", () => {
    const talker = radioOn(1);
    const define = simulcastOf(talker);
    talker.targets.handleDefined(define);
    const own = commands(drain(talker)).find(({ kind }) => kind === "target");
    const member = radioOn(2);
    member.handleEvent({ name: "target.announced", params: { target: announcement(1, define, ["bravo"]) } });
    const heard = commands(drain(member));
    expect(heard).toMatchObject([{ kind: "talker", session_id: 1, target_id: 1, channel_ids: ["bravo"] }]);
    expect(heard[0]).toHaveProperty("simulcast", own !== undefined && "simulcast" in own ? own.simulcast : "none");

    const stranger = new Radio(toyCrypto());
    stranger.handleHello(helloFor(3), "127.0.0.1");
    stranger.handleJoined("alpha", false, joinedWith(1, 99));
    drain(stranger);
    stranger.handleEvent({ name: "target.announced", params: { target: announcement(1, define, ["alpha"]) } });
    expect(commands(drain(stranger))).toEqual([]);
  });

  it("draws a new simulcast secret whenever one of its channels changes its epoch", () => {
    const radio = radioOn(1);
    const first = simulcastOf(radio);
    radio.targets.handleDefined(first);
    const before = commands(drain(radio));
    radio.handleEvent({
      name: "channel.epoch",
      params: { channel_id: "bravo", epoch: { epoch: 2, secret: secretOf(21), activate_after_ms: 150 } },
    });
    const outs = drain(radio);
    const again = outs.flatMap((out) => (out.kind === "define" ? [out.params] : []));
    expect(again).toHaveLength(1);
    expect(again[0]?.simulcast?.generation).toBe((first.simulcast?.generation ?? 0) + 1);
    expect(again[0]?.simulcast?.sealed_keys.map(({ channel_id, epoch }) => [channel_id, epoch])).toEqual([
      ["alpha", 1],
      ["bravo", 2],
    ]);
    // The answer to an older definition must not bring the older secret back.
    radio.targets.handleDefined(first);
    expect(commands(drain(radio))).toEqual([]);
    if (again[0] !== undefined) radio.targets.handleDefined(again[0]);
    const after = commands(drain(radio));
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it("lets everything go that belongs to a channel it leaves", () => {
    const radio = radioOn(1);
    for (const channel_ids of [["alpha"], ["bravo"], ["alpha", "bravo"]]) {
      const target = radio.targets.targetFor(channel_ids);
      if (target.ok && target.value.define !== undefined) radio.targets.handleDefined(target.value.define);
    }
    drain(radio);
    radio.handleLeft("alpha");
    expect(commands(drain(radio)).map((command) => command.kind)).toEqual(["channel_left", "target_gone", "target_gone"]);
    expect([radio.targets.targetOf(["alpha"]), radio.targets.targetOf(["bravo"]) !== undefined]).toEqual([undefined, true]);
  });

  it("keeps volume and ear over a lost connection, and nothing else", () => {
    const radio = radioOn(1);
    radio.setMix("alpha", { pan: -1, gain_db: -6 });
    radio.handleClosed();
    drain(radio);
    radio.handleHello(helloFor(7), "127.0.0.1");
    const state = radio.channelState("alpha");
    expect(state.ok && state.value).toMatchObject({ membership: "none", pan: -1, gain_db: -6, members: [] });
    expect(radio.targets.targetOf(["alpha"])).toBeUndefined();
  });

  it("begins anew with a new session, also where the one before was never closed", () => {
    const radio = radioOn(1);
    const first = simulcastOf(radio);
    radio.targets.handleDefined(first);
    expect([radio.isOn("alpha"), radio.targets.hasTarget(["bravo", "alpha"], 1)]).toEqual([true, true]);
    drain(radio);
    radio.handleHello(helloFor(7), "127.0.0.1");
    expect(commands(drain(radio))).toMatchObject([{ kind: "session", session_id: 7 }]);
    expect([radio.isOn("alpha"), radio.targets.hasTarget(["alpha", "bravo"], 1)]).toEqual([false, false]);
    radio.handleJoined("alpha", false, joinedWith(1, 10));
    radio.handleJoined("bravo", true, joinedWith(1, 20));
    expect(radio.isOn("bravo")).toBe(true);
    drain(radio);
    // A late answer to what was asked for the other session.
    radio.targets.handleDefined(first);
    const define = defineOf(radio, ["alpha"]);
    expect([commands(drain(radio)), define.target_id]).toEqual([[], 2]);
  });

  it("follows who is on a channel", () => {
    const radio = radioOn(1);
    const member = { session_id: 5, name: "Five", role: "lead", monitor: false };
    radio.handleEvent({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
    expect(radio.nameOf(5)).toBe("Five");
    radio.handleEvent({ name: "channel.member_left", params: { channel_id: "alpha", session_id: 5 } });
    expect(radio.nameOf(5)).toBeUndefined();
  });

  it("gives up the targets of a channel it only monitors from now on, and says whose keys to let go", () => {
    const radio = radioOn(1);
    radio.targets.handleDefined(defineOf(radio, ["alpha"]));
    drain(radio);
    radio.handleJoined("alpha", true, joinedWith(2, 11));
    expect(radio.targets.targetOf(["alpha"])).toBeUndefined();
    expect(drain(radio)).toContainEqual({ kind: "target_lost", channel_ids: ["alpha"] });
    radio.handleJoined("alpha", false, joinedWith(3, 12));
    expect(defineOf(radio, ["alpha"]).target_id).toBeGreaterThan(1);
  });

  it("has one definition of a set under way at a time, and seals anew after its answer if an epoch changed meanwhile", () => {
    const radio = radioOn(1);
    const first = simulcastOf(radio);
    const epoch = (number: number): void =>
      radio.handleEvent({
        name: "channel.epoch",
        params: { channel_id: "bravo", epoch: { epoch: number, secret: secretOf(20 + number), activate_after_ms: 150 } },
      });
    epoch(2);
    epoch(3);
    expect(defines(drain(radio))).toEqual([]);
    radio.targets.handleDefined(first);
    expect(radio.targets.targetOf(["alpha", "bravo"])).toBe(1);
    const [second] = defines(drain(radio));
    expect(second?.simulcast?.sealed_keys.map(({ epoch: number }) => number)).toEqual([1, 3]);
    // An answer that comes twice means nothing the second time.
    radio.targets.handleDefined(first, "permission_denied");
    if (second !== undefined) radio.targets.handleDefined(second);
    drain(radio);
    expect(radio.targets.targetOf(["alpha", "bravo"])).toBe(1);
  });

  it("keeps a set whose new secret came too late for the server, and gives up one that is refused for good", () => {
    const radio = radioOn(1);
    radio.targets.handleDefined(simulcastOf(radio));
    drain(radio);
    const epoch = (number: number): TargetDefineParams | undefined => {
      radio.handleEvent({
        name: "channel.epoch",
        params: { channel_id: "bravo", epoch: { epoch: number, secret: secretOf(20 + number), activate_after_ms: 150 } },
      });
      return defines(drain(radio))[0];
    };
    const late = epoch(2);
    if (late !== undefined) radio.targets.handleDefined(late, "invalid_params");
    expect(radio.targets.targetOf(["alpha", "bravo"])).toBe(1);
    expect(drain(radio)).toEqual([]);
    const refused = epoch(3);
    if (refused !== undefined) radio.targets.handleDefined(refused, "permission_denied");
    expect(drain(radio)).toContainEqual({ kind: "target_lost", channel_ids: ["alpha", "bravo"] });
    expect(radio.targets.targetOf(["alpha", "bravo"])).toBeUndefined();
  });

  it("takes no announcement for a channel it is not on, or has never heard of", () => {
    const talker = radioOn(1);
    const define = simulcastOf(talker);
    const member = radioOn(2);
    member.handleLeft("bravo");
    drain(member);
    const tell = (target: AnnouncedTarget): VoiceCommand[] => {
      member.handleEvent({ name: "target.announced", params: { target } });
      return commands(drain(member));
    };
    expect(tell({ session_id: 1, target_id: 5, channel_ids: ["ghost"] })).toEqual([]);
    expect(tell({ session_id: 1, target_id: 5, channel_ids: ["bravo"] })).toEqual([]);
    expect(tell({ session_id: 1, target_id: 5, channel_ids: ["alpha", "alpha"] })).toMatchObject([
      { kind: "talker", channel_ids: ["alpha"] },
    ]);
    expect(tell({ ...announcement(1, define, ["alpha"]), channel_ids: ["ghost", "alpha", "bravo"] })).toMatchObject([
      { kind: "talker", channel_ids: ["alpha"] },
    ]);
    expect(tell(announcement(1, define, ["bravo"]))).toEqual([]);
  });

  it("leaves a channel it is taken off, with the keys that are held there", () => {
    const radio = radioOn(1);
    radio.targets.handleDefined(simulcastOf(radio));
    drain(radio);
    radio.handleEvent({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } });
    const outs = drain(radio);
    expect(commands(outs)).toContainEqual({ kind: "channel_left", channel_id: "alpha" });
    expect(outs).toContainEqual({ kind: "target_lost", channel_ids: ["alpha", "bravo"] });
    expect(radio.channelState("alpha")).toMatchObject({ value: { membership: "none", members: [] } });
  });

  it("is on the channel it is put on", () => {
    const radio = radioOn(1);
    radio.handleLeft("bravo");
    drain(radio);
    radio.handleEvent({ name: "channel.entered", params: { channel_id: "bravo", monitor: true, ...joinedWith(4, 21) } });
    expect(commands(drain(radio))).toContainEqual(expect.objectContaining({ kind: "epoch", channel_id: "bravo", epoch: 4 }));
    expect(radio.channelState("bravo")).toMatchObject({ value: { membership: "monitor" } });
  });

  it("takes the channels as the server offers them now: new ones, ones that are gone, other rights", () => {
    const radio = radioOn(1);
    const [alpha] = helloFor(1).channels;
    if (alpha === undefined) throw new TypeError("there is a first channel");
    const charlie = { ...alpha, channel_id: "charlie", may_speak: false };
    radio.handleEvent({ name: "session.channels", params: { channels: [{ ...alpha, may_speak: false }, charlie] } });
    expect(commands(drain(radio))).toContainEqual({ kind: "channel_left", channel_id: "bravo" });
    expect(radio.channelStates().map(({ channel_id, membership, may_speak }) => [channel_id, membership, may_speak])).toEqual([
      ["alpha", "joined", false],
      ["charlie", "none", false],
    ]);
  });

  it("forgets a target that nothing talks to", () => {
    const radio = radioOn(1);
    radio.targets.handleDefined(defineOf(radio, ["alpha"]));
    drain(radio);
    expect(radio.targets.removeTarget(["alpha"])).toBe(1);
    expect(radio.targets.removeTarget(["alpha"])).toBeUndefined();
    expect(commands(drain(radio))).toEqual([{ kind: "target_gone", target_id: 1 }]);
  });

  it("remembers how a bounded number of channels are heard, those that were set last", () => {
    const radio = radioOn(1);
    const [alpha] = helloFor(1).channels;
    if (alpha === undefined) throw new TypeError("there is a first channel");
    const gainOf = (channel_id: string): number | undefined => {
      radio.handleEvent({ name: "session.channels", params: { channels: [{ ...alpha, channel_id }] } });
      const state = radio.channelState(channel_id);
      return state.ok ? state.value.gain_db : undefined;
    };
    for (let number = 0; number <= 4096; number += 1) {
      gainOf(`net-${number}`);
      radio.setMix(`net-${number}`, { gain_db: -6 });
      if (number === 1) {
        gainOf("net-0");
        radio.setMix("net-0", { gain_db: -3 });
      }
    }
    expect([gainOf("net-0"), gainOf("net-1"), gainOf("net-2")]).toEqual([-3, 0, -6]);
  });

  it("holds no more members of a channel than there can be", () => {
    const radio = radioOn(1);
    for (let session_id = 2; session_id < 5000; session_id++) {
      const member = { session_id, name: "x", role: "lead", monitor: false };
      radio.handleEvent({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
    }
    const state = radio.channelState("alpha");
    expect(state.ok && state.value.members.length).toBe(4096);
  });
});

function defineOf(radio: Radio, channel_ids: readonly string[]): TargetDefineParams {
  const target = radio.targets.targetFor(channel_ids);
  if (!target.ok || target.value.define === undefined) throw new TypeError("a new target is to be defined");
  return target.value.define;
}

function defines(outs: readonly RadioOut[]): TargetDefineParams[] {
  return outs.flatMap((out) => (out.kind === "define" ? [out.params] : []));
}
