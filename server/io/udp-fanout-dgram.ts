import { createSocket, type Socket } from "node:dgram";
import type { OutletList } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import {
  askForBuffers,
  bound,
  copiesWaitingMax,
  emptyFanoutCounts,
  type FanoutCounts,
  type FanoutOptions,
  listen,
  type UdpFanout,
  waiting_bounds,
} from "./udp-fanout.js";
import { DgramBacklog } from "./udp-fanout-dgram-backlog.js";

/**
 * Each copy by its own call of Node's: works everywhere. `newSocket` makes the socket: Node's own `createSocket`, but in tests. Throws
 * `ServerError` "voice_port_unavailable".
 *
 * How long a datagram has waited is not known here. Node says nothing of when the system received it, nor of how many wait behind it; and
 * no time of our own stands for it: after a turn that took long, the first datagram read may have come at the turn's beginning or a moment
 * ago. To guess would drop voice that is in time. So nothing is shed for its age, and after a stall all that the system kept is forwarded.
 */
export async function openDgramFanout(options: FanoutOptions, newSocket: typeof createSocket = createSocket): Promise<UdpFanout> {
  const { address, family, port, limits } = options;
  const socket = newSocket({
    type: family === 4 ? "udp4" : "udp6",
    // Addresses are numeric already: Node's default look-up would put every copy off to a later tick.
    lookup: (hostname, _options, callback) => callback(null, hostname, family),
  });
  await bound(socket, { address, port }, port);
  askForBuffers(socket, limits.voice_socket_buffer_bytes);
  const fanout = new DgramFanout(socket, copiesWaitingMax(limits));
  listen(socket, (packet, from) => options.onDatagram(packet, from, 0), fanout.counts);
  return fanout;
}

class DgramFanout implements UdpFanout {
  readonly way = "dgram";
  readonly port: number;
  readonly counts: FanoutCounts = emptyFanoutCounts();
  readonly #socket: Socket;
  readonly #voice: DgramBacklog;
  readonly #answers: DgramBacklog;
  #closed = false;

  constructor(socket: Socket, copies_max: number) {
    this.#socket = socket;
    this.port = socket.address().port;
    this.#voice = this.#backlog(Math.min(copies_max, waiting_bounds.voice_packets_max), copies_max);
    this.#answers = this.#backlog(waiting_bounds.answers_max, waiting_bounds.answers_max);
  }

  handlePathChanged(): void {}

  newList(): OutletList {
    const paths: Readonly<VoicePath>[] = [];
    return {
      place: (index, path) => {
        paths[index] = path;
      },
      sendToAll: (packet, bytes, count, skip) => {
        if (!this.#closed) this.#sendToAll(packet, bytes, paths, count, skip);
      },
    };
  }

  sendTo(packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void {
    if (path.kind !== "udp" || this.#closed) return;
    if (this.#answers.copies === 0 && this.#hasRoom()) {
      this.#send(packet, bytes, path.address, path.port);
    } else {
      this.#answers.begin(packet, bytes, performance.now());
      this.#answers.add(path.address, path.port);
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#answers.clear();
    this.#voice.clear();
    return new Promise((resolve) => this.#socket.close(() => resolve()));
  }

  #sendToAll(packet: Uint8Array, bytes: number, paths: readonly Readonly<VoicePath>[], count: number, skip: number): void {
    // Behind what waits already, or a later packet would overtake an earlier one.
    const waits = this.#voice.copies > 0;
    let put_off = false;
    for (let index = 0; index < count; index += 1) {
      const path = paths[index];
      if (index === skip || path?.kind !== "udp") continue;
      if (!put_off && !waits && this.#hasRoom()) {
        this.#send(packet, bytes, path.address, path.port);
      } else {
        if (!put_off) this.#voice.begin(packet, bytes, performance.now());
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
