import { type ChildProcess, fork } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { ApiClient } from "../lab/api-client.js";
import { accepted, bodyOf, Community, lobby, patient_limits } from "../lab/community.js";
import type { LightPlayer } from "../lab/light-player.js";
import type { AdminLoadCounts, AdminLoadOrder, AdminLoadRound } from "./admin-load.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import type { PlainRelayOrder } from "./plain-relay.js";

/**
 * Is voice slower while the control thread is busy? Four players talk to twelve through a community server; rounds of rest and rounds
 * under 200 logins and 500 admin requests a second take turns. What is measured is what the voice worker adds: how much later a copy
 * comes than a datagram that was sent straight at the same moment. A plain relay, another process, is measured beside it: what the load
 * does to that is the machine's doing.
 */
export async function isolationBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const community = await Community.start({ signal, limits: patient_limits });
  const load = fork(fileURLToPath(import.meta.resolve("./admin-load.js")));
  let voice: VoiceProbe | undefined;
  try {
    await prepareLoad(load, community);
    voice = await VoiceProbe.start(community);
    // Only now: the server and the load would have inherited it.
    raiseOwnPriority();
    const idle = noDelays();
    const busy = noDelays();
    const counts: AdminLoadCounts[] = [];
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      await voice.measure(pause((seconds * 1000) / rounds), idle);
      await voice.measure(
        knock(load, seconds / rounds).then((found) => counts.push(found)),
        busy,
      );
      await pause(rest_ms);
    }
    return report(idle, busy, counts, voice.lost);
  } finally {
    voice?.close();
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

/**
 * Players whose only word is a number. With each word a twin goes straight from one socket of this process to another: how much later
 * a copy comes than its twin is what the server added. What delays this process delays both, and cancels out.
 */
class VoiceProbe {
  readonly #talkers: readonly LightPlayer[];
  readonly #listeners: readonly LightPlayer[];
  readonly #straight: Socket;
  readonly #relay: ChildProcess;
  readonly #sinks: readonly Socket[];
  #relay_port = 0;
  /** When each word's twin came, and its copies, ms. */
  readonly #twins = new Map<number, number>();
  readonly #copies: Arrival[] = [];
  readonly #relayed: Arrival[] = [];
  #words = 0;
  #heard = 0;

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
    const straight = await boundSocket();
    const sinks = await Promise.all(Array.from({ length: listeners_count }, boundSocket));
    const probe = new VoiceProbe(players, straight, sinks);
    await probe.#startRelay();
    await pause(rest_ms);
    return probe;
  }

  private constructor(players: readonly LightPlayer[], straight: Socket, sinks: readonly Socket[]) {
    this.#talkers = players.slice(0, talkers_count);
    this.#listeners = players.slice(talkers_count);
    this.#straight = straight;
    this.#sinks = sinks;
    this.#relay = fork(fileURLToPath(import.meta.resolve("./plain-relay.js")));
    for (const sink of sinks) {
      sink.on("message", (frame) => this.#relayed.push({ word: wordOf(frame, 0), came_ms: performance.now() }));
    }
    straight.on("message", (frame) => this.#twins.set(wordOf(frame, 0), performance.now()));
    for (const listener of this.#listeners) {
      listener.onVoice = (packet) => {
        if (packet.length <= frame_bytes) return;
        this.#copies.push({ word: wordOf(packet, header_bytes), came_ms: performance.now() });
        this.#heard += 1;
      };
    }
  }

  /** Copies that never came. */
  get lost(): number {
    return this.#words * listeners_count - this.#heard;
  }

  /** Adds to `delays` how much later than its twin each copy came while `work` went on. */
  async measure(work: Promise<unknown>, delays: Delays): Promise<void> {
    this.#twins.clear();
    this.#copies.length = 0;
    this.#relayed.length = 0;
    const talking = setInterval(() => this.#say(), frame_interval_ms / talkers_count);
    await work;
    clearInterval(talking);
    await pause(rest_ms);
    delays.server.push(...this.#behindTwins(this.#copies));
    delays.relay.push(...this.#behindTwins(this.#relayed));
  }

  close(): void {
    for (const player of [...this.#talkers, ...this.#listeners]) player.close();
    for (const socket of [this.#straight, ...this.#sinks]) socket.close();
    this.#relay.kill("SIGKILL");
  }

  async #startRelay(): Promise<void> {
    const bound = once(this.#relay, "message");
    this.#relay.send({ ports: this.#sinks.map((sink) => sink.address().port) } satisfies PlainRelayOrder);
    const [port] = await bound;
    this.#relay_port = port as number;
  }

  #behindTwins(arrivals: readonly Arrival[]): number[] {
    return arrivals.flatMap(({ word, came_ms }) => {
      const twin_ms = this.#twins.get(word);
      return twin_ms === undefined ? [] : came_ms - twin_ms;
    });
  }

  #say(): void {
    const frame = Buffer.alloc(frame_bytes);
    frame.writeUInt32BE(this.#words);
    this.#talkers[this.#words % talkers_count]?.talk(1, frame);
    this.#straight.send(frame, this.#straight.address().port, "127.0.0.1");
    this.#straight.send(frame, this.#relay_port, "127.0.0.1");
    this.#words += 1;
  }
}

/** One copy of a word. */
interface Arrival {
  readonly word: number;
  readonly came_ms: number;
}

/** How much later than their twins copies came, ms: through the server, and through the plain relay. */
interface Delays {
  readonly server: number[];
  readonly relay: number[];
}

function noDelays(): Delays {
  return { server: [], relay: [] };
}

async function boundSocket(): Promise<Socket> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}

function wordOf(packet: Uint8Array, offset: number): number {
  return new DataView(packet.buffer, packet.byteOffset + offset).getUint32(0);
}

/**
 * The load is on an organisation of its own: what changes in the players' own they are told, and reading that would keep the clock busy.
 */
async function prepareLoad(load: ChildProcess, { api, ready }: Community): Promise<void> {
  const founded = bodyOf<Founded>(await api.call("POST", "/api/v1/orgs", { slug: organisation, title: "Under load" }));
  const owner = { organisation, invite_code: founded.owner_invite, username: "owner", password };
  const { access_token: token } = bodyOf<{ readonly access_token: string }>(await api.call("POST", "/auth/register", owner));
  const { organisation_id } = founded.organisation;
  const admin = new ApiClient(ready.api_url, 1);
  admin.token = token;
  const usernames = Array.from({ length: users_count }, (_, index) => `user-${index}`);
  for (const username of usernames) {
    bodyOf(await admin.call("POST", `/api/v1/orgs/${organisation_id}/users`, { username, password }));
  }
  const channel_ids: string[] = [];
  for (let index = 0; index < channels_count; index += 1) {
    const body = { slug: `net-${index}`, title: `Net ${index}`, label: `N${index}` };
    const made = await admin.call("POST", `/api/v1/orgs/${organisation_id}/channels`, body);
    channel_ids.push(bodyOf<{ readonly channel_id: string }>(made).channel_id);
  }
  admin.close();
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

interface Founded {
  readonly organisation: { readonly organisation_id: string };
  readonly owner_invite: string;
}

async function knock(load: ChildProcess, seconds: number): Promise<AdminLoadCounts> {
  const done = once(load, "message");
  load.send({ seconds } satisfies AdminLoadRound);
  const [counts] = await done;
  return counts as AdminLoadCounts;
}

function report(idle: Delays, busy: Delays, counts: readonly AdminLoadCounts[], lost: number): BenchReport {
  const server = { idle: percentile(idle.server, 0.99), busy: percentile(busy.server, 0.99) };
  const relay = { idle: percentile(idle.relay, 0.99), busy: percentile(busy.relay, 0.99) };
  const figures = {
    ratio: rounded(server.busy / server.idle),
    relay_ratio: rounded(relay.busy / relay.idle),
    // What the load does to voice, over what it does to a process that shares nothing with the control thread but the machine.
    ratio_to_relay: rounded(server.busy / server.idle / (relay.busy / relay.idle)),
    idle_p50_ms: rounded(percentile(idle.server, 0.5)),
    idle_p99_ms: rounded(server.idle),
    busy_p50_ms: rounded(percentile(busy.server, 0.5)),
    busy_p99_ms: rounded(server.busy),
    relay_idle_p99_ms: rounded(relay.idle),
    relay_busy_p99_ms: rounded(relay.busy),
    copies: idle.server.length + busy.server.length,
    lost,
    logins: added(counts.map(({ logins }) => logins)),
    requests: added(counts.map(({ requests }) => requests)),
  };
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(20)}${JSON.stringify(value)}\n`);
  return { text: `Voice while the control thread is busy\n${lines.join("")}`, figures };
}

function added(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const part of parts) for (const [name, count] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** The organisation under load. */
const organisation = "load";
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
