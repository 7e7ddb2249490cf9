import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";

import { LabError } from "../lab/child.js";
import { processUsage } from "../lab/process-usage.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { nets_count, radio_script, talkers_count } from "./overlay-radio.js";

/**
 * The overlay's page as it is shipped, in Chromium with a graphics card made of software. What it costs while nothing happens, beside an
 * empty page; how long a frame takes from the page's turn to the finished picture, with 10 nets and 32 talkers that change 20 times a second;
 * and whether its heap grows over 10 000 changes. Needs the bundled pages (`npm run build`), Chromium and Linux.
 */
export async function overlayBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const script = await pageFile("overlay.js");
  const browser = await launch();
  try {
    const empty_cpu = await idleCpu(browser, await openPage(browser, false), seconds, signal);
    const page = await openPage(browser, true);
    const idle_frames_from = await framesOf(page);
    const shown_cpu = await idleCpu(browser, page, seconds, signal);
    const idle_frames = (await framesOf(page)) - idle_frames_from;
    const { frames_ms, cpu_ms } = await drawFrames(browser, page, seconds, signal);
    const growth = await heapGrowth(page, signal);
    const figures = {
      idle_frames,
      idle_cpu: rounded(Math.max(0, shown_cpu - empty_cpu)),
      idle_cpu_shown: rounded(shown_cpu),
      idle_cpu_empty: rounded(empty_cpu),
      frame_ms_p50: rounded(percentile(frames_ms, 0.5)),
      frame_ms_p99: rounded(percentile(frames_ms, 0.99)),
      frame_ms_worst: rounded(percentile(frames_ms, 1)),
      frame_cpu_ms: rounded(cpu_ms / frames_ms.length),
      frames: frames_ms.length,
      heap_growth_kb: rounded(growth.own_kb),
      heap_growth_all_kb: rounded(growth.all_kb),
      bundle_kb: Math.ceil(script.length / 1_000),
      nets: nets_count,
      talkers: talkers_count,
      seconds,
    };
    const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(16)}${String(value)}\n`);
    return { text: `The overlay's page, cpu in percent of a core\n${lines.join("")}`, figures };
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--js-flags=--expose-gc"];
  try {
    return await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args });
  } catch (cause) {
    throw new LabError(
      `chromium could not be started, expected it at /usr/bin/chromium or where CHROMIUM says: ${String(cause).slice(0, 200)}`,
    );
  }
}

async function pageFile(name: string): Promise<Buffer> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve(`@talkgroup/overlay/pages/${name}`)));
  } catch {
    throw new LabError(`pages: found no ${name} of @talkgroup/overlay, expected it bundled (npm run build)`);
  }
}

/** The overlay's page, or one of the same size with nothing on it, once it is at rest. */
async function openPage(browser: Browser, is_overlay: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 720 } });
  const page = await context.newPage();
  if (is_overlay) await page.addInitScript({ content: radio_script });
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const kind = kinds[name.split(".")[1] ?? ""];
    if (!is_overlay) await route.fulfill({ body: "<!doctype html><title>Nothing</title>", contentType: "text/html" });
    else if (kind === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: await pageFile(name), contentType: kind });
  });
  await page.goto(`${origin}/overlay.html`);
  if (is_overlay) await page.locator(".spoken li", { hasText: "NET 9" }).waitFor({ state: "attached" });
  await pause(settle_ms);
  return page;
}

/** Of what shows the page, its own process and the one that draws: percent of a core. Closes nothing. */
async function idleCpu(browser: Browser, page: Page, seconds: number, signal: AbortSignal): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const from_ms = await cpuOf(session);
  const started_ms = performance.now();
  await pause(seconds * 1_000, undefined, { signal });
  const spent_ms = (await cpuOf(session)) - from_ms;
  const percent = (100 * spent_ms) / (performance.now() - started_ms);
  await session.detach();
  if (!page.isClosed() && (await page.title()) === "Nothing") await page.context().close();
  return percent;
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pids = processInfo.filter(({ type }) => type === "renderer" || type === "GPU").map(({ id }) => id);
  const usages = await Promise.all(pids.map((pid) => processUsage(pid)));
  return usages.reduce((sum, { cpu_ms }) => sum + cpu_ms, 0);
}

