import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { ApiClient } from "../lab/api-client.js";
import { accepted, bodyOf, Community, lobby, patient_limits } from "../lab/community.js";
import type { LightPlayer } from "../lab/light-player.js";
import { StampedSocket } from "../lab/stamped-socket.js";
import type { AdminLoadCounts, AdminLoadOrder, AdminLoadRound } from "./admin-load.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";

/**
 * Is voice slower while the control thread is busy? Four players talk to twelve through a community server; rounds of rest and rounds
 * under 200 logins and 500 admin requests a second take turns. What is measured is what the voice worker adds: from the moment a talker's
 * datagram lies on the server's side of the kernel to the moment a copy lies on a listener's. Both are the kernel's own stamps, so how
 * late this process reads does not count.
 */
export async function isolationBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const community = await Community.start({ signal, limits: patient_limits });
  const load = fork(fileURLToPath(import.meta.resolve("./admin-load.js")));
  let voice: VoiceProbe | undefined;
  try {
    await prepareLoad(load, community);
    voice = await VoiceProbe.start(community);
    const idle: number[] = [];
    const busy: number[] = [];
    const counts: AdminLoadCounts[] = [];
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      await voice.measure(pause((seconds * 1000) / rounds), idle);
      await voice.measure(
        knock(load, seconds / rounds).then((found) => counts.push(found)),
        busy,
      );
    }
    return report(idle, busy, counts, voice.lost);
  } finally {
    voice?.close();
    load.kill("SIGKILL");
    await community.close();
  }
}

/**
 * Players whose only word is a number. With each word a twin goes straight from the talker to another socket of this process: its stamp
 * is when the word itself reached the server.
 */
class VoiceProbe {
  readonly #talkers: readonly Caller[];
  readonly #listeners: readonly Caller[];
  readonly #straight: StampedSocket;
  /** When each word's twin came, and its copies, ms. */
  readonly #twins = new Map<number, number>();
  readonly #copies: Arrival[] = [];
  #words = 0;
  #heard = 0;

  static async start(community: Community): Promise<VoiceProbe> {
    const join_code = await community.guestCode();
    const straight = new StampedSocket();
    const callers: Caller[] = [];
    for (let index = 0; index < talkers_count + listeners_count; index += 1) {
      const socket = new StampedSocket();
      const voice = { send: (datagram: Uint8Array, port: number) => sendWithTwin(datagram, port, socket, straight) };
      const player = await community.guest(join_code, `Player ${index}`, { voice });
      const monitor = index >= talkers_count;
      accepted(await player.request("channel.join", { channel_id: lobby, monitor }));
      if (!monitor) accepted(await player.request("target.define", { target_id: 1, channel_ids: [lobby] }));
      player.ping();
      callers.push({ player, socket });
    }
    await pause(rest_ms);
    for (const { player, socket } of callers) socket.drain((packet) => player.hear(packet));
    await pause(rest_ms);
    return new VoiceProbe(callers, straight);
  }

  private constructor(callers: readonly Caller[], straight: StampedSocket) {
    this.#talkers = callers.slice(0, talkers_count);
    this.#listeners = callers.slice(talkers_count);
    this.#straight = straight;
  }

  /** Copies that never came. */
  get lost(): number {
    return this.#words * listeners_count - this.#heard;
  }

  /** Adds to `delays_ms` how much later than its twin each copy came while `work` went on. */
  async measure(work: Promise<unknown>, delays_ms: number[]): Promise<void> {
    this.#twins.clear();
    this.#copies.length = 0;
    const talking = setInterval(() => this.#say(), frame_interval_ms / talkers_count);
    await work;
    clearInterval(talking);
    await pause(rest_ms);
    this.#hear();
    for (const { word, came_ms } of this.#copies) {
      const twin_ms = this.#twins.get(word);
      if (twin_ms !== undefined) delays_ms.push(came_ms - twin_ms);
    }
  }

  close(): void {
    for (const { player, socket } of [...this.#talkers, ...this.#listeners]) {
      player.close();
      socket.close();
    }
    this.#straight.close();
  }

  #say(): void {
    this.#hear();
    const talker = this.#talkers[this.#words % talkers_count];
    assert(talker !== undefined, "the talkers take turns");
    const frame = Buffer.alloc(frame_bytes);
    frame.writeUInt32BE(this.#words);
    talker.player.talk(1, frame);
    this.#words += 1;
  }

  #hear(): void {
    this.#straight.drain((packet, came_ms) => this.#twins.set(wordOf(packet, header_bytes), came_ms));
    for (const { socket } of this.#listeners) {
      socket.drain((packet, came_ms) => {
        if (packet.length <= frame_bytes) return;
        this.#copies.push({ word: wordOf(packet, header_bytes), came_ms });
        this.#heard += 1;
      });
    }
  }
}

/** The twin goes first: the word itself wakes the server, which may take this processor at once. */
function sendWithTwin(datagram: Uint8Array, port: number, socket: StampedSocket, straight: StampedSocket): void {
  if (datagram.length > frame_bytes) socket.send(datagram, straight.port);
  socket.send(datagram, port);
}

interface Caller {
  readonly player: LightPlayer;
  readonly socket: StampedSocket;
}

/** One copy of a word. */
interface Arrival {
  readonly word: number;
  readonly came_ms: number;
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

function report(
  idle_ms: readonly number[],
  busy_ms: readonly number[],
  counts: readonly AdminLoadCounts[],
  lost: number,
): BenchReport {
  const idle_p99_ms = percentile(idle_ms, 0.99);
  const busy_p99_ms = percentile(busy_ms, 0.99);
  const figures = {
    ratio: rounded(busy_p99_ms / idle_p99_ms),
    idle_p50_ms: rounded(percentile(idle_ms, 0.5)),
    idle_p99_ms: rounded(idle_p99_ms),
    busy_p50_ms: rounded(percentile(busy_ms, 0.5)),
    busy_p99_ms: rounded(busy_p99_ms),
    copies: idle_ms.length + busy_ms.length,
    lost,
    lost_percent: rounded((100 * lost) / Math.max(1, lost + idle_ms.length + busy_ms.length)),
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
