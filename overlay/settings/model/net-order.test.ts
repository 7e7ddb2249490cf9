import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { movedTo, netPage, pathOf, stackOf } from "./net-order.js";
import { channel } from "./samples.suite.js";
import { readNet } from "./settings-readers.js";
import type { Net } from "./settings-state.js";

function net(channel_id: string, about: Parameters<typeof channel>[1] = {}): Net {
  const read = readNet(channel(channel_id, about));
  if (read === undefined) throw new Error("a sample cannot be read");
  return read;
}

describe("nets", () => {
  it("move within the list, and nothing is lost or doubled", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 20 }),
        fc.nat(30),
        fc.integer({ min: -5, max: 40 }),
        (ids, pick, index) => {
          const id = ids[pick] ?? "nobody";
          const moved = movedTo(ids, id, index);
          expect([...moved].sort()).toEqual([...ids].sort());
          if (ids.includes(id)) expect(moved.indexOf(id)).toBe(Math.min(ids.length - 1, Math.max(0, index)));
          else expect(moved).toBe(ids);
          const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== id);
          expect(others(moved)).toEqual(others(ids));
        },
      ),
      { seed: 6 },
    );
    const ids = ["a", "b"];
    expect(movedTo(ids, "a", 0)).toBe(ids);
    expect(movedTo(ids, "a", Number.NaN)).toBe(ids);
  });

  it("of a thousand are shown by pages, and found by words", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => net(`net-${index}`, { title: `Wing ${index}` }));
    const first = netPage(many, "", 0);
    expect(first.nets.length).toBeLessThanOrEqual(50);
    expect(first).toMatchObject({ found: 1_000, page: 0 });
    const shown = Array.from({ length: first.pages }, (_, page) => netPage(many, "", page).nets).flat();
    expect(shown).toEqual(many);
    expect(netPage(many, " 999  wING", 7).nets.map(({ channel_id }) => channel_id)).toEqual(["net-999"]);
    expect(netPage(many, "nothing of that", 3)).toMatchObject({ found: 0, pages: 1, page: 0 });
    expect(netPage(many, "", 10_000).page).toBe(first.pages - 1);
  });

  it("that only order the tree, that nobody may hear or that one is on are not offered", () => {
    const nets = [net("a", { group: true }), net("b", { may_listen: false }), net("c", { membership: "monitor" }), net("d")];
    expect(netPage(nets, "", 0).nets.map(({ channel_id }) => channel_id)).toEqual(["d"]);
    expect(stackOf(nets).map(({ channel_id }) => channel_id)).toEqual(["c"]);
  });

  it("say what is above them, even in a circle", () => {
    const nets = [net("a", { parent_id: "b" }), net("b", { parent_id: "a" }), net("c", { parent_id: "gone" })];
    const by_id = new Map(nets.map((one) => [one.channel_id, one]));
    expect(pathOf(net("d", { parent_id: "a" }), by_id).length).toBeLessThan(20);
    expect(pathOf(net("c", { parent_id: "gone" }), by_id)).toEqual([]);
  });
});
