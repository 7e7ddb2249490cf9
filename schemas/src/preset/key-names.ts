import { nearestName } from "../nearest-name.js";

/**
 * Names of every key and mouse button that keys can be suggested for: the W3C UI Events KeyboardEvent code Values, by the place of a key on
 * a US keyboard whatever is printed on it; and Mouse1 left, Mouse2 right, Mouse3 middle, Mouse4 back, Mouse5 forward; and the
 * buttons of joysticks, throttles, wheels and gamepads by their numbers from 1, and hats by their directions, whatever the device, which radios on Linux hear; and the shortcuts
 * that a Wayland desktop keeps for the radio, whichever keys the player has given them there. No radio hears another.
 */
export const key_names: readonly string[] = [
  ...names("Escape Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal Backspace Tab"),
  ...names("KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Enter ControlLeft"),
  ...names("KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backquote ShiftLeft Backslash"),
  ...names("KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash ShiftRight AltLeft Space CapsLock"),
  ...names("F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24"),
  ...names("NumLock ScrollLock PrintScreen Pause ControlRight AltRight MetaLeft MetaRight ContextMenu"),
  ...names("Home ArrowUp PageUp ArrowLeft ArrowRight End ArrowDown PageDown Insert Delete"),
  ...names("Numpad0 Numpad1 Numpad2 Numpad3 Numpad4 Numpad5 Numpad6 Numpad7 Numpad8 Numpad9 NumpadDecimal NumpadComma"),
  ...names("NumpadAdd NumpadSubtract NumpadMultiply NumpadDivide NumpadEnter NumpadEqual"),
  ...names("IntlBackslash IntlRo IntlYen Convert NonConvert KanaMode Lang1 Lang2"),
  ...names("AudioVolumeMute AudioVolumeDown AudioVolumeUp MediaTrackNext MediaPlayPause MediaTrackPrevious MediaStop"),
  ...names("Mouse1 Mouse2 Mouse3 Mouse4 Mouse5"),
  ...numbered("Joystick", 80),
  ...numbered("Gamepad", 16),
  ...names("GamepadUp GamepadDown GamepadLeft GamepadRight"),
  ...[1, 2, 3, 4].flatMap((hat) => ["Up", "Down", "Left", "Right"].map((direction) => `JoystickHat${hat}${direction}`)),
  ...numbered("Shortcut", 8),
];

/** True if a key or mouse button has this name, written just so. */
export function isKeyName(name: string): boolean {
  return known.has(name);
}

/** The name of the key that was most likely meant by `name`, such as CapsLock by Capslock and KeyV by v; undefined if none is near. */
export function meantKey(name: string): string | undefined {
  const typed = [`Key${name.toUpperCase()}`, `Digit${name}`, printed_names.get(name.toLowerCase()) ?? ""];
  return typed.find(isKeyName) ?? nearestName(name, key_names);
}

function names(words: string): readonly string[] {
  return words.split(" ");
}

function numbered(stem: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${stem}${index + 1}`);
}

const known: ReadonlySet<string> = new Set(key_names);
/** What is printed on keys, or said of them, and resembles no name. */
const printed_names: ReadonlyMap<string, string> = new Map([
  ["ctrl", "ControlLeft"],
  ["return", "Enter"],
  ["win", "MetaLeft"],
]);
