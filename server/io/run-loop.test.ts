import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ControlCore } from "../core/control-core.js";
import type { ControlOut } from "../core/outbox.js";
import type { ServerLog } from "./log.js";
import { RunLoop } from "./run-loop.js";

/** Only what the loop calls, with a bug where a test plants one. */
class BrokenCore {
  closed_fails = false;
  due_ms: number | undefined;
  timeouts = 0;

  handleClosed(): void {
    if (this.closed_fails) throw new TypeError("planted");
  }

  handleTimeout(): void {
    this.timeouts += 1;
    throw new TypeError("planted");
  }

  poll(): undefined {
    return undefined;
  }

  pollTimeout(): number | undefined {
    return this.due_ms;
  }
}

function running(core: BrokenCore): { loop: RunLoop; acts: ControlOut[]; errors: () => number } {
  const acts: ControlOut[] = [];
  const error = vi.fn();
  const log = { error } as unknown as ServerLog;
  const loop = new RunLoop(core as unknown as ControlCore, (out) => acts.push(out), log);
  return { loop, acts, errors: () => error.mock.calls.length };
}

const fails = (): void => {
  throw new TypeError("planted");
};
const close = { kind: "close", connection_id: 5, code: 1011, reason: "internal" };

describe("RunLoop", () => {
  it("ends the connection that a bug showed on, and nothing else", async () => {
    const { loop, acts, errors } = running(new BrokenCore());
    loop.handleConnection(5, fails);
    loop.handle(fails);
    await nextTurn();
    expect(acts).toEqual([close]);
    expect(errors()).toBe(2);
    loop.stop();
  });

  it("closes the connection also where its end shows the bug again", () => {
    const core = new BrokenCore();
    core.closed_fails = true;
    const { loop, acts } = running(core);
    expect(() => loop.handleConnection(5, fails)).not.toThrow();
    expect(acts).toEqual([close]);
    loop.stop();
  });

  describe("on virtual time", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("goes on when what is due fails, without trying it all the time", () => {
      const core = new BrokenCore();
      const { loop, errors } = running(core);
      core.due_ms = loop.now() + 10;
      loop.handle(() => {});
      vi.advanceTimersByTime(4_500);
      expect(core.timeouts).toBe(5);
      expect(errors()).toBe(5);
      loop.stop();
    });
  });
});
