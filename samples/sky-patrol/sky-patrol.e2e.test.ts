import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const chromium_path = "/usr/bin/chromium";
const program = fileURLToPath(new URL("dist/main.js", import.meta.url));
const mainOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe("sky patrol", () => {
  const folder = mkdtempSync(join(tmpdir(), "talkgroup-sky-"));
  let game: ChildProcess;
  let ended: Promise<number | null>;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    const args = ["--sound", "null", "--agent", mainOf("sdk/agent/dist/main.js"), "--server", mainOf("server/dist/io/main.js")];
    game = spawn(process.execPath, [program, ...args], {
      // A machine of its own, as far as agents are concerned.
      env: { ...process.env, XDG_RUNTIME_DIR: folder, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    ended = new Promise((resolve) => game.once("close", resolve));
    const lines = createInterface({ input: game.stdout ?? process.stdin });
    // The three others are there when each of their agents is.
    const all_there = new Promise<void>((resolve) => lines.on("line", (line) => line.endsWith("are on the air") && resolve()));
    const url = await new Promise<string>((resolve, reject) => {
      lines.on("line", (line) => {
        const address = /^play at (.*)$/.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
      void ended.then((code) => reject(new Error(`sky patrol ended with ${code}`)));
    });
    browser = await chromium.launch({ executablePath: chromium_path, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
    page = await (await browser.newContext({ viewport: { width: 960, height: 600 } })).newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(url);
    await onTheAir(page);
    await all_there;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    game?.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const heard = (who: string): Promise<void> => page.locator("#log li", { hasText: who }).first().waitFor({ timeout: 15_000 });

  it("shows on the overlay which key talks where, before any was pressed", async () => {
    const overlay = page.frameLocator("iframe.overlay");
    for (const line of [/^FALCON: .*, Q$/, /^TOWER: .*, E$/, /^NEAR: .*, Space$/]) {
      await overlay.locator(".spoken li", { hasText: line }).waitFor({ state: "attached", timeout: 20_000 });
    }
  }, 60_000);

  it("talks on two nets by two keys, and both talk back", async () => {
    await talk("KeyQ");
    await heard("You on flight");
    await heard("Falcon 2 on flight");
    await talk("KeyE");
    await heard("You on tower");
    await heard("Tower on tower");
  }, 60_000);

  it("talks on both by one key", async () => {
    // Who talks does not listen to whom it could answer.
    await page.waitForFunction(() => !/Falcon 2|Tower/.test(document.body.dataset["talk"] ?? ""));
    await page.evaluate(() => document.getElementById("log")?.replaceChildren());
    await talk("KeyR");
    await heard("You on all");
    await heard("Falcon 2 on flight");
    await heard("Tower on tower");
    // The player's own voice is told once, whatever it goes out on.
    const own = (await page.locator("#log li").allTextContents()).filter((line) => /^(You|Falcon 1) on/.test(line));
    expect(own).toEqual(["You on all"]);
  }, 60_000);

  it("lets go of the key when the page loses the focus", async () => {
    await page.keyboard.down("KeyQ");
    await page.waitForFunction(() => document.body.dataset["talk"]?.includes("You on flight") === true);
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await page.waitForFunction(() => document.body.dataset["talk"]?.includes("You on flight") === false);
    await page.keyboard.up("KeyQ");
  }, 30_000);

  it("flies, shows the overlay over the game, and takes no click for it", async () => {
    const overlay = page.frameLocator("iframe.overlay");
    await overlay.locator("canvas").first().waitFor({ timeout: 20_000 });
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 40, 40)?.tagName)).toBe("CANVAS");
    expect(faults).toEqual([]);
  }, 30_000);

  it("goes on after it was loaded again, and in a second tab beside the first", async () => {
    await page.reload();
    await onTheAir(page);
    await talk("KeyE");
    await heard("Tower on tower");
    const other = await page.context().newPage();
    other.on("pageerror", ({ message }) => faults.push(message));
    await other.goto(page.url());
    await onTheAir(other);
    await talk("KeyQ", other);
    await other.locator("#log li", { hasText: "Falcon 2 on flight" }).waitFor({ timeout: 15_000 });
    await other.close();
    await page.waitForFunction(() => !/Tower/.test(document.body.dataset["talk"] ?? ""));
    await page.evaluate(() => document.getElementById("log")?.replaceChildren());
    await talk("KeyE");
    await heard("Tower on tower");
    expect(await page.locator("#status").textContent()).toBe("on the air");
    expect(faults).toEqual([]);
  }, 60_000);

  it("says that the radio is gone once the program has ended", async () => {
    game.kill("SIGTERM");
    await ended;
    await page.getByText("the radio is gone: it is looked for …", { exact: true }).waitFor({ timeout: 15_000 });
  }, 30_000);

  async function onTheAir(tab: Page): Promise<void> {
    await tab.getByText("on the air", { exact: true }).waitFor({ timeout: 20_000 });
  }

  async function talk(code: string, tab = page): Promise<void> {
    await tab.keyboard.down(code);
    await tab.waitForFunction(() => document.body.dataset["talk"]?.includes("You") === true);
    await tab.keyboard.up(code);
  }
});
