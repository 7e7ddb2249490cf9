import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { AgentAnswers } from "./agent-answers.suite.js";
import { channel } from "./model/samples.suite.js";
import { expectAccessible, goTo, SettingsBrowser } from "./settings-browser.suite.js";

const uuid = "00000000-0000-4000-8000-000000000001";
const link = `http://127.0.0.1:17460/overlay.html#token=${"b".repeat(43)}`;

/** An agent with something of everything, whose nets do what they are told. */
function agentWithAll(): AgentAnswers {
  const agent = new AgentAnswers();
  const titles = ["Alpha", "Bravo", "Charlie"];
  const nets = new Map(titles.map((title) => [title.toLowerCase(), channel(title.toLowerCase(), { title })]));
  nets.set("alpha", channel("alpha", { title: "Alpha", membership: "joined" }));
  nets.set("locked", channel("locked", { title: "Locked", locked: true }));
  const stand = (membership: "none" | "monitor" | "joined") => {
    return ({ channel_id }: { readonly channel_id: string }) => {
      const changed = { ...(nets.get(channel_id) ?? channel(channel_id)), membership };
      nets.set(channel_id, changed);
      return { channel: changed };
    };
  };
  let servers: readonly object[] = [{ server_id: "home", title: "Rangers", url: "wss://voice.example.org:9000" }];
  Object.assign(agent.answers, {
    "channels.list": () => ({ channels: [...nets.values()], arranged: 0 }),
    "channels.leave": stand("none"),
    "channels.monitor": stand("monitor"),
    "channels.join": stand("joined"),
    "channels.arrange": {},
    "hotkeys.list": {
      hotkeys: [{ hotkey_id: "a", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "alpha" }],
      sources: [{ source: "hook", state: "running" }],
    },
    "hotkeys.bind": { overlaps: [] },
    "overlay.link": { url: link },
    "pages.open": { url: link },
    "pairing.list": {
      grants: [{ client_id: uuid, client_name: "Sky Patrol", scopes: ["channels.read"], last_used_ms: 5 }],
      asking: [],
    },
    "servers.list": () => ({ servers, signed_in: [] }),
    "servers.save": {},
    "servers.sign_in": {},
    "servers.remove": () => {
      servers = [];
      return {};
    },
  });
  return agent;
}

/** What has the focus, as it is told. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const of_group = focused?.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return `${of_group} ${focused?.getAttribute("aria-label") ?? label ?? focused?.textContent ?? ""}`
      .replaceAll(/\s+/g, " ")
      .trim();
  });
}

/** What is on one line differs by less in height. */
const line_px = 20;

