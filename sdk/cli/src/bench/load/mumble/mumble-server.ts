import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { LabError } from "../../../lab/child.js";

/** A server of Mumble's with nobody on it, in a folder of its own, on loopback. */
export class MumbleServer {
  readonly pid: number;
  readonly port: number;
  readonly version: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  /** @throws {LabError} if there is none on this machine, or it does not start. */
  static async start(): Promise<MumbleServer> {
    const version = await versionOf();
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-mumble-"));
    const port = await freePort();
    const settings = join(folder, "server.ini");
    await writeFile(settings, settingsOf(port, folder));
    const child = spawn("sh", ["-c", bound_to_us, settings], { stdio: ["pipe", "pipe", "pipe"], env: environment() });
    child.stdin.on("error", () => {});
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said = (said + text.toString("utf8")).slice(-said_chars_max);
    });
    const [pid] = (await once(child.stdout, "data")) as [Buffer];
    const server = new MumbleServer(child, Number(pid.toString("utf8")), folder, port, version);
    try {
      await listening(port, () => said.trim());
    } catch (thrown) {
      await server.close();
      throw thrown;
    }
    return server;
  }

  private constructor(child: ChildProcess, pid: number, folder: string, port: number, version: string) {
    this.#child = child;
    this.pid = pid;
    this.#folder = folder;
    this.port = port;
    this.version = version;
  }

  async close(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.stdin?.end();
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** As it comes, but for what would keep so many players of one address out, or slow down those who speak. */
function settingsOf(port: number, folder: string): string {
  return [
    "host=127.0.0.1",
    `port=${port}`,
    // Started by an administrator it would become a user who may not see this folder.
    `uname=${userInfo().username}`,
    `database=${join(folder, "server.sqlite")}`,
    "logfile=",
    "bonjour=False",
    "users=10000",
    "usersperchannel=0",
    "bandwidth=558000",
    "autobanAttempts=0",
    "timeout=3600",
    "opusthreshold=0",
    "",
  ].join("\n");
}

async function versionOf(): Promise<string> {
  const child = spawn(program, ["-version"], { env: environment() });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString("utf8")));
  const started = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", () => resolve(true));
  });
  if (!started) throw new LabError(`found no ${program}, expected Mumble's server on the path (Debian's package mumble-server)`);
  return /\d+\.\d+\.\d+/.exec(said)?.[0] ?? "unknown";
}

/** Debian puts it where only administrators look. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [process.env["PATH"] ?? "", "/usr/sbin"].join(delimiter) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === "object" ? address.port : 0;
}

async function listening(port: number, said: () => string): Promise<void> {
  for (let waited_ms = 0; waited_ms < start_ms_max; waited_ms += poll_ms) {
    if (await accepts(port)) return;
    await pause(poll_ms);
  }
  throw new LabError(`Mumble's server: found nobody at its port, expected it within ${start_ms_max} ms: ${said()}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

const program = "murmurd";
/** It says its number first, and ends when our end of its input closes, whatever ends us. */
const bound_to_us = `${program} -fg -ini "$0" >/dev/null & echo $!; read _; kill -9 $!; wait`;
const said_chars_max = 200;
const start_ms_max = 10_000;
const poll_ms = 100;
