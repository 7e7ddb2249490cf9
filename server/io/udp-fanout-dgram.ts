import { createSocket } from "node:dgram";
import type { VoicePath } from "../core/voice-session.js";
import { askForBuffers, bound, emptyFanoutCounts, type FanoutOptions, listen, type UdpFanout } from "./udp-fanout.js";

/** Each copy by its own call of Node's: works everywhere. Throws `ServerError` "voice_port_unavailable". */
export async function openDgramFanout(options: FanoutOptions): Promise<UdpFanout> {
  const { address, family, port, limits } = options;
  const counts = emptyFanoutCounts();
  const socket = createSocket({
    type: family === 4 ? "udp4" : "udp6",
    // Addresses are numeric already: Node's default look-up would put every copy off to a later tick.
    lookup: (hostname, _options, callback) => callback(null, hostname, family),
  });
  await bound(socket, { address, port }, port);
  askForBuffers(socket, limits.voice_socket_buffer_bytes);
  listen(socket, (packet, from) => options.onDatagram(packet, from, 0), counts);
  const onSent = (error: Error | null): void => {
    if (error !== null) counts.send_errors += 1;
  };
  const sendTo = (packet: Uint8Array, bytes: number, path: Readonly<VoicePath>): void => {
    if (path.kind !== "udp") return;
    socket.send(packet, 0, bytes, path.port, path.address, onSent);
    counts.copies += 1;
    counts.bytes += bytes;
  };
  return {
    way: "dgram",
    port: socket.address().port,
    counts,
    sendTo,
    handlePathChanged: () => {},
    newList() {
      const paths: Readonly<VoicePath>[] = [];
      return {
        place(index, path) {
          paths[index] = path;
        },
        sendToAll(packet, bytes, count, skip) {
          if (socket.getSendQueueSize() > limits.voice_send_queue_bytes_max) {
            counts.copies_dropped += skip >= 0 && skip < count ? count - 1 : count;
            return;
          }
          for (let index = 0; index < count; index += 1) {
            const path = paths[index];
            if (index !== skip && path !== undefined) sendTo(packet, bytes, path);
          }
        },
      };
    },
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
