import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { EarsTape } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs } from "./radio-log.suite.js";
import { StoppedThread } from "./stopped-thread.suite.js";
import { startTalkingPair, type TalkingPair } from "./talking-pair.suite.js";

/** From the death of what holds a key to its release: a lease of 500 ms, and no more. */
const key_up_ms_max = 550;
/** And to the last that the other player hears: the release delay, the way and the jitter buffer later. */
const silent_ms_max = key_up_ms_max + 120 + 60;

describe("a talk whose key nobody can let go", () => {
  let pair: TalkingPair;
  const deaths: { what: string; at_ms: number; up_ms: number | undefined }[] = [];
  const games: ChildProcess[] = [];
  beforeAll(async () => {
    pair = await startTalkingPair();
  }, 30_000);
  afterAll(async () => {
    for (const game of games) game.kill("SIGKILL");
    await pair?.lab.close();
  });

  /** A game that holds its key, renewed again and again as the SDK does. */
  const startGame = async (): Promise<ChildProcess> => {
    const began_ms = clockMs();
    const game = spawn(process.execPath, ["--input-type=module", "--eval", game_source], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { ...process.env, TALKGROUP_IPC: pair.mouth.agent.ready.socket_path },
      stdio: ["ignore", "ignore", "inherit"],
    });
    games.push(game);
    await pair.ear_log.speaking("Mouth", true, began_ms);
    await hears(pair.ear, 20);
    return game;
  };

  it.each(["SIGKILL", "SIGSTOP"] as const)("ends on %s of the game", async (signal) => {
    const game = await startGame();
    const at_ms = clockMs();
    game.kill(signal);
    const up = await pair.mouth_log.first("ptt", at_ms, ({ talking }) => !talking);
    await pair.ear_log.speaking("Mouth", false, at_ms);
    deaths.push({ what: `${signal} of the game`, at_ms, up_ms: up.at_ms - at_ms });
    expect(up.params.cause).toBe(signal === "SIGKILL" ? "client_gone" : "expired");
    expect(up.at_ms - at_ms).toBeLessThan(key_up_ms_max);
    if (signal === "SIGSTOP") {
      game.kill("SIGKILL");
      await once(game, "exit");
    }
  });

  it("ends when the agent's main thread stands still, and only its sound goes on", async () => {
    const game = await startGame();
    const stopped = await StoppedThread.stop(pair.mouth.agent.pid);
    // The tracer said so when it was done: a moment later than it was.
    const at_ms = clockMs();
    if (typeof stopped === "string") {
      process.stdout.write(`dead holders: the main thread was not stopped: ${stopped}\n`);
    } else {
      let resumed_ms: number;
      try {
        await pair.ear_log.speaking("Mouth", false, at_ms);
        deaths.push({ what: "the main thread stands still", at_ms, up_ms: undefined });
      } finally {
        resumed_ms = clockMs();
        await stopped.resume();
      }
      // Awake again, it hears that the key is still held.
      await pair.ear_log.speaking("Mouth", true, resumed_ms);
    }
    const over_ms = clockMs();
    game.kill("SIGKILL");
    await pair.ear_log.speaking("Mouth", false, over_ms);
  });

  it("is heard no longer than 500 ms, the release delay and the way", async () => {
    const tape = await EarsTape.of(pair.lab, pair.ear);
    for (const { what, at_ms, up_ms } of deaths) {
      const silent_ms = tape.soundEnds(at_ms);
      const up = up_ms === undefined ? "" : `key up ${up_ms.toFixed(0)} ms later, `;
      process.stdout.write(`dead holders: ${what}: ${up}last sound ${silent_ms} ms later\n`);
      expect(silent_ms).toBeLessThan(silent_ms_max);
    }
  });
});

const game_source = `
  import { connect } from "@talkgroup/sdk";
  const { ptt } = await connect();
  await ptt.bind("game", { channel_id: "alpha" });
  await ptt.press("game");
`;
