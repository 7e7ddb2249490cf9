import { ipc_opcode } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { connectOver } from "./connect.js";
import { MemoryAgent, settled } from "./memory-agent.suite.js";
import type { PairingTokenStore } from "./pairing-tokens.js";
import type { ConnectOptions } from "./talkgroup.js";

describe("the hello", () => {
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
    const radio = await greeting;
    expect(radio.agent).toEqual({ protocol: 1, agent_version: "0.1.0", scopes: ["stats"] });
    expect(radio.state).toBe("open");
    expect(tokens).toEqual(["new"]);
  });

  it("takes the token from a store, and keeps a new one there", async () => {
    const kept: unknown[] = [];
    const { agent, greeting } = greeted({ pairing_tokens: { load: async () => "kept", save: (token) => kept.push(token) } });
    await settled();
    expect(JSON.parse(agent.frames[0]?.[1] ?? "")).toMatchObject({ pairing_token: "kept" });
    agent.send(ipc_opcode.handshake, answer({ scopes: [], pairing_token: "new" }));
    await greeting;
    expect(kept).toEqual(["new"]);
  });

  it.each<[string, PairingTokenStore]>([
    [
      "throws",
      {
        load: () => {
          throw new Error("no storage");
        },
        save: () => {
          throw new Error("no storage");
        },
      },
    ],
    ["rejects", { load: () => Promise.reject(new Error("locked")), save: () => Promise.reject(new Error("locked")) }],
    ["has nothing", { load: () => null, save: () => {} }],
  ])("goes on without a token when the store %s", async (_, pairing_tokens) => {
    const { agent, greeting } = greeted({ pairing_tokens });
    await settled();
    expect(agent.frames[0]?.[1]).not.toContain("pairing_token");
    agent.send(ipc_opcode.handshake, answer({ scopes: [], pairing_token: "new" }));
    expect((await greeting).agent).toMatchObject({ protocol: 1 });
    await settled();
  });

  it("waits as long as the player may need, and no longer", async () => {
    const patient = greeted({});
    await patient.agent.advance(60_000);
    patient.agent.send(ipc_opcode.handshake, answer({ scopes: [] }));
    expect((await patient.greeting).agent).toMatchObject({ scopes: [] });
    const late = greeted({});
    await late.agent.advance(65_000);
    await expect(late.greeting).rejects.toMatchObject({ code: "timeout" });
    const hurried = greeted({ timeout_ms: 100 });
    await hurried.agent.advance(100);
    await expect(hurried.greeting).rejects.toMatchObject({ code: "timeout" });
  });

  it.each(["scope_denied", "rate_limited"] as const)("rejects with %s when it is sent away", async (code) => {
    const { agent, greeting } = greeted({});
    agent.send(ipc_opcode.close, JSON.stringify({ code, message: "no", retry_after_ms: 30_000 }));
    await expect(greeting).rejects.toMatchObject({ name: "TalkgroupError", code, retry_after_ms: 30_000 });
    expect(agent.closed).toBe(true);
    expect(agent.running_timers).toBe(0);
  });

  it("rejects when the agent closes in the same breath as it greets", async () => {
    const { agent, greeting } = greeted({});
    agent.send(ipc_opcode.handshake, answer({ scopes: [] }));
    agent.send(ipc_opcode.close, '{"code":"not_ready","message":"closing"}');
    await expect(greeting).rejects.toMatchObject({ code: "agent_closed" });
    expect(agent.running_timers).toBe(0);
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
      expect((await greeting).agent).toMatchObject({ protocol: 1 });
      await settled();
    }
  });

  it("sends nothing that the schema forbids", async () => {
    const { agent, greeting } = greeted({ pairing_token: "x".repeat(65) });
    await expect(greeting).rejects.toMatchObject({ code: "invalid_params", field: "/pairing_token" });
    expect(agent.frames.filter(([opcode]) => opcode === ipc_opcode.handshake)).toEqual([]);
  });
});

function greeted(options: ConnectOptions) {
  const agent = new MemoryAgent();
  return { agent, greeting: connectOver(agent.transport, { client_name: "Map", ...options }, agent.timer) };
}

function answer(result: object): string {
  return JSON.stringify({ protocol: 1, agent_version: "0.1.0", ...result });
}
