import { type RefusalCode, refusalCodes } from "@talkgroup/schemas";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { AgentAnswers } from "./agent-answers.suite.js";
import { channel } from "./model/samples.suite.js";
import { goTo, SettingsBrowser } from "./settings-browser.suite.js";

const server = { server_id: "home", title: "Rangers", url: "wss://voice.example.org:9000", organisation: "home" };
const uuid = "00000000-0000-4000-8000-000000000001";

function agentWithNets(): AgentAnswers {
  const agent = new AgentAnswers();
  const channels = ["Alpha", "Bravo", "Command"].map((title) => channel(title.toLowerCase(), { title, membership: "joined" }));
  const locked = channel("locked", { title: "Locked", locked: true });
  Object.assign(agent.answers, {
    "channels.list": { channels: [...channels, locked], arranged: 0 },
    "channels.arrange": {},
    "hotkeys.bind": { overlaps: [] },
    "servers.list": { servers: [server], signed_in: [] },
  });
  return agent;
}

function paramsOf(agent: AgentAnswers, method: string): readonly unknown[] {
  return agent.asked.filter(([name]) => name === method).map(([, params]) => params);
}

/** As JSON-RPC has it. */
function refusalOf(code: RefusalCode, message: string, field?: string): object {
  return { code: refusalCodes[code], message, data: { code, ...(field === undefined ? {} : { field }) } };
}

/** Runs in the page. */
function standingOf(element: Element): object {
  const field = element as HTMLInputElement;
  return {
    value: field.value,
    has_focus: document.activeElement === field,
    is_open: field.closest("details")?.open,
  };
}

