import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { expectAccessible, goTo } from "./settings-browser.suite.js";
import { player, SettingsLab } from "./settings-lab.suite.js";

/** Each goes on where the one before it ended, as a player would. */
describe("an operation in the settings, with a real agent and a real server", () => {
  let lab: SettingsLab;
  let page: Page;
  beforeAll(async () => {
    lab = await SettingsLab.start();
    const { url, certificate_sha256 } = lab.community.ready;
    const server = { server_id: "rangers", title: "Rangers", url, certificate_sha256, organisation: "home" };
    await lab.manager.servers.save(server);
    await lab.manager.servers.signIn({ server_id: "rangers", ...player });
    await lab.manager.servers.connect("rangers");
    page = await lab.open();
    await goTo(page, "nets");
  }, 60_000);
  afterAll(() => lab?.close());

  const card = () => page.getByRole("region", { name: "Operation", exact: true });
  const read = () => lab.manager.operations.read();
  const stack = () => page.locator(".stack-list .net-title").allInnerTexts();
  const shown = (label: string) => card().getByLabel(label, { exact: true }).inputValue();

  it("is not spoken of where there is none", async () => {
    await page.getByRole("heading", { name: "Your stack" }).waitFor();
    expect(await card().count()).toBe(0);
  });

  it("is chosen from those there are, and puts the player on its nets", async () => {
    lab.saveOperation("drill.jsonc", JSON.stringify(drill));
    await expect.poll(async () => (await lab.manager.operations.list()).length).toBe(1);
    await goTo(page, "sound");
    await goTo(page, "nets");
    await card().getByLabel("Operation", { exact: true }).selectOption({ label: "Drill (drill.jsonc)" });
    await expect.poll(read).toMatchObject({ operation_id: "drill", place: "file", role: "lead" });
    await expect.poll(stack).toEqual(["Command", "Alpha"]);
    await card().getByText("tower: the server does not offer it").waitFor();
    await expectAccessible(page, "an operation");
  });

  it("has radios that a key is bound to once, and talks where each phase puts them", async () => {
    await goTo(page, "keys");
    await page.getByRole("button", { name: "Add a key" }).click();
    await page.getByRole("button", { name: "Press keys" }).click();
    await page.getByText("Press the keys now…").waitFor();
    await page.keyboard.press("F9");
    await page.locator(".capture kbd", { hasText: "F9" }).waitFor();
    await page.getByLabel("Net", { exact: true }).selectOption({ label: "Radio 1 (Command)" });
    await page.getByText("Whichever net an operation puts there.").waitFor();
    await page.getByRole("button", { name: "Bind" }).click();
    await page.getByText("Talk on Radio 1 (Command)").waitFor();
    await lab.manager.operations.setPhase("egress");
    await page.getByText("Talk on Radio 1 (Bravo)").waitFor();
    expect((await lab.manager.hotkeys.list()).hotkeys).toMatchObject([{ keys: ["F9"], slot: 1, channel_id: "bravo" }]);
    await lab.manager.operations.setPhase(undefined);
    await page.getByText("Talk on Radio 1 (Command)").waitFor();
    await goTo(page, "nets");
  });

  it("gives the player another part: role, seat, phase", async () => {
    await card().getByLabel("Role", { exact: true }).selectOption({ label: "Wingman" });
    await expect.poll(read).toMatchObject({ role: "wingman" });
    await expect.poll(stack).toEqual(["Bravo"]);
    await card().getByLabel("Role", { exact: true }).selectOption({ label: "Lead" });
    await expect.poll(read).toMatchObject({ role: "lead" });
    await card().getByLabel("Seat", { exact: true }).selectOption({ label: "Gunner" });
    await expect.poll(read).toMatchObject({ seat: "Gunner", stack: { id: "gunner" } });
    await expect.poll(() => shown("Seat")).toBe("Gunner");
    await card().getByLabel("Seat", { exact: true }).selectOption({ label: "None" });
    await card().getByLabel("Phase", { exact: true }).selectOption({ label: "Egress" });
    await expect.poll(read).toMatchObject({ phase: "egress", stack: { id: "egress" } });
    await expect.poll(stack).toEqual(["Bravo"]);
  });

  it("follows what another program does, and says what is wrong with a file", async () => {
    await lab.manager.operations.setPhase(undefined);
    await expect.poll(() => shown("Phase")).toBe("");
    await expect.poll(stack).toEqual(["Command", "Alpha"]);
    lab.saveOperation("drill.jsonc", '{ "id": "drill" ');
    await expect.poll(async () => (await lab.manager.operations.list())[0]?.problem).toBeDefined();
    await goTo(page, "sound");
    await goTo(page, "nets");
    await card()
      .getByText(/^drill\.jsonc:1:\d+: /)
      .waitFor();
    // It stays as it was.
    await expect.poll(stack).toEqual(["Command", "Alpha"]);
  });

  it("takes its nets with it when it goes", async () => {
    await card().getByLabel("Operation", { exact: true }).selectOption({ label: "None" });
    await expect.poll(read).toBeUndefined();
    await expect.poll(stack).toEqual([]);
    expect(lab.browser.faults).toEqual([]);
  });
});

const both = ["lead", "wingman"];
const drill = {
  ...{ id: "drill", title: "Drill" },
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wingman", title: "Wingman" },
  ],
  nets: ["command", "alpha", "bravo", "tower"].map((id) => ({ id, title: id, listen: both, speak: both })),
  stacks: [
    {
      ...{ id: "lead", title: "Lead", roles: ["lead"] },
      radios: [
        { slot: 1, net: "command" },
        { slot: 2, net: "alpha" },
        { slot: 3, net: "tower" },
      ],
    },
    { id: "gunner", title: "Gunner", roles: ["lead"], seats: ["Gunner"], radios: [{ slot: 1, net: "alpha" }] },
    { id: "wingman", title: "Wingman", roles: ["wingman"], radios: [{ slot: 1, net: "bravo" }] },
    { id: "egress", title: "Egress", roles: ["lead"], radios: [{ slot: 1, net: "bravo" }] },
  ],
  phases: [{ id: "egress", title: "Egress", stacks: ["egress"] }],
};
