import { VirtualClock } from "@talkgroup/testing";
import { expect, it } from "vitest";

import { PortalSource, type ShortcutsListener } from "./portal-source.js";

/** A desktop that is asked, and what the source tells. */
function start() {
  const clock = new VirtualClock();
  const told: string[] = [];
  /** Who asked, in order. */
  const asked: (ShortcutsListener & { closed: boolean })[] = [];
  const source = new PortalSource({
    clock: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    openShortcuts: (_, listener) => {
      const session = { ...listener, closed: false };
      asked.push(session);
      return { close: () => (session.closed = true) };
    },
    listener: {
      onKey: (name, key, down) => told.push(`${name} ${key} ${down ? "down" : "up"}`),
      onLost: (name) => told.push(`${name} lost`),
      onState: ({ state, reason }) => told.push(`${state}: ${reason}`),
    },
  });
  return { clock, told, asked, source };
}

it("asks a desktop that is lost again, the later the more often that happened, and soon again after it held", () => {
  const { clock, asked } = start();
  const waits_ms: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    if (round === 8) clock.advance(10_000);
    asked.at(-1)?.onEnd("lost", "gone");
    waits_ms.push((clock.next_ms ?? Number.NaN) - clock.now_ms);
    clock.advance(waits_ms.at(-1) ?? 0);
    expect(asked).toHaveLength(round + 2);
  }
  expect(waits_ms).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 1000]);
});

it("lets its keys go when a desktop is lost, says no, or is not needed any more, and asks nobody then", () => {
  for (const end of ["lost", "refused", "close"] as const) {
    const { clock, told, asked, source } = start();
    asked[0]?.onTriggers(new Map([["Shortcut1", "F9"]]));
    asked[0]?.onKey("Shortcut1", true);
    told.length = 0;
    if (end !== "close") asked[0]?.onEnd(end, "why");
    expect(told).toEqual({ lost: ["portal lost", "failed: why"], refused: ["portal lost", "off: why"], close: [] }[end]);
    source.close();
    expect([told.filter((line) => line === "portal lost").length, asked[0]?.closed]).toEqual([1, end === "close"]);
    clock.advance(600_000);
    expect(asked).toHaveLength(1);
  }
});

it("tells what a desktop says in a line that is bounded, and that no terminal obeys", () => {
  const { told, asked } = start();
  asked[0]?.onTriggers(new Map([["Shortcut1", "\u001b]0;owned\u0007\n\u202eF9"]]));
  expect(told.at(-1)).toBe("running: only the keys that the desktop gives Talkgroup are heard: Shortcut1 is ?]0;owned???F9");
  asked[0]?.onTriggers(new Map(Array.from({ length: 8 }, (_, index) => [`Shortcut${index + 1}`, "x".repeat(999)])));
  expect(told.at(-1)?.length).toBeLessThanOrEqual("running: ".length + 512);
  expect(told.at(-1)).toContain(`Shortcut8 is ${"x".repeat(40)}`);
  asked[0]?.onEnd("lost", "y".repeat(9999));
  expect(told.at(-1)?.length).toBe("failed: ".length + 512);
});
