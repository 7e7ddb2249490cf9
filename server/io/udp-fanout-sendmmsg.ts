import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { packet_bytes_max } from "@talkgroup/schemas";
import type { ServerLimits } from "../core/limits.js";
import type { OutletList } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import { QueueWait } from "../core/wait-of.js";
import { reasonOf, ServerError } from "./server-error.js";
import {
  askForBuffers,
  bound,
  copiesWaitingMax,
  emptyFanoutCounts,
  type FanoutCounts,
  type FanoutOptions,
  listen,
  type SocketBuffers,
  type UdpFanout,
  waiting_bounds,
} from "./udp-fanout.js";
import { Backlog, type BacklogOptions } from "./udp-fanout-backlog.js";
import { Content, type Fixed, fixed, MessageArray } from "./udp-fanout-messages.js";
import { address_bytes, error_number, type NativeUdp } from "./udp-fanout-native.js";

/**
 * All copies of a packet by one system call (sendmmsg(2); for more than 1,024 listeners, by several). The socket is the system's own,
 * lent to Node for reading. Throws `ServerError` "voice_port_unavailable".
 */
export async function openSendmmsgFanout(options: FanoutOptions, native: NativeUdp): Promise<UdpFanout> {
  const { address, family, port, limits } = options;
  let file: number;
  try {
    file = native.open(family, address, port);
  } catch (thrown) {
    throw new ServerError("voice_port_unavailable", `UDP port ${port}: ${reasonOf(thrown)}`, { cause: thrown });
  }
  const socket = createSocket(family === 4 ? "udp4" : "udp6");
  await bound(socket, { fd: file }, port);
  const bytes = limits.voice_socket_buffer_bytes;
  const buffers = askForBuffers(socket, bytes, () => native.forceBuffers(file, bytes));
  const fanout = new SendmmsgFanout({ socket, file, native, family, limits, buffers });
  // The system keeps times from the first time it is asked on.
  native.arrival_ms(file);
  const queue = new QueueWait(
    () => native.arrival_ms(file),
    () => native.hasMore(file),
  );
  const hear = (packet: Uint8Array, from: RemoteInfo): void => options.onDatagram(packet, from, queue.wait(Date.now()));
  listen(socket, hear, fanout.counts);
  return fanout;
}

interface SendmmsgParts {
  readonly socket: Socket;
  readonly file: number;
  readonly native: NativeUdp;
  readonly family: 4 | 6;
  readonly limits: ServerLimits;
  readonly buffers: SocketBuffers;
}

