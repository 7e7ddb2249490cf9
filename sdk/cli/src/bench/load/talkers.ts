import { setTimeout as pause } from "node:timers/promises";

import { Frame, frame_bytes } from "./frames.js";
import { obey } from "./order-desk.js";
import type { TalkOrder } from "./orders.js";
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

obey({ "talkers.talk": talk });

/** The talkers take turns, so that their frames are spread evenly. What could not be said in time is said at once. */
async function talk(order: TalkOrder): Promise<{ frames: number; late_ms: number }> {
  const { talkers, frames_per_s, seconds, session_first } = order;
  const content = memory(Math.ceil(frame_bytes / 4) * 4);
  const bytes = content.bytes.subarray(0, frame_bytes);
  const say = sayer(order, content);
  const started_ms = performance.now();
  const per_ms = (talkers * frames_per_s) / 1000;
  const total = Math.round(talkers * frames_per_s * seconds);
  let [said, late_ms] = [0, 0];
  while (said < total) {
    const now_ms = performance.now();
    const due = Math.min(total, Math.floor((now_ms - started_ms) * per_ms));
    if (due > said) late_ms = Math.max(late_ms, now_ms - started_ms - said / per_ms);
    for (; said < due; said += 1) {
      const session_id = session_first + (said % talkers);
      const counter = (counters.get(session_id) ?? 0) + 1;
      counters.set(session_id, counter);
      new Frame(session_id, bytes).write(words, counter);
      say();
      words += 1;
    }
    await pause(1);
  }
  return { frames: said, late_ms: Math.round(late_ms * 10) / 10 };
}

/** Sends the frame at `content`: its twin first, since the frame wakes the server, which may take this processor at once. */
function sayer({ straight_port, server_port }: TalkOrder, content: Memory): () => void {
  const ports = straight_port === 0 ? [server_port] : [straight_port, server_port];
  const vector = memory(16);
  point(vector, 0, content);
  vector.words[2] = frame_bytes;
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
