import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connect, type Talkgroup, TalkgroupError } from "@talkgroup/sdk";

import { type BotOptions, startBot } from "./bot.js";
import type { HelperName } from "./helper-command.js";
import { type HelperProcess, startHelper } from "./helper-process.js";
import { servePage } from "./page-server.js";

const usage = "sky-patrol [--port <number> --sound <backend> --agent <main.js> --server <main.js>]";
const flag = { type: "string" } as const;
const flags = flagsOf(process.argv.slice(2));

const bots: readonly Omit<BotOptions, "socket_path" | "server" | "signal">[] = [
  { name: "Falcon 2", role: "pilot", net: "flight", lines: ["falcon-2", "falcon-2-contact"] },
  { name: "Tower", role: "tower", net: "tower", lines: ["tower"] },
  { name: "Drifter", role: "pilot", net: "near", lines: ["drifter"], every_ms: 9_000 },
];

const ending = new AbortController();
const { signal } = ending;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => ending.abort("told to end"));

/** In the order in which they end. */
const closers: (() => Promise<void>)[] = [];
const folder = await mkdtemp(join(tmpdir(), "talkgroup-sky-patrol-"));
try {
  await play();
} catch (error) {
  const reason: unknown = signal.aborted ? signal.reason : error;
  if (reason instanceof Error) process.stderr.write(`sky-patrol: ${reason.message}\n`);
  process.exitCode = reason instanceof Error ? 1 : 130;
} finally {
  ending.abort("over");
  for (const close of closers.reverse()) await close();
  await rm(folder, { recursive: true, force: true });
}

async function play(): Promise<void> {
  const operation = join(dirname(dirname(fileURLToPath(import.meta.url))), "operation.json");
  const server_args = ["--operation", operation, "--data", join(folder, "server"), "--host", "127.0.0.1"];
  const server = await start<ServerReady>("talkgroup-server", [...server_args, "--control-port", "0", "--voice-port", "0"]);
  const { url, certificate_sha256, join_code } = server.ready;
  const place = { url, certificate_sha256, join_code };

  const radio = await startPlayer();
  let overlay_url: string | undefined;
  const page = await servePage(Number(flags.port ?? 0), () => ({
    ...place,
    ...(overlay_url === undefined ? {} : { overlay_url }),
  }));
  closers.push(page.close);
  allow(radio, page.origin);
  overlay_url = await overlayOf(radio);
  say(`play at ${page.origin}`);
  say("the page may use your radio while this runs; Ctrl-C ends all of it");

  await Promise.all(bots.map((bot) => startOther({ ...bot, server: place, signal })));
  say("Falcon 2, the tower and a drifter are on the air");
  if (!signal.aborted) await once(signal, "abort");
  signal.throwIfAborted();
}

/** The player's agent, with settings of its own: what this game sets is none of the player's. Resolves with a manager's connection. */
async function startPlayer(): Promise<Talkgroup> {
  const config = join(folder, "player");
  await mkdir(config, { mode: 0o700 });
  // Pages may ask. By itself an agent has that switched off.
  await writeFile(join(config, "config.json"), JSON.stringify({ pairing: { websocket: true } }));
  const sound = flags.sound === undefined ? [] : ["--sound", flags.sound];
  const agent = await start<AgentReady>("talkgroup-agent", [...sound, "--no-hotkeys", "--config", config]);
  if (agent.ready.attached === true) throw new Error("an agent runs on this machine already: end it first");
  const pairing_token = (await readFile(join(config, "manager-token"), "utf8")).trim();
  const radio = await connect({ client_name: "Sky patrol", socket_path: agent.ready.socket_path, pairing_token, signal });
  closers.push(() => radio.close());
  return radio;
}

/** Who started this game wants its page to use the radio. Other pages are not answered. */
function allow(radio: Talkgroup, page_origin: string): void {
  radio.on("pairing", ({ open, request_id, origin, scopes }) => {
    if (open && origin === page_origin) void radio.pairing.answer(request_id, scopes).catch(() => {});
  });
}

/** Where the overlay is; undefined where it is not installed: one plays without it then. */
async function overlayOf(radio: Talkgroup): Promise<string | undefined> {
  try {
    return await radio.pages.open("overlay");
  } catch (error) {
    if (error instanceof TalkgroupError && error.code === "unsupported") return undefined;
    throw error;
  }
}

async function startOther(bot: Omit<BotOptions, "socket_path">): Promise<void> {
  const config = join(folder, bot.name);
  await mkdir(config, { mode: 0o700 });
  const windows_pipe = `\\\\.\\pipe\\talkgroup-sky-patrol-${process.pid}-${bot.net}`;
  const socket = process.platform === "win32" ? windows_pipe : join(config, "agent.sock");
  const args = ["--sound", "file", "--no-hotkeys", "--socket", socket, "--config", config];
  const agent = await start<AgentReady>("talkgroup-agent", args);
  await startBot({ ...bot, socket_path: agent.ready.socket_path });
}

async function start<Ready>(name: HelperName, args: readonly string[]): Promise<HelperProcess<Ready>> {
  const main_path = name === "talkgroup-server" ? flags.server : flags.agent;
  const helper = await startHelper<Ready>(name, main_path, args);
  closers.push(helper.close);
  void helper.ended.then((why) => ending.abort(new Error(why)));
  signal.throwIfAborted();
  return helper;
}

function flagsOf(args: string[]): Flags {
  try {
    return parseArgs({ args, options: { port: flag, sound: flag, agent: flag, server: flag } }).values;
  } catch {
    process.stderr.write(`usage: ${usage}\n`);
    process.exit(2);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Flags {
  readonly port?: string;
  readonly sound?: string;
  /** The agent's and the server's main.js; without them, as they are installed. */
  readonly agent?: string;
  readonly server?: string;
}

interface ServerReady {
  readonly url: string;
  readonly certificate_sha256: string;
  readonly join_code: string;
}

interface AgentReady {
  readonly socket_path: string;
  readonly attached?: boolean;
}
