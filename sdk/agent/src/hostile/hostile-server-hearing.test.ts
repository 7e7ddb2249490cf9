import { type ControlEvent, sealSimulcastSecret } from "@talkgroup/core";
import { toyCrypto } from "@talkgroup/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { secret } from "../fake-world.suite.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { alpha_secret, clearVoice, HostileWorld, Mouth, own_session_id } from "./hostile-server.suite.js";

const [bob, carol] = [20, 30];
const other_secret = new Uint8Array(32).fill(0xee);
const epoch = { epoch: 1, secret, activate_after_ms: 0 };

function announced(session_id: number, channel_ids: readonly [string, ...string[]] = ["alpha"], target_id = 1): ControlEvent {
  return { name: "target.announced", params: { target: { session_id, target_id, channel_ids: [...channel_ids] } } };
}

function member(session_id: number, name: string): ControlEvent {
  return {
    name: "channel.member_joined",
    params: { channel_id: "alpha", member: { session_id, name, role: "lead", monitor: false } },
  };
}

/** The header's fields, rewritten by whoever carries the datagram. */
function relabelled(packet: Uint8Array, change: { session_id?: number; target_id?: number; media_ts?: number; flags?: number }) {
  const forged = packet.slice();
  const view = new DataView(forged.buffer);
  if (change.flags !== undefined) view.setUint8(1, change.flags);
  if (change.target_id !== undefined) view.setUint16(2, change.target_id);
  if (change.session_id !== undefined) view.setUint32(4, change.session_id);
  if (change.media_ts !== undefined) view.setUint32(8, change.media_ts);
  return forged;
}

