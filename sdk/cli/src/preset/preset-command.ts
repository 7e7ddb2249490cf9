import { Command, Option } from "commander";

import { type PlanFormat, plan_formats } from "../import/com-plan.js";
import { checkPresets } from "./check-preset.js";
import { diffPresets } from "./diff-presets.js";
import { explainCommand } from "./explain-command.js";
import { exportPreset } from "./export-preset.js";
import { importCommand } from "./import-command.js";
import { lintCommand } from "./lint-command.js";
import { newPreset, type TemplateName, templateNames } from "./new-preset.js";
import type { PresetDesk } from "./preset-desk.js";
import { disk_files } from "./preset-files.js";
import { processTerminal } from "./terminal.js";

/** `talkgroup preset …`: tools for those who write presets. Each sets the exit code of the process; `signal` ends what watches. */
export function presetCommand(signal: AbortSignal): Command {
  const preset = new Command("preset").description("check and look into operation presets");
  const desk: DeskOf = ({ base }) => ({
    files: disk_files,
    terminal: processTerminal(process),
    registered_base: base,
  });
  // What is wrong with the words of a command is told apart from what is wrong with a preset.
  preset.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  addNew(preset, desk);
  addCheck(preset, desk, signal);
  addLint(preset, desk);
  addExplain(preset, desk);
  addDiff(preset, desk);
  addExport(preset, desk);
  addImport(preset, desk);
  return preset;
}
function addCheck(preset: Command, desk: DeskOf, signal: AbortSignal): void {
  withBase(preset.command("check"))
    .description("tells everything that is wrong (exit code 0: nothing, 1: something, 2: a file cannot be read)")
    .argument("<files...>", "the presets")
    .option("--json", "one line of JSON", false)
    .option("--watch", "check again whenever one is saved", false)
    .action(async (files: string[], options: Based & { json: boolean; watch: boolean }) => {
      process.exitCode = await checkPresets(desk(options), files, { ...options, signal });
    });
}

function addNew(preset: Command, desk: DeskOf): void {
  preset
    .command("new")
    .description("writes a commented preset to begin with to a new file")
    .argument("[file]", "its name; left out: that of the template, with .json")
    .addOption(new Option("--template <name>", "what it begins as").choices([...templateNames()]).default("small"))
    .action((file: string | undefined, { template }: { template: TemplateName }) => {
      process.exitCode = newPreset(desk({}), file, template);
    });
}

function addLint(preset: Command, desk: DeskOf): void {
  withBase(preset.command("lint"))
    .description("tells what is likely not what was meant (exit code 0: nothing, 1: something, 2: one cannot be compiled)")
    .argument("<files...>", "the presets")
    .option("--json", "one line of JSON", false)
    .action((files: string[], options: Based & { json: boolean }) => {
      process.exitCode = lintCommand(desk(options), files, options);
    });
}

function addExplain(preset: Command, desk: DeskOf): void {
  withBase(preset.command("explain"))
    .description("who may do what on which net, who hears whom, and the radios of each role")
    .argument("<file>", "the preset")
    .option("--role <id>", "only of this role, or of those of this group")
    .option("--net <id>", "only of this net")
    .option("--json", "one line of JSON", false)
    .action((file: string, options: Based & { json: boolean; role?: string; net?: string }) => {
      process.exitCode = explainCommand(desk(options), file, options);
    });
}

function addDiff(preset: Command, desk: DeskOf): void {
  withBase(preset.command("diff"))
    .description("what is different between two presets (exit code 0: nothing, 1: something, 2: one cannot be compiled)")
    .argument("<before>", "a preset")
    .argument("<after>", "another one")
    .option("--json", "one line of JSON", false)
    .action((before: string, after: string, options: Based & { json: boolean }) => {
      process.exitCode = diffPresets(desk(options), before, after, options);
    });
}

function addExport(preset: Command, desk: DeskOf): void {
  withBase(preset.command("export"))
    .description("writes a preset with all that it extends in its normal form to standard output")
    .argument("<file>", "the preset")
    .action((file: string, options: Based) => {
      process.exitCode = exportPreset(desk(options), file);
    });
}

function addImport(preset: Command, desk: DeskOf): void {
  preset
    .command("import")
    .description("makes a preset of a radio plan of another system; what was not carried over goes to standard error")
    .argument("<file>", "the plan")
    .addOption(new Option("--format <name>", "what it is; left out: found out by what it contains").choices([...plan_formats]))
    .option("--out <file>", "a new file to write to; left out: standard output")
    .action((file: string, options: { format?: PlanFormat; out?: string }) => {
      process.exitCode = importCommand(desk({}), file, options);
    });
}

type DeskOf = (options: Based) => PresetDesk;

interface Based {
  readonly base?: string;
}

function withBase(command: Command): Command {
  return command.option("--base <file>", "stands for a preset: that is extended, which only a server has");
}
