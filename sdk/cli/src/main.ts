#!/usr/bin/env node
import { TalkgroupError } from "@talkgroup/sdk";
import { Command, InvalidArgumentError } from "commander";

import { benches, runBench } from "./bench/bench.js";
import { LabError } from "./lab/child.js";
import { radioCheck } from "./radio-check/radio-check.js";

const interrupted = new Promise<void>((resolve) => {
  process.once("SIGINT", () => resolve());
  process.once("SIGTERM", () => resolve());
});

const program = new Command("talkgroup").description("One command for authors and owners of Talkgroup radios.");

program
  .command("radio-check")
  .description("four players talk over one server on several channels; says who heard whom, and how well")
  .option("--json", "end with one line of JSON instead of the table", false)
  .option("--out <folder>", "where each player's ears are written as WAV", "radio-check-out")
  .option("--loss <share>", "lose this share of datagrams in bursts on the way to each listener", shareOf, 0)
  .option("--seed <number>", "seed of the losses", Number, 1)
  .option("--stay", "stay on the air with your own microphone as a fifth player", false)
  .action(async (options: { json: boolean; out: string; loss: number; seed: number; stay: boolean }) => {
    process.exitCode = await radioCheck({ ...options, interrupted });
  });

program
  .command("bench")
  .description(`measure this machine: ${Object.keys(benches).join(", ")}`)
  .argument("<name>", "which benchmark")
  .option("--json", "end with one line of JSON", false)
  .option("--seconds <number>", "how long to measure", Number, 10)
  .action(async (name: string, options: { json: boolean; seconds: number }) => {
    process.exitCode = await runBench(name, { ...options, interrupted });
  });

function shareOf(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share <= loss_max)) throw new InvalidArgumentError(`found ${text}, expected 0 to ${loss_max}.`);
  return share;
}

/** Beyond it nobody would understand a word. */
const loss_max = 0.5;

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof LabError || error instanceof TalkgroupError)) throw error;
  process.stderr.write(`talkgroup: ${error.message}\n`);
  process.exitCode = 1;
}
