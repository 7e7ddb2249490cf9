import { key_names, validateIpcParams } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { HatKeys, isHat } from "./hat-keys.js";
import { linuxJoystickButtons, linuxKeys } from "./linux-keys.js";
import { shortcut_keys } from "./portal-source.js";
import { uiohookButtons, uiohookKeys } from "./uiohook-keys.js";

describe("key tables", () => {
  it("hears the keys that presets may name, and no others", () => {
    const hat_keys: string[] = [];
    const hats = new HatKeys(false, (key, down) => void (down && hat_keys.push(key)));
    for (let code = 0; code < 0x40; code += 1) if (isHat(code)) for (const value of [-1, 1]) hats.move(code, value);
    expect([...key_names].sort()).toEqual([...linuxKeys.values(), ...hat_keys, ...shortcut_keys].sort());
  });

  it("names keys as the schema does, each code of Linux and each name once", () => {
    const names = [...linuxKeys.values()];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      const hotkey = { hotkey_id: "one", keys: [name], mode: "hold", action: "overlay" };
      expect(validateIpcParams["hotkeys.bind"]({ hotkey }).ok, name).toBe(true);
    }
  });

  it("calls a key by the same name wherever it is heard", () => {
    const known = new Set(linuxKeys.values());
    for (const name of [...uiohookKeys.values(), ...uiohookButtons.values()]) expect(known).toContain(name);
  });

  it("has the same key at the same place: codes up to 88 are a PC keyboard's scan codes in both", () => {
    for (let code = 1; code <= 83; code += 1) expect(uiohookKeys.get(code), String(code)).toBe(linuxKeys.get(code));
    expect([uiohookKeys.get(87), uiohookKeys.get(88)]).toEqual(["F11", "F12"]);
    expect([linuxKeys.get(0x110), uiohookButtons.get(1)]).toEqual(["Mouse1", "Mouse1"]);
  });

  it("numbers buttons of joysticks and gamepads as these do, whichever codes Linux has for them", () => {
    const buttons = [0x11f, 0x120, 0x12f, 0x130, 0x13e, 0x13f, 0x140, 0x220, 0x223, 0x224, 0x2bf, 0x2c0, 0x2e7, 0x2ff, 0x300];
    expect(buttons.map((code) => linuxJoystickButtons.get(code))).toEqual([
      ...[undefined, "Joystick1", "Joystick16", "Gamepad1", "Gamepad15", "Gamepad16", undefined],
      ...["GamepadUp", "GamepadRight", undefined, undefined, "Joystick17", "Joystick56", "Joystick80", undefined],
    ]);
    expect(linuxJoystickButtons.size).toBe(100);
    for (const [code, name] of linuxJoystickButtons) expect(linuxKeys.get(code)).toBe(name);
    for (const [code, name] of linuxKeys) expect(linuxJoystickButtons.has(code)).toBe(/^(?:Joystick|Gamepad)/.test(name));
  });

  it("has the keys that uiohook names, where it names them", async () => {
    const { UiohookKey } = await import("uiohook-napi");
    const wanted = Object.entries(UiohookKey).map(([name, code]) => [name, uiohookKeys.get(code)]);
    expect(wanted.filter(([, name]) => name === undefined)).toEqual([]);
    expect(uiohookKeys.get(UiohookKey.V)).toBe("KeyV");
    expect(uiohookKeys.get(UiohookKey.CtrlRight)).toBe("ControlRight");
    expect(uiohookKeys.get(UiohookKey.NumpadEnd)).toBe("Numpad1");
    for (let n = 1; n <= 24; n += 1) expect(uiohookKeys.get(UiohookKey[`F${n}` as "F1"])).toBe(`F${n}`);
    for (const [name, code] of Object.entries(UiohookKey)) {
      if (/^(Arrow|Page|Home|End$|Insert|Delete|Numpad[0-9]|Bracket|Space|Tab|Enter|Quote)/.test(name)) {
        expect(uiohookKeys.get(code)).toBe(name);
      }
    }
  });
});
