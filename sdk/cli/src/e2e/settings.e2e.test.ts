import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Child } from "../lab/child.js";
import { AgentCaller } from "./agent-caller.suite.js";
import { eventually } from "./command.suite.js";
import { LoneAgents } from "./lone-agent.suite.js";
import { clockMs } from "./radio-log.suite.js";

/** The least there can be. */
const idle_shutdown_s = 10;

describe("a player's settings", () => {
  const agents = new LoneAgents({});
  const idle_agents = new LoneAgents({ idle_shutdown_s });
  const config_path = join(agents.config_folder, "config.json");
  let idle: Child<unknown>;
  let idle_since_ms = 0;
  // It takes its time, and the tests before it take theirs meanwhile.
  beforeAll(async () => {
    const agent = await idle_agents.start();
    idle = agent;
    const caller = await AgentCaller.connect(agent.ready.socket_path);
    caller.close();
    idle_since_ms = clockMs();
  });
  afterAll(async () => {
    await agents.close();
    await idle_agents.close();
  });

  const started = async (): Promise<{ agent: Child<unknown>; caller: AgentCaller }> => {
    const agent = await agents.start();
    return { agent, caller: await AgentCaller.connect(agent.ready.socket_path) };
  };

  it("outlive the agent, and a file that is broken is reported and left alone, and the last good one counts", async () => {
    const first = await started();
    const changed = await first.caller.call("microphone.configure", { gain_db: -6, release_ms: 250 });
    expect(changed).toMatchObject({ gain_db: -6, release_ms: 250, pre_roll_ms: 200 });
    expect(JSON.parse(readFileSync(config_path, "utf8"))).toMatchObject({ microphone: { gain_db: -6, release_ms: 250 } });
    await first.agent.kill();

    const second = await started();
    expect(await second.caller.call("microphone.configure", {})).toEqual(changed);
    await second.agent.close();
    const broken = '{\n  "microphone": { "gain_db": loud }\n}\n';
    agents.write("config.json", broken);

    const third = await started();
    expect(third.agent.errors).toContain("config.json:2:");
    expect(await third.caller.call("microphone.configure", {})).toEqual(changed);
    await expect(third.caller.call("microphone.configure", { gain_db: 3 })).rejects.toThrow(/^settings_unwritable/);
    expect(readFileSync(config_path, "utf8")).toBe(broken);
    // Mended while it runs, it counts at once.
    agents.write("config.json", '{ "microphone": { "gain_db": 9 } } // louder\n');
    let gain_db = 3;
    const asked = setInterval(() => {
      void third.caller.call("microphone.configure", {}).then((microphone) => {
        gain_db = microphone.gain_db;
      });
    }, 20);
    await eventually("the mended file counts", () => gain_db === 9).finally(() => clearInterval(asked));
    await third.agent.close();
    process.stdout.write(`settings: a broken file was reported as ${third.agent.errors.split("\\n")[1]}\n`);
  });

  it("say how long an agent that nobody uses stays", async () => {
    await idle.ended;
    const stayed_ms = clockMs() - idle_since_ms;
    process.stdout.write(`settings: ended ${(stayed_ms / 1000).toFixed(2)} s after its last client left\n`);
    expect(stayed_ms).toBeGreaterThan(1000 * idle_shutdown_s - 100);
    expect(stayed_ms).toBeLessThan(1000 * idle_shutdown_s + 2_000);
  }, 15_000);
});
