import { execFile } from "node:child_process";
import { once } from "node:events";
import { connect as dial, type Socket } from "node:net";
import { promisify } from "node:util";

import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings, skipped } from "./findings.js";
import { filesLimitOf, openFilesOf } from "./process-marks.js";
import { common_expectations, lightPlayer, RadioWorld, rest } from "./radio-world.js";
import { until } from "./until.js";

/** What must be so when the server may open no more files, which connections are too. */
const expected = {
  refused: "connections over the limit are closed within 2 s, and none is left waiting",
  newcomer: "who wants in meanwhile is refused within 5 s, not left waiting",
  agents: "players who are there stay: no connection is closed, and the key is heard",
  others: common_expectations.others,
  back: "once the strangers are gone a newcomer is in within 5 s",
  key: "let go, the key is silent within 1 s",
  files: "the server holds no more files than before",
  left: common_expectations.left,
} satisfies Expected<string>;
const title = "the server runs out of file descriptors";

/** Takes the server's file descriptors away (prlimit(1)), and lets strangers use up those that are left. */
export async function filesExhausted({ signal }: ChaosOptions): Promise<ChaosReport> {
  const findings = new Findings(title, expected);
  const world = await RadioWorld.start(signal);
  const { mouth, mouth_news, ear_news } = world;
  const strangers: Socket[] = [];
  try {
    const { pid, ready } = world.lab.server;
    await world.press();
    const files_before = await openFilesOf(pid);
    const missing = await limitFiles(pid, await filesLimitOf(pid, files_left));
    if (missing !== undefined) {
      await world.abandon();
      return skipped(title, missing);
    }
    const begun_ms = performance.now();
    for (let index = 0; index < strangers_count; index += 1) strangers.push(await stranger(ready.control_port, index));
    const refused = (): boolean => strangers.filter(({ closed }) => closed).length >= strangers_count - files_left;
    findings.judgeWithin("refused", await until(refused_ms_max, refused), refused_ms_max);
    await judgeNewcomer(world, findings);
    await rest(measured_ms, signal);
    const heard = await world.hears(heard_ms_max);
    const news = [...mouth_news.since("connection", begun_ms), ...ear_news.since("connection", begun_ms)];
    const closed = news.filter(({ state }) => state !== "open").length;
    findings.judge(
      "agents",
      heard !== undefined && closed === 0,
      `${heard === undefined ? "silent" : "heard"}, ${closed} cut off`,
    );

    for (const socket of strangers) socket.destroy();
    findings.judgeWithin("back", await world.newcomer("Newcomer", back_ms_max), back_ms_max);
    const up_ms = performance.now();
    await mouth.talkgroup.ptt.release("key");
    findings.judgeWithin("key", await ear_news.speaking("Mouth", false, up_ms, key_ms_max), key_ms_max);
    let files_after = 0;
    const settled = await until(back_ms_max, async () => {
      files_after = await openFilesOf(pid);
      return files_after <= files_before;
    });
    findings.judge("files", settled !== undefined, `${files_before} before, ${files_after} after`);
    await world.judgeOthers(findings);
  } finally {
    for (const socket of strangers) socket.destroy();
    await world.close(findings);
  }
  return findings.report();
}

async function judgeNewcomer(world: RadioWorld, findings: Findings<"newcomer">): Promise<void> {
  const begun_ms = performance.now();
  const outcome = await lightPlayer(world.lab, "Too late", "guest", "127.0.9.1").then(
    (player) => {
      player.close();
      return "let in";
    },
    () => "refused",
  );
  const took_ms = performance.now() - begun_ms;
  findings.judge("newcomer", outcome === "refused" && took_ms <= newcomer_ms_max, `${outcome} after ${Math.round(took_ms)} ms`);
}

/** Allows a process no files from a number on; those it has it keeps. Why it cannot be set, or undefined. */
async function limitFiles(pid: number, files_max: number): Promise<string | undefined> {
  try {
    await promisify(execFile)("prlimit", [`--pid=${pid}`, `--nofile=${files_max}:`]);
    return undefined;
  } catch (error) {
    return `prlimit cannot be run here: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Connects and says nothing, each from another address: no limit of an address is what refuses it. */
async function stranger(port: number, index: number): Promise<Socket> {
  const socket = dial({ port, host: "127.0.0.1", localAddress: `127.0.8.${index + 1}` });
  socket.on("error", () => {});
  socket.resume();
  await Promise.race([once(socket, "connect"), once(socket, "close")]).catch(() => {});
  return socket;
}

/** Room for a newcomer once the strangers have gone: a server that holds all its limit allows can let nobody in. */
const files_left = 4;
const strangers_count = 32;
const refused_ms_max = 2_000;
const newcomer_ms_max = 5_000;
const measured_ms = 1_000;
const heard_ms_max = 2_000;
const back_ms_max = 5_000;
const key_ms_max = 1_000;
