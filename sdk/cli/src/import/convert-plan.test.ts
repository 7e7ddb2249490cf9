import { describe, expect, it } from "vitest";

import type { ComPlan, PlannedNet } from "./com-plan.js";
import { convertPlan } from "./convert-plan.js";

function planOf(...nets: readonly Partial<PlannedNet>[]): ComPlan {
  const source = { line: 1 };
  return { format: "csv", title: "Cold Front", nets: nets.map((net) => ({ name: "Net", source, ...net })), dropped: [] };
}

function converted(plan: ComPlan) {
  const made = convertPlan(plan);
  if (!made.ok) throw new Error(made.refusal.message);
  return made.value;
}

describe("a preset made of a plan", () => {
  it("has ids, labels, numbers and one role where the plan names none", () => {
    const { preset, notes } = converted(
      planOf(
        { name: "Tower", frequency_hz: 118_700_000, modulation: "AM", colour: "#46a758" },
        { name: "Tower", label: "TWR 2" },
      ),
    );
    expect(preset).toEqual({
      id: "cold-front",
      title: "Cold Front",
      roles: [{ id: "player", title: "Player" }],
      nets: [
        {
          id: "tower",
          title: "Tower",
          label: "Tower",
          number: "118.700 AM",
          colour: "#46a758",
          listen: ["player"],
          speak: ["player"],
        },
        { id: "tower-2", title: "Tower", label: "TWR 2", listen: ["player"], speak: ["player"] },
      ],
    });
    expect(notes).toEqual([
      "the file names no roles: one role, Player, hears every net and talks on it",
      "nets without a frequency: 1",
    ]);
  });

  it("gives the nets of a side to its players alone, under a group of the tree", () => {
    const { preset } = converted(
      planOf({ name: "A", side: "West", group: "SR" }, { name: "B", side: "East", group: "SR" }, { name: "C" }),
    );
    expect(preset.roles.map(({ id }) => id)).toEqual(["west", "east"]);
    expect(preset.nets).toEqual([
      { id: "west", title: "West", kind: "group" },
      { id: "sr", title: "SR", kind: "group", parent: "west" },
      { id: "east", title: "East", kind: "group" },
      { id: "sr-2", title: "SR", kind: "group", parent: "east" },
      { id: "a", title: "A", label: "A", parent: "sr", listen: ["west"], speak: ["west"] },
      { id: "b", title: "B", label: "B", parent: "sr-2", listen: ["east"], speak: ["east"] },
      { id: "c", title: "C", label: "C", listen: ["west", "east"], speak: ["west", "east"] },
    ]);
  });

  it("lets whoever may speak listen, and everyone where nothing is said", () => {
    const { preset } = converted(
      planOf({ name: "A", listen: ["Wing"], speak: ["Lead"] }, { name: "B", speak: ["lead"] }, { name: "C", listen: ["Wing"] }),
    );
    expect(preset.roles.map(({ id, title }) => `${id} ${title}`)).toEqual(["wing Wing", "lead Lead"]);
    expect(preset.nets.map(({ listen, speak }) => [listen, speak])).toEqual([
      [["wing", "lead"], ["lead"]],
      [["wing", "lead"], ["lead"]],
      [["wing"], ["wing"]],
    ]);
  });

  it("leaves groups and roles out where there would be too many, and says so", () => {
    const many = converted(
      planOf(
        ...Array.from({ length: 512 }, (_, index) => ({ name: `N${index}`, group: `G${index % 2}`, listen: [`R${index}`] })),
      ),
    );
    expect(many.preset.nets).toHaveLength(512);
    expect(many.preset.roles).toHaveLength(64);
    expect(many.notes).toContain("2 groups are left out: with them there would be more than 512 nets");
    expect(many.notes.join()).toContain("448 roles are left out");
  });

  it("tells of two nets on one frequency, and keeps a number within its length", () => {
    const { preset, notes } = converted(
      planOf(
        { name: "A", frequency_hz: 3e7, modulation: "HAVEQUICKVII" },
        { name: "B", frequency_hz: 3e7, modulation: "HAVEQUICKVII" },
      ),
    );
    expect(preset.nets[0]).toMatchObject({ number: "30.000" });
    expect(notes).toContain('"A" and "B" are both on 30.000: they are two nets here');
  });
});
