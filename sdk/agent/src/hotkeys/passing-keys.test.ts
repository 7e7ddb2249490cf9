import { describe, expect, it } from "vitest";

import { isPressedInPassing, isPressedOnPurpose } from "./passing-keys.js";

describe("keys that are pressed in passing", () => {
  it.each([
    "KeyW",
    "Digit1",
    "Space",
    "Enter",
    "ShiftLeft",
    "ArrowUp",
    "Numpad5",
    "NumpadAdd",
    "Comma",
    "IntlBackslash",
    "Mouse3",
    "Joystick1",
    "Joystick80",
    "Gamepad16",
    "GamepadUp",
    "JoystickHat2Left",
    "ControlLeft Joystick4",
    "ShiftLeft KeyW",
    "ControlLeft KeyC",
  ])("%s", (keys) => expect([isPressedInPassing(keys.split(" ")), isPressedOnPurpose(keys.split(" "))]).toEqual([true, false]));

  it.each(["F5", "CapsLock", "Insert", "Mouse4", "ShiftLeft F5", "KeyW F5"])(
    "are not %s, which others press now and then",
    (keys) => expect([isPressedInPassing(keys.split(" ")), isPressedOnPurpose(keys.split(" "))]).toEqual([false, false]),
  );

  it.each([
    "F13",
    "F24",
    "ScrollLock",
    "Pause",
    "F13 KeyW",
    "ControlRight F5",
    "AltLeft Mouse4",
    "MetaLeft CapsLock",
    "Shortcut8",
  ])("are not %s, which is pressed on purpose alone", (keys) =>
    expect([isPressedInPassing(keys.split(" ")), isPressedOnPurpose(keys.split(" "))]).toEqual([false, true]),
  );
});
