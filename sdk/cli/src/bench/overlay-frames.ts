import { setTimeout as pause } from "node:timers/promises";
import type { Browser, CDPSession, Page } from "playwright-core";

import { LabError } from "../lab/child.js";
import { BrowserCpu, framesOf } from "./overlay-page.js";

/** What frames cost. */
export interface FrameCosts {
  /** Each frame, from the page's turn to the finished picture. It waits for the machine, too. */
  readonly frames_ms: readonly number[];
  /** All frames together: processor time of all that had a part in them, which does not depend on what else the machine does. */
  readonly cpu_ms: number;
}

/** Lets talkers change 20 times a second, for a while and a little before, and watches the frames. */
export async function drawFrames(browser: Browser, page: Page, ms: number, signal: AbortSignal): Promise<FrameCosts> {
  await page.evaluate(`radio.timer = setInterval(() => radio.change(), ${change_ms})`);
  try {
    await pause(warm_up_ms, undefined, { signal });
    const from = await framesOf(page);
    const cpu = await BrowserCpu.start(browser);
    await pause(ms, undefined, { signal });
    const cpu_ms = await cpu.stop();
    const times = await page.evaluate(`Array.from(radio.times_ms.subarray(${from}, radio.frames))`);
    return { frames_ms: some(times as readonly number[]), cpu_ms };
  } finally {
    await page.evaluate("clearInterval(radio.timer)");
  }
}

/**
 * The processor time that each frame takes of the page's own thread: what the page computes, without what it waits for. Chromium's own
 * trace says so, and costs a little itself: these are other frames than those of `drawFrames`.
 */
export async function ownFrameCosts(browser: Browser, page: Page, ms: number, signal: AbortSignal): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await page.evaluate(`radio.marked = true; radio.timer = setInterval(() => radio.change(), ${change_ms})`);
  try {
    await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: [...categories] } });
    await pause(ms, undefined, { signal });
  } finally {
    await page.evaluate("clearInterval(radio.timer); radio.marked = false");
  }
  await ended(session);
  await session.detach();
  return some(ownCosts(events));
}

/** Throws LabError if nothing was seen: no figure is told of that. */
function some(times_ms: readonly number[]): readonly number[] {
  if (times_ms.length === 0) throw new LabError("found no frame, expected some");
  return times_ms;
}

/** Ends a trace, and waits for the last of it. */
async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<unknown>((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  // A browser that is too busy to hand it over does not keep the other figures waiting.
  await Promise.race([complete, pause(complete_ms_max, undefined, { ref: false })]);
}

/** Of the turns of the page in which it drew. */
function ownCosts(events: readonly TraceEvent[]): readonly number[] {
  const marks = events.filter(({ name }) => name === "talkgroup-frame");
  return events.flatMap(({ name, pid, tid, ts, dur = 0, tdur }) => {
    if (name !== "FireAnimationFrame" || tdur === undefined) return [];
    const has_drawn = marks.some((mark) => mark.pid === pid && mark.tid === tid && mark.ts >= ts && mark.ts <= ts + dur);
    return has_drawn ? [tdur / 1_000] : [];
  });
}

/** As Chromium writes it: times in µs, `tdur` is of the thread's own clock. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const categories: readonly string[] = ["devtools.timeline", "blink.user_timing"];
const change_ms = 50;
const warm_up_ms = 2_000;
const complete_ms_max = 10_000;
