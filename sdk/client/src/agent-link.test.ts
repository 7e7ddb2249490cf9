import { ipc_opcode } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { AgentLink, type HelloOptions } from "./agent-link.js";
import { EventListeners } from "./event-listeners.js";
import { MemoryAgent, settled } from "./memory-agent.suite.js";

describe("AgentLink.hello", () => {
  it("asks for scopes, shows the token it has, and hands out a new one, which the answer does not hold", async () => {
    const tokens: string[] = [];
    const { agent, greeting } = greeted({
      scopes: ["channels.read", "stats"],
      pairing_token: "old",
      onPairingToken: (token) => tokens.push(token),
    });
    const [[opcode, text] = [undefined, ""]] = agent.frames;
    expect(opcode).toBe(ipc_opcode.handshake);
    expect(JSON.parse(text)).toEqual({
      protocol_versions: [1],
      client_name: "Map",
      scopes: ["channels.read", "stats"],
      pairing_token: "old",
    });
    agent.send(ipc_opcode.handshake, answer({ scopes: ["stats"], pairing_token: "new" }));
    expect(await greeting).toEqual({ protocol: 1, agent_version: "0.1.0", scopes: ["stats"] });
    expect(tokens).toEqual(["new"]);
  });

  it("waits as long as the player may need, and no longer", async () => {
    const patient = greeted({});
    await patient.agent.advance(60_000);
    patient.agent.send(ipc_opcode.handshake, answer({ scopes: [] }));
    expect(await patient.greeting).toMatchObject({ scopes: [] });
    const late = greeted({});
    await late.agent.advance(65_000);
    await expect(late.greeting).rejects.toMatchObject({ code: "timeout" });
    const hurried = greeted({ timeout_ms: 100 });
    await hurried.agent.advance(100);
    await expect(hurried.greeting).rejects.toMatchObject({ code: "timeout" });
  });

  it.each(["scope_denied", "rate_limited"] as const)("rejects with %s when it is sent away", async (code) => {
    const { agent, link, greeting } = greeted({});
    agent.send(ipc_opcode.close, JSON.stringify({ code, message: "no" }));
    await expect(greeting).rejects.toMatchObject({ name: "TalkgroupError", code });
    expect(await link.closed).toMatchObject({ code: "agent_closed", cause: { code } });
  });

  it("survives a listener of tokens that throws or rejects", async () => {
    const broken = [
      () => {
        throw new Error("disk full");
      },
      () => Promise.reject(new Error("disk full")),
    ];
    for (const onPairingToken of broken) {
      const { agent, greeting } = greeted({ onPairingToken });
      agent.send(ipc_opcode.handshake, answer({ scopes: [], pairing_token: "new" }));
      expect(await greeting).toMatchObject({ protocol: 1 });
      await settled();
    }
  });

  it("sends nothing that the schema forbids", async () => {
    const { agent, greeting } = greeted({ pairing_token: "x".repeat(65) });
    await expect(greeting).rejects.toMatchObject({ code: "invalid_params", field: "/pairing_token" });
    expect(agent.frames).toEqual([]);
  });
});

function greeted(options: HelloOptions) {
  const agent = new MemoryAgent();
  const link = new AgentLink(agent.transport, agent.timer, new EventListeners(() => {}));
  return { agent, link, greeting: link.hello("Map", options) };
}

function answer(result: object): string {
  return JSON.stringify({ protocol: 1, agent_version: "0.1.0", ...result });
}
