import type { OverlayLayout } from "@talkgroup/schemas";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import { AgentDouble } from "./agent-double.suite.js";
import { type OpenOptions, OverlayBrowser } from "./overlay-browser.suite.js";
import { flight, overlayOf, speakingOf } from "./radio-states.suite.js";
import { expectReference } from "./screenshot-match.suite.js";

let browser: OverlayBrowser;
beforeAll(async () => {
  browser = await OverlayBrowser.launch();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  expect(browser.faults).toEqual([]);
});

async function openEditing(
  layout: Partial<OverlayLayout> = {},
  options: OpenOptions = {},
): Promise<{ readonly page: Page; readonly agent: AgentDouble }> {
  const agent = new AgentDouble({ ...flight, overlay: overlayOf(layout, { editing: true, visible: false }) });
  const page = await browser.open(agent, { width_px: 800, height_px: 480, ...options });
  await page.locator(".edit-frame").waitFor({ state: "visible" });
  return { page, agent };
}

/** What the player has changed, as the agent was told. */
async function configured(agent: AgentDouble): Promise<unknown> {
  await expect.poll(() => agent.asked.filter(([method]) => method === "overlay.configure").length).toBeGreaterThan(0);
  return agent.asked.filter(([method]) => method === "overlay.configure").at(-1)?.[1];
}

/** All that the player has changed: the agent is told in as many parts as time cuts it into, each with what is new. */
function allConfigured(agent: AgentDouble): unknown {
  return Object.assign({}, ...agent.asked.filter(([method]) => method === "overlay.configure").map(([, params]) => params));
}

it("is moved with the mouse, scaled with the wheel, and let go", async () => {
  const { page, agent } = await openEditing();
  await expectReference(page, "editing");
  const frame = page.locator(".edit-frame");
  const box = await frame.boundingBox();
  if (box === null) throw new Error("found no frame");
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => configured(agent)).toMatchObject({ corner: "top_left", offset_x_px: 100, offset_y_px: 20 });
  await expect.poll(() => frame.boundingBox()).toMatchObject({ x: box.x + 100, y: box.y + 20 });
  await page.mouse.move(box.x + 140, box.y + 80);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => configured(agent)).toMatchObject({ scale: 1.1 });
  await page.getByRole("button", { name: "Done" }).click();
  await frame.waitFor({ state: "hidden" });
  expect(await configured(agent)).toMatchObject({ editing: false });
  await page.context().close();
});

it("has its buttons from right to left in Arabic, and nothing else on the page mirrored by them", async () => {
  const { page } = await openEditing({}, { locale: "ar" });
  const [title, button, size] = [
    page.locator(".edit-title").first(),
    page.locator(".edit-row button").first(),
    page.locator(".edit-bar"),
  ];
  const [title_box, button_box, bar_box] = await Promise.all([title, button, size].map((one) => one.boundingBox()));
  if (!title_box || !button_box || !bar_box) throw new Error("found no buttons");
  expect(title_box.x).toBeGreaterThan(button_box.x);
  expect(bar_box.x + bar_box.width).toBeLessThanOrEqual(800);
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
  await page.context().close();
});

it("is not covered by its buttons where the window is narrow", async () => {
  const middle = { detail: "one_line", offset_x_px: 20, offset_y_px: 320 } as const;
  const { page } = await openEditing(middle, { width_px: 480, height_px: 700 });
  const [panel, bar] = await Promise.all([".edit-frame", ".edit-bar"].map((part) => page.locator(part).boundingBox()));
  if (!panel || !bar) throw new Error("found no panel");
  expect(panel.y >= bar.y + bar.height || panel.y + panel.height <= bar.y).toBe(true);
  expect([bar.x >= 0, bar.x + bar.width <= 480]).toEqual([true, true]);
  await page.context().close();
});

it("keeps what the player does while the agent says what was before", async () => {
  const { page, agent } = await openEditing();
  const box = await page.locator(".edit-frame").boundingBox();
  if (box === null) throw new Error("found no frame");
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 60);
  agent.tell("overlay", { overlay: overlayOf({ theme: "light" }, { editing: true }) });
  await page.mouse.up();
  expect(await configured(agent)).toMatchObject({ offset_x_px: 100, offset_y_px: 20 });
  await page.context().close();
});