describe("the focus in the settings", () => {
  let browser: SettingsBrowser;
  beforeAll(async () => {
    browser = await SettingsBrowser.launch();
  });
  afterEach(() => expect(browser.faults.splice(0)).toEqual([]));
  afterAll(() => browser.close());

  it("goes with a net that one is on now, or no more", async () => {
    const page = await browser.openWith(agentWithAll(), "nets", { viewport: { width: 960, height: 700 } });
    const bravo = page.getByRole("group", { name: "Bravo", exact: true });
    const stack = page.locator(".stack-list .net-title");
    await bravo.getByLabel("Off").focus();
    for (const [key, standing, titles] of [
      ["ArrowRight", "Listen", ["Alpha", "Bravo"]],
      ["ArrowRight", "Talk", ["Alpha", "Bravo"]],
      ["ArrowLeft", "Listen", ["Alpha", "Bravo"]],
      ["ArrowLeft", "Off", ["Alpha"]],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => stack.allTextContents()).toEqual(titles);
      await expect.poll(() => focusedName(page)).toBe(`Bravo ${standing}`);
      expect(await bravo.getByLabel(standing).isChecked()).toBe(true);
    }
    await page.getByLabel("Find a net").fill("charlie");
    await page.getByRole("group", { name: "Alpha", exact: true }).getByLabel("Talk").focus();
    for (const _ of ["Listen", "Off"]) await page.keyboard.press("ArrowLeft");
    // It is not among those that are looked for.
    await expect.poll(() => focusedName(page)).toBe("Find a net");
    await page.context().close();
  });

  it("comes back to what has opened a form, by Cancel and by Escape", async () => {
    const page = await browser.openWith(agentWithAll(), "servers");
    const openers = [
      ...["Add a server", "Sign in: Rangers", "Make an account: Rangers", "Join with a code: Rangers"].map((name) => [
        "servers",
        name,
      ]),
      ...["Change: Rangers", "Remove: Rangers"].map((name) => ["servers", name]),
      ...["Add a key", "Change: V, Talk on Alpha"].map((name) => ["keys", name]),
      ["programs", "Take back: Sky Patrol"],
    ] as const;
    for (const [section = "", name = ""] of openers) {
      await goTo(page, section);
      for (const leave of ["Cancel", "Escape"]) {
        await page.getByRole("button", { name, exact: true }).press("Enter");
        await page.locator(".form").waitFor();
        if (leave === "Cancel") await page.locator(".form").getByRole("button", { name: "Cancel" }).press("Enter");
        else await page.keyboard.press("Escape");
        await page.locator(".form").waitFor({ state: "detached" });
        expect(await focusedName(page), `${name}, ${leave}`).toBe(name);
      }
    }
    await goTo(page, "nets");
    await page.getByRole("group", { name: "Locked" }).getByLabel("Off").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("textbox", { name: "Password of Locked" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedName(page)).toBe("Locked Off");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("textbox", { name: "Password of Locked" }).fill("sesame");
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Locked Listen");
    await page.context().close();
  }, 60_000);

  it("comes back after a form was sent, to the next of its kind where what has opened it is gone", async () => {
    const page = await browser.openWith(agentWithAll(), "servers");
    await page.getByRole("button", { name: "Add a server" }).press("Enter");
    await page.getByLabel("Name").fill("Other");
    await page.getByLabel("Address").fill("voice.example.org");
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Add a server");
    await page.getByRole("button", { name: "Change: Rangers" }).press("Enter");
    await page.getByRole("button", { name: "Save" }).press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Change: Rangers");
    await page.getByRole("button", { name: "Remove: Rangers" }).press("Enter");
    await page.getByRole("button", { name: "Remove", exact: true }).press("Enter");
    await page.getByText("No server yet.").waitFor();
    await expect.poll(() => focusedName(page)).toBe("Add a server");
    await page.context().close();
  });

  it("stays on the way in which a net can be moved no farther, which does nothing then", async () => {
    const agent = agentWithAll();
    const titles = ["Alpha", "Bravo"];
    const channels = titles.map((title) => channel(title.toLowerCase(), { title, membership: "joined" }));
    agent.answers["channels.list"] = () => ({ channels, arranged: 2 });
    agent.answers["channels.arrange"] = () => channels.reverse() && {};
    const page = await browser.openWith(agent, "nets");
    const up = page.getByRole("button", { name: "Up: Bravo" });
    await up.press("Enter");
    const order = page.locator(".stack-list .net-title");
    await expect.poll(() => order.allTextContents()).toEqual(["Bravo", "Alpha"]);
    // One too many.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await focusedName(page)).toBe("Up: Bravo");
    expect(await up.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: "Down: Bravo" }).press("Enter");
    await expect.poll(() => order.allTextContents()).toEqual(["Alpha", "Bravo"]);
    await page.context().close();
  });

  it("goes through a net's row as the row is seen, wide and narrow; what can be moved says what it is", async () => {
    for (const width of [1280, 960, 480]) {
      const page = await browser.openWith(agentWithAll(), "nets", { viewport: { width, height: 700 } });
      const row = page.locator(".stack-list > .net").first();
      await row.waitFor();
      // As they are heard: what is seen of them is the first word.
      for (const label of ["Volume of Alpha", "Ear of Alpha"]) {
        const box = await row.locator(".slider-label", { hasText: label }).boundingBox();
        expect(box?.width, label).toBeGreaterThan(8);
      }
      const places = await row.locator("button, input:checked, input[type=range], summary").evaluateAll((controls) =>
        controls.map((control) => {
          const { left, top, height } = control.getBoundingClientRect();
          return { left, middle: top + height / 2 };
        }),
      );
      for (const [index, place] of places.slice(1).entries()) {
        const before = places[index] ?? place;
        const below_px = place.middle - before.middle;
        const is_after = below_px > line_px || (below_px > -line_px && place.left > before.left);
        expect(is_after, `stop ${index + 2} at ${width} pixels`).toBe(true);
      }
      await page.context().close();
    }
  });

  it("is never beneath the overlay's preview, which stays in sight", async () => {
    for (const [width, height] of [
      [1280, 800],
      [960, 700],
    ] as const) {
      const page = await browser.openWith(agentWithAll(), "overlay", { viewport: { width, height } });
      const stage = page.locator(".stage");
      await page.getByRole("button", { name: "Copy the address" }).focus();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      const shown = async (): Promise<{ top: number; bottom: number }> => {
        const box = await stage.boundingBox();
        return { top: box?.y ?? -1, bottom: (box?.y ?? 0) + (box?.height ?? height) };
      };
      expect((await shown()).top).toBeGreaterThanOrEqual(0);
      expect((await shown()).bottom).toBeLessThan(height * 0.6);
      for (let stops = 0; stops < 14; stops += 1) {
        await page.keyboard.press("Shift+Tab");
        const is_seen = await page.evaluate(() => {
          const { left, top, width: wide, height: high } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
          const there = document.elementFromPoint(left + wide / 2, top + high / 2);
          const focused = document.activeElement;
          return there !== null && (focused?.contains(there) || there.closest("label")?.contains(focused)) === true;
        });
        expect(is_seen, `${await focusedName(page)} at ${width}`).toBe(true);
      }
      await page.context().close();
    }
  });

  it("is on the overlay's address, marked to be copied by hand, where the browser refuses the clipboard", async () => {
    const page = await browser.openWith(agentWithAll(), "overlay");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    const copy = page.getByRole("button", { name: "Copy the address" });
    await copy.press("Enter");
    const field = page.getByLabel("Address of the overlay");
    await field.waitFor();
    expect(await field.inputValue()).toBe(link);
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(link);
    expect(await page.getByText("This browser does not let the page use the clipboard.").first().isVisible()).toBe(true);
    await expectAccessible(page, "an address to be copied by hand");
    expect(await page.content()).not.toContain("b".repeat(43));
    await page.keyboard.press("Escape");
    await expect.poll(() => field.count()).toBe(0);
    expect(await focusedName(page)).toBe("Copy the address");
    await copy.press("Enter");
    await page.getByRole("button", { name: "Hide it" }).press("Enter");
    await expect.poll(() => field.count()).toBe(0);
    await copy.press("Enter");
    await field.waitFor();
    for (const section of ["nets", "overlay"]) await goTo(page, section);
    expect(await field.count(), "it is gone with the section").toBe(0);
    await page.context().close();
  });
});
