import { describe, expect, it } from "vitest";
import { FakeSound } from "./fake-sound.suite.js";
import { KeptStream } from "./kept-stream.js";

describe("a kept stream whose better device fails", () => {
  it("is silent only while that is tried, ever more seldom, and nobody is told", async () => {
    for (const broken_ms of [0, 1000]) {
      const world = await createWorld(["built-in", "headset"], "headset");
      world.sound.broken_ms = broken_ms;
      world.sound.broken.add("headset");
      world.sound.running.capture[0]?.lose();
      await world.sound.pass(5000);
      expect(world.stream.use).toMatchObject({ state: "open", device_id: "built-in" });
      world.news.length = 0;
      world.gaps_ms.length = 0;
      await world.sound.pass(200_000);
      expect(Math.max(...world.gaps_ms)).toBeLessThan(broken_ms + 50);
      expect(world.gaps_ms.filter((gap_ms) => gap_ms >= broken_ms && gap_ms > 10).length).toBeLessThan(10);
      expect(world.news).toEqual([]);
      world.sound.broken.clear();
      await world.sound.pass(62_000);
      expect(world.stream.use).toMatchObject({ device_id: "headset" });
      expect(world.news).toEqual(["returned"]);
      expect(world.sound.most_at_once).toBe(1);
    }
  });

  it("answers a choice with what goes on in its place", async () => {
    const world = await createWorld(["built-in", "headset"], undefined);
    world.sound.broken_ms = 1000;
    world.sound.broken.add("headset");
    const selecting = world.stream.select("headset");
    await world.sound.pass(1100);
    expect(await selecting).toMatchObject({ ok: true, value: { state: "open", device_id: "built-in", selected_id: "headset" } });
    expect(world.news).toEqual(["selected"]);
  });

  it("tries the next best first, spares it too once it failed, and goes on to others when what ran fails as well", async () => {
    const world = await createWorld(["usb", "desk", "built-in", "headset"], undefined);
    world.sound.broken.add("built-in");
    world.sound.running.capture[0]?.lose();
    await world.sound.pass(30_000);
    expect(world.stream.use).toMatchObject({ device_id: "usb" });
    const { opens } = world.sound;
    world.sound.broken.add("headset");
    const selecting = world.stream.select("headset");
    await world.sound.pass(10);
    expect(await selecting).toMatchObject({ value: { device_id: "usb" } });
    // The choice and what ran: the default failed not long ago.
    expect(world.sound.opens - opens).toBe(2);
    world.sound.broken.add("usb");
    await world.sound.pass(500);
    expect(world.stream.use).toMatchObject({ device_id: "desk" });
  });
});

interface World {
  readonly sound: FakeSound;
  readonly stream: KeptStream;
  readonly news: string[];
  /** Between one frame and the next. */
  readonly gaps_ms: number[];
}

/** A microphone that runs; the default is the built-in one. */
async function createWorld(present: string[], selected_id: string | undefined): Promise<World> {
  const sound = new FakeSound();
  sound.present.capture = present;
  sound.default_ids.capture = "built-in";
  const news: string[] = [];
  const gaps_ms: number[] = [];
  let captured_ms = sound.clock();
  const onFrame = (): void => {
    gaps_ms.push(sound.clock() - captured_ms);
    captured_ms = sound.clock();
  };
  const { clock, timer } = sound;
  const stream = new KeptStream({
    clock,
    timer,
    direction: "capture",
    selected_id,
    listDevices: () => sound.listDevices(),
    openStream: (device_id, onLost) => sound.openCapture({ frame_samples: 480, device_id, onFrame, onLost }),
    onSilent: () => undefined,
    onNews: (cause) => void news.push(cause),
  });
  await stream.settle();
  await sound.pass(3000);
  news.length = 0;
  return { sound, stream, news, gaps_ms };
}
