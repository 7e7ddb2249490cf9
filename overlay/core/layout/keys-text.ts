/** The keys that talk, as they are written on a US keyboard: names of `KeyboardEvent.code`, shortened. Of several ways the first. */
export function keysText(combinations: readonly (readonly string[])[]): string {
  const [keys = []] = combinations;
  return keys.map(keyText).join(" + ");
}

function keyText(code: string): string {
  const [, letter] = /^(?:Key|Digit)(\w)$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  const [, name, side] = /^(Control|Shift|Alt|Meta)(Left|Right)$/.exec(code) ?? [];
  if (name !== undefined) return `${side === "Right" ? "R" : ""}${modifiers[name] ?? name}`;
  const [, hat, direction] = /^JoystickHat(\d)(\w+)$/.exec(code) ?? [];
  if (hat !== undefined) return `Hat ${hat} ${direction}`;
  return code.replace(/^Numpad/, "Num ").replace(/^(?:Mouse|Joystick|Gamepad|Shortcut)/, "$& ");
}

const modifiers: Readonly<Record<string, string>> = { Control: "Ctrl", Shift: "Shift", Alt: "Alt", Meta: "Meta" };
