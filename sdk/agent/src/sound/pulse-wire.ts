/** How a socket is told to read (`onread` of net.Socket): always into `buffer`. After a false nothing is read until it is resumed. */
export interface WireReading {
  readonly buffer: Buffer;
  readonly callback: (bytes: number, buffer: Buffer) => boolean;
}

/** Takes `bytes[start … end)` of a stream's sound; `bytes_behind` more were read together with it, and come after it. */
export type TakeSound = (bytes: Uint8Array, start: number, end: number, bytes_behind: number) => void;

/**
 * What the sound server sends, cut into packets in the place where it was read. Sound, and the server's requests for sound, of which there
 * are hundreds a second, go straight to the connection's one stream and leave no garbage; every other packet goes to the library. A packet
 * is a descriptor of five big-endian numbers (its length, its stream or none, three for shared memory, which is not used) and a body.
 */
export class PulseWire {
  /** For the options of the one socket. */
  readonly reading: WireReading = {
    buffer: Buffer.alloc(read_bytes),
    callback: (bytes, buffer) => {
      this.#read(buffer, bytes);
      // A full buffer means that more is waiting.
      return !this.lazy || bytes === buffer.length;
    },
  };
  /** True: once all that has come is read, the socket reads no more until it is resumed, and the system keeps what comes. */
  lazy = false;
  readonly #onCommand: (header: Buffer, body: Buffer) => void;
  readonly #onFault: (error: Error) => void;
  readonly #header = new Uint8Array(header_bytes);
  #header_filled = 0;
  /** Of a command's body; a short one is gathered here, a long one in a buffer of its own. */
  readonly #short_body = new Uint8Array(request_bytes);
  #body: Uint8Array = this.#short_body;
  #body_filled = 0;
  /** Of the packet at hand, still to come. */
  #left_bytes = 0;
  #holds: "command" | "sound" | "nothing" = "nothing";
  #stream = no_stream;
  #takeSound: TakeSound | undefined;
  #takeRequest: ((bytes: number) => void) | undefined;
  #broken = false;

  /** `onFault` is called at most once, when what comes is not as above, or `onCommand` throws. Nothing is handed on after it. */
  constructor(onCommand: (header: Buffer, body: Buffer) => void, onFault: (error: Error) => void) {
    this.#onCommand = onCommand;
    this.#onFault = onFault;
  }

  /** From now on this stream's sound is handed over. Sound of no such stream is thrown away. `take` must not throw. */
  takeSound(stream: number, take: TakeSound): void {
    this.#stream = stream;
    this.#takeSound = take;
  }

  /** From now on it is said here, and no longer to the library, how many bytes more the server wants. `take` must not throw. */
  takeRequests(stream: number, take: (bytes: number) => void): void {
    this.#stream = stream;
    this.#takeRequest = take;
  }

  #read(bytes: Uint8Array, end: number): void {
    let at = 0;
    while (at < end && !this.#broken) {
      if (this.#header_filled < header_bytes) {
        this.#header[this.#header_filled] = bytes[at] as number;
        this.#header_filled += 1;
        at += 1;
        if (this.#header_filled === header_bytes) this.#begin();
        continue;
      }
      const stop = Math.min(end, at + this.#left_bytes);
      this.#left_bytes -= stop - at;
      if (this.#holds === "sound") this.#takeSound?.(bytes, at, stop, end - stop);
      else if (this.#holds === "command") this.#gather(bytes, at, stop);
      at = stop;
      if (this.#left_bytes === 0) this.#finish();
    }
  }

  #begin(): void {
    this.#left_bytes = numberAt(this.#header, length_at);
    this.#body_filled = 0;
    const stream = numberAt(this.#header, stream_at);
    this.#holds = stream === no_stream ? "command" : stream === this.#stream ? "sound" : "nothing";
    if (this.#left_bytes > packet_bytes_max) {
      this.#fail(new RangeError(`found a packet of ${this.#left_bytes} bytes, expected at most ${packet_bytes_max}`));
      return;
    }
    const is_short = this.#left_bytes <= request_bytes;
    if (this.#holds === "command") this.#body = is_short ? this.#short_body : new Uint8Array(this.#left_bytes);
    if (this.#left_bytes === 0) this.#finish();
  }

  #gather(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      this.#body[this.#body_filled] = bytes[at] as number;
      this.#body_filled += 1;
    }
  }

  #finish(): void {
    this.#header_filled = 0;
    if (this.#holds !== "command") return;
    const body = this.#body;
    const is_request = this.#body_filled === request_bytes && numberAt(body, command_at) === request_command;
    if (is_request && this.#takeRequest !== undefined && numberAt(body, request_stream_at) === this.#stream) {
      this.#takeRequest(numberAt(body, requested_at));
      return;
    }
    try {
      // Copies: the library may keep them.
      this.#onCommand(Buffer.from(this.#header), Buffer.from(body.subarray(0, this.#body_filled)));
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #fail(error: Error): void {
    this.#broken = true;
    this.#onFault(error);
  }
}

function numberAt(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  return high * 2 ** 16 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
}

/** A packet of sound to the server: its descriptor, to be followed by `length` bytes. */
export function writeSoundHeader(header: Uint8Array, stream: number, length: number): void {
  new DataView(header.buffer, header.byteOffset).setUint32(length_at, length);
  new DataView(header.buffer, header.byteOffset).setUint32(stream_at, stream);
}

/** Of the descriptor (pulsecore/pstream.c); offset and flags are zero in both directions. */
export const header_bytes = 20;
const length_at = 0;
const stream_at = 4;
/** PA_INVALID_INDEX in place of a stream: a command. */
const no_stream = 0xffffffff;
/** A request is four numbers, each behind a byte that says so: PA_COMMAND_REQUEST, no tag, the stream, the bytes. */
const request_bytes = 20;
const command_at = 1;
const request_stream_at = 11;
const requested_at = 16;
const request_command = 61;
/** 300 ms of a microphone: more than ever waits, but after a stall. */
const read_bytes = 65_536;
/** The longest list devices, of some thousand bytes each; sound comes in pieces of milliseconds. More is nonsense. */
const packet_bytes_max = 2 ** 20;
