import { type Codec, type ControlEvent, decodeShortHeaderInto, KeyRing, VoiceReceiver } from "@talkgroup/core";
import { header_bytes } from "@talkgroup/schemas";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { game, login } from "../fake-world.suite.js";
import { nodeCrypto } from "../machine/node-crypto.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { alpha_secret, frame_samples, HostileWorld, own_session_id } from "./hostile-server.suite.js";

/** Opus frames as they left the encoder. */
function listening(codec: Codec): { readonly codec: Codec; readonly frames: Buffer[] } {
  const frames: Buffer[] = [];
  const createEncoder: Codec["createEncoder"] = (options) => {
    const encoder = codec.createEncoder(options);
    return {
      encodeInto: (pcm, out) => {
        const bytes = encoder.encodeInto(pcm, out);
        frames.push(Buffer.from(out.slice(0, bytes)));
        return bytes;
      },
      configure: (settings) => encoder.configure(settings),
      close: () => encoder.close(),
    };
  };
  return { codec: { ...codec, createEncoder, createDecoder: () => codec.createDecoder() }, frames };
}

/** Somebody with keys of alpha's, who takes in what an agent sends. */
class Eavesdropper {
  readonly #keys = new KeyRing(nodeCrypto());
  readonly #receiver: VoiceReceiver;
  readonly #session_id: number;

  constructor(codec: Codec, epochs: ReadonlyMap<number, Uint8Array>, session_id = own_session_id, channel_id = "alpha") {
    this.#session_id = session_id;
    this.#receiver = new VoiceReceiver({ codec, keys: this.#keys, frame_samples });
    this.#keys.setSession(99);
    for (const [number, secret] of epochs) this.#keys.addEpoch(channel_id, number, secret, 0);
    for (let target_id = 1; target_id <= 8; target_id += 1) {
      const talker = { session_id, target_id, channel_ids: [channel_id] };
      this.#keys.addTalker(talker, 0);
      this.#receiver.addTalker(talker);
    }
  }

