import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connect, type Talkgroup, TalkgroupError } from "@talkgroup/sdk";

import { agentCommand } from "./agent-command.js";

const usage = "announcer-bot --server <url> --certificate <sha256> --code <code> --net <id> --file <wav> [--name --role --agent]";
/** As long as it takes to hear whether somebody is talking, even in the middle of a pause. */
const listen_ms = 500;
/** How often a bot looks whether a busy net is free. */
const turn_ms = 250;
/** As long as the slowest listener's radio keeps a word before it is heard. */
const last_word_ms = 500;

const flags = flagsOf(process.argv.slice(2));
const ending = new AbortController();
const { signal } = ending;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => ending.abort("told to end"));

// The player of this machine may have an agent running, with the microphone. The bot has its own, with a file for a microphone.
const folder = await mkdtemp(join(tmpdir(), "talkgroup-announcer-"));
const socket_path = process.platform === "win32" ? `\\\\.\\pipe\\talkgroup-announcer-${process.pid}` : join(folder, "agent.sock");
let agent: Agent | undefined;
try {
  agent = startAgent();
  await agent.ready;
  await announce(await connect({ client_name: "Announcer", socket_path, reconnect: false, signal }));
} catch (error) {
  const reason: unknown = signal.aborted ? signal.reason : error;
  if (reason instanceof Error) process.stderr.write(`announcer-bot: ${reason.message}\n`);
  process.exitCode = reason instanceof Error ? 1 : 130;
} finally {
  await agent?.close();
  await rm(folder, { recursive: true, force: true });
}

async function announce(radio: Talkgroup): Promise<void> {
  const { server: url, certificate: certificate_sha256, code: join_code, net, file, name, role } = flags;
  // A recording is no microphone in a noisy room: there is nothing to take out of it.
  await radio.microphone.configure({ noise_suppression: false, automatic_gain: false });
  await radio.server.open({ url, certificate_sha256, join_code, name, role }, { signal });
  await radio.channels.join(net);
  await radio.ptt.bind("announcement", { channel_id: net });

  // A net may limit how long one talks (`talk_ms_max`), its moderators may silence a bot, and the network may fail.
  const cutShort = (why: string): void => ending.abort(new Error(`the announcement was cut short: ${why}`));
  radio.on("ptt", ({ talking, cause }) => {
    if (!talking && cause !== "released" && cause !== "busy") cutShort(cause);
  });
  radio.on("connection", ({ state }) => {
    if (state === "reconnecting" || state === "lost") cutShort(`the connection is ${state}`);
  });

  // The key first and then the file: not a syllable is cut.
  await pressInTurn(radio);
  const { duration_ms } = await radio.microphone.play(resolve(file));
  say(`on the air on ${net} for ${(duration_ms / 1000).toFixed(1)} s`);
  await setTimeout(duration_ms, undefined, { signal });
  await radio.ptt.release("announcement");
  await setTimeout(last_word_ms, undefined, { signal });
  // Others see the bot go, instead of missing it after a while.
  await radio.server.close();
  await radio.close();
  say("announced");
}

/** Where only one may talk at a time, a bot waits like everybody else: who has just come has to listen first. */
async function pressInTurn(radio: Talkgroup): Promise<void> {
  await setTimeout(listen_ms, undefined, { signal });
  for (let tries = 0; ; tries += 1) {
    try {
      return await radio.ptt.press("announcement", { signal });
    } catch (error) {
      if (!(error instanceof TalkgroupError && error.code === "channel_busy")) throw error;
      if (tries === 0) say(`${flags.net} is busy: waiting for its turn`);
      await setTimeout(turn_ms, undefined, { signal });
    }
  }
}

/** Starts an agent that ends when its standard input closes: none is left behind, even if the bot is killed. */
function startAgent(): Agent {
  const args = ["--sound", "file", "--no-hotkeys", "--socket", socket_path, "--attached", "--ready-json"];
  const command = agentCommand(flags.agent);
  const child = spawn(command.file, [...command.args, ...args], {
    // Settings of its own too: what the bot sets is none of the player's.
    env: { ...process.env, TALKGROUP_CONFIG_DIR: folder },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let failure = "talkgroup-agent ended";
  child.on("error", ({ message }) => {
    failure = `talkgroup-agent was not started: ${message}`;
  });
  // An agent that has ended takes no input any more; that it ended is known anyway.
  child.stdin.on("error", () => {});
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const close = (): Promise<void> => {
    child.stdin.end();
    return ended;
  };
  signal.addEventListener("abort", close, { once: true });
  const ready = new Promise<void>((done, fail) => {
    // The first line says that it listens.
    createInterface({ input: child.stdout }).once("line", () => done());
    void ended.then(() => fail(new Error(failure)));
  });
  return { ready, close };
}

interface Agent {
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

interface Flags {
  readonly server: string;
  readonly certificate?: string | undefined;
  readonly code: string;
  readonly net: string;
  readonly file: string;
  readonly name: string;
  /** The agent's main.js; without it, `talkgroup-agent` as it is installed. */
  readonly agent?: string | undefined;
  readonly role?: string | undefined;
}

function flagsOf(args: string[]): Flags {
  const flag = { type: "string" } as const;
  const options = { server: flag, certificate: flag, code: flag, net: flag, file: flag, name: flag, role: flag, agent: flag };
  try {
    const { server, code, net, file, name = "Announcer", ...rest } = parseArgs({ args, options }).values;
    if (server !== undefined && code !== undefined && net !== undefined && file !== undefined) {
      return { server, code, net, file, name, ...rest };
    }
  } catch {
    // A flag that there is not: the same answer.
  }
  process.stderr.write(`usage: ${usage}\n`);
  process.exit(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
