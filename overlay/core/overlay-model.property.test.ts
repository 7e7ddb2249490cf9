import fc from "fast-check";
import { expect, it } from "vitest";

import { channelOf, openModel, running_sources } from "./agent-events.suite.js";
import { any_name, any_step, type Step } from "./any-step.suite.js";
import { heard_events } from "./event-intakes.js";
import { talkers_shown_max, toasts_max } from "./limits.js";
import { OverlayModel } from "./overlay-model.js";

const wait_ms = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40_000 }));
const any_run: fc.Arbitrary<readonly (readonly [Step, number])[]> = fc.array(fc.tuple(any_step, wait_ms), {
  maxLength: 40,
  size: "max",
});
const event_names = [...heard_events, "level", "hotkey"];

/** A radio with all that something may depend on: keys, and a channel that turns others down. */
function busyModel(hides: boolean): OverlayModel {
  const channels = [channelOf("alpha"), channelOf("bravo", { priority: 5 }), channelOf("cover"), channelOf("delta")];
  const model = openModel(channels, hides ? { auto_hide_ms: 2_000 } : {});
  const hotkeys = ["alpha", "cover"].map((channel_id, index) => {
    return { hotkey_id: index === 0 ? "one" : "two", keys: ["KeyV"], mode: "hold", action: "talk", channel_id };
  });
  model.handleHotkeys({ hotkeys, sources: running_sources }, 0);
  return model;
}

it("is the same at every moment before the one it names", () => {
  fc.assert(
    fc.property(any_run, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (run, share, hides) => {
      const [model, twin] = [busyModel(hides), busyModel(hides)];
      let now_ms = 0;
      for (const [step, pause_ms] of run) {
        step(model, now_ms);
        step(twin, now_ms);
        const view = model.view(now_ms);
        const next_ms = model.next_change_ms ?? now_ms + 100_000;
        expect(next_ms).toBeGreaterThan(now_ms);
        // The twin is asked then for the first time, and has to look for itself.
        const later_ms = Math.max(now_ms, Math.min(now_ms + share * (next_ms - now_ms), next_ms - 0.001));
        expect(twin.view(later_ms)).toEqual(view);
        expect(model.view(later_ms)).toBe(view);
        expect(view.toasts.length).toBeLessThanOrEqual(toasts_max);
        for (const { talkers, talkers_more } of view.slots) {
          expect(talkers.length).toBeLessThanOrEqual(talkers_shown_max);
          expect(talkers_more === 0 || talkers.length === talkers_shown_max).toBe(true);
        }
        now_ms = later_ms + pause_ms;
      }
      expect(model.malformed).toBe(0);
    }),
    { numRuns: 400, seed: 1 },
  );
});

it("comes to rest: left alone it names fewer than a hundred more moments", () => {
  fc.assert(
    fc.property(any_run, (run) => {
      const model = new OverlayModel({ auto_hide_ms: 2_000 });
      let now_ms = 0;
      for (const [step, pause_ms] of run) {
        step(model, now_ms);
        now_ms += pause_ms;
      }
      let moments = 0;
      for (let next_ms = model.next_change_ms; next_ms !== undefined; next_ms = model.next_change_ms) {
        model.view(next_ms);
        moments += 1;
        expect(moments).toBeLessThan(100);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

it("ignores and counts whatever cannot be read, and goes on", () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withObjectString: true,
    withMap: true,
    withSparseArray: true,
    withBigInt: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...event_names, "constructor", "__proto__"), anything, fc.anything(), (name, params, now) => {
      const model = openModel([channelOf("alpha")]);
      const before = model.view(0);
      model.handleEvent(name, params, typeof now === "number" ? now : 1);
      for (const handle of [model.handleChannels, model.handleStats, model.handleOverlay, model.handleHotkeys] as const) {
        handle.call(model, params, 1);
      }
      model.handleBindings(params, 1);
      for (const handle of [model.handleDevices, model.handleMicrophone, model.handleMixer, model.handleOperation] as const) {
        handle.call(model, params, 1);
      }
      expect(model.malformed).toBeGreaterThan(0);
      expect(model.view(2).layout).toEqual(before.layout);
    }),
    { numRuns: 500, seed: 1 },
  );
});

it("leaves out one broken channel of a list, and keeps the others", () => {
  const model = openModel([channelOf("alpha"), { ...channelOf("bravo"), gain_db: Number.NaN }, channelOf("cover")]);
  expect(model.view(0).slots.map(({ channel_id }) => channel_id)).toEqual(["alpha", "cover"]);
  expect(model.malformed).toBe(1);
});

it("keeps a bound on talkers, however many there are", () => {
  const model = openModel([channelOf("alpha")]);
  for (let session_id = 2; session_id < 3_000; session_id += 1) {
    const params = {
      channel_id: session_id % 2 === 0 ? "alpha" : `net-${session_id}`,
      session_id,
      name: "x",
      speaking: true,
      own: false,
    };
    model.handleEvent("speaking", params, session_id);
  }
  const [slot] = model.view(3_000).slots;
  expect((slot?.talkers.length ?? 0) + (slot?.talkers_more ?? 0)).toBe(512);
});

it("takes any name that a player may have", () => {
  fc.assert(
    fc.property(any_name, (name) => {
      const model = openModel([channelOf("alpha")]);
      model.handleEvent("speaking", { channel_id: "alpha", session_id: 7, name, speaking: true, own: false }, 1);
      expect(model.malformed).toBe(0);
      expect(model.view(1).slots[0]?.talkers[0]?.name).toBe(name);
    }),
    { seed: 1 },
  );
});
