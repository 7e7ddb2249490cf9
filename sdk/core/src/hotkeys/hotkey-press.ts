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

  /** Its last key went down, reported by `source`. True if an action without a voice is to be done now. */
  press(source: string, now_ms: number): boolean {
    this.#held = true;
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

  /** One of its keys went up, or a longer chord took them. */
  release(): void {
    this.#held = false;
    this.#on = this.#latched_by !== undefined;
  }

  /** A source is gone. What was switched on through it is off: the player could not switch it off. */
  loseSource(source: string): void {
    if (this.#latched_by === source) this.#latch(undefined);
  }

  /** It talks on no more; only while its keys are held, if it does then. */
  switchOff(): void {
    if (this.#latched_by !== undefined) this.#latch(undefined);
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

/** Longest time between the two downs of a double press: slower than that, players mean two words. */
export const double_press_ms = 400;
