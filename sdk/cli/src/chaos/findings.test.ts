import { describe, expect, it } from "vitest";

import { Findings, skipped } from "./findings.js";

const expected = { voice: "nothing is lost", back: "back in time" };

describe("Findings", () => {
  it("passes when every line is as it must be", () => {
    const findings = new Findings("A trial", expected);
    findings.judge("voice", true, "0 of 10");
    findings.judgeWithin("back", 99.6, 100);
    const { ok, text, figures } = findings.report();
    expect(ok).toBe(true);
    expect(text).toBe("A trial: as it must be\n  ok  nothing is lost: 0 of 10\n  ok  back in time: after 100 ms, at most 100\n");
    expect(figures).toMatchObject({ findings: { voice: { ok: true, found: "0 of 10", expected: "nothing is lost" } } });
  });

  it("does not pass with a line that nobody judged", () => {
    const findings = new Findings("A trial", expected);
    findings.judge("voice", true, "0 of 10");
    expect(findings.report()).toMatchObject({ ok: false, figures: { findings: { back: { ok: false, found: "not judged" } } } });
  });

  it("takes what never happened, or too late, for bad", () => {
    for (const took_ms of [undefined, 101]) {
      const findings = new Findings("A trial", { back: "back in time" });
      findings.judgeWithin("back", took_ms, 100);
      expect(findings.report().ok).toBe(false);
    }
  });

  it("keeps a line bad that was bad once", () => {
    const findings = new Findings("A trial", { voice: "nothing is lost" });
    findings.judge("voice", false, "3 of 10");
    findings.judge("voice", true, "0 of 20");
    expect(findings.report()).toMatchObject({ ok: false, figures: { findings: { voice: { found: "3 of 10" } } } });
  });
});

it("a trial that cannot be made says why", () => {
  expect(skipped("A trial", "no display")).toEqual({
    ok: true,
    text: "A trial: not tried: no display\n",
    figures: { skipped: "no display" },
  });
});
