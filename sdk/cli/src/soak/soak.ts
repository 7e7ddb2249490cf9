import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Random } from "@talkgroup/testing";

import { percentile, rounded } from "../bench/distribution.js";
import { inEnvironment } from "../chaos/in-environment.js";
import { openFilesOf } from "../chaos/process-marks.js";
import { bodyOf, Community, patient_limits } from "../lab/community.js";
import { PauseMonitor } from "../lab/pause-monitor.js";
import { processUsage } from "../lab/process-usage.js";
import { Crowd } from "./crowd.js";
import { liveMemory, probeEnvironment } from "./live-memory.js";
import { readGauges } from "./server-numbers.js";
import { judgeSoak, rise_mb_per_hour_max, type SoakSample, soakSvg, verdictText, warm_up_s } from "./soak-report.js";

export interface SoakOptions {
  readonly minutes: number;
  readonly agents: number;
  /** Of what players do, and when. */
  readonly seed: number;
  readonly json?: boolean;
  /** Where the plot goes. */
  readonly svg?: string;
  readonly signal: AbortSignal;
}

/**
 * A community server, and players who come and go, change channels and talk, for as long as one likes. Is the server as it was? Resolves
 * with the exit code: 0 if its memory is flat, no file leaks and no session is left when all have gone.
 */
export async function runSoak({ minutes, agents, seed, json, svg, signal }: SoakOptions): Promise<number> {
  const probe_folder = await mkdtemp(join(tmpdir(), "talkgroup-soak-"));
  const start = (): Promise<Community> => Community.start({ signal, limits: patient_limits });
  const community = await inEnvironment(probeEnvironment(probe_folder), start);
  try {
    const code = await community.guestCode();
    const channels = await newChannels(community);
    const crowd = new Crowd(agents, channels, new Random(seed), (index) => community.guest(code, `Player ${index}`));
    await crowd.enter(signal);
    const samples = await watch({ community, crowd, probe_folder, minutes, signal });
    await crowd.leave();
    const sessions_left = signal.aborted ? 0 : await sessionsLeft(community, signal);
    const outcome = judgeSoak(samples, sessions_left);
    const { verdict, resident_mb_per_hour, settled_mb_per_hour, live_mb_per_hour, files_growth, ok } = outcome;
    const { copies, lost, spurts, joins, sessions, troubles } = crowd.counts;
    const figures = { minutes, agents, seed, spurts, joins, sessions, copies, lost, troubles, sessions_left, files_growth };
    const delay = {
      delay_p99_ms: rounded(
        percentile(
          samples.map((sample) => sample.delay_p99_ms),
          0.5,
        ),
      ),
    };
    if (svg !== undefined) await writeFile(svg, soakSvg(`Talkgroup server, ${agents} players, ${minutes} minutes`, samples));
    const slopes = { settled_mb_per_hour, live_mb_per_hour, resident_mb_per_hour, rise_mb_per_hour_max, warm_up_s };
    if (json) {
      process.stdout.write(`${JSON.stringify({ soak: "server", ok, verdict, ...slopes, ...figures, ...delay, samples })}\n`);
    } else {
      const lines = Object.entries({ ...figures, ...delay }).map(([name, value]) => `  ${name.padEnd(16)}${value}\n`);
      process.stdout.write(
        `Soak of a server: ${ok ? "as it must be" : "NOT as it must be"}\n  ${verdictText(outcome)}\n${lines.join("")}`,
      );
    }
    return ok ? 0 : 1;
  } finally {
    await community.close();
    await rm(probe_folder, { recursive: true, force: true });
  }
}

async function newChannels({ api, organisation_id }: Community): Promise<readonly string[]> {
  const slugs = Array.from({ length: channels_count }, (_, index) => `net-${index}`);
  for (const slug of slugs) {
    bodyOf(await api.call("POST", `/api/v1/orgs/${organisation_id}/channels`, { slug, title: slug, label: "NET" }));
  }
  return slugs;
}

/** What is watched, and for how long. */
interface Watched {
  readonly community: Community;
  readonly crowd: Crowd;
  readonly probe_folder: string;
  readonly minutes: number;
  readonly signal: AbortSignal;
}

/** Watches the community's server and the crowd. */
async function watch(watched: Watched): Promise<readonly SoakSample[]> {
  const monitor = new PauseMonitor();
  try {
    return await takeSamples(watched, monitor);
  } finally {
    monitor.stop();
  }
}

/** One every two seconds. */
async function takeSamples(
  { community, crowd, probe_folder, minutes, signal }: Watched,
  monitor: PauseMonitor,
): Promise<readonly SoakSample[]> {
  const samples: SoakSample[] = [];
  const begun_ms = performance.now();
  const { counts } = crowd;
  let [copies, lost] = [counts.copies, counts.lost];
  counts.delays_ms.length = 0;
  while (!signal.aborted && performance.now() - begun_ms < minutes * 60_000) {
    // An interruption is no failure: what was measured until then is told.
    await pause(sample_ms, undefined, { signal }).catch(() => {});
    const { resident_mb } = await processUsage(community.pid);
    const { live_mb, spare_mb } = await liveMemory(probe_folder);
    const [files, threads] = await Promise.all([openFilesOf(community.pid), readdir(`/proc/${community.pid}/task`)]);
    samples.push({
      at_s: rounded((performance.now() - begun_ms) / 1_000),
      resident_mb: rounded(resident_mb),
      settled_mb: rounded(resident_mb - spare_mb),
      live_mb: rounded(live_mb),
      files,
      threads: threads.length,
      sessions: await sessionsOf(community),
      players: crowd.connected,
      delay_p50_ms: rounded(percentile(counts.delays_ms, 0.5)),
      delay_p99_ms: rounded(percentile(counts.delays_ms, 0.99)),
      copies: counts.copies - copies,
      lost: counts.lost - lost,
      pause_ms: rounded(monitor.takeLongest_ms()),
    });
    [copies, lost] = [counts.copies, counts.lost];
    counts.delays_ms.length = 0;
  }
  return samples;
}

/** How many sessions are left once all have gone, and those who went without a word are forgotten. */
async function sessionsLeft(community: Community, signal: AbortSignal): Promise<number> {
  const end_ms = performance.now() + forgotten_ms_max;
  for (;;) {
    const left = await sessionsOf(community);
    if (left === 0 || performance.now() > end_ms) return left;
    await pause(sample_ms, undefined, { signal });
  }
}

/** NaN where the server did not say: after a moment in which the machine stood still, it has closed the connection that we would ask on. */
async function sessionsOf({ ready }: Community): Promise<number> {
  const gauges = await readGauges(ready.api_url).catch(() => undefined);
  return gauges?.get("talkgroup_sessions") ?? Number.NaN;
}

const channels_count = 20;
const sample_ms = 2_000;
/** A session outlives its connection by a minute. */
const forgotten_ms_max = 75_000;
