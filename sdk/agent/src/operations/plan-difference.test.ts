import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { planDifference, type Standing } from "./plan-difference.js";

describe("planDifference", () => {
  it("makes of any plan any other, and touches nothing that is the same in both", () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), (plans) => {
        const radio = new ModelRadio(channel_ids);
        let before: Plan = [];
        for (const next of plans) {
          const touched = radio.apply(next);
          expect(radio.standings).toEqual(standingsOf(next));
          const same = next.filter(({ channel_id, monitor }) =>
            before.some((other) => other.channel_id === channel_id && other.monitor === monitor),
          );
          for (const { channel_id } of same) expect(touched).not.toContain(channel_id);
          expect(new Set(touched).size, "each channel once").toBe(touched.length);
          expect(radio.apply(next), "a second time there is nothing to do").toEqual([]);
          before = next;
        }
      }),
    );
  });

  it("takes nothing from what the player has joined by hand, and gives it back as it was", () => {
    fc.assert(
      fc.property(fc.array(own, { maxLength: 8 }), fc.array(plan, { maxLength: 6 }), (joined, plans) => {
        const radio = new ModelRadio(channel_ids);
        for (const [channel_id, standing] of joined) radio.standings.set(channel_id, standing);
        const before = new Map(radio.standings);
        for (const next of plans) {
          radio.apply(next);
          for (const [channel_id, standing] of before) {
            const planned = standingsOf(next).get(channel_id) ?? "none";
            expect(radio.standings.get(channel_id)).toBe(ranks.indexOf(planned) > ranks.indexOf(standing) ? planned : standing);
          }
        }
        radio.apply([]);
        expect(radio.standings).toEqual(before);
      }),
    );
  });

  it("passes over what is not offered, and joins it when it is; what is to be left alone is not joined", () => {
    const brought = new Map<string, Standing>([["gone", "none"]]);
    const plan = [
      { channel_id: "alpha", monitor: false },
      { channel_id: "later", monitor: true },
    ];
    const standings = new Map<string, Standing>([["alpha", "none"]]);
    expect(planDifference(plan, { standings, brought, left_alone: new Set(["alpha"]) })).toEqual({ enter: [], leave: [] });
    standings.set("later", "none");
    expect(planDifference(plan, { standings, brought, left_alone: new Set() })).toEqual({
      enter: [
        { channel_id: "alpha", standing: "joined" },
        { channel_id: "later", standing: "monitor" },
      ],
      leave: [],
    });
  });
});

type Plan = readonly { readonly channel_id: string; readonly monitor: boolean }[];

/** A radio of which nobody but plans changes anything. */
class ModelRadio {
  readonly standings: Map<string, Standing>;
  readonly #brought = new Map<string, Standing>();

  constructor(offered: readonly string[]) {
    this.standings = new Map(offered.map((channel_id) => [channel_id, "none"]));
  }

  /** Gives the channels that were touched. */
  apply(next: Plan): string[] {
    const { standings } = this;
    const { enter, leave } = planDifference(next, { standings, brought: this.#brought, left_alone: new Set() });
    for (const { channel_id, standing } of enter) {
      if (!this.#brought.has(channel_id)) this.#brought.set(channel_id, standings.get(channel_id) ?? "none");
      standings.set(channel_id, standing);
    }
    for (const { channel_id, standing } of leave) {
      this.#brought.delete(channel_id);
      standings.set(channel_id, standing);
    }
    return [...enter, ...leave].map(({ channel_id }) => channel_id);
  }
}

function standingsOf(next: Plan): Map<string, Standing> {
  const standings = new Map<string, Standing>(channel_ids.map((channel_id) => [channel_id, "none"]));
  for (const { channel_id, monitor } of next) standings.set(channel_id, monitor ? "monitor" : "joined");
  return standings;
}

const ranks: readonly Standing[] = ["none", "monitor", "joined"];
const channel_ids = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot"];
const channel_id = fc.constantFrom(...channel_ids);
const plan = fc.uniqueArray(fc.record({ channel_id, monitor: fc.boolean() }), { selector: (channel) => channel.channel_id });
const own = fc.tuple(channel_id, fc.constantFrom<Standing>("joined", "monitor"));
