/**
 * Hats of a joystick or throttle as keys, and the cross of a gamepad whose driver takes it for a hat: one key for each of four directions, two
 * of them held where it points between. A hat is two axes, each at -1, 0 or 1; up and left are negative (hid-input.c).
 */
export class HatKeys {
  readonly #is_gamepad: boolean;
  readonly #onKey: (key: string, down: boolean) => void;
  /** By the code of its axis. */
  readonly #held = new Map<number, string>();

  /** `is_gamepad`: its first hat is the cross, by the names of that. */
  constructor(is_gamepad: boolean, onKey: (key: string, down: boolean) => void) {
    this.#is_gamepad = is_gamepad;
    this.#onKey = onKey;
  }

  /** An axis is somewhere else. `code`: `isHat` is true of it. */
  move(code: number, value: number): void {
    const [held, key] = [this.#held.get(code), this.#keyOf(code, value)];
    if (held === key) return;
    if (held !== undefined) this.#onKey(held, false);
    if (key === undefined) this.#held.delete(code);
    else {
      this.#held.set(code, key);
      this.#onKey(key, true);
    }
  }

  /** It is not known any more where the hats are. Nothing is told. */
  forget(): void {
    this.#held.clear();
  }

  #keyOf(code: number, value: number): string | undefined {
    if (value === 0) return undefined;
    const [before, after] = code % 2 === 0 ? ["Left", "Right"] : ["Up", "Down"];
    const number = 1 + Math.floor((code - first_hat_code) / 2);
    const stem = this.#is_gamepad && number === 1 ? "Gamepad" : `JoystickHat${number}`;
    return `${stem}${value < 0 ? before : after}`;
  }
}

/** True for the axes of the first four hats: Linux has no more (`ABS_HAT0X` … `ABS_HAT3Y` of linux/input-event-codes.h). */
export function isHat(code: number): boolean {
  return code >= first_hat_code && code < first_hat_code + hat_codes;
}

const first_hat_code = 0x10;
const hat_codes = 8;
