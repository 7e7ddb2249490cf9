import { TalkgroupError } from "@talkgroup/sdk/browser";
import { describe, expect, it } from "vitest";

import { SettingsModel } from "../model/settings-model.js";
import { type Answers, RadioDouble } from "./radio-double.suite.js";
import { type AccountForm, type PasswordForm, ServerActions } from "./server-actions.js";
import { SettingsDesk } from "./settings-desk.js";

const server = { server_id: "home", title: "Home", url: "wss://voice.example.org:9000" };
const account: AccountForm = {
  ...{ username: " nova ", display_name: "", invite_code: " 6W7G " },
  ...{ password: "a long password", password_again: "a long password" },
};
const change: PasswordForm = {
  ...{ password: "a long password", code: "" },
  ...{ new_password: "a longer password", password_again: "a longer password" },
};

async function open(answers: Answers = {}): Promise<{ agent: RadioDouble; model: SettingsModel; actions: ServerActions }> {
  const agent = new RadioDouble({
    "servers.list": () => ({ servers: [server], signed_in: [] }),
    "server.status": () => ({ state: "closed", transport: "none", rtt_ms: 0 }),
    ...answers,
  });
  const model = new SettingsModel();
  const desk = new SettingsDesk(model, () => {});
  await desk.open(agent.radio);
  agent.calls.length = 0;
  return { agent, model, actions: new ServerActions(desk) };
}

describe("an account", () => {
  it("is made by an invitation, its name is remembered, and its server is connected to", async () => {
    const { agent, actions } = await open();
    expect(await actions.register(server, account)).toBe(true);
    expect(agent.calls.filter((call) => call.startsWith("servers.") && call !== "servers.list")).toEqual([
      'servers.register {"server_id":"home","username":"nova","password":"a long password","invite_code":"6W7G"}',
      `servers.save ${JSON.stringify({ ...server, username: "nova" })}`,
      'servers.connect "home"',
    ]);
  });

  it("is not made where the agent says no, which is told at the field it is about", async () => {
    const { agent, model, actions } = await open({
      "servers.register": () => {
        throw new TalkgroupError("invite_invalid", "servers.register: invite_code: it is used up", { field: "/invite_code" });
      },
    });
    expect(await actions.register(server, account)).toBe(false);
    expect(agent.calls.filter((call) => /save|connect/.test(call))).toEqual([]);
    const note = { code: "invite_invalid", message: "invite_code: it is used up", field: "invite_code" };
    expect(model.state.refusals.get("server.home")).toEqual(note);
  });

  it("has its password changed, and stays signed in", async () => {
    const { agent, model, actions } = await open();
    expect(await actions.changePassword(server, { ...change, code: " 123456 " })).toBe(true);
    expect(agent.calls[0]).toBe(
      'servers.changePassword {"server_id":"home","password":"a long password","new_password":"a longer password","code":"123456"}',
    );
    expect(model.state.announcement).toBe("Your password at Home is changed.");
  });

  it("has no password that was typed in two ways, and the agent hears of none", async () => {
    const { agent, model, actions } = await open();
    const asked = [
      () => actions.register(server, { ...account, password_again: "a long passwort" }),
      () => actions.changePassword(server, { ...change, password_again: "" }),
    ];
    for (const ask of asked) {
      expect(await ask()).toBe(false);
      expect(model.state.refusals.get("server.home")).toMatchObject({ field: "password_again" });
    }
    expect(agent.calls).toEqual([]);
  });
});
