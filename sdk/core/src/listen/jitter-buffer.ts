import { assert } from "@talkgroup/schemas/light";

/** What became of a packet: constant strings, nothing is allocated. */
export type StoreOutcome = "stored" | "duplicate" | "late";

/**
 * Packets of one talker in the order of their sequence numbers, copied into slots that are reused. It knows nothing of time: who plays
 * decides when. Sequence numbers are unwrapped (whole, positive, rising).
 *
 * A slot grows to the largest packet it has held: after a few seconds of talk nothing is allocated any more.
 */
export class JitterBuffer {
  readonly #capacity: number;
  readonly #sequences: Float64Array;
  readonly #media: Float64Array;
  readonly #arrivals_ms: Float64Array;
  readonly #lengths: Uint16Array;
  readonly #last: Uint8Array;
  readonly #copies: Uint8Array;
  readonly #played: Float64Array;
  readonly #bytes: Uint8Array[];
  #floor = 0;
  #first = none;
  #newest = none;
  #count = 0;

  /** `capacity` packets are kept at most. */
  constructor(capacity: number) {
    assert(capacity >= 2, "a jitter buffer holds at least two packets");
    this.#capacity = capacity;
    this.#sequences = new Float64Array(capacity).fill(none);
    this.#media = new Float64Array(capacity);
    this.#arrivals_ms = new Float64Array(capacity);
    this.#lengths = new Uint16Array(capacity);
    this.#last = new Uint8Array(capacity);
    this.#copies = new Uint8Array(capacity);
    this.#played = new Float64Array(capacity).fill(none);
    this.#bytes = Array.from({ length: capacity }, () => new Uint8Array(slot_bytes_min));
  }

  get count(): number {
    return this.#count;
  }

  /** The lowest sequence stored, or −1 if none is. */
  get first(): number {
    return this.#first;
  }

  /** The highest sequence stored, or −1 if none is. */
  get newest(): number {
    return this.#newest;
  }

  /** The lowest sequence that is still accepted: those below were played or given up. */
  get floor(): number {
    return this.#floor;
  }

  /** Whether `sequence` lies so far ahead that the buffer must be emptied before it can be stored. */
  isBeyond(sequence: number): boolean {
    return sequence >= this.#floor + this.#capacity;
  }

  /**
   * Stores the packet's bytes, `bytes[start … end)`, default all. `sequence` must not be beyond the buffer's end. A packet takes the place
   * of its copy that came first.
   */
  store(
    sequence: number,
    media: number,
    last_of_spurt: boolean,
    bytes: Uint8Array,
    now_ms: number,
    start = 0,
    end: number = bytes.length,
  ): StoreOutcome {
    const slot = this.#slot(sequence);
    if (sequence < this.#floor) return this.#played[slot] === sequence ? "duplicate" : "late";
    if (this.#sequences[slot] === sequence && this.#copies[slot] === 0) return "duplicate";
    this.#fill(sequence, media, last_of_spurt, bytes, start, end - start, now_ms);
    this.#copies[slot] = 0;
    return "stored";
  }

  /** Whether a copy of the packet would be of use: neither it nor a copy of it is stored, and its turn has not passed. */
  misses(sequence: number): boolean {
    return sequence >= this.#floor && this.#sequences[this.#slot(sequence)] !== sequence;
  }

  /** Stores a copy, `text[start … start + length)` of a later packet, of one it `misses`. */
  storeCopy(sequence: number, media: number, text: Uint8Array, start: number, length: number, now_ms: number): void {
    assert(this.misses(sequence), "a copy takes no place that is taken");
    this.#fill(sequence, media, false, text, start, length, now_ms);
    this.#copies[this.#slot(sequence)] = 1;
  }

  /** Media time of the first packet's first sample, unwrapped. There must be one; so for what follows. */
  get firstMedia(): number {
    return this.#media[this.#first % this.#capacity] ?? 0;
  }

  /** When the first packet arrived. */
  get firstArrivalMs(): number {
    return this.#arrivals_ms[this.#first % this.#capacity] ?? 0;
  }

  /** Whether the first packet ends its spurt. */
  get firstIsLastOfSpurt(): boolean {
    return this.#last[this.#first % this.#capacity] === 1;
  }

  /** Whether the first packet is a copy that rode along: the packet itself has not come. */
  get firstIsCopy(): boolean {
    return this.#copies[this.#first % this.#capacity] === 1;
  }

  /** Copies the first packet to `out`; returns its length. */
  copyFirstInto(out: Uint8Array): number {
    const slot = this.#first % this.#capacity;
    const bytes = this.#bytes[slot] ?? out;
    const length = this.#lengths[slot] ?? 0;
    for (let index = 0; index < length; index += 1) out[index] = bytes[index] ?? 0;
    return length;
  }

  /** Takes the first packet out. `played` tells a later copy of it (a duplicate) from one that was given up (late). */
  dropFirst(played: boolean): void {
    assert(this.#count > 0, "only what is stored can be taken out");
    const slot = this.#first % this.#capacity;
    if (played) this.#played[slot] = this.#first;
    this.#sequences[slot] = none;
    this.#floor = this.#first + 1;
    this.#count -= 1;
    if (this.#count === 0) {
      this.#first = none;
      this.#newest = none;
      return;
    }
    do this.#first += 1;
    while (this.#sequences[this.#first % this.#capacity] !== this.#first);
  }

  /** What is below `floor` is no longer waited for. Nothing below it may be stored. */
  raiseFloor(floor: number): void {
    assert(this.#count === 0 || floor <= this.#first, "what is stored is taken out, not given up");
    this.#floor = Math.max(this.#floor, floor);
  }

  /** Forgets what is stored and accepts nothing below `floor` from now on. */
  restart(floor: number): void {
    this.#sequences.fill(none);
    this.#floor = floor;
    this.#first = none;
    this.#newest = none;
    this.#count = 0;
  }

  #slot(sequence: number): number {
    assert(!this.isBeyond(sequence), "what is beyond the end would overwrite what waits");
    return sequence % this.#capacity;
  }

  #fill(
    sequence: number,
    media: number,
    last_of_spurt: boolean,
    source: Uint8Array,
    start: number,
    length: number,
    now_ms: number,
  ): void {
    const slot = sequence % this.#capacity;
    let bytes = this.#bytes[slot];
    if (bytes === undefined || bytes.length < length) {
      bytes = new Uint8Array(2 ** Math.ceil(Math.log2(length)));
      this.#bytes[slot] = bytes;
    }
    for (let index = 0; index < length; index += 1) bytes[index] = source[start + index] as number;
    this.#media[slot] = media;
    this.#arrivals_ms[slot] = now_ms;
    this.#lengths[slot] = length;
    this.#last[slot] = last_of_spurt ? 1 : 0;
    if (this.#sequences[slot] === sequence) return;
    this.#sequences[slot] = sequence;
    this.#first = this.#count === 0 ? sequence : Math.min(this.#first, sequence);
    this.#newest = Math.max(this.#newest, sequence);
    this.#count += 1;
  }
}

const none = -1;
/** Opus at 24 kbit/s fills 30 bytes in 10 ms; few packets ever need more than this. */
const slot_bytes_min = 128;
