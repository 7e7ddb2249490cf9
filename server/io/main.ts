#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { nearestName, type Result } from "@talkgroup/schemas";
import { Command, InvalidArgumentError } from "commander";
import { readCertificate } from "./certificate.js";
import { ConfigError } from "./config/config-problem.js";
import { describeConfig } from "./config/describe-config.js";
import type { LoadedConfig } from "./config/server-config.js";
import { type SettingFlags, withSettingFlags } from "./config/setting-flags.js";
import { namingStore } from "./config/store-setting.js";
import { readOrganisationFiles } from "./organisation-file.js";
import { loadSettings, type ServeFlags, serve } from "./serve.js";
import { reasonOf, ServerError } from "./server-error.js";
import type { BackupSummary } from "./store/backup-writer.js";

function commandLine(): Command {
  const program = new Command("talkgroup-server")
    .description("Route Talkgroup voice: for a community with accounts and channels, or with --operation for one operation.")
    .version(version(), "-V, --version", "show the version")
    .addHelpText("after", help_after);
  withSettingFlags(program.command("serve", { isDefault: true }).description("run a server until it is told to stop"))
    .option("--operation <file>", "operation preset, JSON: guests join it by code, nothing is kept")
    .option(
      "--join-code <code>",
      "with --operation: what players must know to get in, 8 characters or more; random if not given",
      joinCode,
    )
    .option("--ready-json", "print one line of JSON when ready, for launchers")
    .option("--attached", "end when standard input closes")
    .allowExcessArguments()
    .action((flags: ServeFlags, { args: [excess] }: Command) => {
      // As `serve` may be left out, a command that is none comes here.
      if (excess !== undefined) program.error(`error: ${notCommand(excess, program)}`);
      return serve(flags);
    });
  const config = program.command("config").description("look at the settings");
  withSettingFlags(config.command("check").description("check the settings; show what each is, and where it came from")).action(
    checkConfig,
  );
  withSettingFlags(
    program.command("backup <file>").description("write all accounts and channels into a file, while the server runs"),
  ).action(backup);
  withSettingFlags(
    program.command("restore <file>").description("replace all accounts and channels by those of a backup"),
  ).action(restore);
  withSettingFlags(
    program
      .command("owner-invite <organisation>")
      .description("print a code that makes one more owner, for an organisation whose owners forgot their passwords"),
  )
    .option("--operator", "let that owner make organisations too")
    .action(ownerInvite);
  program
    .command("password-hash")
    .description("read a channel's password from standard input; print the hash that server.yaml keeps of it")
    .action(passwordHash);
  return program;
}

async function passwordHash(): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write("Type the password, which is shown, and press Enter.\n");
  // Loaded only here: a casual server needs no hashing, which may not be there to be loaded.
  const { passwordHashOf } = await import("./password-hash.js");
  const hashed = await passwordHashOf(process.stdin);
  // What else comes is not waited for.
  process.stdin.destroy();
  if (hashed.ok) process.stdout.write(`${hashed.value}\n`);
  else complain([hashed.refusal.message]);
}

async function checkConfig(flags: SettingFlags): Promise<void> {
  const loaded = await loadSettings(flags);
  const { organisations, security } = loaded.config;
  process.stdout.write(describeConfig(loaded));
  if (organisations.directory !== undefined) {
    const slugs = (await readOrganisationFiles(organisations.directory)).map(({ slug }) => slug);
    const found = slugs.length === 0 ? `none in ${organisations.directory}` : slugs.join(", ");
    process.stdout.write(`${slugs.length} organisations are kept as files: ${found}\n`);
  }
  const { tls_cert, tls_key } = security;
  if (tls_cert !== undefined && tls_key !== undefined) {
    const { sha256 } = await readCertificate(tls_cert, tls_key);
    process.stdout.write(`The certificate and its key fit together: fingerprint ${sha256}\n`);
  }
}

async function backup(file: string, flags: SettingFlags): Promise<void> {
  const settings = await loadSettings(flags);
  // Loaded only here: a casual server needs no database, which may not be there to be loaded.
  const { writeBackup } = await import("./backup.js");
  report(file, "written", await namingStore(settings, () => writeBackup(settings.config.database.url, file)));
}

async function restore(file: string, flags: SettingFlags): Promise<void> {
  const settings = await loadSettings(flags);
  const { restoreBackup } = await import("./backup.js");
  await makeDataDirectory(settings);
  report(file, "restored", await namingStore(settings, () => restoreBackup(settings.config.database.url, file)));
}

async function ownerInvite(organisation: string, flags: SettingFlags & { readonly operator?: true }): Promise<void> {
  const settings = await loadSettings(flags);
  const { makeOwnerInvite } = await import("./owner-invite.js");
  const terms = { organisation, operator: flags.operator === true, wall_ms: Date.now() };
  const made = await namingStore(settings, () => makeOwnerInvite(settings.config.database.url, terms));
  if (made.ok) process.stdout.write(`${made.value}\n`);
  else complain([made.refusal.message]);
}

/** Where the embedded database goes on a machine that never ran a server. One that an owner chose elsewhere is the owner's to make. */
async function makeDataDirectory({ config: { database, server } }: LoadedConfig): Promise<void> {
  const file = /^sqlite:(.+)$/.exec(database.url)?.[1];
  if (file !== undefined && dirname(file) === server.data_directory) {
    await mkdir(server.data_directory, { recursive: true, mode: 0o700 });
  }
}

function report(file: string, what: "written" | "restored", done: Result<BackupSummary>): void {
  if (done.ok) {
    const { rows, size_bytes } = done.value;
    const sum = Object.values(rows).reduce((all, count) => all + count, 0);
    process.stdout.write(`${file}: ${what}, ${sum} rows, ${size_bytes} bytes\n`);
  } else {
    const { message } = done.refusal;
    complain([message.startsWith(`${file}: `) ? message : `${file}: ${message}`]);
  }
}

function joinCode(text: string): string {
  if (text.length >= 1 && text.length <= 64) return text;
  throw new InvalidArgumentError(`Found ${text.length} characters, expected 1 to 64.`);
}

function notCommand(name: string, program: Command): string {
  const known = program.commands.map((command) => command.name());
  const meant = nearestName(name, known);
  return `found ${name}, expected a command: ${known.join(", ")}${meant === undefined ? "" : ` (was ${meant} meant?)`}`;
}

/** Of the package, whose description stands two folders above this file as it is run. */
function version(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8");
  return String((JSON.parse(text) as { readonly version?: unknown }).version);
}

/** Everything that is wrong, a line each. */
function linesOf(thrown: unknown): readonly string[] {
  const problems = thrown instanceof ServerError || thrown instanceof ConfigError ? thrown.problems : [];
  return problems.length > 0 ? problems : [reasonOf(thrown)];
}

function complain(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `talkgroup-server: ${line.replaceAll(/\s*\n\s*/g, "; ")}\n`).join(""));
  process.exitCode = 1;
}

const help_after = `
\`serve\` may be left out; its flags: talkgroup-server serve --help
Every setting can stand in a file (--config server.yaml), in the environment
(TALKGROUP_SERVER_LIMITS_MAX_ORGS=10) or in a flag (--set limits.max_orgs=10);
talkgroup-server config check lists them all, and what each is now.`;

try {
  await commandLine().parseAsync();
} catch (thrown) {
  complain(linesOf(thrown));
}
