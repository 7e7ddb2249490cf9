#!/usr/bin/env node
import { Command } from "commander";

import { minutesOf, roundsOf, seedOf, shareOf } from "./arguments.js";
import { pageCommands } from "./pages/pages-command.js";
import { presetCommand } from "./preset/preset-command.js";
import { pttCommand } from "./ptt/ptt-command.js";

/** Those that need no servers and agents of their own. */
const quick_commands: ReadonlySet<string> = new Set(["preset", "ptt", "settings", "overlay-url"]);
/** By name, so that the tools for authors need not load who throws them. */
const expected_errors: ReadonlySet<string> = new Set(["LabError", "TalkgroupError"]);
const interruption = new AbortController();
const { signal } = interruption;
// Once each: who presses Ctrl-C again does not want to wait for anything.
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

const program = new Command("talkgroup").description("One command for authors and owners of Talkgroup radios.");
// Who saves a preset and checks it, or wants to see a page, does not wait until servers and agents that it does not need are loaded.
if (!quick_commands.has(process.argv[2] ?? "")) await addLaboratories();
program.addCommand(presetCommand(signal));
program.addCommand(pttCommand(signal));
for (const command of pageCommands()) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  // What a script fails with when its laboratory is closed under it is of no interest.
  if (!signal.aborted) {
    if (!(error instanceof Error && expected_errors.has(error.name))) throw error;
    process.stderr.write(`talkgroup: ${error.message}\n`);
    process.exitCode = 1;
  }
}
// What shells expect of a program ended by Ctrl-C.
if (signal.aborted) process.exitCode = 130;

/** What runs real servers and agents. */
async function addLaboratories(): Promise<void> {
  const [{ benchCommand }, { runChaos, trials }, { radioCheck }, { runSoak }, { fuzzCommand }] = await Promise.all([
    import("./bench/bench-command.js"),
    import("./chaos/chaos.js"),
    import("./radio-check/radio-check.js"),
    import("./soak/soak.js"),
    import("./fuzz/fuzz-command.js"),
  ]);
  program
    .command("radio-check")
    .description("let four players talk over one server on several channels; show who heard whom, and how well")
    .option("--json", "end with one line of JSON instead of the table")
    .option("--out <folder>", "where each player's ears are written as WAV", "radio-check-out")
    .option("--loss <share>", "lose this share of datagrams in bursts on the way to each listener", shareOf, 0)
    .option("--seed <number>", "seed of the losses", seedOf, 1)
    .option("--stay", "stay on the air with your own microphone as a fifth player")
    .action(async (options: { json?: true; out: string; loss: number; seed: number; stay?: true }) => {
      process.exitCode = await radioCheck({ ...options, signal });
    });

  program.addCommand(benchCommand(signal));

  program
    .command("chaos")
    .description(`hurt real processes where it hurts most: ${Object.keys(trials).join(", ")}`)
    .argument("[name]", "which trial; all of them if none is named")
    .option("--json", "end with one line of JSON")
    .option("--rounds <number>", "how often, of trials that go in rounds", roundsOf)
    .option("--seed <number>", "seed of the moments", seedOf, 1)
    .action(async (name: string | undefined, options: { json?: true; rounds?: number; seed: number }) => {
      process.exitCode = await runChaos(name, { ...options, signal });
    });

  program
    .command("soak")
    .description("run a server with players coming, going and talking for a long time; checks for leaks and drift")
    .option("--minutes <number>", "for how long", minutesOf, 30)
    .option("--agents <number>", "how many players", roundsOf, 200)
    .option("--json", "end with one line of JSON")
    .option("--svg <file>", "draw memory, handles, delay and loss over time")
    .option("--seed <number>", "seed of what players do", seedOf, 1)
    .action(async (options: { minutes: number; agents: number; json?: true; svg?: string; seed: number }) => {
      process.exitCode = await runSoak({ ...options, signal });
    });

  program.addCommand(fuzzCommand(signal));
}
