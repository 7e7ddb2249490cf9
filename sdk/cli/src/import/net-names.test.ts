import { describe, expect, it } from "vitest";

import { shortLabel, UniqueIds, UniqueLabels } from "./net-names.js";

describe("the names of nets", () => {
  it("become ids, each once", () => {
    const ids = new UniqueIds();
    expect(["Tower", "TOWER", "Zürich Süd – Straße", "121.5", "···", "…"].map((name) => ids.take(name, "net"))).toEqual([
      ...["tower", "tower-2", "zurich-sud-strasse", "121.5", "net", "net-2"],
    ]);
  });

  it("stay within the length of an id, also when numbered", () => {
    const ids = new UniqueIds();
    const made = [ids.take("x".repeat(90), "net"), ids.take("x".repeat(90), "net"), ids.take(`${"y".repeat(63)} z`, "net")];
    for (const id of made) expect(id).toMatch(/^[a-z0-9][a-z0-9._-]{0,63}$/);
    expect(new Set(made).size).toBe(3);
  });

  it.each([
    ["Tower", "Tower"],
    ["Falcon Flight", "Falcon Flght"],
    ["Fighter Common", "Fighter Cmmn"],
    ["Operations Reserve Frequency", "Oprtns Rsrv"],
    ["", "NET"],
    ["📻📻📻📻📻📻📻", "📻📻📻📻📻📻"],
    ["a📻📻📻📻📻📻📻", "a📻📻📻📻📻"],
  ])("%j is %j on a display", (name, label) => {
    expect(shortLabel(name)).toBe(label);
  });

  it("keep the number at their end", () => {
    expect(shortLabel("Kobuleti Approach 14")).toMatch(/^Kb.* 14$/);
    expect(shortLabel("Radio 2 CH 20")).toMatch(/ 20$/);
  });

  it("become labels, each once", () => {
    const labels = new UniqueLabels();
    const made = ["Flight", "FLIGHT", "Fighter Common A", "Fighter Common B", "Fighter Common B"].map((name) =>
      labels.take(name),
    );
    expect(made.slice(0, 2)).toEqual(["Flight", "FLIGHT 2"]);
    expect(new Set(made).size).toBe(5);
    for (const label of made) expect(label.length).toBeLessThanOrEqual(12);
  });
});
