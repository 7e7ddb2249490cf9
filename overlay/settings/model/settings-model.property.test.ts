import fc from "fast-check";
import { expect, it } from "vitest";

import { diagnosticsOf } from "./diagnostics.js";
import { conflictTexts } from "./key-words.js";
import { netPage, stackOf } from "./net-order.js";
import { sampleView } from "./overlay-sample.js";
import { channel, microphone, mixer, operation, overlay } from "./samples.suite.js";
import { SettingsModel } from "./settings-model.js";

const names = [
  ...["connection", "connection.status", "devices.list", "hotkeys.list", "level", "microphone.configure"],
  ...[
    "mixer.configure",
    "operationState",
    "operations.read",
    "overlay",
    "overlay.read",
    "pairing.list",
    "ptt.list",
    "servers.list",
  ],
  ...["stats.read", "channels.list", "channelState", "channelGone", "settings", "no such event", "constructor"],
];

/** What an agent would say, with one part of it replaced by anything. */
const near = fc
  .tuple(
    fc.constantFrom<object>(
      microphone,
      mixer,
      overlay,
      { overlay },
      { microphone },
      { channel: channel("a") },
      { channel_id: "a" },
      { hotkeys: [{ hotkey_id: "a", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "a" }], sources: [] },
      { binding_id: "k", channel_ids: ["a", "b"], keys: ["KeyV"] },
      { hotkeys: [{ hotkey_id: "k", keys: ["KeyV"], mode: "hold", action: "talk", binding_id: "k" }], sources: [] },
      { operation: operation({ simulcasts: [{ simulcast_id: "a", title: "A", channel_ids: ["a", "b"], keys: [] }] }) },
    ),
    fc.nat(),
    fc.anything(),
  )
  .map(([value, index, other]) => {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map((entry, at) => (at === index % (2 * entries.length) ? [entry[0], other] : entry)));
  });
const anything = fc.oneof(
  near,
  fc.array(near, { maxLength: 3 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
);

it("takes whatever comes: no exception, and all that is made of it is made", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 12 }), (steps) => {
      const model = new SettingsModel();
      for (const [name, value] of steps) model.handle(name, value);
      const { state } = model;
      JSON.stringify(diagnosticsOf(state));
      for (const hotkey of state.hotkeys) conflictTexts(hotkey, state);
      netPage(state.nets, "a", 3);
      if (state.overlay !== undefined) sampleView(state.overlay, state.nets);
      for (const net of stackOf(state.nets)) expect(net.gain_db).toBeGreaterThanOrEqual(-60);
      expect(state.malformed).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300, seed: 6 },
  );
});

it("is the same for the same", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), near), { maxLength: 12 }), (steps) => {
      const [one, other] = [new SettingsModel(), new SettingsModel()];
      for (const [name, value] of steps) one.handle(name, value);
      for (const [name, value] of steps) other.handle(name, value);
      expect(one.state).toEqual(other.state);
    }),
    { numRuns: 100, seed: 7 },
  );
});
