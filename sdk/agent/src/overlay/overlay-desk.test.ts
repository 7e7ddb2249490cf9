import { isDeepStrictEqual } from "node:util";
import { accept, type OverlayLayout, type OverlayState, refuse } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { type KeptOverlay, OverlayDesk } from "./overlay-desk.js";
import { linger_ms } from "./overlay-windows.js";

const layout: OverlayLayout = {
  ...{ corner: "top_right", scale: 1, opacity: 0.9, detail: "full" },
  ...{ theme: "dark", text_scale: 1, auto_hide: false, mirrored: false, offset_x_px: 0, offset_y_px: 0 },
};
const plain: OverlayState = { visible: true, layout, attached: 0, editing: false };

class Rig {
  readonly clock: VirtualClock = new VirtualClock();
  readonly told: [string, unknown][] = [];
  readonly kept: [Partial<OverlayLayout>, string | undefined][] = [];
  readonly desk: OverlayDesk;
  loaded: KeptOverlay = { visible: true, layout, games: {} };
  launched = 0;

  constructor(writable = true) {
    this.desk = new OverlayDesk({
      store: {
        load: () => this.loaded,
        save: async (change, window_title) => {
          if (!writable) return refuse("settings_unwritable", "config.json: found a disk that is full, expected room");
          this.kept.push([change, window_title]);
          return accept(undefined);
        },
      },
      broadcast: (event, params) => void this.told.push([event, params]),
      launch: () => {
        this.launched += 1;
      },
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
    });
  }

  /** What was told since the last call, as far as it is not as in the beginning. */
  take(): object[] {
    const states = this.told.splice(0).map(([, params]) => (params as { overlay: OverlayState }).overlay);
    return states.map((state) =>
      Object.fromEntries(
        Object.entries(state).filter(([name, value]) => !isDeepStrictEqual(plain[name as keyof OverlayState], value)),
      ),
    );
  }
}

describe("the overlay's desk", () => {
  it("keeps the layout, and not whether it is shown", async () => {
    const { desk, told, kept } = new Rig();
    expect(await desk.configure({ visible: false })).toEqual(accept({ ...plain, visible: false }));
    expect(kept).toEqual([]);
    await desk.configure({ corner: "bottom_left", scale: 2, offset_x_px: 16 });
    expect(kept).toEqual([[{ corner: "bottom_left", scale: 2, offset_x_px: 16 }, undefined]]);
    const changed = { ...layout, corner: "bottom_left", scale: 2, offset_x_px: 16 };
    expect(told).toEqual([
      ["overlay", { overlay: { ...plain, visible: false } }],
      ["overlay", { overlay: { ...plain, visible: false, layout: changed } }],
    ]);
    desk.toggle();
    expect(desk.state.visible).toBe(true);
  });

  it("tells nobody of what changes nothing", async () => {
    const { desk, told } = new Rig();
    await desk.configure({ visible: true, opacity: 0.9, editing: false });
    await desk.configure({});
    desk.close(1);
    desk.forgetClient(1);
    expect(told).toEqual([]);
  });

  it("is laid out for this run where it cannot be kept, and says so", async () => {
    const { desk } = new Rig(false);
    expect(await desk.configure({ detail: "compact" })).toMatchObject({ ok: false, refusal: { code: "settings_unwritable" } });
    expect(desk.state.layout.detail).toBe("compact");
  });

  it("counts who draws it, once each, until they are gone", () => {
    const { desk, told } = new Rig();
    expect(desk.toast({ text: "Nobody sees it", kind: "info", duration_ms: 500 })).toBe(0);
    desk.attach(1, "program");
    desk.attach(1, "program");
    desk.attach(2, "program");
    expect(desk.toast({ text: "Phase two", kind: "good", duration_ms: 500 })).toBe(2);
    desk.forgetClient(3);
    desk.forgetClient(1);
    expect(desk.state.attached).toBe(1);
    expect(told.map(([event]) => event)).toEqual(["toast", "overlay", "overlay", "toast", "overlay"]);
  });

  it("follows settings that were edited by hand", () => {
    const rig = new Rig();
    rig.desk.handleReloaded();
    expect(rig.told).toEqual([]);
    rig.loaded = { visible: false, layout: { ...layout, opacity: 0.5 }, games: { Tanks: { scale: 2 } } };
    rig.desk.handleReloaded();
    expect(rig.desk.state).toEqual({ ...plain, layout: { ...layout, opacity: 0.5 } });
    expect(rig.told).toHaveLength(1);
    expect(rig.desk.open(1, "Tanks").layout).toEqual({ ...layout, opacity: 0.5, scale: 2 });
  });
});

