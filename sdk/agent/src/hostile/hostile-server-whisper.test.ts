import { type ControlEvent, type HeardTarget, VoiceEngine } from "@talkgroup/core";
import type { ControlMethods } from "@talkgroup/schemas";
import { beforeAll, describe, expect, it } from "vitest";

import { game } from "../fake-world.suite.js";
import { whisperHandlers } from "../handlers/whisper-handlers.js";
import { nodeCrypto } from "../machine/node-crypto.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { alpha_secret, frame_samples, HostileWorld, Mouth, own_session_id } from "./hostile-server.suite.js";

const [bob, carol] = [20, 30];
const whisper_secret = new Uint8Array(32).fill(0x77);

function whisperOf(session_id: number, target_id = 1, generation = 1, bytes: Uint8Array = whisper_secret): ControlEvent {
  const params = { session_id, target_id, name: "Bob", generation, secret: Buffer.from(bytes).toString("base64url") };
  return { name: "whisper.announced", params };
}

function announced(session_id: number, target_id: number): ControlEvent {
  return { name: "target.announced", params: { target: { session_id, target_id, channel_ids: ["alpha"] } } };
}

const member: ControlEvent = {
  name: "channel.member_joined",
  params: { channel_id: "alpha", member: { session_id: bob, name: "Bob", role: "lead", monitor: false } },
};

describe("whispers of a hostile server", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  async function loudness(world: HostileWorld, mouth: Mouth): Promise<number> {
    return world.live(300, () => world.deliver(mouth.next()));
  }

  it("are heard if it makes them up, as it knows their secrets: as anybody's whisper, but on no channel", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member, announced(bob, 1), whisperOf(bob, 2), whisperOf(carol, 9));
    const made_up = new Mouth(codec, { session_id: bob, target_id: 2, whisper_secret });
    expect(await loudness(world, made_up)).toBeGreaterThan(0.1);
    expect(await loudness(world, new Mouth(codec, { session_id: carol, target_id: 9, whisper_secret }))).toBeGreaterThan(0.1);
    expect(world.speakers).toEqual([`${bob} whispers`, `${carol} whispers`]);
    await world.live(500);
    expect(await loudness(world, new Mouth(codec, { session_id: bob })), "the true voice").toBeGreaterThan(0.1);
    expect(world.speakers.at(-1)).toBe(`${bob} alpha`);
  });

  it("are not heard as the player's own, of who was not announced, or after they were taken away", async () => {
    const world = await HostileWorld.on(codec);
    world.say(whisperOf(own_session_id), whisperOf(bob));
    world.say({ name: "target.removed", params: { session_id: bob, target_id: 1 } });
    for (const session_id of [own_session_id, bob, carol]) {
      expect(await loudness(world, new Mouth(codec, { session_id, whisper_secret }))).toBe(0);
    }
    expect([world.speakers, world.drops]).toEqual([[], { unknown_talker: 90 }]);
  });

  it("do not carry what was said to a channel or a simulcast set, nor these what was whispered", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member, whisperOf(bob));
    const said = [
      new Mouth(codec, { session_id: bob }),
      // Even if the talker used one secret for both.
      new Mouth(codec, { session_id: bob, simulcast_secret: whisper_secret }),
    ];
    for (const mouth of said) expect(await loudness(world, mouth)).toBe(0);
    world.say({ name: "target.removed", params: { session_id: bob, target_id: 1 } }, announced(bob, 1));
    for (const known of [whisper_secret, alpha_secret])
      expect(await loudness(world, new Mouth(codec, { session_id: bob, whisper_secret: known }))).toBe(0);
    expect([world.speakers, world.drops]).toEqual([[], { unsealed: 120 }]);
  });

  it("do not become what is said to a channel where one takes the place of the other in the middle of a word", async () => {
    const world = await HostileWorld.on(codec);
    world.say(member, whisperOf(bob));
    const mouth = new Mouth(codec, { session_id: bob, whisper_secret });
    await loudness(world, mouth);
    world.say(announced(bob, 1));
    // What was being played fades.
    await world.live(50);
    expect(await loudness(world, mouth)).toBe(0);
    expect(world.speakers).toEqual([`${bob} whispers`]);
  });

  it("take no secret of before, and none in place of one that is in use", async () => {
    const world = await HostileWorld.on(codec);
    world.say(whisperOf(bob, 1, 5), whisperOf(bob, 1, 4), whisperOf(bob, 1, 5, alpha_secret));
    expect(world.engine.refusals).toBe(2);
    const mouth = new Mouth(codec, { session_id: bob, whisper_secret: alpha_secret });
    expect(await loudness(world, mouth)).toBe(0);
    expect(world.drops).toEqual({ no_key: 30 });
  });

  it("and talkers without end cost no more than a bounded number", async () => {
    const world = await HostileWorld.on(codec);
    for (let session_id = 1_000; session_id < 11_000; session_id += 1) world.say(whisperOf(session_id));
    expect(world.engine.refusal?.code).toBe("limit_reached");
    expect(world.engine.refusals).toBe(10_000 - 8_192);
  });
});

