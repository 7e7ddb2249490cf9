import { availableParallelism, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { Random } from "@talkgroup/testing";

import { percentile, rounded } from "../bench/distribution.js";
import { accepted, bodyOf, Community, lobby, patient_limits } from "../lab/community.js";
import type { ChaosOptions, ChaosReport } from "./chaos.js";

/**
 * `kill -9` in the middle of a stream of admin writes, again and again on the same store. After each: is every write there that was
 * acknowledged, and how long until the server routes voice again?
 */
export async function storeChaos({ rounds, seed, signal }: ChaosOptions): Promise<ChaosReport> {
  const random = new Random(seed);
  const community = await Community.start({ signal, limits: patient_limits });
  try {
    const join_code = await community.guestCode();
    const written = await newChannels(community);
    const restarts_ms: number[] = [];
    let lost = 0;
    let acknowledged = 0;
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      const writers = written.map((channel) => write(community, channel));
      await pause(kill_after_ms_min + random.next() * kill_after_ms_span);
      await community.kill();
      acknowledged += (await Promise.all(writers)).reduce((sum, count) => sum + count, 0);
      const killed_ms = performance.now();
      await community.restart();
      await voiceRoutes(community, join_code);
      restarts_ms.push(performance.now() - killed_ms);
      lost += await countLost(community, written);
    }
    return report(restarts_ms, acknowledged, lost);
  } finally {
    await community.close();
  }
}

/** One channel that one writer changes again and again. */
interface Written {
  readonly id: string;
  /** Number of the last write that was acknowledged, and of the last that was sent. */
  acknowledged: number;
  sent: number;
}

async function newChannels({ api, organisation_id }: Community): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (let index = 0; index < writers_count; index += 1) {
    const body = { slug: `net-${index}`, title: "0", label: "NET" };
    const { channel_id: id } = bodyOf<{ readonly channel_id: string }>(
      await api.call("POST", `/api/v1/orgs/${organisation_id}/channels`, body),
    );
    written.push({ id, acknowledged: 0, sent: 0 });
  }
  return written;
}

/** Counts up in a channel's title until the server is gone. Resolves with how many writes were acknowledged. */
async function write({ api }: Community, channel: Written): Promise<number> {
  const path = `/api/v1/channels/${channel.id}`;
  let count = 0;
  try {
    let { etag = "" } = await api.call("GET", path);
    for (;;) {
      channel.sent += 1;
      const answer = await api.call("PATCH", path, { title: String(channel.sent) }, { "if-match": etag });
      bodyOf(answer);
      channel.acknowledged = channel.sent;
      count += 1;
      etag = answer.etag ?? "";
    }
  } catch (error) {
    // The socket broke: that is the kill. An answer that says no is a finding.
    if (error instanceof Error && error.name === "LabError") throw error;
    return count;
  }
}

/** A write that was sent but not acknowledged may be there or not; one that was acknowledged must. */
async function countLost({ api }: Community, written: readonly Written[]): Promise<number> {
  let lost = 0;
  for (const channel of written) {
    const { title } = bodyOf<{ readonly title: string }>(await api.call("GET", `/api/v1/channels/${channel.id}`));
    const found = Number(title);
    if (found < channel.acknowledged) lost += channel.acknowledged - found;
    channel.sent = Math.max(found, channel.sent);
    channel.acknowledged = found;
  }
  return lost;
}

/** Resolves when one guest has heard another through the server. */
async function voiceRoutes(community: Community, join_code: string): Promise<void> {
  const [talker, listener] = await Promise.all([community.guest(join_code, "Talker"), community.guest(join_code, "Listener")]);
  for (const player of [talker, listener]) {
    accepted(await player.request("channel.join", { channel_id: lobby, monitor: false }));
    player.ping();
  }
  accepted(await talker.request("target.define", { target_id: 1, channel_ids: [lobby] }));
  const heard = new Promise<void>((resolve) => {
    listener.onVoice = (packet) => {
      if (packet.length > frame.length) resolve();
    };
  });
  const talking = setInterval(() => talker.talk(1, frame), frame_interval_ms);
  await heard;
  clearInterval(talking);
  for (const player of [talker, listener]) player.close();
}

function report(restarts_ms: readonly number[], acknowledged: number, lost: number): ChaosReport {
  const figures = {
    rounds: restarts_ms.length,
    acknowledged,
    lost,
    worst_restart_ms: rounded(percentile(restarts_ms, 1)),
    median_restart_ms: rounded(percentile(restarts_ms, 0.5)),
  };
  // On a machine that has more to do than it can, a time says little of the server.
  const busy = (loadavg()[0] ?? 0) > availableParallelism();
  const ok = lost === 0 && figures.worst_restart_ms <= (busy ? restart_ms_busy : restart_ms_max);
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(18)}${value}\n`);
  return { ok, text: `kill -9 during admin writes: ${ok ? "nothing lost" : "NOT as it must be"}\n${lines.join("")}`, figures };
}

const writers_count = 8;
/** Some writes are certainly under way. */
const kill_after_ms_min = 100;
const kill_after_ms_span = 400;
/** What the server promises. */
const restart_ms_max = 2_000;
const restart_ms_busy = 10_000;
const frame = new Uint8Array(100);
const frame_interval_ms = 20;
