import { createSocket } from "node:dgram";
import { setPriority } from "node:os";

/** The ports on 127.0.0.1 that every datagram goes on to; its first message. It answers with its own. */
export interface PlainRelayOrder {
  readonly ports: readonly number[];
}

/**
 * What a voice worker is measured against: a process that does nothing but send each datagram on, with the voice thread's priority.
 * What the machine does to it under load it does to every process.
 */
function main({ ports }: PlainRelayOrder): void {
  const socket = createSocket("udp4");
  socket.on("message", (datagram) => {
    for (const port of ports) socket.send(datagram, port, "127.0.0.1");
  });
  socket.bind(0, "127.0.0.1", () => process.send?.(socket.address().port));
  try {
    setPriority(voice_niceness);
  } catch {
    // Where it may not, the voice thread may not either.
  }
}

/** As the server asks for. */
const voice_niceness = -10;

process.once("message", main);
// Its socket alone would keep it here when whoever started it is gone.
process.once("disconnect", () => process.exit());
