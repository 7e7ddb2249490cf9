import { Command } from "commander";

import { minutesOf, roundsOf, secondsOf } from "../arguments.js";
import { type BenchFlags, benches, runBench } from "./bench.js";

/** `talkgroup bench`. Sets the exit code of the process. `signal` is aborted when the user wants to end. */
export function benchCommand(signal: AbortSignal): Command {
  return new Command("bench")
    .description(`measure this machine: ${Object.keys(benches).join(", ")}`)
    .argument("<name>", "which benchmark")
    .option("--json", "end with one line of JSON")
    .option("--seconds <number>", "how long to measure", secondsOf, 10)
    .option("--minutes <number>", "the same in minutes", minutesOf)
    .option("--listeners <number>", "of fanout, capacity, flood, idle and mumble: how many listen", roundsOf)
    .option("--talkers <number>", "of fanout, capacity, flood and mumble: how many talk", roundsOf)
    .option("--profile", "of fanout: where the voice worker's time goes, too")
    .action(async (name: string, { seconds, minutes, ...flags }: CommandFlags) => {
      process.exitCode = await runBench(name, { ...flags, seconds: minutes === undefined ? seconds : 60 * minutes, signal });
    });
}

type CommandFlags = Omit<BenchFlags, "signal"> & { readonly minutes?: number };
