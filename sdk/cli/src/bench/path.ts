import { fileURLToPath } from "node:url";
import { waveformLag } from "@talkgroup/testing";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { earWindow, upsample } from "../lab/recording.js";
import { readWav } from "../lab/wav-file.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { type Stage, stage_names, stagesOf } from "./stages.js";

/**
 * Mouth to ear on loopback, split by stage: one player's agent speaks from a file, through the real server, to another player's agent
 * that records to a file. Devices are left out; all else is real. Stage times are of a frame's first sample.
 */
export async function pathBench(options: BenchOptions): Promise<BenchReport> {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1, signal: options.signal });
  try {
    const speaker = await lab.addPlayer({ name: "Mouth", role: "alpha", trace: true });
    const listener = await lab.addPlayer({ name: "Ear", role: "alpha", trace: true });
    for (const { talkgroup } of [listener, speaker]) await talkgroup.channels.join("alpha");
    await speaker.talkgroup.ptt.bind("alpha", { channel_id: "alpha" });
    await lab.pause(settle_ms);
    const words = await talk(lab, speaker, options.seconds);
    const sent = await speaker.talkgroup.stats.trace();
    const heard = await listener.talkgroup.stats.trace();
    const { codec } = await speaker.talkgroup.stats.read();
    await lab.closePlayers([speaker, listener]);
    const waves = await waveformDelays(listener.ears_path, heard.ears_started_ms, words);
    return report(stagesOf(sent, heard, speaker.session_id), waves, codec);
  } finally {
    await lab.close();
  }
}

/** Says the phrase again and again; when each began. */
async function talk(lab: Laboratory, speaker: LabPlayer, seconds: number): Promise<readonly number[]> {
  const words: number[] = [];
  await speaker.talkgroup.ptt.press("alpha");
  for (let said_ms = 0; said_ms < seconds * 1000; ) {
    const { started_ms, duration_ms } = await speaker.talkgroup.microphone.play(phrase_path);
    words.push(started_ms);
    await lab.pause(duration_ms + between_ms);
    said_ms += duration_ms + between_ms;
  }
  await speaker.talkgroup.ptt.release("alpha");
  await lab.pause(settle_ms);
  return words;
}

/** The same delay seen from outside: how much later the recording has each piece of the phrase. */
async function waveformDelays(ears_path: string, ears_started_ms: number, words: readonly number[]): Promise<readonly number[]> {
  const ears = await readWav(ears_path);
  const said = upsample(await readWav(phrase_path), ears.rate_hz);
  const piece = (piece_ms * ears.rate_hz) / 1000;
  const delays: number[] = [];
  for (const started_ms of words) {
    for (let from = 0; from + piece <= said.length; from += piece) {
      const from_ms = started_ms - ears_started_ms + (from * 1000) / ears.rate_hz;
      const lag = waveformLag(
        earWindow(ears, 0, from_ms, piece_ms + lag_ms_max),
        said.subarray(from, from + piece),
        ears.rate_hz,
      );
      if (lag.correlation > correlation_min) delays.push(lag.lag_ms);
    }
  }
  return delays;
}

function report(stages: Readonly<Record<Stage, readonly number[]>>, waves: readonly number[], codec: string): BenchReport {
  const { total } = stages;
  const rows = stage_names.map((name) => {
    const values = stages[name];
    return { name, p50_ms: rounded(percentile(values, 0.5)), p99_ms: rounded(percentile(values, 0.99)) };
  });
  const waveform_p50_ms = rounded(percentile(waves, 0.5));
  const lines = rows.map(
    ({ name, p50_ms, p99_ms }) => `  ${name.padEnd(8)}${p50_ms.toFixed(2).padStart(9)}${p99_ms.toFixed(2).padStart(9)}\n`,
  );
  const text = `Mouth to ear, ${total.length} frames, codec ${codec}, ms\n  stage         p50      p99\n${lines.join("")}  waveform${waveform_p50_ms.toFixed(2).padStart(9)}   (recording against phrase, ${waves.length} pieces)\n`;
  const parts = Object.fromEntries(rows.filter(({ name }) => name !== "total").map(({ name, ...figures }) => [name, figures]));
  const figures = {
    p50_ms: rounded(percentile(total, 0.5)),
    p99_ms: rounded(percentile(total, 0.99)),
    stages: parts,
    frames: total.length,
    waveform_p50_ms,
    codec,
  };
  return { text, figures };
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));
const settle_ms = 500;
const between_ms = 300;
const piece_ms = 300;
const lag_ms_max = 200;
/** Below it a piece is a pause between words: its delay means nothing. */
const correlation_min = 0.3;