async function framesOf(page: Page): Promise<number> {
  return (await page.evaluate("radio.frames")) as number;
}

/**
 * Lets talkers change for a while, and gives how long each frame took that was drawn after the first few; and what all processes that had
 * part in them spent meanwhile, which does not depend on what else the machine does.
 */
async function drawFrames(browser: Browser, page: Page, seconds: number, signal: AbortSignal): Promise<Drawing> {
  const session = await browser.newBrowserCDPSession();
  await page.evaluate(`radio.timer = setInterval(() => radio.change(), ${change_ms})`);
  await pause(warm_up_ms, undefined, { signal });
  const [from, cpu_from_ms] = [await framesOf(page), await cpuOf(session)];
  await pause(Math.max(frames_ms_min, seconds * 1_000), undefined, { signal });
  await page.evaluate("clearInterval(radio.timer)");
  const cpu_ms = (await cpuOf(session)) - cpu_from_ms;
  await session.detach();
  const frames_ms = (await page.evaluate(`Array.from(radio.times_ms.subarray(${from}, radio.frames))`)) as readonly number[];
  return { frames_ms, cpu_ms };
}

interface Drawing {
  readonly frames_ms: readonly number[];
  readonly cpu_ms: number;
}

/**
 * How much larger the heap is after 10 000 changes than before, both times without what nobody needs any more, in kB: what the page holds
 * itself, and all of it, with the code that the compiler makes as it goes on.
 */
async function heapGrowth(page: Page, signal: AbortSignal): Promise<{ readonly own_kb: number; readonly all_kb: number }> {
  const session = await page.context().newCDPSession(page);
  await change(page, changes_warm_up, signal);
  const before = await heapUsed(session);
  await change(page, changes_count, signal);
  const after = await heapUsed(session);
  await session.detach();
  return { own_kb: (after.own_bytes - before.own_bytes) / 1_024, all_kb: (after.all_bytes - before.all_bytes) / 1_024 };
}

/** A few changes before each frame, so that all of it is drawn and none of it takes minutes. */
async function change(page: Page, count: number, signal: AbortSignal): Promise<void> {
  // Each script that is handed in stays in the heap for a while: few of them.
  for (let done = 0; done < count && !signal.aborted; done += changes_at_once)
    await page.evaluate(`radio.changeMany(${changes_at_once})`);
  // Names fade for a while.
  await pause(settle_ms, undefined, { signal });
}

async function heapUsed(session: CDPSession): Promise<{ readonly own_bytes: number; readonly all_bytes: number }> {
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize: all_bytes } = await session.send("Runtime.getHeapUsage");
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): unknown => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot");
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  return { own_bytes: ownBytes(JSON.parse(chunks.join("")) as HeapSnapshot), all_bytes };
}

/** Of all objects, lists, texts and functions: without compiled code, and without what the browser keeps of its own. */
function ownBytes({ snapshot, nodes }: HeapSnapshot): number {
  const { node_fields, node_types } = snapshot.meta;
  const kinds = node_types[0];
  const size_at = node_fields.indexOf("self_size");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += node_fields.length) {
    if (!foreign_kinds.includes(kinds[nodes[at] ?? 0] ?? "")) bytes += nodes[at + size_at] ?? 0;
  }
  return bytes;
}

/** As V8 writes it. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

const foreign_kinds: readonly string[] = ["code", "native", "hidden", "object shape", "synthetic"];
const origin = "http://127.0.0.1:17460";
const kinds: Readonly<Record<string, string>> = { html: "text/html", css: "text/css", js: "text/javascript" };
/** Longer than anything takes that a page does once. */
const settle_ms = 3_000;
const change_ms = 50;
const warm_up_ms = 3_000;
const frames_ms_min = 5_000;
/** Until every name was seen cut in every way, and the compiler has seen all there is. */
const changes_warm_up = 25_000;
const changes_count = 10_000;
const changes_at_once = 2_500;
