import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Talkgroup } from "@talkgroup/sdk";

import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings, skipped } from "./findings.js";
import { descendantsOf } from "./process-marks.js";
import { common_expectations, RadioWorld } from "./radio-world.js";
import { until } from "./until.js";

/** What must be so when the overlay is killed while its player talks. Here it is its page, in a browser of its own. */
const expected = {
  talk: "the talk goes on: the listener hears it without a break in what is told",
  gone: "the agent lets go of the page within 2 s",
  others: common_expectations.others,
  back: "another overlay is shown within 15 s, most of it a browser's start",
  key: "let go, the key is silent within 1 s",
  left: common_expectations.left,
} satisfies Expected<string>;
const title = "kill -9 of the overlay";

/** `kill -9` of the browser that shows the overlay. Needs Chromium and the pages (`npm run build`). */
export async function overlayKilled({ signal }: ChaosOptions): Promise<ChaosReport> {
  if (!existsSync(browser_path)) return skipped(title, `there is no ${browser_path} (CHROMIUM may name another)`);
  const findings = new Findings(title, expected);
  const world = await RadioWorld.start(signal);
  const browsers: ChildProcess[] = [];
  try {
    const { mouth, ear_news } = world;
    const show = async (): Promise<number | undefined> => {
      const url = await mouth.talkgroup.pages.open("overlay");
      const profile = join(world.lab.folder, `browser-${browsers.length}`);
      await mkdir(profile);
      browsers.push(startBrowser(url, profile));
      return until(shown_ms_max, () => isShown(mouth.talkgroup));
    };
    if ((await show()) === undefined) throw new Error("the overlay's page was not shown at all");
    await world.press();
    await world.mark();
    const killed_ms = performance.now();
    await killTree(browsers[0]);
    findings.judgeWithin("gone", await until(gone_ms_max, async () => !(await isShown(mouth.talkgroup))), gone_ms_max);
    findings.judgeWithin("back", await show(), shown_ms_max);
    const heard = (await world.hears(gone_ms_max)) !== undefined;
    const ends = ear_news.since("speaking", killed_ms).length;
    findings.judge("talk", heard && ends === 0, `${heard ? "heard" : "silent"}, told ${ends} times that it began or ended`);
    const up_ms = performance.now();
    await mouth.talkgroup.ptt.release("key");
    findings.judgeWithin("key", await ear_news.speaking("Mouth", false, up_ms, key_ms_max), key_ms_max);
    await world.judgeOthers(findings);
    await world.mark();
  } finally {
    for (const browser of browsers) await killTree(browser);
    await world.close(findings);
  }
  return findings.report();
}

function startBrowser(url: string, profile: string): ChildProcess {
  const words = "--headless=new --no-sandbox --no-first-run --disable-extensions --disable-dev-shm-usage".split(" ");
  const graphics = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
  return spawn(browser_path, [...words, ...graphics, `--user-data-dir=${profile}`, url], { stdio: "ignore" });
}

/** All of a browser's processes at once, as the system ends them when memory runs out. */
async function killTree(browser: ChildProcess | undefined): Promise<void> {
  if (browser?.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const ended = once(browser, "exit");
  for (const { pid } of [...(await descendantsOf(browser.pid)), { pid: browser.pid }]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      // It went with its parent.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
  await ended;
}

async function isShown(talkgroup: Talkgroup): Promise<boolean> {
  return (await talkgroup.overlay.read()).attached > 0;
}

const browser_path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const shown_ms_max = 15_000;
const gone_ms_max = 2_000;
const key_ms_max = 1_000;
