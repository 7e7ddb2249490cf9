import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

import { Laboratory } from "../lab/laboratory.js";
import { EarsTape } from "./ears-tape.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
/** From the moment that the server is back to the first word that is heard again. */
const talk_again_ms_max = 2000;
/** Longer than most of the first attempts: what counts is how often the agent tries by then. */
const down_ms = 3500;

it("a key that is held when the server is killed talks again within 2 s after the server is back", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    const [mouth, ear] = [
      await lab.addPlayer({ name: "Mouth", role: "alpha" }),
      await lab.addPlayer({ name: "Ear", role: "alpha" }),
    ];
    const [mouth_log, ear_log] = [new RadioLog(mouth.talkgroup), new RadioLog(ear.talkgroup)];
    for (const { talkgroup } of [mouth, ear]) await talkgroup.channels.join("alpha");
    await mouth.talkgroup.ptt.bind("key", { channel_id: "alpha" });
    await mouth.talkgroup.ptt.press("key");
    await mouth.talkgroup.microphone.play(await writeTones(join(lab.folder, "tones.wav"), [440, 1100], 30));
    await ear_log.speaking("Mouth", true, 0);

    const killed_ms = clockMs();
    await lab.killServer();
    for (const log of [mouth_log, ear_log]) await log.first("connection", killed_ms, ({ state }) => state === "reconnecting");
    await ear_log.speaking("Mouth", false, killed_ms);
    await lab.pause(down_ms);
    await lab.restartServer();
    const restarted_ms = clockMs();
    const heard = await ear_log.speaking("Mouth", true, restarted_ms);
    // A little of it, to be found in the recording.
    await lab.pause(300);
    const tape = await EarsTape.of(lab, ear);
    const silent_ms = tape.longestGap(killed_ms, heard.at_ms + 300 - killed_ms);
    process.stdout.write(
      `server killed and restarted: down for ${(restarted_ms - killed_ms).toFixed(0)} ms, ` +
        `heard again ${(heard.at_ms - restarted_ms).toFixed(0)} ms after it was back, silence ${silent_ms} ms\n`,
    );
    expect(heard.at_ms - restarted_ms).toBeLessThan(talk_again_ms_max);
    expect(silent_ms).toBeLessThan(heard.at_ms - killed_ms + 300);
    // The key was held all the while: nobody was told that it went up, and once the server is back that it is still down (P-51).
    const keys = mouth_log.entries.flatMap(({ at_ms, event, params }) => (event === "ptt" && at_ms > killed_ms ? [params] : []));
    expect(keys.map((key) => "talking" in key && key.talking)).toEqual([true]);
  } finally {
    await lab.close();
  }
}, 40_000);
