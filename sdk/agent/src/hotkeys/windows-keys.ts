/**
 * The virtual keys of Windows (Virtual-Key Codes) that uiohook hears as the key of a name: it is down while any of them is. What is not in it
 * cannot be asked for.
 *
 * uiohook makes its codes of virtual keys by a fixed table, whatever the keyboard's layout (windows/input_helper.c), so this is that table
 * backwards, and nothing that depends on a layout may stand between: MapVirtualKey would name another key wherever the layout is not
 * American. A key of the number pad is another virtual key while NumLock is off, one that the block of arrows has too. The two main buttons of
 * a mouse may be swapped, which the hook sees and the state of a virtual key does not (GetAsyncKeyState): either counts for both.
 */
export const windowsKeys: ReadonlyMap<string, readonly number[]> = new Map([
  ...named(0x08, "Backspace Tab"),
  ...named(0x0d, "Enter"),
  ...named(0x13, "Pause CapsLock"),
  ...named(0x1b, "Escape"),
  ...named(0x20, "Space PageUp PageDown End Home ArrowLeft ArrowUp ArrowRight ArrowDown"),
  ...named(0x2c, "PrintScreen Insert Delete"),
  ...named(0x30, "Digit0 Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9"),
  ...named(0x41, "KeyA KeyB KeyC KeyD KeyE KeyF KeyG KeyH KeyI KeyJ KeyK KeyL KeyM"),
  ...named(0x4e, "KeyN KeyO KeyP KeyQ KeyR KeyS KeyT KeyU KeyV KeyW KeyX KeyY KeyZ"),
  ...named(0x5b, "MetaLeft MetaRight ContextMenu"),
  ...named(0x6a, "NumpadMultiply NumpadAdd"),
  ...named(0x6d, "NumpadSubtract"),
  ...named(0x6f, "NumpadDivide F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12"),
  ...named(0x7c, "F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24"),
  ...named(0x90, "NumLock ScrollLock"),
  ["ShiftLeft", [0xa0, 0x10]],
  ["ShiftRight", [0xa1]],
  ["ControlLeft", [0xa2, 0x11]],
  ["ControlRight", [0xa3]],
  ["AltLeft", [0xa4, 0x12]],
  ["AltRight", [0xa5]],
  ...named(0xad, "AudioVolumeMute AudioVolumeDown AudioVolumeUp MediaTrackNext MediaTrackPrevious MediaStop MediaPlayPause"),
  ...named(0xba, "Semicolon Equal Comma Minus Period Slash Backquote"),
  ...named(0xdb, "BracketLeft Backslash BracketRight Quote IntlYen"),
  ...named(0xe2, "IntlBackslash"),
  // With NumLock, and without.
  ["Numpad0", [0x60, 0x2d]],
  ["Numpad1", [0x61, 0x23]],
  ["Numpad2", [0x62, 0x28]],
  ["Numpad3", [0x63, 0x22]],
  ["Numpad4", [0x64, 0x25]],
  ["Numpad5", [0x65]],
  ["Numpad6", [0x66, 0x27]],
  ["Numpad7", [0x67, 0x24]],
  ["Numpad8", [0x68, 0x26]],
  ["Numpad9", [0x69, 0x21]],
  ["NumpadDecimal", [0x6e, 0x2e]],
  // The same virtual key: only what the hook tells keeps them apart.
  ["NumpadEnter", [0x0d]],
  ["Mouse1", [0x01, 0x02]],
  ["Mouse2", [0x02, 0x01]],
  ["Mouse3", [0x04]],
  ["Mouse4", [0x05]],
  ["Mouse5", [0x06]],
]);

/** Names of virtual keys that follow one another. */
function named(first_key: number, names: string): [string, readonly number[]][] {
  return names.split(" ").map((name, index) => [name, [first_key + index]]);
}