describe("what a hostile server sends is not heard", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  /** Lets it all arrive, mixed with time, and expects silence about it. */
  async function expectSilence(world: HostileWorld, packets: readonly Uint8Array[]): Promise<void> {
    const waiting = [...packets];
    const per_step = Math.ceil(packets.length / 20);
    const before = world.engine.receiver.received;
    expect(await world.live(400, () => world.deliver(...waiting.splice(0, per_step)))).toBe(0);
    expect(world.engine.receiver.received - before).toBe(packets.length);
    expect(world.speakers).toEqual([]);
  }

  it("but a member's voice is: the same world, nothing forged", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob));
    const mouth = new Mouth(codec, { session_id: bob });
    expect(await world.live(300, () => world.deliver(mouth.next()))).toBeGreaterThan(0.1);
    expect(world.speakers).toEqual([`${bob} alpha`]);
    expect(world.drops).toEqual({});
  });

  it("voice in clear, in every disguise", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob));
    const packets = clearVoice(codec, bob, 1);
    await expectSilence(world, packets);
    expect(Object.values(world.drops).reduce((sum, count) => sum + count, 0)).toBe(packets.length);
    expect(Object.keys(world.drops).sort()).not.toContain("invalid_audio");
  });

  it("voice sealed under another secret, another epoch, another channel's name", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob));
    const mouths = [
      new Mouth(codec, { session_id: bob, secret: other_secret }),
      new Mouth(codec, { session_id: bob, epoch: 2 }),
      new Mouth(codec, { session_id: bob, epoch: 9, secret: other_secret }),
      new Mouth(codec, { session_id: bob, channel_id: "bravo" }),
    ];
    await expectSilence(world, Array.from({ length: 20 }, () => mouths.map((mouth) => mouth.next())).flat());
    // Epoch 9 has the key id of epoch 1, but not its key.
    expect(world.drops).toEqual({ unsealed: 60, no_key: 20 });
  });

  it("a member's voice said again, not even after the member was announced anew", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob));
    const mouth = new Mouth(codec, { session_id: bob });
    const packets = Array.from({ length: 20 }, () => mouth.next());
    const waiting = [...packets];
    await world.live(500, () => world.deliver(...waiting.splice(0, 1)));
    world.world.events.length = 0;
    await expectSilence(world, packets);
    world.say({ name: "target.removed", params: { session_id: bob, target_id: 1 } }, announced(bob));
    await expectSilence(world, packets);
    world.say(
      { name: "channel.member_left", params: { channel_id: "alpha", session_id: bob } },
      member(bob, "Bob"),
      announced(bob),
    );
    await expectSilence(world, packets);
    expect(world.drops).toEqual({ replayed: 60 });
  });

  it("voice of a target nobody was told of, of one that was taken away, and of a channel the player is not on", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob, ["bravo"]), announced(bob, ["alpha"], 2));
    world.say({ name: "target.removed", params: { session_id: bob, target_id: 2 } });
    world.say({ name: "channel.epoch", params: { channel_id: "bravo", epoch } });
    world.say({ name: "channel.epoch", params: { channel_id: "nowhere", epoch } }, announced(bob, ["nowhere"], 3));
    const mouths = [
      new Mouth(codec, { session_id: carol }),
      new Mouth(codec, { session_id: bob, channel_id: "bravo" }),
      new Mouth(codec, { session_id: bob, target_id: 2 }),
      new Mouth(codec, { session_id: bob, target_id: 3, channel_id: "nowhere" }),
    ];
    await expectSilence(world, Array.from({ length: 20 }, () => mouths.map((mouth) => mouth.next())).flat());
    expect(world.drops).toEqual({ unknown_talker: 80 });
  });

  it("one member's voice under another's name, another target, at another time", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), member(carol, "Carol"), announced(bob), announced(bob, ["alpha"], 2), announced(carol));
    const mouth = new Mouth(codec, { session_id: bob });
    const packets = Array.from({ length: 20 }, () => mouth.next());
    const forged = [
      { session_id: carol },
      { target_id: 2 },
      { session_id: carol, target_id: 2 },
      { media_ts: 5 },
      { flags: 1 },
      { flags: 2 },
      { flags: 3 },
    ].flatMap((change) => packets.map((packet) => relabelled(packet, change)));
    await expectSilence(world, forged);
    // Carol has no second target.
    expect(world.drops).toEqual({ unsealed: 120, unknown_talker: 20 });
  });

  it("the player's own voice, whoever it is said to be", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member(bob, "Bob"), announced(bob), announced(own_session_id));
    await world.press();
    await world.live(300);
    await world.release();
    await world.live(200);
    expect(world.sent.length).toBeGreaterThan(30);
    const target_id = new DataView((world.sent[0] ?? new Uint8Array(12)).buffer).getUint16(2);
    world.say(announced(own_session_id, ["alpha"], target_id), announced(bob, ["alpha"], target_id));
    const said = [...world.sent];
    await expectSilence(world, said);
    await expectSilence(
      world,
      said.map((packet) => relabelled(packet, { session_id: bob })),
    );
    expect(Object.keys(world.drops).sort()).toEqual(["unknown_talker", "unsealed"]);
  });

  it("a member's voice on another channel than the one it was sealed for", async () => {
    const world = await HostileWorld.on(codec, ["alpha", "bravo"]);
    world.say(member(bob, "Bob"), announced(bob, ["bravo"]));
    const mouth = new Mouth(codec, { session_id: bob, channel_id: "alpha" });
    await expectSilence(
      world,
      Array.from({ length: 20 }, () => mouth.next()),
    );
    expect(world.drops).toEqual({ unsealed: 20 });
    // Neither as both at once: a plain target has one channel.
    world.say(announced(bob, ["alpha", "bravo"], 4));
    const both = new Mouth(codec, { session_id: bob, target_id: 4 });
    await expectSilence(
      world,
      Array.from({ length: 20 }, () => both.next()),
    );
  });

  it("as a target is bound anew, frames of its old channel no more", async () => {
    const world = await HostileWorld.on(codec, ["alpha", "bravo"]);
    world.say(member(bob, "Bob"), announced(bob));
    const mouth = new Mouth(codec, { session_id: bob });
    await world.live(100, () => world.deliver(mouth.next()));
    expect(world.speakers).toEqual([`${bob} alpha`]);
    world.world.events.length = 0;
    world.say(announced(bob, ["bravo"]));
    // What was taken in as alpha's is not heard as bravo's.
    await world.live(300);
    expect(world.speakers).toEqual([]);
    await expectSilence(
      world,
      Array.from({ length: 20 }, () => mouth.next()),
    );
  });

  it("nor a simulcast on a channel that its talker did not seal it for", async () => {
    const world = await HostileWorld.on(codec, ["alpha", "bravo"]);
    const simulcast_secret = new Uint8Array(32).fill(0x51);
    const sealed = sealSimulcastSecret(
      toyCrypto(),
      alpha_secret,
      { session_id: bob, target_id: 5, channel_id: "alpha", generation: 1 },
      simulcast_secret,
    );
    const sealed_keys = [{ channel_id: "alpha", epoch: 1, sealed: Buffer.from(sealed).toString("base64url") }];
    const target = { session_id: bob, target_id: 5, channel_ids: ["alpha", "bravo"], simulcast: { generation: 1, sealed_keys } };
    world.say(member(bob, "Bob"), { name: "target.announced", params: { target } } as ControlEvent);
    const mouth = new Mouth(codec, { session_id: bob, target_id: 5, simulcast_secret });
    expect(await world.live(300, () => world.deliver(mouth.next()))).toBeGreaterThan(0.1);
    expect(world.speakers).toEqual([`${bob} alpha`]);
  });

  it("and members or talkers without end cost no more than a bounded number", async () => {
    const world = await HostileWorld.on(codec);
    const crowd = Array.from({ length: 5_000 }, (_, index) => 1_000 + index);
    world.say(...crowd.map((session_id) => member(session_id, "x")));
    world.say(...crowd.flatMap((session_id) => [announced(session_id), announced(session_id, ["alpha"], 2)]));
    const [state] = world.world.agent.radio.channelStates();
    expect(state?.members.length).toBe(4_096);
    expect(world.engine.receiver.heard().length).toBe(4_096);

    const [clear = new Uint8Array()] = clearVoice(codec, bob, 1);
    const junk = crowd.slice(0, 1_000).map((session_id) => relabelled(clear, { session_id }));

    await expectSilence(world, junk);
  });
});
