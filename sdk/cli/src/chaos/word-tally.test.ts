import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { WordTally } from "./word-tally.js";

describe("WordTally", () => {
  it("counts exactly the words that were sent in a stretch and never heard", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.nat(60), fc.nat(60), (heard, a, b) => {
        const tally = new WordTally();
        for (const [at_ms, is_heard] of heard.entries()) {
          const word = tally.send(at_ms);
          if (is_heard) tally.hear(word, at_ms + 1);
        }
        const [from_ms, to_ms] = [Math.min(a, b), Math.max(a, b)];
        const piece = heard.slice(from_ms, to_ms);
        expect(tally.count(from_ms, to_ms)).toEqual({ sent: piece.length, lost: piece.filter((is_heard) => !is_heard).length });
      }),
    );
  });

  it("takes no copy, and nothing that was never sent, for a word", () => {
    const tally = new WordTally();
    const [first] = [tally.send(0), tally.send(20)];
    tally.hear(first, 1);
    tally.hear(first, 2);
    tally.hear(77, 3);
    expect([tally.count().lost, tally.surplus]).toEqual([1, 2]);
  });

  it("says when the first new word was heard", () => {
    const tally = new WordTally();
    const words = [0, 20, 40, 60].map((sent_ms) => tally.send(sent_ms));
    tally.hear(words[0] ?? 0, 500);
    tally.hear(words[3] ?? 0, 65);
    expect(tally.firstAfter(30)).toBe(35);
    expect(tally.firstAfter(61)).toBeUndefined();
  });
});
