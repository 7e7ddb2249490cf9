import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { MumbleLoad, type MumbleRound } from "./load/mumble/mumble-load.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";
import { tableOf } from "./table.js";

/**
 * The voice server beside Mumble's, in turns on the same machine: fifty who listen, five who talk (`--listeners`, `--talkers`), frames with as many
 * bytes of sound at the same rate. Of each the processor time for a copy, what it adds of delay, and what was lost on the way. Mumble's
 * server sends the talkers each other's frames too, so with many talkers it has more to do: its delay is to be compared where few talk. It opens each
 * frame and seals it again for each listener; ours cannot open any. Neither finds anybody too fast. Needs Debian's package mumble-server, and Linux.
 */
export async function mumbleBench({
  seconds,
  signal,
  progress,
  listeners = 50,
  talkers = 5,
}: BenchOptions): Promise<BenchReport> {
  const squad = { listeners, talkers };
  const round_s = seconds / rounds;
  progress.plan(2 * seconds);
  const mumble = await MumbleLoad.start(squad);
  const ours: VoiceRound[] = [];
  const theirs: MumbleRound[] = [];
  let load: VoiceLoad | undefined;
  try {
    load = await VoiceLoad.start(squad);
    await load.talk(frames_per_s, 1);
    await mumble.talk(frames_per_s, 1);
    for (let round = 1; round <= rounds; round += 1) {
      signal.throwIfAborted();
      ours.push(await progress.during(`round ${round}: ours`, round_s, () => (load as VoiceLoad).talk(frames_per_s, round_s)));
      theirs.push(await progress.during(`round ${round}: Mumble's`, round_s, () => mumble.talk(frames_per_s, round_s)));
    }
  } finally {
    load?.end();
    await mumble.end();
  }
  const figures = {
    ...squad,
    mumble_version: mumble.version,
    ...figuresOf("", ours),
    ...figuresOf("mumble_", theirs),
    ratio_to_mumble: rounded(
      percentile(
        ours.map(({ us_per_copy }, index) => us_per_copy / (theirs[index]?.us_per_copy ?? 1)),
        0.5,
      ),
    ),
  };
  return { text: textOf(squad, mumble.version, ours, theirs, figures.ratio_to_mumble), figures };
}

type Round = Pick<VoiceRound, "us_per_copy" | "p50_ms" | "p99_ms" | "p999_ms" | "late_ms" | "lost">;

function figuresOf(prefix: string, list: readonly Round[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...medians(list), ["lost", lostOf(list)] as const].map(([name, value]) => [prefix + name, value]));
}

function medians(list: readonly Round[]): readonly (readonly [string, number])[] {
  return (["us_per_copy", "p50_ms", "p99_ms", "p999_ms", "late_ms"] as const).map((name) => [
    name,
    rounded(
      percentile(
        list.map((round) => round[name]),
        0.5,
      ),
    ),
  ]);
}

function lostOf(list: readonly Round[]): number {
  return list.reduce((sum, { lost }) => sum + lost, 0);
}

function textOf(
  { listeners, talkers }: { readonly listeners: number; readonly talkers: number },
  version: string,
  ours: readonly Round[],
  theirs: readonly Round[],
  ratio: number,
): string {
  const row = (name: string, list: readonly Round[]): (string | number)[] => [
    name,
    ...medians(list).map(([, value]) => value),
    lostOf(list),
  ];
  const table = tableOf(
    ["server", "µs a copy", "p50 ms", "p99 ms", "p99.9 ms", "late ms", "lost"],
    [row("Talkgroup", ours), row(`Mumble ${version}`, theirs)],
  );
  return `${listeners} listeners, ${talkers} talkers, medians of rounds that took turns; a copy of ours costs ${ratio} of Mumble's\n${table}`;
}

const frames_per_s = 50;
const rounds = 5;
