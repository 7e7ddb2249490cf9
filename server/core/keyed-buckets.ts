import { assert } from "@talkgroup/schemas";
import { SlotRing } from "./slot-ring.js";

export interface KeyedBucketsOptions {
  /** Tokens a key regains each second, 0 or more. 0: what is taken never comes back. */
  readonly per_s: number;
  /** Tokens a key has when it is first seen, and the most it can hold; 1 or more. */
  readonly burst: number;
  /** Keys that are remembered, 1 … 2³¹−2. */
  readonly keys_max: number;
}

/**
 * One rate limit for each of many keys (addresses, accounts): a `TokenBucket` by name. Every call takes constant time. Memory is
 * bounded: when `keys_max` are remembered, the key that took least recently is forgotten, and starts full if it comes again. A key
 * that is remembered costs no allocation, so the voice path may ask for every packet.
 */
export class KeyedBuckets {
  readonly #per_ms: number;
  readonly #burst: number;
  readonly #keys_max: number;
  readonly #slots = new Map<string, number>();
  /** Key of each slot. */
  readonly #keys: string[] = [];
  readonly #tokens: Float64Array;
  readonly #counted_at_ms: Float64Array;
  /** Slots by their last take. */
  readonly #order: SlotRing;

  constructor({ per_s, burst, keys_max }: KeyedBucketsOptions) {
    assert(per_s >= 0 && burst >= 1, "a rate limit gives something");
    assert(Number.isInteger(keys_max) && keys_max >= 1 && keys_max < 0x7fff_ffff, "at least one key is remembered");
    this.#per_ms = per_s / 1000;
    this.#burst = burst;
    this.#keys_max = keys_max;
    this.#tokens = new Float64Array(keys_max);
    this.#counted_at_ms = new Float64Array(keys_max);
    this.#order = new SlotRing(keys_max);
  }

  /** Keys that are remembered now. */
  get size(): number {
    return this.#slots.size;
  }

  /**
   * Takes `amount` tokens of `key` and says true, or takes none and says false. Either way `key` is the last to be forgotten. A
   * clock that steps back refills nothing.
   */
  take(key: string, now_ms: number, amount = 1): boolean {
    const slot = this.#slots.get(key) ?? this.#add(key, now_ms);
    this.#order.touch(slot);
    const tokens = this.#tokensAt(slot, now_ms);
    const taken = tokens + rounding >= amount;
    this.#tokens[slot] = taken ? Math.max(0, tokens - amount) : tokens;
    this.#counted_at_ms[slot] = now_ms;
    return taken;
  }

  /** Takes `amount` tokens of `key` for what turned out dearer than it looked, whether they are there or not: it is given no more until they are made up. */
  charge(key: string, now_ms: number, amount: number): void {
    const slot = this.#slots.get(key) ?? this.#add(key, now_ms);
    this.#order.touch(slot);
    this.#tokens[slot] = this.#tokensAt(slot, now_ms) - amount;
    this.#counted_at_ms[slot] = now_ms;
  }

  /** What `take` would say. Changes nothing, and remembers no key. */
  wouldTake(key: string, now_ms: number, amount = 1): boolean {
    const slot = this.#slots.get(key);
    return (slot === undefined ? this.#burst : this.#tokensAt(slot, now_ms)) + rounding >= amount;
  }

  /**
   * How long until `take` says true if nothing else is taken: whole ms, 0 if at once, Infinity if never (`amount` above `burst`, or
   * nothing is refilled).
   */
  retryAfterMs(key: string, now_ms: number, amount = 1): number {
    if (this.wouldTake(key, now_ms, amount)) return 0;
    const slot = this.#slots.get(key);
    if (slot === undefined || amount > this.#burst) return Number.POSITIVE_INFINITY;
    const short = amount - rounding / 2 - (this.#tokens[slot] as number);
    return Math.ceil((this.#counted_at_ms[slot] as number) + short / this.#per_ms - now_ms);
  }

  #tokensAt(slot: number, now_ms: number): number {
    const elapsed_ms = Math.max(0, now_ms - (this.#counted_at_ms[slot] as number));
    return Math.min(this.#burst, (this.#tokens[slot] as number) + elapsed_ms * this.#per_ms);
  }

  /** Gives `key` a full bucket: in a new slot, or in that of the key that took least recently. */
  #add(key: string, now_ms: number): number {
    let slot = this.#slots.size;
    if (slot < this.#keys_max) {
      this.#order.add(slot);
    } else {
      slot = this.#order.oldest;
      this.#slots.delete(this.#keys[slot] as string);
    }
    this.#slots.set(key, slot);
    this.#keys[slot] = key;
    this.#tokens[slot] = this.#burst;
    this.#counted_at_ms[slot] = now_ms;
    return slot;
  }
}

/** Tokens. Sums of doubles come out a little short; nobody is to wait again for that. */
const rounding = 1e-9;
