import { refusalCodes } from "@talkgroup/schemas";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { AgentAnswers } from "./agent-answers.suite.js";
import { channel } from "./model/samples.suite.js";
import { SettingsBrowser } from "./settings-browser.suite.js";

const uuid = "00000000-0000-4000-8000-000000000001";
const server = { server_id: "home", title: "Rangers", url: "wss://voice.example.org:9000" };

describe("the settings say", () => {
  let browser: SettingsBrowser;
  beforeAll(async () => {
    browser = await SettingsBrowser.launch();
  });
  afterEach(() => expect(browser.faults.splice(0)).toEqual([]));
  afterAll(() => browser.close());

  it("how to come back to an agent that was started anew", async () => {
    const agent = new AgentAnswers();
    const page = await browser.openWith(agent, "keys");
    await page.getByText("No key yet.").waitFor();
    await agent.setThere(false);
    const banner = page.getByRole("alert");
    await banner.getByText("The agent does not answer").waitFor();
    await banner.locator("code", { hasText: "talkgroup settings" }).waitFor();
    await page.context().close();
  });

  it("all of it anew, with the address that is put into the same window", async () => {
    const agent = new AgentAnswers();
    const page = await browser.openWith(agent, "keys");
    await page.getByText("No key yet.").waitFor();
    // Only what follows the # is another: no browser loads the page again for it.
    await page.goto(`http://127.0.0.1:17460/settings.html#token=${"b".repeat(43)}`);
    await expect.poll(() => JSON.stringify(agent.asked)).toContain("b".repeat(43));
    await page.locator(".content:not([inert])").waitFor();
    expect(page.url()).not.toContain("token");
    await page.context().close();
  });

  it("that the overlay's address may only read, whatever its scopes are called", async () => {
    const agent = new AgentAnswers();
    const scopes = ["channels.read", "channels.write", "hotkeys", "overlay", "sound", "stats"];
    const grant = { client_id: uuid, client_name: "Browser source", scopes, last_used_ms: 5, page: "overlay" };
    agent.answers["pairing.list"] = { grants: [grant], asking: [] };
    const page = await browser.openWith(agent, "programs");
    const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Browser source" }) });
    await card.waitFor();
    expect(await card.textContent()).toMatch(/only sees/);
    expect(await card.textContent()).not.toMatch(/change|join|A program on this machine/);
    await card.getByRole("button", { name: "Take back: Browser source" }).click();
    await card.getByText("The address no longer works").waitFor();
    await page.context().close();
  });

  it("that no other net is left, without an empty list", async () => {
    const agent = new AgentAnswers();
    agent.answers["channels.list"] = { channels: [channel("a", { membership: "joined" })], arranged: 0 };
    const page = await browser.openWith(agent, "nets");
    await page.getByText("You are on every net there is for you.").waitFor();
    expect(await page.getByLabel("Find a net").count()).toBe(0);
    expect(await page.locator(".net-list").count()).toBe(0);
    await page.context().close();
  });

  it("that keys do nothing where the agent looks for none", async () => {
    const agent = new AgentAnswers();
    const page = await browser.openWith(agent, "keys");
    await page.getByText("The agent hears no keys on this machine").waitFor();
    await page.context().close();
  });

  it("which keys of a game talk where, as it binds them", async () => {
    const agent = new AgentAnswers();
    agent.answers["channels.list"] = { channels: [channel("alpha", { title: "Alpha", membership: "joined" })], arranged: 0 };
    const page = await browser.openWith(agent, "keys");
    await page.getByText("No key yet.").waitFor();
    expect(await page.getByText("Keys of your games").count()).toBe(0);
    const binding = { binding_id: "flight", channel_ids: ["alpha"], keys: ["ControlLeft", "KeyQ"] };
    agent.answers["ptt.list"] = { bindings: [binding, { binding_id: "whisper", channel_ids: [] }] };
    agent.tell("binding", { binding, bound: true });
    const group = page.getByRole("region", { name: "Keys of your games" });
    await group.waitFor();
    expect(await group.getByRole("listitem").count()).toBe(1);
    const item = group.getByRole("listitem");
    expect(await item.locator("p").allTextContents()).toEqual(["Talk on Alpha", "flight"]);
    expect(await item.locator("kbd").allTextContents()).toEqual(["Left Ctrl", "Q"]);
    agent.answers["ptt.list"] = { bindings: [] };
    agent.tell("binding", { binding, bound: false });
    await group.waitFor({ state: "detached" });
    await page.context().close();
  });

  it("which keys a web page has set, and that they go with the last that it was allowed", async () => {
    const agent = new AgentAnswers();
    const origin = "https://tanks.example";
    const quiet = { hotkey_id: "quiet", keys: ["F9"], mode: "hold", action: "mute_sound" };
    const hotkeys = [
      { ...quiet, bound_by: origin },
      { ...quiet, hotkey_id: "own", keys: ["F8"] },
    ];
    agent.answers["hotkeys.list"] = { hotkeys, sources: [] };
    const keys = await browser.openWith(agent, "keys");
    await keys.getByText("Mute all sound").first().waitFor();
    expect(await keys.getByText("Set by").allTextContents()).toEqual([`Set by ${origin}`]);
    await keys.context().close();
    const grant = { client_id: uuid, client_name: "Tanks", origin, scopes: ["hotkeys"], last_used_ms: 5 };
    const other = { ...grant, client_id: uuid.replace("1", "2"), client_name: "Other" };
    for (const [grants, words] of [
      [[grant], "It is disconnected, the keys that it set are forgotten, and it has to ask again."],
      [[grant, other], "It is disconnected, and has to ask again."],
    ] as const) {
      agent.answers["pairing.list"] = { grants, asking: [] };
      const page = await browser.openWith(agent, "programs");
      await page.getByRole("button", { name: "Take back: Tanks" }).click();
      await page.getByText(words, { exact: true }).waitFor();
      await page.context().close();
    }
  });

  it("why the agent hears no keys, each reason by itself", async () => {
    const agent = new AgentAnswers();
    const sources = [
      { source: "hook", state: "failed", reason: "there is no X display: DISPLAY is not set" },
      { source: "evdev", state: "off", reason: "it is switched off: hotkeys.evdev" },
    ];
    agent.answers["hotkeys.list"] = { hotkeys: [], sources };
    const page = await browser.openWith(agent, "keys");
    const card = page.getByRole("region", { name: "Where keys come from" });
    await card.waitFor();
    expect(await card.locator(".hint").allTextContents()).toEqual([
      "Your keys are kept, and do nothing for now.",
      "Keys of the system: there is no X display: DISPLAY is not set.",
      "Keys of Linux devices: it is switched off: hotkeys.evdev.",
    ]);
    await page.context().close();
  });

  it("which keys a desktop gives, and asks it for them", async () => {
    const agent = new AgentAnswers();
    const [hook, given] = [
      { source: "hook", state: "running" },
      "only the keys that the desktop gives are heard: Shortcut1 is F9",
    ];
    const off = { source: "portal", state: "off", reason: "it is not asked for shortcuts: hotkeys.portal" };
    agent.answers["hotkeys.list"] = { hotkeys: [], sources: [hook, off], portal: false };
    agent.answers["hotkeys.configure"] = {};
    const page = await browser.openWith(agent, "keys");
    const card = page.getByRole("region", { name: "Keys of the desktop" });
    const ask = card.getByRole("switch", { name: "Ask the desktop for keys" });
    await expect.poll(() => ask.isChecked()).toBe(false);
    expect(await card.getByRole("status").count()).toBe(0);
    agent.answers["hotkeys.list"] = { hotkeys: [], sources: [hook, { ...off, state: "running", reason: given }], portal: true };
    await ask.click();
    await card.getByText("Only the keys that the desktop gives are heard: Shortcut1 is F9.").waitFor();
    expect(await ask.isChecked()).toBe(true);
    agent.answers["hotkeys.list"] = { hotkeys: [], sources: [hook] };
    await page.reload();
    await page.getByText("No key yet.").waitFor();
    expect(await card.count()).toBe(0);
    await page.context().close();
  });

  it("once what keys that are taken do already, and no more once others are pressed", async () => {
    const agent = new AgentAnswers();
    const titles = ["Alpha", "Bravo"];
    const channels = titles.map((title) => channel(title.toLowerCase(), { title, membership: "joined" }));
    const taken = { hotkey_id: "talk-bravo", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "bravo" };
    const message = "hotkeys.bind: keys: found KeyV bound as talk-bravo, expected keys of its own";
    agent.answers["channels.list"] = { channels, arranged: 0 };
    agent.answers["hotkeys.list"] = { hotkeys: [taken], sources: [] };
    agent.refusals["hotkeys.bind"] = {
      code: refusalCodes.conflict,
      message,
      data: { code: "conflict", field: "/hotkey/keys" },
    };
    const page = await browser.openWith(agent, "keys");
    await page.getByRole("button", { name: "Add a key" }).click();
    const form = page.getByRole("form", { name: "Bind a key" });
    const press = async (key: string): Promise<void> => {
      await form.getByRole("button", { name: /^Press/ }).click();
      await form.getByText("Press the keys now…").waitFor();
      await page.keyboard.press(key);
      await form.locator("kbd", { hasText: key }).waitFor();
    };
    await press("v");
    await form.getByLabel("Net", { exact: true }).selectOption({ label: "Alpha" });
    const said = "The same keys already do something else: Talk on Bravo.";
    await form.getByText(said).waitFor();
    await form.getByRole("button", { name: "Bind" }).click();
    await form.getByRole("alert").waitFor();
    expect(await form.getByText("The same keys").allTextContents()).toEqual([said]);
    expect(await page.locator("body").textContent()).not.toMatch(/talk-bravo|of its own/);
    await press("b");
    await expect.poll(() => form.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  it("what a fingerprint is, at its field and without a pattern", async () => {
    const agent = new AgentAnswers();
    const field = "server/certificate_sha256";
    const message = `servers.save: ${field}: found "dead", expected a string of at most 64 characters that matches ^[0-9a-f]{64}$`;
    agent.refusals["servers.save"] = {
      code: refusalCodes.invalid_params,
      message,
      data: { code: "invalid_params", field: `/${field}` },
    };
    const page = await browser.openWith(agent, "servers");
    await page.getByRole("button", { name: "Add a server" }).click();
    await page.getByLabel("Name").fill("Rangers");
    await page.getByLabel("Address").fill("voice.example.org");
    await page.getByLabel("Fingerprint").fill("dead");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Expected 64 hex digits").waitFor();
    expect(await page.getByLabel("Fingerprint").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("body").textContent()).not.toMatch(/\^|certificate_sha256/);
    await page.context().close();
  });

  it("which server it is, whoever connected, as the player calls it", async () => {
    const agent = new AgentAnswers();
    const connection = { state: "open", transport: "udp", rtt_ms: 24 };
    const named = { server_id: "home", title: "Rangers", organisation: "home" };
    agent.answers["servers.list"] = { servers: [server], signed_in: ["home"] };
    agent.answers["connection.status"] = { ...connection, server: named };
    const page = await browser.openWith(agent, "servers");
    await page.locator(".status-head", { hasText: /^Connected to Rangers · home$/ }).waitFor();
    expect(await page.getByRole("button", { name: "Connect: Rangers" }).count()).toBe(0);
    agent.tell("connection", { ...connection, state: "reconnecting", server: { ...named, title: "Night <b>rangers" } });
    await page.locator(".status-head", { hasText: "Coming back to Night <b>rangers" }).waitFor();
    agent.tell("connection", { ...connection, server: { server_id: "other", title: "Other" } });
    await page.getByRole("button", { name: "Switch to it: Rangers" }).waitFor();
    await page.context().close();
  });

  it("that a game is connected to a server that is not on the list", async () => {
    const agent = new AgentAnswers();
    agent.answers["servers.list"] = { servers: [server], signed_in: [] };
    const page = await browser.openWith(agent, "servers");
    await page.getByText("by a game or another program").waitFor();
    agent.tell("connection", { state: "closed", transport: "none", rtt_ms: 0 });
    await page.getByText("Choose a server below.").waitFor();
    expect(await page.getByText("by a game or another program").count()).toBe(0);
    await page.context().close();
  });

  it("what to do first, where no server is known", async () => {
    const agent = new AgentAnswers();
    agent.answers["connection.status"] = { state: "closed", transport: "none", rtt_ms: 0 };
    const page = await browser.openWith(agent, "servers");
    await page.getByText("Add a server below.").waitFor();
    await page.context().close();
  });

  it("what keys do beside them, in a narrow window too", async () => {
    const agent = new AgentAnswers();
    const keys = ["ControlLeft", "KeyV"];
    agent.answers["channels.list"] = { channels: [channel("alpha", { title: "Alpha squad" })], arranged: 0 };
    agent.answers["hotkeys.list"] = {
      hotkeys: [{ hotkey_id: "a", keys, mode: "latch", action: "talk", channel_id: "alpha" }],
      sources: [{ source: "hook", state: "running" }],
    };
    const page = await browser.openWith(agent, "keys", { viewport: { width: 480, height: 900 } });
    await page.getByText("Talk on Alpha squad").waitFor();
    const [words, remove] = await Promise.all([
      page.locator(".key-words").boundingBox(),
      page.getByRole("button", { name: /^Remove:/ }).boundingBox(),
    ]);
    expect(remove?.y ?? 999).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
    expect((remove?.x ?? 0) + (remove?.width ?? 0)).toBeGreaterThan(420);
    await page.context().close();
  });
});
