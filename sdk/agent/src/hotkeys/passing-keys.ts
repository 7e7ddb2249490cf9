/**
 * True if a combination is pressed in passing, many times a minute: all of its keys are those one types, moves, clicks or fights with. Whoever
 * hears them hears what is typed, and what they hold open is open while the player plays.
 */
export function isPressedInPassing(keys: readonly string[]): boolean {
  return keys.every((key) => passing.test(key));
}

/**
 * True if nobody presses a combination but for what it is there for: with a key that is on no common keyboard or does nothing, with a shortcut
 * that the player has given a key in the desktop, or with Control, Alt or Meta and a key that is not pressed in passing.
 */
export function isPressedOnPurpose(keys: readonly string[]): boolean {
  if (keys.some((key) => idle.test(key))) return true;
  return keys.some((key) => modifier.test(key)) && !isPressedInPassing(keys);
}

/**
 * By their places, as W3C UI Events KeyboardEvent code Values has them. Shift is for capitals, Control and Alt for crouching and leaning; which
 * button of a joystick or gamepad fires, nobody knows.
 */
const passing = new RegExp(
  `^(?:${[
    "Key[A-Z]|Digit\\d|Numpad\\w+|Arrow\\w+|(?:Shift|Control|Alt|Meta)(?:Left|Right)|Mouse[123]",
    "Space|Enter|Tab|Backspace|Delete|Escape|Home|End|PageUp|PageDown",
    "Minus|Equal|Bracket(?:Left|Right)|Semicolon|Quote|Backquote|Backslash|Comma|Period|Slash",
    "(?:Joystick|Gamepad)\\w+|Intl\\w+|Lang\\d|Convert|NonConvert|KanaMode",
  ].join("|")})$`,
);
const idle = /^(?:F1[3-9]|F2[0-4]|ScrollLock|Pause|Shortcut\d)$/;
const modifier = /^(?:Control|Alt|Meta)(?:Left|Right)$/;
