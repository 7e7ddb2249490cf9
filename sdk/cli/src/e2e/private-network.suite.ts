import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { connect, type Talkgroup } from "@talkgroup/sdk";

import { mainOf } from "../lab/child.js";
import type { AgentReady, ServerReady } from "../lab/laboratory.js";
import { testFolder } from "./command.suite.js";

/** A player of the private network, signed in. */
export interface NetworkPlayer {
  readonly name: string;
  readonly talkgroup: Talkgroup;
  readonly session_id: number;
  /** Its recording; whole when the network is closed but for its folder. */
  readonly ears_path: string;
}

/**
 * A server, a player beside it, and a player at a machine of its own, which has no network but what a test gives it: Linux network
 * namespaces, joined by cables (veth). They are gone with the processes in them, whatever ends those.
 *
 * The server is 10.77.0.1; its ends of the cables are 10.77.1.1 and 10.77.2.1, and route.
 */
export class PrivateNetwork {
  readonly folder: string;
  readonly #folder_gone: () => void;
  readonly #ways: Ways;
  readonly #children: ChildProcess[] = [];
  readonly #talkgroups: Talkgroup[] = [];
  #server: Running<ServerReady> | undefined;
  #machine_pid = 0;

  private constructor(ways: Ways) {
    const { path, remove } = testFolder();
    this.folder = path;
    this.#folder_gone = remove;
    this.#ways = ways;
  }

  /** Why there can be none here; undefined if there can. */
  static missing(): string | undefined {
    return waysOf() === undefined ? "unshare, nsenter and ip are not there, or not allowed" : undefined;
  }

  /** Starts the server. Throws where there can be none. */
  static async start(): Promise<PrivateNetwork> {
    const ways = waysOf();
    if (ways === undefined) throw new Error("no network namespaces here");
    const network = new PrivateNetwork(ways);
    try {
      const args = ["--operation", operation_path, "--data", join(network.folder, "server"), "--host", server_address];
      const first = [
        ...ways.first,
        "sh",
        "-c",
        `ip link set lo up && ip addr add ${server_address}/32 dev lo && exec "$@"`,
        "sh",
      ];
      network.#server = await network.#run<ServerReady>(first, mainOf("@talkgroup/server"), args);
      return network;
    } catch (error) {
      await network.close();
      throw error;
    }
  }

  /** A player on the server's machine. */
  addNeighbour(name: string): Promise<NetworkPlayer> {
    return this.#addPlayer(name, this.#ways.enter(this.#running().pid), () => {});
  }

  /** The player on the machine of its own; its network is there before it signs in. */
  addRoamer(name: string, network: string): Promise<NetworkPlayer> {
    return this.#addPlayer(name, this.#ways.next(this.#running().pid), (pid) => {
      this.#machine_pid = pid;
      this.#sh(this.#running().pid, cables.map((cable, at) => cableScript(cable, at + 1, pid)).join("\n"));
      this.onMachine(`ip link set lo up\n${network}`);
    });
  }

  /** Runs a shell script, in which `ip` is for the roamer's machine. */
  onMachine(script: string): void {
    this.#sh(this.#machine_pid, script);
  }

  /** Ends all of them; recordings are whole then. */
  async end(): Promise<void> {
    await Promise.all(this.#talkgroups.splice(0).map((talkgroup) => talkgroup.close()));
    await Promise.all(this.#children.splice(0).reverse().map(endOf));
  }

  async close(): Promise<void> {
    await this.end();
    this.#folder_gone();
  }

  async #addPlayer(name: string, words: readonly string[], connectMachine: (pid: number) => void): Promise<NetworkPlayer> {
    const own = join(this.folder, name);
    mkdirSync(own, { mode: 0o700 });
    writeFileSync(join(own, "config.json"), JSON.stringify(plain_microphone));
    const ears_path = join(own, "ears.wav");
    const args = ["--socket", join(own, "agent.sock"), "--sound", "file", "--config", own, "--ears", ears_path, "--no-hotkeys"];
    const agent = await this.#run<AgentReady>(words, mainOf("@talkgroup/agent"), args);
    connectMachine(agent.pid);
    const talkgroup = await connect({ socket_path: agent.ready.socket_path, reconnect: false });
    this.#talkgroups.push(talkgroup);
    const { certificate_sha256, join_code, control_port } = this.#running().ready;
    const url = `wss://${server_address}:${control_port}`;
    const { session_id } = await talkgroup.server.open({ url, certificate_sha256, join_code, name, role: "alpha" });
    return { name, talkgroup, session_id, ears_path };
  }

  /** Like `Child`, but by way of programs that put it elsewhere and become it: its process is theirs. */
  async #run<Ready>(words: readonly string[], main_path: string, args: readonly string[]): Promise<Running<Ready>> {
    const [program = "", ...rest] = [...words, process.execPath, main_path, ...args, "--attached", "--ready-json"];
    const child = spawn(program, rest, {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" },
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#children.push(child);
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors = (errors + text.toString("utf8")).slice(-error_chars_max);
    });
    const ended = once(child, "close").then(() => "");
    const line = await Promise.race([
      once(createInterface({ input: child.stdout }), "line").then(([text]) => String(text)),
      ended,
    ]);
    if (line === "") throw new Error(`${main_path} ended before it was ready: ${errors}`);
    return { pid: child.pid ?? 0, ready: JSON.parse(line) as Ready };
  }

  #sh(pid: number, script: string): void {
    const [program = "", ...rest] = [...this.#ways.enter(pid), "sh", "-e", "-c", script];
    const { status, stderr } = spawnSync(program, rest, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
  }

  #running(): Running<ServerReady> {
    if (this.#server === undefined) throw new Error("the private network has no server");
    return this.#server;
  }
}

interface Running<Ready> {
  readonly pid: number;
  readonly ready: Ready;
}

/** How a program is put into a network namespace: the first, one more, and that of a process. */
interface Ways {
  readonly first: readonly string[];
  next(pid: number): readonly string[];
  enter(pid: number): readonly string[];
}

/** As root, or as anybody where the system lets users have namespaces of their own. */
function waysOf(): Ways | undefined {
  const works = (words: readonly string[]): boolean => {
    const [program = "", ...rest] = [...words, "sh", "-c", "command -v nsenter && ip link add one type veth peer name other"];
    return spawnSync(program, rest).status === 0;
  };
  const user = (pid: number): readonly string[] => ["nsenter", "-t", String(pid), "-U", "--preserve-credentials"];
  const ways: readonly Ways[] = [
    { first: ["unshare", "-n"], next: () => ["unshare", "-n"], enter: (pid) => ["nsenter", "-t", String(pid), "-n"] },
    { first: ["unshare", "-r", "-n"], next: (pid) => [...user(pid), "unshare", "-n"], enter: (pid) => [...user(pid), "-n"] },
  ];
  return ways.find(({ first }) => works(first));
}

function cableScript(cable: string, number: number, pid: number): string {
  return [
    `ip link add ${cable} type veth peer name ${cable} netns ${pid}`,
    `ip addr add 10.77.${number}.1/24 dev ${cable}`,
    `ip link set ${cable} up`,
  ].join("\n");
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.stdin?.end();
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), end_timeout_ms);
  await closed;
  clearTimeout(killer);
}

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
const server_address = "10.77.0.1";
/** Names of the roamer's ends: the first leads to 10.77.1.1, the second to 10.77.2.1. */
const cables = ["first", "second"] as const;
const plain_microphone = { microphone: { noise_suppression: false, automatic_gain: false } };
const end_timeout_ms = 2_000;
/** The last words of a child that failed. */
const error_chars_max = 4_096;