describe("the overlay on games", () => {
  it("belongs on the window of the game that asked last, and of one that is gone for a while", () => {
    const rig = new Rig();
    const { desk, clock } = rig;
    desk.open(1, "Tanks");
    desk.open(2, "Planes");
    desk.open(1, "Tanks 2");
    desk.forgetClient(1);
    expect(rig.take().map((state) => "window_title" in state && state.window_title)).toEqual([
      ...["Tanks", "Planes", "Tanks 2", "Planes"],
    ]);
    desk.forgetClient(2);
    clock.advanceTo(linger_ms - 1);
    expect([desk.state.window_title, rig.take()]).toEqual(["Planes", []]);
    clock.advanceTo(linger_ms);
    expect(rig.take()).toEqual([{}]);
    expect(desk.state).toEqual(plain);
  });

  it("stays where it is if the game is back in time, and goes at once if the game is done with it", () => {
    const rig = new Rig();
    const { desk, clock } = rig;
    desk.open(1, "Tanks");
    desk.forgetClient(1);
    clock.advanceTo(linger_ms - 1);
    desk.open(2, "Tanks");
    clock.advanceTo(3 * linger_ms);
    expect(rig.take()).toEqual([{ window_title: "Tanks" }]);
    expect(desk.close(3).window_title).toBe("Tanks");
    expect(desk.close(2)).toEqual(plain);
    expect(clock.next_ms).toBeUndefined();
    desk.open(1, "Tanks");
    desk.forgetClient(1);
    desk.dispose();
    expect(clock.next_ms, "nothing waits when the agent ends").toBeUndefined();
    rig.take();
    desk.open(2, "Planes");
    desk.forgetClient(2);
    expect(clock.next_ms, "nor for those whose connections it ends").toBeUndefined();
  });

  it("does not go back to a game that was gone before another had it", () => {
    const { desk, clock } = new Rig();
    desk.open(1, "Tanks");
    desk.open(2, "Planes");
    desk.forgetClient(1);
    expect(desk.state.window_title).toBe("Planes");
    expect(desk.close(2)).toEqual(plain);
    expect(clock.next_ms).toBeUndefined();
  });

  it("is started for a game where nobody draws it", () => {
    const rig = new Rig();
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(1);
    rig.desk.attach(2, "program");
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(1);
    rig.desk.forgetClient(2);
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(2);
  });

  it("is started beside a page, which others may look at, and not beside a host, whose page is the one that counts", () => {
    const rig = new Rig();
    expect(rig.desk.attach(2, "page").attached).toBe(1);
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(1);
    expect(rig.desk.attach(3, "host").attached).toBe(1);
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(1);
    rig.desk.attach(3, "page");
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(2);
    rig.desk.attach(2, "program");
    rig.desk.open(1, "Tanks");
    expect(rig.launched).toBe(2);
  });

  it("lies on each game as the player put it there, and on others as on none", async () => {
    const { desk, kept } = new Rig();
    desk.open(1, "Tanks");
    await desk.configure({ corner: "bottom_left", offset_y_px: 40 });
    desk.open(2, "constructor");
    expect(desk.state.layout).toEqual(layout);
    await desk.configure({ theme: "light" });
    expect(desk.close(2).layout).toEqual({ ...layout, corner: "bottom_left", offset_y_px: 40 });
    expect(desk.close(1).layout).toEqual(layout);
    await desk.configure({ scale: 2 });
    expect(desk.open(1, "Tanks").layout).toEqual({ ...layout, corner: "bottom_left", offset_y_px: 40, scale: 2 });
    expect(kept).toEqual([
      [{ corner: "bottom_left", offset_y_px: 40 }, "Tanks"],
      [{ theme: "light" }, "constructor"],
      [{ scale: 2 }, undefined],
    ]);
  });

  it("is forgotten first on the game that was laid out first, where there are too many", async () => {
    const { desk } = new Rig();
    for (let number = 0; number <= 64; number++) {
      desk.open(1, `game ${number}`);
      await desk.configure({ scale: 2 });
    }
    expect(desk.open(1, "game 0").layout.scale).toBe(1);
    expect(desk.open(1, "game 1").layout.scale).toBe(2);
  });

  it("is never forgotten on the game that is laid out now, whatever its window is called", async () => {
    const { desk } = new Rig();
    for (let number = 0; number < 64; number++) {
      desk.open(1, `game ${number}`);
      await desk.configure({ scale: 2 });
    }
    // Numbers come first among the names that an object has.
    for (const window_title of ["2048", "__proto__", "7"]) {
      desk.open(1, window_title);
      expect(await desk.configure({ scale: 3 })).toMatchObject({ value: { layout: { scale: 3 } } });
      expect(desk.open(1, window_title).layout.scale).toBe(3);
    }
  });
});

describe("the overlay while it is moved about", () => {
  it("is shown for it, and takes the mouse only while somebody draws it", async () => {
    const rig = new Rig();
    const { desk } = rig;
    expect(await desk.configure({ editing: true })).toMatchObject({ refusal: { code: "not_ready", field: "/editing" } });
    desk.toggleEditing();
    desk.attach(2, "host");
    desk.toggleEditing();
    expect(rig.take(), "a host whose page is not there yet").toEqual([]);
    desk.attach(1, "program");
    await desk.configure({ visible: false });
    expect(await desk.configure({ editing: true })).toMatchObject(accept({ visible: true, editing: true }));
    desk.toggleEditing();
    expect(desk.state.editing).toBe(false);
    desk.toggleEditing();
    expect(desk.state.editing).toBe(true);
    desk.forgetClient(1);
    expect(desk.attach(1, "program").editing, "nobody drew it in between").toBe(false);
  });

  it.each([
    ["is hidden", (desk: OverlayDesk) => desk.toggle()],
    ["is hidden by a client", (desk: OverlayDesk) => void desk.configure({ visible: false })],
    ["is done", (desk: OverlayDesk) => void desk.configure({ editing: false })],
    ["belongs on another game", (desk: OverlayDesk) => void desk.open(3, "Planes")],
    ["belongs on no game", (desk: OverlayDesk) => void desk.close(2)],
  ])("gives the mouse back when it %s", async (_, end) => {
    const { desk } = new Rig();
    desk.attach(1, "program");
    desk.open(2, "Tanks");
    await desk.configure({ editing: true });
    await desk.configure({ offset_x_px: 7 });
    expect(desk.state.editing).toBe(true);
    end(desk);
    expect(desk.state.editing).toBe(false);
  });
});
