import { setTimeout as pause } from "node:timers/promises";
import { ping_bytes, proof_bytes, writeU32 } from "@talkgroup/schemas";

import { copy_bytes, frame_bytes, pingOf } from "./frames.js";
import { obey } from "./order-desk.js";
import { StampedEars } from "./stamped-ears.js";
import { sendEach } from "./system-calls.js";
import { WordDelays } from "./word-delays.js";

let ears: StampedEars | undefined;
const straight = new StampedEars(1);
/** By ear: what shows the server that it hears there. */
const proofs = new Map<number, Uint8Array>();
const delays = new WordDelays();

obey({
  "ears.open"({ listeners }) {
    ears = new StampedEars(listeners);
    setInterval(drain, poll_ms);
    return { ports: ears.ports, straight_port: straight.ports[0] as number };
  },
  async "ears.ping"({ server_port, session_first }) {
    // The second time each shows what the answer to the first one held.
    for (const counter of [1, 2]) {
      for (const [index] of (ears?.ports ?? []).entries()) {
        const proof = proofs.get(index) ?? new Uint8Array(proof_bytes);
        sendEach(ears?.fileOf(index) ?? -1, [{ port: server_port, packet: pingOf(session_first + index, counter, proof) }]);
        // A few at a time, or the server's socket has no room for them.
        if (index % 64 === 63) await pause(5);
      }
      await pause(settle_ms);
      drain();
    }
    delays.take();
    return {};
  },
  async "ears.count"() {
    await pause(settle_ms);
    drain();
    return delays.take();
  },
});

function drain(): void {
  straight.drain(hearTwin);
  ears?.drain(hearCopy);
}

function hearTwin(bytes: number, word: number, came_ms: number): void {
  if (bytes <= frame_bytes) delays.hearTwin(word, came_ms);
}

function hearCopy(bytes: number, word: number, came_ms: number, ear: number, next: number): void {
  if (bytes === ping_bytes) hearPong(ear, word, next);
  if (bytes === ping_bytes || bytes > copy_bytes) return;
  delays.count();
  // It was said while the others were read.
  if (!delays.hasTwin(word)) straight.drain(hearTwin);
  delays.measure(word, came_ms);
}

/** Its body is the proof of where it came to. */
function hearPong(ear: number, first: number, second: number): void {
  const proof = new Uint8Array(proof_bytes);
  writeU32(proof, 0, first);
  writeU32(proof, 4, second);
  proofs.set(ear, proof);
}

const poll_ms = 10;
const settle_ms = 300;
