import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { inEnvironment } from "./in-environment.js";
import { common_expectations, RadioWorld, rest } from "./radio-world.js";
import { until } from "./until.js";

/** What must be so when the wall clock jumps, of the server and of the agent who talks, an hour ahead and two hours back. */
const expected = {
  jumped:
    "each program's clock did jump (a double of the wall clock, loaded before the program; the machine's own, which the server's voice threads read, stays as it is)",
  heard: "the key that is held is heard on after every jump",
  sessions: "no connection is closed, and no key goes up, by any of them",
  others: common_expectations.others,
  newcomer: "newcomers are let in within 2 s after every jump of the server",
  key: "let go, the key is silent within 1 s",
  left: common_expectations.left,
} satisfies Expected<string>;

/** Sets the clocks of server and agent, while somebody talks. */
export async function clockJumped({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("the wall clock jumps", expected);
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-clock-"));
  try {
    const clocks = { server: join(folder, "server"), agent: join(folder, "agent") };
    for (const path of Object.values(clocks)) await writeFile(path, "0");
    const double = { NODE_OPTIONS: `--import=${import.meta.resolve("./wall-clock.js")}` };
    const agent_double = { environment: { ...double, TALKGROUP_CHAOS_CLOCK: clocks.agent } };
    const world = await inEnvironment({ ...double, TALKGROUP_CHAOS_CLOCK: clocks.server }, () =>
      RadioWorld.start(signal, agent_double),
    );
    try {
      await world.press();
      const begun_ms = performance.now();
      for (const ahead_ms of [hour_ms, -hour_ms]) {
        await jump(clocks.server, ahead_ms, findings);
        findings.judgeWithin("newcomer", await world.newcomer("Newcomer", newcomer_ms_max), newcomer_ms_max);
        findings.judgeWithin("heard", await world.hears(heard_ms_max), heard_ms_max);
        await jump(clocks.agent, ahead_ms, findings);
        await rest(measured_ms, signal);
        findings.judgeWithin("heard", await world.hears(heard_ms_max), heard_ms_max);
      }
      judgeSessions(world, begun_ms, findings);
      const up_ms = performance.now();
      await world.mouth.talkgroup.ptt.release("key");
      findings.judgeWithin("key", await world.ear_news.speaking("Mouth", false, up_ms, key_ms_max), key_ms_max);
      await world.judgeOthers(findings);
    } finally {
      await world.close(findings);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return findings.report();
}

/** Sets a program's clock, and waits until it has it. */
async function jump(path: string, ahead_ms: number, findings: Findings<"jumped">): Promise<void> {
  await writeFile(path, String(ahead_ms));
  const has = async (): Promise<boolean> => {
    const seen_ms = Number(await readFile(`${path}.seen`, "utf8"));
    return Math.abs(seen_ms - Date.now() - ahead_ms) < jump_ms_max;
  };
  findings.judgeWithin("jumped", await until(jump_ms_max, has), jump_ms_max);
}

function judgeSessions({ mouth_news, ear_news }: RadioWorld, since_ms: number, findings: Findings<"sessions">): void {
  const connections = [mouth_news, ear_news].flatMap((news) => news.since("connection", since_ms));
  const closed = connections.filter(({ state }) => state !== "open").length;
  const up = mouth_news.since("ptt", since_ms).filter(({ talking }) => !talking).length;
  findings.judge("sessions", closed + up === 0, `${closed} connections closed, ${up} keys up`);
}

const hour_ms = 3_600_000;
const jump_ms_max = 2_000;
const newcomer_ms_max = 2_000;
const heard_ms_max = 2_000;
const measured_ms = 300;
const key_ms_max = 1_000;
