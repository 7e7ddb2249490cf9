/**
 * The few messages of Mumble's control channel that a benchmark needs (Mumble's protocol documentation, "Protocol stack"): two bytes of kind,
 * four of length, and fields by Protocol Buffers.
 */
export const message_kind = { version: 0, authenticate: 2, reject: 4, server_sync: 5, crypt_setup: 15 } as const;

/** What a client says first: its version, which of Mumble's voices it speaks, and who it is. */
export function greeting(name: string): Uint8Array {
  const version = [...numberField(1, client_version)];
  const authenticate = [...textField(1, name), ...numberField(5, 1)];
  return Uint8Array.from([...message(message_kind.version, version), ...message(message_kind.authenticate, authenticate)]);
}

/** Puts together what comes from a server in pieces. */
export class MessageReader {
  #rest: Uint8Array = new Uint8Array(0);

  /** The messages that are complete with this piece. */
  read(piece: Uint8Array): readonly Message[] {
    const bytes = new Uint8Array(this.#rest.length + piece.length);
    bytes.set(this.#rest);
    bytes.set(piece, this.#rest.length);
    const view = new DataView(bytes.buffer);
    const messages: Message[] = [];
    let at = 0;
    while (at + head_bytes <= bytes.length) {
      const end = at + head_bytes + view.getUint32(at + 2);
      if (end > bytes.length) break;
      messages.push({ kind: view.getUint16(at), body: bytes.subarray(at + head_bytes, end) });
      at = end;
    }
    this.#rest = bytes.subarray(at);
    return messages;
  }
}

export interface Message {
  readonly kind: number;
  readonly body: Uint8Array;
}

/** Fields of bytes or text by their number; others are passed over. Ends where the body is no message. */
export function byteFields(body: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  let at = 0;
  const varint = (): number => {
    let [value, factor] = [0, 1];
    for (; at < body.length; factor *= 128) {
      const byte = body[at] as number;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < body.length) {
    const tag = varint();
    if (tag % 8 === wire_varint) varint();
    else if (tag % 8 === wire_bytes) {
      const length = varint();
      fields.set(Math.floor(tag / 8), body.subarray(at, at + length));
      at += length;
    } else break;
  }
  return fields;
}

/** A number as Mumble's voice packets hold it, below 2²⁸. */
export function voiceNumber(value: number): readonly number[] {
  if (value < 0x80) return [value];
  if (value < 0x4000) return [0x80 | (value >> 8), value & 0xff];
  if (value < 0x20_0000) return [0xc0 | (value >> 16), (value >> 8) & 0xff, value & 0xff];
  return [0xe0 | (value >> 24), (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function message(kind: number, body: readonly number[]): readonly number[] {
  const head = new DataView(new ArrayBuffer(head_bytes));
  head.setUint16(0, kind);
  head.setUint32(2, body.length);
  return [...new Uint8Array(head.buffer), ...body];
}

function numberField(number: number, value: number): readonly number[] {
  return [number * 8 + wire_varint, ...varintOf(value)];
}

function textField(number: number, text: string): readonly number[] {
  const bytes = new TextEncoder().encode(text);
  return [number * 8 + wire_bytes, ...varintOf(bytes.length), ...bytes];
}

function varintOf(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varintOf(value >>> 7)];
}

const head_bytes = 6;
const wire_varint = 0;
const wire_bytes = 2;
/** 1.3.4: two bytes, and one each. */
const client_version = 0x01_03_04;
