import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

import { bundlePages } from "../dist/bundle/bundle-pages.js";
import type { AgentDouble } from "./agent-double.suite.js";

/** As the agent sends it with its pages. */
const page_policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://127.0.0.1:* ws://localhost:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export interface OpenOptions {
  readonly ratio?: number;
  readonly locale?: string;
  readonly width_px?: number;
  readonly height_px?: number;
  /** A script that runs before the page's own. */
  readonly init?: string;
  /** Behind the panel, as a game would be. */
  readonly backdrop?: string;
  /** A page around it, as a game in a browser is one: HTML with a frame that shows `frame_url`. */
  readonly game?: string;
  /** What the player's system is set to, as the page is told; null: what it is set to. */
  readonly colorScheme?: "light" | "dark" | null;
}

/** Where a page that is around the overlay finds it. */
export const frame_url: string = `http://127.0.0.1:17460/overlay.html#token=${"a".repeat(43)}`;

/** A browser, and the overlay's page as it is shipped. */
export class OverlayBrowser {
  /** What pages said on the console or threw, which should be nothing. */
  readonly faults: string[] = [];
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async launch(flags: readonly string[] = []): Promise<OverlayBrowser> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-overlay-"));
    await bundlePages(folder, ["overlay"]);
    const args = ["--no-sandbox", "--font-render-hinting=none", "--force-color-profile=srgb", ...flags];
    return new OverlayBrowser(await chromium.launch({ executablePath: "/usr/bin/chromium", args }), folder);
  }

  /** Opens the page, and waits until it has asked all it wants to know. */
  async open(agent: AgentDouble, options: OpenOptions = {}): Promise<Page> {
    const { ratio = 1, locale = "en-GB", width_px = 480, height_px = 320, backdrop = "#3a4a3f", colorScheme = "light" } = options;
    const viewport = { width: width_px, height: height_px };
    const context = await this.#browser.newContext({
      viewport,
      deviceScaleFactor: ratio,
      locale,
      colorScheme,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      // An agent that is away is a line of the browser's own, and so is what a screenshot costs a graphics card.
      if (!/WebSocket connection|GL Driver Message/.test(message.text())) this.faults.push(message.text());
    });
    await page.route("http://127.0.0.1:17460/**", async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === "game.html") return route.fulfill({ body: options.game ?? "", contentType: "text/html" });
      const kind = { html: "text/html", css: "text/css", js: "text/javascript" }[name.split(".")[1] ?? ""];
      const body = await readFile(join(this.#folder, name)).catch(() => undefined);
      // Who shows it in a frame serves it, too.
      const policy =
        options.game === undefined ? page_policy : page_policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
      const headers = { "content-security-policy": policy };
      return route.fulfill(body === undefined || kind === undefined ? { status: 404 } : { body, contentType: kind, headers });
    });
    await agent.serve(page);
    if (options.init !== undefined) await page.addInitScript({ content: options.init });
    await page.goto(options.game === undefined ? frame_url : "http://127.0.0.1:17460/game.html");
    if (options.game !== undefined) return page;
    // Set as the page's own style would be: its policy allows no other.
    await page.evaluate((colour) => document.documentElement.style.setProperty("background", colour), backdrop);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
