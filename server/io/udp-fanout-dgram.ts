import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import type { OutletList } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import { SelfProbe } from "./self-probe.js";
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
import { DgramBacklog } from "./udp-fanout-dgram-backlog.js";

/**
 * Each copy by its own call of Node's: works everywhere. `newSocket` makes the socket: Node's own `createSocket`, but in tests. Throws
 * `ServerError` "voice_port_unavailable".
 *
 * Node does not say when the system received a datagram, nor how many wait behind it: what waits is probed (`SelfProbe`). That tells of a
 * server that is behind with reading, by 20 ms more or less; not of a thread that stood still, which sent no probes: all that the system
 * kept meanwhile is forwarded.
 */
export async function openDgramFanout(options: FanoutOptions, newSocket: typeof createSocket = createSocket): Promise<UdpFanout> {
  const { address, family, port, limits } = options;
  const socket = newSocket({
    type: family === 4 ? "udp4" : "udp6",
    // Addresses are numeric already: Node's default look-up would put every copy off to a later tick.
    lookup: (hostname, _options, callback) => callback(null, hostname, family),
  });
  await bound(socket, { address, port }, port);
  const buffers = askForBuffers(socket, limits.voice_socket_buffer_bytes);
  const probe = new SelfProbe(socket);
  const fanout = new DgramFanout(socket, buffers, copiesWaitingMax(limits));
  const hear = (packet: Buffer, from: RemoteInfo): void => {
    if (!probe.takes(packet)) options.onDatagram(packet, from, probe.wait(performance.now()));
  };
  listen(socket, hear, fanout.counts);
  return fanout;
}

class DgramFanout implements UdpFanout {
  readonly way = "dgram";
  readonly address: string;
  readonly port: number;
  readonly buffers: SocketBuffers;
  readonly counts: FanoutCounts = emptyFanoutCounts();
  readonly #socket: Socket;
  readonly #voice: DgramBacklog;
  readonly #answers: DgramBacklog;
  #closed = false;

  constructor(socket: Socket, buffers: SocketBuffers, copies_max: number) {
    this.#socket = socket;
    this.buffers = buffers;
    const { address, port } = socket.address();
    this.address = address;
    this.port = port;
    this.#voice = this.#backlog(Math.min(copies_max, waiting_bounds.voice_packets_max), copies_max);
    this.#answers = this.#backlog(waiting_bounds.answers_max, waiting_bounds.answers_max);
  }

  handlePathChanged(): void {}

  /** Nothing ever waits for what is read next. */
  flush(): void {}

  /** Node has no call for it. */
  systemDrops(): undefined {}

  newList(): OutletList {
    const paths: Readonly<VoicePath>[] = [];
    return {
      place: (index, path) => {
        paths[index] = path;
      },
      sendToAll: (packet, bytes, count, skip, priority) => {
        if (!this.#closed) this.#sendToAll(packet, bytes, paths, count, skip, priority);
      },
    };
  }

  sendTo(packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void {
    if (path.kind !== "udp" || this.#closed) return;
    if (this.#answers.copies === 0 && this.#hasRoom()) {
      this.#send(packet, bytes, path.address, path.port);
    } else {
      this.#answers.begin(packet, bytes, 0, performance.now());
      this.#answers.add(path.address, path.port);
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#answers.clear();
    this.#voice.clear();
    return new Promise((resolve) => this.#socket.close(() => resolve()));
  }

  #sendToAll(
    packet: Uint8Array,
    bytes: number,
    paths: readonly Readonly<VoicePath>[],
    count: number,
    skip: number,
    priority: number,
  ): void {
    // Behind what waits already, or a later packet would overtake an earlier one.
    const waits = this.#voice.copies > 0;
    let put_off = false;
    for (let index = 0; index < count; index += 1) {
      const path = paths[index];
      if (index === skip || path?.kind !== "udp") continue;
      if (!put_off && !waits && this.#hasRoom()) {
        this.#send(packet, bytes, path.address, path.port);
      } else {
        if (!put_off) this.#voice.begin(packet, bytes, priority, performance.now());
        this.#voice.add(path.address, path.port);
        put_off = true;
      }
    }
  }

  /** Node queues what the system does not take, for as long as that lasts, and gives none of it back: so it gets little at a time. */
  #hasRoom(): boolean {
    return this.#socket.getSendQueueSize() < handed_bytes_max;
  }

  /** Node may keep the packet for a while. Nobody writes to it meanwhile: Node gives each datagram memory of its own. */
  #send(packet: Uint8Array, bytes: number, address: string, port: number): void {
    this.#socket.send(packet, 0, bytes, port, address, this.#onSent);
  }

  /** Where copies wait, Node has some too: the next are its turn when it has got rid of those. */
  readonly #onSent = (error: NodeJS.ErrnoException | null, bytes: number): void => {
    if (this.#closed) return;
    if (error === null) {
      this.counts.copies += 1;
      this.counts.bytes += bytes;
    } else if (error.code === "ENOBUFS") {
      // On Windows. Elsewhere Node tries again by itself.
      this.counts.send_no_buffers += 1;
    } else {
      this.counts.send_errors += 1;
    }
    if (this.#answers.copies > 0) this.#answers.flush(performance.now());
    if (this.#voice.copies > 0) this.#voice.flush(performance.now());
  };

  #backlog(packets_max: number, copies_max: number): DgramBacklog {
    return new DgramBacklog({
      packets_max,
      copies_max,
      age_ms_max: waiting_bounds.age_ms_max,
      hasRoom: () => this.#hasRoom(),
      send: (packet, bytes, address, port) => this.#send(packet, bytes, address, port),
      onDropped: (copies) => {
        this.counts.copies_dropped += copies;
      },
    });
  }
}

/** Twenty packets of voice: Node offers the system so many at once. */
const handed_bytes_max = 4_096;
