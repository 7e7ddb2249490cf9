import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { testFolder } from "./command.suite.js";
import { clockMs } from "./radio-log.suite.js";
import { startTalkingPair, type TalkingPair } from "./talking-pair.suite.js";

/** As a compositor would start them. What is said until a press has started is sent all the same: 200 ms of pre-roll. */
describe("talk keys of a compositor, by commands", () => {
  let pair: TalkingPair;
  const folder = testFolder();
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    pair = await startTalkingPair();
  }, 30_000);
  afterAll(async () => {
    for (const child of started) child.kill("SIGKILL");
    await pair?.lab.close();
    folder.remove();
  });

  const ptt = (...words: readonly string[]): Running => {
    const child = spawn(process.execPath, [main_path, "ptt", ...words], {
      env: { ...process.env, TALKGROUP_IPC: pair.mouth.agent.ready.socket_path, XDG_RUNTIME_DIR: folder.path },
      stdio: ["ignore", "ignore", "pipe"],
    });
    started.push(child);
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString("utf8");
    });
    return { child, ended: once(child, "close").then(([code]) => [code as number | null, errors]) };
  };
  const heard = (channel_id: string, speaking: boolean, since_ms: number) =>
    pair.ear_log.first("speaking", since_ms, (params) => params.channel_id === channel_id && params.speaking === speaking);

  it("talk from press to release, and leave nothing behind", async () => {
    const down_ms = clockMs();
    const pressed = ptt("press", "alpha");
    const { at_ms } = await heard("alpha", true, down_ms);
    const up_ms = clockMs();
    expect(await ptt("release", "alpha").ended).toEqual([0, ""]);
    const silent = await heard("alpha", false, up_ms);
    expect(await pressed.ended).toEqual([0, ""]);
    expect(readdirSync(folder.path)).toEqual([]);
    process.stdout.write(
      `talk keys by commands: heard ${(at_ms - down_ms).toFixed(0)} ms after press was started, silent ${(silent.at_ms - up_ms).toFixed(0)} ms after release was\n`,
    );
  });

  it("talk on several nets at once, until the next toggle", async () => {
    const down_ms = clockMs();
    const first = ptt("toggle", "alpha", "command");
    await Promise.all([heard("alpha", true, down_ms), heard("command", true, down_ms)]);
    const up_ms = clockMs();
    expect(await ptt("toggle", "command", "alpha").ended).toEqual([0, ""]);
    await Promise.all([heard("alpha", false, up_ms), heard("command", false, up_ms)]);
    expect(await first.ended).toEqual([0, ""]);
  });

  it("are harmless when they repeat, and do not stick when they are tapped or the other way round", async () => {
    const down_ms = clockMs();
    const first = ptt("press", "alpha");
    await heard("alpha", true, down_ms);
    expect(await ptt("press", "alpha").ended, "down already").toEqual([0, ""]);
    await ptt("release", "alpha").ended;
    await first.ended;
    const [release, press] = [ptt("release", "alpha"), ptt("press", "alpha")];
    expect(await Promise.all([release.ended, press.ended])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("end with their command, at their limit, and when the player leaves the net", async () => {
    const killed_down_ms = clockMs();
    const killed = ptt("press", "alpha");
    await heard("alpha", true, killed_down_ms);
    const killed_ms = clockMs();
    killed.child.kill("SIGKILL");
    await heard("alpha", false, killed_ms);
    const limited_ms = clockMs();
    const limited = ptt("press", "alpha", "--limit", "0.5");
    await heard("alpha", true, limited_ms);
    await heard("alpha", false, limited_ms);
    expect(await limited.ended).toEqual([1, expect.stringContaining("--limit")]);
    const left_ms = clockMs();
    const left = ptt("toggle", "command");
    await heard("command", true, left_ms);
    await pair.mouth.talkgroup.channels.leave("command");
    expect(await left.ended).toEqual([1, "talkgroup: the talk was cut off\n"]);
    await pair.mouth.talkgroup.channels.join("command");
  });

  it("take a net that is named twice once, and do not wait for ever for a command that stands still", async () => {
    const down_ms = clockMs();
    const stopped = ptt("press", "alpha", "alpha");
    await heard("alpha", true, down_ms);
    const up_ms = clockMs();
    stopped.child.kill("SIGSTOP");
    const released = ptt("release", "alpha");
    await heard("alpha", false, up_ms);
    expect(await released.ended).toEqual([0, ""]);
    stopped.child.kill("SIGKILL");
    await stopped.ended;
    // It left its socket, which is in nobody's way.
    const again_ms = clockMs();
    const again = ptt("press", "alpha");
    await heard("alpha", true, again_ms);
    await ptt("release", "alpha").ended;
    expect(await again.ended).toEqual([0, ""]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("say why they cannot talk", async () => {
    expect(await ptt("press", "nowhere").ended).toEqual([1, expect.stringContaining("nowhere")]);
    expect(await ptt("press", "alpha", "--limit", "0").ended).toEqual([1, expect.stringContaining("expected seconds")]);
    expect(await ptt("release", "alpha").ended).toEqual([1, "talkgroup: nothing holds this key\n"]);
    expect(await ptt("press", "alpha", "--socket", `${folder.path}/none.sock`).ended).toEqual([
      1,
      expect.stringContaining("found no agent"),
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

interface Running {
  readonly child: ChildProcess;
  /** Exit code, and what it said of errors. */
  readonly ended: Promise<readonly [number | null, string]>;
}

const main_path = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
