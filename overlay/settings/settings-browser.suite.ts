import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

import { bundlePages } from "../bundle/bundle-pages.js";
import type { AgentAnswers } from "./agent-answers.suite.js";

/** How a page is to be seen. */
export type SeenAs = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** A browser without a window, and what its pages complain of. */
export class SettingsBrowser {
  /** What pages said on the console or threw, which should be nothing. */
  readonly faults: string[] = [];
  readonly #browser: Browser;
  readonly #folder: string;

  /** Bundles the page as it is shipped, and starts. */
  static async launch(): Promise<SettingsBrowser> {
    const folder = mkdtempSync(join(tmpdir(), "settings-pages-"));
    await bundlePages(folder, ["settings"]);
    return new SettingsBrowser(await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] }), folder);
  }

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** Where the bundled page is, for an agent to serve. */
  get pages_folder(): string {
    return this.#folder;
  }

  /** An empty page. */
  async page(seen_as: SeenAs = {}): Promise<Page> {
    const viewport = { width: 1280, height: 900 };
    const context = await this.#browser.newContext({ viewport, reducedMotion: "reduce", ...seen_as });
    const page = await context.newPage();
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      // An agent that is away is a line of the browser's own.
      if (message.type() === "error" && !/WebSocket connection/.test(message.text())) this.faults.push(message.text());
    });
    return page;
  }

  /** The settings with an agent that says what the test wants, and with the agent's policy. */
  async openWith(agent: AgentAnswers, section: string, seen_as: SeenAs = {}): Promise<Page> {
    const page = await this.page(seen_as);
    await page.route("http://127.0.0.1:17460/**", async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const contentType = { html: "text/html", css: "text/css", js: "text/javascript" }[name.split(".")[1] ?? ""] ?? "text/plain";
      await route.fulfill({
        body: readFileSync(join(this.#folder, name)),
        contentType,
        headers: { "content-security-policy": page_policy },
      });
    });
    await agent.serve(page);
    await page.goto(`http://127.0.0.1:17460/settings.html#token=${"a".repeat(43)}`);
    await goTo(page, section);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Goes to a section by its link. */
export async function goTo(page: Page, section: string): Promise<void> {
  const link = page.locator(`nav a[href="#${section}"]`);
  await link.click();
  await page.locator(`nav a[href="#${section}"][aria-current="page"]`).waitFor();
}

/** Fails on what axe calls serious or critical; what is less is printed. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // By the browser's own means: the page's policy lets no script in that is not its own.
  const found = await page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ["violations"] })`);
  const { violations } = found as { readonly violations: readonly Violation[] };
  const lines = violations.map(
    ({ id, impact, nodes }) => `${where}: ${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  for (const line of lines) process.stdout.write(`${line}\n`);
  expect(lines.filter((_, index) => ["serious", "critical"].includes(violations[index]?.impact ?? ""))).toEqual([]);
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** As the agent sends it with its pages. */
const page_policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://127.0.0.1:* ws://localhost:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