  /** What became of all the packets, each kind once. */
  take(packets: readonly Uint8Array[]): readonly string[] {
    const kinds = new Set<string>();
    for (const packet of packets) {
      const own = packet.slice();
      if (this.#session_id !== own_session_id) new DataView(own.buffer).setUint32(4, this.#session_id);
      kinds.add(this.#receiver.handleDatagram(own, own.length, 0));
    }
    this.#receiver.reset();
    return [...kinds];
  }
}

function targetOf(packet: Uint8Array): number {
  return new DataView(packet.buffer, packet.byteOffset).getUint16(2);
}

const channel = fc.constantFrom("alpha", "bravo", "charlie", "nowhere");
const session = fc.constantFrom(own_session_id, 20, 30);
const target = fc.constantFrom(1, 2, 3);
const secret = fc.constantFrom("B".repeat(42), "C".repeat(42)).map((text) => `${text}A`);
const epoch = fc.record({ epoch: fc.integer({ min: 1, max: 6 }), secret, activate_after_ms: fc.constantFrom(0, 10) });
const announced = fc
  .tuple(session, target, channel)
  .map(([session_id, target_id, channel_id]) => ({ session_id, target_id, channel_ids: [channel_id] }));
const members = fc.tuple(session).map(([session_id]) => [{ session_id, name: "x", role: "lead", monitor: false }]);

/** Anything a server may say, true or not. */
const lie = fc.oneof(
  fc.record({ channel_id: channel, epoch }).map((params) => ({ name: "channel.epoch", params })),
  fc
    .record({ channel_id: channel, monitor: fc.boolean(), members, epoch, targets: fc.tuple(announced) })
    .map((params) => ({ name: "channel.entered", params })),
  fc.record({ channel_id: channel, reason: fc.constant("kicked") }).map((params) => ({ name: "channel.removed", params })),
  fc.record({ target: announced }).map((params) => ({ name: "target.announced", params })),
  fc.record({ session_id: session, target_id: target }).map((params) => ({ name: "target.removed", params })),
  fc.record({ channel_id: channel, session_id: session }).map((params) => ({ name: "channel.member_left", params })),
  fc
    .record({ target_id: target, loss: fc.double({ min: 0, max: 1, noNaN: true }), burst_packets: fc.constantFrom(1, 4, 1000) })
    .map((params) => ({ name: "target.loss", params: { ...params, reports: 1 } })),
  fc
    .record({ channel_id: channel, session_id: session, speaking: fc.boolean() })
    .map((params) => ({ name: "channel.speaking", params: { ...params, name: "x" } })),
  fc
    .record({ session_id: session, target_id: target, generation: fc.constantFrom(1, 2), secret })
    .map((params) => ({ name: "whisper.announced", params: { ...params, name: "x" } })),
  fc.subarray(["alpha", "bravo", "charlie", "nowhere"]).map((channel_ids) => ({
    name: "session.channels",
    params: {
      channels: channel_ids.map((channel_id) => ({
        ...{ channel_id, title: "x", label: "x", may_listen: true, may_speak: true },
      })),
    },
  })),
) as fc.Arbitrary<ControlEvent>;

describe("what a hostile server cannot make an agent send", () => {
  let codec: OpusCodec;
  beforeAll(async () => {
    codec = await createCodec();
  });

  it("voice that any but the channel's members can open", async () => {
    const spy = listening(codec);
    const world = await HostileWorld.on(spy.codec);
    await world.press();
    await world.live(500);
    const { sent } = world;
    expect(sent.length).toBeGreaterThan(40);
    const open = (secret: Uint8Array, session_id?: number, channel_id?: string) =>
      new Eavesdropper(codec, new Map([[1, secret]]), session_id, channel_id).take(sent);
    expect(open(alpha_secret)).toEqual(["played"]);
    expect(open(new Uint8Array(32).fill(1))).toEqual(["unsealed"]);
    expect(open(alpha_secret, 20)).toEqual(["unsealed"]);
    expect(open(alpha_secret, own_session_id, "bravo")).toEqual(["unsealed"]);
    const clear = spy.frames.filter((frame) => frame.length > 8);
    expect(clear.length).toBeGreaterThan(40);
    const in_clear = sent.filter((packet) => clear.some((frame) => Buffer.from(packet).includes(frame)));
    expect(in_clear).toEqual([]);
  });

  it("anything while no key is held, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lie, { minLength: 1, maxLength: 12 }), async (lies) => {
        const world = await HostileWorld.on(codec);
        for (const one of lies) {
          world.say(one);
          await world.live(20);
        }
        await world.live(100);
        expect(world.sent).toEqual([]);
        expect(world.world.server.methods.filter((method) => method === "target.define")).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("voice for another channel than the one the key is on, or with another key than that channel's", async () => {
    let packets = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(lie, { minLength: 1, maxLength: 12 }), async (lies) => {
        const world = await HostileWorld.on(codec);
        await world.press();
        await world.live(50);
        const given = new Map([[1, [alpha_secret]]]);
        for (const one of lies) {
          world.say(one);
          if ((one.name === "channel.epoch" || one.name === "channel.entered") && one.params.channel_id === "alpha") {
            const { epoch: number, secret } = one.params.epoch;
            given.set(number, [...(given.get(number) ?? []), Buffer.from(secret, "base64url")]);
          }
          await world.live(30);
        }
        const defined = world.world.server.asked.flatMap(({ method, params }) =>
          method === "target.define" ? [params as { target_id: number; channel_ids: readonly string[] }] : [],
        );
        const alphas = defined.filter(({ channel_ids }) => channel_ids.join() === "alpha").map(({ target_id }) => target_id);
        expect(defined.every(({ channel_ids }) => channel_ids.join() === "alpha")).toBe(true);
        for (const packet of world.sent) {
          expect(alphas).toContain(targetOf(packet));
          const opened = [...given].some(([number, secrets]) =>
            secrets.some((one) => new Eavesdropper(codec, new Map([[number, one]])).take([packet]).includes("played")),
          );
          expect(opened).toBe(true);
        }
        packets += world.sent.length;
      }),
      { numRuns: 25, seed: 2 },
    );
    expect(packets).toBeGreaterThan(200);
  });

  it("anything after it has ended the session, or taken the channel away", async () => {
    for (const end of [
      (world: HostileWorld) => world.say({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } }),
      (world: HostileWorld) => world.world.server.dismiss({ reason: "kicked" }),
    ]) {
      const world = await HostileWorld.on(codec);
      await world.press();
      await world.live(100);
      expect(world.sent.length).toBeGreaterThan(5);
      end(world);
      await world.world.advance(0);
      world.say();
      const { length } = world.sent;
      await world.live(300);
      expect(world.sent.length).toBe(length);
    }
  });

  it("two packets under one key and counter, though it gives the same session and secret again", async () => {
    const world = await HostileWorld.on(codec);
    for (let round = 0; round < 3; round += 1) {
      await world.press();
      await world.live(100);
      await world.world.handlers["connection.close"]({}, game);
      world.world.sessions = 0;
      await world.world.handlers["connection.open"](login, game);
      await world.world.handlers["channels.join"]({ channel_id: "alpha" }, game);
      world.say();
    }
    expect(world.sent.length).toBeGreaterThan(20);
    expect(new Eavesdropper(codec, new Map([[1, alpha_secret]])).take(world.sent)).toEqual(["played"]);
    const nonces = world.sent.map((packet) => {
      const header = { kid: 0, ctr: 0, header_bytes: 0 };
      expect(decodeShortHeaderInto(packet, header_bytes, header)).toBe(true);
      return `${targetOf(packet)} ${header.kid} ${header.ctr}`;
    });
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});
