import { type TemplateName, templateNames } from "@talkgroup/schemas/preset-tools";
import { Command, Option } from "commander";

import { type PlanFormat, plan_formats } from "../import/com-plan.js";
import { newPreset } from "./new-preset.js";
import { complain, type PresetDesk } from "./preset-desk.js";
import { disk_files } from "./preset-files.js";
import { addServerCommands } from "./server/add-server-commands.js";
import { atServer, type ServerOptions, type ServerSurroundings, withServer } from "./server/at-server.js";
import { processTerminal } from "./terminal.js";

/**
 * `talkgroup preset …`: tools for those who write presets. Each sets the exit code of the process; `signal` ends what watches. Each is loaded
 * when it is asked for: who checks a preset at every save does not wait for the others.
 */
export function presetCommand(signal: AbortSignal): Command {
  const preset = new Command("preset").description("check and look into operation presets");
  const around: ServerSurroundings = { terminal: processTerminal(process), env: process.env, stdin: process.stdin, signal };
  // What is wrong with the words of a command is told apart from what is wrong with a preset.
  preset.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  addNew(preset, around);
  addCheck(preset, around);
  addLint(preset, around);
  addExplain(preset, around);
  addDiff(preset, around);
  addExport(preset, around);
  addImport(preset, around);
  addServerCommands(preset, around);
  return preset;
}

function addCheck(preset: Command, around: ServerSurroundings): void {
  withBase(preset.command("check"))
    .description("list everything that is wrong (exit code 0: nothing, 1: something, 2: a file cannot be read)")
    .argument("<files...>", "the presets")
    .option("--json", "print one line of JSON")
    .option("--watch", "check again whenever one is saved")
    .action(async (files: string[], options: ServerOptions & { json?: true; watch?: true }) => {
      const { checkPresets } = await import("./check-preset.js");
      const { signal } = around;
      const check = (desk: PresetDesk): Promise<number> => checkPresets(desk, files, { ...options, signal });
      process.exitCode =
        options.server === undefined ? await check(deskOf(around, options)) : await atServer(options, around, check);
    });
}

function addNew(preset: Command, around: ServerSurroundings): void {
  preset
    .command("new")
    .description("write a commented preset to begin with to a new file")
    .argument("[file]", "its name; left out: that of the template, with .json")
    .addOption(new Option("--template <name>", "what it begins as").choices([...templateNames()]).default("small"))
    .action((file: string | undefined, { template }: { template: TemplateName }) => {
      process.exitCode = newPreset(deskOf(around, {}), file, template);
    });
}

function addLint(preset: Command, around: ServerSurroundings): void {
  withBase(preset.command("lint"))
    .description("warn about likely mistakes (exit code 0: nothing, 1: something, 2: one cannot be compiled)")
    .argument("<files...>", "the presets")
    .option("--json", "print one line of JSON")
    .action(async (files: string[], options: ServerOptions & { json?: true }) => {
      const { lintCommand } = await import("./lint-command.js");
      process.exitCode = await atDesk(options, around, files, (desk) => lintCommand(desk, files, options));
    });
}

function addExplain(preset: Command, around: ServerSurroundings): void {
  withBase(preset.command("explain"))
    .description("show who may do what on which net, who hears whom, and the radios of each role")
    .argument("<file>", "the preset")
    .option("--role <id>", "only of this role, or of those of this group")
    .option("--net <id>", "only of this net")
    .option("--json", "print one line of JSON")
    .action(async (file: string, options: ServerOptions & { json?: true; role?: string; net?: string }) => {
      const { explainCommand } = await import("./explain-command.js");
      process.exitCode = await atDesk(options, around, [file], (desk) => explainCommand(desk, file, options));
    });
}

function addDiff(preset: Command, around: ServerSurroundings): void {
  withBase(preset.command("diff"))
    .description("show what is different between two presets (exit code 0: nothing, 1: something, 2: one cannot be compiled)")
    .argument("<before>", "a preset")
    .argument("<after>", "another one")
    .option("--json", "print one line of JSON")
    .action(async (before: string, after: string, options: ServerOptions & { json?: true }) => {
      const { diffPresets } = await import("./diff-presets.js");
      const files = [before, after];
      process.exitCode = await atDesk(options, around, files, (desk) => diffPresets(desk, before, after, options));
    });
}

function addExport(preset: Command, around: ServerSurroundings): void {
  withBase(preset.command("export"))
    .description("write a preset with all that it extends in its normal form to standard output")
    .argument("<file>", "the preset")
    .action(async (file: string, options: ServerOptions) => {
      const { exportPreset } = await import("./export-preset.js");
      process.exitCode = await atDesk(options, around, [file], (desk) => exportPreset(desk, file));
    });
}

function addImport(preset: Command, around: ServerSurroundings): void {
  preset
    .command("import")
    .description("make a preset of a radio plan of another system; what was not carried over goes to standard error")
    .argument("<file>", "the plan")
    .addOption(new Option("--format <name>", "what it is; left out: found out by what it contains").choices([...plan_formats]))
    .option("--out <file>", "a new file to write to; left out: standard output")
    .action(async (file: string, options: { format?: PlanFormat; out?: string }) => {
      const { importCommand } = await import("./import-command.js");
      process.exitCode = importCommand(deskOf(around, {}), file, options);
    });
}

function withBase(command: Command): Command {
  return withServer(command, false).option("--base <file>", "stands for a preset: that is extended, which only a server has");
}

function deskOf({ terminal }: ServerSurroundings, { base }: ServerOptions): PresetDesk {
  return { files: disk_files, terminal, registered_base: base };
}

/** Does work that may need what a server has: fetches what the files extend first. The exit code: that of `work`, or 2. */
async function atDesk(
  options: ServerOptions,
  around: ServerSurroundings,
  files: readonly string[],
  work: (desk: PresetDesk) => number,
): Promise<number> {
  if (options.server === undefined) return work(deskOf(around, options));
  return atServer(options, around, async (desk) => {
    const fault = await desk.prepare?.(files);
    if (fault === undefined) return work(desk);
    complain(desk, fault);
    return 2;
  });
}
