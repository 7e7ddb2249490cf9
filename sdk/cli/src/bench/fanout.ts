import { setTimeout as pause } from "node:timers/promises";

import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { type FanoutFigures, fanoutText, type HeldFigures, type ProfileRow } from "./fanout-text.js";
import type { PlainWay } from "./load/orders.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";
import type { Progress } from "./progress.js";

/**
 * What the voice server costs for each copy. First with fifty listeners, in turns with three senders that do nothing else: a loop of
 * sendmmsg as a C program has it, `dgram.send` as Node's documentation shows it, and `dgram.send` with a `lookup` of its own, which Node
 * need not put off to a later tick. The server has its turn twice: with frames of one length, as the plain senders, and with frames of the
 * lengths of speech (`spoken_…`), of which fewer can leave together. Then with 500 listeners and five talkers for as long as was asked
 * for, and with 3,000 listeners and ten talkers, as fast as the listeners' side of this machine can take it.
 *
 * Who names listeners or talkers gets both for these numbers alone: `held` is the long round, and `copies` and `lost` are those of all
 * rounds. With `profile`, one more round tells where the worker's time goes.
 */
export async function fanoutBench(options: BenchOptions): Promise<BenchReport> {
  const { seconds, listeners, talkers, progress } = options;
  const is_own = listeners !== undefined || talkers !== undefined;
  const squad: Crowd = { listeners: listeners ?? squad_listeners, talkers: talkers ?? squad_talkers };
  const compare_s = Math.min(seconds, compare_s_max);
  const profile_s = options.profile === true ? compare_s : 0;
  const army_s = Math.min(seconds, army_s_max);
  progress.plan(senders_count * compare_s + profile_s + seconds + (is_own ? 0 : army_s));
  const compared = await compare(squad, compare_s, profile_s, options);
  if (is_own) {
    const held = await hold(squad, seconds, options);
    const all = { copies: compared.copies + held.copies, lost: compared.lost + held.lost };
    const figures = { ...compared, ...all, ...squad, held };
    return { text: fanoutText(squad, compared, [held]), figures };
  }
  const company = await hold({ listeners: 500, talkers: 5 }, seconds, options);
  const army = await hold({ listeners: 3_000, talkers: 10 }, army_s, options);
  const figures = { ...compared, listeners_500: company, listeners_3000: army };
  return { text: fanoutText(squad, compared, [company, army]), figures };
}

interface Crowd {
  readonly listeners: number;
  readonly talkers: number;
}

/** Rounds of the server and of the plain senders take turns, so that what else this machine does meets all of them. */
async function compare(
  squad: Crowd,
  seconds: number,
  profile_s: number,
  { signal, progress }: BenchOptions,
): Promise<FanoutFigures> {
  const load = await VoiceLoad.start(squad);
  const dgram = await VoiceLoad.start({ ...squad, way: "dgram" });
  const round_s = seconds / rounds;
  const [server, spoken, by_dgram]: [VoiceRound[], VoiceRound[], VoiceRound[]] = [[], [], []];
  const plain_us: Record<PlainWay, number[]> = { sendmmsg: [], dgram: [], "tuned-dgram": [] };
  let profile: readonly ProfileRow[] | undefined;
  try {
    await load.talk(frames_per_s, 1);
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      const plain = async (how: PlainWay): Promise<void> => {
        const us = await progress.during(`round ${round + 1}: plain ${how}`, round_s, () =>
          load.plain(how, frames_per_s, round_s),
        );
        plain_us[how].push(us);
      };
      await plain("sendmmsg");
      server.push(await progress.during(`round ${round + 1}: server`, round_s, () => load.talk(frames_per_s, round_s)));
      spoken.push(
        await progress.during(`round ${round + 1}: server, lengths of speech`, round_s, () =>
          load.talk(frames_per_s, round_s, true),
        ),
      );
      await plain("dgram");
      await plain("tuned-dgram");
      by_dgram.push(
        await progress.during(`round ${round + 1}: server by dgram`, round_s, () => dgram.talk(frames_per_s, round_s)),
      );
    }
    signal.throwIfAborted();
    // Last and apart: who is watched is slower.
    if (profile_s > 0) profile = await profiled(load, profile_s, progress);
  } finally {
    load.end();
    dgram.end();
  }
  return { ...figuresOf(load, { server, spoken, by_dgram }, plain_us), ...(profile === undefined ? {} : { profile }) };
}

