import {
  encodeIpcFrame,
  encodeNotification,
  encodeRefusal,
  encodeResult,
  type IpcEvents,
  IpcFrameReader,
  type IpcOpcode,
  ipc_opcode,
  ipc_request_bytes_max,
  type RefusalCode,
  refuse,
} from "@talkgroup/schemas";

import { connectOver } from "./connect.js";
import type { ConnectOptions, Talkgroup } from "./talkgroup.js";
import type { Transport } from "./transport.js";

/** The agent's end of a connection in memory, scripted by a test. Times are those of its own clock. */
export class MemoryAgent {
  /** What the game asked and has not been taken yet. */
  readonly requests: MemoryRequest[] = [];
  /** Opcodes of all other frames. */
  readonly frames: [IpcOpcode, string][] = [];
  takes_more = true;
  closed = false;
  now_ms = 0;
  readonly #reader = new IpcFrameReader(ipc_request_bytes_max);
  readonly #timers = new Set<{ readonly at_ms: number; readonly run: () => void }>();
  #deliver: (bytes: Uint8Array) => void = () => {};
  #tellClosed: () => void = () => {};

  readonly transport: Transport = {
    send: (bytes) => {
      if (!this.takes_more || this.closed) return false;
      this.#read(bytes);
      return true;
    },
    onBytes: (listener) => {
      this.#deliver = listener;
    },
    onClosed: (listener) => {
      this.#tellClosed = listener;
    },
    close: () => this.close(),
  };

  readonly timer = (delay_ms: number, run: () => void): (() => void) => {
    const entry = { at_ms: this.now_ms + delay_ms, run };
    this.#timers.add(entry);
    return () => this.#timers.delete(entry);
  };

  get running_timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass; answers every request that comes meanwhile if told how. */
  async advance(duration_ms: number, answer?: (request: MemoryRequest) => void): Promise<void> {
    const until_ms = this.now_ms + duration_ms;
    for (;;) {
      const due = [...this.#timers].filter(({ at_ms }) => at_ms <= until_ms).sort((a, b) => a.at_ms - b.at_ms)[0];
      if (due === undefined) break;
      this.now_ms = due.at_ms;
      this.#timers.delete(due);
      due.run();
      if (answer !== undefined) for (const request of this.take()) answer(request);
      await settled();
    }
    this.now_ms = until_ms;
  }

  /** Takes the requests that came since. */
  take(): MemoryRequest[] {
    return this.requests.splice(0);
  }

  result(id: number, result: object): void {
    this.send(ipc_opcode.frame, encodeResult(id, result));
  }

  refusal(id: number | null, code: RefusalCode, message: string, field?: string): void {
    this.send(ipc_opcode.frame, encodeRefusal(id, refuse(code, message, field).refusal));
  }

  event<E extends keyof IpcEvents>(event: E, params: IpcEvents[E]): void {
    this.send(ipc_opcode.frame, encodeNotification(event, params));
  }

  send(opcode: IpcOpcode, text: string): void {
    this.sendBytes(encodeIpcFrame(opcode, new TextEncoder().encode(text)));
  }

  sendBytes(bytes: Uint8Array): void {
    this.#deliver(bytes);
  }

  greet(): void {
    this.send(ipc_opcode.handshake, JSON.stringify({ protocol: 1, agent_version: "0.1.0", scopes: ["voice.talk"] }));
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#tellClosed();
  }

  #read(bytes: Uint8Array): void {
    const frames = this.#reader.push(bytes);
    if (!frames.ok) throw new Error(frames.refusal.message);
    for (const { opcode, payload } of frames.value) {
      const text = new TextDecoder().decode(payload);
      if (opcode === ipc_opcode.frame) this.requests.push(JSON.parse(text) as MemoryRequest);
      else this.frames.push([opcode, text]);
    }
  }
}

export interface MemoryRequest {
  readonly id: number;
  readonly method: string;
  readonly params: unknown;
}

/** A game that is connected to an agent in memory. */
export async function connected(options: ConnectOptions = {}): Promise<{ agent: MemoryAgent; radio: Talkgroup }> {
  const agent = new MemoryAgent();
  const connecting = connectOver(agent.transport, options, agent.timer);
  agent.greet();
  return { agent, radio: await connecting };
}

/** Lets every promise that is ready go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function channel(channel_id: string): IpcEvents["channelState"]["channel"] {
  return {
    channel_id,
    title: channel_id,
    label: channel_id,
    may_listen: true,
    may_speak: true,
    membership: "joined",
    gain_db: 0,
    pan: 0,
    muted: false,
    members: [],
    solo: false,
    dry: false,
    positional: false,
  };
}
