import { expect, it } from "vitest";

import { connected, settled } from "./memory-agent.suite.js";
import type { Talkgroup } from "./talkgroup.js";

const account = { server_id: "home", username: "nova", password: "a long password" };
const change = { server_id: "home", password: "a long password", new_password: "another long password" };

it.each<[name: string, ask: (radio: Talkgroup, options?: { timeout_ms: number }) => Promise<void>]>([
  ["signIn", (radio, options) => radio.servers.signIn(account, options)],
  ["register", (radio, options) => radio.servers.register(account, options)],
  ["changePassword", (radio, options) => radio.servers.changePassword(change, options)],
])("%s waits for four answers of a slow server, or as long as it is told", async (_, ask) => {
  const { agent, radio } = await connected();
  const done = ask(radio);
  // What the agent may need at the worst.
  await agent.advance(4 * 10_000);
  for (const { id } of agent.take()) agent.result(id, {});
  await done;
  const [late, later] = [ask(radio), ask(radio, { timeout_ms: 100_000 })];
  await agent.advance(45_000);
  await expect(late).rejects.toMatchObject({ code: "timeout" });
  await agent.advance(50_000);
  for (const { id } of agent.take()) agent.result(id, {});
  await expect(later).resolves.toBeUndefined();
  await settled();
  expect(agent.running_timers).toBe(0);
});
