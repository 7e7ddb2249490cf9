import { describe, expect, it } from "vitest";
import { StillDevices } from "./still-devices.js";

const asleep = (name: string) => ({ name, state: 2 });
const awake = (name: string) => ({ name, state: 1 });

describe("still devices", () => {
  it("leaves out what was still and is suspended, and nothing that is merely suspended", () => {
    const still = new StillDevices(() => 0);
    expect(still.usable([asleep("a"), awake("b")])).toHaveLength(2);
    expect(still.any).toBe(false);
    still.note("a");
    still.note("b");
    expect(still.any).toBe(true);
    expect(still.usable([asleep("a"), awake("b"), asleep("c")])).toEqual([awake("b"), asleep("c")]);
    expect(still.usable([asleep("a"), asleep("b")])).toEqual([asleep("b")]);
  });

  it("takes what was seen awake, has gone, or may have woken unseen, for any other", () => {
    const still = new StillDevices(() => 0);
    for (const unstill of [() => still.usable([awake("a")]), () => still.usable([]), () => still.clear()]) {
      still.note("a");
      unstill();
      expect(still.any).toBe(false);
      expect(still.usable([asleep("a")])).toHaveLength(1);
    }
  });

  it("gives a device another chance after half a minute, then ever more seldom, each on its own", () => {
    let now_ms = 5000;
    const still = new StillDevices(() => now_ms);
    const expectHidden = (name: string, hidden_ms: number): void => {
      still.note(name);
      now_ms += hidden_ms - 1;
      expect(still.usable([asleep("a"), asleep("b")])).not.toContainEqual(asleep(name));
      now_ms += 1;
      expect(still.usable([asleep("a"), asleep("b")])).toHaveLength(2);
      // It may wake before anybody has tried it again.
      expect(still.any).toBe(true);
    };
    for (const hidden_ms of [30_000, 60_000, 120_000, 240_000, 240_000]) expectHidden("a", hidden_ms);
    expectHidden("b", 30_000);
    expect(still.usable([awake("a"), asleep("b")])).toHaveLength(2);
    expectHidden("a", 30_000);
    expectHidden("b", 60_000);
  });
});
