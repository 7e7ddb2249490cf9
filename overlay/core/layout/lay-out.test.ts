import { expect, it } from "vitest";

import { channelOf, openModel, operationOf, radioOf, running_sources, speak } from "../agent-events.suite.js";
import type { OverlayModel } from "../overlay-model.js";
import type { OverlayView, TransmitState } from "../overlay-view.js";
import { net_icon_names, state_icon_names } from "./icon-names.js";
import { layOut } from "./lay-out.js";
import { iconsOf, measure, soundLayout, styleOf, textsOf } from "./measured-layout.suite.js";
import type { LayoutItem } from "./overlay-layout.js";
import { english_words } from "./overlay-words.js";

function viewOf(prepare: (model: OverlayModel) => void, about: Parameters<typeof channelOf>[1] = {}): OverlayView {
  const model = openModel([channelOf("alpha", about), channelOf("bravo"), channelOf("cover")]);
  model.handleOperation(operationOf([radioOf("alpha", { slot: 1 }), radioOf("bravo", { slot: 2 })], { phase: "strike" }), 0);
  prepare(model);
  return model.view(100);
}

const nothing = (): void => {};
const corners = ["top_left", "top_right", "bottom_left", "bottom_right"] as const;

it("shows all of a radio on two lines in full", () => {
  const about = { number: "251.000", gain_db: -6, pan: 0.5, priority: 3, icon: "tower", muted: true };
  const view = viewOf((model) => {
    model.handleHotkeys(
      {
        hotkeys: [{ hotkey_id: "one", keys: ["ControlLeft", "KeyV"], action: "talk", channel_id: "alpha" }],
        sources: running_sources,
      },
      0,
    );
    speak(model, 50, 7, "alpha");
  }, about);
  const layout = soundLayout(view, styleOf({ preset: "full" }));
  expect(textsOf(layout)).toEqual(
    expect.arrayContaining([
      "Iron Rain",
      "Strike",
      "30 ms",
      "ALPHA",
      "251.000",
      "player 7",
      "Ctrl + V",
      "−6 dB",
      "R 50",
      "READY",
      "MUTED",
      "Net bravo",
    ]),
  );
  expect(iconsOf(layout)).toEqual(expect.arrayContaining(["tower", "receive", "armed", "muted", "priority", "quality-good"]));
});

it("marks a talker whom the player has muted with a sign, whatever the colours", () => {
  const talker_mixes = [{ session_id: 7, gain_db: 0, muted: true }];
  const speaking = (about: Parameters<typeof channelOf>[1]) => {
    const view = viewOf((model) => speak(model, 50, 7, "alpha"), about);
    return iconsOf(soundLayout(view, styleOf({ preset: "full" }))).filter((name) => name === "muted");
  };
  expect([speaking({ talker_mixes }), speaking({})]).toEqual([["muted"], []]);
});

it.each<[TransmitState, string]>([
  ["armed", "armed"],
  ["transmitting", "transmit"],
  ["blocked", "blocked"],
  ["no_microphone", "no-microphone"],
  ["microphone_off", "microphone-muted"],
  ["time_out", "time-out"],
])("says %s by a shape and a word of its own", (transmit, icon) => {
  const view = viewOf(nothing);
  const slots = view.slots.map((slot) => ({ ...slot, transmit }));
  for (const preset of ["full", "compact"] as const) {
    const layout = soundLayout({ ...view, slots }, styleOf({ preset }));
    expect(textsOf(layout).filter((text) => text === english_words.transmit[transmit])).toHaveLength(3);
    expect(iconsOf(layout).filter((name) => name === icon)).toHaveLength(3);
  }
});

it("has another word and another shape for every state", () => {
  const words = Object.values(english_words.transmit);
  expect(new Set(words).size).toBe(words.length);
  const names: readonly string[] = [...net_icon_names, ...state_icon_names];
  expect(new Set(names).size).toBe(names.length);
});

it.each([
  ["full", 3],
  ["compact", 3],
  ["speaking", 1],
  ["one_line", 0],
] as const)("shows with %s %s radios, of which one talks", (preset, count) => {
  const layout = soundLayout(
    viewOf((model) => speak(model, 50, 7, "bravo")),
    styleOf({ preset }),
  );
  expect(layout.items.filter(({ kind, key }) => kind === "box" && /^slot \S+$/.test(key))).toHaveLength(count);
  expect(textsOf(layout)).toContain("BRAVO");
  expect(textsOf(layout)).toContain("player 7");
});

