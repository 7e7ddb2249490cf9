import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";

import { LabError } from "../lab/child.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { drawFrames, type FrameCosts, ownFrameCosts } from "./overlay-frames.js";
import { type HeapGrowth, heapGrowth } from "./overlay-heap.js";
import { BrowserCpu, framesOf, launchBrowser, openPage, pageFile } from "./overlay-page.js";
import { nets_count, talkers_count } from "./overlay-radio.js";
import { type Cell, tableOf } from "./table.js";

/**
 * The overlay's page as it is shipped, in Chromium with a graphics card made of software. What it costs while nothing happens for so many
 * seconds, beside an empty page; how long a frame takes from the page's turn to the finished picture, with 10 nets and 32 talkers that change
 * 20 times a second, beside one in which as good as nothing is drawn (`frame_empty_ms`), and what the page itself computes for it
 * (`frame_own_ms`); and whether its heap grows over 10 000 changes. Frames are measured twice: in the page's first seconds (`frame_ms`), in
 * which V8 still compiles what it has just run, by a thread that takes one of two cores for 5 to 25 ms at a time; and once more after the 10 000
 * changes (`frame_later_ms`). A part that cannot be measured is left out, and named in `failed`; the others are told
 * all the same. With the usual 10 seconds it takes a minute. Needs the bundled pages (`npm run build`), Chromium and Linux.
 */
export async function overlayBench({ signal, seconds, progress }: BenchOptions): Promise<BenchReport> {
  const script = await pageFile("overlay.js");
  const browser = await launchBrowser();
  const parts = new Parts(signal);
  const [empty_idle_s, frames_s] = [Math.min(seconds, empty_idle_s_max), Math.min(Math.max(seconds, frames_s_min), frames_s_max)];
  progress.plan(empty_idle_s + empty_frames_s + seconds + 2 * frames_s + own_frames_s + heap_s);
  const during = <T>(name: string, part_s: number, work: () => Promise<T>): Promise<T | undefined> =>
    parts.measure(name, () => progress.during(name, part_s, work));
  try {
    const empty = await during("empty page", empty_idle_s, () => idleOf(browser, "empty", empty_idle_s, signal));
    const empty_frames = await during("empty frames", empty_frames_s, () =>
      framesOn(browser, empty?.page, empty_frames_s, signal),
    );
    await empty?.page.context().close();
    const idle = await during("idle", seconds, () => idleOf(browser, "overlay", seconds, signal));
    const frames = await during("frames", frames_s, () => framesOn(browser, idle?.page, frames_s, signal));
    const own_ms = await during("own frames", own_frames_s, () =>
      ownFrameCosts(browser, opened(idle?.page), own_frames_s * 1_000, signal),
    );
    const growth = await during("heap", heap_s, () => heapGrowth(opened(idle?.page), signal));
    const later_frames = await during("later frames", frames_s, () => framesOn(browser, idle?.page, frames_s, signal));
    const figures = {
      ...idleFigures(idle, empty),
      ...frameFigures(frames, empty_frames, own_ms),
      ...(later_frames === undefined ? {} : spreadOf("frame_later_ms", later_frames.frames_ms)),
      ...heapFigures(growth),
      bundle_kb: Math.ceil(script.length / 1_000),
      nets: nets_count,
      talkers: talkers_count,
      seconds,
      ...(parts.failed.length === 0 ? {} : { failed: parts.failed }),
    };
    return { text: `The overlay's page, cpu in percent of a core\n${tableOf(["figure", "found"], rowsOf(figures))}`, figures };
  } finally {
    // A browser that does not end takes no result with it.
    await browser.close().catch(() => {});
  }
}

/** The size of the page, and what it draws while nothing happens: the part of `overlayBench` that takes no minute. */
export async function overlayRestBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const script = await pageFile("overlay.js");
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, "overlay");
    const idle_frames_from = await framesOf(page);
    if (idle_frames_from === 0) throw new LabError("the overlay: found no frame, expected one when the page is opened");
    const turns_from = await turnsOf(page);
    await pause(seconds * 1_000, undefined, { signal });
    const figures = {
      idle_frames: (await framesOf(page)) - idle_frames_from,
      idle_turns: (await turnsOf(page)) - turns_from,
      bundle_kb: Math.ceil(script.length / 1_000),
      seconds,
    };
    return { text: `The overlay's page at rest\n${tableOf(["figure", "found"], rowsOf(figures))}`, figures };
  } finally {
    await browser.close();
  }
}

