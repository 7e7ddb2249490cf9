import type { AnnouncedTarget, ChannelJoinResult, Member, SessionHelloResult, TargetDefineParams } from "@talkgroup/schemas";
import { toyCrypto } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { encodeBase64url } from "./base64url.js";
import { Radio, type RadioOut } from "./radio.js";
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
  return { protocol: 1, session_id, hop_key, voice_port: 9, keepalive_ms: 5000, operation: { id: "op", title: "Op" }, channels };
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
  const target = radio.targetFor(["alpha", "bravo"]);
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
    const first = radio.targetFor(["alpha"]);
    expect(first.ok && first.value.define).toEqual({ target_id: 1, channel_ids: ["alpha"] });
    expect(radio.targetOf(["alpha"])).toBeUndefined();
    radio.handleDefined({ target_id: 1, channel_ids: ["alpha"] });
    expect(radio.targetOf(["alpha"])).toBe(1);
    expect(commands(drain(radio))).toEqual([{ kind: "target", target_id: 1, channel_ids: ["alpha"] }]);
    const again = radio.targetFor(["alpha"]);
    expect(again.ok && again.value).toEqual({ target_id: 1, define: undefined });
  });

  it("refuses a target on a channel that is unknown or only monitored", () => {
    const radio = radioOn(1);
    radio.handleJoined("bravo", true, joinedWith(2, 21));
    const codes = [["ghost"], ["bravo"], ["alpha", "bravo"]].map((channel_ids) => {
      const target = radio.targetFor(channel_ids);
      return target.ok ? "accepted" : target.refusal.code;
    });
    expect(codes).toEqual(["unknown_channel", "not_a_member", "not_a_member"]);
  });

  it("shares a simulcast secret with the members of each channel, and with nobody else", () => {
    const talker = radioOn(1);
    const define = simulcastOf(talker);
    talker.handleDefined(define);
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
    radio.handleDefined(first);
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
    radio.handleDefined(first);
    expect(commands(drain(radio))).toEqual([]);
    if (again[0] !== undefined) radio.handleDefined(again[0]);
    const after = commands(drain(radio));
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it("lets everything go that belongs to a channel it leaves", () => {
    const radio = radioOn(1);
    for (const channel_ids of [["alpha"], ["bravo"], ["alpha", "bravo"]]) {
      const target = radio.targetFor(channel_ids);
      if (target.ok && target.value.define !== undefined) radio.handleDefined(target.value.define);
    }
    drain(radio);
    radio.handleLeft("alpha");
    expect(commands(drain(radio)).map((command) => command.kind)).toEqual(["channel_left", "target_gone", "target_gone"]);
    expect([radio.targetOf(["alpha"]), radio.targetOf(["bravo"]) !== undefined]).toEqual([undefined, true]);
  });

  it("keeps volume and ear over a lost connection, and nothing else", () => {
    const radio = radioOn(1);
    radio.setMix("alpha", { pan: -1, gain_db: -6 });
    radio.handleClosed();
    drain(radio);
    radio.handleHello(helloFor(7), "127.0.0.1");
    const state = radio.channelState("alpha");
    expect(state.ok && state.value).toMatchObject({ membership: "none", pan: -1, gain_db: -6, members: [] });
    expect(radio.targetOf(["alpha"])).toBeUndefined();
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
    radio.handleDefined(defineOf(radio, ["alpha"]));
    drain(radio);
    radio.handleJoined("alpha", true, joinedWith(2, 11));
    expect(radio.targetOf(["alpha"])).toBeUndefined();
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
    radio.handleDefined(first);
    expect(radio.targetOf(["alpha", "bravo"])).toBe(1);
    const [second] = defines(drain(radio));
    expect(second?.simulcast?.sealed_keys.map(({ epoch: number }) => number)).toEqual([1, 3]);
    // An answer that comes twice means nothing the second time.
    radio.handleDefined(first, "permission_denied");
    if (second !== undefined) radio.handleDefined(second);
    drain(radio);
    expect(radio.targetOf(["alpha", "bravo"])).toBe(1);
  });

  it("keeps a set whose new secret came too late for the server, and gives up one that is refused for good", () => {
    const radio = radioOn(1);
    radio.handleDefined(simulcastOf(radio));
    drain(radio);
    const epoch = (number: number): TargetDefineParams | undefined => {
      radio.handleEvent({
        name: "channel.epoch",
        params: { channel_id: "bravo", epoch: { epoch: number, secret: secretOf(20 + number), activate_after_ms: 150 } },
      });
      return defines(drain(radio))[0];
    };
    const late = epoch(2);
    if (late !== undefined) radio.handleDefined(late, "invalid_params");
    expect(radio.targetOf(["alpha", "bravo"])).toBe(1);
    expect(drain(radio)).toEqual([]);
    const refused = epoch(3);
    if (refused !== undefined) radio.handleDefined(refused, "permission_denied");
    expect(drain(radio)).toContainEqual({ kind: "target_lost", channel_ids: ["alpha", "bravo"] });
    expect(radio.targetOf(["alpha", "bravo"])).toBeUndefined();
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

  it("forgets a target that nothing talks to", () => {
    const radio = radioOn(1);
    radio.handleDefined(defineOf(radio, ["alpha"]));
    drain(radio);
    expect(radio.removeTarget(["alpha"])).toBe(1);
    expect(radio.removeTarget(["alpha"])).toBeUndefined();
    expect(commands(drain(radio))).toEqual([{ kind: "target_gone", target_id: 1 }]);
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
  const target = radio.targetFor(channel_ids);
  if (!target.ok || target.value.define === undefined) throw new TypeError("a new target is to be defined");
  return target.value.define;
}

function defines(outs: readonly RadioOut[]): TargetDefineParams[] {
  return outs.flatMap((out) => (out.kind === "define" ? [out.params] : []));
}
