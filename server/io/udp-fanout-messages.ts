import { assert } from "@talkgroup/schemas";
import { fixedMemory, level_udp, type NativeUdp, option_segment } from "./udp-fanout-native.js";

/** Memory the system reads, and where it lies. */
export interface Fixed {
  readonly bytes: Uint8Array;
  readonly address: number;
}

/** Throws nothing; the memory is zero. */
export function fixed(native: NativeUdp, bytes: number): Fixed {
  const memory = fixedMemory(bytes);
  return { bytes: memory, address: native.addressOf(memory) };
}

/**
 * An array of struct mmsghdr (sendmmsg(2)), each with one struct iovec: what one system call is told. Whom the messages are for and what
 * is in them lies elsewhere, so that a changed address or another packet changes nothing here. Grows; never shrinks.
 */
export class MessageArray {
  readonly #native: NativeUdp;
  readonly #name_bytes: number;
  #memory: Fixed;
  #words: Uint32Array;
  #are_cut = false;

  /** `name_bytes` is the length of every address. */
  constructor(native: NativeUdp, name_bytes: number, capacity: number) {
    this.#native = native;
    this.#name_bytes = name_bytes;
    this.#memory = fixed(native, capacity * message_bytes);
    this.#words = wordsOf(this.#memory);
  }

  get capacity(): number {
    return this.#memory.bytes.length / message_bytes;
  }

  /** Where the message at `index` lies: valid until the array grows. */
  addressAt(index: number): number {
    return this.#memory.address + index * message_bytes;
  }

  /** Has the message at `index` go to the address at `name` with this content. */
  set(index: number, name: number, content: Content): void {
    if (index >= this.capacity) this.#grow(index + 1);
    const at = index * message_words;
    this.#point(at + name_word, name);
    this.#words[at + name_length_word] = this.#name_bytes;
    this.#point(at + content_word, content.address);
    this.#words[at + content_count_word] = 1;
    this.#point(at + control_word, content.cut_address);
    this.#words[at + control_length_word] = this.#are_cut ? cut_bytes : 0;
  }

  /** Whether the system is to cut each message into the packets of its content, from now on. */
  cutAll(are_cut: boolean): void {
    if (are_cut === this.#are_cut) return;
    this.#are_cut = are_cut;
    const words = this.#words;
    for (let at = control_length_word; at < words.length; at += message_words) words[at] = are_cut ? cut_bytes : 0;
  }

  /** Has the messages at these two go each to the other's address. */
  swapNames(one: number, other: number): void {
    const words = this.#words;
    for (let word = name_word; word < name_length_word; word += 1) {
      const [here, there] = [one * message_words + word, other * message_words + word];
      const name = words[here] as number;
      words[here] = words[there] as number;
      words[there] = name;
    }
  }

  #point(word: number, address: number): void {
    this.#words[word] = address % word_range;
    this.#words[word + 1] = Math.floor(address / word_range);
  }

  #grow(capacity: number): void {
    const before = this.#memory;
    this.#memory = fixed(this.#native, Math.max(capacity, 2 * this.capacity) * message_bytes);
    this.#memory.bytes.set(before.bytes);
    this.#words = wordsOf(this.#memory);
  }
}

/**
 * A struct iovec and what it names: a packet, or several one after the other, which the system cuts apart again on their way (UDP_SEGMENT,
 * udp(7)). All of them are as long as the first; the last may be shorter.
 */
export class Content {
  /** Where the struct iovec lies, and the struct cmsghdr that says how long the first packet is. */
  readonly address: number;
  readonly cut_address: number;
  readonly #packets: Fixed;
  readonly #words: Uint32Array;
  readonly #cut: Uint16Array;

  /** Room for `bytes_max`. */
  constructor(native: NativeUdp, bytes_max: number) {
    const [vector, cut] = [fixed(native, vector_bytes), fixed(native, cut_bytes)];
    this.address = vector.address;
    this.cut_address = cut.address;
    this.#packets = fixed(native, bytes_max);
    this.#words = wordsOf(vector);
    this.#words[0] = this.#packets.address % word_range;
    this.#words[1] = Math.floor(this.#packets.address / word_range);
    wordsOf(cut).set([cut_header_bytes + 2, 0, level_udp, option_segment]);
    this.#cut = new Uint16Array(cut.bytes.buffer);
  }

  /** Of all its packets. */
  get bytes(): number {
    return this.#words[vector_length_word] as number;
  }

  /** Takes over `packet[0 … bytes)` alone. */
  fill(packet: Uint8Array, bytes: number): void {
    this.#cut[cut_length_at] = bytes;
    this.#words[vector_length_word] = 0;
    this.append(packet, bytes);
  }

  /** Takes over `packet[0 … bytes)` too, behind the others. */
  append(packet: Uint8Array, bytes: number): void {
    const own = this.#packets.bytes;
    const from = this.bytes;
    assert(from + bytes <= own.length, "packets are never longer than the protocol lets them be");
    // A loop: a view for `set` would be an object for each packet.
    for (let index = 0; index < bytes; index += 1) own[from + index] = packet[index] as number;
    this.#words[vector_length_word] = from + bytes;
  }

  /** Takes over the content of another, which is one packet. */
  copy(other: Content): void {
    this.fill(other.#packets.bytes, other.bytes);
  }
}

function wordsOf({ bytes }: Fixed): Uint32Array {
  return new Uint32Array(bytes.buffer);
}

const word_range = 0x1_0000_0000;
/** struct mmsghdr with 64 bit: msg_name, msg_namelen, msg_iov, msg_iovlen, and what stays zero. */
const message_bytes = 64;
const message_words = 16;
const name_word = 0;
const name_length_word = 2;
const content_word = 4;
const content_count_word = 6;
const control_word = 8;
const control_length_word = 10;
/** struct iovec with 64 bit: iov_base, iov_len. */
const vector_bytes = 16;
const vector_length_word = 2;
/** struct cmsghdr with 64 bit (cmsg(3)): its length, level and type; then a number of 16 bit, with what there is up to the next multiple of 8. */
const cut_header_bytes = 16;
const cut_bytes = 24;
const cut_length_at = 8;
