import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings } from "./findings.js";
import { common_expectations, RadioWorld, rest } from "./radio-world.js";

/** What must be so when the server stands still for 5 s while a key is held. */
const server_expected = {
  sessions: "nobody is thrown out: no connection is closed by it, and agents are open again within 2 s after it goes on",
  heard: "the key that is held is heard again within 2 s after it goes on",
  others: "voice of the others goes on within 1 s after it goes on, and nothing is lost from there on",
  stale: "of what was said meanwhile none is heard but the newest 200 ms",
  key: "the key works as before: let go, it is silent within 1 s",
  left: common_expectations.left,
} satisfies Expected<string>;

/** SIGSTOP of the server for 5 s, then SIGCONT: a machine that was suspended, or paged out. */
export async function serverStopped({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("SIGSTOP of the server for 5 s", server_expected);
  const world = await RadioWorld.start(signal);
  let cut = false;
  void world.bystanders.cut.then(() => {
    cut = true;
  });
  try {
    await world.press();
    const still = await standStill(world.lab.server.pid, signal);
    const on_ms = performance.now();
    findings.judgeWithin("heard", await world.hears(again_ms_max), again_ms_max);
    await rest(others_ms_max + measured_ms, signal);
    const states = await Promise.all([world.mouth, world.ear].map(({ talkgroup }) => talkgroup.server.status()));
    const open = states.every(({ state }) => state === "open");
    findings.judge(
      "sessions",
      open && !cut,
      cut ? "a bystander was cut off" : `agents: ${states.map(({ state }) => state).join(", ")}`,
    );
    const up_ms = performance.now();
    await world.mouth.talkgroup.ptt.release("key");
    findings.judgeWithin("key", await world.ear_news.speaking("Mouth", false, up_ms, key_ms_max), key_ms_max);
    await world.bystanders.hush();
    const { tally } = world.bystanders;
    findings.judgeWithin("others", tally.firstAfter(on_ms), others_ms_max);
    const { sent, lost } = tally.count(on_ms + others_ms_max);
    findings.judge("others", lost === 0, `${lost} of ${sent} words lost afterwards`);
    const old = tally.count(still.from_ms + margin_ms, still.to_ms - fresh_ms - margin_ms);
    findings.judge("stale", old.sent > 0 && old.lost === old.sent, `${old.sent - old.lost} of ${old.sent} older words heard`);
  } finally {
    goOn(world.lab.server.pid);
    await world.close(findings);
  }
  return findings.report();
}

/** What must be so when the agent of the one who talks stands still for 5 s. */
const agent_expected = {
  silent: "the listener is told that the talk ended within 2 s",
  others: common_expectations.others,
  back: "the agent is on the server within 5 s after it goes on",
  truth: "what the game was told of its key is what is heard: talk goes on if the key is still down, and is over if not",
  heard: "the key, pressed anew if it has gone up, is heard within 3 s",
  key: "let go, it is silent within 1 s",
  left: common_expectations.left,
} satisfies Expected<string>;

/** SIGSTOP of the agent for 5 s, then SIGCONT: a player's machine that stood still. */
export async function agentStopped({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings("SIGSTOP of an agent for 5 s", agent_expected);
  const world = await RadioWorld.start(signal);
  const { mouth, mouth_news, ear_news } = world;
  try {
    await world.press();
    const stopped_ms = performance.now();
    const stood = standStill(mouth.agent.pid, signal);
    findings.judgeWithin("silent", await ear_news.speaking("Mouth", false, stopped_ms, silent_ms_max), silent_ms_max);
    await stood;
    const on_ms = performance.now();
    await rest(settle_ms, signal);
    const { state } = await mouth.talkgroup.server.status();
    const back_ms = state === "open" ? performance.now() - on_ms : await mouth_news.connection("open", on_ms, back_ms_max);
    findings.judgeWithin("back", back_ms, back_ms_max);
    const up = mouth_news.since("ptt", stopped_ms).at(-1)?.talking === false;
    const heard = (await world.hears(settle_ms)) !== undefined;
    findings.judge("truth", heard !== up, `key ${up ? "up" : "down"}, ${heard ? "heard" : "silent"}`);
    findings.judgeWithin("heard", up ? await world.press() : await world.hears(heard_ms_max), heard_ms_max);
    const up_ms = performance.now();
    await mouth.talkgroup.ptt.release("key");
    findings.judgeWithin("key", await ear_news.speaking("Mouth", false, up_ms, key_ms_max), key_ms_max);
    await world.judgeOthers(findings);
  } finally {
    goOn(mouth.agent.pid);
    await world.close(findings);
  }
  return findings.report();
}

/** Resolves with the time in which the process surely stood still. */
async function standStill(pid: number, signal: AbortSignal): Promise<{ readonly from_ms: number; readonly to_ms: number }> {
  process.kill(pid, "SIGSTOP");
  const from_ms = performance.now();
  try {
    await rest(stopped_ms, signal);
    return { from_ms, to_ms: performance.now() };
  } finally {
    goOn(pid);
  }
}

/** One that has ended stands still no more. */
function goOn(pid: number): void {
  try {
    process.kill(pid, "SIGCONT");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

const stopped_ms = 5_000;
const again_ms_max = 2_000;
const others_ms_max = 1_000;
/** How long the others are listened to afterwards. */
const measured_ms = 1_500;
/** A listener's jitter buffer does not wait longer for what it is to play. */
const fresh_ms = 200;
/** A word is counted a moment before it is sent, and a process goes on for a moment after it was told to stand still. */
const margin_ms = 50;
const silent_ms_max = 2_000;
const settle_ms = 1_500;
const back_ms_max = 5_000;
const heard_ms_max = 3_000;
const key_ms_max = 1_000;
