import fc from "fast-check";
import { expect, it } from "vitest";

import { channelOf, openModel, overlayOf } from "../agent-events.suite.js";
import { any_step, type Step } from "../any-step.suite.js";
import { layOut } from "./lay-out.js";
import { LayoutMemory } from "./layout-memory.js";
import { measure, soundLayout, styleOf } from "./measured-layout.suite.js";
import type { OverlayStyle } from "./overlay-style.js";

const any_run: fc.Arbitrary<readonly Step[]> = fc.array(any_step, { maxLength: 30, size: "max" });
const any_length = fc.oneof(
  fc.integer({ min: -10, max: 400 }),
  fc.integer({ min: 0, max: 4_000 }),
  fc.constantFrom(Number.NaN, 0, 1e9),
);

const any_style: fc.Arbitrary<OverlayStyle> = fc
  .record({
    width_px: any_length,
    height_px: any_length,
  })
  .map(({ width_px, height_px }) => styleOf({ window: { width_px, height_px } }));

const any_layout = fc.record({
  corner: fc.constantFrom("top_left" as const, "top_right" as const, "bottom_left" as const, "bottom_right" as const),
  scale: fc.double({ min: 0.5, max: 3, noNaN: true }),
  opacity: fc.double({ min: 0.1, max: 1, noNaN: true }),
  detail: fc.constantFrom("full" as const, "compact" as const, "speaking" as const, "one_line" as const),
  text_scale: fc.double({ min: 0.75, max: 2, noNaN: true }),
  mirrored: fc.boolean(),
  offset_x_px: fc.integer({ min: 0, max: 4_096 }),
  offset_y_px: fc.integer({ min: 0, max: 4_096 }),
});

it("keeps everything apart, inside and readable, whatever there is to show and wherever", () => {
  fc.assert(
    fc.property(any_run, any_style, any_layout, (run, style, layout) => {
      const model = openModel([channelOf("alpha"), channelOf("bravo"), channelOf("cover"), channelOf("delta")]);
      for (const [index, step] of run.entries()) step(model, 50 * index);
      model.handleOverlay(overlayOf(layout), 2_000);
      soundLayout(model.view(2_000), style);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it("lays out the same with the memory of what was before, and keeps what has not changed", () => {
  fc.assert(
    fc.property(any_run, any_style, fc.array(any_layout, { minLength: 1, maxLength: 4 }), (run, style, layouts) => {
      const model = openModel([channelOf("alpha"), channelOf("bravo"), channelOf("cover"), channelOf("delta")]);
      const memory = new LayoutMemory();
      for (const [index, step] of run.entries()) {
        const now_ms = 50 * index;
        step(model, now_ms);
        if (index % 10 === 0) model.handleOverlay(overlayOf(layouts[(index / 10) % layouts.length]), now_ms);
        const view = model.view(now_ms);
        const layout = layOut(view, style, measure, memory);
        expect(layout).toEqual(layOut(view, style, measure));
        const again = layOut({ ...view }, style, measure, memory);
        const made_anew = view.layout.detail === "one_line" ? ["line", "more block"] : ["more block"];
        for (const [at, block] of again.blocks.entries())
          if (!made_anew.includes(block.key)) expect(block, block.key).toBe(layout.blocks[at]);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

it("has room for a thousand nets, or says how many it has not", () => {
  const long = "٠١٢٣ الرادار 👩‍✈️ מגדל 雲".repeat(3).slice(0, 76);
  const model = openModel(
    Array.from({ length: 1_000 }, (_, index) => channelOf(`net-${index}`, { title: long, number: "CH 1000" })),
  );
  for (let index = 0; index < 32; index += 1) {
    model.handleEvent(
      "speaking",
      { channel_id: `net-${31 * index}`, session_id: 7, name: long.slice(0, 38), speaking: true, own: false },
      1,
    );
  }
  for (const preset of ["full", "compact", "speaking", "one_line"] as const) soundLayout(model.view(1), styleOf({ preset }));
});
