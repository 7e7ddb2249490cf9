import type { Decoder } from "../codec/codec.js";
import { LengthViews } from "../length-views.js";
import type { SampleQueue } from "../sample-queue.js";

/**
 * A decoder that appends to a queue: packets, frames rebuilt from the packet after them, and concealment that fades out. Owns the buffers
 * between packet and queue; views of each length are made once and kept.
 */
export class FrameDecoder {
  /** Where the packet to decode is put; `decode` and `rebuild` say how much of it counts. */
  readonly packet: Uint8Array;
  readonly #decoder: Decoder;
  readonly #packets: LengthViews;
  readonly #pcm: Float32Array = new Float32Array(frame_samples_max);
  readonly #pcm_views: (Float32Array | undefined)[] = [];
  #concealed_samples = 0;

  constructor(decoder: Decoder, packet_bytes_max: number) {
    this.#decoder = decoder;
    this.packet = new Uint8Array(packet_bytes_max);
    this.#packets = new LengthViews(this.packet);
  }

  /** Whether concealment has faded to silence: more of it would be of no use. */
  get faded(): boolean {
    return this.#concealed_samples >= conceal_samples_max;
  }

  /** Decodes `packet[0 … length)` to the queue's end. Returns the samples appended, or −1 if the packet is not valid. */
  decode(length: number, queue: SampleQueue): number {
    const samples = this.#decoder.decodeInto(this.#packets.first(length), this.#pcm);
    if (samples <= 0 || samples > frame_samples_max) return -1;
    this.#appendRecovered(samples, queue);
    return samples;
  }

  /** Rebuilds the frame of `samples` before `packet[0 … length)`. Returns the samples appended, or −1 if it carries no copy. */
  rebuild(length: number, samples: number, queue: SampleQueue): number {
    const rebuilt = this.#decoder.decodeFecInto(this.#packets.first(length), this.#pcmView(samples));
    if (rebuilt <= 0 || rebuilt > samples) return -1;
    this.#appendRecovered(rebuilt, queue);
    return rebuilt;
  }

  /** Appends `samples` of concealment, a multiple of 120. It fades from the 20th to the 100th millisecond; after that it is silence. */
  conceal(samples: number, queue: SampleQueue): void {
    if (this.faded) this.#pcm.fill(0, 0, samples);
    else this.#decoder.concealInto(this.#pcmView(samples));
    for (let index = 0; index < samples; index += 1) {
      this.#pcm[index] = (this.#pcm[index] ?? 0) * fade(this.#concealed_samples + index);
    }
    this.#concealed_samples += samples;
    queue.append(this.#pcmView(samples));
  }

  /** What comes next does not continue what was heard: it begins at full level. */
  beginSpurt(): void {
    this.#concealed_samples = 0;
  }

  /** The packets to come do not continue those decoded so far. */
  reset(): void {
    this.#decoder.reset();
  }

  close(): void {
    this.#decoder.close();
  }

  /** Concealment had faded: the voice comes back over 5 ms, not with a click. */
  #appendRecovered(samples: number, queue: SampleQueue): void {
    const level = fade(this.#concealed_samples);
    for (let index = 0; level < 1 && index < samples && index < recover_samples; index += 1) {
      this.#pcm[index] = (this.#pcm[index] ?? 0) * (level + ((1 - level) * index) / recover_samples);
    }
    this.#concealed_samples = 0;
    queue.append(this.#pcmView(samples));
  }

  #pcmView(samples: number): Float32Array {
    let view = this.#pcm_views[samples];
    if (view === undefined) {
      view = this.#pcm.subarray(0, samples);
      this.#pcm_views[samples] = view;
    }
    return view;
  }
}

function fade(concealed_samples: number): number {
  if (concealed_samples <= conceal_samples_full) return 1;
  return Math.max(0, (conceal_samples_max - concealed_samples) / (conceal_samples_max - conceal_samples_full));
}

/** 60 ms: the longest single Opus frame. A packet that holds more is refused by the decoder for want of room. */
const frame_samples_max = 2_880;
/** 100 ms: what is made up for longer than a syllable is a noise of its own. */
export const conceal_samples_max = 4_800;
/** 20 ms: one frame lost is concealed at full level. */
const conceal_samples_full = 960;
const recover_samples = 240;
