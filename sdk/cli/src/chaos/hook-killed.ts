import { XLaboratory, xLaboratoryMissing } from "../lab/x-laboratory.js";
import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, Findings, skipped } from "./findings.js";
import { descendantsOf } from "./process-marks.js";
import { common_expectations, net, RadioWorld } from "./radio-world.js";

/** What must be so when the process that hears the player's keys is killed while one is down. */
const expected = {
  key: "the key is let go within 1 s: nobody will ever hear it go up",
  silent: "the listener hears the talk end within 1.5 s",
  others: common_expectations.others,
  back: "keys are heard again within 5 s, by another such process",
  heard: "the key talks again, at the third press at the latest",
  agent: "killed with its agent gone, such a process ends by itself",
  left: common_expectations.left,
} satisfies Expected<string>;
const title = "kill -9 of the process that hears keys";

/** `kill -9` of the hook process while a key of the system is down. Needs an X server of its own. */
export async function hookKilled({ signal }: ChaosOptions): Promise<ChaosReport> {
  const missing = xLaboratoryMissing();
  if (missing !== undefined) return skipped(title, missing);
  const findings = new Findings(title, expected);
  const screen = await XLaboratory.start();
  try {
    const world = await RadioWorld.start(signal, {
      hotkeys: true,
      environment: { DISPLAY: screen.display },
      settings: { "config.json": plain_microphone, "bindings.json": { hotkeys: [talk_key] } },
    });
    try {
      await killHook(world, screen, findings);
      await world.judgeOthers(findings);
      await world.mark();
      await world.mouth.agent.kill();
    } finally {
      await world.close(findings);
    }
  } finally {
    await screen.close();
  }
  // The agent was killed before the world was closed: what is left of it would have been found.
  const { ok } = findings.found("left");
  findings.judge("agent", ok, ok ? "it is gone" : "it is still there");
  return findings.report();
}

async function killHook(world: RadioWorld, screen: XLaboratory, findings: Findings<keyof typeof expected>): Promise<void> {
  const { mouth, mouth_news, ear_news } = world;
  await mouth_news.first("hotkeys", 0, hookRuns, back_ms_max);
  const down_ms = performance.now();
  await screen.xdotool("keydown", "v");
  await ear_news.speaking("Mouth", true, down_ms, heard_ms_max);
  await world.mark();
  const killed_ms = performance.now();
  for (const { pid, command } of await descendantsOf(mouth.agent.pid)) {
    if (command.includes("hook-child")) process.kill(pid, "SIGKILL");
  }
  const up = await mouth_news.first("ptt", killed_ms, ({ talking }) => !talking, up_ms_max);
  findings.judgeWithin("key", up, up_ms_max);
  findings.judgeWithin("silent", await ear_news.speaking("Mouth", false, killed_ms, silent_ms_max), silent_ms_max);
  await screen.xdotool("keyup", "v");
  findings.judgeWithin("back", await mouth_news.first("hotkeys", killed_ms, hookRuns, back_ms_max), back_ms_max);
  const again_ms = performance.now();
  let heard: number | undefined;
  // A machine short of time may have such a process started a second time.
  for (let press = 0; press < presses_max && heard === undefined; press += 1) {
    // The new process may have heard the key that was still down, and the talk of before go on.
    await ear_news.silent("Mouth", silent_ms_max);
    const pressed_ms = performance.now();
    await screen.xdotool("keydown", "v");
    if ((await ear_news.speaking("Mouth", true, pressed_ms, heard_ms_max)) !== undefined) heard = performance.now() - again_ms;
    await screen.xdotool("keyup", "v");
  }
  const unheard = `not within ${presses_max * heard_ms_max} ms`;
  if (heard === undefined) findings.judge("heard", false, `${unheard}; the process: ${hookStates()}; the key: ${keyStates()}`);
  else findings.judgeWithin("heard", heard, presses_max * heard_ms_max);

  function hookStates(): string {
    const told = mouth_news
      .since("hotkeys", killed_ms)
      .flatMap(({ sources }) => sources.filter(({ source }) => source === "hook"));
    return told.map(({ state, reason }) => (reason === undefined ? state : `${state} (${reason})`)).join(", ");
  }

  function keyStates(): string {
    return (
      mouth_news
        .since("ptt", again_ms)
        .map(({ talking }) => (talking ? "down" : "up"))
        .join(", ") || "not told of"
    );
  }
}

function hookRuns({ sources }: { readonly sources: readonly { readonly source: string; readonly state: string }[] }): boolean {
  return sources.some(({ source, state }) => source === "hook" && state === "running");
}

const plain_microphone = { microphone: { noise_suppression: false, automatic_gain: false } };
const talk_key = { hotkey_id: "talk", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: net };
const heard_ms_max = 3_000;
const presses_max = 3;
const up_ms_max = 1_000;
const silent_ms_max = 1_500;
const back_ms_max = 5_000;
