import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { EarsTape } from "./ears-tape.suite.js";
import { hears } from "./heard-frames.suite.js";
import { clockMs, RadioLog } from "./radio-log.suite.js";
import { writeTones } from "./tone-speech.suite.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
/** From the moment that datagrams are blocked to the first that goes through the control connection. */
const tunnel_ms_max = 1000;

it("a call goes on within a second where datagrams are blocked in its middle, and goes back to them when they work", async () => {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1, relay: true });
  try {
    // One after the other: the relay counts them as they come.
    const mouth = await enter(lab, "Mouth");
    const ear = await enter(lab, "Ear");
    await mouth.player.talkgroup.ptt.bind("key", { channel_id: "alpha" });
    await mouth.player.talkgroup.ptt.press("key");
    await mouth.player.talkgroup.microphone.play(await writeTones(join(lab.folder, "tones.wav"), [440, 1100], 30));
    await ear.log.speaking("Mouth", true, 0);
    const spans: Span[] = [];
    for (const [number, { who, log }] of [mouth, ear].entries()) {
      await hears(ear.player, 50);
      const blocked_ms = clockMs();
      lab.relay?.block([number]);
      const tunnelled = await log.first("connection", blocked_ms, ({ transport }) => transport === "tunnel");
      await hears(ear.player, 50);
      const unblocked_ms = clockMs();
      lab.relay?.block([]);
      const back = await log.first("connection", unblocked_ms, ({ transport }) => transport === "udp");
      await hears(ear.player, 50);
      spans.push({ who, blocked_ms, unblocked_ms, tunnelled_ms: tunnelled.at_ms, back_ms: back.at_ms, end_ms: clockMs() });
    }
    const tape = await EarsTape.of(lab, ear.player);
    for (const { who, blocked_ms, tunnelled_ms, unblocked_ms, back_ms, end_ms } of spans) {
      const taken_ms = tunnelled_ms - blocked_ms;
      const gap_ms = tape.longestGap(blocked_ms - 100, unblocked_ms - blocked_ms + 100);
      const gap_back_ms = tape.longestGap(unblocked_ms, end_ms - unblocked_ms);
      process.stdout.write(
        `${who} blocked: tunnel after ${taken_ms.toFixed(0)} ms, silence ${gap_ms} ms; ` +
          `datagrams again ${(back_ms - unblocked_ms).toFixed(0)} ms after they work, silence ${gap_back_ms} ms\n`,
      );
      expect(taken_ms).toBeLessThan(tunnel_ms_max);
      expect(gap_ms).toBeLessThan(tunnel_ms_max);
      expect(gap_back_ms).toBeLessThan(gap_back_ms_max);
    }
  } finally {
    await lab.close();
  }
}, 40_000);

interface Span {
  readonly who: string;
  readonly blocked_ms: number;
  readonly tunnelled_ms: number;
  readonly unblocked_ms: number;
  readonly back_ms: number;
  readonly end_ms: number;
}

/** On the channel, with voice by datagrams. */
async function enter(lab: Laboratory, name: string): Promise<{ who: string; player: LabPlayer; log: RadioLog }> {
  const player = await lab.addPlayer({ name, role: "alpha" });
  const log = new RadioLog(player.talkgroup);
  if ((await player.talkgroup.server.status()).transport !== "udp")
    await log.first("connection", 0, ({ transport }) => transport === "udp");
  await player.talkgroup.channels.join("alpha");
  return { who: name, player, log };
}

const gap_back_ms_max = 100;
