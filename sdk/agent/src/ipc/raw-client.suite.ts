import {
  accept,
  encodeIpcFrame,
  encodeRequest,
  type IpcFrame,
  IpcFrameReader,
  type IpcOpcode,
  ipc_answer_bytes_max,
  ipc_opcode,
  ipcScope,
  refuse,
} from "@talkgroup/schemas";

import type { IpcAdmission } from "./ipc-admission.js";
import type { IpcHandlers } from "./ipc-handler.js";

/** What a client sends and reads, byte by byte, for the tests of this folder. */

export function frame(opcode: IpcOpcode, payload: unknown): Uint8Array {
  return encodeIpcFrame(opcode, new TextEncoder().encode(typeof payload === "string" ? payload : JSON.stringify(payload)));
}

export function hello(client_name = "raw client", more: object = {}): Uint8Array {
  return frame(ipc_opcode.handshake, { protocol_versions: [1], client_name, ...more });
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

/** Lets everybody in and allows everything. */
export function openDoor(): IpcAdmission {
  const scopes = new Set(Object.values(ipcScope).filter((scope) => scope !== "none"));
  return { judge: () => ({ kind: "granted", scopes }), forget: () => {} };
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
        solo: false,
        dry: false,
        positional: false,
      },
    });
  const unsupported = async () => refuse("unsupported", "method: found one that this stub does not serve");
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
    rtt_ms: 0,
    bitrate_bps: 24_000,
    redundant_frames: 0,
    reported_loss: 0,
    cpu_share: 0,
    resident_mb: 0,
  };
  return {
    "channels.arrange": nothing,
    "channels.join": channel,
    "channels.leave": channel,
    "channels.list": async () => accept({ channels: [] }),
    "channels.mix": channel,
    "channels.monitor": channel,
    "connection.close": nothing,
    "connection.retry": nothing,
    "connection.open": async () => accept({ session_id: 1, operation_title: "Radio check", channels: [] }),
    "connection.status": async () => accept({ state: "closed", transport: "none", rtt_ms: 0 }),
    "devices.list": unsupported,
    "devices.select": unsupported,
    "hotkeys.bind": unsupported,
    "hotkeys.capture": unsupported,
    "hotkeys.configure": unsupported,
    "hotkeys.list": unsupported,
    "hotkeys.unbind": unsupported,
    "microphone.configure": unsupported,
    "microphone.play": async () => accept({ started_ms: 0, duration_ms: 0 }),
    "microphone.test": unsupported,
    "microphone.watch": unsupported,
    "mixer.configure": unsupported,
    "operations.leave": unsupported,
    "operations.list": unsupported,
    "operations.read": unsupported,
    "operations.select": unsupported,
    "overlay.attach": unsupported,
    "overlay.close": unsupported,
    "overlay.configure": unsupported,
    "overlay.open": unsupported,
    "overlay.read": unsupported,
    "overlay.toast": unsupported,
    "phase.set": unsupported,
    "whispers.define": unsupported,
    "whispers.remove": unsupported,
    "pages.open": unsupported,
    "pairing.answer": unsupported,
    "pairing.list": unsupported,
    "pairing.revoke": unsupported,
    "position.set": unsupported,
    "ptt.bind": nothing,
    "ptt.list": async () => accept({ bindings: [] }),
    "ptt.press": async () => accept({ talking: true }),
    "ptt.release": nothing,
    "ptt.unbind": nothing,
    "servers.change_password": unsupported,
    "servers.connect": unsupported,
    "servers.list": unsupported,
    "servers.register": unsupported,
    "servers.remove": unsupported,
    "servers.save": unsupported,
    "servers.sign_in": unsupported,
    "servers.sign_out": unsupported,
    "simulcast.define": nothing,
    "simulcast.remove": nothing,
    "stats.read": async () => accept(stats),
    "stats.trace": async () => accept({ ears_started_ms: 0, sent: [], heard: [] }),
    "talkers.mix": unsupported,
    ...replaced,
  };
}
