import { linuxJoystickButtons } from "./linux-keys.js";

/** An input device with keys or buttons, as Linux's list has it. */
export interface ListedDevice {
  /** Its event file, as `event3`. */
  readonly name: string;
  /** It has a button of joysticks and gamepads. Some keyboards say so, too, and some gamepads have keys of keyboards. */
  readonly is_joystick: boolean;
  /** It has the first buttons of gamepads, and none of the first of joysticks. */
  readonly is_gamepad: boolean;
}

/**
 * The keyboards, mice, joysticks and gamepads in Linux's list of input devices (`/proc/bus/input/devices`). Keyboards and mice are told by
 * their handlers; power buttons and headset keys count as keyboards. Joysticks are told by their buttons, as udev does when it gives the
 * player access to them: the handler `js0` is there only where the driver joydev is.
 */
export function listedDevices(listing: string): readonly ListedDevice[] {
  return listing.split("\n\n").flatMap((device) => {
    const lines = device.split("\n");
    const handlers = textAfter(lines, handlers_prefix).split(/\s+/);
    const keys = textAfter(lines, keys_prefix);
    const is_joystick = hasAny(keys, [...linuxJoystickButtons.keys()]);
    const is_gamepad = hasAny(keys, first_codes.gamepad) && !hasAny(keys, first_codes.joystick);
    if (!is_joystick && !handlers.some((handler) => handler === "kbd" || /^mouse[0-9]+$/.test(handler))) return [];
    return handlers.filter((handler) => /^event[0-9]{1,4}$/.test(handler)).map((name) => ({ name, is_joystick, is_gamepad }));
  });
}

function textAfter(lines: readonly string[], prefix: string): string {
  return (
    lines
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length)
      .trim() ?? ""
  );
}

/** `bits`: one for each code, in words of 64 bits as hexadecimal numbers, highest first; words and digits that would lead with 0 are left out. */
function hasAny(bits: string, codes: readonly number[]): boolean {
  const digits = bits
    .split(" ")
    .map((word) => word.padStart(word_digits, "0"))
    .join("");
  return codes.some((code) => {
    const digit = Number.parseInt(digits.at(-1 - Math.floor(code / digit_bits)) ?? "0", 16);
    return ((digit >> (code % digit_bits)) & 1) === 1;
  });
}

function sixteenFrom(first_code: number): readonly number[] {
  return Array.from({ length: 16 }, (_, index) => first_code + index);
}

/** From BTN_GAMEPAD and BTN_JOYSTICK on. */
const first_codes = { gamepad: sixteenFrom(0x130), joystick: sixteenFrom(0x120) };
const handlers_prefix = "H: Handlers=";
const keys_prefix = "B: KEY=";
const digit_bits = 4;
const word_digits = 16;
