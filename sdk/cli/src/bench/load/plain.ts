import { createSocket, type SocketOptions } from "node:dgram";

import { copy_bytes } from "./frames.js";
import { obey } from "./order-desk.js";
import type { PlainAnswer, PlainOrder } from "./orders.js";
import { pace } from "./pace.js";
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
  let [copies, refused, cpu_us] = [0, 0, 0];
  const send = (): void => {
    for (let from = 0; from < ports.length; from += 1024) {
      const count = Math.min(1024, ports.length - from);
      const sent = Math.max(0, calls.sendmmsg(file, messages.address + from * message_bytes, count, 0));
      copies += sent;
      refused += count - sent;
    }
  };
  await pace(order, (frames) => {
    const from_us = threadTime_us();
    for (let index = 0; index < frames; index += 1) send();
    cpu_us += threadTime_us() - from_us;
  });
  calls.close(file);
  return { copies, refused, cpu_us };
}

/** As Node does it: one call per copy. What it puts off to later ticks counts, too. */
async function sendEach({ how, ports, ...order }: PlainOrder): Promise<PlainAnswer> {
  const socket = how === "tuned-dgram" ? createSocket({ type: "udp4", lookup: atOnce }) : createSocket("udp4");
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  const packet = Buffer.alloc(copy_bytes);
  let [waiting, refused, cpu_us] = [0, 0, 0];
  let allSent = (): void => {};
  const onSent = (error: Error | null): void => {
    if (error !== null) refused += 1;
    waiting -= 1;
    if (waiting === 0) allSent();
  };
  const { frames } = await pace(order, async (count) => {
    const from_us = threadTime_us();
    waiting = count * ports.length;
    const sent = new Promise<void>((resolve) => {
      allSent = resolve;
    });
    for (let index = 0; index < count; index += 1) {
      for (const port of ports) socket.send(packet, port, address, onSent);
    }
    await sent;
    cpu_us += threadTime_us() - from_us;
  });
  socket.close();
  return { copies: frames * ports.length - refused, refused, cpu_us };
}

/** Not put off to the next tick, as `dns.lookup` puts off even what needs no looking up. */
const atOnce: NonNullable<SocketOptions["lookup"]> = (name, _options, callback) => callback(null, name, 4);
const address = "127.0.0.1";
