import type { PadPacket } from "../codec/codec.js";
import { LengthViews } from "../length-views.js";
import { SentFrames } from "./redundancy.js";

/**
 * What is sealed of a packet: the copies of earlier frames that ride along, and the frame itself, padded.
 *
 * Frames of speech differ in length by what is said, which would betray words through any seal (Wright et al. 2008, "Spot me if you can";
 * RFC 6562 §3): a text is as long as a multiple of `pad_step_bytes`. Allocates nothing after each length came once.
 */
export class PacketText {
  readonly #text: LengthViews;
  readonly #history: SentFrames = new SentFrames();
  readonly #pad: PadPacket | undefined;
  #has_copies = false;

  /** No text is longer than `bytes_max`. Without `pad` it is as long as what was encoded. */
  constructor(bytes_max: number, pad: PadPacket | undefined) {
    this.#text = new LengthViews(new Uint8Array(bytes_max));
    this.#pad = pad;
  }

  /** True if copies ride along in the text that was written last. */
  get has_copies(): boolean {
    return this.#has_copies;
  }

  /** How many packets after its own each frame rides along again: up to four of 1 … 16. */
  setRedundancy(offsets: readonly number[]): void {
    this.#history.setOffsets(offsets);
  }

  /** The newest frame was sent. */
  remember(frame: Uint8Array, length: number): void {
    this.#history.remember(frame, length);
  }

  /** The text for the frame `frame[0 … length)`, with copies of the newest `reach` frames only. It is good until the next one is written. */
  write(frame: Uint8Array, length: number, reach: number): Uint8Array {
    const { bytes } = this.#text;
    const copied_bytes = this.#history.writeInto(bytes, frame, length, reach);
    this.#has_copies = copied_bytes > 0;
    if (copied_bytes > 0) return this.#text.first(this.#padded(copied_bytes, length));
    for (let index = 0; index < length; index += 1) bytes[index] = frame[index] as number;
    return this.#text.first(this.#padded(length, length));
  }

  /** Pads the frame at the end of the text; an empty one alone has nothing to hide. Returns the text's length. */
  #padded(text_bytes: number, frame_bytes: number): number {
    if (this.#pad === undefined || text_bytes <= 1) return text_bytes;
    const { bytes } = this.#text;
    const padded_bytes = Math.min(Math.ceil(text_bytes / pad_step_bytes) * pad_step_bytes, bytes.length);
    return this.#pad(bytes, text_bytes - frame_bytes, text_bytes, padded_bytes);
  }
}

/**
 * At 48 kbit/s frames of 10 ms are 29 to 86 bytes long: from each an eavesdropper learns up to 5.1 bits (the entropy of the length, in a recording of
 * ours). In steps of 24 bytes it is 1.1 bits, for 11 bytes more; in steps of 16 1.8 for 8, of 32 1.3 for 16. At 32 kbit/s 24 bytes make 1.4 of 5.0
 * bits, in frames of 20 ms 1.7 of 5.6.
 */
export const pad_step_bytes = 24;