it("takes each of two steps that come with one frame", async () => {
  const { page, agent } = await openEditing();
  await page.evaluate(() => {
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "+", "+"])
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
  expect(await configured(agent)).toMatchObject({ offset_x_px: 16, offset_y_px: 8, scale: 1.2 });
  await page.context().close();
});

it.each<[string, readonly (readonly [string, string])[], object]>([
  [
    "a corner",
    [
      ["Bottom right", "click"],
      ["Move the radio", "ArrowLeft"],
    ],
    { corner: "bottom_right", offset_x_px: 8, offset_y_px: 0 },
  ],
  [
    "a scale",
    [
      ["Size", "+"],
      ["Size", "ArrowUp"],
      ["Larger", "click"],
      ["Size", "ArrowUp"],
    ],
    { scale: 1.4 },
  ],
])("goes on from %s that no frame has shown yet", async (_, steps, layout) => {
  const { page, agent } = await openEditing();
  await page.evaluate((all) => {
    for (const [name, key] of all) {
      const one = document.querySelector<HTMLElement>(`[tabindex][aria-label^="${name}"], button[aria-label="${name}"]`);
      if (key === "click") one?.click();
      else one?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
  }, steps);
  expect(await configured(agent)).toMatchObject(layout);
  await page.context().close();
});

it("takes no step once the agent has let it go, though no frame has shown that yet", async () => {
  const { page, agent } = await openEditing();
  const frame = page.locator(".edit-frame");
  // A frame that was asked for before has to be drawn first: what is told meanwhile would ask for no other.
  await page.evaluate(`new Promise((drawn) => {
    const ask = requestAnimationFrame;
    globalThis.requestAnimationFrame = () => { globalThis.is_asked = true; return 0; };
    ask(drawn);
  })`);
  agent.tell("overlay", { overlay: overlayOf({}, { editing: false }) });
  await expect.poll(() => page.evaluate("globalThis.is_asked")).toBe(true);
  expect(await frame.isVisible()).toBe(true);
  await frame.dispatchEvent("keydown", { key: "ArrowRight" });
  expect(await frame.isVisible()).toBe(false);
  await page.evaluate("globalThis.is_asked = false");
  agent.tell("overlay", { overlay: overlayOf({}, { editing: true }) });
  await expect.poll(() => page.evaluate("globalThis.is_asked")).toBe(true);
  await frame.dispatchEvent("keydown", { key: "ArrowDown" });
  await expect.poll(() => configured(agent)).toMatchObject({ offset_x_px: 0, offset_y_px: 8 });
  await page.context().close();
});

it.each<[OverlayLayout["corner"], number, number]>([
  ["top_left", 1, 1],
  ["bottom_right", -1, -1],
])("is scaled by a grip that can be seen, hanging on %s", async (corner, x_way, y_way) => {
  const { page, agent } = await openEditing({ corner });
  const grip = page.getByRole("slider", { name: "Size" });
  const panel = await page.locator(".edit-frame").boundingBox();
  const box = await grip.boundingBox();
  if (box === null || panel === null) throw new Error("found no grip");
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...at);
  await page.mouse.down();
  await page.mouse.move(at[0] + (x_way * panel.width) / 2, at[1] + (y_way * panel.height) / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => configured(agent)).toMatchObject({ scale: 1.5 });
  // It is not moved besides, and nothing follows a mouse that was let go.
  expect(allConfigured(agent)).not.toHaveProperty("offset_x_px");
  await page.mouse.move(...at);
  await expect.poll(() => grip.getAttribute("aria-valuetext")).toBe("150 %");
  const larger = await page.locator(".edit-frame").boundingBox();
  expect((larger?.width ?? 0) / panel.width).toBeGreaterThan(1.3);
  await page.context().close();
});

it("is scaled by keys on the grip", async () => {
  const { page, agent } = await openEditing();
  await page.keyboard.press("Tab");
  const grip = page.getByRole("slider", { name: "Size" });
  expect(await grip.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => grip.getAttribute("aria-valuenow")).toBe("110");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => configured(agent)).toMatchObject({ scale: 0.9 });
  await page.keyboard.press("End");
  await expect.poll(() => configured(agent)).toMatchObject({ scale: 3 });
  expect(allConfigured(agent)).not.toHaveProperty("offset_x_px");
  await page.keyboard.press("Escape");
  await page.locator(".edit-frame").waitFor({ state: "hidden" });
  await page.context().close();
});

