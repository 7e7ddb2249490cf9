import type { Hotkey } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { freeId } from "./free-id.js";
import { buttonName, KeyCollector } from "./key-collector.js";
import { draftOf, hotkeyOf, new_key, targetsOf } from "./key-draft.js";
import { bindingText, comboText, conflictTexts, hotkeyText, pressText } from "./key-words.js";
import { channel, operation } from "./samples.suite.js";
import { SettingsModel } from "./settings-model.js";

const talk: Hotkey = { hotkey_id: "a", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "alpha" };
const command: Hotkey = { ...talk, hotkey_id: "b", keys: ["ControlLeft", "KeyV"], channel_id: "command" };
const model = new SettingsModel();
model.handle("channels.list", [
  channel("alpha", { title: "Alpha", membership: "joined" }),
  channel("command", { title: "Command", membership: "joined" }),
  channel("watch", { title: "Watch", membership: "monitor" }),
]);
model.handle("hotkeys.list", { hotkeys: [talk, command], sources: [] });
const simulcasts = [{ simulcast_id: "both", title: "All", channel_ids: ["alpha", "command"], keys: [] }];
model.handle("operations.read", operation({ simulcasts }));
const { state } = model;
const radios = ["Radio 1 (Alpha)", "Radio 2 (bravo)", "Radio 3", "Radio 4", "Radio 5", "Radio 6"];

