import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

import { HeldKeys } from "./held-keys.js";
import { loadKeyState } from "./key-state.js";
import { uiohookButtons, uiohookKeys } from "./uiohook-keys.js";
import { windowsKeys } from "./windows-keys.js";

const letter_v = 0x56;
const numpad_7 = 0x67;
const home = 0x24;

describe("HeldKeys", () => {
  it("tells once that a key is up whose release the hook was not told", () => {
    const { held, down } = rig();
    held.note("KeyV", true);
    held.note("Mouse4", true);
    down.add(letter_v).add(0x05);
    expect(held.takeReleased()).toEqual([]);
    down.delete(letter_v);
    expect(held.takeReleased()).toEqual(["KeyV"]);
    expect(held.takeReleased()).toEqual([]);
    down.clear();
    expect(held.takeReleased()).toEqual(["Mouse4"]);
  });

  it("believes no state that lags behind the press, nor one that never comes", () => {
    const { held, down } = rig();
    held.note("KeyV", true);
    expect(held.takeReleased(), "the hook heard it first").toEqual([]);
    held.note("KeyV", true);
    expect(held.takeReleased(), "another hook has swallowed it").toEqual([]);
    down.add(letter_v);
    expect(held.takeReleased()).toEqual([]);
    held.note("KeyV", true);
    down.delete(letter_v);
    expect(held.takeReleased(), "a repeated down is the same press").toEqual(["KeyV"]);
  });

  it("begins anew with the next press, and leaves to the hook what the hook tells", () => {
    const { held, down } = rig();
    held.note("KeyV", true);
    down.add(letter_v);
    held.takeReleased();
    held.note("KeyV", false);
    down.clear();
    expect(held.takeReleased()).toEqual([]);
    held.note("KeyV", true);
    expect(held.takeReleased(), "what was seen of the press before does not count").toEqual([]);
  });

  it("holds what cannot be asked for, and a key of the number pad by either of its two", () => {
    const { held, down, asked } = rig();
    held.note("IntlRo", true);
    expect(held.takeReleased()).toEqual([]);
    expect(asked).toEqual([]);
    held.note("Numpad7", true);
    down.add(numpad_7);
    held.takeReleased();
    down.delete(numpad_7);
    down.add(home);
    expect(held.takeReleased()).toEqual([]);
    down.clear();
    expect(held.takeReleased()).toEqual(["Numpad7"]);
  });

  it("asks nothing while no key is down", () => {
    const { held, asked } = rig();
    held.note("KeyV", true);
    held.note("KeyV", false);
    held.takeReleased();
    expect(asked).toEqual([]);
  });
});

describe("windowsKeys", () => {
  it("is what uiohook makes its codes of, backwards", () => {
    const made = new Map<string, Set<number>>();
    for (const [virtual_key, name] of codesOfUiohook()) made.set(name, (made.get(name) ?? new Set()).add(virtual_key));
    // Swapped main buttons are heard as each other.
    for (const name of ["Mouse1", "Mouse2"]) made.get(name)?.add(0x01).add(0x02);
    const sorted = (keys: Iterable<[string, Iterable<number>]>): unknown =>
      [...keys].map(([name, all]) => [name, [...all].sort((a, b) => a - b)]).sort();
    expect(sorted(windowsKeys)).toEqual(sorted(made));
    expect(windowsKeys.size).toBeGreaterThan(100);
  });
});

describe("loadKeyState", () => {
  it("is none where Windows' library is not, whatever the system is called", () => {
    expect(loadKeyState("linux")).toBeUndefined();
    if (process.platform !== "win32") expect(loadKeyState("win32")).toBeUndefined();
  });
});

function rig(): { held: HeldKeys; down: Set<number>; asked: number[] } {
  const down = new Set<number>();
  const asked: number[] = [];
  const held = new HeldKeys((virtual_key) => {
    asked.push(virtual_key);
    return down.has(virtual_key);
  });
  return { held, down, asked };
}

/** Virtual keys and the names they are heard by, from the table of uiohook's own source for Windows. */
function codesOfUiohook(): readonly (readonly [number, string])[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve("uiohook-napi")), "../libuiohook");
  const header = readFileSync(join(folder, "include/uiohook.h"), "utf8");
  const codes = new Map(
    [...header.matchAll(/#define (VC_\w+|MOUSE_BUTTON\d) +(0x[0-9A-F]{4}|\d)\s/g)].map(([, name, code]) => [name, Number(code)]),
  );
  const source = readFileSync(join(folder, "src/windows/input_helper.c"), "utf8");
  const rows = [...source.matchAll(/\/\* +(\d+) \*\/ \{ (\w+),/g)].map(([, key, name]) => [Number(key), name ?? ""] as const);
  const heard = rows.flatMap(([key, name]): (readonly [number, string | undefined])[] => {
    const code = codes.get(name) ?? 0;
    if (name.startsWith("MOUSE")) return [[key, uiohookButtons.get(code)]];
    // As its keycode_to_scancode does: Enter of the number pad is marked, and what shares the number pad is marked where it is not extended.
    if (name === "VC_ENTER") return [code, 0x0e00 | code].map((one) => [key, uiohookKeys.get(one)]);
    if (key >= 0x21 && key <= 0x28) return [code, 0xee00 | code].map((one) => [key, uiohookKeys.get(one)]);
    if (key === 0x2d || key === 0x2e) return [code, 0xee00 | code].map((one) => [key, uiohookKeys.get(one)]);
    return [[key, uiohookKeys.get(code)]];
  });
  return heard.flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const]));
}
