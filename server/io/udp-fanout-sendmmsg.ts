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
import { batch_packets_max, PacketBatch } from "./udp-fanout-batch.js";
import { MessageList } from "./udp-fanout-list.js";
import { Content, type Fixed, fixed, MessageArray } from "./udp-fanout-messages.js";
import { address_bytes, error_number, type NativeUdp } from "./udp-fanout-native.js";

/**
 * All copies of a packet by one system call (sendmmsg(2); for more than 1,024 listeners, by several). Packets that waited to be read
 * together leave together: those for one list are one message for each listener, which the system cuts into datagrams only at the end of
 * its way (UDP_SEGMENT, udp(7)), so that the busier the server is the less a copy costs. The socket is the system's own, lent to Node for
 * reading. Throws `ServerError` "voice_port_unavailable".
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
  const hear = (packet: Uint8Array, from: RemoteInfo): void => {
    fanout.beginDatagram();
    options.onDatagram(packet, from, queue.wait(Date.now()));
    fanout.endDatagram();
  };
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
  /** The packet that is being sent, or those that leave together: all lists share it, since one is sent at a time. */
  readonly #content: Content;
  /** What was read and not yet sent, while there is more to be read. */
  readonly #batch = new PacketBatch<MessageList>();
  readonly #can_cut: boolean;
  /** True while a datagram that was read is judged. */
  #reading = false;
  #soon: NodeJS.Immediate | undefined;
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
    this.#content = new Content(native, batch_packets_max * packet_bytes_max);
    this.#can_cut = native.canCut(parts.file);
    this.#answer = new Content(native, packet_bytes_max);
    this.#answer_name = fixed(native, address_bytes[family]);
    this.#answer_message = new MessageArray(native, address_bytes[family], 1);
    this.#answer_message.set(0, this.#answer_name.address, this.#answer);
  }

  handlePathChanged(path: Readonly<VoicePath>): void {
    const { native, family } = this.#parts;
    native.writeAddress(this.#nameOf(path).bytes, family, path.address, path.port);
  }

  newList(): OutletList {
    const list = new MessageList(this.#parts.native, address_bytes[this.#parts.family], this.#content);
    return {
      place: (index, path) => {
        // What was said before is for who stood there then.
        this.flush();
        list.place(index, this.#nameOf(path));
      },
      sendToAll: (packet, bytes, count, skip, priority) => {
        if (this.#closed) return;
        // Those who wait were counted before.
        if (count !== list.count) this.flush();
        list.count = count;
        list.priority = priority;
        this.#batch.add(list, packet, bytes, skip < count ? skip : nobody);
        if (!this.#reading || this.#batch.isFull) this.flush();
      },
    };
  }

  /** What is sent until `endDatagram` may wait for what is read next. */
  beginDatagram(): void {
    this.#reading = true;
  }

  endDatagram(): void {
    this.#reading = false;
    if (this.#batch.size === 0) return;
    if (!this.#parts.native.hasMore(this.#parts.file)) this.flush();
    else this.#soon ??= setImmediate(() => this.#flushSoon());
  }

  flush(): void {
    const batch = this.#batch;
    while (batch.size > 0) {
      const list = batch.next(this.#can_cut);
      if (list === undefined) return;
      if (batch.found === 1) this.#sendOne(list, batch.members[0] as number);
      else this.#sendTogether(list);
    }
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
    this.#batch.clear();
    clearImmediate(this.#soon);
    clearTimeout(this.#retry);
    return new Promise((resolve) => this.#parts.socket.close(() => resolve()));
  }

  /** More waits to be read, but not so long that this may wait for it. */
  #flushSoon(): void {
    this.#soon = undefined;
    this.flush();
  }

  #sendOne(list: MessageList, packet: number): void {
    this.#fill(packet);
    list.setAside(this.#batch.skipAt(packet));
    this.#send(list, 0, list.first_aside);
    list.putBack();
  }

  /** The packets that the batch found: as one message to each listener; but each for itself to those who talk, who do not hear themselves. */
  #sendTogether(list: MessageList): void {
    const { members, found } = this.#batch;
    for (let member = 0; member < found; member += 1) list.setAside(this.#batch.skipAt(members[member] as number));
    const sent = this.#sendCut(list, list.first_aside);
    for (let member = 0; member < found; member += 1) {
      const packet = members[member] as number;
      const skip = this.#batch.skipAt(packet);
      this.#fill(packet);
      this.#send(list, sent, list.first_aside);
      for (let at = list.first_aside; at < list.count; at += 1) if (list.stoodAt(at) !== skip) this.#send(list, at, at + 1);
    }
    list.putBack();
  }

  /** To the first `to`, until the system will not: how many it took. A way that cannot be cut for gets each packet for itself. */
  #sendCut(list: MessageList, to: number): number {
    const { native, file } = this.#parts;
    const { members, found } = this.#batch;
    if (this.#isBehind()) return 0;
    this.#fill(members[0] as number);
    for (let member = 1; member < found; member += 1) this.#append(members[member] as number);
    list.messages.cutAll(true);
    let next = 0;
    while (next < to) {
      const taken = native.send(file, list.messages.addressAt(next), Math.min(to - next, messages_per_call_max));
      if (taken > 0) {
        this.counts.copies += taken * found;
        this.counts.bytes += taken * this.#content.bytes;
        next += taken;
      } else if (taken !== -error_number.interrupted) break;
    }
    list.messages.cutAll(false);
    return next;
  }

  /** Sends the content, which is one packet, to those at `from` … `to` − 1. */
  #send(list: MessageList, from: number, to: number): void {
    if (from >= to) return;
    const { native, file } = this.#parts;
    const behind = this.#isBehind();
    let next = from;
    while (next < to && !behind) {
      const taken = native.send(file, list.messages.addressAt(next), Math.min(to - next, messages_per_call_max));
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
    if (next < to) this.#putOff(this.#voiceWaiting(), this.#content, list.names, next, to, list.priority);
  }

  /** Whether voice waits that the system did not take: behind it, or a later packet would overtake an earlier one. */
  #isBehind(): boolean {
    return this.#voice !== undefined && this.#voice.copies > 0 && !this.#voice.flush(performance.now());
  }

  #fill(packet: number): void {
    this.#content.fill(this.#batch.packetAt(packet), this.#batch.bytesAt(packet));
  }

  #append(packet: number): void {
    this.#content.append(this.#batch.packetAt(packet), this.#batch.bytesAt(packet));
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
/** Left out of what is sent: none. */
const nobody = -1;
/** The shortest that a timer is. */
const retry_ms = 1;