describe("keys", () => {
  it("are written as on a keyboard", () => {
    expect(comboText(["ControlLeft", "KeyV"])).toBe("Left Ctrl + V");
    expect(comboText(["Digit1", "Numpad5", "Mouse4", "PageUp", "F13", "Slash"])).toBe(
      "1 + Num 5 + Mouse back + Page Up + F13 + /",
    );
    expect(comboText(["Joystick5", "Joystick80", "Gamepad1", "GamepadUp"])).toBe(
      "Joystick 5 + Joystick 80 + Gamepad 1 + Gamepad Up",
    );
  });

  it("say what they do, of nets that are not there too", () => {
    expect(hotkeyText(talk, state)).toBe("Talk on Alpha");
    const { channel_id: _, ...bare } = talk;
    expect(hotkeyText({ ...bare, simulcast_ids: ["command", "alpha"] }, state)).toBe("Talk on All (Command, Alpha)");
    expect(hotkeyText({ ...bare, simulcast_ids: ["alpha", "gone"] }, state)).toBe("Talk on Alpha, gone at once");
    expect(hotkeyText({ ...talk, action: "louder" }, state)).toBe("Alpha louder");
    expect(hotkeyText({ ...bare, action: "constructor" as "talk" }, state)).toBe("constructor");
  });

  it("say where a game's own key talks, if that is known", () => {
    const { channel_id: _, ...bare } = talk;
    const as_the_game = { ...bare, binding_id: "flight" };
    expect(hotkeyText(as_the_game, state)).toBe("Talk as the game's own key flight");
    const [one, both] = [
      { binding_id: "flight", channel_ids: ["alpha"] },
      { binding_id: "flight", channel_ids: ["alpha", "command"] },
    ];
    expect(hotkeyText(as_the_game, { ...state, bindings: [one] })).toBe("Talk on Alpha as the game's own key flight");
    expect([one, both, { ...one, channel_ids: [] }].map((binding) => bindingText(binding, state))).toEqual([
      "Talk on Alpha",
      "Talk on All (Alpha, Command)",
      "Talk",
    ]);
  });

  it("say where they stand in each other's way", () => {
    expect(conflictTexts(talk, state)).toEqual([
      "These keys are part of Left Ctrl + V (Talk on Command). While all of those are held, only that counts.",
    ]);
    expect(conflictTexts(command, state)[0]).toMatch(/^V \(Talk on Alpha\) is part of these keys/);
    expect(conflictTexts({ ...talk, hotkey_id: "new" }, state)[0]).toBe(
      "The same keys already do something else: Talk on Alpha.",
    );
    expect(conflictTexts({ ...talk, hotkey_id: "new", keys: ["KeyB"] }, state)).toEqual([]);
  });

  it("become what the agent binds, and the other way round", () => {
    const delayed = { ...talk, press_delay_ms: 150 };
    for (const hotkey of [talk, command, delayed]) expect(hotkeyOf(draftOf(hotkey), state)).toEqual({ ok: true, value: hotkey });
    const both = hotkeyOf({ ...new_key, keys: ["F9"], target: "set:alpha,command" }, state);
    expect(both).toMatchObject({ ok: true, value: { simulcast_ids: ["alpha", "command"], action: "talk" } });
    expect(hotkeyOf({ ...new_key, keys: ["F9"], action: "overlay", target: "net:alpha" }, state)).toEqual({
      ok: true,
      value: { hotkey_id: "overlay-alpha", keys: ["F9"], mode: "hold", action: "overlay" },
    });
    const { channel_id: _, ...untold } = talk;
    const radio = { ...untold, slot: 2 };
    expect(hotkeyOf(draftOf({ ...radio, channel_id: "command" }), state), "the channel is but where it is now").toEqual({
      ok: true,
      value: radio,
    });
    expect(hotkeyOf({ ...new_key, keys: ["F9"], action: "mute", target: "slot:2" }, state)).toMatchObject({
      value: { hotkey_id: "mute-radio-2", slot: 2 },
    });
    expect(
      [radio, { ...radio, channel_id: "command" }, { ...radio, action: "mute" as const }].map((one) => hotkeyText(one, state)),
    ).toEqual(["Talk on Radio 2", "Talk on Radio 2 (Command)", "Mute Radio 2"]);
    const latched = hotkeyOf({ ...draftOf(delayed), mode: "latch" }, state);
    expect(latched, "its presses are short").toEqual({ ok: true, value: { ...talk, mode: "latch" } });
    expect([talk, delayed, { ...delayed, action: "mute" as const }, { ...talk, action: "mute" as const }].map(pressText)).toEqual(
      ["Hold", "Hold, pressed for 150 ms or longer", "Pressed for 150 ms or longer", ""],
    );
    for (const target of ["set:", "set:alpha"]) {
      expect(hotkeyOf({ ...new_key, keys: ["F9"], target }, state)).toMatchObject({ ok: false, refusal: { field: "/target" } });
    }
    expect(hotkeyOf({ ...new_key, target: "net:alpha" }, state)).toMatchObject({ ok: false, refusal: { field: "/keys" } });
    expect(hotkeyOf({ ...new_key, keys: ["F9"] }, state)).toMatchObject({ ok: false, refusal: { field: "/target" } });
  });

  it("are offered the nets one may talk on, and keep what they are about already", () => {
    expect(targetsOf(new_key, state).map(({ title }) => title)).toEqual([
      "Alpha",
      "Command",
      "All (several nets)",
      "Several nets at once",
      ...radios,
    ]);
    expect(targetsOf({ ...new_key, action: "mute" }, state).map(({ title }) => title)).toEqual([
      "Alpha",
      "Command",
      "Watch",
      ...radios,
    ]);
    const laid_out = new SettingsModel();
    const radio = { channel_id: "command", monitor: false, keys: [], state: "on" as const };
    laid_out.handle("channels.list", [channel("command", { title: "Command" })]);
    laid_out.handle("operations.read", operation({ radios: [{ ...radio, slot: 2 }, radio, { ...radio, slot: 8 }] }));
    expect(targetsOf(new_key, laid_out.state).map(({ title }) => title)).toEqual([
      ...["Radio 1", "Radio 2 (Command)", "Radio 3", "Radio 4", "Radio 5", "Radio 6", "Radio 7", "Radio 8 (Command)"],
    ]);
    expect(targetsOf({ ...new_key, target: "slot:9" }, state).at(-1)).toEqual({ target: "slot:9", title: "Radio 9" });
    expect(targetsOf({ ...new_key, target: "net:gone" }, state).at(-1)).toEqual({ target: "net:gone", title: "gone" });
  });

  it("are heard together in the window: complete when the first goes up", () => {
    const collector = new KeyCollector();
    for (const code of ["ShiftLeft", "ShiftLeft", "KeyV", "", "Mouse0", buttonName(3)]) collector.down(code);
    expect(collector.up("KeyX")).toBeUndefined();
    expect(collector.up("KeyV")).toEqual(["ShiftLeft", "KeyV", "Mouse4"]);
    expect(collector.held).toEqual([]);
    for (const code of ["KeyA", "KeyB", "KeyC", "KeyD", "KeyE"]) collector.down(code);
    expect(collector.up("KeyA")).toHaveLength(4);
  });

  it("get ids of their own", () => {
    expect(freeId("Rangers – Übung 2", new Set())).toBe("rangers-ubung-2");
    expect(freeId("無線", new Set(["item"]))).toBe("item-2");
    expect(freeId("x".repeat(200), new Set()).length).toBeLessThanOrEqual(64);
  });
});
