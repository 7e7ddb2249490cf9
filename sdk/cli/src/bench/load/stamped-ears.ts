import { assert } from "@talkgroup/schemas";

import { word_offset } from "./frames.js";
import {
  calls,
  flag_do_not_wait,
  type Memory,
  memory,
  message_bytes,
  message_word,
  message_words,
  openLoopback,
  option_timestamp_ns,
  point,
} from "./system-calls.js";

/**
 * Many UDP sockets on 127.0.0.1 that are read now and then, many datagrams by one call. Each datagram bears the kernel's time of arrival
 * (socket(7), SO_TIMESTAMPNS): how late it is read does not count. Linux, 64 bit.
 */
export class StampedEars {
  readonly ports: readonly number[];
  readonly #files: readonly number[];
  readonly #messages: Memory = memory(batch * message_bytes);
  readonly #vectors: Memory = memory(batch * vector_bytes);
  readonly #packets: Memory = memory(batch * packet_bytes);
  readonly #controls: Memory = memory(batch * control_bytes);
  readonly #view: DataView;
  #latest_at = 0;

  constructor(count: number) {
    const opened = Array.from({ length: count }, () => openLoopback(receive_buffer_bytes, true));
    this.ports = opened.map(({ port }) => port);
    this.#files = opened.map(({ file }) => file);
    this.#view = new DataView(this.#packets.bytes.buffer);
    for (let index = 0; index < batch; index += 1) {
      point(this.#vectors, index * 4, this.#packets, index * packet_bytes);
      this.#vectors.words[index * 4 + 2] = packet_bytes;
      const at = index * message_words;
      point(this.#messages, at + message_word.vector, this.#vectors, index * vector_bytes);
      this.#messages.words[at + message_word.vector_count] = 1;
      point(this.#messages, at + message_word.control, this.#controls, index * control_bytes);
    }
  }

  /** The file of a socket, for sending. */
  fileOf(index: number): number {
    return this.#files[index] as number;
  }

  /** The first bytes of the datagram that is being handed over. */
  latest(bytes: number): Uint8Array {
    return this.#packets.bytes.subarray(this.#latest_at, this.#latest_at + bytes);
  }

  /** Hands over what has come to all sockets. */
  drain(hear: Hear): void {
    for (const [ear, file] of this.#files.entries()) this.#drainOne(file, ear, hear);
  }

  #drainOne(file: number, ear: number, hear: Hear): void {
    const { words } = this.#messages;
    const stamps = this.#controls.words;
    for (;;) {
      // The system writes over how much room there is.
      for (let index = 0; index < batch; index += 1) words[index * message_words + message_word.control_length] = control_bytes;
      const count = calls.recvmmsg(file, this.#messages.address, batch, flag_do_not_wait, 0);
      for (let index = 0; index < count; index += 1) {
        const stamp = (index * control_bytes) / 4;
        assert(stamps[stamp + 3] === option_timestamp_ns, "each datagram bears a stamp");
        const came_ms = ((stamps[stamp + 4] as number) % day_s) * 1000 + (stamps[stamp + 6] as number) / 1e6;
        const bytes = words[index * message_words + message_word.length] as number;
        this.#latest_at = index * packet_bytes;
        const at = this.#latest_at + word_offset;
        hear(bytes, this.#view.getUint32(at), came_ms, ear, this.#view.getUint32(at + 4));
      }
      if (count < batch) return;
    }
  }
}

/**
 * How long a datagram is, which word it bears, when it came, ms of the system's day, to which of the sockets, and the four bytes behind the
 * word.
 */
export type Hear = (bytes: number, word: number, came_ms: number, ear: number, next: number) => void;

const batch = 64;
const packet_bytes = 256;
/** struct iovec; struct cmsghdr (16 bytes) and struct timespec (16 bytes). */
const vector_bytes = 16;
const control_bytes = 32;
/** Half a second of ten talkers, as the kernel counts. */
const receive_buffer_bytes = 1 << 20;
/** Times of a run are compared with each other alone: small enough for a double to hold nanoseconds. */
const day_s = 86_400;
