import { agentBench } from "./agent.js";
import { applyBench } from "./apply.js";
import { capacityBench } from "./capacity.js";
import { fanoutBench } from "./fanout.js";
import { floodBench } from "./flood.js";
import { idleBench } from "./idle.js";
import { isolationBench } from "./isolation.js";
import { joinBench } from "./join.js";
import { mixerBench } from "./mixer.js";
import { mouthToEarBench } from "./mouth-to-ear.js";
import { pathBench } from "./path.js";

export interface BenchOptions {
  readonly json: boolean;
  /** How long to measure. */
  readonly seconds: number;
  /** Aborted when the user wants to end: a benchmark then rejects soon, with everything cleaned up. */
  readonly signal: AbortSignal;
}

/** What a benchmark found: a table for people, and figures for machines, printed as the last line with `--json`. */
export interface BenchReport {
  readonly text: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Every benchmark by its name. */
export const benches: Readonly<Record<string, (options: BenchOptions) => Promise<BenchReport>>> = {
  path: pathBench,
  "mouth-to-ear": mouthToEarBench,
  isolation: isolationBench,
  idle: idleBench,
  join: joinBench,
  mixer: mixerBench,
  agent: agentBench,
  apply: applyBench,
  // Needs a development dependency: read only if it is asked for.
  overlay: async (options) => (await import("./overlay.js")).overlayBench(options),
  fanout: fanoutBench,
  capacity: capacityBench,
  flood: floodBench,
};

/** Runs one benchmark; resolves with the exit code. Rejects when it is interrupted. */
export async function runBench(name: string, options: BenchOptions): Promise<number> {
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench === undefined) {
    process.stderr.write(`talkgroup bench: found ${name}, expected one of ${Object.keys(benches).join(", ")}\n`);
    return 2;
  }
  const report = await bench(options);
  process.stdout.write(options.json ? `${JSON.stringify({ bench: name, ...report.figures })}\n` : report.text);
  return 0;
}
