/**
 * Linux codes of the buttons of joysticks, throttles, wheels and gamepads (`BTN_…` of linux/input-event-codes.h) and what they are called here:
 * by the number that the device gives them, from 1, on whatever device. The kernel (hid-input.c) has the first 16 of a joystick from
 * BTN_JOYSTICK on, of a gamepad from BTN_GAMEPAD on, and all others of both from BTN_TRIGGER_HAPPY to KEY_MAX.
 */
export const linuxJoystickButtons: ReadonlyMap<number, string> = new Map([
  ...numbered(0x120, "Joystick", 1, 16),
  ...numbered(0x130, "Gamepad", 1, 16),
  ...named(0x220, "GamepadUp GamepadDown GamepadLeft GamepadRight"),
  ...numbered(0x2c0, "Joystick", 17, 80),
]);

/**
 * Linux key codes (`KEY_…` and `BTN_…` of linux/input-event-codes.h) and what the keys are called here: the names of W3C UI Events
 * KeyboardEvent code Values, and Mouse1 left, Mouse2 right, Mouse3 middle, Mouse4 back, Mouse5 forward; and
 * `linuxJoystickButtons`. What is not in it is not heard.
 */
export const linuxKeys: ReadonlyMap<number, string> = new Map([
  [1, "Escape"],
  ...named(2, "Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal Backspace Tab"),
  ...named(16, "KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Enter ControlLeft"),
  ...named(30, "KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backquote ShiftLeft Backslash"),
  ...named(44, "KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash ShiftRight NumpadMultiply AltLeft Space CapsLock"),
  ...named(59, "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 NumLock ScrollLock"),
  ...named(71, "Numpad7 Numpad8 Numpad9 NumpadSubtract Numpad4 Numpad5 Numpad6 NumpadAdd"),
  ...named(79, "Numpad1 Numpad2 Numpad3 Numpad0 NumpadDecimal"),
  ...named(86, "IntlBackslash F11 F12 IntlRo"),
  ...named(92, "Convert KanaMode NonConvert"),
  ...named(96, "NumpadEnter ControlRight NumpadDivide PrintScreen AltRight"),
  ...named(102, "Home ArrowUp PageUp ArrowLeft ArrowRight End ArrowDown PageDown Insert Delete"),
  ...named(113, "AudioVolumeMute AudioVolumeDown AudioVolumeUp"),
  [117, "NumpadEqual"],
  [119, "Pause"],
  ...named(121, "NumpadComma Lang1 Lang2 IntlYen MetaLeft MetaRight ContextMenu"),
  ...named(163, "MediaTrackNext MediaPlayPause MediaTrackPrevious MediaStop"),
  ...named(183, "F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24"),
  ...named(0x110, "Mouse1 Mouse2 Mouse3 Mouse4 Mouse5"),
  ...linuxJoystickButtons,
]);

/** Names of codes that follow one another. */
function named(first_code: number, names: string): [number, string][] {
  return names.split(" ").map((name, index) => [first_code + index, name]);
}

/** Numbered names, of codes that follow one another. */
function numbered(first_code: number, stem: string, first: number, last: number): [number, string][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first_code + index, `${stem}${first + index}`]);
}
