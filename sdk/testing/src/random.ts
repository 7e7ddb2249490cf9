/**
 * Seeded chance. The same seed gives the same numbers on every machine, so a failing run is repeated from its seed alone.
 * Generator: xoshiro128** (Blackman and Vigna, 2018), its state filled by a 32-bit mixing counter.
 */
export class Random {
  readonly seed: number;
  readonly #state: Uint32Array = new Uint32Array(4);

  /** `seed` is any number; its lower 32 bits count. */
  constructor(seed: number) {
    this.seed = seed >>> 0;
    let counter = this.seed;
    for (let index = 0; index < 4; index += 1) {
      counter = (counter + golden_ratio) >>> 0;
      this.#state[index] = mix(counter);
    }
  }

  /** A number in 0 ≤ x < 1 with 32 random bits. */
  next(): number {
    return this.uint32() / 2 ** 32;
  }

  /** A whole number in 0 … 2³² − 1. */
  uint32(): number {
    const state = this.#state;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const value = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    state[1] = b ^ third;
    state[0] = a ^ fourth;
    state[2] = third ^ (b << 9);
    state[3] = rotate(fourth, 11);
    return value;
  }

  /** A whole number in 0 … count − 1, each equally likely. `count` is 1 … 2³². */
  integer(count: number): number {
    const usable = 2 ** 32 - (2 ** 32 % count);
    let value = this.uint32();
    while (value >= usable) value = this.uint32();
    return value % count;
  }

  /** A normally distributed number, mean 0 and standard deviation 1 (Box and Muller, 1958). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return radius * Math.cos(2 * Math.PI * this.next());
  }

  /** An independent generator that depends on this one's seed and the label, not on how many numbers were drawn so far. */
  fork(label: string): Random {
    let hash = fnv_offset ^ this.seed;
    for (let index = 0; index < label.length; index += 1) hash = Math.imul(hash ^ label.charCodeAt(index), fnv_prime);
    return new Random(mix(hash >>> 0));
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** The finishing step of MurmurHash3: every input bit reaches every output bit. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const golden_ratio = 0x9e3779b9;
const fnv_offset = 0x811c9dc5;
const fnv_prime = 0x01000193;
