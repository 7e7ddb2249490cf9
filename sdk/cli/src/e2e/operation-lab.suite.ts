import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { connect, type IpcEvents, type OperationState, type Talkgroup } from "@talkgroup/sdk";

import type { ApiAnswer } from "../lab/api-client.js";
import { Child, mainOf } from "../lab/child.js";
import { bodyOf, Community, patient_limits } from "../lab/community.js";
import type { AgentReady } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";
import { clockMs } from "./radio-log.suite.js";

/** A community server, and real agents of players whom a game's back end or an account lets in. */
export class OperationLab {
  readonly community: Community;
  readonly #folder = testFolder();
  readonly #players: RadioPlayer[] = [];
  readonly #game_key: string;

  static async start(): Promise<OperationLab> {
    const { signal } = new AbortController();
    const community = await Community.start({ signal, limits: patient_limits });
    const keys = `/api/v1/orgs/${community.organisation_id}/game-keys`;
    const { secret } = bodyOf<{ readonly secret: string }>(await community.api.call("POST", keys, { title: "Game" }));
    return new OperationLab(community, secret);
  }

  private constructor(community: Community, game_key: string) {
    this.community = community;
    this.#game_key = game_key;
  }

  /** Asks the API as an admin does; the path is below the organisation's. */
  ask(method: string, path: string, body?: object): Promise<ApiAnswer> {
    const { api, organisation_id } = this.community;
    // Of what nobody else changes the newest is meant. What is made has no version yet.
    const match = method === "PUT" ? { "if-match": "*" } : {};
    return api.call(method, `/api/v1/orgs/${organisation_id}${path}`, body, match);
  }

  /** Has the server keep a preset; its id there. */
  async keep(operation: object): Promise<string> {
    return bodyOf<{ readonly preset_id: string }>(await this.ask("POST", "/presets", { operation })).preset_id;
  }

  /** Has it keep another version of one. */
  replace(preset_id: string, operation: object): Promise<ApiAnswer> {
    return this.community.api.call("PUT", `/api/v1/presets/${preset_id}`, { operation }, { "if-match": "*" });
  }

  /** Runs a version of a preset; left out: the newest. */
  apply(preset_id: string, more: { readonly version_number?: number; readonly phase?: string } = {}): Promise<ApiAnswer> {
    return this.ask("PUT", "/operation", { preset_id, ...more });
  }

  /** Begins a phase; undefined: ends it. */
  async phase(phase?: string): Promise<void> {
    bodyOf(await this.ask("PUT", "/operation/phase", phase === undefined ? {} : { phase }));
  }

  /** Runs nothing any more; nor is that an error where nothing ran. */
  async stop(): Promise<void> {
    await this.ask("DELETE", "/operation");
  }

  /** What a game's back end gives a player of a role. */
  async gameToken(name: string, role: string): Promise<string> {
    const { api } = this.community;
    const operator_token = api.token;
    api.token = this.#game_key;
    const about = { player_id: `player-${name}`, name, role, lifetime_s: 3600 };
    const minted = await this.ask("POST", "/game-tokens", about).finally(() => {
      api.token = operator_token;
    });
    return bodyOf<{ readonly token: string }>(minted).token;
  }

  /** Who is on which channels, as the server sees it: `Lead: air, command`. */
  async seated(): Promise<readonly string[]> {
    const { items } = bodyOf<Sessions>(await this.ask("GET", "/sessions"));
    const lines = items.map(({ name, channels }) => `${name}: ${channels.map(({ channel_slug }) => channel_slug).sort()}`);
    return lines.sort();
  }

