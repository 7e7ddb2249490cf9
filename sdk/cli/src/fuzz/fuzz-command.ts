import { Command } from "commander";

import { roundsOf, secondsOf, seedOf } from "../arguments.js";
import { encodeInput, writeCorpus } from "./corpus.js";
import type { FuzzResult } from "./fuzz-message.js";
import { watchFuzz } from "./fuzz-watch.js";
import { fuzz_targets } from "./targets/targets.js";

/** `talkgroup fuzz`. Sets the exit code of the process. `signal` is aborted when the user wants to end. */
export function fuzzCommand(signal: AbortSignal): Command {
  return new Command("fuzz")
    .description("fuzz every parser of untrusted input, guided by code coverage")
    .argument("[target]", "which parser; all of them if none is named")
    .option("--json", "end with one line of JSON")
    .option("--seconds <number>", "how long, for each", secondsOf, 60)
    .option("--seed <number>", "seed of the inputs", seedOf, 1)
    .option("--parallel <number>", "how many at a time", roundsOf, 1)
    .option("--keep", "keep the inputs that reach most with least as the corpus")
    .action(async (target: string | undefined, options: Omit<FuzzFlags, "signal">) => {
      process.exitCode = await runFuzz(target, { ...options, signal });
    });
}

export interface FuzzFlags {
  readonly json?: boolean;
  /** For each target. */
  readonly seconds: number;
  readonly seed: number;
  /** How many targets at a time, each in a thread of its own. Default 1: what else runs makes an input look slow. */
  readonly parallel?: number;
  /** Writes the inputs that reach most with least into the corpus. */
  readonly keep?: boolean;
  readonly signal: AbortSignal;
}

/** Fuzzes one target, or all in turn; resolves with the exit code: 1 if one failed. Rejects when it is interrupted. */
async function runFuzz(name: string | undefined, flags: FuzzFlags): Promise<number> {
  if (name !== undefined && !Object.hasOwn(fuzz_targets, name)) {
    process.stderr.write(`talkgroup fuzz: found ${name}, expected one of ${Object.keys(fuzz_targets).join(", ")}\n`);
    return 2;
  }
  const { seconds, seed, json, parallel = 1 } = flags;
  const targets = name === undefined ? Object.keys(fuzz_targets) : [name];
  const told = new Map<string, FuzzFigures>();
  const waiting = [...targets];
  const fuzzInTurn = async (): Promise<void> => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      told.set(target, await fuzzTarget(target, flags));
    }
  };
  await Promise.all(Array.from({ length: parallel }, fuzzInTurn));
  const ok = targets.every((target) => told.get(target)?.failure === undefined);
  const results = Object.fromEntries(targets.map((target) => [target, told.get(target)]));
  if (json) process.stdout.write(`${JSON.stringify({ fuzz: "all", ok, seed, seconds, targets: results })}\n`);
  return ok ? 0 : 1;
}

interface FuzzFigures {
  readonly runs: number;
  readonly covered: number;
  readonly kept: number;
  readonly slowest_ms: number;
  /** `input` as the corpus writes it. */
  readonly failure?: { readonly what: string; readonly input: string | undefined };
}

/** Says what became of it as soon as it is known, unless that is for machines. */
async function fuzzTarget(target: string, { seconds, seed, signal, json, keep }: FuzzFlags): Promise<FuzzFigures> {
  const result = await watchFuzz({ target, seconds, seed }, signal);
  const { form } = (await fuzz_targets[target]?.()) ?? { form: "bytes" };
  if (keep && result.failure === undefined) writeCorpus(target, form, result.kept);
  const input = result.failure && encodeInput(result.failure.input, form);
  if (!json) process.stdout.write(lineOf(target, result, seed, input));
  const { runs, covered, kept, slowest_ms, failure } = result;
  const told = failure === undefined ? {} : { failure: { what: failure.what, input } };
  return { runs, covered, kept: kept.length, slowest_ms, ...told };
}

function lineOf(target: string, { runs, covered, kept, slowest_ms, failure }: FuzzResult, seed: number, input?: string): string {
  const counts = `${runs} inputs, ${covered} characters of code reached, ${kept.length} kept, slowest ${slowest_ms.toFixed(1)} ms, seed ${seed}`;
  if (failure === undefined) return `${target}: nothing found: ${counts}\n`;
  return `${target}: FOUND: ${failure.what}\n  ${counts}\n  input ${JSON.stringify(input)}\n`;
}
