import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { compileRadioPlan, type RadioPlan } from "@talkgroup/core";
import { assert, type ControlEvents, validateOperation } from "@talkgroup/schemas";
import { connect, type OperationState, type Talkgroup } from "@talkgroup/sdk";

import { Child, LabError, mainOf } from "../lab/child.js";
import { accepted, bodyOf, Community, patient_limits } from "../lab/community.js";
import type { AgentReady } from "../lab/laboratory.js";
import { largeOperation } from "../lab/large-operation.js";
import { LightPlayer } from "../lab/light-player.js";
import { socketPath } from "../lab/socket-path.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * A preset of 500 nets is applied to a server with 200 connected players, and then another version of it, while one of them talks: from the
 * request to the last player whose radio is laid out anew, and what is lost of the talk: `frames_lost`, and `stalls`, how often there was
 * nothing to be played, beside those of as many seconds before (`stalls_at_rest`). Two of the players are real agents. The others do over the
 * wire what an agent does: each reads its part of the preset, compiles its radio plan, joins what is new and leaves what is gone; they share
 * one process, so a plan that several have in the same words is compiled once.
 */
export async function applyBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const community = await Community.start({ signal, limits: patient_limits });
  const closing: { close(): void | Promise<void> }[] = [community];
  try {
    const operator = new Operator(community);
    const [first, second] = [largeOperation(1), largeOperation(2)];
    await operator.keep(first);
    const first_ms = await operator.apply();
    const tokens = await operator.tokens(first.roles.map(({ id }) => id));
    const players = await enter(tokens.slice(real_agents), community);
    closing.push(...players);
    const joined_ms = await Promise.all(players.map((player) => player.layOut()));
    const talk = await Talk.start(tokens, community, settle_ms + 2_000 * seconds + apply_ms_max, signal);
    closing.push(talk);
    await pause(settle_ms, undefined, { signal });
    const at_rest = await talk.heard();
    await pause(seconds * 1000, undefined, { signal });
    const before = await talk.heard();
    await operator.replace(second);
    const laid_out = [...players, talk].map((player) => player.laidOutAgain(signal));
    const started_ms = performance.now();
    const answered_ms = await operator.apply();
    const done_ms = (await Promise.all(laid_out)).map((at_ms) => at_ms - started_ms);
    await pause(seconds * 1000, undefined, { signal });
    const after = await talk.heard();
    const figures = {
      players: players.length + real_agents,
      nets: second.nets.length,
      first_apply_ms: rounded(first_ms),
      first_layout_worst_ms: rounded(percentile(joined_ms, 1)),
      apply_answered_ms: rounded(answered_ms),
      apply_p50_ms: rounded(percentile(done_ms, 0.5)),
      apply_worst_ms: rounded(percentile(done_ms, 1)),
      agents_ms: rounded(done_ms.at(-1) ?? Number.NaN),
      frames_played: after.frames - before.frames,
      frames_lost: after.missing - before.missing,
      stalls: after.stalls - before.stalls,
      stalls_at_rest: before.stalls - at_rest.stalls,
    };
    return { text: textOf(figures), figures };
  } finally {
    for (const one of closing.reverse()) await one.close();
  }
}

/** Does over the API what an admin and a game's back end do. */
class Operator {
  readonly #community: Community;
  #preset_id = "";
  #etag = "";

  constructor(community: Community) {
    this.#community = community;
  }

  async keep(operation: object): Promise<void> {
    const { api, organisation_id } = this.#community;
    const kept = bodyOf<{ readonly preset_id: string; readonly version: number }>(
      await api.call("POST", `/api/v1/orgs/${organisation_id}/presets`, { operation }),
    );
    this.#preset_id = kept.preset_id;
    this.#etag = `"${kept.version}"`;
  }