describe("what the player whispers", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  /** How many of the packets somebody opens who was told this of the talker, and is on alpha. */
  function opened(packets: readonly Uint8Array[], told: Omit<HeardTarget, "session_id" | "target_id">): number {
    const engine = new VoiceEngine({
      codec,
      crypto: nodeCrypto(),
      frame_samples,
      render_samples: frame_samples,
      dtx: false,
      pre_roll_ms: 0,
      release_ms: 0,
      send: () => undefined,
    });
    const hop = { hop_key: new Uint8Array(32), keepalive_ms: 60_000, host: "", port: 9 };
    engine.handleCommand({ kind: "session", session_id: carol, ...hop }, 0);
    engine.handleCommand({ kind: "epoch", channel_id: "alpha", epoch: 1, secret: alpha_secret, activate_after_ms: 0 }, 0);
    engine.handleCommand({ kind: "talker", session_id: own_session_id, target_id: 1, ...told }, 0);
    for (const packet of packets) engine.handleDatagram("udp", packet, packet.length, 0);
    const [talker] = engine.receiver.heard();
    expect(talker?.datagrams).toBe(packets.length);
    engine.close();
    return talker?.opened ?? 0;
  }

  it("opens with the secret for those named, and with nothing that the others on the channel have", async () => {
    const world = await HostileWorld.on(codec);
    const { agent, handlers, server } = world.world;
    const define = (session_ids: number[]) =>
      whisperHandlers(agent)["whispers.define"]({ whisper_id: "mate", session_ids }, game);
    const press = async (): Promise<readonly Uint8Array[]> => {
      world.sent.length = 0;
      await handlers["ptt.press"]({ binding_id: "w", lease_ms: 5_000 }, game);
      await world.live(300);
      return world.sent.splice(0);
    };
    await define([bob]);
    await handlers["ptt.bind"]({ binding_id: "w", whisper_id: "mate" }, game);
    const given = () => {
      const params = server.last("whisper.define")?.params as ControlMethods["whisper.define"]["params"];
      return { generation: params.generation, secret: Uint8Array.from(Buffer.from(params.secret, "base64url")) };
    };
    const to_bob = given();
    const said = await press();
    expect(said.length).toBeGreaterThan(20);
    expect(opened(said, { channel_ids: [], whisper: to_bob })).toBe(said.length);
    expect(opened(said, { channel_ids: ["alpha"] })).toBe(0);
    expect(opened(said, { channel_ids: ["alpha"], simulcast: to_bob })).toBe(0);
    expect(opened(said, { channel_ids: [], whisper: { ...to_bob, secret: alpha_secret } })).toBe(0);

    // Named anew while the key is held: the old secret opens nothing of what comes then, its last word goes nowhere.
    await define([carol]);
    await world.live(200);
    expect(world.sent).toEqual([]);
    const to_carol = given();
    const then = await press();
    expect(opened(then, { channel_ids: [], whisper: to_carol })).toBe(then.length);
    expect(opened(then, { channel_ids: [], whisper: to_bob })).toBe(0);
  });
});
