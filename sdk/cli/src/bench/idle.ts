import { setTimeout as pause } from "node:timers/promises";

import { bodyOf, Community } from "../lab/community.js";
import { LightPlayer } from "../lab/light-player.js";
import { processUsage } from "../lab/process-usage.js";
import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { tableOf } from "./table.js";

/**
 * A thousand players (or as many as `listeners` says) who join all at once, each by a token of a game's back end and from one of 250 addresses, and then say nothing:
 * how long the rush takes, and what the server costs while nothing happens. All limits that bind players are the default ones.
 */
export async function idleBench(options: BenchOptions): Promise<BenchReport> {
  const { signal, seconds, progress, listeners = players_default } = options;
  const community = await Community.start({ signal, limits: back_end_limits });
  try {
    progress.plan((listeners * rush_ms_each) / 1_000 + settle_ms / 1_000 + seconds);
    const tokens = await gameTokens(community, listeners);
    const before = await processUsage(community.pid);
    const started_ms = performance.now();
    const joined = await progress.during("all join", (listeners * rush_ms_each) / 1_000, () =>
      Promise.all(tokens.map((token, index) => joinAs(community, token, index))),
    );
    const rush_ms = performance.now() - started_ms;
    const players = joined.flatMap(({ player }) => player ?? []);
    const refused = joined.filter(({ player }) => player === undefined);
    await progress.during("coming to rest", settle_ms / 1_000, () => pause(settle_ms, undefined, { signal }));
    const idle_from = await processUsage(community.pid);
    await progress.during("at rest", seconds, () => pause(seconds * 1000, undefined, { signal }));
    const idle_to = await processUsage(community.pid);
    for (const player of players) player.close();
    const figures = {
      players: players.length,
      refused: refused.length,
      refusals: [...new Set(refused.map(({ code }) => code))],
      rush_ms: rounded(rush_ms),
      join_p50_ms: rounded(
        percentile(
          joined.map(({ join_ms }) => join_ms),
          0.5,
        ),
      ),
      join_worst_ms: rounded(
        percentile(
          joined.map(({ join_ms }) => join_ms),
          1,
        ),
      ),
      idle_cpu_percent: rounded((idle_to.cpu_ms - idle_from.cpu_ms) / (seconds * 10)),
      resident_mb: rounded(idle_to.resident_mb),
      resident_empty_mb: rounded(before.resident_mb),
    };
    return { text: textOf(figures), figures };
  } finally {
    await community.close();
  }
}

interface Joined {
  readonly player: LightPlayer | undefined;
  readonly join_ms: number;
  readonly code: string | undefined;
}

async function joinAs(community: Community, token: string, index: number): Promise<Joined> {
  const started_ms = performance.now();
  const source_address = `127.0.1.${1 + (index % addresses_count)}`;
  const connected = await LightPlayer.connect({ url: community.ready.url, hello: { token }, source_address, voice: false });
  if (!connected.ok) return { player: undefined, join_ms: performance.now() - started_ms, code: connected.refusal.code };
  const entered = await connected.value.request("channel.join", { channel_id: channelOf(index), monitor: false });
  const join_ms = performance.now() - started_ms;
  return { player: connected.value, join_ms, code: entered.ok ? undefined : entered.refusal.code };
}

/** Squads of fifty. */
function channelOf(index: number): string {
  return `squad-${Math.floor(index / squad_size)}`;
}

async function gameTokens(community: Community, count: number): Promise<string[]> {
  const { api, organisation_id } = community;
  for (let squad = 0; squad * squad_size < count; squad += 1) {
    const slug = `squad-${squad}`;
    bodyOf(await api.call("POST", `/api/v1/orgs/${organisation_id}/channels`, { slug, title: slug, label: slug }));
  }
  const { secret } = bodyOf<{ readonly secret: string }>(
    await api.call("POST", `/api/v1/orgs/${organisation_id}/game-keys`, { title: "Launcher" }),
  );
  const operator_token = api.token;
  api.token = secret;
  const tokens: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = {
      player_id: `player-${index}`,
      name: `Player ${index}`,
      grants: [{ channel_slug: channelOf(index), permissions: ["join", "listen", "speak"] }],
      lifetime_s: 600,
    };
    const path = `/api/v1/orgs/${organisation_id}/game-tokens`;
    tokens.push(bodyOf<{ readonly token: string }>(await api.call("POST", path, body)).token);
  }
  api.token = operator_token;
  return tokens;
}

function textOf(figures: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(figures).map(([name, value]) => [name, typeof value === "number" ? value : JSON.stringify(value)]);
  return `Players at rest\n${tableOf(["figure", "found"], rows)}`;
}

const players_default = 1_000;
/** For the bar alone: about what one of them takes who joins with many. */
const rush_ms_each = 4;
const addresses_count = 250;
const squad_size = 50;
const settle_ms = 5_000;
/** One back end asks for all tokens; what binds players is as it comes. */
const back_end_limits = { requests_per_address_per_s: 100_000, requests_per_address_burst: 100_000 };
