import { ReplayWindow } from "@talkgroup/schemas/light";

import type { EffectChain } from "../mix/effect-chain.js";
import { createMixVoice, type MixVoice } from "../mix/mixer.js";
import type { OneVoice } from "./one-voice.js";
import type { MutableStreamStats, StreamStats } from "./stream-stats.js";
import type { TalkerStream } from "./talker-stream.js";

/** One talker's target as the receiver keeps it: what was counted, what was heard, and its stream while there is one. */
export class TalkerRecord {
  readonly session_id: number;
  readonly target_id: number;
  /** Which frames were opened. It outlives the target: if that comes back under the same epoch, old frames are still old. */
  readonly replay: ReplayWindow = new ReplayWindow();
  readonly voice: MixVoice = createMixVoice();
  /** Made when the stream is first mixed, given back with it. */
  chain: EffectChain | undefined;
  /** Of which state of the mixer's settings `voice` and `chain` are; −1: they must be set anew. */
  mix_version = -1;
  /** Of the channel it is heard through, or of whispers; −1 while it cannot be heard. */
  priority = -1;
  /** How loud it is mixed, by net, talker and place: in whole decibels, as fractions would be boxed in each frame. */
  gain_db = 0;
  /** None: it is a whisper. */
  channel_ids: readonly string[] = [];
  speaking = false;
  /** The frame at hand, and whether anything is heard in it. Given back with the stream. */
  pcm: Float32Array | undefined;
  heard = false;
  /** Shared by all targets of the player's that have a stream. */
  person: OneVoice | undefined;
  /** The server took the target away. */
  gone = false;
  datagrams = 0;
  opened = 0;
  replayed = 0;
  /** When the newest packet went to the stream. */
  played_ms: number = Number.NEGATIVE_INFINITY;
  #stream: TalkerStream | undefined;
  /** The sums of the streams that were closed. */
  #closed_stats: StreamStats | undefined;

  constructor(session_id: number, target_id: number) {
    this.session_id = session_id;
    this.target_id = target_id;
  }

  get stream(): TalkerStream | undefined {
    return this.#stream;
  }

  openStream(stream: TalkerStream, person: OneVoice): void {
    this.#stream = stream;
    this.person = person;
  }

  /** Gives the stream's memory back; what it counted stays. */
  closeStream(): void {
    if (this.#stream === undefined) return;
    // A stream that is no more delays nothing.
    this.#closed_stats = { ...summed(this.#closed_stats, this.#stream.stats), delay_ms: 0 };
    this.#stream.close();
    this.#stream = undefined;
    this.chain = undefined;
    this.pcm = undefined;
    this.heard = false;
    this.person?.forget(this);
    this.person = undefined;
    this.mix_version = -1;
  }

  /** Of all its streams together; undefined before the first. A copy. */
  stats(): StreamStats | undefined {
    if (this.#stream === undefined) return this.#closed_stats;
    return summed(this.#closed_stats, this.#stream.stats);
  }
}

/** Counts are added up; what is measured is the newer's. */
function summed(older: StreamStats | undefined, newer: StreamStats): StreamStats {
  const sum: MutableStreamStats = { ...newer };
  if (older === undefined) return sum;
  for (const name of counts) sum[name] += older[name];
  return sum;
}

const counts = [
  "packets",
  "duplicates",
  "late",
  "overflow",
  "invalid",
  "frames_played",
  "frames_lost",
  "frames_from_copies",
  "frames_rebuilt",
  "frames_concealed",
  "stalls",
  "stretched_samples",
] as const satisfies readonly (keyof StreamStats)[];
