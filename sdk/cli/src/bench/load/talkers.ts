import { setPriority } from "node:os";

import { Frame } from "./frames.js";
import { obey } from "./order-desk.js";
import type { TalkOrder } from "./orders.js";
import { type Paced, pace } from "./pace.js";
import {
  calls,
  type Memory,
  memory,
  message_bytes,
  message_word,
  message_words,
  name_bytes,
  openLoopback,
  point,
  writeLoopback,
} from "./system-calls.js";

/** One socket for all talkers: the server knows them by their numbers. */
const { file } = openLoopback(65_536, false);
/** By session, across orders: no counter is used twice. */
const counters = new Map<number, number>();
let words = 0;
const niceness = -15;

// Frames that are sent late come in heaps, which no player's do: that would be measured as the server's delay.
hurry();
obey({ "talkers.talk": talk });

/** The talkers take turns, so that their frames are spread evenly. */
function talk(order: TalkOrder): Promise<Paced> {
  const { talkers, frames_per_s, seconds, session_first } = order;
  const content = memory(Math.ceil(order.bytes / 4) * 4);
  const bytes = content.bytes.subarray(0, order.bytes);
  const say = sayer(order, content);
  let turn = 0;
  return pace({ frames_per_s: talkers * frames_per_s, seconds }, (frames) => {
    for (let index = 0; index < frames; index += 1) {
      const session_id = session_first + (turn % talkers);
      const counter = (counters.get(session_id) ?? 0) + 1;
      counters.set(session_id, counter);
      new Frame(session_id, bytes).write(words, counter);
      say();
      turn += 1;
      words += 1;
    }
  });
}

/** Sends the frame at `content`: its twin first, since the frame wakes the server, which may take this processor at once. */
function sayer({ straight_port, server_port, bytes }: TalkOrder, content: Memory): () => void {
  const ports = straight_port === 0 ? [server_port] : [straight_port, server_port];
  const vector = memory(16);
  point(vector, 0, content);
  vector.words[2] = bytes;
  const names = memory(ports.length * name_bytes);
  const messages = memory(ports.length * message_bytes);
  for (const [index, port] of ports.entries()) {
    writeLoopback(names, index * name_bytes, port);
    const at = index * message_words;
    point(messages, at + message_word.name, names, index * name_bytes);
    messages.words[at + message_word.name_length] = name_bytes;
    point(messages, at + message_word.vector, vector);
    messages.words[at + message_word.vector_count] = 1;
  }
  return () => calls.sendmmsg(file, messages.address, ports.length, 0);
}

/** Before ordinary processes, where that is allowed; but not in real time, as the server: two of them would wait for each other. */
function hurry(): void {
  try {
    setPriority(niceness);
  } catch {
    // Then frames are late on a busy machine, which `late_ms` tells.
  }
}
