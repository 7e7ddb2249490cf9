import { expect, it } from "vitest";

import { channelOf, openModel, operationOf, radioOf, running_sources, slotIn, speak } from "./agent-events.suite.js";
import { bindings_max } from "./limits.js";
import type { OverlayModel } from "./overlay-model.js";

const flight = { binding_id: "flight", channel_ids: ["alpha"], keys: ["KeyQ"] };
const both = { binding_id: "both", channel_ids: ["alpha", "bravo"], keys: ["KeyR"] };
const nameless = { binding_id: "nameless", channel_ids: ["cover"] };
const own = { hotkey_id: "one", keys: ["ControlLeft", "KeyV"], mode: "hold", action: "talk", channel_id: "alpha" };

function playing(): OverlayModel {
  const model = openModel([channelOf("alpha"), channelOf("bravo"), channelOf("cover")]);
  model.handleBindings([both, flight, nameless], 0);
  return model;
}

/** Of each net: whether it can be talked on, and what is pressed for it. */
function keysOf(model: OverlayModel, now_ms = 0): unknown {
  return model.view(now_ms).slots.map(({ transmit, keys }) => [transmit, ...keys.map((one) => one.join("+"))]);
}

it("shows which key of a game talks where before any was pressed, a net's own before those of several", () => {
  expect(keysOf(playing())).toEqual([["armed", "KeyQ", "KeyR"], ["armed", "KeyR"], ["armed"]]);
});

it("follows what games bind, bind otherwise, and let go", () => {
  const model = playing();
  model.handleEvent("binding", { binding: { ...flight, keys: ["Space"] }, bound: true }, 1);
  model.handleEvent("binding", { binding: { ...both, channel_ids: ["bravo", "cover"] }, bound: true }, 1);
  expect(keysOf(model)).toEqual([
    ["armed", "Space"],
    ["armed", "KeyR"],
    ["armed", "KeyR"],
  ]);
  model.handleEvent("binding", { binding: { ...both, channel_ids: [] }, bound: true }, 2);
  model.handleEvent("binding", { binding: flight, bound: false }, 2);
  expect(keysOf(model)).toEqual([["none"], ["none"], ["armed"]]);
  model.handleBindings([flight], 3);
  expect(keysOf(model)).toEqual([["armed", "KeyQ"], ["none"], ["none"]]);
});

it("puts the player's own keys first, and writes the same keys once", () => {
  const model = playing();
  const as_the_game = { hotkey_id: "two", keys: ["KeyR"], mode: "hold", action: "talk", binding_id: "both" };
  model.handleHotkeys({ hotkeys: [as_the_game, own], sources: running_sources }, 0);
  expect(keysOf(model)).toEqual([["armed", "ControlLeft+KeyV", "KeyR"], ["armed", "KeyR"], ["armed"]]);
  // They are not heard any more; the game hears its own.
  model.handleEvent("hotkeys", { sources: [{ source: "hook", state: "off" }] }, 0);
  expect(keysOf(model)).toEqual([["armed", "KeyQ", "KeyR"], ["armed", "KeyR"], ["armed"]]);
});

it("puts what an operation suggests first while the player's keys are not known", () => {
  const model = openModel([channelOf("alpha")]);
  model.handleBindings([flight], 0);
  model.handleOperation(operationOf([radioOf("alpha", { keys: ["KeyB"] })]), 0);
  expect(keysOf(model)).toEqual([["armed", "KeyB", "KeyQ"]]);
});

it("finds where a player's key talks that presses a game's binding, whenever that is bound", () => {
  const model = playing();
  const as_the_game = { hotkey_id: "two", keys: ["F13"], mode: "hold", action: "talk", binding_id: "late" };
  model.handleHotkeys({ hotkeys: [as_the_game], sources: running_sources }, 0);
  model.handleBindings([], 0);
  expect(keysOf(model)).toEqual([["none"], ["none"], ["none"]]);
  model.handleEvent("binding", { binding: { binding_id: "late", channel_ids: ["bravo"] }, bound: true }, 1);
  expect(keysOf(model)).toEqual([["none"], ["armed", "F13"], ["none"]]);
});

it("marks every net of a game's key that was cut off, though it was never heard before", () => {
  const model = playing();
  model.handleEvent("ptt", { binding_id: "both", talking: false, cause: "busy" }, 10);
  expect(["alpha", "bravo", "cover"].map((id) => slotIn(model.view(10), id).transmit)).toEqual(["blocked", "blocked", "armed"]);
  expect(model.view(10).toasts).toEqual([]);
  speak(model, 20, 1, "alpha");
  speak(model, 30, 1, "alpha", false);
  expect(["alpha", "bravo"].map((id) => slotIn(model.view(30), id).transmit)).toEqual(["armed", "blocked"]);
});

it("learns nothing from when the player is heard", () => {
  const model = openModel([channelOf("alpha")]);
  model.handleEvent("ptt", { binding_id: "unknown", talking: true, cause: "pressed" }, 0);
  speak(model, 0, 1, "alpha");
  speak(model, 10, 1, "alpha", false);
  expect(keysOf(model, 10)).toEqual([["none"]]);
});

it("forgets them with the agent, and not with the server", () => {
  const model = playing();
  const before = keysOf(model);
  model.handleConnection({ state: "reconnecting", transport: "udp", rtt_ms: 0 }, 1);
  model.handleConnection({ state: "open", transport: "udp", rtt_ms: 0 }, 2);
  expect(keysOf(model, 2)).toEqual(before);
  model.handleAgent("gone", 3);
  model.handleAgent("open", 4);
  expect(keysOf(model, 4)).toEqual([["none"], ["none"], ["none"]]);
});

it("keeps a bound on bindings, however many an agent tells of", () => {
  const model = openModel([channelOf("alpha")]);
  for (let index = 0; index <= bindings_max; index += 1) {
    const binding_id = index === 0 ? "first" : `k${index}`;
    model.handleEvent("binding", { binding: { binding_id, channel_ids: index === 0 ? ["alpha"] : [] }, bound: true }, index);
  }
  expect([keysOf(model, bindings_max), model.malformed]).toEqual([[["none"]], 0]);
  model.handleBindings(Array(bindings_max + 1).fill(flight), bindings_max);
  expect(model.malformed).toBe(1);
});
