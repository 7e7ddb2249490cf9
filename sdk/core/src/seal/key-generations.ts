import { accept, type Result, refuse } from "@talkgroup/schemas/light";
import { kidOf, secret_bytes } from "./key-schedule.js";
import type { SFrameKey } from "./sframe.js";

/** One secret in its time: a channel's epoch, or one generation of a simulcast set. */
export interface Generation {
  /** Epoch or generation number, u32. */
  readonly number: number;
  /** Our own copy, 32 bytes; zeros once dropped. */
  readonly secret: Uint8Array;
  /** From when on it is used to seal. Opening is allowed from the start. */
  readonly activates_at_ms: number;
  /** When it is dropped; Infinity for the newest. */
  expires_at_ms: number;
  /** Keys derived from this secret, by who uses them: they live as long as both do. */
  readonly keys: WeakMap<object, SFrameKey>;
}

/**
 * The few newest generations of one secret. Found by KID in one array access; at most `generations_max`, never two with one
 * KID (P-31, P-33); a replaced one lives on for `old_generation_kept_ms` so that frames in flight still open.
 */
export class KeyGenerations {
  /** Indexed by KID, 0–7. */
  readonly #slots: (Generation | undefined)[] = new Array<Generation | undefined>(8).fill(undefined);
  #newest: Generation | undefined;

  /**
   * Takes in a generation. The first one is active at once, a later one `activate_after_ms` from now (0 to
   * `old_generation_kept_ms`). Repeating a known one with the same secret changes nothing. Refused: a wrong length, a number
   * that is not a u32 or went back, and a known number with another secret.
   */
  add(number: number, secret: Uint8Array, now_ms: number, activate_after_ms: number): Result<void> {
    if (secret.length !== secret_bytes) return refuse("invalid_params", "a secret has 32 bytes", "/secret");
    if (!Number.isInteger(number) || number < 0 || number > 0xffff_ffff) {
      return refuse("invalid_params", "an epoch or generation is a whole number below 2^32", "/generation");
    }
    if (!(activate_after_ms >= 0 && activate_after_ms <= old_generation_kept_ms)) {
      return refuse("invalid_params", `activation is 0 to ${old_generation_kept_ms} ms away`, "/activate_after_ms");
    }
    this.expire(now_ms);
    const known = this.#slots[kidOf(number)];
    if (known?.number === number) {
      if (sameBytes(known.secret, secret)) return accept(undefined);
      return refuse("invalid_params", `generation ${number} is known with another secret`, "/secret");
    }
    if (this.#newest !== undefined && number < this.#newest.number) {
      return refuse("invalid_params", `generation ${number} is older than ${this.#newest.number}`, "/generation");
    }
    this.#insert(number, Uint8Array.from(secret), now_ms, activate_after_ms);
    return accept(undefined);
  }

  /** The live generation with this KID, or undefined. */
  withKid(kid: number, now_ms: number): Generation | undefined {
    const generation = this.#slots[kid];
    return generation !== undefined && now_ms < generation.expires_at_ms ? generation : undefined;
  }

  /**
   * The generation to seal with: the newest that is active. If none is (new ones came faster than they activate), the
   * oldest one held: the most receivers have it.
   */
  active(now_ms: number): Generation | undefined {
    let newest: Generation | undefined;
    let oldest: Generation | undefined;
    for (const generation of this.#slots) {
      if (generation === undefined || now_ms >= generation.expires_at_ms) continue;
      if (oldest === undefined || generation.number < oldest.number) oldest = generation;
      if (now_ms >= generation.activates_at_ms && generation.number > (newest?.number ?? -1)) newest = generation;
    }
    return newest ?? oldest;
  }

  /** Drops what has outlived its replacement by `old_generation_kept_ms`, keys and all. */
  expire(now_ms: number): void {
    for (const generation of this.#slots) {
      if (generation !== undefined && now_ms >= generation.expires_at_ms) this.#drop(generation);
    }
  }

  /** Drops all generations. */
  clear(): void {
    for (const generation of this.#slots) if (generation !== undefined) this.#drop(generation);
    this.#newest = undefined;
  }

  #insert(number: number, secret: Uint8Array, now_ms: number, activate_after_ms: number): void {
    const activates_at_ms = this.#newest === undefined ? now_ms : now_ms + activate_after_ms;
    if (this.#newest !== undefined) this.#newest.expires_at_ms = now_ms + old_generation_kept_ms;
    const kid = kidOf(number);
    const displaced = this.#slots[kid];
    if (displaced !== undefined) this.#drop(displaced);
    const added = { number, secret, activates_at_ms, expires_at_ms: Number.POSITIVE_INFINITY, keys: new WeakMap() };
    this.#slots[kid] = added;
    this.#newest = added;
    this.#trim();
  }

  #trim(): void {
    let count = 0;
    let oldest: Generation | undefined;
    for (const generation of this.#slots) {
      if (generation === undefined) continue;
      count++;
      if (oldest === undefined || generation.number < oldest.number) oldest = generation;
    }
    if (count > generations_max && oldest !== undefined) this.#drop(oldest);
  }

  #drop(generation: Generation): void {
    this.#slots[kidOf(generation.number)] = undefined;
    generation.secret.fill(0);
  }
}

/** Both sides are ours or came over the authenticated control connection: no timing to hide. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** How long a replaced generation still opens frames: far more than the longest jitter buffer and a slow key delivery. */
export const old_generation_kept_ms: number = 10_000;

/** Generations held at once: fewer than three KID bits can tell apart, so that an old frame is never taken for a new one. */
export const generations_max: number = 7;

/** When a talker turns to a new generation if the server does not say: long enough for the slowest member to have received it. */
export const activate_after_ms_default: number = 150;