it("is laid out by keys alone", async () => {
  const { page, agent } = await openEditing({ corner: "top_right" });
  await expect.poll(() => page.locator(".edit-frame:focus").count()).toBe(1);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => configured(agent)).toMatchObject({ corner: "top_right", offset_x_px: 8, offset_y_px: 8 });
  const focused = (): Promise<string | null> => page.locator(":focus").getAttribute("aria-label");
  const reached: (string | null)[] = [];
  for (let step = 0; step < 16; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(await focused());
    if (reached.at(-1) === "Bottom left" || reached.at(-1) === "High contrast") await page.keyboard.press("Enter");
  }
  expect(reached).toEqual([
    ...["Size", "Top left", "Top right", "Bottom left", "Bottom right", "Full", "Compact", "Talking only", "One line"],
    ...["Dark", "Light", "High contrast", "Colour-blind", "Smaller", "Larger", "Done"],
  ]);
  await expect.poll(() => allConfigured(agent)).toMatchObject({ corner: "bottom_left", theme: "high_contrast", offset_x_px: 0 });
  await expect.poll(() => page.getByRole("button", { name: "Bottom left" }).getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Enter");
  await page.locator(".edit-frame").waitFor({ state: "hidden" });
  await page.context().close();
});

it("says for a while what its host says", async () => {
  const agent = new AgentDouble(flight);
  const page = await browser.open(agent, {
    init: "globalThis.talkgroup_host = { onNotice: (listener) => { globalThis.notice = listener; } };",
  });
  await page.waitForFunction("globalThis.notice !== undefined");
  const notice = page.locator(".notice");
  for (const said of ["{ kind: 'plain', reason: 'wayland' }"]) await page.evaluate(`globalThis.notice(${said})`);
  await expect.poll(() => notice.textContent()).toContain("Wayland");
  expect(await notice.isVisible()).toBe(true);
  await page.evaluate("globalThis.notice({ kind: 'attached', elevated: false })");
  await notice.waitFor({ state: "hidden" });
  for (const said of ["null", "7", "{}", "{ kind: 'plain' }"]) await page.evaluate(`globalThis.notice(${said})`);
  expect(await notice.isVisible()).toBe(false);
  await page.context().close();
});

it("is drawn again when the graphics card has forgotten everything", async () => {
  const agent = new AgentDouble(flight);
  const page = await browser.open(agent);
  await page.locator(".spoken li", { hasText: "TOWER" }).waitFor({ state: "attached" });
  await page.evaluate(`globalThis.losing = document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
    globalThis.losing.loseContext();`);
  // Nothing can be drawn, and nothing is thrown.
  agent.tell("speaking", speakingOf(7, "Viper 2-1", "tower"));
  await page.locator(".spoken li", { hasText: "Viper 2-1" }).waitFor({ state: "attached" });
  await page.evaluate("globalThis.losing.restoreContext()");
  await expect.poll(() => matches(page, "receiving"), { timeout: 10_000 }).toBe(true);
  await page.context().close();
});

it("is drawn by the processor where there is no WebGL", async () => {
  const agent = new AgentDouble(flight);
  const page = await browser.open(agent, {
    init: `const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return /webgl/.test(kind) ? null : get.call(this, kind, ...rest); };`,
  });
  await page.locator(".spoken li", { hasText: "TOWER" }).waitFor({ state: "attached" });
  agent.tell("speaking", speakingOf(7, "Viper 2-1", "tower"));
  await expect.poll(() => matches(page, "receiving"), { timeout: 10_000 }).toBe(true);
  await page.context().close();
});

it("follows another scale of the screen", async () => {
  const agent = new AgentDouble(flight);
  const page = await browser.open(agent);
  await page.locator(".spoken li", { hasText: "TOWER" }).waitFor({ state: "attached" });
  const width_px = (): Promise<number> => page.evaluate(() => document.querySelector("canvas")?.width ?? 0);
  const before_px = await width_px();
  const session = await page.context().newCDPSession(page);
  // A page is told of another scale with the next change of its size.
  await session.send("Emulation.setDeviceMetricsOverride", { width: 481, height: 320, deviceScaleFactor: 2, mobile: false });
  await expect.poll(width_px).toBe(2 * before_px);
  await page.context().close();
});

async function matches(page: Page, name: string): Promise<boolean> {
  try {
    await expectReference(page, name);
    return true;
  } catch {
    return false;
  }
}
