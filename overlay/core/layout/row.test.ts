import { expect, it } from "vitest";

import { measure } from "./measured-layout.suite.js";
import type { LayoutItem } from "./overlay-layout.js";
import { sizesOf } from "./overlay-style.js";
import { naturalWidth, type Part, placeRow, type RowOptions, type TextPart } from "./row.js";

const sizes = sizesOf(1, 1);
const options: RowOptions = { measure, sizes, on: "slot", edge: false, direction: "ltr" };

function text(key: string, said: string, keep: number, cut_px?: number): TextPart {
  return { kind: "text", key, text: said, keep, font: sizes.text, token: "text", ...(cut_px === undefined ? {} : { cut_px }) };
}

function place(ways: readonly (readonly Part[])[], width_px: number): readonly LayoutItem[] {
  return placeRow(ways, { x_px: 10, y_px: 0, width_px, height_px: 20 }, options);
}

const icon: Part = { kind: "icon", key: "icon", keep: 1, name: "receive", word: "RX", token: "receive" };
const chip: Part = { kind: "chip", key: "chip", keep: 9, name: "transmit", word: "ON AIR", token: "transmit" };
const row: readonly Part[] = [text("label", "ALPHA", 8), icon, text("name", "a long name", 5, 20), { kind: "space" }, chip];
const keys = (items: readonly LayoutItem[]): readonly string[] =>
  items.filter(({ key }) => !key.startsWith("chip ")).map(({ key }) => key);

it("puts what follows a space at the far end", () => {
  const items = place([row], 400);
  expect(items.find(({ key }) => key === "label")?.x_px).toBe(10);
  const end = items.find(({ key }) => key === "chip");
  expect((end?.x_px ?? 0) + (end?.width_px ?? 0)).toBe(410);
});

it("cuts what may be cut before it leaves anything out", () => {
  const least_px = naturalWidth(row, options) - naturalWidth([text("name", "a long name", 5)], options) + 20;
  const items = place([row], least_px);
  expect(keys(items)).toEqual(["label", "icon", "name", "chip"]);
  expect(items.find(({ key }) => key === "name")).toMatchObject({ text: "a…" });
  expect(keys(place([row], least_px - 1))).toEqual(["label", "name", "chip"]);
});

it("leaves out what is kept the least, one after the other", () => {
  const widths = [200, 132, 110, 80, 20].map((width_px) => keys(place([row], width_px)));
  expect(widths.map((shown) => shown.length)).toEqual([...widths.map((shown) => shown.length)].sort((a, b) => b - a));
  expect(widths.at(-2)).toEqual(["chip"]);
  expect(widths.at(-1)).toEqual([]);
});

it("takes the first way that fits, and what fits of the last if none does", () => {
  const ways = [row, [text("label", "ALPHA", 8), chip], [text("label", "ALPHA", 8)]];
  expect(keys(place(ways, 400))).toContain("name");
  expect(keys(place(ways, 125))).toEqual(["label", "chip"]);
  expect(keys(place(ways, 60))).toEqual(["label"]);
  expect(place(ways, 5)).toEqual([]);
  expect(place([], 400)).toEqual([]);
});