/** How often the page has asked for a turn to draw, and got it. */
async function turnsOf(page: Page): Promise<number> {
  return (await page.evaluate("radio.turns")) as number;
}

/** Measures one after the other, and goes on where one fails. */
class Parts {
  readonly failed: string[] = [];
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** What was measured; undefined if it failed. Rejects when the user wants to end. */
  async measure<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#signal.throwIfAborted();
      this.failed.push(`${name}: ${String(error).split("\n")[0]?.slice(0, 200)}`);
      return undefined;
    }
  }
}

interface Idle {
  readonly page: Page;
  readonly frames: number;
  /** Of what shows the page, its own process and the one that draws. */
  readonly cpu_percent: number;
}

/** Opens a page, and lets it be. */
async function idleOf(browser: Browser, kind: "overlay" | "empty", seconds: number, signal: AbortSignal): Promise<Idle> {
  const page = await openPage(browser, kind);
  const from = await framesOf(page);
  const cpu = await BrowserCpu.start(browser);
  const started_ms = performance.now();
  await pause(seconds * 1_000, undefined, { signal });
  const cpu_percent = (100 * (await cpu.stop())) / (performance.now() - started_ms);
  return { page, frames: (await framesOf(page)) - from, cpu_percent };
}

async function framesOn(browser: Browser, page: Page | undefined, seconds: number, signal: AbortSignal): Promise<FrameCosts> {
  return await drawFrames(browser, opened(page), seconds * 1_000, signal);
}

function opened(page: Page | undefined): Page {
  if (page === undefined) throw new LabError("there is no page");
  return page;
}

function idleFigures(idle: Idle | undefined, empty: Idle | undefined): object {
  if (idle === undefined) return {};
  const beside = empty === undefined ? {} : { idle_cpu_empty: rounded(empty.cpu_percent) };
  const idle_cpu = rounded(Math.max(0, idle.cpu_percent - (empty?.cpu_percent ?? 0)));
  return { idle_frames: idle.frames, idle_cpu, idle_cpu_shown: rounded(idle.cpu_percent), ...beside };
}

function frameFigures(
  frames: FrameCosts | undefined,
  empty: FrameCosts | undefined,
  own_ms: readonly number[] | undefined,
): object {
  return {
    ...(frames === undefined ? {} : spreadOf("frame_ms", frames.frames_ms)),
    ...(own_ms === undefined ? {} : spreadOf("frame_own_ms", own_ms)),
    ...(empty === undefined ? {} : spreadOf("frame_empty_ms", empty.frames_ms)),
    ...(frames === undefined ? {} : { frame_cpu_ms: perFrame(frames), frames: frames.frames_ms.length }),
    ...(empty === undefined ? {} : { frame_empty_cpu_ms: perFrame(empty) }),
  };
}

function spreadOf(name: string, values: readonly number[]): object {
  const at = (share: number): number => rounded(percentile(values, share));
  return { [`${name}_p50`]: at(0.5), [`${name}_p99`]: at(0.99), [`${name}_worst`]: at(1) };
}

function perFrame({ cpu_ms, frames_ms }: FrameCosts): number {
  return rounded(cpu_ms / Math.max(1, frames_ms.length));
}

function heapFigures(growth: HeapGrowth | undefined): object {
  return growth === undefined ? {} : { heap_growth_kb: rounded(growth.own_kb), heap_growth_all_kb: rounded(growth.all_kb) };
}

function rowsOf(figures: object): readonly (readonly Cell[])[] {
  return Object.entries(figures).map(([name, value]) => [name, typeof value === "number" ? value : String(value)]);
}

const empty_idle_s_max = 5;
const empty_frames_s = 3;
/** So that a percentile of a hundred means something. */
const frames_s_min = 10;
const frames_s_max = 30;
const own_frames_s = 4;
/** About. */
const heap_s = 12;
