import { Frame } from "./frames.js";
import { obey } from "./order-desk.js";
import type { TalkOrder } from "./orders.js";
import { hurry, type Paced, pace } from "./pace.js";
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

hurry();
obey({ "talkers.talk": talk });

/** The talkers take turns, so that their frames are spread evenly. */
function talk(order: TalkOrder): Promise<Paced> {
  const { talkers, frames_per_s, seconds, session_first, spoken = false } = order;
  const content = memory(Math.ceil(order.bytes / 4) * 4);
  const say = sayer(order, content);
  let turn = 0;
  return pace({ frames_per_s: talkers * frames_per_s, seconds }, (frames) => {
    for (let index = 0; index < frames; index += 1) {
      const session_id = session_first + (turn % talkers);
      const counter = (counters.get(session_id) ?? 0) + 1;
      counters.set(session_id, counter);
      const bytes = spoken ? lengthOf(words, order.bytes) : order.bytes;
      new Frame(session_id, content.bytes.subarray(0, bytes)).write(words, counter);
      say(bytes);
      turn += 1;
      words += 1;
    }
  });
}

/**
 * Frames of speech at 48 kbit/s, padded to steps of 24 bytes, as they were counted in a recording: one in twelve is the longest, seven of ten are
 * one step shorter, the others two. Which is which is the same in each run, and does not depend on its neighbours (the end of MurmurHash3).
 */
function lengthOf(word: number, longest_bytes: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const share = ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  if (share < 0.08) return longest_bytes;
  return longest_bytes - (share < 0.79 ? pad_step_bytes : 2 * pad_step_bytes);
}

/** Sends as many bytes at `content`: the frame's twin first, since the frame wakes the server, which may take this processor at once. */
function sayer({ straight_port, server_port }: TalkOrder, content: Memory): (bytes: number) => void {
  const ports = straight_port === 0 ? [server_port] : [straight_port, server_port];
  const vector = memory(16);
  point(vector, 0, content);
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
  return (bytes) => {
    vector.words[2] = bytes;
    calls.sendmmsg(file, messages.address, ports.length, 0);
  };
}

const pad_step_bytes = 24;
