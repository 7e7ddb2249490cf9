import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bundlePages } from "../../../../overlay/dist/bundle/bundle-pages.js";
import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { testFolder } from "./command.suite.js";
import { writeTones } from "./tone-speech.suite.js";

/** From the key to the screen of another player: what an eye takes for at once. */
const lit_ms_max = 250;
/** From the server's end to the screen: what is noticed within a second, and what a busy machine adds. */
const blocked_ms_max = 5_000;

describe("the overlay of a player, in a browser", () => {
  const folder = testFolder();
  let lab: Laboratory;
  let browser: Browser;
  let [one, ear]: LabPlayer[] = [];
  let screen: Screen;
  beforeAll(async () => {
    const operation_path = join(folder.path, "nets.json");
    writeFileSync(operation_path, JSON.stringify(operation));
    const pages_folder = join(folder.path, "pages");
    await bundlePages(pages_folder, ["overlay"]);
    lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    one = await lab.addPlayer({ name: "One", role: "all" });
    ear = await lab.addPlayer({ name: "Ear", role: "all", pages_folder });
    for (const { talkgroup } of [one, ear]) for (const { id } of operation.nets) await talkgroup.channels.join(id);
    for (const { id } of operation.nets) await one.talkgroup.ptt.bind(id, { channel_id: id });
    await one.talkgroup.microphone.play(await writeTones(join(folder.path, "tones.wav"), [440], 60));
    await ear.talkgroup.overlay.configure({ corner: "top_left" });
    const url = await ear.talkgroup.pages.open("overlay");
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    screen = await Screen.open(browser, url);
    await screen.says("CHARLIE");
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    folder.remove();
  });

  it.each(operation.nets.map(({ id }, index) => [id, index] as const))(
    "lights %s as soon as somebody talks on it",
    async (id, index) => {
      const dark = await screen.shot();
      const pressed_ms = Date.now();
      await one?.talkgroup.ptt.press(id);
      await screen.says(new RegExp(`^${id.toUpperCase()}: .*RECEIVING One`));
      const lit_ms = (await screen.firstLit(index, pressed_ms)) - pressed_ms;
      process.stdout.write(`the slot of ${id} was lit after ${Math.round(lit_ms)} ms; at most ${lit_ms_max}\n`);
      expect(lit_ms).toBeLessThanOrEqual(lit_ms_max);
      const changed = rowsChanged(dark, await screen.shot());
      expect(changed.first_px).toBeGreaterThanOrEqual(first_slot_px + index * slot_px);
      expect(changed.last_px).toBeLessThan(first_slot_px + (index + 1) * slot_px);
      await one?.talkgroup.ptt.release(id);
      await expect.poll(async () => rowsChanged(dark, await screen.shot()).count, { timeout: 10_000 }).toBe(0);
    },
  );

  it("draws nothing while nothing happens", async () => {
    const before = await screen.frames();
    // Long enough for what asks the agent every few seconds.
    await lab.pause(6_000);
    expect(await screen.frames()).toBe(before);
  });

  it("says which key of a game talks where before it was ever pressed, and no more once it is unbound", async () => {
    await ear?.talkgroup.ptt.bind("game.flight", { channel_id: "bravo" }, { keys: ["ControlLeft", "KeyQ"] });
    await screen.says(/^BRAVO: .*Ctrl \+ Q$/);
    // One that is opened later asks what there is.
    const later = await Screen.open(browser, (await ear?.talkgroup.pages.open("overlay")) ?? "");
    await later.says(/^BRAVO: .*Ctrl \+ Q$/);
    await later.close();
    await ear?.talkgroup.ptt.bind("game.flight", { channel_id: "charlie" }, { keys: ["Space"] });
    await screen.says(/^CHARLIE: .*Space$/);
    await ear?.talkgroup.ptt.unbind("game.flight");
    await screen.saysNoMore(/Space|Ctrl/);
  });

  it("lets nobody think that they are heard by a server that is really gone", async () => {
    await ear?.talkgroup.ptt.bind("game.flight", { channel_id: "bravo" });
    await screen.says(/^BRAVO: READY/);
    await lab.killServer();
    const killed_ms = performance.now();
    await screen.says("RECONNECTING");
    // Voice may go on where the connection alone has dropped, so that datagrams are waited for first.
    await screen.says(/^BRAVO: BLOCKED/);
    const blocked_ms = performance.now() - killed_ms;
    process.stdout.write(`blocked ${Math.round(blocked_ms)} ms after the server was killed; at most ${blocked_ms_max}\n`);
    expect(blocked_ms).toBeLessThanOrEqual(blocked_ms_max);
    expect(await ear?.talkgroup.server.status()).toMatchObject({ state: "reconnecting", transport: "tunnel" });
  });

  it("shows that its own agent has gone", async () => {
    await ear?.agent.close();
    await screen.says("RADIO GONE");
  });
});

