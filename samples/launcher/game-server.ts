import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";

import { plain } from "./plain.js";

const usage = "game-server --server <url> --user <name> --operation <id> [--certificate <sha256> --phase <id> --port <number>]";
/** Who plays what, and where. A real game knows that from its lobby. */
const roster = [
  { player_id: "p-1", name: "Ada", role: "lead", seat: "Colt 1-1" },
  { player_id: "p-2", name: "Bob", role: "wingman", seat: "Colt 1-2" },
  { player_id: "p-3", name: "Cleo", role: "controller" },
] as const;
/** A launcher uses its token at once. */
const token_lifetime_s = 60;
const answer_ms_max = 10_000;

const flag = { type: "string" } as const;
const { values: flags } = parseArgs({
  options: { server: flag, certificate: flag, user: flag, operation: flag, phase: flag, port: { ...flag, default: "0" } },
});
// Secrets are in no command line: every user of a machine can read those of the others.
const { TALKGROUP_PASSWORD: password, TALKGROUP_GAME_KEY: game_key } = process.env;
const { server: url, certificate: certificate_sha256, user: username, operation, phase } = flags;
if (url === undefined || username === undefined || operation === undefined || !password || !game_key) {
  process.stderr.write(`usage: ${usage}\nwith TALKGROUP_PASSWORD and TALKGROUP_GAME_KEY in the environment\n`);
  process.exit(2);
}
const api = `https://${new URL(url).host}`;

try {
  const organisation_id = await runOperation(operation, { username, password });
  listen(organisation_id, game_key);
} catch (error) {
  process.stderr.write(`game-server: ${plain(reasonOf(error))}\n`);
  process.exitCode = 1;
}

/** Has the server run the newest version of a preset that it keeps: needs an account that manages. Gives the account's organisation. */
async function runOperation(slug: string, account: { readonly username: string; readonly password: string }): Promise<string> {
  const { access_token: token, refresh_token, organisation_id } = (await call<SignIn>("POST", "/auth/login", account)).body;
  const org = `/api/v1/orgs/${organisation_id}`;
  try {
    const preset_id = await presetOf(slug, org, token);
    // Whoever has changed it since this was read is not overruled.
    const { etag } = await call("GET", `${org}/operation`, undefined, { token });
    const choice = { preset_id, ...(phase === undefined ? {} : { phase }) };
    await call("PUT", `${org}/operation`, choice, { token, etag });
    return organisation_id;
  } finally {
    await call("POST", "/auth/logout", { refresh_token });
  }
}

/** By the operation's own id, which an author gave it; the server's is of this server alone. */
async function presetOf(slug: string, org: string, token: string): Promise<string> {
  for (let cursor = ""; ; ) {
    const { items, next_cursor } = (await call<Presets>("GET", `${org}/presets${cursor}`, undefined, { token })).body;
    const preset_id = items.find((preset) => preset.slug === slug)?.preset_id;
    if (preset_id !== undefined) return preset_id;
    if (next_cursor === undefined) throw new Error(`the server keeps no preset ${JSON.stringify(slug)}`);
    cursor = `?cursor=${encodeURIComponent(next_cursor)}`;
  }
}

/** Launchers come here. A real game has this behind its own login and its own TLS; a ticket stands for that. */
function listen(organisation_id: string, token: string): void {
  const players = new Map(roster.map((player) => [`Bearer ${randomUUID()}`, player]));
  const server = createServer(async ({ method, url: path, headers: { authorization = "" } }, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" }).end(JSON.stringify(body));
    };
    if (method !== "POST" || path !== "/sign-in") return answer(404, { reason: "there is only POST /sign-in" });
    const player = players.get(authorization);
    if (player === undefined) return answer(403, { reason: "nobody plays here with this ticket" });
    try {
      // The game says who the player is and what; the server believes the game, and nobody has to make an account.
      const { player_id, name, role } = player;
      const asked = { player_id, name, role, lifetime_s: token_lifetime_s };
      const minted = await call<Minted>("POST", `/api/v1/orgs/${organisation_id}/game-tokens`, asked, { token });
      answer(200, { ...player, server: { url, certificate_sha256, token: minted.body.token } });
    } catch (error) {
      process.stderr.write(`game-server: ${plain(reasonOf(error))}\n`);
      answer(502, { reason: "the radio's server gives no token now" });
    }
  });
  server.listen(Number(flags.port), "127.0.0.1", () => {
    process.stdout.write(`game at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
    for (const [authorization, { name }] of players) process.stdout.write(`${name} ${authorization.slice("Bearer ".length)}\n`);
  });
}

/** Calls the server's API (`/docs`). Its certificate is verified, as that of every server: see the README for one of its own making. */
async function call<Body>(method: string, path: string, params?: object, given: Given = {}): Promise<Answer<Body>> {
  const { token, etag } = given;
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: {
      ...(params === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(etag ? { "if-match": etag } : {}),
    },
    ...(params === undefined ? {} : { body: JSON.stringify(params) }),
    redirect: "error",
    signal: AbortSignal.timeout(answer_ms_max),
  });
  const text = await answer.text();
  const body: unknown = text === "" ? {} : JSON.parse(text);
  // What is refused is a problem by RFC 9457: `detail` says why.
  if (!answer.ok) throw new Error(`${answer.status}: ${(body as { readonly detail?: string }).detail ?? "refused"}`);
  return { body: body as Body, etag: answer.headers.get("etag") };
}

/** `fetch` says only that it failed; why is behind it. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

interface Given {
  readonly token?: string;
  /** Of what is changed, as it was read. */
  readonly etag?: string | null;
}

interface Answer<Body> {
  readonly body: Body;
  readonly etag: string | null;
}

interface SignIn {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly organisation_id: string;
}

interface Presets {
  readonly items: readonly { readonly preset_id: string; readonly slug: string }[];
  readonly next_cursor?: string;
}

interface Minted {
  readonly token: string;
}
