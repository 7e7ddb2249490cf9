import { describe, expect, it } from "vitest";
import { OneVoice } from "./one-voice.js";
import { TalkerRecord } from "./talker-record.js";

function target(target_id: number, priority: number, gain_db = 0): TalkerRecord {
  const talker = new TalkerRecord(1, target_id);
  talker.priority = priority;
  talker.gain_db = gain_db;
  return talker;
}

function rig() {
  const voice = new OneVoice();
  let frame = 0;
  return {
    voice,
    /** The id of the target that is heard in a frame in which these sound. */
    hear: (...targets: readonly TalkerRecord[]): number | undefined => {
      frame += 1;
      voice.begin(frame);
      for (const talker of targets) voice.offer(talker);
      return targets.find((talker) => talker.priority >= 0 && !voice.isElsewhere(talker))?.target_id;
    },
  };
}

describe("OneVoice", () => {
  it.each([
    ["the highest priority", [target(1, 0), target(2, 3), target(3, 1)], 2],
    ["of equals the loudest", [target(1, 3, -6), target(2, 3, 0), target(3, 3, -3)], 2],
    ["then the first", [target(3, 3), target(1, 3), target(2, 3)], 1],
    ["none that is clearly quieter", [target(1, 9, -12), target(2, 0)], 2],
    ["one that is a little quieter", [target(1, 9, -11), target(2, 0)], 1],
    ["none that cannot be heard", [target(1, -1), target(2, 0, -40)], 2],
    // Compared two by two, each of them would lose to another.
    ["the same in any order", [target(1, 0, 0), target(2, 1, -8), target(3, 2, -15)], 2],
  ])("chooses %s, in whichever order they come", (_, targets, chosen) => {
    expect(rig().hear(...targets)).toBe(chosen);
    expect(rig().hear(...targets.toReversed())).toBe(chosen);
  });

  it("stays where it is until that is clearly quieter, or sounds no more", () => {
    const { voice, hear } = rig();
    const first = target(2, 0);
    const second = target(1, 9);
    expect(hear(first)).toBe(2);
    expect(hear(second, first)).toBe(2);
    first.gain_db = -11;
    expect(hear(second, first)).toBe(2);
    first.gain_db = -12;
    expect(hear(second, first)).toBe(1);
    expect(voice.hasMovedTo(second)).toBe(true);
    first.gain_db = 11;
    expect(hear(second, first)).toBe(1);
    expect(voice.hasMovedTo(second)).toBe(false);
    expect(hear(first)).toBe(2);
    hear();
    expect(voice.isElsewhere(second)).toBe(true);
    expect(hear(second, first)).toBe(1);
  });

  it("matters as much as the highest that sounds with it, and goes on to", () => {
    const { voice, hear } = rig();
    const first = target(1, 0);
    const second = target(2, 9);
    hear(first);
    expect(voice.priorityOf(first)).toBe(0);
    hear(first, second);
    expect(voice.priorityOf(first)).toBe(9);
    hear(first);
    expect(voice.priorityOf(first)).toBe(9);
    first.priority = -1;
    hear(first);
    expect(voice.priorityOf(first)).toBe(-1);
    first.priority = 0;
    hear(first);
    expect(voice.priorityOf(first)).toBe(0);
  });

  it("forgets a target in the middle of a frame", () => {
    const { voice, hear } = rig();
    const first = target(1, 0);
    const second = target(2, 9);
    hear(first);
    hear(first, second);
    voice.forget(first);
    expect(voice.isElsewhere(second)).toBe(false);
    expect(hear(second)).toBe(2);
    expect(voice.hasMovedTo(second)).toBe(false);
  });
});
