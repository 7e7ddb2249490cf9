import { describe, expect, it } from "vitest";

import { channelOf, openModel, speak } from "../agent-events.suite.js";
import type { OverlayView } from "../overlay-view.js";
import { contrast } from "../theme/colour-sight.suite.js";
import type { ThemeName } from "../theme/theme.js";
import { themes } from "../theme/themes.js";
import { layOut } from "./lay-out.js";
import { measure, soundLayout, styleOf } from "./measured-layout.suite.js";
import type { LayoutItem, Rect } from "./overlay-layout.js";

const text_contrast_min = 4.5;
const sign_contrast_min = 3;
const mid_grey = "#808080";
const opacities = [0.1, 0.15, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.75, 0.9, 1];

/** Somebody talks on one net and the player on another, there is a message, and the rest is silent. */
function viewAt(opacity: number): OverlayView {
  const model = openModel(["alpha", "bravo", "cover"].map((name) => channelOf(name, { number: "251.000", priority: 2 })));
  speak(model, 50, 7, "alpha");
  model.handleEvent("speaking", { channel_id: "bravo", session_id: 1, name: "You", speaking: true, own: true }, 50);
  model.handleEvent("toast", { kind: "warning", text: "Ten minutes", duration_ms: 4_000 }, 50);
  const view = model.view(100);
  return { ...view, layout: { ...view.layout, opacity } };
}

/** What is seen of a game of one colour behind an item: through every box below it. */
function seenBehind(item: LayoutItem, items: readonly LayoutItem[], name: ThemeName, game: string): string {
  let seen = game;
  for (const box of items.slice(0, items.indexOf(item))) {
    if (box.kind !== "box" || !covers(box, item)) continue;
    const colour = "token" in box.paint ? themes[name].colours[box.paint.token] : box.paint.colour;
    seen = mixed(colour, seen, box.alpha);
  }
  return seen;
}

function covers(box: Rect, { x_px, y_px, width_px, height_px }: Rect): boolean {
  const across = box.x_px <= x_px && box.x_px + box.width_px >= x_px + width_px;
  return across && box.y_px <= y_px && box.y_px + box.height_px >= y_px + height_px;
}

function mixed(colour: string, below: string, alpha: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [own, other] = [colour, below].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number];
    return Math.round(own * alpha + other * (1 - alpha))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

describe.each(Object.keys(themes) as ThemeName[])("theme %s", (name) => {
  const { colours, opacity_min } = themes[name];
  const itemsAt = (opacity: number): readonly LayoutItem[] => soundLayout(viewAt(opacity), styleOf({ opacity_min })).items;

  it.each(opacities)("can be read with opacity %s over a game that is neither dark nor bright", (opacity) => {
    const items = itemsAt(opacity);
    for (const item of items) {
      if (item.kind === "box" || !("token" in item.paint)) continue;
      // An edge is what stands next to a letter.
      const behind = item.edge ? colours[item.on] : seenBehind(item, items, name, mid_grey);
      const least = item.kind === "text" ? text_contrast_min : sign_contrast_min;
      expect(contrast(colours[item.paint.token], behind), item.key).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(opacities)("says who talks, with opacity %s, without an edge's help", (opacity) => {
    const items = itemsAt(opacity);
    const keys = ["slot alpha label", "slot alpha talker 7", "slot bravo label"];
    const spoken = items.filter(({ key }) => keys.includes(key) || /^toast \d+ line/.test(key));
    expect(spoken).toHaveLength(4);
    for (const item of spoken) {
      expect(item).toMatchObject({ kind: "text", edge: false });
      const behind = seenBehind(item, items, name, mid_grey);
      expect(contrast(colours.text, behind), item.key).toBeGreaterThanOrEqual(text_contrast_min);
    }
  });

  it("has no edges where the background does what they are for", () => {
    for (const item of itemsAt(0.9)) if (item.kind !== "box") expect(item.edge, item.key).toBe(false);
  });
});

it("gives silent radios an edge when the game is seen through them", () => {
  const { items } = layOut(viewAt(0.3), styleOf(), measure);
  expect(items.find(({ key }) => key === "slot cover label")).toMatchObject({ on: "slot", edge: true });
  expect(items.find(({ key }) => key === "slot cover")).toMatchObject({ alpha: 0.3 });
  expect(items.find(({ key }) => key === "slot alpha")).toMatchObject({ alpha: 0.7 });
  expect(items.find(({ key }) => key === "panel")).toMatchObject({ alpha: 0.3 });
});
