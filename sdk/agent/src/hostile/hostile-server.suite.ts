import { type Codec, type ControlEvent, VoiceEngine } from "@talkgroup/core";
import { encodePacketHeaderInto, header_bytes, hop_trailer_bytes, packet_kind } from "@talkgroup/schemas";
import { FakeWorld, game } from "../fake-world.suite.js";
import { nodeCrypto } from "../machine/node-crypto.js";

/**
 * An agent with a real voice engine, real Opus and real cryptography, whose server is the test: it says on the control connection what it
 * likes, and sends what datagrams it likes. The microphone hears a loud tone all the time. Virtual time, in steps of 10 ms.
 */
export class HostileWorld {
  readonly world: FakeWorld;
  readonly engine: VoiceEngine;
  /** Voice datagrams the agent sent, as listeners would get them: without the hop trailer. */
  readonly sent: Uint8Array[] = [];
  readonly #microphone = new Float32Array(frame_samples);
  readonly #stereo = new Float32Array(2 * frame_samples);
  #commands_done = 0;
  #loudest = 0;

  private constructor(world: FakeWorld, codec: Codec) {
    this.world = world;
    this.engine = engineOf(codec, (packet) => this.sent.push(packet));
    this.#obey();
  }

  /** On alpha and whatever else is named; alpha's epoch 1 has the secret `alpha_secret`. */
  static async on(codec: Codec, channel_ids: readonly string[] = ["alpha"]): Promise<HostileWorld> {
    return new HostileWorld(await FakeWorld.on(channel_ids), codec);
  }

  /** The server says something. */
  say(...events: readonly ControlEvent[]): void {
    for (const event of events) this.world.server.event(event);
    this.#obey();
  }

  /** A datagram from the server's own address. */
  deliver(...packets: readonly Uint8Array[]): void {
    for (const packet of packets) this.engine.handleDatagram("udp", packet, packet.length, this.world.clock.now_ms);
  }

  /** Lets time pass, the microphone hear and the ears listen. Returns the loudest sample heard in that time, 0 for silence. */
  async live(duration_ms: number, each: () => void = () => undefined): Promise<number> {
    this.#loudest = 0;
    for (let passed_ms = 0; passed_ms < duration_ms; passed_ms += 10) {
      await this.world.advance(10);
      this.#obey();
      each();
      this.#microphone.set(tone);
      this.engine.handleCapture(this.#microphone, this.world.clock.now_ms);
      this.engine.renderInto(this.#stereo, this.world.clock.now_ms);
      for (const sample of this.#stereo) this.#loudest = Math.max(this.#loudest, Math.abs(sample));
      this.#obey();
    }
    return this.#loudest;
  }

  /** The player holds a key on alpha for up to 5 s. */
  async press(): Promise<void> {
    await this.world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await this.world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5_000 }, game);
    this.#obey();
  }

  async release(): Promise<void> {
    await this.world.handlers["ptt.release"]({ binding_id: "k" }, game);
    this.#obey();
  }

  /** Whom games were told to be speaking: "session channel" or "session whispers", the player's own voice left out. */
  get speakers(): readonly string[] {
    return this.world.events.flatMap(({ event, params }) =>
      event === "speaking" && "speaking" in params && params.speaking && !("own" in params && params.own)
        ? [`${params.session_id} ${params.whisper === true ? "whispers" : params.channel_id}`]
        : [],
    );
  }

  /** Drops of the receiving half so far, by name. */
  get drops(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.engine.receiver.drops);
  }

  /** The engine does what the agent ordered, and the agent hears who speaks. */
  #obey(): void {
    const { commands, agent, clock } = this.world;
    for (; this.#commands_done < commands.length; this.#commands_done += 1) {
      const command = commands[this.#commands_done];
      if (command !== undefined) this.engine.handleCommand(command, clock.now_ms);
    }
    const { receiver } = this.engine;
    for (let change = receiver.pollSpeaking(); change !== undefined; change = receiver.pollSpeaking()) {
      agent.handleAudio({ kind: "speaking", change });
    }
  }
}

/** Who seals: a member, or somebody who would like to be one. */
export interface MouthOptions {
  readonly session_id: number;
  readonly target_id?: number;
  readonly channel_id?: string;
  readonly epoch?: number;
  readonly secret?: Uint8Array;
  /** Talks to a simulcast set under this secret of generation 1 instead. */
  readonly simulcast_secret?: Uint8Array;
  /** Whispers under this secret of generation 1 instead. */
  readonly whisper_secret?: Uint8Array;
}

