import { expect, it } from "vitest";

import { keysText } from "./keys-text.js";

it("writes keys as they are called on a keyboard, a mouse, a joystick or a gamepad", () => {
  expect(keysText([["ControlRight", "KeyV"], ["F13"]])).toBe("RCtrl + V");
  expect(keysText([["Numpad5", "Mouse4", "Joystick5", "Gamepad12"]])).toBe("Num 5 + Mouse 4 + Joystick 5 + Gamepad 12");
  expect(keysText([["GamepadUp"]])).toBe("Gamepad Up");
  expect(keysText([["JoystickHat1Up"]])).toBe("Hat 1 Up");
  expect(keysText([])).toBe("");
});
