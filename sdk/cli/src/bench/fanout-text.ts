import { tableOf } from "./table.js";

/** The server beside plain senders: processor time a copy, µs, and the server's as a share of each of theirs. */
export interface FanoutFigures {
  readonly way: string;
  readonly rank: string;
  readonly us_per_copy: number;
  /** A loop of sendmmsg as a C program has it. */
  readonly baseline_us_per_copy: number;
  /** `dgram.send` as Node's documentation shows it. */
  readonly dgram_us_per_copy: number;
  /** The same with a `lookup` that answers at once. */
  readonly tuned_dgram_us_per_copy: number;
  /** The server, where frames are of several lengths. */
  readonly spoken_us_per_copy: number;
  readonly server_by_dgram_us_per_copy: number;
  readonly ratio_to_baseline: number;
  readonly spoken_ratio_to_baseline: number;
  readonly ratio_to_dgram: number;
  readonly spoken_ratio_to_dgram: number;
  readonly ratio_to_tuned_dgram: number;
  readonly copies: number;
  readonly lost: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly p999_ms: number;
  /** Only where it was asked for. */
  readonly profile?: readonly ProfileRow[];
}

/** One long round. */
export interface HeldFigures {
  readonly listeners: number;
  readonly talkers: number;
  readonly frames: number;
  readonly copies: number;
  readonly lost: number;
  readonly copies_per_s: number;
  readonly us_per_copy: number;
  readonly cpu_percent: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly p999_ms: number;
  readonly late_ms: number;
}

/** A function of the voice worker, and how much of the worker's time is its own. */
export interface ProfileRow {
  readonly name: string;
  readonly percent: number;
}

/** What `fanout` found, for people. */
export function fanoutText(
  { listeners, talkers }: { readonly listeners: number; readonly talkers: number },
  compared: FanoutFigures,
  held: readonly HeldFigures[],
): string {
  const { way, rank, copies, lost, p50_ms, p99_ms, p999_ms, profile } = compared;
  const costs = tableOf(["sender", "µs a copy", "server to it", "with lengths of speech"], costRows(compared));
  const rounds = tableOf(
    ["listeners", "talkers", "copies", "lost", "copies/s", "µs a copy", "cpu %", "p50 ms", "p99 ms", "p99.9 ms", "late ms"],
    [
      [`${listeners}`, talkers, copies, lost, "", compared.us_per_copy, "", p50_ms, p99_ms, p999_ms, ""],
      ...held.map((round) => [
        ...[`${round.listeners}`, round.talkers, round.copies, round.lost, round.copies_per_s, round.us_per_copy],
        ...[round.cpu_percent, round.p50_ms, round.p99_ms, round.p999_ms, round.late_ms],
      ]),
    ],
  );
  return [
    `Fan-out on loopback: ${listeners} listeners, ${talkers} talkers; copies leave by ${way}, the worker's rank is ${rank}\n`,
    `Processor time a copy, median of rounds that took turns\n${costs}`,
    `Through the server; delays are what it adds, and late is what the talkers were\n${rounds}`,
    ...(profile === undefined ? [] : [profileText(profile)]),
  ].join("\n");
}

function costRows(figures: FanoutFigures): (string | number)[][] {
  return [
    ["voice server, all it does", figures.us_per_copy],
    ["voice server, frames of several lengths", figures.spoken_us_per_copy],
    ["sendmmsg, a bare loop", figures.baseline_us_per_copy, figures.ratio_to_baseline, figures.spoken_ratio_to_baseline],
    ["dgram.send, as documented", figures.dgram_us_per_copy, figures.ratio_to_dgram, figures.spoken_ratio_to_dgram],
    ["dgram.send, tuned: a lookup of its own", figures.tuned_dgram_us_per_copy, figures.ratio_to_tuned_dgram],
    ["voice server by dgram", figures.server_by_dgram_us_per_copy],
  ];
}

function profileText(rows: readonly ProfileRow[]): string {
  const table = tableOf(
    ["function", "% of the worker's time"],
    rows.map(({ name, percent }) => [name, percent.toFixed(2)]),
  );
  return `Where the voice worker's time goes: each function's own, waiting left out\n${table}`;
}
