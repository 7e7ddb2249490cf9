import { describe, expect, it } from "vitest";

import { hearingOf, quietOf } from "./hearing.suite.js";
import { checksText, jsonOf, relayText, repeatsText, tableOf } from "./report.js";

/** As many characters as every terminal and chat window has. */
const columns_max = 110;

describe("the report", () => {
  it("aligns words to the left and figures to the right", () => {
    const table = tableOf([
      hearingOf(),
      quietOf(),
      hearingOf({ step: 2, speaker: "Command", datagrams: 0, similarity: 0, delay_ms: 0, frames_lost: 7, frames_rebuilt: 5 }),
      quietOf({ step: 3, speaker: "Command", channel_ids: ["alpha", "bravo"], listener: "Alpha Two", datagrams: 3 }),
    ]);
    expect(table).toMatchInlineSnapshot(`
      "  talk        on           ears                    delay  alike  datagrams  lost  rebuilt  concealed
        Alpha Lead  alpha        Command     heard     42.0 ms  0.991        280     0        0          0
        Alpha Lead  alpha        Bravo Lead  kept out                          0
        Command     alpha        Command     UNHEARD    0.0 ms  0.000          0     7        5          0
        Command     alpha+bravo  Alpha Two   STRAYED                           3
      "
    `);
  });

  it("has a column for stalls only if there were any", () => {
    const table = tableOf([hearingOf(), hearingOf({ stalls: 2, frames_concealed: 3 }), quietOf()]);
    expect(table).toMatchInlineSnapshot(`
      "  talk        on     ears                    delay  alike  datagrams  lost  rebuilt  concealed  stalls
        Alpha Lead  alpha  Command     heard     42.0 ms  0.991        280     0        0          0       0
        Alpha Lead  alpha  Command     heard     42.0 ms  0.991        280     0        0          3       2
        Alpha Lead  alpha  Bravo Lead  kept out                          0
      "
    `);
  });

  it("fits a terminal, whatever there is to say", () => {
    const channel_ids = ["alpha", "bravo"];
    const long = { speaker: "Alpha Lead", listener: "Bravo Lead", channel_ids, delay_ms: 1000, frames_lost: 1000 };
    const table = tableOf([
      hearingOf({ ...long, stalls: 1000 }),
      hearingOf({ ...long, datagrams: 0 }),
      quietOf(long),
      quietOf({ ...long, datagrams: 9 }),
    ]);
    for (const line of table.split("\n")) expect(line.length, line).toBeLessThanOrEqual(columns_max);
  });

  it("says what the network lost, if it was bad", () => {
    expect(relayText(undefined)).toBe("");
    expect(relayText({ lost: 12, passed: 108 })).toBe("  The network lost 12 of 120 datagrams (10.0 %).\n");
    expect(relayText({ lost: 0, passed: 0 })).toBe("  The network lost 0 of 0 datagrams (0.0 %).\n");
  });

  it("does not hide what was said again", () => {
    expect(repeatsText([hearingOf()])).toBe("");
    const again = [hearingOf({ step: 1, disturbed: true }), hearingOf({ step: 1, disturbed: true }), hearingOf({ step: 2 })];
    expect(repeatsText(again)).toContain(": 1 of at most 8.");
  });

  it("marks each check, and says all of it to machines on one line", () => {
    const checks = [
      { name: "one", ok: true, found: "fine" },
      { name: "two", ok: false, found: "3 strayed" },
    ];
    expect(checksText(checks)).toBe("  ✓ one: fine\n  ✗ two: 3 strayed\n");
    const json = jsonOf([hearingOf()], checks, { lost: 1, passed: 2 });
    expect(json).not.toContain("\n");
    expect(JSON.parse(json)).toMatchObject({
      ok: false,
      checks,
      hearings: [{ similarity: 0.991 }],
      relay: { lost: 1, passed: 2 },
    });
    expect(JSON.parse(jsonOf([], checks.slice(0, 1), undefined))).toMatchObject({ ok: true });
  });
});
