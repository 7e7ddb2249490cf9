import type { RemoteInfo, Socket } from "node:dgram";
import type { ServerLimits } from "../core/limits.js";
import type { Outlet } from "../core/listener-list.js";
import type { VoicePath } from "../core/voice-session.js";
import { reasonOf, ServerError } from "./server-error.js";

/**
 * The voice socket: one datagram in, the same bytes out to many. Behind an interface because the way out depends on the system; all that
 * implement it keep to one conformance suite.
 *
 * What waits because the system takes no more is bounded (`waiting_bounds`). Voice that has waited too long is lost; where there is no more
 * room, the oldest of the lowest priority. Answers to one (`sendTo`) never wait behind voice that waits here.
 */
export interface UdpFanout extends Outlet {
  readonly way: FanoutWay;
  /** What it is bound to, as the system writes it: an address that is good on one link alone with its zone ("fe80::7%eth0"). */
  readonly address: string;
  readonly port: number;
  readonly counts: Readonly<FanoutCounts>;
  /** What the system gave of what was asked for (`voice_socket_buffer_bytes`). */
  readonly buffers: SocketBuffers;
  /** Datagrams the system dropped since the start, because they came faster than they were read; undefined where it does not say. */
  systemDrops(): number | undefined;
  /** Sends to one, if it is reached over UDP. */
  sendTo(packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void;
  /**
   * Has leave what was to be sent to a list and still waits for what is read next, as the system takes it. To be called before somebody who
   * hears something is no longer to hear it.
   */
  flush(): void;
  /** What waits to be sent is lost. */
  close(): Promise<void>;
}

/** How copies leave: many by one system call, or each by its own. */
export type FanoutWay = "sendmmsg" | "dgram";

export interface FanoutCounts {
  /** Copies handed to the system. */
  copies: number;
  /** Their bytes, without those of UDP and IP. */
  bytes: number;
  /** Copies the system refused for what is wrong with them or their way. */
  send_errors: number;
  /** Copies the system refused for want of buffers (ENOBUFS). */
  send_no_buffers: number;
  /** Copies lost because too many were waiting, or they for too long. */
  copies_dropped: number;
}

/** Bytes of datagrams, and of what the system keeps with each, that may wait to be read and to leave. */
export interface SocketBuffers {
  readonly receive_bytes: number;
  readonly send_bytes: number;
}

export interface FanoutOptions {
  /** Numeric address. "::" takes IPv4 too, where the system can. */
  readonly address: string;
  readonly family: 4 | 6;
  /** 0: any free one. */
  readonly port: number;
  readonly limits: ServerLimits;
  /** "auto": the fastest that this machine has. */
  readonly way: "auto" | FanoutWay;
  /**
   * The packet is the handler's until it returns. `waited_ms`: how long it has waited, as `Overload` is to be told of it (`waitOf`,
   * `QueueProbe`); `unknown_wait_ms` where nobody knows.
   */
  readonly onDatagram: (packet: Uint8Array, from: RemoteInfo, waited_ms: number) => void;
}

/** Of what waits to be sent, in whichever way. */
export const waiting_bounds = {
  /** What one copy counts of `voice_send_queue_bytes_max`: a packet of voice with the headers below. */
  copy_bytes: 208,
  /** A quarter of a second of ten talkers in 10 ms frames. */
  voice_packets_max: 256,
  /** A pong for each of the players of a large net, who do not ping in the same millisecond. */
  answers_max: 64,
  /** A listener's jitter buffer does not wait longer for a packet, ms. */
  age_ms_max: 200,
} as const;

/** How many copies of voice may wait: at least one. */
export function copiesWaitingMax({ voice_send_queue_bytes_max }: ServerLimits): number {
  return Math.max(1, Math.floor(voice_send_queue_bytes_max / waiting_bounds.copy_bytes));
}

export function emptyFanoutCounts(): FanoutCounts {
  return { copies: 0, bytes: 0, send_errors: 0, send_no_buffers: 0, copies_dropped: 0 };
}

/**
 * Binds the socket and has it read from. Rejects with `ServerError` "voice_port_unavailable"; the socket is closed then.
 */
export function bound(socket: Socket, to: { address: string; port: number } | { fd: number }, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (thrown: Error): void => {
      socket.close();
      reject(new ServerError("voice_port_unavailable", `UDP port ${port}: ${reasonOf(thrown)}`, { cause: thrown }));
    };
    socket.once("error", onError);
    socket.bind(to, () => {
      socket.off("error", onError);
      resolve();
    });
  });
}

/**
 * Returns what the system gives. Linux gives what it allows without a word; others refuse more than they allow, and the default has to do.
 * `force` is for where that is too little: it asks as only an administrator may.
 */
export function askForBuffers(socket: Socket, bytes: number, force?: () => void): SocketBuffers {
  for (const ask of [() => socket.setRecvBufferSize(bytes), () => socket.setSendBufferSize(bytes)]) {
    try {
      ask();
    } catch {
      // Kept at the system's default.
    }
  }
  const given = buffersOf(socket);
  if (force === undefined || Math.min(given.receive_bytes, given.send_bytes) >= bytes) return given;
  force();
  return buffersOf(socket);
}

/** Linux says twice what it was asked for: half is for what it keeps with each datagram (socket(7)). */
function buffersOf(socket: Socket): SocketBuffers {
  const share = process.platform === "linux" ? 2 : 1;
  return { receive_bytes: socket.getRecvBufferSize() / share, send_bytes: socket.getSendBufferSize() / share };
}

/** Has `onDatagram` called for what comes. */
export function listen(socket: Socket, onDatagram: (packet: Buffer, from: RemoteInfo) => void, counts: FanoutCounts): void {
  socket.on("error", () => {
    counts.send_errors += 1;
  });
  socket.on("message", (packet, from) => {
    // Nobody can be answered at port 0, and send would throw.
    if (from.port !== 0) onDatagram(packet, from);
  });
}
