import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { common_expectations, RadioWorld, rest } from "./radio-world.js";

/** What must be so when the server is killed while a key is held, and started again. */
const expected = {
  told: "both agents say that the server is gone within 2 s",
  silent: "who talked is shown as silent within 2 s",
  back: "both agents are on the server again within 5 s after it is back",
  heard: "the key that is held is heard again within 5 s after the server is back, without being pressed anew",
  key: "the key stays down as long as it is held: nobody is told that it went up",
  newcomer: "newcomers are let in at once",
  left: common_expectations.left,
} satisfies Expected<string>;

/** `kill -9` of the server while somebody talks. */
export async function serverKilled({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("kill -9 of the server", expected);
  const world = await RadioWorld.start(signal);
  try {
    await world.press();
    const killed_ms = performance.now();
    await world.lab.killServer();
    const told = [world.mouth_news, world.ear_news].map((news) => news.connection("reconnecting", killed_ms, told_ms_max));
    for (const took_ms of await Promise.all(told)) findings.judgeWithin("told", took_ms, told_ms_max);
    findings.judgeWithin("silent", await world.ear_news.speaking("Mouth", false, killed_ms, told_ms_max), told_ms_max);
    await rest(down_ms, signal);
    await world.lab.restartServer();
    const back_ms = performance.now();
    const open = [world.mouth_news, world.ear_news].map((news) =>
      news.connection("open", killed_ms, back_ms - killed_ms + back_ms_max),
    );
    for (const took_ms of await Promise.all(open)) {
      findings.judgeWithin("back", took_ms === undefined ? undefined : took_ms - (back_ms - killed_ms), back_ms_max);
    }
    findings.judgeWithin("heard", await world.ear_news.speaking("Mouth", true, back_ms, back_ms_max), back_ms_max);
    const ups = world.mouth_news.since("ptt", killed_ms).filter(({ talking }) => !talking).length;
    findings.judge("key", ups === 0, `told ${ups} times`);
    findings.judgeWithin("newcomer", await world.newcomer("Newcomer", back_ms_max), back_ms_max);
  } finally {
    await world.close(findings);
  }
  return findings.report();
}

const told_ms_max = 2_000;
/** Longer than the first attempts to come back. */
const down_ms = 1_500;
const back_ms_max = 5_000;
