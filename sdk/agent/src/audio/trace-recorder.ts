import type { VoiceTrace } from "@talkgroup/core";

import type { MonotonicClock } from "../machine/monotonic-clock.js";

/** When one frame that we sent passed each stage, on the machine-wide clock. */
export interface FrameSent {
  readonly target_id: number;
  readonly sequence: number;
  readonly captured_ms: number;
  readonly encode_start_ms: number;
  readonly encoded_ms: number;
  readonly sealed_ms: number;
}

/** When one frame that we heard passed each stage. */
export interface FrameHeard {
  readonly session_id: number;
  readonly target_id: number;
  readonly sequence: number;
  readonly received_ms: number;
  readonly decode_start_ms: number;
  readonly decoded_ms: number;
  readonly mixed_ms: number;
}

/** Keeps the stage times of the newest frames for `stats.trace`. Only made when the agent is asked to trace. */
export class TraceRecorder implements VoiceTrace {
  readonly #clock: MonotonicClock;
  readonly #sent: FrameSent[] = [];
  readonly #heard: FrameHeard[] = [];
  readonly #received = new Map<string, number>();
  readonly #decoded: Omit<FrameHeard, "mixed_ms">[] = [];
  #encode_start_ms = 0;
  #encoded_ms = 0;
  #decode_start_ms = 0;

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
  }

  encodeStarts(): void {
    this.#encode_start_ms = this.#clock();
  }

  encoded(): void {
    this.#encoded_ms = this.#clock();
  }

  sent(target_id: number, sequence: number, captured_ms: number): void {
    const encode_start_ms = this.#encode_start_ms;
    keep(this.#sent, {
      target_id,
      sequence,
      captured_ms,
      encode_start_ms,
      encoded_ms: this.#encoded_ms,
      sealed_ms: this.#clock(),
    });
  }

  received(session_id: number, target_id: number, sequence: number): void {
    this.#received.set(`${session_id} ${target_id} ${sequence}`, this.#clock());
    if (this.#received.size <= frames_max) return;
    for (const oldest of this.#received.keys()) {
      this.#received.delete(oldest);
      break;
    }
  }

  decodeStarts(): void {
    this.#decode_start_ms = this.#clock();
  }

  decoded(session_id: number, target_id: number, sequence: number): void {
    const key = `${session_id} ${target_id} ${sequence}`;
    const received_ms = this.#received.get(key);
    if (received_ms === undefined) return;
    this.#received.delete(key);
    const decode_start_ms = this.#decode_start_ms;
    keep(this.#decoded, { session_id, target_id, sequence, received_ms, decode_start_ms, decoded_ms: this.#clock() });
  }

  /** The output frame is complete: what was decoded for it is mixed now. */
  mixed(): void {
    const mixed_ms = this.#clock();
    for (const frame of this.#decoded.splice(0)) keep(this.#heard, { ...frame, mixed_ms });
  }

  /** The newest frames, oldest first. */
  frames(): { readonly sent: readonly FrameSent[]; readonly heard: readonly FrameHeard[] } {
    return { sent: [...this.#sent], heard: [...this.#heard] };
  }
}

function keep<T>(frames: T[], frame: T): void {
  frames.push(frame);
  if (frames.length > frames_max) frames.shift();
}

/** What the schema of `stats.trace` allows: 40 s of one talker. */
const frames_max = 4096;
