import { getSystemErrorName } from "node:util";

/**
 * The few calls of the system's C library that a fan-out by sendmmsg(2) needs. Linux with 64 bit, little endian: x64 and arm64.
 * Addresses in memory are numbers, because koffi hands a number on as it is, while it would look into an object at each call.
 */
export interface NativeUdp {
  /** A bound UDP socket's file, for who asked to close. Throws an `Error` with `code`. */
  open(family: 4 | 6, address: string, port: number): number;
  /** sendmmsg(2): how many of the messages were taken, or the negative errno of the first. */
  send(file: number, messages: number, count: number): number;
  /** When the datagram that was read last came to this machine, ms since 1970; NaN where the system does not know. */
  arrival_ms(file: number): number;
  /** Whether a datagram waits to be read, an empty one or not. */
  hasMore(file: number): boolean;
  /** Gives the socket these buffers whatever `net.core.rmem_max` and `wmem_max` say. Does nothing where that is not allowed. */
  forceBuffers(file: number, bytes: number): void;
  /** Whether the system can cut one message into several datagrams (UDP_SEGMENT, udp(7)): Linux since 4.18. */
  canCut(file: number): boolean;
  /** Datagrams the system dropped before they were read; undefined where it does not say. */
  drops(file: number): number | undefined;
  /** Where memory of `fixedMemory` lies. */
  addressOf(memory: Uint8Array): number;
  /** Writes a struct sockaddr_in or sockaddr_in6 (ip(7), ipv6(7)); one that nothing can be sent to if the address is not a numeric one. */
  writeAddress(out: Uint8Array, family: 4 | 6, address: string, port: number): void;
}

/** Undefined where it cannot be had: koffi is an optional package, and other systems have other calls. */
export async function loadNativeUdp(): Promise<NativeUdp | undefined> {
  if (process.platform !== "linux" || !["x64", "arm64"].includes(process.arch)) return undefined;
  try {
    const { default: koffi } = await import("koffi");
    // Node itself: it is linked with the system's C library, whichever that is.
    return nativeUdp(koffi.load(null), () => koffi.errno());
  } catch {
    return undefined;
  }
}

/** Memory that stays where it is as long as it is held: V8 moves small typed arrays that have no buffer of their own. */
export function fixedMemory(bytes: number): Uint8Array {
  return new Uint8Array(new ArrayBuffer(bytes));
}

/** Bytes of a struct sockaddr_in and sockaddr_in6. */
export const address_bytes = { 4: 16, 6: 28 } as const;
/** SOL_UDP and UDP_SEGMENT (udp(7)). */
export const level_udp = 17;
export const option_segment = 103;
/** Positive numbers of errno(3), the same on x64 and arm64. */
export const error_number = { interrupted: 4, again: 11, no_buffers: 105 } as const;

interface Library {
  func(prototype: string): (...args: unknown[]) => unknown;
}
type Call = <Args extends unknown[]>(prototype: string) => (...args: Args) => number;

