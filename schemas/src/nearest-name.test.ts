import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest-name.js";

describe("the nearest name", () => {
  const known = ["channel_id", "gain_db", "lease_ms", "muted", "pan"];

  it.each([
    ["chanel_id", "channel_id"],
    ["channelId", "channel_id"],
    ["gain_bd", "gain_db"],
    ["lease", "lease_ms"],
    ["mtued", "muted"],
    ["apn", "pan"],
    ["MUTED", "muted"],
    ["pam", "pan"],
    ["volume", undefined],
    ["", undefined],
    ["p", undefined],
    ["x".repeat(100_000), undefined],
  ])("to %.20s is %s", (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it("is the nearest of several, and the first of equals", () => {
    expect(nearestName("speek", ["speed", "speak", "peak"])).toBe("speed");
    expect(nearestName("speak", ["speaks", "speak"])).toBe("speak");
    expect(nearestName("any", [])).toBeUndefined();
  });

  it("is not looked for beyond 64 characters, because looking costs their square", () => {
    const known_long = ["a".repeat(64)];
    expect(nearestName(`${"a".repeat(63)}b`, known_long)).toBe(known_long[0]);
    expect(nearestName("a".repeat(65), known_long)).toBeUndefined();
  });
});