class SendmmsgFanout implements UdpFanout {
  readonly way = "sendmmsg";
  readonly address: string;
  readonly port: number;
  readonly buffers: SocketBuffers;
  readonly counts: FanoutCounts = emptyFanoutCounts();
  readonly #parts: SendmmsgParts;
  /** The packet that is being sent: all lists share it, since one is sent at a time. */
  readonly #content: Content;
  readonly #answer: Content;
  readonly #answer_name: Fixed;
  readonly #answer_message: MessageArray;
  /** Each path's struct sockaddr: a path that leads elsewhere is written here once, whatever the number of lists it is on. */
  readonly #names = new WeakMap<Readonly<VoicePath>, Fixed>();
  #voice: Backlog | undefined;
  #answers: Backlog | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(parts: SendmmsgParts) {
    const { native, family, socket } = parts;
    this.#parts = parts;
    const { address, port } = socket.address();
    this.address = address;
    this.port = port;
    this.buffers = parts.buffers;
    this.#content = new Content(native, packet_bytes_max);
    this.#answer = new Content(native, packet_bytes_max);
    this.#answer_name = fixed(native, address_bytes[family]);
    this.#answer_message = new MessageArray(native, address_bytes[family], 1);
    this.#answer_message.set(0, this.#answer_name.address, this.#answer.address);
  }

  handlePathChanged(path: Readonly<VoicePath>): void {
    const { native, family } = this.#parts;
    native.writeAddress(this.#nameOf(path).bytes, family, path.address, path.port);
  }

  newList(): OutletList {
    const messages = new MessageArray(this.#parts.native, address_bytes[this.#parts.family], list_capacity);
    // Held, so that the memory stays the address's as long as a message points to it.
    const names: Fixed[] = [];
    const swap = (one: number, other: number): void => {
      messages.swapNames(one, other);
      const name = names[one] as Fixed;
      names[one] = names[other] as Fixed;
      names[other] = name;
    };
    return {
      place: (index, path) => {
        const name = this.#nameOf(path);
        names[index] = name;
        messages.set(index, name.address, this.#content.address);
      },
      sendToAll: (packet, bytes, count, skip, priority) => {
        if (this.#closed) return;
        this.#content.fill(packet, bytes);
        if (skip < 0 || skip >= count) {
          this.#sendFirst(messages, names, count, priority);
          return;
        }
        // Who is left out stands last meanwhile, so that one call does for all others.
        swap(skip, count - 1);
        this.#sendFirst(messages, names, count - 1, priority);
        swap(skip, count - 1);
      },
    };
  }

  systemDrops(): number | undefined {
    const { native, file } = this.#parts;
    return this.#closed ? undefined : native.drops(file);
  }

  sendTo(packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void {
    if (path.kind !== "udp" || this.#closed) return;
    const { native, file, family } = this.#parts;
    native.writeAddress(this.#answer_name.bytes, family, path.address, path.port);
    this.#answer.fill(packet, bytes);
    for (;;) {
      const taken = native.send(file, this.#answer_message.addressAt(0), 1);
      if (taken === -error_number.interrupted) continue;
      if (taken === 1) this.#handleTaken(1, bytes);
      else if (taken !== -error_number.again) this.#handleRefused(-taken);
      else this.#putOff(this.#answersWaiting(), this.#answer, [this.#answer_name], 0, 1, 0);
      return;
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    return new Promise((resolve) => this.#parts.socket.close(() => resolve()));
  }

  /** Sends to the first `count`. */
  #sendFirst(messages: MessageArray, names: readonly Fixed[], count: number, priority: number): void {
    const { native, file } = this.#parts;
    // Behind what waits already, or a later packet would overtake an earlier one.
    const waiting = this.#voice !== undefined && this.#voice.copies > 0 && !this.#voice.flush(performance.now());
    let next = 0;
    while (next < count && !waiting) {
      const taken = native.send(file, messages.addressAt(next), Math.min(count - next, messages_per_call_max));
      if (taken === -error_number.again) break;
      if (taken > 0) {
        this.#handleTaken(taken, this.#content.bytes);
        next += taken;
      } else if (taken !== -error_number.interrupted) {
        // This copy's own trouble, or want of buffers: the next may fare better, and none is tried twice.
        this.#handleRefused(-taken);
        next += 1;
      }
    }
    if (next < count) this.#putOff(this.#voiceWaiting(), this.#content, names, next, count, priority);
  }

  #putOff(backlog: Backlog, content: Content, names: readonly Fixed[], from: number, to: number, priority: number): void {
    backlog.begin(content, priority, performance.now());
    for (let index = from; index < to; index += 1) backlog.add((names[index] as Fixed).bytes);
    this.#retrySoon();
  }

  #retrySoon(): void {
    if (this.#retry !== undefined || this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      const now_ms = performance.now();
      const done = this.#answers?.flush(now_ms) !== false && this.#voice?.flush(now_ms) !== false;
      if (!done) this.#retrySoon();
    }, retry_ms).unref();
  }

  #nameOf(path: Readonly<VoicePath>): Fixed {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const name = fixed(this.#parts.native, address_bytes[this.#parts.family]);
    this.#names.set(path, name);
    return name;
  }

  #handleTaken(copies: number, bytes_each: number): void {
    this.counts.copies += copies;
    this.counts.bytes += copies * bytes_each;
  }

  #handleRefused(error: number): void {
    if (error === error_number.no_buffers) this.counts.send_no_buffers += 1;
    else this.counts.send_errors += 1;
  }

  #voiceWaiting(): Backlog {
    const copies_max = copiesWaitingMax(this.#parts.limits);
    this.#voice ??= new Backlog(this.#backlogOptions(Math.min(copies_max, waiting_bounds.voice_packets_max), copies_max));
    return this.#voice;
  }

  #answersWaiting(): Backlog {
    this.#answers ??= new Backlog(this.#backlogOptions(waiting_bounds.answers_max, waiting_bounds.answers_max));
    return this.#answers;
  }

  #backlogOptions(packets_max: number, copies_max: number): BacklogOptions {
    const { native, file, family } = this.#parts;
    return {
      native,
      file,
      name_bytes: address_bytes[family],
      packet_bytes_max,
      packets_max,
      copies_max,
      age_ms_max: waiting_bounds.age_ms_max,
      onTaken: (copies, bytes_each) => this.#handleTaken(copies, bytes_each),
      onRefused: (error) => this.#handleRefused(error),
      onDropped: (copies) => {
        this.counts.copies_dropped += copies;
      },
    };
  }
}

/** UIO_MAXIOV: the system takes no more by one call. */
const messages_per_call_max = 1_024;
/** Most nets are squads. */
const list_capacity = 16;
/** The shortest that a timer is. */
const retry_ms = 1;