  async replace(operation: object): Promise<void> {
    const path = `/api/v1/presets/${this.#preset_id}`;
    bodyOf(await this.#community.api.call("PUT", path, { operation }, { "if-match": this.#etag }));
  }

  /** From the request to its answer, ms. */
  async apply(): Promise<number> {
    const { api, organisation_id } = this.#community;
    const path = `/api/v1/orgs/${organisation_id}/operation`;
    const { etag } = await api.call("GET", path);
    const started_ms = performance.now();
    const match = etag === undefined ? {} : { "if-match": etag };
    bodyOf(await api.call("PUT", path, { preset_id: this.#preset_id }, match));
    return performance.now() - started_ms;
  }

  /** Tokens of a game's back end, one for each player, as many of each role. */
  async tokens(roles: readonly string[]): Promise<string[]> {
    const { api, organisation_id } = this.#community;
    const keys = `/api/v1/orgs/${organisation_id}/game-keys`;
    const { secret } = bodyOf<{ readonly secret: string }>(await api.call("POST", keys, { title: "Game" }));
    const admin_token = api.token;
    api.token = secret;
    const tokens: string[] = [];
    for (let index = 0; index < players_count; index += 1) {
      const role = roles[index % roles.length];
      const body = { player_id: `player-${index}`, name: `Player ${index}`, role, lifetime_s: 600 };
      const path = `/api/v1/orgs/${organisation_id}/game-tokens`;
      tokens.push(bodyOf<{ readonly token: string }>(await api.call("POST", path, body)).token);
    }
    api.token = admin_token;
    return tokens;
  }
}

function enter(tokens: readonly string[], { ready }: Community): Promise<Player[]> {
  const plans = new Map<string, RadioPlan>();
  return Promise.all(
    tokens.map(
      async (token) => new Player(accepted(await LightPlayer.connect({ url: ready.url, hello: { token }, voice: false })), plans),
    ),
  );
}

/** A player whose radio is laid out by the preset that runs. */
class Player {
  readonly #light: LightPlayer;
  readonly #plans: Map<string, RadioPlan>;
  #plan: RadioPlan | undefined;
  #onChanged: () => void = () => {};

  constructor(light: LightPlayer, plans: Map<string, RadioPlan>) {
    this.#light = light;
    this.#plans = plans;
    light.onEvent = (event: keyof ControlEvents) => {
      if (event === "session.preset_changed") this.#onChanged();
    };
  }

  /** Lays it out by what runs now; how long that took, ms. */
  async layOut(): Promise<number> {
    const started_ms = performance.now();
    const plan = await this.#readPlan();
    const before = new Set(this.#plan?.channels.map(({ channel_id }) => channel_id));
    const now = new Set(plan.channels.map(({ channel_id }) => channel_id));
    const added = plan.channels.filter(({ channel_id }) => !before.has(channel_id));
    const joins = added.map(({ channel_id, monitor }) => this.#light.request("channel.join", { channel_id, monitor }));
    for (const joined of await Promise.all(joins)) accepted(joined);
    // The server has taken away nets that are no more.
    const gone = [...before].filter((channel_id) => !now.has(channel_id));
    await Promise.all(gone.map((channel_id) => this.#light.request("channel.leave", { channel_id })));
    this.#plan = plan;
    return performance.now() - started_ms;
  }

  /** Resolves when it is laid out by the next version, with the time. */
  async laidOutAgain(signal: AbortSignal): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#onChanged = resolve;
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    await this.layOut();
    return performance.now();
  }

  close(): void {
    this.#light.close();
  }

  async #readPlan(): Promise<RadioPlan> {
    const { preset = "", roles } = accepted(await this.#light.request("session.preset", {}));
    const role = roles[0] ?? "";
    const known = this.#plans.get(role + preset);
    if (known !== undefined) return known;
    const plan = accepted(compileRadioPlan(accepted(validateOperation(JSON.parse(preset))), role));
    this.#plans.set(role + preset, plan);
    return plan;
  }
}

/** Two real agents, their radios laid out by the preset too: one talks on the net that all hear, the other is asked what it played. */
class Talk {
  readonly #agents: readonly Child<AgentReady>[];
  readonly #talker: Talkgroup;
  readonly #listener: Talkgroup;
  readonly #folder: string;

  /** `talk_ms`: for how long somebody talks. */
  static async start(tokens: readonly string[], { ready }: Community, talk_ms: number, signal: AbortSignal): Promise<Talk> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-apply-"));
    const agents: Child<AgentReady>[] = [];
    try {
      const players: Talkgroup[] = [];
      for (const token of tokens.slice(0, 2)) {
        const own = `agent-${agents.length}`;
        const place = ["--socket", socketPath(folder, own), "--config", join(folder, own)];
        const args = [...place, "--sound", "file", "--no-hotkeys"];
        const agent = await Child.start<AgentReady>("an agent", mainOf("@talkgroup/agent"), args, signal);
        agents.push(agent);
        const player = await connect({ client_name: "Apply bench", socket_path: agent.ready.socket_path, reconnect: false });
        players.push(player);
        await player.server.open({ url: ready.url, certificate_sha256: ready.certificate_sha256, token });
        await laidOut(player, 1, signal);
      }
      const [talker, listener] = players;
      assert(talker !== undefined && listener !== undefined, "there are two agents");
      await talker.ptt.bind("talk", { channel_id: "command" });
      await talker.ptt.press("talk");
      for (let said_ms = 0; said_ms < talk_ms; ) said_ms += (await talker.microphone.play(phrase_path)).duration_ms;
      return new Talk(agents, talker, listener, folder);
    } catch (error) {
      await closeAll(agents, folder);
      throw error;
    }
  }

  private constructor(agents: readonly Child<AgentReady>[], talker: Talkgroup, listener: Talkgroup, folder: string) {
    this.#agents = agents;
    this.#talker = talker;
    this.#listener = listener;
    this.#folder = folder;
  }

  /** Resolves when both are laid out by the second version, with the time. */
  async laidOutAgain(signal: AbortSignal): Promise<number> {
    await Promise.all([this.#talker, this.#listener].map((player) => laidOut(player, 2, signal)));
    return performance.now();
  }

  /** What the listener has played of the talker since the talk began. */
  async heard(): Promise<{ readonly frames: number; readonly missing: number; readonly stalls: number }> {
    const { talkers } = await this.#listener.stats.read();
    const [talker] = talkers;
    if (talker === undefined) throw new LabError("the listener has heard nobody");
    const { frames_played, frames_lost, stalls } = talker;
    return { frames: frames_played, missing: frames_lost, stalls };
  }

  close(): Promise<void> {
    return closeAll(this.#agents, this.#folder);
  }
}

/** Resolves when the radio has all channels of its stack in this version of the preset. */
async function laidOut(player: Talkgroup, version: number, signal: AbortSignal): Promise<void> {
  const isDone = (operation: OperationState | undefined): boolean =>
    operation?.version === version && operation.radios.length > 0 && operation.radios.every(({ state }) => state === "on");
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    player.on("operationState", ({ operation }) => {
      if (isDone(operation)) resolve();
    });
    player.operations.read().then((operation) => {
      if (isDone(operation)) resolve();
    }, reject);
  });
}

async function closeAll(agents: readonly Child<AgentReady>[], folder: string): Promise<void> {
  await Promise.all(agents.map((agent) => agent.close()));
  await rm(folder, { recursive: true, force: true });
}

function textOf(figures: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(24)}${String(value)}\n`);
  return `A preset of 500 nets, applied to 200 players\n${lines.join("")}`;
}

const players_count = 200;
const real_agents = 2;
const settle_ms = 2_000;
/** So long the talk goes on while a version is applied. */
const apply_ms_max = 10_000;
const phrase_path = fileURLToPath(new URL("../../speech/alpha-lead.wav", import.meta.url));
