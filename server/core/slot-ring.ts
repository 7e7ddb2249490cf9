/**
 * The order in which numbered slots were last used. Every call takes constant time and allocates nothing. The caller knows which
 * slots are in the ring, and adds none twice.
 */
export class SlotRing {
  /** Its last place is no slot's: after it comes the oldest, before it the newest. */
  readonly #end: number;
  readonly #older: Int32Array;
  readonly #newer: Int32Array;

  /** For slots 0 … `slots_max` − 1; none is in the ring. */
  constructor(slots_max: number) {
    this.#end = slots_max;
    this.#older = new Int32Array(slots_max + 1);
    this.#newer = new Int32Array(slots_max + 1);
    this.#older[slots_max] = slots_max;
    this.#newer[slots_max] = slots_max;
  }

  /** The slot whose last use is longest ago; −1 if there is none. */
  get oldest(): number {
    const slot = this.#newer[this.#end] as number;
    return slot === this.#end ? -1 : slot;
  }

  /** Puts a slot in, as the newest. */
  add(slot: number): void {
    const newest = this.#older[this.#end] as number;
    this.#older[slot] = newest;
    this.#newer[slot] = this.#end;
    this.#newer[newest] = slot;
    this.#older[this.#end] = slot;
  }

  /** Takes a slot out. */
  remove(slot: number): void {
    const older = this.#older[slot] as number;
    const newer = this.#newer[slot] as number;
    this.#newer[older] = newer;
    this.#older[newer] = older;
  }

  /** Makes a slot that is in the ring the newest. */
  touch(slot: number): void {
    this.remove(slot);
    this.add(slot);
  }
}
