import { constants } from "node:os";
import type { ServerConfig } from "@talkgroup/schemas/config";
import { loadChannelPasswords } from "./config/channel-passwords.js";
import { ConfigError, type ConfigProblem } from "./config/config-problem.js";
import { type LoadedConfig, loadServerConfig } from "./config/server-config.js";
import { type SettingFlags, settingsOfFlags } from "./config/setting-flags.js";
import { config_variable } from "./config/setting-text.js";
import { namingStore } from "./config/store-setting.js";
import { openLog, type ServerLog } from "./log.js";
import { readOperationFile } from "./operation-file.js";
import { ServerError } from "./server-error.js";
import type { ServerHandle } from "./server-handle.js";
import type { RunningCommunityServer } from "./start-community-server.js";
import { type RunningServer, startServer } from "./start-server.js";
import { lowerThread } from "./thread-priority.js";

/** What `talkgroup-server serve` is given. */
export interface ServeFlags extends SettingFlags {
  /** An operation preset: starts a casual server, which keeps nothing. */
  readonly operation?: string;
  readonly joinCode?: string;
  readonly readyJson?: true;
  readonly attached?: true;
}

/** Runs a server until it is told to stop. Throws `ServerError`, `ConfigError`, `StoreError`, `AccountsError`. */
export async function serve(flags: ServeFlags): Promise<void> {
  // First of all: a certificate may be renewed while the server starts, and the signal alone would end it.
  const hangUp = new HangUp();
  const misplaced = misplacedIn(flags);
  if (misplaced.length > 0) throw new ConfigError("config_refused", misplaced);
  if (flags.operation === undefined) await serveCommunity(flags, hangUp);
  else await serveCasual(flags, flags.operation, hangUp);
}

/** The settings of a community's server, from flags, environment and file. Throws `ConfigError`. */
export function loadSettings(flags: SettingFlags): Promise<LoadedConfig> {
  const named = process.env[config_variable];
  const file = flags.config ?? (named === "" ? undefined : named);
  return loadServerConfig({
    ...(file === undefined ? {} : { file }),
    environment: process.env,
    flags: settingsOfFlags(flags),
    directory: process.cwd(),
  });
}

async function serveCasual(flags: ServeFlags, file: string, hangUp: HangUp): Promise<void> {
  const password_hashes = await loadChannelPasswords(flags, process.env, process.cwd());
  const operation = await readOperationFile(file, password_hashes);
  const log = openLog("info");
  const server = await startServer({
    operation,
    password_hashes,
    host: flags.host ?? "127.0.0.1",
    control_port: flags.controlPort ?? 0,
    voice_port: flags.voicePort ?? 0,
    log,
    ...(flags.advertiseVoicePort === undefined ? {} : { advertise_voice_port: flags.advertiseVoicePort }),
    ...(flags.voiceWorkers === undefined ? {} : { voice_workers: flags.voiceWorkers }),
    ...(flags.voiceWay === undefined ? {} : { voice_way: flags.voiceWay }),
    ...(flags.data === undefined ? {} : { data_directory: flags.data }),
    ...(flags.joinCode === undefined ? {} : { join_code: flags.joinCode }),
  });
  const { url, certificate_sha256, join_code, control_port, voice_port } = server;
  const ready = { url, certificate_sha256, join_code, control_port, voice_port };
  await stay(server, { flags, hangUp, log, ready, text: casualText(server, flags.host) });
}

async function serveCommunity(flags: ServeFlags, hangUp: HangUp): Promise<void> {
  const settings = await loadSettings(flags);
  const { config, limits } = settings;
  // Loaded only here: a casual server needs no database and no hashing, which may not be there to be loaded.
  const { startCommunityServer } = await import("./start-community-server.js");
  const log = openLog(config.log.level);
  const options = { config, limits, log };
  const server = await namingStore(settings, () => startCommunityServer(options));
  const { url, api_url, certificate_sha256, control_port, voice_port } = server;
  const { admin_invite, admin_organisation, owner_invites } = server;
  const invites = owner_invites.length === 0 ? {} : { owner_invites };
  const ready = { url, api_url, certificate_sha256, control_port, voice_port, admin_invite, admin_organisation, ...invites };
  await stay(server, { flags, hangUp, log, ready, text: communityText(server, config) });
}

