import fc from "fast-check";
import { expect, it } from "vitest";

import { gone_ms_max } from "./game-presence.js";
import { focus_ms_max, HostCore, type Reach } from "./host-core.js";
import type { HostEvent } from "./host-event.js";
import { HostMirror } from "./host-mirror.suite.js";

const bounds = fc.constantFrom(
  { x: 0, y: 0, width: 800, height: 600 },
  { x: 40, y: 30, width: 1280, height: 720 },
  { x: -32_000, y: -32_000, width: 0, height: 0 },
);
const any_event: fc.Arbitrary<HostEvent> = fc.oneof(
  fc.record({
    kind: fc.constant("overlay" as const),
    visible: fc.constantFrom(true, true, true, false),
    editing: fc.boolean(),
    window_title: fc.constantFrom("Sky", "Sky", "Sky", "Sea", undefined),
  }),
  fc.record({
    kind: fc.constant("game_attached" as const),
    bounds,
    fullscreen: fc.boolean(),
    elevated: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("game_moved" as const), bounds }),
  fc.record({ kind: fc.constant("game_fullscreen" as const), fullscreen: fc.boolean() }),
  fc.record({ kind: fc.constant("screen" as const), bounds }),
  fc.record({ kind: fc.constant("page" as const), url: fc.constantFrom("http://one", "http://two") }),
  fc.constantFrom<HostEvent>(
    ...(["agent_gone", "page_refused", "game_focused", "game_blurred", "game_detached"] as const).map((kind) => ({ kind })),
    ...(["own_focused", "own_blurred", "page_loaded", "page_loaded", "page_failed", "time"] as const).map((kind) => ({ kind })),
  ),
);
const any_pause_ms = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 400, max: 15_000 }));
const any_run = fc.array(fc.tuple(any_event, any_pause_ms), { maxLength: 60, size: "max" });
const any_reach = fc.constantFrom<Reach>(
  { kind: "sure" },
  { kind: "sure" },
  { kind: "doubtful", reason: "wayland" },
  { kind: "none", reason: "no_library" },
);

it("is never seen nor takes the mouse when it must not, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(any_reach, fc.constantFrom(undefined, undefined, "Mine"), any_run, (reach, window_title, run) => {
      const mirror = new HostMirror(new HostCore({ reach, window_title }), { follows: reach.kind !== "none" });
      for (const [event, pause_ms] of run) {
        mirror.handle(event);
        expect(mirror.faults()).toEqual([]);
        mirror.pass(pause_ms, () => expect(mirror.faults()).toEqual([]));
      }
      return true;
    }),
    { numRuns: 3_000 },
  );
});

it("says a moment that is ahead, and never the same twice in vain", () => {
  fc.assert(
    fc.property(any_reach, any_run, (reach, run) => {
      const core = new HostCore({ reach });
      let now_ms = 0;
      for (const [event, pause_ms] of run) {
        core.handle(event, now_ms);
        let woken = 0;
        for (
          let next_ms = core.next_change_ms;
          next_ms !== undefined && next_ms <= now_ms + pause_ms;
          next_ms = core.next_change_ms
        ) {
          expect(next_ms).toBeGreaterThan(now_ms - pause_ms);
          core.handle({ kind: "time" }, next_ms);
          expect(core.next_change_ms ?? Number.POSITIVE_INFINITY).toBeGreaterThan(next_ms);
          // Asking for the page again and again is the only thing that repeats.
          expect(++woken).toBeLessThan(20);
        }
        now_ms += pause_ms;
      }
    }),
    { numRuns: 1_000 },
  );
});

it("shows what there is to see once all is well again, wherever it was before", () => {
  fc.assert(
    fc.property(any_run, (run) => {
      const mirror = new HostMirror(new HostCore({ reach: { kind: "sure" } }), { follows: true });
      for (const [event, pause_ms] of run) {
        mirror.handle(event);
        mirror.pass(pause_ms);
      }
      if (mirror.has_quit) return;
      const place = { x: 1, y: 2, width: 640, height: 480 };
      mirror.handle({ kind: "overlay", visible: true, editing: false, window_title: "Sky" });
      mirror.handle({ kind: "game_attached", bounds: place, fullscreen: true, elevated: false });
      mirror.handle({ kind: "own_blurred" });
      mirror.handle({ kind: "page", url: "http://three" });
      mirror.handle({ kind: "page_loaded" });
      mirror.pass(gone_ms_max + focus_ms_max);
      expect(mirror).toMatchObject({
        has_quit: false,
        shown: true,
        takes_mouse: false,
        place: { bounds: place, fullscreen: true },
      });
      mirror.handle({ kind: "game_detached" });
      expect(mirror.shown).toBe(false);
      mirror.handle({ kind: "overlay", visible: true, editing: false });
      mirror.pass(gone_ms_max - 1);
      expect(mirror.has_quit).toBe(false);
      mirror.pass(1);
      expect(mirror.has_quit).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
