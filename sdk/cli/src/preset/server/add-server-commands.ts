import { type Command, InvalidArgumentError } from "commander";

import { atServer, type ServerOptions, type ServerSurroundings, withServer } from "./at-server.js";

/** Adds `apply`, `rollback`, `phase`, `stop`, `list`, `versions`, `pull` and `publish` to `talkgroup preset`. Each sets the exit code of the process. */
export function addServerCommands(preset: Command, around: ServerSurroundings): void {
  addApply(preset, around);
  addRunning(preset, around);
  addKept(preset, around);
}

function addApply(preset: Command, around: ServerSurroundings): void {
  withServer(preset.command("apply"), true)
    .description("keep a preset on a server as a new version and run it (exit code 0, 1: it is wrong, 2: it cannot be done)")
    .argument("<file>", "the preset")
    .option("--base <file>", "stands for a preset: that is extended")
    .option("--phase <id>", "the phase that lasts then; left out: the present one, where the preset still has it")
    .option("--watch", "apply again whenever it is saved")
    .option("--dry-run", "only show what would change")
    .option("--json", "print one line of JSON")
    .action(async (file: string, options: ServerOptions & ApplyFlags) => {
      const { applyPreset } = await import("./apply-preset.js");
      process.exitCode = await atServer(options, around, (desk) =>
        applyPreset(desk, file, { ...options, dry_run: options.dryRun === true, signal: around.signal }),
      );
    });
}

function addRunning(preset: Command, around: ServerSurroundings): void {
  const load = (): Promise<typeof import("./running-commands.js")> => import("./running-commands.js");
  withServer(preset.command("rollback"), true)
    .description("run an earlier version of a preset")
    .argument("<id>", "the preset's own id")
    .option("--to <version>", "which one; left out: the one before", versionOf)
    .option("--json", "print one line of JSON")
    .action(async (id: string, options: ServerOptions & { json?: true; to?: number }) => {
      const { rollbackPreset } = await load();
      process.exitCode = await atServer(options, around, (desk) => rollbackPreset(desk, id, options));
    });
  withServer(preset.command("phase"), true)
    .description("begin a phase of the preset that runs, or end it, or show which lasts")
    .argument("[id]", "the phase")
    .option("--none", "end the phase that lasts")
    .option("--json", "print one line of JSON")
    .action(async (id: string | undefined, options: ServerOptions & { json?: true; none?: true }) => {
      const { phaseCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => phaseCommand(desk, id, options));
    });
  withServer(preset.command("stop"), true)
    .description("stop the preset that runs")
    .option("--json", "print one line of JSON")
    .action(async (options: ServerOptions & { json?: true }) => {
      const { stopCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => stopCommand(desk, options));
    });
}

function addKept(preset: Command, around: ServerSurroundings): void {
  const load = (): Promise<typeof import("./kept-commands.js")> => import("./kept-commands.js");
  withServer(preset.command("list"), true)
    .description("list the presets that a server keeps; who is not signed in sees those that are published")
    .argument("[words...]", "only those with all of these in their id or title")
    .option("--json", "print one line of JSON")
    .action(async (words: string[], options: ServerOptions & { json?: true }) => {
      const { listCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => listCommand(desk, words, options));
    });
  withServer(preset.command("versions"), true)
    .description("list the versions of a preset, newest first")
    .argument("<id>", "the preset's own id")
    .option("--json", "print one line of JSON")
    .action(async (id: string, options: ServerOptions & { json?: true }) => {
      const { versionsCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => versionsCommand(desk, id, options));
    });
  withServer(preset.command("pull"), true)
    .description("write a preset that a server keeps, in its normal form")
    .argument("<id>", "the preset's own id, or id@version")
    .option("--out <file>", "a new file to write to; left out: standard output")
    .option("--json", "print one line of JSON")
    .action(async (id: string, options: ServerOptions & { json?: true; out?: string }) => {
      const { pullCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => pullCommand(desk, id, options));
    });
  withServer(preset.command("publish"), true)
    .description("let everybody read a preset, signed in or not")
    .argument("<id>", "the preset's own id")
    .option("--withdraw", "let its organisation alone read it")
    .option("--json", "print one line of JSON")
    .action(async (id: string, options: ServerOptions & { json?: true; withdraw?: true }) => {
      const { publishCommand } = await load();
      process.exitCode = await atServer(options, around, (desk) => publishCommand(desk, id, options));
    });
}

interface ApplyFlags {
  readonly phase?: string;
  readonly watch?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `--to` */
function versionOf(text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`found ${text}, expected a version, such as 3.`);
}