function figuresOf(
  { way, rank }: VoiceLoad,
  { server, spoken, by_dgram }: Readonly<Record<"server" | "spoken" | "by_dgram", readonly VoiceRound[]>>,
  plain_us: Readonly<Record<PlainWay, readonly number[]>>,
): FanoutFigures {
  const us = server.map(({ us_per_copy }) => us_per_copy);
  const spoken_us = spoken.map(({ us_per_copy }) => us_per_copy);
  const by_dgram_us = by_dgram.map(({ us_per_copy }) => us_per_copy);
  return {
    way,
    rank,
    us_per_copy: median(us),
    baseline_us_per_copy: median(plain_us.sendmmsg),
    dgram_us_per_copy: median(plain_us.dgram),
    tuned_dgram_us_per_copy: median(plain_us["tuned-dgram"]),
    spoken_us_per_copy: median(spoken_us),
    server_by_dgram_us_per_copy: median(by_dgram_us),
    ratio_to_baseline: ratio(us, plain_us.sendmmsg),
    spoken_ratio_to_baseline: ratio(spoken_us, plain_us.sendmmsg),
    ratio_to_dgram: ratio(us, plain_us.dgram),
    spoken_ratio_to_dgram: ratio(spoken_us, plain_us.dgram),
    ratio_to_tuned_dgram: ratio(us, plain_us["tuned-dgram"]),
    copies: [...server, ...spoken].reduce((sum, { copies }) => sum + copies, 0),
    lost: [...server, ...spoken].reduce((sum, { lost }) => sum + lost, 0),
    p50_ms: median(server.map(({ p50_ms }) => p50_ms)),
    p99_ms: median(server.map(({ p99_ms }) => p99_ms)),
    p999_ms: median(server.map(({ p999_ms }) => p999_ms)),
  };
}

/** The functions that take the most of the worker's time, and the rest in one. */
async function profiled(load: VoiceLoad, seconds: number, progress: Progress): Promise<ProfileRow[]> {
  const times = await progress.during("profile of the voice worker", seconds, () => load.profile(frames_per_s, seconds));
  const all_us = times.reduce((sum, { self_us }) => sum + self_us, 0);
  const top = times.slice(0, profile_rows).map(({ name, self_us }) => ({ name, percent: rounded((100 * self_us) / all_us) }));
  const rest = 100 - top.reduce((sum, { percent }) => sum + percent, 0);
  return [...top, { name: "all others", percent: rounded(Math.max(0, rest)) }];
}

/** So many listeners and talkers, for so long. */
async function hold(squad: Crowd, seconds: number, { signal, progress }: BenchOptions): Promise<HeldFigures> {
  signal.throwIfAborted();
  const { listeners, talkers } = squad;
  const load = await VoiceLoad.start(squad);
  try {
    const { copies, lost, frames, us_per_copy, cpu_percent, p50_ms, p99_ms, p999_ms, late_ms, took_ms } = await progress.during(
      `${listeners} listeners, ${talkers} talkers`,
      seconds,
      () => load.talk(frames_per_s, seconds),
    );
    await pause(0, undefined, { signal });
    return {
      listeners,
      talkers,
      frames,
      copies,
      lost,
      copies_per_s: Math.round((copies * 1000) / took_ms),
      us_per_copy: rounded(us_per_copy),
      cpu_percent: rounded(cpu_percent),
      p50_ms,
      p99_ms,
      p999_ms,
      late_ms,
    };
  } finally {
    load.end();
  }
}

/** Of rounds that were next to each other. */
function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, index) => value / (theirs[index] ?? value)));
}

function median(values: readonly number[]): number {
  return rounded(percentile(values, 0.5));
}

const frames_per_s = 50;
const squad_listeners = 50;
/** Enough that what is measured is work, not waking up; and no more than ears can hear. */
const squad_talkers = 40;
const rounds = 5;
/** The server, the same with other lengths, three plain senders, and the server by dgram. */
const senders_count = 6;
const compare_s_max = 15;
const army_s_max = 10;
const profile_rows = 12;