/** A page that counts what it draws. */
class Screen {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser, url: string): Promise<Screen> {
    const page = await browser.newPage({ viewport: { width: 480, height: 320 }, locale: "en-GB" });
    await page.addInitScript({ content: count_frames });
    await page.goto(url);
    return new Screen(page);
  }

  /** Waits until the panel says so, in words for those who do not see it. */
  async says(text: string | RegExp): Promise<void> {
    await this.#page.locator(".spoken li", { hasText: text }).first().waitFor({ state: "attached", timeout: 15_000 });
  }

  async saysNoMore(text: RegExp): Promise<void> {
    await this.#page.locator(".spoken li", { hasText: text }).first().waitFor({ state: "detached", timeout: 15_000 });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  /** When the slot at that place was first seen lit after `at_ms`, by the clock of the wall, which is the same for all processes. */
  async firstLit(place: number, at_ms: number): Promise<number> {
    const frames = await this.#drawn();
    return frames.find(({ drawn_ms, lit }) => drawn_ms > at_ms && lit[place] === true)?.drawn_ms ?? Number.POSITIVE_INFINITY;
  }

  async frames(): Promise<number> {
    return (await this.#drawn()).length;
  }

  async #drawn(): Promise<readonly DrawnFrame[]> {
    return (await this.#page.evaluate("globalThis.frames_drawn")) as readonly DrawnFrame[];
  }

  async shot(): Promise<PNG> {
    return PNG.sync.read(await this.#page.screenshot());
  }
}

interface DrawnFrame {
  readonly drawn_ms: number;
  /** Of each slot, from above. */
  readonly lit: readonly boolean[];
}

/** Between which rows, and in how many pixels, two pictures differ. */
function rowsChanged(one: PNG, other: PNG) {
  let [first_px, last_px, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let index = 0; index < one.data.length; index += 4) {
    if ([0, 1, 2].every((channel) => one.data[index + channel] === other.data[index + channel])) continue;
    const row_px = Math.floor(index / 4 / one.width);
    [first_px, last_px, count] = [Math.min(first_px, row_px), Math.max(last_px, row_px), count + 1];
  }
  return { first_px, last_px, count };
}

const everybody = { listen: ["all"], speak: ["all"] } as const;
const operation = {
  id: "overlay",
  title: "Overlay",
  roles: [{ id: "all", title: "All" }],
  nets: ["alpha", "bravo", "charlie"].map((id) => {
    return { id, title: `The net that is called ${id} by everybody`, label: id.toUpperCase(), ...everybody };
  }),
};
/** Margin, padding, the line of the header and a gap. */
const first_slot_px = 12 + 6 + 20 + 6;
/** Two lines, their insets and a gap. */
const slot_px = 2 * 20 + 2 * 3 + 6;
const margin_px = 12;
/** Between the green of a slot where nobody talks and that of one where somebody does, as the dark theme has them. */
const lit_green = 38;
/** One turn of the page's drawing is one frame, however many calls it makes. Of each slot a point is looked at where no text stands. */
const count_frames = `
  globalThis.frames_drawn = [];
  const draw = WebGL2RenderingContext.prototype.drawElements;
  let turn = false;
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    draw.apply(this, args);
    if (turn) return;
    turn = true;
    queueMicrotask(() => {
      turn = false;
      const pixel = new Uint8Array(4);
      const lit = [0, 1, 2].map((place) => {
        const y_px = ${first_slot_px - margin_px + 1} + place * ${slot_px};
        this.readPixels(this.canvas.width >> 1, this.canvas.height - 1 - y_px, 1, 1, this.RGBA, this.UNSIGNED_BYTE, pixel);
        return pixel[1] > ${lit_green};
      });
      globalThis.frames_drawn.push({ drawn_ms: performance.timeOrigin + performance.now(), lit });
    });
  };`;