describe("the settings by hand", () => {
  let browser: SettingsBrowser;
  beforeAll(async () => {
    browser = await SettingsBrowser.launch();
  });
  afterEach(() => expect(browser.faults.splice(0)).toEqual([]));
  afterAll(() => browser.close());

  it("are walked through by keyboard alone: every control is reached once, seen, named, and nothing holds the focus", async () => {
    const page = await browser.openWith(agentWithNets(), "nets");
    await page.locator(".stack-list").waitFor();
    for (const section of ["servers", "sound", "keys", "nets", "overlay", "programs", "diagnostics"]) {
      const stops = await walk(page, section);
      const reachable = await page.evaluate(`(${reachableControls.toString()})()`);
      expect(stops.map(({ name }) => name).sort(), section).toEqual([...(reachable as readonly string[])].sort());
      for (const stop of stops) {
        expect(stop.name, `${section}: ${stop.html}`).not.toBe("");
        expect(stop.outlined, `${section}: ${stop.html} shows that it has the focus`).toBe(true);
      }
      // The order of what is read: from top to bottom in each column, and nobody is sent back.
      expect(stops.map(({ order }) => order)).toEqual(stops.map(({ order }) => order).sort((a, b) => a - b));
    }
    await page.context().close();
  }, 60_000);

  it("move a net by the arrow keys and by its buttons, and the focus stays with it", async () => {
    const agent = agentWithNets();
    const page = await browser.openWith(agent, "nets");
    await page.getByRole("button", { name: /^Move Bravo/ }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    await expect.poll(() => paramsOf(agent, "channels.arrange").at(-1)).toEqual({ channel_ids: ["alpha", "command", "bravo"] });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Move Bravo/);
    await page.getByRole("button", { name: "Up: Command" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => paramsOf(agent, "channels.arrange").length).toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  it("do what is meant where several things are done before the page is drawn again", async () => {
    const agent = agentWithNets();
    const nets = new Map(["alpha", "bravo", "command"].map((id) => [id, channel(id, { title: id, membership: "joined" })]));
    let order = [...nets.keys()];
    Object.assign(agent.answers, {
      "channels.list": () => ({ channels: order.map((id) => nets.get(id)), arranged: 3 }),
      "channels.arrange": ({ channel_ids }: { readonly channel_ids: string[] }) => {
        order = channel_ids;
        return {};
      },
      "channels.mix": ({ channel_id, ...mix }: { readonly channel_id: string }) => {
        const changed = { ...(nets.get(channel_id) ?? channel(channel_id)), ...mix };
        nets.set(channel_id, changed);
        return { channel: changed };
      },
    });
    const page = await browser.openWith(agent, "nets");
    await page.getByRole("button", { name: /^Move bravo/ }).focus();
    await page.evaluate((late_ms) => {
      window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), late_ms);
    }, late_frame_ms);
    for (const key of ["ArrowUp", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    await expect.poll(() => order).toEqual(["alpha", "command", "bravo"]);
    await page.getByRole("button", { name: "Mute: alpha" }).focus();
    for (let press = 0; press < 2; press += 1) await page.keyboard.press("Space");
    await expect.poll(() => paramsOf(agent, "channels.mix").at(-1)).toEqual({ channel_id: "alpha", muted: false });
    await expect.poll(() => page.getByRole("button", { name: "Mute: alpha" }).getAttribute("aria-pressed")).toBe("false");
    await goTo(page, "keys");
    await page.getByRole("button", { name: "Add a key" }).click();
    await page.getByRole("button", { name: "Press keys" }).click();
    await page.getByText("Press the keys now…").waitFor();
    await page.keyboard.press("F9");
    await page.locator(".capture kbd", { hasText: "F9" }).waitFor();
    await page.getByLabel("Net", { exact: true }).selectOption({ label: "command" });
    await page.getByLabel("Counts when held for").press("ArrowRight");
    await page.getByText("50 ms", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Bind" }).click();
    const bound = { keys: ["F9"], channel_id: "command", press_delay_ms: 50 };
    await expect.poll(() => paramsOf(agent, "hotkeys.bind")).toMatchObject([{ hotkey: bound }]);
    await page.context().close();
  });

  it("bind a key in the window where the agent hears none; Escape calls it off", async () => {
    const agent = agentWithNets();
    const page = await browser.openWith(agent, "keys");
    await page.getByRole("button", { name: "Add a key" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Press keys");
    await page.keyboard.press("Enter");
    await page.getByText("Press the keys now…").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("None yet").waitFor();
    await page.getByRole("button", { name: "Press keys" }).press("Enter");
    await page.getByText("Press the keys now…").waitFor();
    // Tab is a key as any other while keys are waited for.
    for (const code of ["ShiftLeft", "Tab"]) await page.keyboard.down(code);
    for (const code of ["ShiftLeft", "Tab"]) await page.keyboard.up(code);
    await page.locator(".capture kbd", { hasText: "Tab" }).waitFor();
    await page.getByLabel("Net", { exact: true }).selectOption({ label: "Alpha" });
    await page.getByLabel("How", { exact: true }).selectOption("toggle");
    await page.getByRole("button", { name: "Bind" }).press("Enter");
    await expect
      .poll(() => paramsOf(agent, "hotkeys.bind"))
      .toEqual([
        { hotkey: { hotkey_id: "talk-alpha", keys: ["ShiftLeft", "Tab"], mode: "toggle", action: "talk", channel_id: "alpha" } },
      ]);
    expect(paramsOf(agent, "hotkeys.capture")).toEqual([]);
    await page.getByRole("form", { name: "Bind a key" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Add a key" }).click();
    await page.getByRole("button", { name: "Press keys" }).click();
    await page.getByText("Press the keys now…").waitFor();
    await page.keyboard.press("F9");
    await page.locator(".capture kbd", { hasText: "F9" }).waitFor();
    await page.getByLabel("Net", { exact: true }).selectOption({ label: "Several nets at once" });
    for (const title of ["Alpha", "Command"]) await page.getByLabel(title).check();
    await page.getByRole("button", { name: "Bind" }).click();
    await expect
      .poll(() => paramsOf(agent, "hotkeys.bind").at(-1))
      .toEqual({
        hotkey: {
          hotkey_id: "talk-alpha-command",
          keys: ["F9"],
          mode: "hold",
          action: "talk",
          simulcast_ids: ["alpha", "command"],
        },
      });
    await page.getByRole("form", { name: "Bind a key" }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await page.context().close();
  });

  it("join as a guest, with what is wrong shown at its field", async () => {
    const agent = agentWithNets();
    agent.answers["connection.status"] = { state: "closed", transport: "none", rtt_ms: 0 };
    agent.refusals["connection.open"] = refusalOf("wrong_join_code", "join_code: found one that is not good", "/join_code");
    const page = await browser.openWith(agent, "servers");
    await page.getByRole("button", { name: "Join with a code: Rangers" }).click();
    await page.getByLabel("Your name for the others").fill("Nova");
    await page.getByLabel("Join code").fill("let-me-in");
    await page.keyboard.press("Enter");
    const field = page.getByLabel("Join code");
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    const described = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
    expect(await page.locator(`#${described.at(-1)}`).textContent()).toContain("That join code is wrong, or no longer good.");
    delete agent.refusals["connection.open"];
    agent.answers["connection.open"] = { session_id: 1, operation_title: "Home", channels: [] };
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await field.waitFor({ state: "detached" });
    const { url, organisation } = server;
    expect(paramsOf(agent, "connection.open").at(-1)).toEqual({ url, organisation, join_code: "let-me-in", name: "Nova" });
    await page.context().close();
  });

  it("send a form, and leave what was typed and the focus where they are", async () => {
    const agent = agentWithNets();
    agent.answers["servers.list"] = { servers: [server], signed_in: ["home"] };
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    agent.answers["servers.change_password"] = () => held;
    agent.refusals["servers.change_password"] = refusalOf("wrong_credentials", "server: found a wrong password");
    const page = await browser.openWith(agent, "servers");
    await page.getByRole("button", { name: "Change password: Rangers" }).click();
    const form = page.getByRole("form", { name: "Change your password at Rangers" });
    for (const label of ["Present password", "New password", "The same once more"]) {
      await form.getByLabel(label).fill("a long password");
    }
    await form.getByText("I have a second factor").press("Enter");
    const code = form.getByRole("textbox", { name: "Second factor" });
    await code.pressSequentially("123456");
    await code.press("Enter");
    const kept = { value: "123456", has_focus: true, is_open: true };
    await form.locator("button[aria-busy]").waitFor();
    expect(await code.evaluate(standingOf), "while it is sent").toEqual(kept);
    answer();
    await form.getByRole("alert").waitFor();
    expect(await code.evaluate(standingOf), "once it is refused").toEqual(kept);
    await page.context().close();
  });

  it("show the second factor to type it in as soon as the server wants it, and send it", async () => {
    const agent = agentWithNets();
    agent.refusals["servers.sign_in"] = refusalOf("second_factor_required", "code: found none", "/code");
    const page = await browser.openWith(agent, "servers");
    await page.getByRole("button", { name: "Sign in: Rangers" }).click();
    await page.getByLabel("Name").fill("nova");
    await page.getByLabel("Password", { exact: true }).fill("a long password");
    await page.keyboard.press("Enter");
    const code = page.getByRole("textbox", { name: "Second factor" });
    await expect.poll(() => code.evaluate(standingOf)).toEqual({ value: "", has_focus: true, is_open: true });
    expect(await page.getByLabel("Password", { exact: true }).inputValue()).toBe("a long password");
    agent.refusals["servers.sign_in"] = refusalOf("wrong_credentials", "server: found a wrong code");
    await page.keyboard.type("123456");
    await page.keyboard.press("Enter");
    await page.getByText("Server: found a wrong code.").waitFor();
    expect(await code.evaluate(standingOf)).toEqual({ value: "123456", has_focus: true, is_open: true });
    expect(paramsOf(agent, "servers.sign_in").at(-1)).toMatchObject({ code: "123456" });
    await page.context().close();
  });

  it("say that a player is signed out as soon as the agent says so", async () => {
    const agent = agentWithNets();
    agent.answers["servers.list"] = { servers: [server], signed_in: ["home"] };
    agent.answers["connection.status"] = { state: "closed", transport: "none", rtt_ms: 0 };
    agent.refusals["servers.connect"] = refusalOf("unauthenticated", "the saved sign-in has expired: sign in again");
    const page = await browser.openWith(agent, "servers");
    await page.locator(".badge", { hasText: "Signed in" }).waitFor();
    agent.answers["servers.list"] = { servers: [server], signed_in: [] };
    await page.getByRole("button", { name: "Connect: Rangers" }).click();
    await page.getByRole("button", { name: "Sign in: Rangers" }).waitFor();
    expect(await page.locator(".badge").count()).toBe(0);
    await page.getByText("The saved sign-in has expired: sign in again.").waitFor();
    await page.context().close();
  });

  it("ask for the password of a net that is locked", async () => {
    const agent = agentWithNets();
    agent.answers["channels.join"] = { channel: channel("locked", { title: "Locked", locked: true, membership: "joined" }) };
    const page = await browser.openWith(agent, "nets");
    await page.getByRole("group", { name: "Locked" }).getByLabel("Talk").click();
    await page.getByRole("textbox", { name: "Password of Locked" }).fill("sesame");
    await page.keyboard.press("Enter");
    await expect.poll(() => paramsOf(agent, "channels.join")).toEqual([{ channel_id: "locked", password: "sesame" }]);
    await page.context().close();
  });

  it("let a program in with a part of what it asks for, and take that back", async () => {
    const agent = agentWithNets();
    const asking = {
      request_id: uuid,
      client_name: "Moving map",
      origin: "https://map.example.org",
      scopes: ["channels.read", "voice.talk"],
    };
    agent.answers["pairing.list"] = { grants: [], asking: [asking] };
    agent.answers["pairing.answer"] = {};
    agent.answers["pairing.revoke"] = {};
    const page = await browser.openWith(agent, "programs");
    await page.getByRole("link", { name: /Programs\s*1 asking/ }).waitFor();
    await page.getByLabel("talk for you at any time while it runs").uncheck();
    const grant = { client_id: uuid, client_name: "Moving map", scopes: ["channels.read"], last_used_ms: 5 };
    agent.answers["pairing.list"] = { grants: [grant], asking: [] };
    await page.getByRole("button", { name: "Allow what is ticked" }).click();
    await page.getByRole("button", { name: "Take back: Moving map" }).click();
    expect(paramsOf(agent, "pairing.answer")).toEqual([{ request_id: uuid, scopes: ["channels.read"] }]);
    agent.answers["pairing.list"] = { grants: [], asking: [] };
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("No program has asked yet.").waitFor();
    expect(paramsOf(agent, "pairing.revoke")).toEqual([{ client_id: uuid }]);
    await goTo(page, "servers");
    await page.context().close();
  });
});

interface Stop {
  readonly name: string;
  readonly html: string;
  readonly outlined: boolean;
  /** Where it is in the page. */
  readonly order: number;
}

/** Where Tab stops between the link to a section, which Enter opens, and the end of the page. */
async function walk(page: Page, section: string): Promise<readonly Stop[]> {
  await page.locator(`nav a[href="#${section}"]`).focus();
  await page.keyboard.press("Enter");
  await page.locator(`nav a[href="#${section}"][aria-current="page"]`).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const stops: Stop[] = [];
  for (let count = 0; count < stops_max; count += 1) {
    await page.keyboard.press("Tab");
    const stop = (await page.evaluate(`(${focusedControl.toString()})()`)) as Stop | null;
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`${section}: Tab comes to no end`);
}

/** Runs in the page. Null: the focus has left what is within the section. */
function focusedControl(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest("main") === null) return null;
  const { outlineStyle } = getComputedStyle(focused);
  const beside = focused.nextElementSibling;
  const outlined = outlineStyle !== "none" || (beside !== null && getComputedStyle(beside).outlineStyle !== "none");
  const name =
    focused.getAttribute("aria-label") ?? (focused as HTMLInputElement).labels?.[0]?.textContent ?? focused.textContent ?? "";
  const of_group = focused.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
  const order = [...document.querySelectorAll("main *")].indexOf(focused);
  return { name: `${of_group.trim()} ${name.trim()}`.trim(), html: focused.outerHTML.slice(0, 120), outlined, order };
}

/** Runs in the page: by the same names, what there is to be reached; of radio buttons the one that is chosen. */
function reachableControls(): readonly string[] {
  const controls = document.querySelectorAll<HTMLInputElement>("main :is(button, input, select, summary, a[href])");
  const reachable = [...controls].filter((control) => {
    const is_seen = control.checkVisibility({ visibilityProperty: true }) && !control.disabled;
    return is_seen && (control.type !== "radio" || control.checked);
  });
  return reachable.map((control) => {
    const name = control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent ?? "";
    const of_group = control.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    return `${of_group.trim()} ${name.trim()}`.trim();
  });
}

const stops_max = 200;
/** So late that whoever is quick has done the next thing by then. */
const late_frame_ms = 400;
