import { readFile } from "node:fs/promises";
import type { StatsReadResult } from "@talkgroup/sdk";
import { decodeWav, envelope, envelopeCorrelation, type WavSound, waveformLag } from "@talkgroup/testing";

import { earWindow, upsample } from "../lab/recording.js";
import type { Hearing, Observation, PlayerObservation, SteppedTalk } from "./observation.js";

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

function hearing(
  talk: SteppedTalk,
  player: PlayerObservation,
  said: WavSound,
  sound: WavSound,
  observation: Observation,
): Hearing {
  const channel_id = talk.heard_by[player.name];
  const counts = countsOf(talk, player);
  const { step, disturbed, speaker, channel_ids } = talk;
  const base = { step, disturbed, speaker, channel_ids, listener: player.name, ...counts };
  const ears = (ear: number): Float32Array =>
    earWindow(sound, ear, talk.started_ms - player.ears_started_ms, talk.duration_ms + tail_ms);
  const { rate_hz } = sound;
  const others = channelsAlso(talk, player.name, observation);
  if (channel_id === undefined) {
    // While somebody else is to be heard the ears cannot be silent: then the counters alone have to say it.
    const leak = others.length > 0 ? 0 : Math.max(loudest(ears(left), rate_hz), loudest(ears(right), rate_hz));
    return { ...base, expected: false, similarity: undefined, delay_ms: undefined, other_ear: undefined, leak };
  }
  const pan = panOf(player, channel_id);
  const heard = ears(pan > 0 ? right : left);
  const spoken = upsample(said, rate_hz);
  const similarity = envelopeCorrelation(heard, spoken, { rate_hz, lag_ms_max: tail_ms }).correlation;
  const delay_ms = waveformLag(heard, spoken, rate_hz).lag_ms;
  // Another talk fills the other ear, unless it is panned to the same one.
  const free = Math.abs(pan) === 1 && others.every((other) => panOf(player, other) === pan);
  const other_ear = free ? loudest(ears(pan > 0 ? left : right), rate_hz) : undefined;
  return { ...base, expected: true, similarity, delay_ms, other_ear, leak: undefined };
}

/** The channels in which a player is to hear other talks of the same step. */
function channelsAlso(talk: SteppedTalk, name: string, { talks }: Observation): readonly string[] {
  return talks.flatMap((other) => (other.step === talk.step && other !== talk ? (other.heard_by[name] ?? []) : []));
}

function panOf(player: PlayerObservation, channel_id: string): number {
  return player.pans[channel_id] ?? 0;
}

/** Loudest 10 ms, 0 … 1. */
function loudest(pcm: Float32Array, rate_hz: number): number {
  return envelope(pcm, rate_hz).reduce((most, level) => Math.max(most, level), 0);
}

function countsOf(talk: SteppedTalk, player: PlayerObservation): Counts {
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

function totals(stats: StatsReadResult | undefined, talk: SteppedTalk): Counts {
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

type Counts = Pick<Hearing, "datagrams" | "frames_lost" | "frames_rebuilt" | "frames_concealed" | "stalls" | "stretched_samples">;

const left = 0;
const right = 1;
/** How long after the last word its end may still be on the way. */
const tail_ms = 400;
