import assert from "node:assert/strict";

import koffi from "koffi";

/**
 * A UDP socket on 127.0.0.1 whose datagrams bear the kernel's time of arrival (socket(7), SO_TIMESTAMPNS): on loopback that is the
 * moment the sender's call put them there, however late this process reads them. Linux with glibc, 64 bit.
 */
export class StampedSocket {
  readonly port: number;
  readonly #file: number;
  readonly #bytes = Buffer.alloc(datagram_bytes_max);
  readonly #control = Buffer.alloc(control_bytes);

  /** Throws where the system refuses a socket. */
  constructor() {
    this.#file = done("socket", native.socket(address_family_inet, socket_datagram, 0));
    const on = Buffer.from(Int32Array.of(1).buffer);
    const space = Buffer.from(Int32Array.of(receive_buffer_bytes).buffer);
    done("setsockopt", native.setsockopt(this.#file, level_socket, option_timestamp_ns, on, on.length));
    done("setsockopt", native.setsockopt(this.#file, level_socket, option_receive_buffer, space, space.length));
    const address = loopback(0);
    done("bind", native.bind(this.#file, address, address.length));
    done("getsockname", native.getsockname(this.#file, address, Buffer.from(Int32Array.of(address.length).buffer)));
    this.port = address.readUInt16BE(2);
  }

  /** Sends at once. Lost where the receiver has no room, as any datagram. */
  send(datagram: Uint8Array, port: number): void {
    const address = loopback(port);
    native.sendto(this.#file, datagram, datagram.length, 0, address, address.length);
  }

  /** Hands over all that has come: the bytes, valid only during the call, and when, ms of the system's clock. */
  drain(hear: (datagram: Uint8Array, came_ms: number) => void): void {
    for (;;) {
      const message = {
        msg_name: null,
        msg_namelen: 0,
        msg_iov: { iov_base: this.#bytes, iov_len: this.#bytes.length },
        msg_iovlen: 1,
        msg_control: this.#control,
        msg_controllen: this.#control.length,
        msg_flags: 0,
      };
      const size_bytes = native.recvmsg(this.#file, message, flag_do_not_wait);
      if (size_bytes < 0) return;
      assert(this.#control.readInt32LE(12) === option_timestamp_ns, "each datagram bears a stamp");
      const came_s = Number(this.#control.readBigInt64LE(16));
      const came_ns = Number(this.#control.readBigInt64LE(24));
      hear(this.#bytes.subarray(0, size_bytes), (came_s % day_s) * 1000 + came_ns / 1e6);
    }
  }

  close(): void {
    native.close(this.#file);
  }
}

/** struct sockaddr_in (ip(7)). */
function loopback(port: number): Buffer {
  const address = Buffer.alloc(16);
  address.writeUInt16LE(address_family_inet, 0);
  address.writeUInt16BE(port, 2);
  address.writeUInt32BE(0x7f000001, 4);
  return address;
}

function done(call: string, result: number): number {
  if (result < 0) throw new Error(`${call} failed: errno ${koffi.errno()}`);
  return result;
}

const c = koffi.load("libc.so.6");
koffi.struct("iovec", { iov_base: "void *", iov_len: "size_t" });
koffi.struct("msghdr", {
  msg_name: "void *",
  msg_namelen: "uint32",
  msg_iov: "iovec *",
  msg_iovlen: "size_t",
  msg_control: "void *",
  msg_controllen: "size_t",
  msg_flags: "int",
});
const native = {
  socket: c.func("int socket(int family, int type, int protocol)"),
  setsockopt: c.func("int setsockopt(int file, int level, int option, void *value, uint32 size)"),
  bind: c.func("int bind(int file, void *address, uint32 size)"),
  getsockname: c.func("int getsockname(int file, void *address, void *size)"),
  sendto: c.func("intptr_t sendto(int file, void *bytes, size_t size, int flags, void *address, uint32 address_size)"),
  recvmsg: c.func("intptr_t recvmsg(int file, msghdr *message, int flags)"),
  close: c.func("int close(int file)"),
};

const address_family_inet = 2;
const socket_datagram = 2;
const level_socket = 1;
const option_receive_buffer = 8;
const option_timestamp_ns = 35;
const flag_do_not_wait = 0x40;
const datagram_bytes_max = 1500;
/** struct cmsghdr (16 bytes) and struct timespec (16 bytes). */
const control_bytes = 32;
const receive_buffer_bytes = 1 << 20;
/** Times of a run are compared with each other alone: small enough for a double to hold nanoseconds. */
const day_s = 86_400;
