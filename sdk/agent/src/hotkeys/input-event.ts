import { isHat } from "./hat-keys.js";

/** What an input device says. */
export interface InputListener {
  /** A key or button went down or up; auto-repeat is left out. */
  onKey(code: number, down: boolean): void;
  /** An axis of a hat is at `value`: negative, 0 or positive. */
  onHat(code: number, value: number): void;
  /**
   * The device had more to say than the system kept, so it is not known which keys are down; what follows up to the next report is left out
   * (Documentation/input/event-codes.rst, SYN_DROPPED).
   */
  onDropped(): void;
}

/**
 * Cuts the bytes of a Linux input device into what its keys and hats do: `struct input_event` of 64-bit systems, 24 bytes: seconds and microseconds (8 bytes
 * each), type and code (u16), value (s32), little-endian (linux/input.h). Bytes come in pieces of any size.
 */
export class InputEventParser {
  readonly #listener: InputListener;
  readonly #partial: Buffer = Buffer.alloc(input_event_bytes);
  #partial_bytes = 0;
  #skipping = false;

  constructor(listener: InputListener) {
    this.#listener = listener;
  }

  handleBytes(bytes: Buffer): void {
    let offset = 0;
    while (offset < bytes.length) {
      const taken = bytes.copy(this.#partial, this.#partial_bytes, offset);
      offset += taken;
      this.#partial_bytes += taken;
      if (this.#partial_bytes < input_event_bytes) return;
      this.#partial_bytes = 0;
      this.#handleEvent(this.#partial.readUInt16LE(16), this.#partial.readUInt16LE(18), this.#partial.readInt32LE(20));
    }
  }

  #handleEvent(type: number, code: number, value: number): void {
    if (type === ev_syn) {
      if (code === syn_dropped) {
        this.#skipping = true;
        this.#listener.onDropped();
      } else if (code === syn_report) this.#skipping = false;
    } else if (this.#skipping) {
      return;
    } else if (type === ev_key) {
      if (value === key_up || value === key_down) this.#listener.onKey(code, value === key_down);
    } else if (type === ev_abs && isHat(code)) this.#listener.onHat(code, value);
  }
}

export const input_event_bytes = 24;

const ev_syn = 0;
const ev_key = 1;
const ev_abs = 3;
const syn_report = 0;
const syn_dropped = 3;
const key_up = 0;
/** Value 2 is auto-repeat. */
const key_down = 1;
