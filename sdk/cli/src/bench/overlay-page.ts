import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";

import { LabError } from "../lab/child.js";
import { processUsage } from "../lab/process-usage.js";
import { empty_script, radio_script } from "./overlay-radio.js";

/**
 * A Chromium with a graphics card made of software.
 *
 * @throws {LabError} if it cannot be started.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--js-flags=--expose-gc"];
  try {
    return await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args });
  } catch (cause) {
    throw new LabError(
      `chromium could not be started, expected it at /usr/bin/chromium or where CHROMIUM says: ${String(cause).slice(0, 200)}`,
    );
  }
}

/**
 * A file of the overlay's page as it is shipped.
 *
 * @throws {LabError} if it is not bundled.
 */
export async function pageFile(name: string): Promise<Buffer> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve(`@talkgroup/overlay/pages/${name}`)));
  } catch {
    throw new LabError(`pages: found no ${name} of @talkgroup/overlay, expected it bundled (npm run build)`);
  }
}

/** The overlay's page with ten nets, or an empty one of the same size, once it is at rest. Both have the `radio` of `radio_script`. */
export async function openPage(browser: Browser, kind: "overlay" | "empty"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 640, height: 720 } });
  const page = await context.newPage();
  // A busy machine takes its time.
  page.setDefaultTimeout(open_ms_max);
  await page.addInitScript({ content: kind === "overlay" ? radio_script : empty_script });
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const type = content_types[name.split(".")[1] ?? ""];
    if (kind === "empty") await route.fulfill({ body: "<!doctype html><title>Nothing</title>", contentType: "text/html" });
    else if (type === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: await pageFile(name), contentType: type });
  });
  await page.goto(`${origin}/overlay.html`);
  if (kind === "overlay") await page.locator(".spoken li", { hasText: "NET 9" }).waitFor({ state: "attached" });
  await pause(settle_ms);
  return page;
}

/** Frames drawn since the page was opened. */
export async function framesOf(page: Page): Promise<number> {
  return (await page.evaluate("radio.frames")) as number;
}

/** Processor time of all that shows pages: their processes and the one that draws. */
export class BrowserCpu {
  readonly #session: CDPSession;
  #from: ReadonlyMap<number, number> = new Map();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Begins to count. */
  static async start(browser: Browser): Promise<BrowserCpu> {
    const cpu = new BrowserCpu(await browser.newBrowserCDPSession());
    cpu.#from = await cpu.#read();
    return cpu;
  }

  /** What was spent since, ms, by processes that were there from the beginning. */
  async stop(): Promise<number> {
    const until = await this.#read();
    await this.#session.detach();
    let spent_ms = 0;
    for (const [pid, cpu_ms] of until) spent_ms += cpu_ms - (this.#from.get(pid) ?? cpu_ms);
    return spent_ms;
  }

  async #read(): Promise<ReadonlyMap<number, number>> {
    const { processInfo } = await this.#session.send("SystemInfo.getProcessInfo");
    const times = new Map<number, number>();
    for (const { type, id } of processInfo) {
      if (type !== "renderer" && type !== "GPU") continue;
      // One that has ended meanwhile counts no more.
      const usage = await processUsage(id).catch(() => undefined);
      if (usage !== undefined) times.set(id, usage.cpu_ms);
    }
    return times;
  }
}

const origin = "http://127.0.0.1:17460";
const content_types: Readonly<Record<string, string>> = { html: "text/html", css: "text/css", js: "text/javascript" };
/** Longer than anything takes that a page does once; names fade within one second. */
export const settle_ms = 2_000;
const open_ms_max = 120_000;
