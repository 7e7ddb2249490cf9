import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { AgentDouble } from "./agent-double.suite.js";
import { frame_url, OverlayBrowser } from "./overlay-browser.suite.js";
import { flight } from "./radio-states.suite.js";

describe.each([
  ["light", []],
  ["dark", ["--force-dark-mode"]],
] as const)("on a system that is %s", (_, flags) => {
  let browser: OverlayBrowser;
  beforeAll(async () => {
    browser = await OverlayBrowser.launch(flags);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    expect(browser.faults).toEqual([]);
  });

  // A browser puts an opaque colour behind a frame whose scheme is another than that of the page in it. A page with one says so of the frame.
  it.each([
    ["normal", "inherit"],
    ["light", "inherit"],
    ["dark", "light"],
    ["light dark", "light"],
  ])("lets the game be seen, in a page whose scheme is %s and a frame whose scheme is %s", async (scheme, own_scheme) => {
    const game = `<!doctype html><html style="color-scheme: ${scheme}; background: #3a4a3f"><body style="margin: 0">
      <iframe src="${frame_url}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: ${own_scheme}"></iframe>
      </body></html>`;
    const page = await browser.open(new AgentDouble(flight), { game, colorScheme: null });
    await page.frameLocator("iframe").locator(".spoken li", { hasText: "TOWER: READY" }).waitFor({ state: "attached" });
    const { data, width } = PNG.sync.read(await page.screenshot());
    const at = (x_px: number, y_px: number): string =>
      data.toString("hex", (y_px * width + x_px) * 4, (y_px * width + x_px) * 4 + 3);
    expect(at(400, 250)).toBe("3a4a3f");
    // And the panel is there.
    expect(at(60, 16)).not.toBe("3a4a3f");
    await page.context().close();
  });

  it("is transparent by itself", async () => {
    const page = await browser.open(new AgentDouble(flight), { colorScheme: null, backdrop: "transparent" });
    await page.locator(".spoken li", { hasText: "TOWER: READY" }).waitFor({ state: "attached" });
    const { data, width } = PNG.sync.read(await page.screenshot({ omitBackground: true }));
    expect(data[(250 * width + 400) * 4 + 3]).toBe(0);
    expect(data[(16 * width + 60) * 4 + 3]).toBeGreaterThan(200);
    await page.context().close();
  });
});