/**
 * Says that the server is ready, and waits until it has stopped. The second signal ends the process at once. SIGHUP stops it too where it
 * runs in a terminal, which is being closed then; elsewhere it is what a tool sends that has renewed the certificate.
 */
async function stay(server: ServerHandle, { flags, hangUp, log, ready, text }: Stay): Promise<void> {
  lowerThread(control_steps_behind);
  let asked = false;
  const stop = (signal: "SIGINT" | "SIGTERM" | "SIGHUP"): void => {
    if (asked) process.exit(signal_exit_base + constants.signals[signal]);
    asked = true;
    void server.close();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  hangUp.take(in_terminal ? () => stop("SIGHUP") : () => void renew(server, log));
  if (flags.attached) process.stdin.resume().once("close", () => void server.close());
  process.stdout.write(flags.readyJson ? `${JSON.stringify(ready)}\n` : text);
  const failure = await server.closed;
  if (failure !== undefined) throw failure;
}

async function renew(server: ServerHandle, log: ServerLog): Promise<void> {
  try {
    await server.renewCertificate();
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    log.error({ code: error.code, reason: error.message }, "the certificate was not renewed: the one before stays in use");
  }
}

function misplacedIn(flags: ServeFlags): ConfigProblem[] {
  if (flags.operation !== undefined || flags.joinCode === undefined) return [];
  return [
    { where: "--join-code", message: "found without --operation, expected both: a community's guests come by its invites" },
  ];
}

/** SIGHUP, from the beginning on: one that comes before it is known what to do is kept until then. */
class HangUp {
  #handle: (() => void) | undefined;
  #came = false;

  constructor() {
    process.on("SIGHUP", () => {
      if (this.#handle === undefined) this.#came = true;
      else this.#handle();
    });
  }

  take(handle: () => void): void {
    this.#handle = handle;
    if (this.#came) handle();
  }
}

interface Stay {
  readonly flags: ServeFlags;
  readonly hangUp: HangUp;
  readonly log: ServerLog;
  /** What is told to machines when the server is ready, and to people. */
  readonly ready: object;
  readonly text: string;
}

function casualText(server: RunningServer, host: string | undefined): string {
  return [
    "Talkgroup server is ready. Players need these three:",
    `  url          ${server.url}`,
    `  fingerprint  ${server.certificate_sha256}`,
    `  join code    ${server.join_code}`,
    ...fromElsewhere(server.url, host),
    voiceText(server),
    "",
  ].join("\n");
}

function communityText(server: RunningCommunityServer, config: ServerConfig): string {
  const { bind_address, public_url } = config.server;
  const api_url = public_url ?? server.api_url;
  const invite = [
    "Nobody has an account yet. Register with this invite to become the first admin; it is good once, and a restart makes another:",
    `  invite       ${server.admin_invite}`,
    `  register     POST ${api_url}/auth/register with organisation "${server.admin_organisation}", invite_code, username, password`,
  ];
  return [
    "Talkgroup server is ready.",
    `  control      ${server.url}`,
    `  API          ${api_url}, described at ${api_url}/docs`,
    `  fingerprint  ${server.certificate_sha256}`,
    ...fromElsewhere(server.url, bind_address, public_url),
    ...(server.admin_invite === undefined ? [] : invite),
    ...server.owner_invites.map(({ organisation, code }) => `  invite       ${code}, for the owner of ${organisation}`),
    voiceText(server),
    "",
  ].join("\n");
}

function voiceText({ advertised_voice_ports: ports }: ServerHandle): string {
  return `Voice is on UDP port${ports.length === 1 ? "" : "s"} ${ports.join(", ")}.`;
}

/** The address that is printed is good on this machine alone where the server listens on every address. */
function fromElsewhere(url: string, host: string | undefined, public_url?: string): string[] {
  if (host === undefined || !every_address.has(host)) return [];
  const name = public_url === undefined ? "this machine's name or address" : new URL(public_url).hostname;
  return [`Players on other machines put ${name} in place of ${new URL(url).hostname}.`];
}

const every_address: ReadonlySet<string> = new Set(["::", "0.0.0.0"]);
/** Also where only its output is shown: `talkgroup-server &`. On Windows SIGHUP is the console that is being closed. */
const in_terminal =
  process.platform === "win32" || [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY === true);
/** As a shell has it: 128 and the number of the signal. */
const signal_exit_base = 128;
/** The control thread is behind voice, also where voice may not go before others. */
const control_steps_behind = 10;
