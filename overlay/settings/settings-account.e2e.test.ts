import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bodyOf } from "../../sdk/cli/dist/lab/community.js";
import { expectAccessible } from "./settings-browser.suite.js";
import { SettingsLab } from "./settings-lab.suite.js";

const [first, second, given] = ["a newcomer's long password", "another long password", "what the operator made up"];

/** Each goes on where the one before it ended, as a player would. All of it is done by keys. */
describe("a player's account, with a real agent and a real server", () => {
  let lab: SettingsLab;
  let page: Page;
  let invite_code: string;
  beforeAll(async () => {
    lab = await SettingsLab.start();
    const { url, certificate_sha256 } = lab.community.ready;
    await lab.manager.servers.save({ server_id: "rangers", title: "Rangers", url, certificate_sha256, organisation: "home" });
    const invite = await lab.community.api.call("POST", `/api/v1/orgs/${lab.community.organisation_id}/invites`, {});
    invite_code = bodyOf<{ readonly code: string }>(invite).code;
    page = await lab.open();
  }, 60_000);
  afterAll(() => lab?.close());

  /** Types into the fields of a form one after the other, as Tab leads through them, and sends it. */
  async function typeIn(form: Locator, words: Readonly<Record<string, string>>): Promise<void> {
    await form.waitFor();
    for (const [label, text] of Object.entries(words)) {
      const field = form.getByLabel(label, { exact: true });
      for (let tabs = 0; !(await hasFocus(field)); tabs += 1) {
        expect(tabs, `${label} is reached by Tab`).toBeLessThan(12);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    }
    await page.keyboard.press("Enter");
  }

  function hasFocus(field: Locator): Promise<boolean> {
    return field.evaluate((element) => element === document.activeElement);
  }

  async function expectNowhere(...secrets: readonly string[]): Promise<void> {
    const shown = await page.content();
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]));
    // What is typed is in no markup.
    const typed = await page.locator("input, textarea").evaluateAll((fields) => {
      return JSON.stringify(fields.map((field) => (field as HTMLInputElement).value));
    });
    const logged = lab.agentLog();
    for (const secret of secrets) {
      const places = [shown, kept, typed, logged].map((place) => place.includes(secret));
      expect(places).toEqual([false, false, false, false]);
    }
  }

  it("is made by an invitation, and what is wrong is told at its field", async () => {
    await page.getByRole("button", { name: "Make an account: Rangers" }).press("Enter");
    const form = page.getByRole("form", { name: "Make an account at Rangers" });
    await expectAccessible(page, "a new account");
    const words = { "Your name for the others optional": "Newcomer", Password: first, "The same once more": first };
    await typeIn(form, { "Invitation optional": "none such", Name: "newcomer", ...words, "The same once more": second });
    await form.getByText("The two passwords are not the same.").waitFor();
    expect(await form.getByLabel("The same once more").getAttribute("aria-invalid")).toBe("true");
    await typeIn(form, { "The same once more": first });
    await expect.poll(() => form.getByLabel("Invitation").getAttribute("aria-invalid")).toBe("true");
    await expectAccessible(page, "an invitation that is not good");
    expect((await lab.manager.servers.list()).signed_in).toEqual([]);
    await form.getByLabel("Invitation").focus();
    await typeIn(form, { "Invitation optional": invite_code });
    await page.getByText("Signed in as newcomer").waitFor();
    await page.locator(".status-head", { hasText: /^Connected to Rangers · home$/ }).waitFor();
    expect((await lab.manager.servers.list()).signed_in).toEqual(["rangers"]);
    await expectNowhere(first, second, invite_code);
  });

  it("has its password changed, and only who knows the present one may", async () => {
    await page.getByRole("button", { name: "Change password: Rangers" }).press("Enter");
    const form = page.getByRole("form", { name: "Change your password at Rangers" });
    await typeIn(form, { "Present password": "not the password", "New password": second, "The same once more": second });
    await form.getByRole("alert").waitFor();
    await expectAccessible(page, "a password that is not the present one");
    await form.getByLabel("Present password").focus();
    await typeIn(form, { "Present password": first });
    await expect.poll(() => form.count()).toBe(0);
    expect(await page.locator('[aria-live="polite"].unseen').textContent()).toBe("Your password at Rangers is changed.");
    expect((await lab.manager.server.status()).state).toBe("open");
    await expectNowhere(first, second);
    await page.getByRole("button", { name: "Sign out: Rangers" }).press("Enter");
    await page.getByRole("button", { name: "Sign in: Rangers" }).press("Enter");
    const sign_in = page.getByRole("form", { name: "Sign in to Rangers" });
    await typeIn(sign_in, { Name: "newcomer", Password: first });
    await sign_in.getByRole("alert").waitFor();
    await sign_in.getByLabel("Password").focus();
    await typeIn(sign_in, { Password: second });
    await page.getByText("Signed in as newcomer").waitFor();
  });

  it("that was forgotten comes back by a password of the operator's, which the player changes", async () => {
    const { api, organisation_id } = lab.community;
    const users = `/api/v1/orgs/${organisation_id}/users`;
    const { items } = bodyOf<{ readonly items: readonly { readonly user_id: string; readonly username: string }[] }>(
      await api.call("GET", users),
    );
    const user_id = items.find(({ username }) => username === "newcomer")?.user_id ?? "";
    bodyOf(await api.call("PATCH", `${users}/${user_id}`, { password: given }, { "if-match": "*" }));
    await page.getByRole("button", { name: "Sign out: Rangers" }).press("Enter");
    await page.getByRole("button", { name: "Sign in: Rangers" }).press("Enter");
    const sign_in = page.getByRole("form", { name: "Sign in to Rangers" });
    await sign_in.getByText("I forgot my password").press("Enter");
    await sign_in.getByText("Whoever runs this server can give you a new one").waitFor();
    await sign_in.getByLabel("Name").focus();
    await typeIn(sign_in, { Name: "newcomer", Password: given });
    await page.getByRole("button", { name: "Change password: Rangers" }).press("Enter");
    const form = page.getByRole("form", { name: "Change your password at Rangers" });
    await typeIn(form, { "Present password": given, "New password": first, "The same once more": first });
    await expect.poll(() => form.count()).toBe(0);
    const login = { organisation: "home", username: "newcomer", password: first };
    expect((await api.call("POST", "/auth/login", login)).status).toBe(200);
    await lab.community.kill();
    await expect.poll(() => lab.agentLog()).toContain("the connection to the server dropped");
    await expectNowhere(first, second, given, invite_code);
    expect(lab.browser.faults).toEqual([]);
  });
});
