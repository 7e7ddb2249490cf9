import { AskedCodec } from "../codec/asked-codec.js";
import type { TalkCodec } from "../voice-command.js";
import { RatePolicy } from "./rate-policy.js";
import type { TalkSender } from "./talk-sender.js";

/**
 * Sets a sender to what is asked of it. The bit rate without loss: the player's own choice; else the lowest that the channels talked to
 * ask for; else what the server asks for; else 48 000. Never more than the server lets through; and with losses as `RatePolicy` finds best.
 * Packets hold 20 ms where the player or one of the channels wants it, else 10. While nothing is talked to, all stays as it was.
 */
export class TalkRate {
  readonly #options: TalkRateOptions;
  readonly #asked = new AskedCodec();
  #policy: RatePolicy;
  #bitrate_bps_default: number | undefined;

  constructor(options: TalkRateOptions) {
    this.#options = options;
    this.#policy = new RatePolicy(options);
  }

  /** What the encoder is set to, and how many earlier frames ride along. Another with each session: another server is another way. */
  get policy(): RatePolicy {
    return this.#policy;
  }

  startSession(sender: TalkSender, { bitrate_bps_max, bitrate_bps_default }: SessionRates): void {
    const { bitrate_bps = bitrate_bps_default, dtx, frame_ms } = this.#options;
    this.#bitrate_bps_default = bitrate_bps_default;
    this.#policy = new RatePolicy({ bitrate_bps, bitrate_bps_max, dtx, frame_ms });
    this.#apply(sender);
  }

  /** A target is about to be talked to that asks for this. */
  openTalk(sender: TalkSender, codec: TalkCodec): void {
    this.#asked.clear();
    this.#asked.add(codec);
    this.#follow(sender);
  }

  /** Call with every captured frame; `sending`: whether it goes out. */
  update(sender: TalkSender, now_ms: number, sending: boolean): void {
    if (sender.talking) {
      this.#asked.clear();
      this.#follow(sender);
    }
    if (this.#policy.update(now_ms, sending)) this.#apply(sender);
  }

  /** What is asked so far and what is open already count together. */
  #follow(sender: TalkSender): void {
    const asked = this.#asked;
    sender.addCodecsTo(asked);
    const { bitrate_bps = asked.bitrate_bps ?? this.#bitrate_bps_default, frame_ms } = this.#options;
    const packet_frames = (asked.frame_ms ?? frame_ms) >= 2 * frame_ms ? 2 : 1;
    sender.setPacketFrames(packet_frames);
    if (this.#policy.setCodec(bitrate_bps, packet_frames * frame_ms)) this.#apply(sender);
  }

  #apply(sender: TalkSender): void {
    sender.configure(this.#policy.encoder);
    sender.setRedundancy(this.#policy.offsets);
  }
}

export interface TalkRateOptions {
  /** The player's own choice; left out: whatever is asked for. */
  readonly bitrate_bps?: number | undefined;
  /** Of a captured frame: 10 or 20. */
  readonly frame_ms: number;
  readonly dtx: boolean;
}

/** What a server says of rates; as in the command "session". */
export interface SessionRates {
  readonly bitrate_bps_max?: number;
  readonly bitrate_bps_default?: number;
}
