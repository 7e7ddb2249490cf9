import { assert } from "@talkgroup/schemas/light";

/**
 * Earlier frames that ride along in a packet (P-28), in the manner of RFC 2198: `n: u8`, n times `back: u8, length: u8`, the n copies,
 * then the packet's own frame. Farthest back first.
 */

/** A frame may ride along in so many packets after its own at most: 16 of 10 ms are as long as it is worth waiting. */
export const copy_back_max = 16;
/** Of as many copies as one packet may hold. */
export const copies_max = 4;
/** A longer frame does not ride along. At 64 kbit/s, 20 ms take 160 bytes. */
export const copy_bytes_max = 255;

/** Where in a text the copies are and where its own frame begins; valid after `readCopies` returned true. One object is reused. */
export interface CopyTable {
  /** 1 … 4. */
  count: number;
  /** How many packets before this one each was sent first, falling. */
  readonly backs: Uint8Array;
  readonly starts: Uint16Array;
  readonly lengths: Uint8Array;
  /** Offset of the packet's own frame, which goes to the end. */
  own_start: number;
}

export function emptyCopyTable(): CopyTable {
  return {
    count: 0,
    backs: new Uint8Array(copies_max),
    starts: new Uint16Array(copies_max),
    lengths: new Uint8Array(copies_max),
    own_start: 0,
  };
}

/** Reads the table of `text[0 … length)`. False if it has not the form of P-28; whatever it holds, nothing throws. */
export function readCopies(text: Uint8Array, length: number, out: CopyTable): boolean {
  const count = length > 0 ? (text[0] as number) : 0;
  if (count < 1 || count > copies_max) return false;
  let start = 1 + 2 * count;
  if (start >= length) return false;
  let above = copy_back_max + 1;
  for (let index = 0; index < count; index += 1) {
    const back = text[1 + 2 * index] as number;
    const bytes = text[2 + 2 * index] as number;
    if (back < 1 || back >= above || bytes === 0) return false;
    out.backs[index] = back;
    out.starts[index] = start;
    out.lengths[index] = bytes;
    above = back;
    start += bytes;
  }
  out.count = count;
  out.own_start = start;
  return start < length;
}

/** The last frames a talker encoded, kept to ride along in the packets that follow. Nothing is allocated after construction. */
export class SentFrames {
  readonly #frames: readonly Uint8Array[] = Array.from({ length: copy_back_max }, () => new Uint8Array(copy_bytes_max));
  readonly #lengths: Uint8Array = new Uint8Array(copy_back_max);
  readonly #offsets: Uint8Array = new Uint8Array(copies_max);
  /** Scratch of one packet. */
  readonly #chosen: Uint8Array = new Uint8Array(copies_max);
  #offset_count = 0;
  #next = 0;

  /** How far back the copies are to reach, each 1 … `copy_back_max`, at most `copies_max` different ones; none: none ride along. */
  setOffsets(offsets: readonly number[]): void {
    const falling = [...new Set(offsets)].sort((a, b) => b - a);
    assert(falling.length <= copies_max, "a packet holds four copies at most");
    assert(falling.every(isOffset), "a copy is of one of the 16 packets before");
    this.#offsets.set(falling);
    this.#offset_count = falling.length;
  }

  /** Takes in the newest frame, after it was sent. Empty, or too long to ride along: its place stays, so that counting back holds. */
  remember(frame: Uint8Array, length: number): void {
    const fits = length <= copy_bytes_max;
    const place = this.#frames[this.#next] as Uint8Array;
    this.#lengths[this.#next] = fits ? length : 0;
    for (let index = 0; fits && index < length; index += 1) place[index] = frame[index] as number;
    this.#next = (this.#next + 1) % copy_back_max;
  }

  /**
   * Writes the text of a packet whose own frame is `frame[0 … length)`: the copies that fit into `out`, of the newest `reach` frames only.
   * Returns its length, or 0 if no copy rides along: then the frame goes as it is.
   */
  writeInto(out: Uint8Array, frame: Uint8Array, length: number, reach: number): number {
    const count = this.#choose(out.length - 1 - length, reach);
    if (count === 0) return 0;
    out[0] = count;
    let row = 1;
    let end = 1 + 2 * count;
    for (let index = 0; index < this.#offset_count; index += 1) {
      if (this.#chosen[index] === 0) continue;
      const back = this.#offsets[index] as number;
      const bytes = this.#chosen[index] as number;
      out[row] = back;
      out[row + 1] = bytes;
      row += 2;
      end = appended(this.#frames[this.#slot(back)] as Uint8Array, bytes, out, end);
    }
    return appended(frame, length, out, end);
  }

  /** Notes the length of each copy that rides along, 0 of those that do not. The nearest are of use soonest: they have first choice. */
  #choose(room_bytes: number, reach: number): number {
    let room = room_bytes;
    let count = 0;
    for (let index = this.#offset_count - 1; index >= 0; index -= 1) {
      const back = this.#offsets[index] as number;
      const bytes = back <= reach ? (this.#lengths[this.#slot(back)] as number) : 0;
      const fits = bytes > 0 && bytes + 2 <= room;
      this.#chosen[index] = fits ? bytes : 0;
      if (!fits) continue;
      room -= bytes + 2;
      count += 1;
    }
    return count;
  }

  #slot(back: number): number {
    return (this.#next + copy_back_max - back) % copy_back_max;
  }
}

function isOffset(back: number): boolean {
  return Number.isInteger(back) && back >= 1 && back <= copy_back_max;
}

/** Appends `from[0 … length)` to `out` at `end`; returns the new end. */
function appended(from: Uint8Array, length: number, out: Uint8Array, end: number): number {
  for (let index = 0; index < length; index += 1) out[end + index] = from[index] as number;
  return end + length;
}
