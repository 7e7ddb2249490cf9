import type { Hotkey } from "@talkgroup/schemas/light";

/**
 * One hotkey being pressed and let go: what its mode makes of it. A press is all of its keys being down; a release, any of them going up.
 * Pure: time is an argument.
 */
export class HotkeyPress {
  readonly hotkey: Hotkey;
  #held = false;
  #on = false;
  #latched_by: string | undefined;
  /** Held, but not for long enough yet. */
  #pending: PendingPress | undefined;
  #first_press_ms: number | undefined;

  constructor(hotkey: Hotkey) {
    this.hotkey = hotkey;
  }

  /** Its keys are down, and were pressed for it. */
  get isHeld(): boolean {
    return this.#held;
  }

  /** It talks. Never true of an action without a voice. */
  get isOn(): boolean {
    return this.#on;
  }

  /** When a press counts that goes on until then; undefined while none waits. */
  get due_ms(): number | undefined {
    return this.#pending?.due_ms;
  }

  /** Its last key went down, reported by `source`. True if an action without a voice is to be done now. */
  press(source: string, now_ms: number): boolean {
    this.#held = true;
    const { press_delay_ms = 0 } = this.hotkey;
    if (press_delay_ms === 0) return this.#count(source, now_ms);
    this.#pending = { source, due_ms: now_ms + press_delay_ms };
    return false;
  }

  /** A press may have gone on for long enough. True as of `press`. */
  handleTimeout(now_ms: number): boolean {
    if (this.#pending === undefined || now_ms < this.#pending.due_ms) return false;
    const { source } = this.#pending;
    this.#pending = undefined;
    return this.#count(source, now_ms);
  }

  /** One of its keys went up, or a longer chord took them. */
  release(): void {
    this.#held = false;
    this.#pending = undefined;
    this.#on = this.#latched_by !== undefined;
  }

  /** A source is gone. What was switched on through it is off, and does not come on: the player could not switch it off. */
  loseSource(source: string): void {
    if (this.#pending?.source === source) this.#pending = undefined;
    if (this.#latched_by === source) this.#latch(undefined);
  }

  /** It talks on no more; only while its keys are held, if it does then. */
  switchOff(): void {
    if (this.#latched_by !== undefined) this.#latch(undefined);
  }

  /** It is pressed, for as long as that takes. */
  #count(source: string, now_ms: number): boolean {
    const { mode, action } = this.hotkey;
    if (action !== "talk") return mode !== "double" || this.#isSecondPress(now_ms);
    if (mode === "hold") this.#on = true;
    else if (mode === "double") this.#on = this.#isSecondPress(now_ms);
    else if (mode === "toggle") this.#latch(this.#latched_by === undefined ? source : undefined);
    else if (this.#latched_by !== undefined) this.#latch(undefined);
    else if (this.#isSecondPress(now_ms)) this.#latch(source);
    else this.#on = true;
    return false;
  }

  #latch(source: string | undefined): void {
    this.#latched_by = source;
    this.#on = source !== undefined;
  }

  /** A press is the first of two or the second, never both. */
  #isSecondPress(now_ms: number): boolean {
    const second = this.#first_press_ms !== undefined && now_ms - this.#first_press_ms <= double_press_ms;
    this.#first_press_ms = second ? undefined : now_ms;
    return second;
  }
}

interface PendingPress {
  readonly source: string;
  readonly due_ms: number;
}

/** Longest time between the two downs of a double press: slower than that, players mean two words. */
export const double_press_ms = 400;
