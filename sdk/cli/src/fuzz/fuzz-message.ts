import type { FuzzFailure } from "./fuzz-loop.js";

/** What a fuzzing thread is given as it starts. */
export interface FuzzOrder {
  readonly target: string;
  readonly seconds: number;
  readonly seed: number;
  /** Where it writes each input before it runs it, so that one that never ends can be told: see `FuzzDesk`. */
  readonly desk: SharedArrayBuffer;
}

/** What it says at its end. */
export interface FuzzResult {
  readonly runs: number;
  readonly covered: number;
  readonly kept: readonly Uint8Array[];
  readonly slowest_ms: number;
  readonly failure: FuzzFailure | undefined;
}

/** Memory that the thread shares with who watches it: how many inputs it has begun, and the one at hand. */
export class FuzzDesk {
  readonly shared: SharedArrayBuffer;
  readonly #numbers: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(numbers_bytes + input_bytes_max)) {
    this.shared = shared;
    this.#numbers = new Int32Array(shared, 0, 2);
    this.#bytes = new Uint8Array(shared, numbers_bytes);
  }

  /** Called before each input. */
  begin(input: Uint8Array): void {
    this.#bytes.set(input.subarray(0, input_bytes_max));
    Atomics.store(this.#numbers, 1, Math.min(input.length, input_bytes_max));
    Atomics.add(this.#numbers, 0, 1);
  }

  get runs(): number {
    return Atomics.load(this.#numbers, 0);
  }

  /** A copy of the input at hand. */
  get input(): Uint8Array {
    return this.#bytes.slice(0, Atomics.load(this.#numbers, 1));
  }
}

const numbers_bytes = 8;
const input_bytes_max = 65_536;