function nativeUdp(library: Library, errno: () => number): NativeUdp {
  const call: Call = <Args extends unknown[]>(prototype: string) => library.func(prototype) as (...args: Args) => number;
  const socket = call<[number, number, number]>("int socket(int family, int type, int protocol)");
  const bind = call<[number, Uint8Array, number]>("int bind(int file, void *address, uint32 size)");
  const close = call<[number]>("int close(int file)");
  const setOption = call<[number, number, number, Uint8Array, number]>(
    "int setsockopt(int file, int level, int name, void *value, uint32 size)",
  );
  const sendMessages = call<[number, number, number, number]>(
    "int sendmmsg(int file, uintptr_t messages, uint32 count, int flags)",
  );
  const setMemory = call<[Uint8Array, number, number]>("uintptr_t memset(void *memory, int value, size_t bytes)");
  const parse = call<[number, string, Uint8Array]>("int inet_pton(int family, str address, void *out)");
  const interfaceIndex = call<[string]>("uint32 if_nametoindex(str name)");

  const done = (name: string, result: number, file?: number): number => {
    if (result >= 0) return result;
    const code = getSystemErrorName(-errno());
    if (file !== undefined) close(file);
    throw Object.assign(new Error(`${name} ${code}`), { code });
  };
  const writeAddress: NativeUdp["writeAddress"] = (out, family, address, port) => {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const [numeric = "", scope = ""] = address.split("%");
    const text = family === 6 && !numeric.includes(":") ? `${mapped_prefix}${numeric}` : numeric;
    const parsed =
      family === 4
        ? parse(family_inet, text.replace(mapped_prefix, ""), out.subarray(4))
        : parse(family_inet6, text, out.subarray(8));
    view.setUint16(0, family === 4 ? family_inet : family_inet6, true);
    // Nothing can be sent to port 0: the system says so for this one copy.
    view.setUint16(2, parsed === 1 ? port : 0);
    if (family === 6) view.setUint32(24, scope === "" ? 0 : interfaceIndex(scope), true);
  };
  return {
    open(family, address, port) {
      const file = done("socket", socket(family === 4 ? family_inet : family_inet6, datagrams | close_on_exec, 0));
      // As Node does: a socket of IPv6 takes IPv4 too.
      const off = new Uint8Array(4);
      if (family === 6) done("setsockopt", setOption(file, level_ipv6, option_only_ipv6, off, off.length), file);
      const name = new Uint8Array(address_bytes[family]);
      writeAddress(name, family, address, port);
      done("bind", bind(file, name, name.length), file);
      return file;
    },
    send(file, messages, count) {
      const taken = sendMessages(file, messages, count, 0);
      return taken >= 0 ? taken : -errno();
    },
    forceBuffers(file, bytes) {
      const wanted = new Uint8Array(Int32Array.of(bytes).buffer);
      for (const name of [option_force_receive, option_force_send]) setOption(file, level_socket, name, wanted, wanted.length);
    },
    addressOf: (memory) => Number(setMemory(memory, memory[0] ?? 0, memory.length > 0 ? 1 : 0)),
    writeAddress,
    ...nativeInbox(call),
  };
}

/** What is asked of a socket about what came to it. */
function nativeInbox(call: Call): Pick<NativeUdp, "arrival_ms" | "hasMore" | "canCut" | "drops"> {
  const control = call<[number, number, Uint8Array]>("int ioctl(int file, ulong request, void *value)");
  const option = call<[number, number, number, Uint32Array, Uint32Array]>(
    "int getsockopt(int file, int level, int name, void *value, void *size)",
  );
  const poll = call<[Int32Array, number, number]>("int poll(void *files, ulong count, int timeout)");
  const stamp = new Uint32Array(new ArrayBuffer(stamp_bytes));
  const stamp_memory = new Uint8Array(stamp.buffer);
  /** A struct pollfd: the file, then what to watch for, with what there is above it. */
  const watched = new Int32Array(new ArrayBuffer(8));
  return {
    arrival_ms(file) {
      if (control(file, get_stamp, stamp_memory) < 0) return Number.NaN;
      return (stamp[0] as number) * 1000 + (stamp[stamp_ns_word] as number) / 1e6;
    },
    hasMore(file) {
      // The number of bytes would say the same of none and of an empty datagram.
      watched[0] = file;
      watched[1] = readable;
      return poll(watched, 1, 0) === 1 && (((watched[1] as number) >>> 16) & readable) !== 0;
    },
    canCut: (file) => option(file, level_udp, option_segment, new Uint32Array(1), Uint32Array.of(4)) === 0,
    drops(file) {
      const [words, size] = [new Uint32Array(memory_words), Uint32Array.of(4 * memory_words)];
      return option(file, level_socket, option_memory, words, size) < 0 ? undefined : words[memory_drops_word];
    },
  };
}

const mapped_prefix = "::ffff:";
const family_inet = 2;
const family_inet6 = 10;
/** SOCK_DGRAM and SOCK_CLOEXEC. */
const datagrams = 2;
const close_on_exec = 0x80000;
const level_ipv6 = 41;
const option_only_ipv6 = 26;
/** SIOCGSTAMPNS, which writes a struct timespec of 64 bit (socket(7)). */
const get_stamp = 0x8907;
/** POLLIN (poll(2)). */
const readable = 1;
/** SO_RCVBUFFORCE and SO_SNDBUFFORCE, for who has CAP_NET_ADMIN (socket(7)). */
const level_socket = 1;
const option_force_receive = 33;
const option_force_send = 32;
/** SO_MEMINFO, nine numbers of 32 bit, the last of which is SK_MEMINFO_DROPS (sock_diag.h). */
const option_memory = 55;
const memory_words = 9;
const memory_drops_word = 8;
const stamp_bytes = 16;
const stamp_ns_word = 2;
