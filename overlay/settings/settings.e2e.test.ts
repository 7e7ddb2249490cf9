import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { XLaboratory, xLaboratoryMissing } from "../../sdk/cli/dist/lab/x-laboratory.js";
import { expectAccessible, goTo } from "./settings-browser.suite.js";
import { player, SettingsLab } from "./settings-lab.suite.js";

const missing = xLaboratoryMissing();
if (missing !== undefined) process.stdout.write(`settings: keys are pressed in the window: ${missing}\n`);

/** Each goes on where the one before it ended, as a player would. */
describe("a player's settings, with a real agent and a real server", () => {
  let x: XLaboratory | undefined;
  let lab: SettingsLab;
  let page: Page;
  beforeAll(async () => {
    if (missing === undefined) x = await XLaboratory.start();
    lab = await SettingsLab.start(x === undefined ? {} : { display: x.display });
    page = await lab.open();
  }, 60_000);
  afterAll(async () => {
    await lab.close();
    await x?.close();
  });
  const stack = async (): Promise<string[]> =>
    (await lab.manager.channels.list()).filter(({ membership }) => membership !== "none").map(({ channel_id }) => channel_id);
  const row = (title: string) => page.locator(".stack-list > .net", { has: page.locator(".net-title", { hasText: title }) });

  it("add a server, and show what is wrong with an address at its field", async () => {
    const { url, certificate_sha256 } = lab.community.ready;
    await page.getByRole("button", { name: "Add a server" }).click();
    const form = page.getByRole("form", { name: "Add a server" });
    expect(await form.getByLabel("Name").evaluate((field) => field === document.activeElement)).toBe(true);
    await form.getByLabel("Name").fill("Rangers");
    await form.getByLabel("Address").fill("http://not a radio");
    await form.getByRole("button", { name: "Save" }).click();
    const field = form.getByLabel("Address");
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    await field.fill(url.replace("wss://", ""));
    await form.getByLabel("Organisation").fill("home");
    await form.getByLabel("Fingerprint").fill(certificate_sha256.toUpperCase());
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Rangers" }).waitFor();
    const { servers } = await lab.manager.servers.list();
    expect(servers).toMatchObject([{ server_id: "rangers", title: "Rangers", url, certificate_sha256, organisation: "home" }]);
  });

  it("sign in with a password and a recovery code, which are nowhere on the page afterwards", async () => {
    const code = await lab.secondFactor();
    await page.getByRole("button", { name: "Sign in: Rangers" }).click();
    const form = page.getByRole("form", { name: "Sign in to Rangers" });
    await form.getByLabel("Name").fill(player.username);
    await form.getByLabel("Password").fill("not the password");
    await form.getByRole("button", { name: "Sign in" }).click();
    await form.getByRole("alert").waitFor();
    expect((await lab.manager.servers.list()).signed_in).toEqual([]);
    await form.getByLabel("Password").fill(player.password);
    await form.getByRole("button", { name: "Sign in" }).click();
    await expect.poll(() => form.getByLabel("Second factor").evaluate((field) => field === document.activeElement)).toBe(true);
    await expectAccessible(page, "the second factor");
    await form.getByLabel("Second factor").fill(code);
    await form.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("Signed in as nova").waitFor();
    await page.locator(".status-head", { hasText: "Connected" }).waitFor();
    expect((await lab.manager.servers.list()).signed_in).toEqual(["rangers"]);
    expect((await lab.manager.server.status()).state).toBe("open");
    const content = await page.content();
    for (const secret of [player.password, code]) expect(content).not.toContain(secret);
  });

  it("be on a server whenever the agent starts", async () => {
    const wanted = async () => (await lab.manager.servers.list()).servers.map(({ connect_at_start }) => connect_at_start);
    const choice = page.getByRole("switch", { name: "Connect whenever the agent starts" });
    await choice.check();
    await expect.poll(wanted).toEqual([true]);
    await expect.poll(() => choice.isChecked()).toBe(true);
    await choice.uncheck();
    await expect.poll(wanted).toEqual([undefined]);
  });

  it("join nets, listen to one, and change how they are heard", async () => {
    await goTo(page, "nets");
    for (const title of ["Alpha", "Command"]) {
      await page.getByRole("group", { name: title, exact: true }).getByLabel("Talk").check();
      await row(title).waitFor();
    }
    await page.getByRole("group", { name: "Bravo", exact: true }).getByLabel("Listen").check();
    await row("Bravo").waitFor();
    await expect.poll(stack).toHaveLength(3);
    await page.getByLabel("Volume of Alpha").focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowLeft");
    await page.getByLabel("Ear of Alpha").fill("-1");
    await row("Command").getByRole("button", { name: "Mute" }).click();
    const alpha = async () => (await lab.manager.channels.list()).find(({ channel_id }) => channel_id === "alpha");
    await expect.poll(alpha).toMatchObject({ membership: "joined", gain_db: -6, pan: -1 });
    const others = async () => (await lab.manager.channels.list()).filter(({ channel_id }) => channel_id !== "alpha");
    await expect
      .poll(others)
      .toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({ channel_id: "command", muted: true }),
          expect.objectContaining({ channel_id: "bravo", membership: "monitor" }),
        ]),
      );
  });

  it("send more of one net from around a key than of others, or as much again", async () => {
    const alpha = async () => {
      const state = (await lab.manager.channels.list()).find(({ channel_id }) => channel_id === "alpha");
      return [state?.pre_roll_ms, state?.release_ms];
    };
    await row("Alpha").locator("summary", { hasText: "More" }).click();
    await page.getByLabel("Send on after the key of Alpha").press("ArrowRight");
    await expect.poll(alpha).toEqual([undefined, 130]);
    await page.getByLabel("Send from before the key of Alpha").fill("350");
    await expect.poll(alpha).toEqual([350, 130]);
    await expectAccessible(page, "more about a net");
    await page.getByRole("button", { name: "As on other nets: Alpha" }).press("Enter");
    await expect.poll(alpha).toEqual([undefined, undefined]);
    await expect.poll(() => page.getByLabel("Send from before the key of Alpha").inputValue()).toBe("200");
    await expect.poll(() => page.getByRole("button", { name: "As on other nets" }).count()).toBe(0);
    const focused = () =>
      page.getByLabel("Send from before the key of Alpha").evaluate((slider) => slider === document.activeElement);
    expect(await focused(), "what had the focus is gone").toBe(true);
    await row("Alpha").locator("summary", { hasText: "More" }).click();
  });

  it("follow what another program does with the nets", async () => {
    await lab.manager.channels.mix("alpha", { gain_db: 3 });
    await expect.poll(() => page.getByLabel("Volume of Alpha").inputValue()).toBe("3");
    await lab.manager.channels.arrange(["bravo", "alpha", "command"]);
    await expect.poll(() => page.locator(".stack-list .net-title").allInnerTexts()).toEqual(["Bravo", "Alpha", "Command"]);
  });

  it("hear one player louder or not at all, which is kept, and not told to anybody", async () => {
    const told: string[] = [];
    const ben = await lab.community.guest(await lab.community.guestCode(), "Ben");
    // Keys change whenever somebody comes, as Ben did.
    ben.onEvent = (event) => void (event === "channel.epoch" || told.push(event));
    const joined = await ben.request("channel.join", { channel_id: "alpha", monitor: false });
    if (!joined.ok) throw new Error(joined.refusal.message);
    const { session_id } = ben.hello;
    await row("Alpha").locator("summary", { hasText: "Players" }).click();
    const players = row("Alpha").locator(".talker");
    await expect.poll(() => players.locator(".talker-name").allInnerTexts()).toEqual(["Ben"]);
    await row("Alpha").getByLabel("Volume of Ben").focus();
    for (let step = 0; step < 9; step += 1) await page.keyboard.press("ArrowLeft");
    await row("Alpha").getByRole("button", { name: "Mute: Ben" }).click();
    const heard = async () => (await lab.manager.channels.list()).find(({ channel_id }) => channel_id === "alpha")?.talker_mixes;
    await expect.poll(heard).toEqual([{ session_id, gain_db: -9, muted: true }]);
    expect(await row("Alpha").getByRole("button", { name: "Mute: Ben" }).getAttribute("aria-pressed")).toBe("true");
    await expectAccessible(page, "players of a net");
    await lab.manager.talkers.mix(session_id, { muted: false });
    await expect.poll(() => row("Alpha").getByRole("button", { name: "Mute: Ben" }).getAttribute("aria-pressed")).toBe("false");
    await ben.close();
    await expect.poll(() => players.count()).toBe(0);
    const again = await lab.community.guest(await lab.community.guestCode(), "Ben");
    await again.request("channel.join", { channel_id: "alpha", monitor: false });
    await expect.poll(heard).toEqual([{ session_id: again.hello.session_id, gain_db: -9, muted: false }]);
    await expect.poll(() => page.getByLabel("Volume of Ben").inputValue()).toBe("-9");
    await again.close();
    expect(told).toEqual([]);
  });

  it("move nets with the mouse and with keys, and say where they are", async () => {
    const grip = row("Bravo").getByRole("button", { name: /^Move Bravo/ });
    const [from, to] = [await grip.boundingBox(), await row("Command").boundingBox()];
    if (from === null || to === null) throw new Error("a row is not there");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, to.y + to.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect.poll(stack).toEqual(["alpha", "command", "bravo"]);
    const back = await grip.boundingBox();
    if (back === null) throw new Error("a row is not there");
    await page.mouse.move(back.x + back.width / 2, back.y + back.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 6 });
    await page.locator(".net.dragged").waitFor();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await stack(), "Escape leaves it where it was").toEqual(["alpha", "command", "bravo"]);
    await grip.focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(stack).toEqual(["alpha", "bravo", "command"]);
    await expect.poll(() => page.locator('[aria-live="polite"].unseen').textContent()).toBe("Bravo is number 2 of 3.");
    expect(await grip.evaluate((button) => button === document.activeElement)).toBe(true);
    await row("Bravo").getByRole("button", { name: "Up: Bravo" }).click();
    await expect.poll(stack).toEqual(["bravo", "alpha", "command"]);
  });

  it("pick a device and set the microphone, the mixer and how the overlay looks", async () => {
    await goTo(page, "sound");
    const device = page.getByRole("region", { name: "Microphone" }).getByLabel("Device");
    const [value = ""] = await device
      .locator("option:not([value=''])")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await device.selectOption(value);
    const capture = async () => (await lab.manager.devices.list()).uses.find(({ direction }) => direction === "capture");
    await expect.poll(capture).toMatchObject({ selected_id: value });
    await page.getByLabel("Noise suppression").uncheck();
    await page.getByLabel("Turn lower-priority nets down by").fill("-20");
    await page.getByRole("button", { name: "Hear yourself" }).click();
    await page.getByRole("button", { name: "Stop hearing yourself", pressed: true }).waitFor();
    await expect.poll(() => lab.manager.microphone.configure({})).toMatchObject({ noise_suppression: false });
    await expect.poll(() => lab.manager.mixer.configure({})).toMatchObject({ duck_db: -20 });
    await goTo(page, "overlay");
    const preview = page.getByRole("img", { name: /^Preview of the overlay/ });
    const before = await preview.innerHTML();
    await page.getByLabel("Bottom left").check();
    await page.getByLabel("Light", { exact: true }).check();
    await expect.poll(() => lab.manager.overlay.read()).toMatchObject({ layout: { corner: "bottom_left", theme: "light" } });
    await expect.poll(() => preview.innerHTML()).not.toBe(before);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the address" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lab.manager.pages.open("overlay"));
  });

  it("bind a key that is pressed, and say why another cannot be bound", async () => {
    await goTo(page, "keys");
    const bind = async (press: () => Promise<void>, keys: string, target: string): Promise<void> => {
      await page.getByRole("button", { name: "Add a key" }).click();
      await page.getByRole("button", { name: "Press keys" }).click();
      await page.getByText("Press the keys now…").waitFor();
      // The page waits before the agent does: what is pressed until then is not for it.
      const heard = page.locator(".capture .unseen").getByText(keys, { exact: true });
      await expect.poll(() => press().then(() => heard.count()), { timeout: 10_000, interval: 200 }).toBe(1);
      await page.getByLabel("Net", { exact: true }).selectOption({ label: target });
      await page.getByRole("button", { name: "Bind" }).click();
    };
    const pressed = (keys: readonly string[], codes: readonly string[]) => async () => {
      if (x !== undefined) {
        await x.xdotool(...keys.flatMap((key) => ["keydown", key]), ...keys.flatMap((key) => ["keyup", key]));
      } else {
        for (const code of codes) await page.keyboard.down(code);
        for (const code of codes) await page.keyboard.up(code);
      }
    };
    await bind(pressed(["v"], ["KeyV"]), "V", "Alpha");
    await page.locator(".key", { hasText: "Talk on Alpha" }).waitFor();
    await bind(pressed(["Control_L", "v"], ["ControlLeft", "KeyV"]), "Left Ctrl + V", "Command");
    await page.getByText("These keys are part of Left Ctrl + V").waitFor();
    const { hotkeys } = await lab.manager.hotkeys.list();
    expect(hotkeys).toMatchObject([
      { keys: ["KeyV"], action: "talk", channel_id: "alpha", mode: "hold" },
      { keys: ["ControlLeft", "KeyV"], action: "talk", channel_id: "command" },
    ]);
    await bind(pressed(["v"], ["KeyV"]), "V", "Command");
    const form = page.getByRole("form", { name: "Bind a key" });
    await form.getByText("The same keys already do something else: Talk on Alpha.").waitFor();
    await form.getByRole("alert").waitFor();
    expect((await lab.manager.hotkeys.list()).hotkeys).toHaveLength(2);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: /^Remove: V, Talk on Alpha/ }).click();
    await expect.poll(async () => (await lab.manager.hotkeys.list()).hotkeys.length).toBe(1);
  });

  it("have the player on the same nets after the next connect, and on none that the player left", async () => {
    const memberships = async () => {
      const nets = await lab.manager.channels.list();
      return Object.fromEntries(nets.map(({ channel_id, membership }) => [channel_id, membership]));
    };
    await goTo(page, "nets");
    await row("Command").getByRole("group", { name: "Command", exact: true }).getByLabel("Off").check();
    await expect.poll(memberships).toMatchObject({ alpha: "joined", bravo: "monitor", command: "none" });
    await goTo(page, "servers");
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.locator(".status-head", { hasText: "Not connected" }).waitFor();
    await page.getByRole("button", { name: "Connect: Rangers" }).click();
    await page.locator(".status-head", { hasText: "Connected" }).waitFor();
    await expect.poll(memberships).toMatchObject({ alpha: "joined", bravo: "monitor", command: "none" });
  });

  it("sign out, and say when the agent is gone", async () => {
    await goTo(page, "servers");
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.locator(".status-head", { hasText: "Not connected" }).waitFor();
    await page.getByRole("button", { name: "Sign out: Rangers" }).click();
    await page.getByRole("button", { name: "Sign in: Rangers" }).waitFor();
    expect((await lab.manager.servers.list()).signed_in).toEqual([]);
    await lab.killAgent();
    await page.getByText("The agent does not answer", { exact: true }).waitFor();
    const tried = new Promise((resolve) => page.once("websocket", (socket) => socket.once("close", resolve)));
    await page.getByRole("button", { name: "Look now" }).click();
    await tried;
    expect(await page.getByText("The agent does not answer", { exact: true }).isVisible()).toBe(true);
    expect(await page.locator("h2", { hasText: "Your servers" }).isVisible(), "what was shown stays").toBe(true);
  });

  it("say that their address was good until then, once the agent is there again", async () => {
    await lab.restartAgent();
    // It serves its pages again once somebody opens one.
    const again = await lab.open();
    await page.getByText("The agent was restarted").waitFor();
    await page.locator("code", { hasText: "talkgroup settings" }).waitFor();
    await expectAccessible(page, "the agent restarted");
    await goTo(again, "keys");
    await again.getByText("Talk on command", { exact: true }).waitFor();
    await again.evaluate(() => sessionStorage.setItem(`talkgroup.page_token ${location.pathname}`, "x".repeat(43)));
    await again.reload();
    await again.getByText("The agent does not let this page in").waitFor();
    await again.locator("code", { hasText: "talkgroup settings" }).waitFor();
    expect(lab.browser.faults).toEqual([]);
  });
});
