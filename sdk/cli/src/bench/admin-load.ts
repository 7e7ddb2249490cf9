import { setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

import { ApiClient } from "../lab/api-client.js";

/** What the load generator is to do; its first message. */
export interface AdminLoadOrder {
  readonly api_url: string;
  readonly organisation: string;
  readonly organisation_id: string;
  /** An administrator's access token. */
  readonly token: string;
  readonly usernames: readonly string[];
  readonly password: string;
  /** Channels to change, by their ids. */
  readonly channel_ids: readonly string[];
}

/** "go" with a duration: one round of load. Answered by AdminLoadCounts. */
export interface AdminLoadRound {
  readonly seconds: number;
}

/** Answers by status, of each kind of request, and what was never answered. */
export interface AdminLoadCounts {
  readonly logins: Readonly<Record<string, number>>;
  readonly requests: Readonly<Record<string, number>>;
}

/**
 * The program that knocks: `logins_per_s` sign-ins and `requests_per_s` admin requests, a fifth of them writes, at their times whatever
 * the answers. It is nicer than the server, so that it takes what is left of the machine.
 */
async function main(order: AdminLoadOrder): Promise<void> {
  setPriority(generator_niceness);
  const api = new ApiClient(order.api_url, connections_max);
  const sign_in = new ApiClient(order.api_url, connections_max);
  api.token = order.token;
  process.on("message", (round: AdminLoadRound) => {
    void knock(order, api, sign_in, round.seconds).then((counts) => process.send?.(counts));
  });
  process.send?.("ready");
}

async function knock(order: AdminLoadOrder, api: ApiClient, sign_in: ApiClient, seconds: number): Promise<AdminLoadCounts> {
  const logins: Record<string, number> = {};
  const requests: Record<string, number> = {};
  const waiting = new Set<Promise<void>>();
  const count = (counts: Record<string, number>, answer: Promise<{ readonly status: number }>): void => {
    const counted = answer
      .then(
        ({ status }) => String(status),
        () => "unanswered",
      )
      .then((name) => {
        counts[name] = (counts[name] ?? 0) + 1;
        waiting.delete(counted);
      });
    waiting.add(counted);
  };
  const started_ms = performance.now();
  let login = 0;
  let request = 0;
  for (let now_ms = 0; now_ms < seconds * 1000; now_ms = performance.now() - started_ms) {
    for (; login < (now_ms * logins_per_s) / 1000; login += 1)
      if (waiting.size < waiting_max) count(logins, signIn(order, sign_in, login));
    for (; request < (now_ms * requests_per_s) / 1000; request += 1)
      if (waiting.size < waiting_max) count(requests, admin(order, api, request));
    await pause(tick_ms);
  }
  await Promise.all(waiting);
  return { logins, requests };
}

function signIn(
  { organisation, usernames, password }: AdminLoadOrder,
  api: ApiClient,
  index: number,
): ReturnType<ApiClient["call"]> {
  const username = usernames[index % usernames.length] ?? "";
  return api.call("POST", "/auth/login", { organisation, username, password });
}

function admin({ organisation_id, channel_ids }: AdminLoadOrder, api: ApiClient, index: number): ReturnType<ApiClient["call"]> {
  if (index % 5 !== 0) return api.call("GET", `/api/v1/orgs/${organisation_id}/${index % 2 === 0 ? "channels" : "users"}`);
  const channel_id = channel_ids[(index / 5) % channel_ids.length] ?? "";
  return rename(api, `/api/v1/channels/${channel_id}`, `Renamed ${index}`);
}

/** Read, then written: two requests. */
async function rename(api: ApiClient, path: string, title: string): ReturnType<ApiClient["call"]> {
  const { etag = "" } = await api.call("GET", path);
  return api.call("PATCH", path, { title }, { "if-match": etag });
}

const logins_per_s = 200;
const requests_per_s = 500;
const tick_ms = 5;
const connections_max = 32;
/** Beyond, requests are left out: the server is behind, and we measure it, not our memory. */
const waiting_max = 2_000;
const generator_niceness = 10;

process.once("message", (order: AdminLoadOrder) => void main(order));
// Whoever gave the order is gone: nobody counts any more.
process.once("disconnect", () => process.exit());
