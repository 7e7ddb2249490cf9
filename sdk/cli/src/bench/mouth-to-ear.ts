import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { waveformLag } from "@talkgroup/testing";

import { Laboratory } from "../lab/laboratory.js";
import { PauseMonitor } from "../lab/pause-monitor.js";
import { PulseLaboratory, type Tape } from "../lab/pulse-laboratory.js";
import { upsample } from "../lab/recording.js";
import { readWav } from "../lab/wav-file.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { type Stage, stage_names, stagesOf } from "./stages.js";

/**
 * From the capture device of one agent to the playback device of another, through the real server, in a private PulseAudio: a phrase is
 * said into the microphone for as long as it is measured, and one recorder has mouth and ears. The delay is that of each piece of the
 * phrase; the drift is how far its median moved between the first part of the recording and the last.
 */
export async function mouthToEarBench(options: BenchOptions): Promise<BenchReport> {
  const sound = await PulseLaboratory.start();
  const monitor = new PauseMonitor();
  try {
    const { tape, stages, counted } = await run(sound, monitor, options);
    return report(delaysOf(tape), stages, { ...counted, sound_real_time: Number(sound.real_time) });
  } finally {
    monitor.stop();
    await sound.close();
  }
}

async function run(sound: PulseLaboratory, monitor: PauseMonitor, { seconds, signal }: BenchOptions): Promise<Run> {
  const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1, signal });
  const players: Player[] = [];
  try {
    for (const name of ["Ear", "Mouth"]) players.push(await addPlayer(lab, sound, name));
    const [ear, mouth] = players as [Player, Player];
    await mouth.talkgroup.ptt.bind("alpha", { channel_id: "alpha" });
    sound.sayForEver(await phrase());
    await mouth.talkgroup.ptt.press("alpha");
    await lab.pause(settle_ms);
    sound.record();
    await lab.pause(recorder_start_ms);
    monitor.takeLongest_ms();
    await lab.pause(seconds * 1000);
    // Reading what was recorded is a pause of this program's own, as starting was.
    const machine_pause_ms = rounded(monitor.longest_ms);
    const tape = await sound.recorded();
    const [sent, heard] = [await mouth.talkgroup.stats.trace(), await ear.talkgroup.stats.trace()];
    const { sound_dropped_frames, sound_late_frames } = await ear.talkgroup.stats.read();
    const counted = { ear_dropped_frames: sound_dropped_frames, ear_late_frames: sound_late_frames, machine_pause_ms };
    return { tape, stages: stagesOf(sent, heard, mouth.session_id), counted };
  } finally {
    await Promise.all(players.map(({ talkgroup }) => talkgroup.close()));
    await lab.close();
  }
}

/** With the laboratory's default devices. */
async function addPlayer(lab: Laboratory, sound: PulseLaboratory, name: string): Promise<Player> {
  const agent = await withPulseServer(sound.address, () => lab.addAgent(`the agent of ${name}`, { sound: "pulse", trace: true }));
  const talkgroup = await connect({ client_name: "Mouth to ear", socket_path: agent.ready.socket_path });
  const { url, certificate_sha256, join_code } = lab.server.ready;
  const { session_id } = await talkgroup.server.open({ url, certificate_sha256, join_code, name, role: "alpha" });
  await talkgroup.channels.join("alpha");
  return { talkgroup, session_id };
}

/** A child process looks for its sound server where this process would. */
async function withPulseServer<T>(address: string, work: () => Promise<T>): Promise<T> {
  const before = process.env["PULSE_SERVER"];
  process.env["PULSE_SERVER"] = address;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["PULSE_SERVER"];
    else process.env["PULSE_SERVER"] = before;
  }
}

async function phrase(): Promise<Float32Array> {
  return upsample(await readWav(phrase_path), rate_hz);
}

