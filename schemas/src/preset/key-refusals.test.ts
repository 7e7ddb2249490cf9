import { describe, expect, it } from "vitest";
import { isKeyName, key_names, meantKey } from "./key-names.js";
import { keyRefusals } from "./key-refusals.js";
import { preset_limits } from "./preset-limits.js";

function withKeys(...keys: readonly unknown[]): object {
  return { stacks: [{ radios: [{ slot: 1 }], simulcasts: [{ id: "all", keys }] }] };
}

describe("the names of keys", () => {
  it("are each once, and fit what the schema takes for one", () => {
    expect(new Set(key_names).size).toBe(key_names.length);
    for (const name of key_names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
    expect(key_names.length).toBeGreaterThan(110);
    expect(["KeyV", "Mouse5", "F24", "Keyv", "Mouse6", ""].map(isKeyName)).toEqual([true, true, true, false, false, false]);
    expect(["Joystick1", "Joystick80", "Gamepad16", "GamepadUp", "JoystickHat4Left"].filter(isKeyName)).toHaveLength(5);
    expect(["JoystickHat0Up", "JoystickHat5Up", "JoystickHat1"].filter(isKeyName)).toEqual([]);
    expect(["Shortcut0", "Shortcut1", "Shortcut8", "Shortcut9"].map(isKeyName)).toEqual([false, true, true, false]);
    expect(["Joystick0", "Joystick81", "Gamepad17", "joystick1"].map(isKeyName)).toEqual([false, false, false, false]);
  });

  it.each([
    ["Capslock", "CapsLock"],
    ["Keyv", "KeyV"],
    ["v", "KeyV"],
    ["V", "KeyV"],
    ["7", "Digit7"],
    ["caps", "CapsLock"],
    ["Ctrl", "ControlLeft"],
    ["Control", "ControlLeft"],
    ["Return", "Enter"],
    ["Mouse6", "Mouse1"],
    ["joystick5", "Joystick5"],
    ["Gampad2", "Gamepad2"],
    ["Jump", undefined],
    ["", undefined],
  ])("%j means %j", (name, meant) => {
    expect(meantKey(name)).toBe(meant);
  });
});

describe("keyRefusals", () => {
  it("names each key that there is not, where it stands, and what was meant", () => {
    expect(keyRefusals(withKeys("CapsLock", "Mouse4"))).toEqual([]);
    expect(keyRefusals(withKeys("KeyG", "Capslock", "Jump"))).toEqual([
      {
        code: "invalid_params",
        field: "/stacks/0/simulcasts/0/keys/1",
        message: 'stacks/0/simulcasts/0/keys/1: found "Capslock", expected the name of a key (was "CapsLock" meant?)',
      },
      expect.objectContaining({
        field: "/stacks/0/simulcasts/0/keys/2",
        message: expect.stringMatching(/: found "Jump", expected the name of a key, such as KeyV, F13 or Mouse4$/),
      }),
    ]);
  });

  it("takes anything without a throw, and tells a bounded number", () => {
    for (const value of [null, 5, [], {}, { stacks: 5 }, { stacks: [null, { radios: [5, { keys: {} }] }] }, withKeys(5, null)]) {
      expect(keyRefusals(value)).toEqual([]);
    }
    const many = keyRefusals(withKeys(...Array.from({ length: 999 }, () => "Capslock")));
    expect(many).toHaveLength(preset_limits.refusals_max);
    expect(keyRefusals(withKeys("x".repeat(5000)))[0]?.message.length).toBeLessThan(200);
  });
});
