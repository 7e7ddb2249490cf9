import { setTimeout as pause } from "node:timers/promises";
import { ping_bytes, proof_bytes, writeU32 } from "@talkgroup/schemas";

import { copy_bytes, frame_bytes, pingOf } from "./frames.js";
import { obey } from "./order-desk.js";
import { StampedEars } from "./stamped-ears.js";
import { calls, memory, message_bytes, message_word, name_bytes, point, writeLoopback } from "./system-calls.js";

let ears: StampedEars | undefined;
const straight = new StampedEars(1);
/** By ear: what shows the server that it hears there. */
const proofs = new Map<number, Uint8Array>();
/** By word: when its twin came, ms. */
const twins_ms = new Float64Array(words_remembered());
const twin_words = new Float64Array(words_remembered()).fill(-1);
/** Copies by how much later than the twin they came, in steps of `step_ms`; the last are all above. */
const delays = new Uint32Array(20_001);
const step_ms = 0.01;
let copies = 0;
let worst_ms = 0;

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
        send(ears?.fileOf(index) ?? -1, server_port, pingOf(session_first + index, counter, proof));
        // A few at a time, or the server's socket has no room for them.
        if (index % 64 === 63) await pause(5);
      }
      await pause(settle_ms);
      drain();
    }
    reset();
    return {};
  },
  async "ears.count"() {
    await pause(settle_ms);
    drain();
    const counts = {
      copies,
      p50_ms: delayBelow(0.5),
      p99_ms: delayBelow(0.99),
      p999_ms: delayBelow(0.999),
      worst_ms: Math.round(worst_ms * 1000) / 1000,
    };
    reset();
    return counts;
  },
});

function drain(): void {
  straight.drain(hearTwin);
  ears?.drain(hearCopy);
}

function hearTwin(bytes: number, word: number, came_ms: number): void {
  if (bytes !== frame_bytes) return;
  twins_ms[word % twins_ms.length] = came_ms;
  twin_words[word % twins_ms.length] = word;
}

function hearCopy(bytes: number, word: number, came_ms: number, ear: number, next: number): void {
  if (bytes === ping_bytes) hearPong(ear, word, next);
  if (bytes !== copy_bytes) return;
  copies += 1;
  const at = word % twins_ms.length;
  // It was said while the others were read.
  if (twin_words[at] !== word) straight.drain(hearTwin);
  if (twin_words[at] !== word) return;
  const delay_ms = came_ms - (twins_ms[at] as number);
  worst_ms = Math.max(worst_ms, delay_ms);
  const step = Math.min(delays.length - 1, Math.max(0, Math.floor(delay_ms / step_ms)));
  delays[step] = (delays[step] as number) + 1;
}

/** Its body is the proof of where it came to. */
function hearPong(ear: number, first: number, second: number): void {
  const proof = new Uint8Array(proof_bytes);
  writeU32(proof, 0, first);
  writeU32(proof, 4, second);
  proofs.set(ear, proof);
}

function delayBelow(share: number): number {
  const all = delays.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const [step, count] of delays.entries()) {
    below += count;
    if (all > 0 && below >= share * all) return Math.round((step + 1) * step_ms * 100) / 100;
  }
  return 0;
}

function reset(): void {
  delays.fill(0);
  copies = 0;
  worst_ms = 0;
}

function send(file: number, port: number, packet: Uint8Array): void {
  const content = memory(64);
  content.bytes.set(packet);
  const name = memory(name_bytes);
  writeLoopback(name, 0, port);
  const vector = memory(16);
  point(vector, 0, content);
  vector.words[2] = packet.length;
  const message = memory(message_bytes);
  point(message, message_word.name, name);
  message.words[message_word.name_length] = name_bytes;
  point(message, message_word.vector, vector);
  message.words[message_word.vector_count] = 1;
  calls.sendmmsg(file, message.address, 1, 0);
}

/** More words than are said between two readings. */
function words_remembered(): number {
  return 1 << 17;
}

const poll_ms = 10;
const settle_ms = 300;
