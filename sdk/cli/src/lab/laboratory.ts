import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Talkgroup } from "@talkgroup/sdk";

import { Child } from "./child.js";
import { LossyRelay } from "./lossy-relay.js";

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
}

/**
 * A server and any number of players, each a process of its own, on free ports and in a temporary folder. Used by the radio check and
 * the benchmarks. `close` leaves no process, socket file or folder behind.
 */
export class Laboratory {
  readonly server: Child<ServerReady>;
  readonly folder: string;
  readonly relay: LossyRelay | undefined;
  #players: readonly LabPlayer[] = [];
  /** Also those whose player could not be signed in. */
  readonly #agents = new Set<Child<AgentReady>>();
  #agent_number = 0;

  private constructor(server: Child<ServerReady>, folder: string, relay: LossyRelay | undefined) {
    this.server = server;
    this.folder = folder;
    this.relay = relay;
  }

  /** Starts the server with an operation preset. With `loss`, its voice goes through a stretch of bad network. */
  static async start(options: {
    readonly operation_path: string;
    readonly loss: number;
    readonly seed: number;
  }): Promise<Laboratory> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-"));
    const args = ["--operation", options.operation_path, "--data", join(folder, "server"), "--host", host];
    try {
      if (options.loss === 0) return new Laboratory(await startServer(args), folder, undefined);
      // The relay needs the server's port and the server must advertise the relay's: the port is chosen first.
      const server_port = await freeUdpPort();
      const relay = await LossyRelay.start({ host, server_port, loss: options.loss, mean_burst: 2, seed: options.seed });
      const ports = ["--voice-port", String(server_port), "--advertise-voice-port", String(relay.port)];
      return new Laboratory(await startServer([...args, ...ports]), folder, relay);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Starts an agent; nobody is signed in on it. */
  async addAgent(name: string, options: AgentOptions): Promise<Child<AgentReady>> {
    this.#agent_number += 1;
    const { sound = "file", ears_path, trace = false } = options;
    const args = ["--socket", join(this.folder, `agent-${this.#agent_number}.sock`), "--sound", sound];
    if (ears_path !== undefined) args.push("--ears", ears_path);
    if (trace) args.push("--trace");
    const agent = await Child.start<AgentReady>(name, "@talkgroup/agent", args);
    this.#agents.add(agent);
    return agent;
  }

  /** Starts an agent and signs its player in. */
  async addPlayer(options: PlayerOptions): Promise<LabPlayer> {
    const { name, role, sound = "file" } = options;
    const ears_path = sound === "file" ? (options.ears_path ?? join(this.folder, `ears-${this.#agent_number}.wav`)) : "";
    const agent = await this.addAgent(`the agent of ${name}`, ears_path === "" ? { sound } : { ...options, ears_path });
    const talkgroup = await connect({ client_name: "Radio check", socket_path: agent.ready.socket_path });
    const { url, certificate_sha256, join_code } = this.server.ready;
    const { session_id } = await talkgroup.server.open({ url, certificate_sha256, join_code, name, role });
    const player = { name, role, ears_path, agent, talkgroup, session_id };
    this.#players = [...this.#players, player];
    return player;
  }

  get players(): readonly LabPlayer[] {
    return this.#players;
  }

  /** Ends players: their recordings are whole after it. */
  async closePlayers(players: readonly LabPlayer[]): Promise<void> {
    await Promise.all(
      players.map(async (player) => {
        await player.talkgroup.close();
        await player.agent.close();
        this.#players = this.#players.filter((other) => other !== player);
        this.#agents.delete(player.agent);
      }),
    );
  }

  async close(): Promise<void> {
    await this.closePlayers(this.#players);
    await Promise.all([...this.#agents].map((agent) => agent.close()));
    await this.server.close();
    this.relay?.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function startServer(args: readonly string[]): Promise<Child<ServerReady>> {
  return Child.start<ServerReady>("the server", "@talkgroup/server", args);
}

async function freeUdpPort(): Promise<number> {
  const probe = await LossyRelay.start({ host, server_port: 1, loss: 0, mean_burst: 1, seed: 0 });
  probe.close();
  return probe.port;
}

const host = "127.0.0.1";
