import koffi from "koffi";

/** Memory that the system reads and writes, and where it lies: calls take the number, which costs them nothing to look into. */
export interface Memory {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly address: number;
  /** What addresses in it point to: held as long as it is itself. */
  readonly pointed: Set<Memory>;
}

/** All zero. `bytes` is a multiple of 4. */
export function memory(bytes: number): Memory {
  const buffer = new ArrayBuffer(bytes);
  return {
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    address: Number(koffi.address(buffer)),
    pointed: new Set(),
  };
}

/** Writes at a word of `from` where `to` lies, or what is `offset` bytes into it. */
export function point(from: Memory, word: number, to: Memory, offset = 0): void {
  const address = to.address + offset;
  from.words[word] = address % 0x1_0000_0000;
  from.words[word + 1] = Math.floor(address / 0x1_0000_0000);
  from.pointed.add(to);
}

/** Writes a struct sockaddr_in of 127.0.0.1 (ip(7)). */
export function writeLoopback(out: Memory, offset: number, port: number): void {
  const view = new DataView(out.bytes.buffer, offset, name_bytes);
  view.setUint16(0, address_family_inet, true);
  view.setUint16(2, port);
  view.setUint32(4, 0x7f000001);
}

/** A UDP socket on 127.0.0.1 with room for `receive_bytes`; where it is bound, and its file. Throws where the system refuses it. */
export function openLoopback(receive_bytes: number, stamped: boolean): { readonly file: number; readonly port: number } {
  const file = done("socket", calls.socket(address_family_inet, socket_datagram, 0));
  const on = Buffer.from(Int32Array.of(1).buffer);
  const space = Buffer.from(Int32Array.of(receive_bytes).buffer);
  if (stamped) done("setsockopt", calls.setsockopt(file, level_socket, option_timestamp_ns, on, on.length));
  done("setsockopt", calls.setsockopt(file, level_socket, option_receive_buffer, space, space.length));
  const name = memory(name_bytes);
  writeLoopback(name, 0, 0);
  done("bind", calls.bind(file, name.bytes, name_bytes));
  done("getsockname", calls.getsockname(file, name.bytes, Buffer.from(Int32Array.of(name_bytes).buffer)));
  return { file, port: new DataView(name.bytes.buffer).getUint16(2) };
}

/** Sends datagrams to ports of 127.0.0.1, all by one call. What the system does not take is lost. */
export function sendEach(file: number, datagrams: readonly { readonly port: number; readonly packet: Uint8Array }[]): void {
  const messages = memory(datagrams.length * message_bytes);
  for (const [index, { port, packet }] of datagrams.entries()) {
    const content = memory(Math.ceil(packet.length / 4) * 4);
    content.bytes.set(packet);
    const name = memory(name_bytes);
    writeLoopback(name, 0, port);
    const vector = memory(16);
    point(vector, 0, content);
    vector.words[2] = packet.length;
    const at = index * message_words;
    point(messages, at + message_word.name, name);
    messages.words[at + message_word.name_length] = name_bytes;
    point(messages, at + message_word.vector, vector);
    messages.words[at + message_word.vector_count] = 1;
  }
  calls.sendmmsg(file, messages.address, datagrams.length, 0);
}

/** Has this process run before ordinary ones, as the voice worker does: they are measured alike. False where it may not. */
export function raiseProcess(): boolean {
  return calls.setScheduler(0, round_robin | reset_on_fork, Buffer.from(Int32Array.of(1).buffer)) === 0;
}

/** Processor time of this thread since its start, µs. */
export function threadTime_us(): number {
  calls.clockTime(clock_thread, thread_time.bytes);
  return (thread_time.words[0] as number) * 1e6 + (thread_time.words[2] as number) / 1000;
}

/** What is called; see the manual's pages of the same names. Negative: it failed. */
export interface SystemCalls {
  readonly socket: (family: number, type: number, protocol: number) => number;
  readonly setsockopt: (file: number, level: number, name: number, value: Uint8Array, size: number) => number;
  readonly bind: (file: number, address: Uint8Array, size: number) => number;
  readonly getsockname: (file: number, address: Uint8Array, size: Uint8Array) => number;
  readonly sendmmsg: (file: number, messages: number, count: number, flags: number) => number;
  readonly recvmmsg: (file: number, messages: number, count: number, flags: number, timeout: number) => number;
  readonly close: (file: number) => number;
  readonly clockTime: (clock: number, out: Uint8Array) => number;
  readonly setScheduler: (thread: number, policy: number, priority: Uint8Array) => number;
}

const c = koffi.load(null);
export const calls: SystemCalls = {
  socket: c.func("int socket(int family, int type, int protocol)"),
  setsockopt: c.func("int setsockopt(int file, int level, int name, void *value, uint32 size)"),
  bind: c.func("int bind(int file, void *address, uint32 size)"),
  getsockname: c.func("int getsockname(int file, void *address, void *size)"),
  sendmmsg: c.func("int sendmmsg(int file, uintptr_t messages, uint32 count, int flags)"),
  recvmmsg: c.func("int recvmmsg(int file, uintptr_t messages, uint32 count, int flags, uintptr_t timeout)"),
  close: c.func("int close(int file)"),
  clockTime: c.func("int clock_gettime(int clock, void *out)"),
  setScheduler: c.func("int sched_setscheduler(int thread, int policy, void *priority)"),
};

function done(call: string, result: number): number {
  if (result < 0) throw new Error(`${call} failed: errno ${koffi.errno()}`);
  return result;
}

/** struct sockaddr_in. */
export const name_bytes = 16;
/** struct mmsghdr with 64 bit, in bytes and in words; which word is what. */
export const message_bytes = 64;
export const message_words = 16;
export const message_word = {
  name: 0,
  name_length: 2,
  vector: 4,
  vector_count: 6,
  control: 8,
  control_length: 10,
  length: 14,
} as const;
export const flag_do_not_wait = 0x40;
const thread_time: Memory = memory(16);
/** CLOCK_THREAD_CPUTIME_ID. */
const clock_thread = 3;
const address_family_inet = 2;
const socket_datagram = 2;
const level_socket = 1;
const option_receive_buffer = 8;
export const option_timestamp_ns = 35;
const round_robin = 2;
const reset_on_fork = 0x40000000;
