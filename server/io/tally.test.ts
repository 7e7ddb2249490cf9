import { describe, expect, it } from "vitest";
import { Tally } from "./tally.js";

describe("Tally", () => {
  it("counts by labels", () => {
    const tally = new Tally(["method", "status"]);
    tally.add("GET", "200");
    tally.add("GET", "200");
    tally.add("POST", "200");
    expect(tally.counts()).toEqual([
      { labels: { method: "GET", status: "200" }, count: 2 },
      { labels: { method: "POST", status: "200" }, count: 1 },
    ]);
  });

  it("keeps a bounded number of sets, and loses no count", () => {
    const tally = new Tally(["name"]);
    for (let at = 0; at < 5_000; at += 1) tally.add(String(at));
    const counts = tally.counts();
    expect(counts).toHaveLength(1_025);
    expect(counts.at(-1)).toEqual({ labels: { name: "other" }, count: 5_000 - 1_024 });
  });

  it("refuses to count what has no value for each label: that is a bug", () => {
    expect(() => new Tally(["a", "b"]).add("x")).toThrow("each label has a value");
  });
});
