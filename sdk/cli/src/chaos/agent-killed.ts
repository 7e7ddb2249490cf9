import { connect } from "@talkgroup/sdk";

import { Child, mainOf } from "../lab/child.js";
import type { AgentReady } from "../lab/laboratory.js";
import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { common_expectations, key, RadioWorld } from "./radio-world.js";

/** What must be so when the agent of the one who talks is killed, and started again in the same place. */
const expected = {
  silent: "the listener is told that the talk ended within 2 s",
  game: "the game is told that its agent is gone within 1 s",
  others: common_expectations.others,
  place: "an agent starts in the same place at once, with the same settings",
  heard: "its player is heard again within 5 s",
  key: "let go, it is silent within 1 s",
  left: common_expectations.left,
} satisfies Expected<string>;

/** `kill -9` of an agent while its player talks. */
export async function agentKilled({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("kill -9 of an agent", expected);
  const world = await RadioWorld.start(signal);
  let agent: Child<AgentReady> | undefined;
  try {
    await world.press();
    await world.mark();
    const { mouth, ear_news, lab } = world;
    const killed_ms = performance.now();
    const told = mouth.talkgroup.closed.then(() => performance.now() - killed_ms);
    await mouth.agent.kill();
    findings.judgeWithin("silent", await ear_news.speaking("Mouth", false, killed_ms, silent_ms_max), silent_ms_max);
    findings.judgeWithin("game", await told, game_ms_max);

    const { socket_path } = mouth.agent.ready;
    const args = ["--socket", socket_path, "--sound", "file", "--config", mouth.config_folder, "--no-hotkeys"];
    agent = await Child.start<AgentReady>("the second agent", mainOf("@talkgroup/agent"), args, signal);
    findings.judge("place", agent.ready.socket_path === socket_path, "it listens where the one before did");
    const begun_ms = performance.now();
    const talkgroup = await connect({ client_name: "Chaos", socket_path, reconnect: false });
    const { url, certificate_sha256, join_code } = lab.server.ready;
    await talkgroup.server.open({ url, certificate_sha256, join_code, name: "Mouth", role: "alpha" });
    await world.equip(talkgroup);
    const heard = await world.press(talkgroup);
    findings.judgeWithin("heard", heard === undefined ? undefined : performance.now() - begun_ms, back_ms_max);
    const up_ms = performance.now();
    await talkgroup.ptt.release(key);
    findings.judgeWithin("key", await ear_news.speaking("Mouth", false, up_ms, game_ms_max), game_ms_max);
    await world.judgeOthers(findings);
    await world.mark();
    await talkgroup.close();
  } finally {
    await agent?.close();
    await world.close(findings);
  }
  return findings.report();
}

const silent_ms_max = 2_000;
const game_ms_max = 1_000;
const back_ms_max = 5_000;
