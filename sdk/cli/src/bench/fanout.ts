import { setTimeout as pause } from "node:timers/promises";

import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";

/**
 * What the voice server costs for each copy. First with fifty listeners, in turns with two senders that do nothing else: a loop of
 * sendmmsg as a C program has it, and `dgram.send`. Then with 500 listeners and five talkers for as long as was asked for, and with
 * 3,000 listeners and ten talkers, as fast as the listeners' side of this machine can take it.
 */
export async function fanoutBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const squad = await compare(Math.min(seconds, compare_s_max), signal);
  const company = await hold(500, 5, seconds, signal);
  const army = await hold(3_000, 10, Math.min(seconds, army_s_max), signal);
  const figures = { ...squad, listeners_500: company, listeners_3000: army };
  return { text: textOf(figures), figures };
}

/** Fifty listeners: rounds of the server and of the plain senders take turns, so that what else this machine does meets all of them. */
async function compare(seconds: number, signal: AbortSignal): Promise<Record<string, unknown>> {
  const load = await VoiceLoad.start({ listeners: squad_listeners, talkers: squad_talkers });
  const dgram = await VoiceLoad.start({ listeners: squad_listeners, talkers: squad_talkers, way: "dgram" });
  const round_s = seconds / rounds;
  const [server, by_dgram]: [VoiceRound[], VoiceRound[]] = [[], []];
  const [sendmmsg_us, dgram_us]: [number[], number[]] = [[], []];
  try {
    await load.talk(frames_per_s, 1);
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      sendmmsg_us.push(await load.plain("sendmmsg", frames_per_s, round_s));
      server.push(await load.talk(frames_per_s, round_s));
      dgram_us.push(await load.plain("dgram", frames_per_s, round_s));
      by_dgram.push(await dgram.talk(frames_per_s, round_s));
    }
  } finally {
    load.end();
    dgram.end();
  }
  signal.throwIfAborted();
  const us = server.map(({ us_per_copy }) => us_per_copy);
  return {
    way: load.way,
    rank: load.rank,
    us_per_copy: rounded(percentile(us, 0.5)),
    baseline_us_per_copy: rounded(percentile(sendmmsg_us, 0.5)),
    dgram_us_per_copy: rounded(percentile(dgram_us, 0.5)),
    server_by_dgram_us_per_copy: rounded(
      percentile(
        by_dgram.map(({ us_per_copy }) => us_per_copy),
        0.5,
      ),
    ),
    ratio_to_baseline: ratio(us, sendmmsg_us),
    ratio_to_dgram: ratio(us, dgram_us),
    copies: server.reduce((sum, { copies }) => sum + copies, 0),
    lost: server.reduce((sum, { lost }) => sum + lost, 0),
    p50_ms: median(server, "p50_ms"),
    p99_ms: median(server, "p99_ms"),
    p999_ms: median(server, "p999_ms"),
  };
}

/** So many listeners and talkers, for so long. */
async function hold(listeners: number, talkers: number, seconds: number, signal: AbortSignal): Promise<Record<string, unknown>> {
  signal.throwIfAborted();
  const load = await VoiceLoad.start({ listeners, talkers });
  try {
    const { copies, lost, frames, us_per_copy, cpu_percent, p50_ms, p99_ms, p999_ms, late_ms } = await load.talk(
      frames_per_s,
      seconds,
    );
    await pause(0, undefined, { signal });
    return {
      listeners,
      talkers,
      frames,
      copies,
      lost,
      copies_per_s: Math.round(copies / seconds),
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
  return rounded(
    percentile(
      ours.map((value, index) => value / (theirs[index] ?? value)),
      0.5,
    ),
  );
}

function median(found: readonly VoiceRound[], name: "p50_ms" | "p99_ms" | "p999_ms"): number {
  return percentile(
    found.map((round) => round[name]),
    0.5,
  );
}

function textOf(figures: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(28)}${JSON.stringify(value)}\n`);
  return `Fan-out on loopback\n${lines.join("")}`;
}

const frames_per_s = 50;
const squad_listeners = 50;
/** Enough that what is measured is work, not waking up; and no more than ears can hear. */
const squad_talkers = 40;
const rounds = 5;
const compare_s_max = 15;
const army_s_max = 10;
