import { accept, type OverlayLayout, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { OverlayDesk } from "./overlay-desk.js";

const layout: OverlayLayout = { corner: "top_right", scale: 1, opacity: 0.9, detail: "full" };

function setUp({ writable = true } = {}): {
  desk: OverlayDesk;
  told: [string, unknown][];
  kept: OverlayLayout[];
  setKept(layout: OverlayLayout): void;
} {
  const told: [string, unknown][] = [];
  const kept: OverlayLayout[] = [layout];
  const desk = new OverlayDesk({
    store: {
      load: () => ({ visible: true, ...(kept.at(-1) ?? layout) }),
      save: async (next) => {
        if (!writable) return refuse("settings_unwritable", "config.json: found a disk that is full, expected room");
        kept.push(next);
        return accept(undefined);
      },
    },
    broadcast: (event, params) => void told.push([event, params]),
  });
  return { desk, told, kept, setKept: (next) => void kept.push(next) };
}

describe("the overlay's desk", () => {
  it("keeps the layout, and not whether it is shown", async () => {
    const { desk, told, kept } = setUp();
    expect(await desk.configure({ visible: false })).toEqual(accept({ visible: false, layout, attached: 0 }));
    expect(kept).toHaveLength(1);
    await desk.configure({ corner: "bottom_left", scale: 2 });
    expect(kept.at(-1)).toEqual({ ...layout, corner: "bottom_left", scale: 2 });
    expect(told).toEqual([
      ["overlay", { overlay: { visible: false, layout, attached: 0 } }],
      ["overlay", { overlay: { visible: false, layout: { ...layout, corner: "bottom_left", scale: 2 }, attached: 0 } }],
    ]);
    desk.toggle();
    expect(desk.state.visible).toBe(true);
  });

  it("tells nobody of what changes nothing", async () => {
    const { desk, told } = setUp();
    await desk.configure({ visible: true, opacity: 0.9 });
    await desk.configure({});
    expect(told).toEqual([]);
  });

  it("is laid out for this run where it cannot be kept, and says so", async () => {
    const { desk } = setUp({ writable: false });
    expect(await desk.configure({ detail: "compact" })).toMatchObject({ ok: false, refusal: { code: "settings_unwritable" } });
    expect(desk.state.layout.detail).toBe("compact");
  });

  it("counts who draws it, once each, until they are gone", () => {
    const { desk, told } = setUp();
    expect(desk.toast({ text: "Nobody sees it", kind: "info", duration_ms: 500 })).toBe(0);
    desk.attach(1);
    desk.attach(1);
    desk.attach(2);
    expect(desk.toast({ text: "Phase two", kind: "good", duration_ms: 500 })).toBe(2);
    desk.forgetClient(3);
    desk.forgetClient(1);
    expect(desk.state.attached).toBe(1);
    expect(told.map(([event]) => event)).toEqual(["toast", "overlay", "overlay", "toast", "overlay"]);
  });

  it("follows settings that were edited by hand", () => {
    const { desk, told, setKept } = setUp();
    desk.handleReloaded();
    expect(told).toEqual([]);
    setKept({ ...layout, opacity: 0.5 });
    desk.handleReloaded();
    expect(desk.state.layout.opacity).toBe(0.5);
    expect(told).toHaveLength(1);
  });
});
