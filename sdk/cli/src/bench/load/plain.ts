import { createSocket } from "node:dgram";
import { setTimeout as pause } from "node:timers/promises";

import { copy_bytes } from "./frames.js";
import { obey } from "./order-desk.js";
import type { PlainAnswer, PlainOrder } from "./orders.js";
import {
  calls,
  memory,
  message_bytes,
  message_word,
  message_words,
  name_bytes,
  openLoopback,
  point,
  raiseProcess,
  threadTime_us,
  writeLoopback,
} from "./system-calls.js";

raiseProcess();
obey({ "plain.send": (order) => (order.how === "sendmmsg" ? sendMany(order) : sendEach(order)) });

/** As a C program would: one call per packet, nothing read, nothing judged. */
async function sendMany(order: PlainOrder): Promise<PlainAnswer> {
  const { ports } = order;
  const { file } = openLoopback(65_536, false);
  const packet = memory(Math.ceil(copy_bytes / 4) * 4);
  const vector = memory(16);
  point(vector, 0, packet);
  vector.words[2] = copy_bytes;
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
  let [copies, refused] = [0, 0];
  const cpu_us = await paced(order, () => {
    for (let from = 0; from < ports.length; from += 1024) {
      const count = Math.min(1024, ports.length - from);
      const sent = Math.max(0, calls.sendmmsg(file, messages.address + from * message_bytes, count, 0));
      copies += sent;
      refused += count - sent;
    }
  });
  calls.close(file);
  return { copies, refused, cpu_us };
}

/** As Node does it: one call per copy. */
async function sendEach(order: PlainOrder): Promise<PlainAnswer> {
  const socket = createSocket({ type: "udp4", lookup: (name, _options, callback) => callback(null, name, 4) });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  const packet = Buffer.alloc(copy_bytes);
  let [copies, refused] = [0, 0];
  const onSent = (error: Error | null): void => {
    if (error !== null) refused += 1;
  };
  const cpu_us = await paced(order, () => {
    for (const port of order.ports) socket.send(packet, 0, copy_bytes, port, "127.0.0.1", onSent);
    copies += order.ports.length;
  });
  socket.close();
  return { copies, refused, cpu_us };
}

/** Frames in time, spaced as those of talkers are. How much processor time `send` takes, with what it puts off to the end of the turn, µs. */
async function paced({ frames_per_s, seconds }: PlainOrder, send: () => void): Promise<number> {
  const started_ms = performance.now();
  const total = Math.round(frames_per_s * seconds);
  let cpu_us = 0;
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started_ms) * frames_per_s) / 1000));
    const from_us = threadTime_us();
    for (; sent < due; sent += 1) send();
    await new Promise<void>((resolve) => process.nextTick(resolve));
    cpu_us += threadTime_us() - from_us;
    await pause(1);
  }
  return cpu_us;
}
