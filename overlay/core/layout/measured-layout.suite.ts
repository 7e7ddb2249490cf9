import { expect } from "vitest";

import type { OverlayView } from "../overlay-view.js";
import { type StateToken, state_tokens, surface_tokens } from "../theme/theme.js";
import { layOut } from "./lay-out.js";
import type { IconItem, Layout, LayoutItem, Measure, Rect, TextItem } from "./overlay-layout.js";
import type { OverlayStyle } from "./overlay-style.js";
import { english_words } from "./overlay-words.js";

/** As wide as letters are on average; wide signs twice, marks and isolates nothing. */
export const measure: Measure = (text, { size_px, weight }) => {
  let ems = 0;
  for (const sign of text) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    ems += /[\p{Script=Han}\p{Script=Hiragana}\p{Emoji_Presentation}]/u.test(sign) ? 1 : sign === " " ? 0.28 : 0.55;
  }
  return ems * size_px * (weight === "bold" ? 1.08 : 1);
};

export function styleOf(about: Partial<OverlayStyle> = {}): OverlayStyle {
  return { window: { width_px: 1920, height_px: 1080 }, words: english_words, ...about };
}

/** Lays out, and holds what has to be true of every layout. */
export function soundLayout(view: OverlayView, style: OverlayStyle): Layout {
  const layout = layOut(view, style, measure);
  expect(layOut(structuredClone(view), style, measure)).toEqual(layout);
  const { panel, items, blocks } = layout;
  expect(blocks.flatMap((block) => block.items)).toEqual(items);
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
  for (const block of blocks) for (const item of block.items) expectInside(item, block);
  const [width_px, height_px] = [style.window.width_px, style.window.height_px].map((length) => Math.max(0, length) || 0) as [
    number,
    number,
  ];
  expectInside(panel, { x_px: 0, y_px: 0, width_px, height_px });
  const whole: Rect = { ...panel, x_px: 0, y_px: 0 };
  for (const item of items) expectInside(item, whole);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expectApart(items.filter(({ kind }) => kind !== "box"));
  expectApart(items.filter(({ kind, key }) => kind === "box" && /^(?:slot \S+|toast \d+|whispers)$/.test(key)));
  const chips = items.filter(
    ({ kind, key }) => kind === "box" && items.some((other) => other.key === `${key} icon` && other.kind === "icon"),
  );
  for (const chip of chips) {
    const strangers = items.filter(({ kind, key }) => kind !== "box" && !key.startsWith(`${chip.key} `));
    for (const stranger of strangers) expect(overlaps(chip, stranger), `${chip.key}, ${stranger.key}`).toBe(false);
  }
  for (const item of items) if (item.kind !== "box") expectReadable(item);
  return layout;
}

export function textsOf({ items }: Layout): readonly string[] {
  return items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
}

export function iconsOf({ items }: Layout): readonly string[] {
  return items.flatMap((item) => (item.kind === "icon" ? [item.name] : []));
}

function expectReadable(item: TextItem | IconItem): void {
  if (item.kind === "text") {
    expect(Math.ceil(measure(item.text, item.font))).toBeLessThanOrEqual(item.width_px);
    expect(item.text).not.toBe("");
    expect(item.text).not.toMatch(/[\u202a-\u202e\u200e\u200f\n\r\0]/);
    expect((item.text.match(/\u2068/g) ?? []).length).toBe((item.text.match(/\u2069/g) ?? []).length);
  } else expect(item.word).not.toBe("");
  const { paint, on } = item;
  if (!("token" in paint)) throw new Error("no text or sign has a colour that no theme has been looked at with");
  // The pairs whose contrast the tests of themes hold.
  const surfaces = surface_tokens.includes(on);
  const on_surface =
    ["text", "text_dim"].includes(paint.token) || (item.kind === "icon" && state_tokens.includes(paint.token as StateToken));
  expect(surfaces ? on_surface : paint.token === "text_on_state", `${paint.token} on ${on}`).toBe(true);
}

function expectInside(rect: Rect, around: Rect): void {
  for (const length of [rect.x_px, rect.y_px, rect.width_px, rect.height_px]) expect(Number.isInteger(length)).toBe(true);
  expect(rect.x_px).toBeGreaterThanOrEqual(around.x_px);
  expect(rect.y_px).toBeGreaterThanOrEqual(around.y_px);
  expect(rect.width_px).toBeGreaterThanOrEqual(0);
  expect(rect.x_px + rect.width_px).toBeLessThanOrEqual(around.x_px + around.width_px);
  expect(rect.y_px + rect.height_px).toBeLessThanOrEqual(around.y_px + around.height_px);
}

function expectApart(items: readonly LayoutItem[]): void {
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(0, index)) if (overlaps(one, other)) expect.fail(`${one.key} overlaps ${other.key}`);
  }
}

function overlaps(one: Rect, other: Rect): boolean {
  const across = one.x_px < other.x_px + other.width_px && other.x_px < one.x_px + one.width_px;
  return across && one.y_px < other.y_px + other.height_px && other.y_px < one.y_px + one.height_px;
}