it("is as low as a line can be with one_line", () => {
  const layout = soundLayout(viewOf(nothing), styleOf({ preset: "one_line" }));
  expect(layout.panel.height_px).toBe(32);
  expect(textsOf(layout)).toEqual(["Silent"]);
});

it("shows nothing where nothing is to be shown", () => {
  const view = viewOf(nothing);
  const hidden = [
    { ...view, visible: false },
    { ...view, quiet: true },
  ].map((one) => soundLayout(one, styleOf()));
  const speaking = soundLayout(view, styleOf({ preset: "speaking" }));
  const tiny = soundLayout(view, styleOf({ window: { width_px: 60, height_px: 40 } }));
  for (const { panel, items } of [...hidden, speaking, tiny])
    expect([panel.width_px, panel.height_px, items]).toEqual([0, 0, []]);
});

it.each(corners)("hangs on %s", (corner) => {
  const view = viewOf(nothing);
  const { panel } = soundLayout({ ...view, layout: { ...view.layout, corner } }, styleOf());
  expect(corner.endsWith("left") ? panel.x_px : 1920 - panel.x_px - panel.width_px).toBe(12);
  expect(corner.startsWith("top") ? panel.y_px : 1080 - panel.y_px - panel.height_px).toBe(12);
});

it("hangs as far from its corner as the player wants, and is never outside", () => {
  const view = viewOf(nothing);
  const at = (offset_x_px: number, offset_y_px: number) =>
    soundLayout({ ...view, layout: { ...view.layout, corner: "bottom_left", offset_x_px, offset_y_px } }, styleOf()).panel;
  const [near, far, beyond] = [at(0, 0), at(100, 50), at(4_096, 4_096)];
  expect([far.x_px - near.x_px, near.y_px - far.y_px]).toEqual([100, 50]);
  expect([beyond.x_px, beyond.y_px]).toEqual([1920 - beyond.width_px, 0]);
});

it("is there to be moved though it is hidden, or has nothing to say", () => {
  const view = { ...viewOf(nothing), editing: true };
  expect(soundLayout({ ...view, visible: false }, styleOf()).panel.width_px).toBeGreaterThan(0);
  expect(soundLayout(view, styleOf({ preset: "speaking" })).panel.width_px).toBeGreaterThan(0);
});

it("is turned round as in a mirror", () => {
  const view = viewOf((model) => speak(model, 50, 7, "alpha"));
  const [plain, turned] = [false, true].map((mirrored) => soundLayout(view, styleOf({ mirrored })));
  const placed = (items: readonly LayoutItem[] = []): readonly (readonly [string, number])[] =>
    items.map(({ key, x_px }) => [key, x_px]);
  const width_px = plain?.panel.width_px ?? 0;
  expect(placed(turned?.items)).toEqual(plain?.items.map(({ key, x_px, width_px: own_px }) => [key, width_px - x_px - own_px]));
  expect(placed(turned?.items)).not.toEqual(placed(plain?.items));
});

it("grows with its scale, and its letters with theirs", () => {
  const view = viewOf(nothing);
  const sizes = [0.5, 1, 2, 3].map(
    (scale) => soundLayout({ ...view, layout: { ...view.layout, scale } }, styleOf()).panel.height_px,
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect((sizes[2] ?? 0) / (sizes[1] ?? 1)).toBeCloseTo(2, 1);
  const larger = soundLayout(view, styleOf({ text_scale: 2 })).items.find(({ key }) => key === "slot alpha label");
  expect(larger).toMatchObject({ font: { size_px: 26, weight: "bold" } });
});

it("lets the game shine through as much as the theme allows", () => {
  const view = viewOf(nothing);
  const thin = { ...view, layout: { ...view.layout, opacity: 0.2 } };
  expect(layOut(thin, styleOf(), measure).items[0]).toMatchObject({ key: "panel", alpha: 0.2 });
  expect(layOut(thin, styleOf({ opacity_min: 0.9 }), measure).items[0]).toMatchObject({ key: "panel", alpha: 0.9 });
});

it("keeps radios where somebody talks, in their order, and says how many more there are", () => {
  const model = openModel(Array.from({ length: 1_000 }, (_, index) => channelOf(`net-${index}`)));
  speak(model, 50, 7, "net-900");
  speak(model, 50, 8, "net-3");
  const layout = soundLayout(model.view(100), styleOf({ preset: "compact", window: { width_px: 800, height_px: 200 } }));
  expect(textsOf(layout)).toEqual(expect.arrayContaining(["NET-0", "NET-3", "NET-900", `+${layout.slots_hidden} more`]));
  expect(layout.slots_hidden).toBeGreaterThan(990);
});
