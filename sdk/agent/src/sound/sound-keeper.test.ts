import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeSound, type FakeStream } from "./fake-sound.suite.js";
import type { SoundDirection } from "./sound-backend.js";
import { type DeviceNews, SoundKeeper } from "./sound-keeper.js";

describe("the sound keeper", () => {
  it("opens the chosen devices, else the default, and tells what it uses", async () => {
    const world = createWorld();
    const keeper = await world.open({ capture_id: "usb" });
    expect(keeper.uses()).toEqual([
      { direction: "capture", state: "open", device_id: "built-in", title: "the built-in", selected_id: "usb" },
      { direction: "playback", state: "open", device_id: "built-in", title: "the built-in" },
    ]);
    expect(world.causes()).toEqual([]);
    world.sound.add("capture", "usb");
    await world.sound.pass(10);
    expect(keeper.uses()[0]).toMatchObject({ device_id: "usb", selected_id: "usb" });
    expect(world.causes()).toEqual(["returned"]);
    expect(await keeper.devices()).toHaveLength(3);
  });

  it("goes on elsewhere at once when its device is gone, and back when it returns", async () => {
    const world = createWorld();
    world.sound.add("playback", "headset");
    world.sound.delay_ms = 20;
    const opening = world.open({ playback_id: "headset" });
    await world.sound.pass(100);
    const keeper = await opening;
    await world.sound.pass(1000);
    world.news.length = 0;
    world.sound.remove("playback", "headset");
    await world.sound.pass(60);
    expect(world.sound.running.playback[0]?.device_id).toBe("built-in");
    expect(world.news[0]).toMatchObject({ cause: "lost", uses: [{}, { device_id: "built-in", selected_id: "headset" }] });
    await world.sound.pass(1000);
    world.sound.add("playback", "headset");
    await world.sound.pass(100);
    expect(world.news.at(-1)).toMatchObject({ cause: "returned", uses: [{}, { device_id: "headset" }] });
    const { dropped_frames } = keeper;
    expect(dropped_frames).toBe(4);
    await keeper.close();
  });

  it("follows the system's default unless the player chose", async () => {
    const world = createWorld();
    world.sound.add("playback", "headset");
    world.sound.add("capture", "headset");
    const keeper = await world.open({ capture_id: "built-in" });
    for (const direction of ["capture", "playback"] as const) world.sound.setDefault(direction, "headset");
    await world.sound.pass(20);
    expect(keeper.uses()).toMatchObject([{ device_id: "built-in" }, { device_id: "headset" }]);
    expect(world.causes()).toContain("changed");
  });

  it("chooses what is there and refuses what is not", async () => {
    const world = createWorld();
    world.sound.add("playback", "headset");
    const keeper = await world.open({});
    expect(await keeper.select("playback", "headset")).toMatchObject({
      ok: true,
      value: { device_id: "headset", state: "open" },
    });
    expect(world.causes()).toEqual(["selected"]);
    const refused = await keeper.select("capture", "headset");
    expect(refused).toMatchObject({ ok: false, refusal: { code: "unknown_device", field: "/device_id" } });
    expect(keeper.uses()[1]).toMatchObject({ selected_id: "headset" });
    expect(await keeper.select("playback")).toMatchObject({ ok: true, value: { device_id: "built-in" } });
    expect(keeper.uses()[1]).not.toHaveProperty("selected_id");
    await keeper.close();
    expect(await keeper.select("playback", "headset")).toMatchObject({ ok: false, refusal: { code: "not_ready" } });
  });

  it("renders in real time without a device, looks for one for ever, and never often", async () => {
    const world = createWorld();
    world.sound.remove("playback", "built-in");
    world.sound.remove("capture", "built-in");
    const keeper = await world.open({});
    expect(keeper.uses()).toEqual([
      { direction: "capture", state: "lost" },
      { direction: "playback", state: "lost" },
    ]);
    await world.sound.pass(60_000);
    expect(Math.abs(world.rendered - 6000)).toBeLessThan(5);
    expect(world.sound.opens).toBe(0);
    expect(world.sound.lists).toBeLessThan(100);
    expect(world.sound.lists).toBeGreaterThan(40);
    // Nobody tells that it is there.
    world.sound.present.playback.push("built-in");
    await world.sound.pass(2100);
    expect(world.sound.running.playback).toHaveLength(1);
    expect(world.news.at(-1)).toMatchObject({ cause: "returned" });
    const before = world.rendered;
    await world.sound.pass(1000);
    expect(Math.abs(world.rendered - before - 100)).toBeLessThan(3);
  });

  it("lets one direction rest, on whatever device it goes on, until it is woken", async () => {
    const world = createWorld();
    world.sound.add("playback", "headset");
    const keeper = await world.open({ playback_id: "headset" });
    const resting = (direction: SoundDirection): boolean | undefined => world.sound.running[direction][0]?.resting;
    keeper.rest("playback");
    expect([resting("playback"), resting("capture")]).toEqual([true, false]);
    world.sound.remove("playback", "headset");
    expect(keeper.wake("capture")).toBeInstanceOf(Promise);
    await world.sound.pass(60);
    expect(resting("playback")).toBe(true);
    await keeper.wake("playback");
    expect(resting("playback")).toBe(false);
    world.sound.remove("playback", "built-in");
    await world.sound.pass(60);
    expect(keeper.wake("playback")).toBeUndefined();
    world.sound.add("playback", "built-in");
    await world.sound.pass(300);
    expect(resting("playback")).toBe(false);
  });

  it("lets what renders in a device's place rest too, and looks for one all the same", async () => {
    const world = createWorld();
    world.sound.remove("playback", "built-in");
    const keeper = await world.open({});
    await world.sound.pass(100);
    expect(keeper.rest("playback")).toBe(true);
    const before = world.rendered;
    await world.sound.pass(3000);
    expect(world.rendered).toBe(before);
    expect(keeper.wake("playback")).toBeUndefined();
    await world.sound.pass(1000);
    expect(Math.abs(world.rendered - before - 100)).toBeLessThan(3);
    keeper.rest("playback");
    world.sound.present.playback.push("built-in");
    await world.sound.pass(2100);
    expect(world.sound.running.playback[0]?.resting).toBe(true);
    // A device that is opened at rest and then lost leaves nothing that ticks either.
    world.sound.remove("playback", "built-in");
    await world.sound.pass(100);
    const lost = world.rendered;
    await world.sound.pass(1000);
    expect(world.rendered).toBe(lost);
  });

  it("renders in real time while a device is being opened that gives nothing until it is", async () => {
    const world = createWorld();
    const keeper = await world.open({});
    world.sound.delay_ms = 900;
    const openPlayback = world.sound.openPlayback.bind(world.sound);
    const first = new Float32Array(960).fill(1);
    world.sound.openPlayback = (options) => {
      options.render(first, world.sound.clock());
      return openPlayback(options);
    };
    world.sound.remove("playback", "built-in");
    const before = world.rendered;
    world.sound.add("playback", "headset");
    await world.sound.pass(1500);
    expect(world.sound.opening.playback).toBe(1);
    expect(first.every((sample) => sample === 0)).toBe(true);
    expect(Math.abs(world.rendered - before - 150)).toBeLessThan(3);
    await world.sound.pass(1000);
    expect(keeper.uses()[1]).toMatchObject({ state: "open", device_id: "headset" });
  });

  it("tells why a device was lost, and soon, even if it is long unknown what there is else", async () => {
    const world = createWorld();
    const keeper = await world.open({});
    await world.sound.pass(1000);
    world.news.length = 0;
    world.sound.delay_ms = 2000;
    world.sound.running.playback[0]?.lose();
    await world.sound.pass(490);
    expect(world.news).toEqual([]);
    await world.sound.pass(20);
    expect(world.news).toMatchObject([
      { cause: "lost", why: "built-in was taken away", uses: [{ state: "open" }, { state: "lost" }] },
    ]);
    await world.sound.pass(5000);
    expect(world.causes()).toEqual(["lost", "returned"]);
    expect(world.news[1]).not.toHaveProperty("why");
    world.sound.running.playback[0]?.lose();
    void keeper.close();
    await world.sound.pass(5000);
    expect(world.causes()).toEqual(["lost", "returned"]);
  });

  it("leaves a device that fails alone for a while, and the others in peace", async () => {
    const world = createWorld();
    world.sound.add("playback", "headset");
    world.sound.broken.add("headset");
    const keeper = await world.open({ playback_id: "headset" });
    expect(keeper.uses()[1]).toMatchObject({ state: "open", device_id: "built-in" });
    await world.sound.pass(100_000);
    // 100 ms, 200 ms … doubling: a gap in what is heard each.
    expect(world.sound.opens).toBeLessThan(25);
    world.sound.broken.clear();
    await world.sound.pass(60_100);
    expect(keeper.uses()[1]).toMatchObject({ device_id: "headset" });
  });

  it("does not open a device over and over that goes as soon as it is open", async () => {
    const world = createWorld();
    await world.open({});
    const { opens } = world.sound;
    for (let turn = 0; turn < 2000; turn += 1) {
      world.sound.running.playback[0]?.lose();
      await world.sound.pass(5);
    }
    expect(world.sound.opens - opens).toBeLessThan(15);
  });

  it("keeps its promises whatever comes and goes, in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), fc.constantFrom(0, 7, 30), async (acts, delay_ms) => {
        const world = createWorld();
        world.sound.delay_ms = delay_ms;
        const opening = world.open({});
        await world.sound.pass(200);
        const keeper = await opening;
        for (const [what, direction, id, pass_ms] of acts) {
          perform(world, keeper, what, direction, id);
          await world.sound.pass(pass_ms);
          expect(world.sound.most_at_once).toBeLessThanOrEqual(1);
        }
        await expectSettled(world, keeper);
        await keeper.close();
        const { rendered, captured } = world;
        const told = world.news.length;
        world.sound.tell();
        await world.sound.pass(3000);
        expect([world.rendered, world.captured, world.news.length]).toEqual([rendered, captured, told]);
        expect(world.sound.running).toEqual({ capture: [], playback: [] });
        expect(world.sound.time.next_ms).toBeUndefined();
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is closed at once whatever it is doing, and opens nothing afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 10 }), fc.integer({ min: 0, max: 60 }), async (acts, then_ms) => {
        const world = createWorld();
        world.sound.delay_ms = 30;
        const opening = world.open({});
        await world.sound.pass(100);
        const keeper = await opening;
        for (const [what, direction, id] of acts) perform(world, keeper, what, direction, id);
        await world.sound.pass(then_ms);
        let closed = false;
        void keeper.close().then(() => {
          closed = true;
        });
        const { rendered, captured } = world;
        const told = world.news.length;
        await world.sound.pass(1000);
        expect(closed).toBe(true);
        expect([world.rendered, world.captured, world.news.length]).toEqual([rendered, captured, told]);
        expect(world.sound.running).toEqual({ capture: [], playback: [] });
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

const ids = ["built-in", "headset", "usb"];
const acts = ["add", "remove", "default", "break", "mend", "lose", "select", "unselect", "away", "back", "tell"] as const;
const act = fc.tuple(
  fc.constantFrom(...acts),
  fc.constantFrom<SoundDirection>("capture", "playback"),
  fc.constantFrom(...ids),
  fc.constantFrom(0, 5, 20, 50, 400, 2500),
);

function perform(
  { sound }: World,
  keeper: SoundKeeper,
  what: (typeof acts)[number],
  direction: SoundDirection,
  id: string,
): void {
  const running = (): readonly FakeStream[] => [...sound.running.capture, ...sound.running.playback];
  const deeds: Record<(typeof acts)[number], () => unknown> = {
    add: () => sound.add(direction, id),
    remove: () => sound.remove(direction, id),
    default: () => sound.setDefault(direction, id),
    mend: () => sound.broken.delete(id),
    lose: () => sound.running[direction][0]?.lose(),
    select: () => keeper.select(direction, id),
    unselect: () => keeper.select(direction),
    tell: () => sound.tell(),
    break: () => {
      sound.broken.add(id);
      for (const stream of running()) if (stream.device_id === id) stream.lose();
    },
    away: () => {
      for (const stream of running()) stream.lose();
      sound.away = true;
    },
    back: () => {
      sound.away = false;
    },
  };
  deeds[what]();
}

/** In the end each direction runs on the best that is there and works, and rendering goes on whether there is any or not. */
async function expectSettled(world: World, keeper: SoundKeeper): Promise<void> {
  const { sound } = world;
  sound.away = false;
  // The longest that a better device is left alone, and one more look.
  await sound.pass(63_000);
  for (const use of keeper.uses()) {
    const { direction, selected_id } = use;
    const usable = sound.present[direction].filter((id) => !sound.broken.has(id));
    const best = [selected_id, sound.default_ids[direction]].find((id) => id !== undefined && usable.includes(id));
    const running = sound.running[direction].map(({ device_id }) => device_id);
    expect(running).toEqual(usable.length === 0 ? [] : [expect.any(String)]);
    if (best !== undefined) expect(running).toEqual([best]);
    expect(use.device_id).toBe(running[0]);
    expect(use.state).toBe(running.length > 0 ? "open" : "lost");
  }
  const before = world.rendered;
  await sound.pass(1000);
  expect(Math.abs(world.rendered - before - 100)).toBeLessThan(15);
}

interface World {
  readonly sound: FakeSound;
  readonly news: DeviceNews[];
  rendered: number;
  captured: number;
  causes(): readonly string[];
  open(selected: { capture_id?: string; playback_id?: string }): Promise<SoundKeeper>;
}

/** With one default device in each direction. */
function createWorld(): World {
  const sound = new FakeSound();
  for (const direction of ["capture", "playback"] as const) {
    sound.present[direction] = ["built-in"];
    sound.default_ids[direction] = "built-in";
  }
  const { clock, timer } = sound;
  const news: DeviceNews[] = [];
  const count = (what: "captured" | "rendered"): void => {
    world[what] += 1;
  };
  const world: World = {
    sound,
    news,
    rendered: 0,
    captured: 0,
    causes: () => news.map(({ cause }) => cause),
    open: (selected) =>
      SoundKeeper.open({
        backend: sound,
        clock,
        timer,
        capture: { frame_samples: 480, onFrame: () => count("captured") },
        playback: { frame_samples: 480, render: () => count("rendered") },
        selected,
        onNews: (one) => void news.push(one),
      }),
  };
  return world;
}
