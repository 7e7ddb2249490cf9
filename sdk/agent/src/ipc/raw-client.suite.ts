import {
  accept,
  encodeIpcFrame,
  encodeRequest,
  type IpcFrame,
  IpcFrameReader,
  type IpcOpcode,
  ipc_answer_bytes_max,
  ipc_opcode,
} from "@talkgroup/schemas";

import type { IpcHandlers } from "./ipc-handler.js";

/** What a client sends and reads, byte by byte, for the tests of this folder. */

export function frame(opcode: IpcOpcode, payload: unknown): Uint8Array {
  return encodeIpcFrame(opcode, new TextEncoder().encode(typeof payload === "string" ? payload : JSON.stringify(payload)));
}

export function hello(client_name = "raw client"): Uint8Array {
  return frame(ipc_opcode.handshake, { protocol_versions: [1], client_name });
}

export function request(id: number, method: string, params: object = {}): Uint8Array {
  return frame(ipc_opcode.frame, encodeRequest(id, method, params));
}

/** Collects what the agent sends, as opcodes and JSON. */
export class RawReader {
  readonly messages: RawMessage[] = [];
  readonly #reader = new IpcFrameReader(ipc_answer_bytes_max);

  push(bytes: Uint8Array): void {
    const frames = this.#reader.push(bytes);
    if (!frames.ok) throw new Error(frames.refusal.message);
    this.messages.push(...frames.value.map(messageOf));
  }

  /** Takes what was read since the last call. */
  take(): RawMessage[] {
    return this.messages.splice(0);
  }
}

export type RawMessage = readonly [keyof typeof ipc_opcode, unknown];

/** The name of the opcode and the payload, as JSON where it is JSON. */
function messageOf({ opcode, payload }: IpcFrame): RawMessage {
  const names = Object.keys(ipc_opcode) as (keyof typeof ipc_opcode)[];
  const text = new TextDecoder().decode(payload);
  let json: unknown = text;
  try {
    json = JSON.parse(text);
  } catch {
    // A ping's payload may be anything.
  }
  return [names.find((name) => ipc_opcode[name] === opcode) ?? "frame", json];
}

/** Every method, answered as shortly as its schema allows. */
export function stubHandlers(replaced: Partial<IpcHandlers> = {}): IpcHandlers {
  const nothing = async () => accept({});
  const channel = async ({ channel_id }: { readonly channel_id: string }) =>
    accept({
      channel: {
        channel_id,
        title: channel_id,
        label: channel_id,
        may_listen: true,
        may_speak: true,
        membership: "joined" as const,
        gain_db: 0,
        pan: 0,
        muted: false,
        members: [],
      },
    });
  const stats = {
    codec: "",
    sound: "",
    datagrams_sent: 0,
    datagrams_received: 0,
    drops: {},
    capture_frames: 0,
    render_frames: 0,
    sound_dropped_frames: 0,
    sound_late_frames: 0,
    talkers: [],
  };
  return {
    "channels.join": channel,
    "channels.leave": channel,
    "channels.list": async () => accept({ channels: [] }),
    "channels.mix": channel,
    "channels.monitor": channel,
    "connection.close": nothing,
    "connection.open": async () => accept({ session_id: 1, operation_title: "Radio check", channels: [] }),
    "connection.status": async () => accept({ state: "closed", transport: "none", rtt_ms: 0 }),
    "microphone.play": async () => accept({ started_ms: 0, duration_ms: 0 }),
    "ptt.bind": nothing,
    "ptt.press": async () => accept({ talking: true }),
    "ptt.release": nothing,
    "ptt.unbind": nothing,
    "simulcast.define": nothing,
    "simulcast.remove": nothing,
    "stats.read": async () => accept(stats),
    "stats.trace": async () => accept({ ears_started_ms: 0, sent: [], heard: [] }),
    ...replaced,
  };
}
