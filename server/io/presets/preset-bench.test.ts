import { afterEach, describe, expect, it } from "vitest";
import { sound_text } from "../../../schemas/src/preset/text/sound-text.suite.js";
import { ThreadBench } from "./preset-bench.js";
import type { PresetWork } from "./preset-work.js";

const limits = { preset_works_waiting_max: 3, preset_work_ms_max: 20_000 };
let benches: ThreadBench[] = [];

function benchOf(more: Partial<typeof limits> = {}, thread_url?: URL): ThreadBench {
  const bench = new ThreadBench({ ...limits, ...more }, thread_url);
  benches.push(bench);
  return bench;
}

/** Its thread ends at "end", needs all memory at "fill", is never done with "hang", and answers anything else with its text. */
const frail_thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ work: { text } }) => {
      if (text === "end") process.exit(3);
      if (text === "throw") throw new Error("planted");
      if (text === "hang") for (;;);
      parentPort.postMessage({ kind: "done", done: { kind: "told", json: text }, took_ms: 1 });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);

function check(text: string): PresetWork {
  return { tool: "check", text };
}

afterEach(async () => {
  await Promise.all(benches.map((bench) => bench.close()));
  benches = [];
});

describe("the bench", () => {
  it("works on presets in a thread of its own", async () => {
    const bench = benchOf();
    const done = await bench.do(check(sound_text.replace("243.000", "")), {});
    expect(done).toMatchObject({ ok: true, value: { done: { kind: "told", json: expect.stringContaining("/nets/1/number") } } });
    expect(done.ok && done.value.took_ms).toBeGreaterThan(0);
  });

  it("works on one after the other, and lets no more than a few wait", async () => {
    const bench = benchOf({}, frail_thread);
    const asked = ["1", "2", "3", "4"].map((text) => bench.do(check(text), {}));
    const answers = await Promise.all(asked);
    expect(answers.slice(0, 3)).toMatchObject(["1", "2", "3"].map((json) => ({ value: { done: { json } } })));
    expect(answers[3]).toMatchObject({ ok: false, refusal: { code: "busy", limit: "preset_works_waiting_max" } });
  });

  it("ends what takes too long, and what ends its thread, and goes on with the next", async () => {
    const bench = benchOf({ preset_work_ms_max: 300 }, frail_thread);
    for (const text of ["hang", "end", "throw"]) {
      const [bad, next] = await Promise.all([bench.do(check(text), {}), bench.do(check("1"), {})]);
      expect(bad).toMatchObject({ ok: false, refusal: { code: "limit_reached", limit: "preset_work_ms_max" } });
      expect(next).toMatchObject({ ok: true });
    }
  });

  it("blames nobody else for what was done as its time ran out", async () => {
    const bench = benchOf({ preset_work_ms_max: 100 }, frail_thread);
    expect(await bench.do(check("1"), {})).toMatchObject({ ok: true });
    // Timers come before messages then.
    await new Promise((resolve) => setImmediate(resolve));
    const asked = ["2", "3", "4"].map((text) => bench.do(check(text), {}));
    // The answer is there in time, and is read too late.
    const until_ms = performance.now() + 300;
    while (performance.now() < until_ms);
    expect(await Promise.all(asked)).toMatchObject(["2", "3", "4"].map((json) => ({ value: { done: { json } } })));
  });

  it("answers everybody when it is closed", async () => {
    const bench = benchOf({}, frail_thread);
    const asked = [bench.do(check("hang"), {}), bench.do(check("1"), {})];
    await bench.close();
    expect(await Promise.all(asked)).toMatchObject([{ ok: false }, { ok: false }]);
    expect(await bench.do(check("1"), {})).toMatchObject({ ok: false });
  });

  it("refuses where no thread comes up", async () => {
    const bench = benchOf({}, new URL("data:text/javascript,throw new Error('planted')"));
    expect(await bench.do(check("1"), {})).toMatchObject({ ok: false });
  });
});
