import { writeU32 } from "@talkgroup/schemas";

import { opus_bytes } from "../orders.js";
import { voiceNumber } from "./mumble-messages.js";

/** What a client says to show where it hears; its answer is not longer. */
export const ping_text: Uint8Array = Uint8Array.of(1 << 5, 0);
export const ping_text_bytes_max = 16;

/** A packet of one frame of Opus, said to one's channel. The frame ends with a number. */
export function voiceText(sequence: number, word: number): Uint8Array {
  const head = [opus_kind << 5, ...voiceNumber(sequence), ...voiceNumber(opus_bytes)];
  const text = new Uint8Array(head.length + opus_bytes).fill(filler);
  text.set(head);
  writeU32(text, text.length - word_bytes, word);
  return text;
}

/** The number of a packet as its listeners get it. */
export function wordOf(text: Uint8Array): number {
  return new DataView(text.buffer, text.byteOffset).getUint32(text.length - word_bytes);
}

const opus_kind = 4;
const word_bytes = 4;
/** Anything but zero: since 1.3.1 a last but one block of zeros is not sent as it is. */
const filler = 0x5a;