  /** Starts the agent of a player, and a game beside it. Nobody is signed in. */
  async addPlayer(name: string): Promise<RadioPlayer> {
    const player = await RadioPlayer.start(join(this.#folder.path, name), this.community);
    this.#players.push(player);
    return player;
  }

  async close(): Promise<void> {
    await Promise.all(this.#players.map((player) => player.close()));
    await this.community.close();
    this.#folder.remove();
  }
}

/** A player's agent, with file sound, and a game that listens to what it tells. */
export class RadioPlayer {
  readonly talkgroup: Talkgroup;
  readonly config_folder: string;
  /** In order, each with when it was heard here (`clockMs`). */
  readonly told: AnyTold[] = [];
  readonly #agent: Child<AgentReady>;
  readonly #community: Community;

  /** `folder`: of its settings; nobody else's. */
  static async start(folder: string, community: Community): Promise<RadioPlayer> {
    mkdirSync(folder, { mode: 0o700 });
    const args = ["--socket", `${folder}.sock`, "--sound", "file", "--config", folder, "--no-hotkeys"];
    const environment = { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" };
    const { signal } = new AbortController();
    const agent = await Child.start<AgentReady>("an agent", mainOf("@talkgroup/agent"), args, signal, environment);
    const { socket_path } = agent.ready;
    const talkgroup = await connect({ client_name: "Game", socket_path, reconnect: false });
    return new RadioPlayer(agent, talkgroup, folder, community);
  }

  private constructor(agent: Child<AgentReady>, talkgroup: Talkgroup, config_folder: string, community: Community) {
    this.#agent = agent;
    this.#community = community;
    this.talkgroup = talkgroup;
    this.config_folder = config_folder;
    for (const event of logged_events) {
      talkgroup.on(event, (params) => this.told.push({ at_ms: clockMs(), event, params } as AnyTold));
    }
  }

  /** Signs in. The radio may still be laid out when it resolves. */
  async open(token: string, more: { readonly follow?: boolean } = {}): Promise<void> {
    const { url, certificate_sha256 } = this.#community.ready;
    await this.talkgroup.server.open({ url, certificate_sha256, token, ...more });
  }

  /** The end of the agent's log. */
  get warned(): string {
    return this.#agent.errors;
  }

  /** What was told of one kind, since a time. */
  toldOf<E extends LoggedEvent>(event: E, since_ms = 0): readonly Told<E>[] {
    return (this.told as Told<E>[]).filter((told) => told.event === event && told.at_ms >= since_ms);
  }

  /** The operation that the radio is laid out by, as it was told last. */
  get operation(): OperationState | undefined {
    return this.toldOf("operationState").at(-1)?.params.operation;
  }

  /** Waits until the radio is laid out so; gives when that was told (`clockMs`). */
  async laidOut(fits: (operation: OperationState | undefined) => boolean): Promise<number> {
    const fit = (): boolean => fits(this.operation);
    await eventually(`laid out: ${fits}`, fit, patience_ms).catch((error: unknown) => {
      throw new Error(`${String(error)}; told: ${JSON.stringify(this.operation)}; ${this.warned}`);
    });
    return this.toldOf("operationState").at(-1)?.at_ms ?? 0;
  }

  /** Waits until a stack of a version is on the radio with all its nets. */
  onStack(stack_id: string, version?: number): Promise<number> {
    return this.laidOut(
      (operation) =>
        operation?.stack?.id === stack_id &&
        operation.version === version &&
        operation.radios.every(({ state }) => state === "on"),
    );
  }

  /** Joined channels by their ids, in order, monitored ones with a "~". */
  async radio(): Promise<readonly string[]> {
    const channels = await this.talkgroup.channels.list();
    const on = channels.filter(({ membership }) => membership !== "none");
    return on.map(({ channel_id, membership }) => (membership === "monitor" ? `~${channel_id}` : channel_id)).sort();
  }

  /** Waits for somebody to begin or cease to be heard on channels, since a time. */
  async hears(name: string, channel_ids: readonly string[], speaking: boolean, since_ms: number): Promise<void> {
    const heard = (): readonly string[] =>
      this.toldOf("speaking", since_ms).flatMap(({ params }) =>
        params.name === name && params.speaking === speaking ? [params.channel_id ?? ""] : [],
      );
    const what = `${name} ${speaking ? "begins" : "ends"} on ${channel_ids}`;
    await eventually(what, () => channel_ids.every((channel_id) => heard().includes(channel_id)), patience_ms);
  }

  async close(): Promise<void> {
    await this.talkgroup.close();
    await this.#agent.close();
  }
}

interface Told<E extends keyof IpcEvents> {
  readonly at_ms: number;
  readonly event: E;
  readonly params: IpcEvents[E];
}

interface Sessions {
  readonly items: readonly { readonly name: string; readonly channels: readonly { readonly channel_slug: string }[] }[];
}

type AnyTold = { [E in LoggedEvent]: Told<E> }[LoggedEvent];
type LoggedEvent = (typeof logged_events)[number];

const logged_events = ["channelGone", "channelState", "connection", "operationState", "ptt", "speaking"] as const;
/** What is waited for comes, be the machine as busy as it likes. */
export const patience_ms = 30_000;
