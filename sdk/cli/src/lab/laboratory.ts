import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Talkgroup } from "@talkgroup/sdk";

import { Child, LabError, mainOf } from "./child.js";
import { LossyRelay } from "./lossy-relay.js";
import { socketPath } from "./socket-path.js";

/** What the server prints with --ready-json. */
export interface ServerReady {
  readonly url: string;
  readonly certificate_sha256: string;
  readonly join_code: string;
  readonly control_port: number;
  readonly voice_port: number;
}

/** What an agent prints with --ready-json. */
export interface AgentReady {
  readonly socket_path: string;
  readonly codec: string;
  readonly sound: string;
  readonly reason: string;
}

export interface LabPlayer {
  readonly name: string;
  readonly role: string;
  /** "" without the file backend. */
  readonly ears_path: string;
  readonly agent: Child<AgentReady>;
  /** Of the agent's settings. */
  readonly config_folder: string;
  readonly talkgroup: Talkgroup;
  readonly session_id: number;
}

export interface PlayerOptions extends AgentOptions {
  readonly name: string;
  readonly role: string;
}

export interface AgentOptions {
  readonly sound?: "auto" | "pulse" | "file" | "null";
  /** Where its ears are recorded (file sound). */
  readonly ears_path?: string;
  readonly trace?: boolean;
  /** True: it listens to the keys of the display that `environment` names. */
  readonly hotkeys?: boolean;
  /** Besides what this process has. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Files of its settings, by name: `bindings.json`. Default with file sound: a `config.json` that leaves the microphone as it is. */
  readonly settings?: Readonly<Record<string, object>>;
  /** Where the pages of overlay and settings are. Default: those that are installed. */
  readonly pages_folder?: string;
}

/**
 * A server and any number of players, each a process of its own, on free ports and in a temporary folder. Used by the radio check and
 * the benchmarks. `close` leaves no process, socket file or folder behind, whatever was going on: starts and pauses that it cuts short
 * reject with LabError, so that a script that runs in the laboratory ends with it.
 */
export class Laboratory {
  readonly folder: string;
  readonly relay: LossyRelay | undefined;
  readonly #server_args: readonly string[];
  readonly #closing = new AbortController();
  #server: Child<ServerReady>;
  #gone: Promise<void> | undefined;
  #players: readonly LabPlayer[] = [];
  /** Also those whose player could not be signed in. */
  readonly #agents = new Set<Child<AgentReady>>();
  /** Agents that are not ready yet. */
  readonly #starting = new Set<Promise<unknown>>();
  #agent_number = 0;

  private constructor(server: Child<ServerReady>, server_args: readonly string[], folder: string, relay: LossyRelay | undefined) {
    this.#server = server;
    this.#server_args = server_args;
    this.folder = folder;
    this.relay = relay;
  }

