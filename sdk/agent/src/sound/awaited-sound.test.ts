import { describe, expect, it } from "vitest";
import { AwaitedSound } from "./awaited-sound.js";
import { FakeSound } from "./fake-sound.suite.js";
import { type SoundBackend, SoundError } from "./sound-backend.js";

describe("sound that is not there yet", () => {
  it("is looked for ever more seldom, and for ever", async () => {
    const world = createWorld();
    await world.fake.pass(600_000);
    expect(world.searched_ms.slice(0, 6)).toEqual([2000, 6000, 14_000, 29_000, 44_000, 59_000]);
    expect(world.searched_ms.at(-1)).toBeGreaterThan(585_000 - 1);
    expect(world.rounds.slice(0, 3)).toEqual([1, 2, 3]);
  });

  it("has no device and opens none, and says why, as it was last", async () => {
    const world = createWorld();
    expect(world.sound.name).toBe("null");
    const options = { frame_samples: 480, onLost: fail };
    const doings = [
      () => world.sound.listDevices(),
      () => world.sound.openCapture({ ...options, onFrame: fail }),
      () => world.sound.openPlayback({ ...options, render: fail }),
    ];
    for (const doing of doings) {
      await expect(doing()).rejects.toMatchObject({ code: "backend_unavailable", message: "not at the start" });
    }
    await world.fake.pass(2000);
    for (const doing of doings) await expect(doing()).rejects.toMatchObject({ message: "not in round 1" });
  });

  it("is used as soon as it is found, and who watches is told, then and of all that changes, until nobody does", async () => {
    const world = createWorld();
    let told = 0;
    const unwatch = world.sound.watch(() => (told += 1));
    const unwatchOther = world.sound.watch(fail);
    unwatchOther();
    await world.fake.pass(2000);
    expect(told).toBe(0);
    world.found = world.fake;
    world.fake.present.capture.push("usb");
    await world.fake.pass(4000);
    expect(told).toBe(1);
    expect(await world.sound.listDevices()).toMatchObject([{ id: "usb" }]);
    world.fake.tell();
    expect(told).toBe(2);
    let captured = 0;
    await world.sound.openCapture({ device_id: "usb", frame_samples: 480, onFrame: () => (captured += 1), onLost: fail });
    await world.fake.pass(1000);
    expect(captured).toBe(100);
    unwatch();
    world.fake.tell();
    expect(told).toBe(2);
    await world.sound.close();
    expect(world.fake.running.capture).toEqual([]);
    expect(world.rounds).toEqual([1, 2]);
    expect(world.fake.time.next_ms).toBeUndefined();
  });

  it("looks no more once it is closed, and closes what it finds even so", async () => {
    const idle = createWorld();
    await idle.sound.close();
    expect(idle.fake.time.next_ms).toBeUndefined();
    const world = createWorld();
    let closed = 0;
    world.sound.watch(fail);
    world.fake.close = async () => {
      closed += 1;
    };
    world.search_delay_ms = 500;
    world.found = world.fake;
    await world.fake.pass(2100);
    await world.sound.close();
    await world.sound.close();
    expect(closed).toBe(0);
    await world.fake.pass(1000);
    expect(closed).toBe(1);
    expect(world.fake.time.next_ms).toBeUndefined();
  });
});

interface World {
  readonly fake: FakeSound;
  readonly sound: AwaitedSound;
  readonly rounds: number[];
  /** Since the start. */
  readonly searched_ms: number[];
  found: SoundBackend | undefined;
  search_delay_ms: number;
}

function createWorld(): World {
  const fake = new FakeSound();
  const started_ms = fake.clock();
  const search = async (round: number): Promise<SoundBackend> => {
    world.rounds.push(round);
    world.searched_ms.push(fake.clock() - started_ms);
    const { found, search_delay_ms } = world;
    if (search_delay_ms > 0) await new Promise<void>((resolve) => fake.timer(search_delay_ms, resolve));
    if (found === undefined) throw new SoundError("backend_unavailable", `not in round ${round}`);
    return found;
  };
  const sound = new AwaitedSound({
    timer: fake.timer,
    search,
    missing: new SoundError("backend_unavailable", "not at the start"),
  });
  const world: World = { fake, sound, rounds: [], searched_ms: [], found: undefined, search_delay_ms: 0 };
  return world;
}

function fail(): never {
  throw new Error("nobody may call this");
}
