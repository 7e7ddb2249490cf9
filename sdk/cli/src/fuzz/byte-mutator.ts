import type { Random } from "@talkgroup/testing";

import { bytesOf } from "./fuzz-target.js";

/** What a mutator makes its changes from. */
export interface MutationStock {
  readonly words: readonly string[];
  /** Another input, to take pieces of. */
  readonly other: Uint8Array;
  readonly bytes_max: number;
}

/** Another input, by one to eight changes to its bytes. The same chance gives the same; `input` stays as it is. */
export function mutateBytes(input: Uint8Array, random: Random, stock: MutationStock): Uint8Array {
  let bytes = input;
  for (let changes = 1 + random.integer(changes_max); changes > 0; changes -= 1) {
    const change = byte_changes[random.integer(byte_changes.length)];
    if (change !== undefined) bytes = change(bytes, random, stock);
  }
  return bytes.length > stock.bytes_max ? bytes.slice(0, stock.bytes_max) : bytes;
}

type ByteChange = (bytes: Uint8Array, random: Random, stock: MutationStock) => Uint8Array;

const byte_changes: readonly ByteChange[] = [
  // A bit, a byte, a byte a little larger or smaller.
  (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << random.integer(8))),
  (bytes, random) => changed(bytes, random, () => random.integer(256)),
  (bytes, random) => changed(bytes, random, (byte) => byte + random.integer(33) - 16),
  (bytes, random) => changed(bytes, random, () => edge_bytes[random.integer(edge_bytes.length)] ?? 0),
  // A number of four bytes where length fields break.
  (bytes, random) => replaced(bytes, random.integer(bytes.length + 1), 4, edgeNumber(random)),
  // A piece taken out, put in twice, or filled in by chance.
  (bytes, random) => {
    const [at, length] = pieceOf(bytes, random);
    return replaced(bytes, at, length, no_bytes);
  },
  (bytes, random) => {
    const [at, length] = pieceOf(bytes, random);
    return replaced(bytes, random.integer(bytes.length + 1), 0, bytes.slice(at, at + length));
  },
  (bytes, random) => {
    const filled = Uint8Array.from({ length: 1 + random.integer(piece_max) }, () => random.integer(256));
    return replaced(bytes, random.integer(bytes.length + 1), 0, filled);
  },
  // A word that means something.
  (bytes, random, { words }) => {
    const word = bytesOf(words[random.integer(Math.max(1, words.length))] ?? "");
    return replaced(bytes, random.integer(bytes.length + 1), random.integer(2) * word.length, word);
  },
  // The beginning of one and the end of another.
  (bytes, random, { other }) => {
    const [at, from] = [random.integer(bytes.length + 1), random.integer(other.length + 1)];
    return replaced(bytes, at, bytes.length - at, other.slice(from));
  },
];

function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const copy = bytes.slice();
  const at = random.integer(copy.length);
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

function replaced(bytes: Uint8Array, at: number, length: number, by: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, at + length);
  const result = new Uint8Array(at + by.length + bytes.length - end);
  result.set(bytes.subarray(0, at));
  result.set(by, at);
  result.set(bytes.subarray(end), at + by.length);
  return result;
}

function pieceOf(bytes: Uint8Array, random: Random): readonly [at: number, length: number] {
  return [random.integer(bytes.length + 1), 1 + random.integer(piece_max)];
}

function edgeNumber(random: Random): Uint8Array {
  const bytes = new Uint8Array(4);
  const value = edge_numbers[random.integer(edge_numbers.length)] ?? 0;
  new DataView(bytes.buffer).setUint32(0, value, random.integer(2) === 0);
  return bytes;
}

const no_bytes = new Uint8Array(0);
const changes_max = 8;
const piece_max = 32;
const edge_bytes = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x5c, 0x7b, 0x5b, 0x0a, 0x2d, 0x2e, 0x65, 0xef, 0xc0] as const;
const edge_numbers = [
  0, 1, 4, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0x10001, 0x400000, 0x7fffffff, 0x80000000, 0xffffffff,
];