  /**
   * Starts the server with an operation preset. With `loss` or `relay`, its voice goes through a stretch of bad network. Throws LabError, also when
   * `signal` is aborted while the server starts; once it runs, an abort closes the laboratory.
   */
  static async start(options: LabOptions): Promise<Laboratory> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-"));
    const signal = options.signal ?? new AbortController().signal;
    const args = ["--operation", options.operation_path, "--data", join(folder, "server"), "--host", host];
    let relay: LossyRelay | undefined;
    try {
      if (options.loss > 0 || options.relay === true) {
        // The relay needs the server's port and the server must advertise the relay's: the port is chosen first.
        const server_port = await freeUdpPort();
        const { loss, seed, onUp } = options;
        // Bursts of two, or as long as losses that have nothing to do with each other make them: shorter ones cannot be.
        relay = await LossyRelay.start({
          host,
          server_port,
          loss,
          mean_burst: Math.max(2, 1 / (1 - loss)),
          seed,
          ...(onUp === undefined ? {} : { onUp }),
        });
        args.push("--voice-port", String(server_port), "--advertise-voice-port", String(relay.port));
      }
      const server = await startServer(args, signal);
      const lab = new Laboratory(server, args, folder, relay);
      signal.addEventListener("abort", () => void lab.close(), { once: true });
      return lab;
    } catch (error) {
      relay?.close();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Starts an agent; nobody is signed in on it. */
  async addAgent(name: string, options: AgentOptions): Promise<Child<AgentReady>> {
    return this.#startAgent(name, this.#nextAgent(), options);
  }

  /** Starts an agent and signs its player in. */
  async addPlayer(options: PlayerOptions): Promise<LabPlayer> {
    const { name, role, sound = "file", ears_path: _, ...others } = options;
    const ears_path = sound === "file" ? (options.ears_path ?? join(this.folder, `ears-${this.#agent_number}.wav`)) : "";
    const own = this.#nextAgent();
    const ears = ears_path === "" ? {} : { ears_path };
    const agent = await this.#startAgent(`the agent of ${name}`, own, { ...others, sound, ...ears });
    const talkgroup = await connect({ client_name: "Radio check", socket_path: agent.ready.socket_path, reconnect: false });
    try {
      const { url, certificate_sha256, join_code } = this.server.ready;
      const { session_id } = await talkgroup.server.open({ url, certificate_sha256, join_code, name, role });
      if (this.closed) throw closedError();
      const player = { name, role, ears_path, agent, config_folder: join(this.folder, own), talkgroup, session_id };
      this.#players = [...this.#players, player];
      return player;
    } catch (error) {
      await talkgroup.close();
      throw error;
    }
  }

  get server(): Child<ServerReady> {
    return this.#server;
  }

  /** Ends the server as a power cut would. */
  killServer(): Promise<void> {
    return this.#server.kill();
  }

  /** Starts it again, with the ports, certificate and join code that it had. Throws LabError. */
  async restartServer(): Promise<void> {
    const { control_port, voice_port, join_code } = this.#server.ready;
    const voice = this.relay === undefined ? ["--voice-port", String(voice_port)] : [];
    const args = [...this.#server_args, "--control-port", String(control_port), ...voice, "--join-code", join_code];
    this.#server = await startServer(args, this.#closing.signal);
  }

  get players(): readonly LabPlayer[] {
    return this.#players;
  }

  /** True from the moment that `close` was called. */
  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Resolves after `delay_ms`; rejects with LabError as soon as the laboratory is closed. */
  pause(delay_ms: number): Promise<void> {
    const { signal } = this.#closing;
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", settle);
        if (signal.aborted) reject(closedError());
        else resolve();
      };
      const timer = setTimeout(settle, delay_ms);
      signal.addEventListener("abort", settle);
      if (signal.aborted) settle();
    });
  }

  /** Ends players: their recordings are whole after it. */
  async closePlayers(players: readonly Pick<LabPlayer, "agent" | "talkgroup">[]): Promise<void> {
    await Promise.all(
      players.map(async (player) => {
        await player.talkgroup.close();
        await player.agent.close();
        this.#players = this.#players.filter((other) => other !== player);
        this.#agents.delete(player.agent);
      }),
    );
  }

  /** May be called again, and while anything is going on; resolves when all is gone. */
  close(): Promise<void> {
    this.#gone ??= this.#close();
    return this.#gone;
  }

  /** What an agent's folder and socket are called. */
  #nextAgent(): string {
    this.#agent_number += 1;
    return `agent-${this.#agent_number}`;
  }

  async #startAgent(name: string, own: string, options: AgentOptions): Promise<Child<AgentReady>> {
    if (this.closed) throw closedError();
    const { sound = "file", ears_path, trace = false, hotkeys = false, environment = {}, settings = {}, pages_folder } = options;
    const config_folder = join(this.folder, own);
    // At once: whoever closes the laboratory meanwhile removes all that is there.
    mkdirSync(config_folder, { mode: 0o700 });
    const files = { ...(sound === "file" ? { "config.json": plain_microphone } : {}), ...settings };
    for (const [file, content] of Object.entries(files)) writeFileSync(join(config_folder, file), JSON.stringify(content));
    const args = ["--socket", socketPath(this.folder, own), "--sound", sound, "--config", config_folder];
    if (!hotkeys) args.push("--no-hotkeys");
    if (ears_path !== undefined) args.push("--ears", ears_path);
    if (trace) args.push("--trace");
    if (pages_folder !== undefined) args.push("--pages", pages_folder);
    // Whatever keyring this machine has is none of a laboratory's.
    const all = { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere", ...environment };
    const starting = Child.start<AgentReady>(name, mainOf("@talkgroup/agent"), args, this.#closing.signal, all).then((agent) => {
      this.#agents.add(agent);
      return agent;
    });
    this.#starting.add(starting);
    try {
      return await starting;
    } finally {
      this.#starting.delete(starting);
    }
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#starting);
    await this.closePlayers(this.#players);
    await Promise.all([...this.#agents].map((agent) => agent.close()));
    await this.#server.close();
    this.relay?.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

export interface LabOptions {
  readonly operation_path: string;
  /** Share of datagrams lost on the way to each listener, 0 ≤ loss < 1. */
  readonly loss: number;
  readonly seed: number;
  /** True: voice goes through a relay that can be blocked, whether or not it loses anything. */
  readonly relay?: boolean;
  /** Told of each datagram on its way to the server through the relay. */
  readonly onUp?: (datagram: Uint8Array) => void;
  /** Closes the laboratory when it is aborted. */
  readonly signal?: AbortSignal;
}

function startServer(args: readonly string[], signal: AbortSignal): Promise<Child<ServerReady>> {
  return Child.start<ServerReady>("the server", mainOf("@talkgroup/server"), args, signal);
}

function closedError(): LabError {
  return new LabError("the laboratory is closed");
}

async function freeUdpPort(): Promise<number> {
  const probe = await LossyRelay.start({ host, server_port: 1, loss: 0, mean_burst: 1, seed: 0 });
  probe.close();
  return probe.port;
}

const host = "127.0.0.1";
/** Recordings are no microphone: what is heard is compared with them as they are. */
const plain_microphone = { microphone: { noise_suppression: false, automatic_gain: false } };
