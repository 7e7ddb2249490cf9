/**
 * Key codes of uiohook (`VC_…` of its uiohook.h, the same on every system) and what the keys are called here: the names of W3C UI Events
 * KeyboardEvent code Values. A key of the number pad has another code while NumLock is off. What is not in it is not heard.
 */
export const uiohookKeys: ReadonlyMap<number, string> = new Map([
  ...named(0x01, "Escape Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal Backspace Tab"),
  ...named(0x10, "KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Enter ControlLeft"),
  ...named(0x1e, "KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backquote ShiftLeft Backslash"),
  ...named(0x2c, "KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash ShiftRight NumpadMultiply AltLeft Space CapsLock"),
  ...named(0x3b, "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 NumLock ScrollLock"),
  ...numberPad(0x47, "Numpad7 Numpad8 Numpad9"),
  [0x4a, "NumpadSubtract"],
  ...numberPad(0x4b, "Numpad4 Numpad5 Numpad6"),
  [0x4e, "NumpadAdd"],
  ...numberPad(0x4f, "Numpad1 Numpad2 Numpad3 Numpad0 NumpadDecimal"),
  ...named(0x57, "F11 F12"),
  ...named(0x5b, "F13 F14 F15"),
  ...named(0x63, "F16 F17 F18 F19 F20 F21 F22 F23 F24"),
  [0x73, "IntlRo"],
  ...named(0x7d, "IntlYen NumpadComma"),
  [0x0e0d, "NumpadEqual"],
  ...named(0x0e1c, "NumpadEnter ControlRight"),
  [0x0e35, "NumpadDivide"],
  ...named(0x0e37, "PrintScreen AltRight"),
  ...named(0x0e45, "Pause IntlBackslash Home"),
  [0x0e49, "PageUp"],
  ...named(0x0e4f, "End"),
  ...named(0x0e51, "PageDown Insert Delete"),
  ...named(0x0e5b, "MetaLeft MetaRight ContextMenu"),
  [0xe010, "MediaTrackPrevious"],
  [0xe019, "MediaTrackNext"],
  [0xe020, "AudioVolumeMute"],
  [0xe022, "MediaPlayPause"],
  [0xe024, "MediaStop"],
  [0xe02e, "AudioVolumeDown"],
  [0xe030, "AudioVolumeUp"],
  [0xe048, "ArrowUp"],
  [0xe04b, "ArrowLeft"],
  [0xe04d, "ArrowRight"],
  [0xe050, "ArrowDown"],
]);

/** Mouse buttons of uiohook, which numbers them alike on every system: left, right, middle, back, forward. */
export const uiohookButtons: ReadonlyMap<number, string> = new Map(named(1, "Mouse1 Mouse2 Mouse3 Mouse4 Mouse5"));

/** Names of codes that follow one another. */
function named(first_code: number, names: string): [number, string][] {
  return names.split(" ").map((name, index) => [first_code + index, name]);
}

/** With NumLock and without. */
function numberPad(first_code: number, names: string): [number, string][] {
  return [...named(first_code, names), ...named(0xee00 | first_code, names)];
}
