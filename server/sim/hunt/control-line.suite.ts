import type { VirtualClock } from "@talkgroup/testing";

/** What goes over a control connection: messages, signs of life, a close frame, or that it broke. */
export type LineItem =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "binary"; readonly bytes: Uint8Array }
  | { readonly kind: "ping" | "pong" | "close" | "reset" };

/** One direction of a TCP connection: nothing is lost, nothing is overtaken; it may be slow, or stand still. One item arrives at a time. */
export class LineStream {
  readonly #clock: VirtualClock;
  readonly #delay_ms: number;
  readonly #deliver: (item: LineItem) => void;
  readonly #queue: { readonly item: LineItem; readonly bytes: number; readonly at_ms: number }[] = [];
  #bytes_per_ms = Number.POSITIVE_INFINITY;
  #stalled = false;
  #backlog_bytes = 0;
  #voice_backlog_bytes = 0;
  #cancel = (): void => {};

  constructor(clock: VirtualClock, delay_ms: number, deliver: (item: LineItem) => void) {
    this.#clock = clock;
    this.#delay_ms = delay_ms;
    this.#deliver = deliver;
  }

  /** What was sent and has not arrived. */
  get backlog_bytes(): number {
    return this.#backlog_bytes;
  }

  /** Voice among it. */
  get voice_backlog_bytes(): number {
    return this.#voice_backlog_bytes;
  }

  push(item: LineItem): void {
    const bytes = item.kind === "text" ? item.text.length : item.kind === "binary" ? item.bytes.length : 2;
    if (item.kind === "binary") this.#voice_backlog_bytes += bytes;
    this.#queue.push({ item, bytes, at_ms: this.#clock.now_ms + this.#delay_ms });
    this.#backlog_bytes += bytes;
    if (this.#queue.length === 1) this.#arm();
  }

  /** How fast the other side reads from now on. */
  readAt(bytes_per_ms: number): void {
    this.#bytes_per_ms = bytes_per_ms;
    this.#cancel();
    this.#arm();
  }

  /** Nothing arrives until it flows again. */
  stall(): void {
    this.#stalled = true;
    this.#cancel();
  }

  flow(): void {
    if (!this.#stalled) return;
    this.#stalled = false;
    this.#arm();
  }

  /** Nothing of what is under way arrives. */
  clear(): void {
    this.#cancel();
    this.#queue.length = 0;
    this.#backlog_bytes = 0;
    this.#voice_backlog_bytes = 0;
  }

  #arm(): void {
    const [first] = this.#queue;
    if (first === undefined || this.#stalled) return;
    const read_ms = this.#clock.now_ms + turn_ms + first.bytes / this.#bytes_per_ms;
    this.#cancel = this.#clock.schedule(Math.max(first.at_ms, read_ms), () => {
      this.#queue.shift();
      this.#backlog_bytes -= first.bytes;
      if (first.item.kind === "binary") this.#voice_backlog_bytes -= first.bytes;
      this.#arm();
      this.#deliver(first.item);
    });
  }
}

/** A control connection: what the client sends goes up, what the server sends goes down. */
export interface ControlLine {
  readonly connection_id: number;
  readonly up: LineStream;
  readonly down: LineStream;
}

/** Two messages never come in one turn of a program. */
const turn_ms = 0.01;
