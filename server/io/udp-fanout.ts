import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import type { ServerLimits } from "../core/limits.js";
import type { VoicePath } from "../core/voice-session.js";
import { reasonOf, ServerError } from "./server-error.js";

/**
 * The voice socket: one datagram in, the same bytes out to many. Behind an interface because the way out depends on the system;
 * this one is dgram, which works everywhere.
 */
export interface UdpFanout {
  /** The port it is bound to. */
  readonly port: number;
  readonly counts: Readonly<FanoutCounts>;
  /**
   * Sends `packet[0 … bytes)` to every listener that is reached over UDP, except `talker`. The packet is not changed afterwards.
   */
  sendToAll(packet: Uint8Array, bytes: number, listeners: readonly Listener[], talker: Listener): void;
  /** Sends to one, if it is reached over UDP. */
  sendTo(packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void;
  close(): Promise<void>;
}

export interface Listener {
  readonly path: Readonly<VoicePath>;
}

export interface FanoutCounts {
  /** Copies handed to the system. */
  copies: number;
  /** Their bytes, without those of UDP and IP. */
  bytes: number;
  /** Copies the system refused. */
  send_errors: number;
  /** Copies not even tried, because too many were waiting. */
  copies_dropped: number;
}

export interface FanoutOptions {
  /** Numeric address. "::" takes IPv4 too, where the system can. */
  readonly address: string;
  readonly family: 4 | 6;
  /** 0: any free one. */
  readonly port: number;
  readonly limits: ServerLimits;
  readonly onDatagram: (packet: Uint8Array, from: RemoteInfo) => void;
}

/** Throws `ServerError` "voice_port_unavailable". */
export async function openDgramFanout(options: FanoutOptions): Promise<UdpFanout> {
  const { address, family, port, limits, onDatagram } = options;
  const counts: FanoutCounts = { copies: 0, bytes: 0, send_errors: 0, copies_dropped: 0 };
  const socket = createSocket({
    type: family === 4 ? "udp4" : "udp6",
    // Addresses are numeric already: Node's default look-up would put every copy off to a later tick.
    lookup: (hostname, _options, callback) => callback(null, hostname, family),
  });
  await bound(socket, address, port);
  askForBuffers(socket, limits.voice_socket_buffer_bytes);
  const onSent = (error: Error | null): void => {
    if (error !== null) counts.send_errors += 1;
  };
  socket.on("error", () => {
    counts.send_errors += 1;
  });
  socket.on("message", (packet, from) => {
    // Nobody can be answered at port 0, and send would throw.
    if (from.port !== 0) onDatagram(packet, from);
  });
  const sendTo = (packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void => {
    if (path.kind !== "udp") return;
    socket.send(packet, 0, bytes, path.port, path.address, onSent);
    counts.copies += 1;
    counts.bytes += bytes;
  };
  return {
    port: socket.address().port,
    counts,
    sendTo,
    sendToAll(packet, bytes, listeners, talker) {
      if (socket.getSendQueueSize() > limits.voice_send_queue_bytes_max) {
        counts.copies_dropped += listeners.length;
        return;
      }
      for (const listener of listeners) if (listener !== talker) sendTo(packet, bytes, listener.path);
    },
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function bound(socket: Socket, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (thrown: Error): void => {
      socket.close();
      reject(new ServerError("voice_port_unavailable", `UDP port ${port}: ${reasonOf(thrown)}`, { cause: thrown }));
    };
    socket.once("error", onError);
    socket.bind({ address, port }, () => {
      socket.off("error", onError);
      resolve();
    });
  });
}

/** Linux gives what it allows without a word; others refuse more than they allow, and the default has to do. */
function askForBuffers(socket: Socket, bytes: number): void {
  for (const ask of [() => socket.setRecvBufferSize(bytes), () => socket.setSendBufferSize(bytes)]) {
    try {
      ask();
    } catch {
      // Kept at the system's default.
    }
  }
}
