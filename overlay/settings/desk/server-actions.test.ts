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

  it("is said to be signed out as soon as the agent says so, at whatever was asked", async () => {
    const over = "the saved sign-in has expired: sign in again";
    const { agent, model, actions } = await open();
    const asked = [() => actions.changePassword(server, change), () => actions.connect(server)];
    for (const ask of asked) {
      agent.answers = { ...agent.answers, "servers.list": () => ({ servers: [server], signed_in: ["home"] }) };
      await actions.save({ title: "Home", address: server.url, organisation: "", certificate_sha256: "" }, server);
      expect([...model.state.signed_in]).toEqual(["home"]);
      const refused = (): never => {
        throw new TalkgroupError("unauthenticated", `servers.connect: ${over}`);
      };
      agent.answers = {
        ...agent.answers,
        "servers.list": () => ({ servers: [server], signed_in: [] }),
        "servers.changePassword": refused,
        "servers.connect": refused,
      };
      expect(await ask()).toBe(false);
      expect([...model.state.signed_in]).toEqual([]);
      expect(model.state.refusals.get("server.home")).toEqual({ code: "unauthenticated", message: over });
    }
  });

  it("is said to be signed in where that alone could not be written down; nothing else is asked after a no", async () => {
    const { agent, model, actions } = await open({ "servers.list": () => ({ servers: [server], signed_in: ["home"] }) });
    const form = { username: "nova", password: "a long password", code: "" };
    for (const [code, lists] of [
      ["settings_unwritable", 1],
      ["wrong_credentials", 0],
    ] as const) {
      agent.calls.length = 0;
      const refused = (): never => {
        throw new TalkgroupError(code, "servers.sign_in: no");
      };
      agent.answers = { ...agent.answers, "servers.signIn": refused, "servers.register": refused };
      for (const ask of [() => actions.signIn(server, form), () => actions.register(server, account)]) {
        agent.calls.length = 0;
        expect(await ask()).toBe(false);
        expect(agent.calls.filter((call) => call === "servers.list")).toHaveLength(lists);
      }
    }
    expect([...model.state.signed_in]).toEqual(["home"]);
  });

  it("has a name whose rule is told in words, and not by a pattern", async () => {
    const pattern = "username: found a text that does not match ^[\\p{L}]$, expected one that does";
    const refused = (): never => {
      throw new TalkgroupError("invalid_params", `servers.register: ${pattern}`, { field: "/username" });
    };
    const { model, actions } = await open({ "servers.register": refused, "servers.signIn": refused });
    for (const ask of [
      () => actions.register(server, account),
      () => actions.signIn(server, { username: "!", password: "p", code: "" }),
    ]) {
      expect(await ask()).toBe(false);
      const { field, message } = model.state.refusals.get("server.home") ?? {};
      expect([field, message]).toEqual(["username", expect.stringContaining("2 to 32 letters")]);
      expect(`${message} ${model.state.announcement}`).not.toMatch(/[\\^]/);
    }
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

describe("a server", () => {
  const fingerprint = "0f1e2d3c".repeat(8);
  const form = { title: "Home", address: "voice.example.org:9000", organisation: "", certificate_sha256: "" };

  it("is known by its fingerprint, however that is printed", async () => {
    const pairs = fingerprint.toUpperCase().replaceAll(/..(?=.)/g, "$&:");
    const printed = [
      ...[fingerprint, fingerprint.toUpperCase(), pairs, ` ${pairs}\n`, fingerprint.replaceAll(/.{4}/g, "$& ")],
      ...[`sha256 Fingerprint=${pairs}`, `SHA256 Fingerprint=${pairs}`, `SHA-256: ${pairs}`, `sha256:${fingerprint}`],
    ];
    for (const certificate_sha256 of printed) {
      const { agent, actions } = await open();
      expect(await actions.save({ ...form, certificate_sha256 })).toBe(true);
      const saved = { server_id: "home-2", title: "Home", url: server.url, certificate_sha256: fingerprint };
      expect(JSON.parse(agent.calls[0]?.replace("servers.save ", "") ?? ""), certificate_sha256).toEqual(saved);
    }
    const { agent, actions } = await open();
    await actions.save({ ...form, certificate_sha256: "dead" });
    expect(agent.calls[0], "what is none is for the agent to refuse").toContain('"certificate_sha256":"dead"');
  });

  it("is the one that the agent connects to by itself, or is not any more, and stays so when it is changed", async () => {
    const { agent, actions } = await open();
    const last = () => JSON.parse(agent.calls.findLast((call) => call.startsWith("servers.save "))?.slice(13) ?? "");
    expect(await actions.connectAtStart(server, true)).toBe(true);
    expect(last()).toEqual({ ...server, connect_at_start: true });
    expect(await actions.save(form, { ...server, connect_at_start: true })).toBe(true);
    expect(last()).toEqual({ ...server, connect_at_start: true });
    expect(await actions.connectAtStart({ ...server, connect_at_start: true }, false)).toBe(true);
    expect(last()).toEqual(server);
  });

  it("is what the last click says, however fast clicks follow one another", async () => {
    const { agent, actions } = await open();
    const chosen = { ...server, connect_at_start: true };
    await Promise.all([actions.connectAtStart(server, true), actions.connectAtStart(server, false)]);
    expect(JSON.parse(agent.calls.findLast((call) => call.startsWith("servers.save "))?.slice(13) ?? "")).toEqual(server);
    await Promise.all([actions.connectAtStart(chosen, false), actions.connectAtStart(chosen, true)]);
    expect(JSON.parse(agent.calls.findLast((call) => call.startsWith("servers.save "))?.slice(13) ?? "")).toEqual(chosen);
  });

  it("is said in words not to answer", async () => {
    const { model, actions } = await open({
      "servers.connect": () => {
        throw new TalkgroupError("server_unreachable", "servers.connect: server: connect ECONNREFUSED 127.0.0.1:9000");
      },
    });
    expect(await actions.connect(server)).toBe(false);
    expect(model.state.refusals.get("server.home")?.message).toMatch(/^The server does not answer/);
  });

  it("has what is wrong with it told at its field, in words", async () => {
    for (const field of ["url", "organisation", "certificate_sha256"]) {
      const { model, actions } = await open({
        "servers.save": () => {
          const message = `servers.save: server/${field}: found "x", expected a string that matches ^[a-z]{64}$`;
          throw new TalkgroupError("invalid_params", message, { field: `/server/${field}` });
        },
      });
      expect(await actions.save(form)).toBe(false);
      const note = model.state.refusals.get("server.new");
      expect([note?.code, note?.field]).toEqual(["invalid_params", field]);
      expect(`${note?.message} ${model.state.announcement}`).not.toMatch(/[\^{]|server\//);
    }
  });
});

describe("a guest", () => {
  const [first, second] = [server, { ...server, server_id: "again", title: "Again" }];
  const guest = { name: "Nova", join_code: "let-me-in", role: "" };
  const [closed, there] = [
    { state: "closed", transport: "none", rtt_ms: 0 },
    { state: "open", transport: "udp", rtt_ms: 5 },
  ] as const;

  it("is where it has joined, also where the agent cannot tell which of several that is", async () => {
    const { agent, model, actions } = await open({ "servers.list": () => ({ servers: [first, second], signed_in: [] }) });
    agent.answers = { ...agent.answers, "server.status": () => there };
    expect(await actions.join(second, guest)).toBe(true);
    const named = { server_id: "again", title: "Again" };
    expect(model.state.connection).toEqual({ ...there, server: named });
    agent.emit("connection", { ...there, state: "reconnecting" });
    agent.emit("connection", { ...there, rtt_ms: 50 });
    expect(model.state.connection.server).toEqual(named);
    agent.emit("connection", { ...there, server: { server_id: "home", title: "Home" } });
    expect(model.state.connection.server?.server_id, "the agent knows better").toBe("home");
    for (const end of [closed, { ...closed, state: "lost" }, { ...closed, state: "connecting" }] as const) {
      await actions.join(second, guest);
      agent.emit("connection", end);
      agent.emit("connection", there);
      expect(model.state.connection.server, "another program has connected").toBeUndefined();
    }
  });

  it("that was not let in is nowhere", async () => {
    const refused = (): never => {
      throw new TalkgroupError("wrong_join_code", "connection.open: join_code: not good", { field: "/join_code" });
    };
    const { agent, model, actions } = await open({ "server.open": refused });
    expect(await actions.join(first, guest)).toBe(false);
    agent.emit("connection", there);
    expect(model.state.connection.server).toBeUndefined();
  });
});
