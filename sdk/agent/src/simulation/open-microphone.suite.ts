import { type Decoder, TalkerStream } from "@talkgroup/core";
import { Random } from "@talkgroup/testing";

export interface OpenMicrophoneOptions {
  readonly hours: number;
  /** How much faster than true time the talker's sound card runs. */
  readonly talker_ppm: number;
  /** The same of the listener's. */
  readonly device_ppm: number;
  /** Each datagram is held up by up to this, and holds up those behind it. */
  readonly jitter_ms: number;
  readonly seed: number;
  /** Seconds spoken and seconds of silence, over and over. Default: never silent. */
  readonly spurts?: readonly [talk_s: number, pause_s: number];
}

/** What became of hours of talk. The first minute does not count: the stream gets to know its network. */
export interface LongTalk {
  readonly least_ms: number;
  readonly most_ms: number;
  /** Largest delay within each hour. */
  readonly hourly_most_ms: readonly number[];
  /** Ticks in the middle of speech at which nothing was heard. */
  readonly gaps: number;
  readonly frames: number;
  readonly stream: TalkerStream;
}

/**
 * A talker's stream for hours: frames of 10 ms by the talker's clock, over a jittery network, to a device that asks by its own. Counters
 * begin close to their ends, so that both wrap. The decoder says the same sound over and over: what is measured is time.
 */
export function openMicrophone(options: OpenMicrophoneOptions): LongTalk {
  const { hours, jitter_ms, spurts } = options;
  const stream = new TalkerStream({ decoder: droningDecoder() });
  const random = new Random(options.seed);
  const out = new Float32Array(frame_samples);
  const packet = Uint8Array.of(1, 2, 3);
  const sent_every_ms = 10 / (1 + options.talker_ppm / 1e6);
  const asked_every_ms = 10 / (1 + options.device_ppm / 1e6);
  const talk_frames = spurts === undefined ? Number.POSITIVE_INFINITY : spurts[0] * 100;
  const cycle_frames = spurts === undefined ? Number.POSITIVE_INFINITY : (spurts[0] + spurts[1]) * 100;
  const hourly_most_ms: number[] = [];
  let [least_ms, gaps, frames, frame, sequence] = [Number.POSITIVE_INFINITY, 0, 0, 0, 0];
  let arrives_ms = base_ms;
  for (let tick = 0; tick < hours * 360_000; tick += 1) {
    const now_ms = tick * asked_every_ms;
    while (arrives_ms <= now_ms) {
      const place = frame % cycle_frames;
      if (place < talk_frames) {
        const media_ts = (first_counter + frame * frame_samples) >>> 0;
        stream.push((first_counter + sequence) >>> 0, media_ts, place === talk_frames - 1, packet, arrives_ms);
        sequence += 1;
      }
      frame += 1;
      arrives_ms = Math.max(arrives_ms, base_ms + frame * sent_every_ms + jitter_ms * random.next());
    }
    const heard = stream.renderInto(out, now_ms);
    if (tick < settled_ticks) continue;
    frames += 1;
    const place = frame % cycle_frames;
    const in_speech = place > in_speech_frames && place < talk_frames;
    if (in_speech && !heard) gaps += 1;
    if (stream.stats.delay_ms === 0) continue;
    const hour = Math.floor(tick / 360_000);
    least_ms = Math.min(least_ms, stream.stats.delay_ms);
    hourly_most_ms[hour] = Math.max(hourly_most_ms[hour] ?? 0, stream.stats.delay_ms);
  }
  return { least_ms, most_ms: Math.max(...hourly_most_ms), hourly_most_ms, gaps, frames, stream };
}

/** Two whole periods a frame: each frame leads to the next. */
function droningDecoder(): Decoder {
  const drone = Float32Array.from({ length: frame_samples }, (_, index) => 0.3 * Math.sin((2 * Math.PI * index) / 240));
  return {
    decodeInto: (_packet, out) => {
      out.set(drone);
      return frame_samples;
    },
    decodeFecInto: () => -1,
    concealInto: (out) => out.fill(0).length,
    reset: () => undefined,
    close: () => undefined,
  };
}

const frame_samples = 480;
/** One way, when nothing holds a datagram up. */
const base_ms = 5;
const settled_ticks = 6_000;
/** A spurt is heard for sure so many frames after it began: the wait for jitter is over. */
const in_speech_frames = 8;
/** 17 minutes before a time stamp of 48 kHz wraps, and some seconds before a sequence number does. */
const first_counter = 2 ** 32 - 49_000_000;
