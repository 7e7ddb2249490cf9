import { assert, session_number_max, sessionId } from "@talkgroup/schemas";

/**
 * Gives every session of this run its own id: none is used again, so a late packet finds nobody. In the order of a permutation, so that
 * nobody can tell from two ids how many sessions were opened between them, in other organisations perhaps.
 */
export class SessionIds {
  readonly #numberOf: (index: number) => number;
  #given = 0;

  /** `numberOf` gives each index 0 … `session_number_max` another number of the same range. */
  constructor(numberOf: (index: number) => number) {
    this.#numberOf = numberOf;
  }

  /** The next id on node 0, or undefined when all 16.7 million numbers of this run are used up. */
  next(): number | undefined {
    if (this.#given > session_number_max) return undefined;
    const session_id = sessionId(0, this.#numberOf(this.#given));
    this.#given += 1;
    return session_id === 0 ? this.next() : session_id;
  }
}

/**
 * A permutation of 0 … `session_number_max` that cannot be told from chance without its key, 4 words drawn by chance: a Feistel network
 * (Luby and Rackoff 1988) over two halves of 12 bits.
 */
export function scatteredNumbers(key: Uint32Array): (index: number) => number {
  assert(key.length === key_words, "the key has four words");
  return (index) => {
    let left = index >>> half_bits;
    let right = index & half_max;
    for (let round = 0; round < rounds; round += 1) {
      const mixed = left ^ (mix(right + round * (half_max + 1), key) & half_max);
      left = right;
      right = mixed;
    }
    return (left << half_bits) | right;
  };
}

/** 32 bits of which each depends on every bit of value and key; multipliers of MurmurHash3's finalizer (public domain). */
function mix(value: number, key: Uint32Array): number {
  let hash = value;
  for (const word of key) {
    hash = Math.imul(hash ^ word, 0x85_eb_ca_6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

const half_bits = 12;
const half_max = 0xfff;
/** Four make it strong against one who sees many ids; twice as many cost nothing here. */
const rounds = 8;
const key_words = 4;
