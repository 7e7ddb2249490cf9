import { accept, type Result, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { default_limits } from "../../core/limits.js";
import { refusalOf } from "./accounts-world.suite.js";
import { AttemptLimits } from "./attempt-limits.js";

class Bench {
  ms = 1000;
  readonly attempts = new AttemptLimits(
    { ...default_limits, attempts_per_address_burst: 3, attempts_per_account_burst: 2, hashes_waiting_max: 4 },
    { now_ms: () => this.ms, wall_ms: () => this.ms },
  );

  async try(account: string, result: Result<string>): Promise<string> {
    const tried = await this.attempts.tryAccount(account, () => Promise.resolve(result));
    return tried.ok ? tried.value : tried.refusal.code;
  }
}

const wrong = refuse("wrong_credentials", "wrong");
const right = accept("right");

describe("AttemptLimits: addresses", () => {
  it("counts all tries of one line together, and says when the next is free", () => {
    const bench = new Bench();
    for (let low = 0; low < 3; low += 1) expect(bench.attempts.takeAddress(`2001:db8::${low}`).ok).toBe(true);
    expect(refusalOf(bench.attempts.takeAddress("2001:db8::ffff"))).toMatchObject({ code: "rate_limited", retry_after_ms: 1000 });
    expect(bench.attempts.takeAddress("2001:db8:0:1::").ok).toBe(true);
    bench.ms += 1000;
    expect(bench.attempts.takeAddress("2001:db8::5").ok).toBe(true);
  });
});

describe("AttemptLimits: accounts", () => {
  it("counts wrong tries alone, for each account by itself", async () => {
    const bench = new Bench();
    for (let tries = 0; tries < 20; tries += 1) expect(await bench.try("ann", right)).toBe("right");
    expect(await bench.try("ann", refuse("second_factor_required", ""))).toBe("second_factor_required");
    expect(await bench.try("ann", wrong)).toBe("wrong_credentials");
    expect(await bench.try("ann", wrong)).toBe("wrong_credentials");
    expect(await bench.try("ann", right)).toBe("rate_limited");
    expect(await bench.try("bea", right)).toBe("right");
    bench.ms += 120_000;
    expect(await bench.try("ann", right)).toBe("right");
  });

  it("tries one at a time, so that none goes uncounted", async () => {
    const bench = new Bench();
    let running = 0;
    const results = await Promise.all(
      Array.from({ length: 4 }, () =>
        bench.attempts.tryAccount("ann", async () => {
          running += 1;
          expect(running).toBe(1);
          await Promise.resolve();
          running -= 1;
          return wrong;
        }),
      ),
    );
    const codes = results.map((result) => refusalOf(result).code);
    expect(codes).toEqual(["wrong_credentials", "wrong_credentials", "rate_limited", "rate_limited"]);
  });

  it("lets nobody past who waits, when another turn ends", async () => {
    const { attempts } = new Bench();
    const order: string[] = [];
    const turn = (name: string) =>
      attempts.tryAccount("ann", async () => {
        order.push(`${name} begins`);
        await new Promise(setImmediate);
        order.push(`${name} ends`);
        return right;
      });
    const first = turn("first");
    const second = turn("second");
    await first;
    await Promise.all([second, turn("third")]);
    expect(order).toEqual(["first", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it("keeps no more waiting than can be hashed", async () => {
    const bench = new Bench();
    const results = await Promise.all(Array.from({ length: 6 }, () => bench.try("ann", right)));
    expect(results).toEqual(["right", "right", "right", "right", "busy", "busy"]);
    expect(await bench.try("ann", right)).toBe("right");
  });

  it("goes on after a try that threw", async () => {
    const bench = new Bench();
    const failed = bench.attempts.tryAccount("ann", () => Promise.reject(new Error("planted")));
    const next = bench.try("ann", right);
    await expect(failed).rejects.toThrow("planted");
    expect(await next).toBe("right");
  });

  it("never tells a wait without an end", async () => {
    const attempts = new AttemptLimits(
      { ...default_limits, attempts_per_account_per_s: 0, attempts_per_account_burst: 1 },
      { now_ms: () => 0, wall_ms: () => 0 },
    );
    await attempts.tryAccount("ann", () => Promise.resolve(wrong));
    const refusal = refusalOf(await attempts.tryAccount("ann", () => Promise.resolve(right)));
    expect(refusal).toMatchObject({ code: "rate_limited", retry_after_ms: 86_400_000 });
  });
});
