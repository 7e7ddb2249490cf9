import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { plain_microphone, plain_mixer } from "@talkgroup/core";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { AudioLoop } from "../audio/audio-loop.js";
import type { AudioNews, AudioStats } from "../audio/audio-message.js";
import { VoiceSocket } from "../audio/voice-socket.js";
import { createMonotonicClock } from "../machine/monotonic-clock.js";
import { createCodec, type OpusCodec } from "../opus/opus.js";
import { PacedSound } from "../sound/paced-sound.js";
import { systemTimer } from "../sound/timer.js";
import { alpha_secret, clearVoice, Mouth, own_session_id } from "./hostile-server.suite.js";

const bob = 20;

/** A socket on the loopback device. */
async function bound(): Promise<Socket> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

/** An audio loop with its real socket, ears that are measured, and somebody else's socket in the place of the server. */
class SocketWorld {
  readonly news: AudioNews[] = [];
  readonly server: Socket;
  readonly stranger: Socket;
  readonly loop: AudioLoop;
  loudest = 0;
  #agent_port = 0;
  #asked = 0;

  private constructor(server: Socket, stranger: Socket, loop: AudioLoop) {
    [this.server, this.stranger, this.loop] = [server, stranger, loop];
  }

  static async start(): Promise<SocketWorld> {
    const clock = createMonotonicClock();
    const [server, stranger] = [await bound(), await bound()];
    const heard: { world: SocketWorld | undefined } = { world: undefined };
    const ears = {
      title: "Measured",
      write: (stereo: Float32Array) => {
        const { world } = heard;
        if (world !== undefined) world.loudest = stereo.reduce((most, value) => Math.max(most, Math.abs(value)), world.loudest);
      },
      close: () => undefined,
    };
    const microphone = { title: "Silence", readInto: (pcm: Float32Array) => pcm.fill(0) };
    const backend = new PacedSound({ name: "null", clock, timer: systemTimer, microphone, ears });
    const news: AudioNews[] = [];
    const loop = await AudioLoop.start(
      { sound: "null", frame_samples: 480, bitrate_bps: 32_000, trace: false, microphone: plain_microphone, mixer: plain_mixer },
      {
        clock,
        timer: systemTimer,
        post: (item) => void (heard.world?.news ?? news).push(item),
        openSound: async () => ({ backend, reason: "asked for", earsStarted: () => 0 }),
        openSocket: (...way) => new VoiceSocket(...way),
      },
    );
    const world = new SocketWorld(server, stranger, loop);
    heard.world = world;
    await world.#connect();
    return world;
  }

  /** The agent's first ping tells where it is; it is on alpha with Bob. */
  async #connect(): Promise<void> {
    const { port } = this.server.address() as AddressInfo;
    const hop = { hop_key: new Uint8Array(32).fill(7), keepalive_ms: 5_000, host: "127.0.0.1", port };
    const pinged = once(this.server, "message");
    const command = (order: Parameters<AudioLoop["handleRequest"]>[0] & { kind: "command" }): void =>
      this.loop.handleRequest(order);
    command({ kind: "command", command: { kind: "session", session_id: own_session_id, ...hop } });
    const epoch = { epoch: 1, secret: alpha_secret, activate_after_ms: 0 };
    command({ kind: "command", command: { kind: "epoch", channel_id: "alpha", ...epoch } });
    command({ kind: "command", command: { kind: "talker", session_id: bob, target_id: 1, channel_ids: ["alpha"] } });
    const [, from] = (await pinged) as [Buffer, AddressInfo];
    this.#agent_port = from.port;
  }

  async send(socket: Socket, packets: readonly Uint8Array[]): Promise<void> {
    for (const packet of packets) {
      await new Promise((resolve) => socket.send(packet, this.#agent_port, "127.0.0.1", resolve));
    }
  }

  stats(): AudioStats {
    this.#asked += 1;
    this.loop.handleRequest({ kind: "stats", id: this.#asked });
    const answer = this.news.findLast((item) => item.kind === "stats");
    if (answer?.kind !== "stats") throw new TypeError("stats are answered at once");
    return answer.stats;
  }

  get speaking(): number {
    return this.news.filter(({ kind }) => kind === "speaking").length;
  }

  async close(): Promise<void> {
    this.loop.handleRequest({ kind: "close" });
    await vi.waitFor(() => expect(this.news.at(-1)?.kind).toBe("closed"), { timeout: 5_000, interval: 5 });
    for (const socket of [this.server, this.stranger]) socket.close();
  }
}

describe("a hostile server with a real socket", () => {
  let codec: OpusCodec;
  let world: SocketWorld | undefined;
  beforeAll(async () => {
    codec = await createCodec();
  });
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });

  it("is not heard, by datagram or by tunnel, and neither is a stranger with the right keys", async () => {
    world = await SocketWorld.start();
    const attacked = world;
    const mouth = new Mouth(codec, { session_id: bob });
    const thief = new Mouth(codec, { session_id: bob, secret: new Uint8Array(32).fill(3) });
    const clear = clearVoice(codec, bob, 1);
    const wrong = Array.from({ length: 40 }, () => thief.next());
    await attacked.send(
      attacked.stranger,
      Array.from({ length: 40 }, () => mouth.next()),
    );
    await attacked.send(attacked.server, [...clear, ...wrong]);
    for (const packet of clear) attacked.loop.handleRequest({ kind: "tunnel", bytes: packet });
    const attacks = 2 * clear.length + wrong.length;
    const dropped = () => Object.values(attacked.stats().drops).reduce((sum, count) => sum + count, 0);
    await vi.waitFor(() => expect(dropped()).toBe(attacks), { timeout: 5_000, interval: 5 });
    const { render_frames } = attacked.stats();
    await vi.waitFor(() => expect(attacked.stats().render_frames).toBeGreaterThan(render_frames + 20), { timeout: 5_000 });
    expect(attacked.loudest).toBe(0);
    expect(attacked.speaking).toBe(0);
    // What the stranger sent was never seen: the kernel takes the server's datagrams alone.
    expect(attacked.stats().datagrams_received).toBe(attacks);
    // The same voice, from where it should come.
    await attacked.send(
      attacked.server,
      Array.from({ length: 20 }, () => mouth.next()),
    );
    await vi.waitFor(() => expect(attacked.loudest).toBeGreaterThan(0.1), { timeout: 5_000, interval: 5 });
    expect(attacked.speaking).toBe(1);
  });
});