/** A voice that says a loud tone, sealed under the secret it was given. */
export class Mouth {
  readonly #engine: VoiceEngine;
  readonly #packets: Uint8Array[] = [];
  #frame = 0;

  constructor(codec: Codec, options: MouthOptions) {
    const { session_id, target_id = 1, channel_id = "alpha", epoch = 1, secret = alpha_secret } = options;
    this.#engine = engineOf(codec, (packet) => this.#packets.push(packet));
    const hop = { hop_key: new Uint8Array(32).fill(2), keepalive_ms: 60_000, host: "", port: 9 };
    this.#engine.handleCommand({ kind: "session", session_id, ...hop }, 0);
    this.#engine.handleCommand({ kind: "epoch", channel_id, epoch, secret, activate_after_ms: 0 }, 0);
    const { simulcast_secret, whisper_secret } = options;
    const simulcast = simulcast_secret === undefined ? {} : { simulcast: { generation: 1, secret: simulcast_secret } };
    const target =
      whisper_secret === undefined
        ? { channel_ids: [channel_id], ...simulcast }
        : { channel_ids: [], whisper: { generation: 1, secret: whisper_secret } };
    this.#engine.handleCommand({ kind: "target", target_id, ...target }, 0);
    this.#engine.handleCommand({ kind: "talk", target_id, talking: true }, 0);
  }

  /** The next frame, as the server would pass it on. */
  next(): Uint8Array {
    this.#frame += 1;
    this.#engine.handleCapture(tone.slice(), this.#frame * 10);
    const packet = this.#packets.shift();
    if (packet === undefined) throw new TypeError("a mouth that talks sends each frame");
    return packet;
  }
}

/** Frames of sound in clear: a voice header of the named talker and then, in one of several ways, plain Opus. */
export function clearVoice(codec: Codec, session_id: number, target_id: number): readonly Uint8Array[] {
  const encoder = codec.createEncoder({ frame_samples, ...encoder_settings });
  const opus = new Uint8Array(1_275);
  const packets: Uint8Array[] = [];
  for (let frame = 0; frame < 20; frame += 1) {
    const length = encoder.encodeInto(tone, opus);
    for (const disguise of disguises) {
      const body = disguise(opus.subarray(0, length), frame);
      const packet = new Uint8Array(header_bytes + body.length);
      const header = { kind: packet_kind.voice, last_of_spurt: false, with_copies: false, target_id, session_id };
      encodePacketHeaderInto({ ...header, media_ts: frame * frame_samples }, packet, 0);
      packet.set(body, header_bytes);
      packets.push(packet);
    }
  }
  encoder.close();
  return packets;
}

/** Nothing around it; an SFrame header of KID 1 without a tag; the same with a tag of zeros. */
const disguises: readonly ((opus: Uint8Array, frame: number) => Uint8Array)[] = [
  (opus) => opus,
  (opus, frame) => Uint8Array.of(0x18, frame, ...opus),
  (opus, frame) => Uint8Array.of(0x18, frame, ...opus, ...new Uint8Array(16)),
];

function engineOf(codec: Codec, onVoice: (packet: Uint8Array) => void): VoiceEngine {
  return new VoiceEngine({
    codec,
    crypto: nodeCrypto(),
    frame_samples,
    render_samples: frame_samples,
    bitrate_bps: encoder_settings.bitrate_bps,
    dtx: false,
    pre_roll_ms: 0,
    release_ms: 50,
    send: (_path, bytes, length) => {
      if (((bytes[0] ?? 0) & 0x0f) === packet_kind.voice) onVoice(bytes.slice(0, length - hop_trailer_bytes));
    },
  });
}

/** What the fake server gives as alpha's secret. */
export const alpha_secret: Uint8Array = new Uint8Array(32);
export const own_session_id = 7;
export const frame_samples = 480;
const encoder_settings = { bitrate_bps: 32_000, fec: true, expected_loss_percent: 10, dtx: false };
const tone = Float32Array.from({ length: frame_samples }, (_, index) => 0.4 * Math.sin((2 * Math.PI * index) / 120));
