import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { accepted, bodyOf, Community, lobby, organisation, patient_limits } from "../lab/community.js";
import type { LightPlayer } from "../lab/light-player.js";
import type { AdminLoadCounts, AdminLoadOrder, AdminLoadRound } from "./admin-load.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * Is voice slower while the control thread is busy? Four players talk to twelve through a community server; rounds of rest and rounds
 * under 200 logins and 500 admin requests a second take turns. Delay is from send to receipt in one process, so it holds both sockets
 * and the voice worker.
 */
export async function isolationBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const community = await Community.start({ signal, limits: patient_limits });
  const load = fork(fileURLToPath(import.meta.resolve("./admin-load.js")));
  try {
    await prepareLoad(load, community);
    const voice = await VoiceProbe.start(community);
    // Only now: the server and the load would have inherited it.
    raiseOwnPriority();
    const idle: number[] = [];
    const busy: number[] = [];
    const counts: AdminLoadCounts[] = [];
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      idle.push(...(await voice.measure(pause((seconds * 1000) / rounds))));
      busy.push(...(await voice.measure(knock(load, seconds / rounds).then((found) => counts.push(found)))));
      await pause(rest_ms);
    }
    voice.close();
    return report(idle, busy, counts, voice.lost);
  } finally {
    load.kill("SIGKILL");
    await community.close();
  }
}

/** The clock must not be what waits: else this process's own delay is measured. Where it may not, the figures hold that too. */
function raiseOwnPriority(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGH);
  } catch {
    process.stderr.write("not allowed to go first: the figures hold this process's own waiting\n");
  }
}

/** Players whose only word is a number, and when each was said and heard. */
class VoiceProbe {
  readonly #talkers: readonly LightPlayer[];
  readonly #listeners: readonly LightPlayer[];
  #said = 0;
  #heard = 0;
  #delays_ms: number[] = [];

  static async start(community: Community): Promise<VoiceProbe> {
    const join_code = await community.guestCode();
    const players: LightPlayer[] = [];
    for (let index = 0; index < talkers_count + listeners_count; index += 1) {
      const player = await community.guest(join_code, `Player ${index}`);
      const monitor = index >= talkers_count;
      accepted(await player.request("channel.join", { channel_id: lobby, monitor }));
      if (!monitor) accepted(await player.request("target.define", { target_id: 1, channel_ids: [lobby] }));
      player.ping();
      players.push(player);
    }
    await pause(rest_ms);
    return new VoiceProbe(players);
  }

  private constructor(players: readonly LightPlayer[]) {
    this.#talkers = players.slice(0, talkers_count);
    this.#listeners = players.slice(talkers_count);
    for (const listener of this.#listeners) {
      listener.onVoice = (packet) => {
        if (packet.length <= frame_bytes) return;
        const said_ms = new DataView(packet.buffer, packet.byteOffset + header_bytes).getFloat64(0);
        this.#delays_ms.push(performance.now() - said_ms);
        this.#heard += 1;
      };
    }
  }

  /** Copies that never came. */
  get lost(): number {
    return this.#said * listeners_count - this.#heard;
  }

  /** The delays of all copies while `work` goes on, ms. */
  async measure(work: Promise<unknown>): Promise<readonly number[]> {
    this.#delays_ms = [];
    const frame = new Uint8Array(frame_bytes);
    const view = new DataView(frame.buffer);
    let turn = 0;
    const talking = setInterval(() => {
      view.setFloat64(0, performance.now());
      this.#talkers[turn % talkers_count]?.talk(1, frame);
      this.#said += 1;
      turn += 1;
    }, frame_interval_ms / talkers_count);
    await work;
    clearInterval(talking);
    await pause(rest_ms);
    return this.#delays_ms;
  }

  close(): void {
    for (const player of [...this.#talkers, ...this.#listeners]) player.close();
  }
}

async function prepareLoad(load: ChildProcess, community: Community): Promise<void> {
  const { api, organisation_id, ready } = community;
  const usernames = Array.from({ length: users_count }, (_, index) => `user-${index}`);
  for (const username of usernames) {
    bodyOf(await api.call("POST", `/api/v1/orgs/${organisation_id}/users`, { username, password }));
  }
  const channel_ids: string[] = [];
  for (let index = 0; index < channels_count; index += 1) {
    const body = { slug: `net-${index}`, title: `Net ${index}`, label: `N${index}` };
    channel_ids.push(
      bodyOf<{ readonly channel_id: string }>(await api.call("POST", `/api/v1/orgs/${organisation_id}/channels`, body))
        .channel_id,
    );
  }
  const { token = "" } = api;
  const order: AdminLoadOrder = {
    api_url: ready.api_url,
    organisation,
    organisation_id,
    token,
    usernames,
    password,
    channel_ids,
  };
  const listening = once(load, "message");
  load.send(order);
  await listening;
}

async function knock(load: ChildProcess, seconds: number): Promise<AdminLoadCounts> {
  const done = once(load, "message");
  load.send({ seconds } satisfies AdminLoadRound);
  const [counts] = await done;
  return counts as AdminLoadCounts;
}

function report(idle: readonly number[], busy: readonly number[], counts: readonly AdminLoadCounts[], lost: number): BenchReport {
  const [idle_p99_ms, busy_p99_ms] = [percentile(idle, 0.99), percentile(busy, 0.99)];
  const figures = {
    ratio: rounded(busy_p99_ms / idle_p99_ms),
    idle_p50_ms: rounded(percentile(idle, 0.5)),
    idle_p99_ms: rounded(idle_p99_ms),
    busy_p50_ms: rounded(percentile(busy, 0.5)),
    busy_p99_ms: rounded(busy_p99_ms),
    copies: idle.length + busy.length,
    lost,
    logins: added(counts.map(({ logins }) => logins)),
    requests: added(counts.map(({ requests }) => requests)),
  };
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(14)}${JSON.stringify(value)}\n`);
  return { text: `Voice while the control thread is busy\n${lines.join("")}`, figures };
}

function added(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const part of parts) for (const [name, count] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

const talkers_count = 4;
const listeners_count = 12;
const users_count = 8;
const channels_count = 20;
const rounds = 5;
/** A 20 ms frame of 40 kbit/s. */
const frame_bytes = 100;
const header_bytes = 12;
const frame_interval_ms = 20;
const rest_ms = 500;
const password = "a laboratory's long password";
