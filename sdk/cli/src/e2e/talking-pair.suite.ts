import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type AgentOptions, Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

/** Two players on the channels alpha and command: one whose microphone hears tones all the time, and one who listens. */
export interface TalkingPair {
  readonly lab: Laboratory;
  readonly mouth: LabPlayer;
  readonly ear: LabPlayer;
  /** What the agent of each told. */
  readonly mouth_log: RadioLog;
  readonly ear_log: RadioLog;
}

/** Starts server, agents and tones, a minute of them. Close `lab`. */
export async function startTalkingPair(mouth_options: AgentOptions = {}): Promise<TalkingPair> {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  try {
    const mouth = await lab.addPlayer({ name: "Mouth", role: "alpha-lead", ...mouth_options });
    const ear = await lab.addPlayer({ name: "Ear", role: "alpha-lead" });
    const logs = { mouth_log: new RadioLog(mouth.talkgroup), ear_log: new RadioLog(ear.talkgroup) };
    for (const { talkgroup } of [mouth, ear]) {
      for (const channel_id of ["alpha", "command"]) await talkgroup.channels.join(channel_id);
    }
    await mouth.talkgroup.microphone.play(await writeTones(join(lab.folder, "tones.wav"), [440, 1100], 60));
    return { lab, mouth, ear, ...logs };
  } catch (error) {
    await lab.close();
    throw error;
  }
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
