import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse } from "jsonc-parser";

import { bodyOf, type Community } from "../lab/community.js";
import { eventually } from "./command.suite.js";

/** Has a community keep a preset of the samples, which may hold comments. Nothing runs it yet. */
export async function keepPreset(community: Community, sample: string): Promise<void> {
  const path = fileURLToPath(new URL(`../../../../samples/presets/${sample}.jsonc`, import.meta.url));
  const operation = parse(readFileSync(path, "utf8")) as object;
  bodyOf(await community.api.call("POST", `${orgOf(community)}/presets`, { operation }));
}

/** What a game's back end needs to know: an account that manages and no more, a game key, and the server's certificate in a file. */
export async function backEndSecrets(community: Community): Promise<NodeJS.ProcessEnv> {
  const { api, directory } = community;
  const org = orgOf(community);
  const role = bodyOf<{ role_id: string }>(await api.call("POST", `${org}/roles`, { slug: "game", title: "Game" }));
  const { items } = bodyOf<Channels>(await api.call("GET", `${org}/channels`));
  const root = items.find(({ slug }) => slug === "-");
  const acl_path = `/api/v1/channels/${root?.channel_id}/acl/${role.role_id}`;
  bodyOf(await api.call("PUT", acl_path, { allow: ["manage"] }, { "if-match": `"${root?.version}"` }));
  bodyOf(await api.call("POST", `${org}/users`, { username, password, role_ids: [role.role_id] }));
  const { secret } = bodyOf<{ secret: string }>(await api.call("POST", `${org}/game-keys`, { title: "Game" }));

  // Of the server's file only what is public.
  const certificate_path = join(directory, "certificate.pem");
  writeFileSync(certificate_path, new X509Certificate(readFileSync(join(directory, "server-certificate.pem"))).toString());
  return {
    TALKGROUP_PASSWORD: password,
    TALKGROUP_GAME_KEY: secret,
    NODE_EXTRA_CA_CERTS: certificate_path,
  };
}

/** The launcher sample's back end of a game, as a process of its own. */
export class GameBackEnd {
  /** What it printed so far, line by line. */
  readonly lines: string[] = [];
  /** Its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;
  #errors = "";

  constructor(community: Community, flags: readonly string[], secrets: NodeJS.ProcessEnv) {
    const { url, certificate_sha256 } = community.ready;
    const args = ["--server", url, "--certificate", certificate_sha256, "--user", username, ...flags];
    const child = spawn(process.execPath, [main_path, ...args], {
      env: { ...process.env, ...secrets },
      stdio: ["ignore", "pipe", "pipe"],
    });
    createInterface({ input: child.stdout }).on("line", (line) => this.lines.push(line));
    child.stderr.on("data", (bytes: Buffer) => {
      this.#errors += bytes.toString("utf8");
    });
    this.ended = new Promise((resolve) => child.once("close", resolve));
    this.#process = child;
  }

  /** What it said to its standard error so far. */
  get errors(): string {
    return this.#errors;
  }

  /** Where launchers go. */
  get url(): string {
    return this.#lineOf("game at");
  }

  /** What stands for a player's login. */
  ticketOf(name: string): string {
    return this.#lineOf(name);
  }

  /** Waits until launchers may come. Rejects with what it complained of. */
  async ready(): Promise<void> {
    void this.ended.then(() => this.lines.push(""));
    // It writes line by line: the address is there before the tickets are.
    await eventually("the game is ready", () => this.lines.at(-1) === "" || this.ticketOf(last_player) !== "");
    if (this.lines.at(-1) === "") throw new Error(this.errors);
  }

  async close(): Promise<void> {
    this.#process.kill();
    await this.ended;
  }

  #lineOf(begin: string): string {
    return this.lines.find((line) => line.startsWith(`${begin} `))?.slice(begin.length + 1) ?? "";
  }
}

function orgOf({ organisation_id }: Community): string {
  return `/api/v1/orgs/${organisation_id}`;
}

interface Channels {
  readonly items: readonly { readonly channel_id: string; readonly slug: string; readonly version: number }[];
}

/** Whose ticket it prints last. */
const last_player = "Cleo";
const username = "game";
const password = "a back end's long password";
const main_path = fileURLToPath(new URL("../../../../samples/launcher/dist/game-server.js", import.meta.url));
