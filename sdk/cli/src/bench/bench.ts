import { agentBench } from "./agent.js";
import { applyBench } from "./apply.js";
import { capacityBench } from "./capacity.js";
import { fanoutBench } from "./fanout.js";
import { floodBench } from "./flood.js";
import { idleBench } from "./idle.js";
import { isolationBench } from "./isolation.js";
import { joinBench } from "./join.js";
import { keyDownBench } from "./key-down.js";
import { machineBench } from "./machine.js";
import { mixerBench } from "./mixer.js";
import { mouthToEarBench } from "./mouth-to-ear.js";
import { mumbleBench } from "./mumble.js";
import { pathBench } from "./path.js";
import { Progress } from "./progress.js";

/** What the command line says. */
export interface BenchFlags {
  readonly json?: boolean;
  /** How long to measure. */
  readonly seconds: number;
  /** How many listen, of benchmarks that know it (`flags_known`). Default: each has its own. */
  readonly listeners?: number;
  /** How many talk, likewise. */
  readonly talkers?: number;
  /** Tells where the time goes, too, likewise. Default false. */
  readonly profile?: boolean;
  /** Aborted when the user wants to end: a benchmark then rejects soon, with everything cleaned up. */
  readonly signal: AbortSignal;
}

export interface BenchOptions extends BenchFlags {
  /** Where it says how far it is. */
  readonly progress: Progress;
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
  "key-down": keyDownBench,
  isolation: isolationBench,
  idle: idleBench,
  join: joinBench,
  machine: machineBench,
  mixer: mixerBench,
  agent: agentBench,
  apply: applyBench,
  // These need a development dependency: read only if they are asked for.
  overlay: async (options) => (await import("./overlay.js")).overlayBench(options),
  "overlay-rest": async (options) => (await import("./overlay.js")).overlayRestBench(options),
  fanout: fanoutBench,
  capacity: capacityBench,
  flood: floodBench,
  mumble: mumbleBench,
};

/** Runs one benchmark; resolves with the exit code: 2 if there is none of this name, or it knows no such flag. Rejects when it is interrupted. */
export async function runBench(name: string, flags: BenchFlags): Promise<number> {
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench === undefined) return refuse(`found ${name}, expected one of ${Object.keys(benches).join(", ")}`);
  for (const [flag, known] of Object.entries(flags_known)) {
    const value = flags[flag as keyof typeof flags_known];
    if (value !== undefined && value !== false && !known.includes(name))
      return refuse(`--${flag}: found ${name}, expected one of ${known.join(", ")}`);
  }
  const { stderr } = process;
  const progress = new Progress(stderr.isTTY && !flags.json ? stderr : undefined);
  const report = await bench({ ...flags, progress }).finally(() => progress.end());
  process.stdout.write(flags.json ? `${JSON.stringify({ bench: name, ...report.figures })}\n` : report.text);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`talkgroup bench: ${message}\n`);
  return 2;
}

/** Which benchmarks know a flag that not all of them know. */
const flags_known: Readonly<Record<"listeners" | "talkers" | "profile", readonly string[]>> = {
  listeners: ["fanout", "capacity", "flood", "idle", "mumble"],
  talkers: ["fanout", "capacity", "flood", "mumble"],
  profile: ["fanout"],
};
