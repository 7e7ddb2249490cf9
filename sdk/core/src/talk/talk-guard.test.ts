import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { TalkGuard, type TalkRules } from "./talk-guard.js";

const half_duplex: TalkRules = { talkers_max: 1, talk_ms_max: undefined };
const limited: TalkRules = { talkers_max: undefined, talk_ms_max: 1000 };

describe("TalkGuard", () => {
  it("lets talk, and tells on and off", () => {
    const guard = new TalkGuard();
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleOpen("one", ["alpha"], 10);
    guard.handleClose("one", 20);
    guard.handleClose("one", 30);
    expect(drain(guard)).toEqual(["one on", "one off"]);
    expect(guard.pollTimeout()).toBeUndefined();
  });

  it("cuts a talk at its time, and lets it talk again only after the key was let go", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", limited);
    guard.handleOpen("one", ["alpha"], 500);
    expect(guard.pollTimeout()).toBe(1500);
    guard.handleTimeout(1499);
    expect(drain(guard)).toEqual(["one on"]);
    guard.handleTimeout(1500);
    expect(drain(guard)).toEqual(["one off", "one cut timeout"]);
    guard.handleOpen("one", ["alpha"], 1600);
    expect(drain(guard)).toEqual([]);
    guard.handleClose("one", 1700);
    guard.handleOpen("one", ["alpha"], 1800);
    expect(drain(guard)).toEqual(["one on"]);
    expect(guard.pollTimeout()).toBe(2800);
  });

  it("counts each transmission anew", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", limited);
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleClose("one", 900);
    guard.handleOpen("one", ["alpha"], 950);
    expect(guard.pollTimeout()).toBe(1950);
  });

  it("says the same however late the timer is", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", limited);
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleClose("one", 5000);
    expect(drain(guard)).toEqual(["one on", "one off", "one cut timeout"]);
  });

  it("counts a channel's time across keys that overlap, and cuts a set as one", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", limited);
    guard.handleOpen("one", ["alpha"], 0);
    guard.handleOpen("set", ["alpha", "bravo"], 900);
    guard.handleClose("one", 950);
    guard.handleOpen("other", ["bravo"], 950);
    guard.handleTimeout(1000);
    expect(drain(guard)).toEqual(["one on", "set on", "one off", "other on", "set off", "set cut timeout"]);
    expect(guard.pollTimeout()).toBeUndefined();
  });

  it("refuses a key while another is heard on a half-duplex channel", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", half_duplex);
    guard.handleHeard("bravo", 7, true);
    guard.handleOpen("bravo", ["bravo"], 0);
    expect(drain(guard)).toEqual(["bravo on"]);
    guard.handleHeard("alpha", 7, true);
    guard.handleHeard("alpha", 8, true);
    guard.handleOpen("set", ["bravo", "alpha"], 10);
    expect(drain(guard)).toEqual(["set cut busy"]);
    guard.handleHeard("alpha", 7, false);
    guard.handleClose("set", 20);
    guard.handleOpen("one", ["alpha"], 30);
    expect(drain(guard)).toEqual(["one cut busy"]);
    guard.handleHeard("alpha", 8, false);
    guard.handleOpen("one", ["alpha"], 40);
    expect(drain(guard), "the key must be let go first").toEqual([]);
    guard.handleClose("one", 50);
    guard.handleOpen("one", ["alpha"], 60);
    expect(drain(guard)).toEqual(["one on"]);
  });

  it("tells both of two who start in the same moment", () => {
    const guards = [new TalkGuard(), new TalkGuard()] as const;
    for (const guard of guards) {
      guard.setRules("alpha", half_duplex);
      guard.handleOpen("one", ["alpha"], 0);
    }
    guards[0].handleHeard("alpha", 2, true);
    guards[0].handleHeard("alpha", 2, true);
    guards[1].handleHeard("alpha", 1, true);
    expect(drain(guards[0])).toEqual(["one on", "alpha step on 2"]);
    expect(drain(guards[1])).toEqual(["one on", "alpha step on 1"]);
  });

  it("forgets who was heard on a channel that is left", () => {
    const guard = new TalkGuard();
    guard.setRules("alpha", half_duplex);
    guard.handleHeard("alpha", 7, true);
    expect(guard.isBusy("alpha")).toBe(true);
    guard.forgetChannel("alpha");
    guard.setRules("alpha", half_duplex);
    expect(guard.isBusy("alpha")).toBe(false);
  });

  it("never lets a channel carry a voice for longer than it may, whatever happens", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const guard = new TalkGuard();
        guard.setRules("alpha", limited);
        guard.setRules("bravo", { talkers_max: 1, talk_ms_max: 300 });
        const held = new Set<string>();
        const on = new Map<string, number>();
        let now_ms = 0;
        for (const { wait_ms, target, event } of steps) {
          now_ms += wait_ms;
          guard.handleTimeout(now_ms);
          if (event === "open") guard.handleOpen(target, channels_of[target], now_ms);
          else if (event === "close") guard.handleClose(target, now_ms);
          else guard.handleHeard("bravo", 7, event === "heard");
          if (event === "open") held.add(target);
          if (event === "close") held.delete(target);
          for (let output = guard.poll(); output !== undefined; output = guard.poll()) {
            if (output.kind !== "talk") continue;
            expect(on.has(output.target_key), "every output is news").toBe(!output.on);
            if (output.on) on.set(output.target_key, now_ms);
            else on.delete(output.target_key);
          }
          for (const [talk, since_ms] of on) {
            expect(held.has(talk), "only what is held talks").toBe(true);
            const limit_ms = Math.min(...channels_of[talk as Target].map((channel) => (channel === "alpha" ? 1000 : 300)));
            expect(now_ms - since_ms).toBeLessThan(limit_ms);
          }
        }
        for (const target of held) guard.handleClose(target, now_ms);
        for (let output = guard.poll(); output !== undefined; output = guard.poll()) {
          if (output.kind === "talk") on.delete(output.target_key);
        }
        expect([...on.keys()]).toEqual([]);
        expect(guard.pollTimeout()).toBeUndefined();
      }),
    );
  });
});

type Target = "one" | "two" | "set";
const channels_of: Record<Target, readonly string[]> = { one: ["alpha"], two: ["bravo"], set: ["alpha", "bravo"] };
const step = fc.record({
  wait_ms: fc.integer({ min: 0, max: 400 }),
  target: fc.constantFrom<Target>("one", "two", "set"),
  event: fc.constantFrom("open", "open", "close", "heard", "unheard"),
});

function drain(guard: TalkGuard): string[] {
  const seen: string[] = [];
  for (let output = guard.poll(); output !== undefined; output = guard.poll()) {
    if (output.kind === "talk") seen.push(`${output.target_key} ${output.on ? "on" : "off"}`);
    else if (output.kind === "cut") seen.push(`${output.target_key} cut ${output.cause}`);
    else seen.push(`${output.channel_id} step on ${output.session_id}`);
  }
  return seen;
}
