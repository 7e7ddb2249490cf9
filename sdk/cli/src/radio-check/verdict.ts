import { readFile } from "node:fs/promises";
import type { StatsReadResult } from "@talkgroup/sdk";
import { decodeWav, envelope, envelopeCorrelation, type WavSound, waveformLag } from "@talkgroup/testing";

import { earWindow, upsample } from "../lab/recording.js";
import type { Check, Hearing, Observation, PlayerObservation, TalkObservation } from "./observation.js";

/** Listens to the recordings and reads the counters: every talk at every player's ears. Throws if a recording cannot be read. */
export async function judge(observation: Observation): Promise<readonly Hearing[]> {
  const sounds = new Map<string, WavSound>();
  const files = [...observation.talks.map(({ wav }) => wav), ...observation.players.map(({ ears_path }) => ears_path)];
  for (const path of files) {
    const decoded = decodeWav(new Uint8Array(await readFile(path)));
    if (!decoded.ok) throw new TypeError(`${path}: ${decoded.refusal.message}`);
    sounds.set(path, decoded.value);
  }
  const hearings: Hearing[] = [];
  for (const talk of observation.talks) {
    const said = sounds.get(talk.wav);
    for (const player of observation.players) {
      const ears = sounds.get(player.ears_path);
      if (player.name === talk.speaker || said === undefined || ears === undefined) continue;
      hearings.push(hearing(talk, player, said, ears, observation));
    }
  }
  return hearings;
}

/** What has to be true, one line each. `loss` decides how similar speech has to be. */
export function checksOf(hearings: readonly Hearing[], observation: Observation, loss: number): readonly Check[] {
  const heard = hearings.filter(({ expected }) => expected);
  const quiet = hearings.filter(({ expected }) => !expected);
  const similarity_min = loss > 0 ? similarity_lossy_min : similarity_whole_min;
  const least = Math.min(...heard.map(({ similarity }) => similarity ?? 0));
  const delays = heard.map(({ delay_ms }) => delay_ms ?? Number.POSITIVE_INFINITY);
  const strayed = quiet.reduce((sum, { datagrams }) => sum + datagrams, 0);
  const leak = Math.max(0, ...quiet.map((one) => one.leak ?? 0));
  const drops = observation.players.flatMap(({ name, stats_after_step }) => dropsOf(name, stats_after_step.at(-1)));
  const lost = heard.reduce((sum, { frames_lost }) => sum + frames_lost, 0);
  const checks: Check[] = [
    check(
      "heard by all who should",
      heard.every(({ datagrams }) => datagrams > 0),
      `${heard.length} of ${heard.length} ears reached`,
    ),
    check(`heard as it was said (similarity ≥ ${similarity_min})`, least >= similarity_min, `least ${least.toFixed(3)}`),
    check("silent for all who should not", leak < leak_max, `loudest ${leak.toFixed(4)}`),
    check("no datagram reached anyone who may not hear it", strayed === 0, `${strayed} strayed`),
    check("every datagram received was whole and expected", drops.length === 0, drops.join(", ") || "none dropped"),
    check(
      `mouth to ear ≤ ${delay_max_ms} ms`,
      Math.max(...delays) <= delay_max_ms,
      `median ${median(delays).toFixed(1)} ms, most ${Math.max(...delays).toFixed(1)} ms`,
    ),
    loss > 0
      ? check("datagrams were lost on the way", lost > 0, `${lost} frames missing at their turn`)
      : check("no frame was lost", lost === 0, `${lost} lost`),
  ];
  for (const attempt of observation.attempts) {
    checks.push(check(`refused: ${attempt.title}`, attempt.found_code === attempt.expected_code, attempt.found_code));
  }
  return checks;
}

function hearing(
  talk: TalkObservation & { readonly step: number },
  player: PlayerObservation,
  said: WavSound,
  ears: WavSound,
  observation: Observation,
): Hearing {
  const channel_id = talk.heard_by[player.name];
  const counts = countsOf(talk, player);
  const { step, speaker, channel_ids } = talk;
  const base = { step, speaker, channel_ids, listener: player.name, ...counts };
  const ear = earOf(player, channel_id);
  const heard = earWindow(ears, ear, talk.started_ms - player.ears_started_ms, talk.duration_ms + tail_ms);
  if (channel_id === undefined) {
    // While somebody else is to be heard the ears cannot be silent: then the counters alone have to say it.
    const others = observation.talks.some(
      (other) => other.step === step && other !== talk && other.heard_by[player.name] !== undefined,
    );
    const leak = others ? 0 : Math.max(...envelope(heard, ears.rate_hz));
    return { ...base, expected: false, similarity: undefined, delay_ms: undefined, leak };
  }
  const spoken = upsample(said, ears.rate_hz);
  const similarity = envelopeCorrelation(heard, spoken, { rate_hz: ears.rate_hz, lag_ms_max: tail_ms }).correlation;
  const delay_ms = waveformLag(heard, spoken, ears.rate_hz).lag_ms;
  return { ...base, expected: true, similarity, delay_ms, leak: undefined };
}

/** The ear in which a channel is heard alone, where it is panned; the left one otherwise. */
function earOf(player: PlayerObservation, channel_id: string | undefined): number {
  return channel_id !== undefined && (player.pans[channel_id] ?? 0) > 0 ? 1 : 0;
}

function countsOf(talk: TalkObservation & { readonly step: number }, player: PlayerObservation): Counts {
  const after = totals(player.stats_after_step[talk.step], talk);
  const before = totals(player.stats_after_step[talk.step - 1], talk);
  return {
    datagrams: after.datagrams - before.datagrams,
    frames_lost: after.frames_lost - before.frames_lost,
    frames_rebuilt: after.frames_rebuilt - before.frames_rebuilt,
    frames_concealed: after.frames_concealed - before.frames_concealed,
    stalls: after.stalls - before.stalls,
    stretched_samples: after.stretched_samples - before.stretched_samples,
  };
}

function totals(stats: StatsReadResult | undefined, talk: TalkObservation): Counts {
  const sum = { datagrams: 0, frames_lost: 0, frames_rebuilt: 0, frames_concealed: 0, stalls: 0, stretched_samples: 0 };
  for (const talker of stats?.talkers ?? []) {
    if (talker.session_id !== talk.session_id || !talker.channel_ids.some((id) => talk.channel_ids.includes(id))) continue;
    sum.datagrams += talker.datagrams;
    sum.frames_lost += talker.frames_lost;
    sum.frames_rebuilt += talker.frames_rebuilt;
    sum.frames_concealed += talker.frames_concealed;
    sum.stalls += talker.stalls;
    sum.stretched_samples += talker.stretched_samples;
  }
  return sum;
}

function dropsOf(name: string, stats: StatsReadResult | undefined): readonly string[] {
  return Object.entries(stats?.drops ?? {}).map(([reason, count]) => `${name}: ${count} ${reason}`);
}

type Counts = Pick<Hearing, "datagrams" | "frames_lost" | "frames_rebuilt" | "frames_concealed" | "stalls" | "stretched_samples">;

function check(name: string, ok: boolean, found: string): Check {
  return { name, ok, found };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const similarity_whole_min = 0.9;
const similarity_lossy_min = 0.8;
/** −60 dBFS: 16-bit silence with a margin. */
const leak_max = 0.001;
/** Far above what is reached: a radio check says whether voice works, the benchmark how fast. */
const delay_max_ms = 250;
/** How long after the last word its end may still be on the way. */
const tail_ms = 400;
