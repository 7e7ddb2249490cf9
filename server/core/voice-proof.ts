import { assert, proof_bytes, writeU32 } from "@talkgroup/schemas";
import type { HopTagger } from "./voice-router.js";
import type { VoicePath } from "./voice-session.js";

/**
 * The proof of an address (P-25), as RFC 9000 §8 validates one: 8 bytes that are sent there and come back from there, from a session that
 * hears there. It is a keyed hash of session, address, port and period, so nothing is remembered of addresses that nobody has proven. It is
 * good for its period and the next, or who once heard at an address could have voice sent there for ever. One object is used for all;
 * nothing is allocated.
 */
export class VoiceProof<Key> {
  readonly #tagger: HopTagger<Key>;
  readonly #key: Key;
  /** What is hashed: session, port, period, address; behind it, the hash. */
  readonly #bytes = new Uint8Array(address_offset + address_bytes_max + proof_bytes);
  /** Where the hash stands; 0 where there is no address. */
  #offset = 0;
  /** The proof of this period. */
  readonly #present = new Uint8Array(proof_bytes);
  #period = 0;

  /** `secret`: 32 bytes in base64url, known to nobody else, least of all to sessions. */
  constructor(tagger: HopTagger<Key>, secret: string) {
    this.#tagger = tagger;
    this.#key = tagger.importKey(secret);
  }

  /** Which time it is; monotonic. Default: that of the first period. */
  handleTime(now_ms: number): void {
    this.#period = Math.floor(now_ms / proof_period_ms) >>> 0;
  }

  /** The proof is that of `source` from now on, for this session and period; of no address at all, eight zeros. */
  workOut(session_id: number, { kind, address, port }: Readonly<VoicePath>): void {
    const bytes = this.#bytes;
    const { length } = address;
    assert(length <= address_bytes_max, "an address is as short as the system writes it");
    if (kind !== "udp") {
      this.#offset = 0;
      this.#present.fill(0);
      return;
    }
    this.#offset = address_offset + length;
    writeU32(bytes, 0, session_id);
    writeU32(bytes, 4, port);
    for (let at = 0; at < length; at += 1) bytes[address_offset + at] = address.charCodeAt(at);
    this.#sign(this.#period);
    for (let at = 0; at < proof_bytes; at += 1) this.#present[at] = bytes[this.#offset + at] as number;
  }

  /** Whether it stands in `packet` at `at`, or the one of the period before. Takes the same time wherever either differs. */
  isAt(packet: Uint8Array, at: number): boolean {
    if (areSame(this.#present, 0, packet, at)) return true;
    if (this.#offset === 0 || this.#period === 0) return false;
    this.#sign(this.#period - 1);
    return areSame(this.#bytes, this.#offset, packet, at);
  }

  /** Writes it to `out` at `at`. */
  copyInto(out: Uint8Array, at: number): void {
    for (let index = 0; index < proof_bytes; index += 1) out[at + index] = this.#present[index] as number;
  }

  #sign(period: number): void {
    writeU32(this.#bytes, 8, period);
    this.#tagger.sign(this.#key, this.#bytes, this.#offset);
  }
}

function areSame(proof: Uint8Array, from: number, packet: Uint8Array, at: number): boolean {
  let difference = 0;
  for (let index = 0; index < proof_bytes; index += 1) {
    difference |= (proof[from + index] as number) ^ (packet[at + index] as number);
  }
  return difference === 0;
}

/** A proof is shown within a round trip of its pong, and again with every ping: one period is long, two are not for ever. */
export const proof_period_ms = 600_000;
const address_offset = 12;
/** An IPv6 address in full is 45 characters, and the name of its network 16 more. */
const address_bytes_max = 64;