/** How much later the ears have each piece of what the mouth said, in the order of time; pauses between words are left out. */
function delaysOf({ mouth, ears }: Tape): Delays {
  const piece = piece_ms * samples_per_ms;
  const window = piece + lag_ms_max * samples_per_ms;
  const delays: number[] = [];
  let missed = 0;
  // Pieces begin anywhere in a frame: their length is no multiple of one.
  for (let from = 0; from + window <= mouth.length; from += piece) {
    const said = floatsOf(mouth.subarray(from, from + piece));
    if (said.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) < loudness_min) continue;
    const heard = floatsOf(ears.subarray(from, from + window));
    const { lag_ms, correlation } = waveformLag(heard, said, rate_hz);
    const first = Math.max(0, Math.round(lag_ms * samples_per_ms));
    // What else was heard in the window says nothing of this piece.
    const share = Math.sqrt(energyOf(heard.subarray(first, first + piece)) / energyOf(heard));
    if (correlation > correlation_min * share) delays.push(lag_ms);
    else missed += 1;
  }
  return { delays, missed };
}

function floatsOf(pcm: Int16Array): Float32Array {
  return Float32Array.from(pcm, (sample) => sample / 32_768);
}

function energyOf(pcm: Float32Array): number {
  return pcm.reduce((sum, sample) => sum + sample * sample, 0);
}

function report({ delays, missed }: Delays, stages: Run["stages"], machine: Readonly<Record<string, number>>): BenchReport {
  const part = Math.ceil(delays.length * drift_share);
  const drift_ms = Math.abs(percentile(delays.slice(-part), 0.5) - percentile(delays.slice(0, part), 0.5));
  const rows = stage_names.map((name) => {
    const values = stages[name];
    return { name, p50_ms: rounded(percentile(values, 0.5)), p99_ms: rounded(percentile(values, 0.99)) };
  });
  const p50_ms = rounded(percentile(delays, 0.5));
  const inside = rows.find(({ name }) => name === "total")?.p50_ms ?? 0;
  const figures = {
    p50_ms,
    p99_ms: rounded(percentile(delays, 0.99)),
    drift_ms: rounded(drift_ms),
    pieces: delays.length,
    missed_pieces: missed,
    devices_p50_ms: rounded(p50_ms - inside),
    stages: Object.fromEntries(rows.map(({ name, ...lengths }) => [name, lengths])),
    ...machine,
  };
  const lines = rows.map(
    (row) => `  ${row.name.padEnd(8)}${row.p50_ms.toFixed(2).padStart(9)}${row.p99_ms.toFixed(2).padStart(9)}\n`,
  );
  const text =
    `Mouth to ear in a private PulseAudio, ${figures.pieces} pieces of a phrase, ms\n` +
    `  p50 ${p50_ms}  p99 ${figures.p99_ms}  drift ${figures.drift_ms}  (devices ${figures.devices_p50_ms})\n` +
    `  stage         p50      p99\n${lines.join("")}`;
  return { text, figures };
}

interface Delays {
  readonly delays: readonly number[];
  /** Pieces that were said and not found again. */
  readonly missed: number;
}

interface Player {
  readonly talkgroup: Talkgroup;
  readonly session_id: number;
}

interface Run {
  readonly tape: Tape;
  readonly stages: Readonly<Record<Stage, readonly number[]>>;
  readonly counted: Readonly<Record<string, number>>;
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));
const rate_hz = 48_000;
const samples_per_ms = 48;
/** A fresh sink is silent for up to two seconds, and a jitter buffer takes one to find its size. */
const settle_ms = 4000;
/** Until the recorder has been started. */
const recorder_start_ms = 20;
/** Shorter ones are found again a pitch period or three too late. */
const piece_ms = 607;
const lag_ms_max = 300;
/** A piece that is softer is a pause between words. */
const loudness_min = 0.02;
/** Below it what was found is something else, or was stretched: its delay means nothing. */
const correlation_min = 0.6;
/** How much of the recording is its first part, and its last. */
const drift_share = 0.2;
