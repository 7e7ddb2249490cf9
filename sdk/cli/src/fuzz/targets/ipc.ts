import {
  assert,
  decodeRpc,
  encodeIpcFrame,
  encodeRefusal,
  IpcFrameReader,
  idOfRefused,
  ipc_header_bytes,
  ipc_opcode,
  ipc_request_bytes_max,
  type Result,
  validateIpcParams,
} from "@talkgroup/schemas";

import { type FuzzTarget, textOf } from "../fuzz-target.js";
import { judgeRefusal } from "../judge-refusal.js";

/** The local socket: its frames, cut into pieces in any way, and the requests in them. The first byte says how they are cut. */
export async function ipcTarget(): Promise<FuzzTarget> {
  return {
    form: "bytes",
    bytes_max: 4_096,
    seeds: [
      frames([request("agent.hello", { protocol: 1, client_name: "Game", scopes: ["voice.talk"] })]),
      frames([request("channels.join", { channel_id: "alpha" }), request("ptt.press", { binding_id: "key", lease_ms: 500 })]),
      frames([request("simulcast.define", { simulcast_id: "all", channel_ids: ["alpha", "bravo"] })]),
      frames([request("position.set", { position: { x: 1, y: 2, z: 3 } })], ipc_opcode.ping),
    ],
    words: [
      ...Object.keys(validateIpcParams),
      "toString",
      "__proto__",

      ...Object.values(ipc_opcode).map((opcode) => `${String.fromCharCode(opcode)}\0\0\0`),
      '{"jsonrpc":"2.0",',
    ],
    run_ms_max: 250,
    allocated_bytes_max: 8 << 20,
    run(input) {
      const bytes = input.subarray(1);
      const pieces = read(bytes, 1 + (input[0] ?? 0));
      assert(pieces === read(bytes, Math.max(1, bytes.length)), "how a stream is cut does not change what is in it");
    },
  };
}

/** Reads a stream in pieces of one size, and judges what is in it. Gives what was read as a text, to compare. */
function read(bytes: Uint8Array, piece_bytes: number): string {
  const reader = new IpcFrameReader(ipc_request_bytes_max);
  const told: string[] = [];
  let [taken_bytes, refused] = [0, false];
  for (let at = 0; at < bytes.length; at += piece_bytes) {
    const found = reader.push(bytes.subarray(at, at + piece_bytes));
    if (!found.ok) {
      judgeRefusal(found.refusal);
      refused = true;
      continue;
    }
    assert(!refused || found.value.length === 0, "nothing is read after a refusal");
    for (const { opcode, payload } of found.value) {
      const again = encodeIpcFrame(opcode, payload);
      assert(
        Buffer.from(again).equals(bytes.subarray(taken_bytes, taken_bytes + again.length)),
        "a frame is written the same again",
      );
      taken_bytes += ipc_header_bytes + payload.length;
      told.push(`${opcode} ${judgeMessage(textOf(payload))}`);
    }
  }
  assert(refused || told.length === framesIn(bytes), "every frame that is whole is read");
  // How many frames came before a refusal in the same piece is the reader's own affair.
  return refused ? "refused" : told.join("\n");
}

/** How many frames a stream has that are whole, counted by their lengths alone. */
function framesIn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [count, at] = [0, 0];
  while (at + ipc_header_bytes <= bytes.length) {
    at += ipc_header_bytes + view.getUint32(at + 4, true);
    if (at <= bytes.length) count += 1;
  }
  return count;
}

/** A message is read and judged, or refused with something that can be sent back. */
function judgeMessage(text: string): string {
  const decoded = decodeRpc(text);
  if (!decoded.ok) {
    judgeRefusal(decoded.refusal);
    assert(decodeRpc(encodeRefusal(idOfRefused(text), decoded.refusal)).ok, "a refusal can be read by the other side");
    return decoded.refusal.code;
  }
  const message = decoded.value;
  if (message.kind !== "request" || !isMethod(message.method)) return message.kind;
  const params: Result<unknown> = validateIpcParams[message.method](message.params);
  if (!params.ok) judgeRefusal(params.refusal);
  return params.ok ? message.method : params.refusal.code;
}

function isMethod(method: string): method is keyof typeof validateIpcParams {
  return Object.hasOwn(validateIpcParams, method);
}

function request(method: string, params: object): string {
  return JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
}

function frames(messages: readonly string[], last: (typeof ipc_opcode)[keyof typeof ipc_opcode] = ipc_opcode.close): Uint8Array {
  const parts = messages.map((message) => encodeIpcFrame(ipc_opcode.frame, new TextEncoder().encode(message)));
  return new Uint8Array(Buffer.concat([Uint8Array.of(4), ...parts, encodeIpcFrame(last, new Uint8Array(0))]));
}
