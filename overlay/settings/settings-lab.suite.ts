import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import type { Page } from "playwright-core";

import { Child, mainOf } from "../../sdk/cli/dist/lab/child.js";
import { bodyOf, Community } from "../../sdk/cli/dist/lab/community.js";
import { type SeenAs, SettingsBrowser } from "./settings-browser.suite.js";

/** An account on the laboratory's server. */
export const player = { username: "nova", password: "a player's long password" } as const;

/** Nets of the laboratory's server besides the lobby. */
const net_slugs = ["command", "alpha", "bravo"] as const;

export interface SettingsLabOptions {
  /** Whose keys the agent hears; none: it hears no keys. */
  readonly display?: string;
}

/** A real server and a real agent that serves the settings as they are shipped, and a browser to see them in. */
export class SettingsLab {
  readonly community: Community;
  /** A second program of the player's: it sees what the pages do. */
  readonly manager: Talkgroup;
  readonly browser: SettingsBrowser;
  readonly #folder: string;
  readonly #startAgent: () => Promise<Child<AgentReady>>;
  #agent: Child<AgentReady>;

  static async start({ display }: SettingsLabOptions = {}): Promise<SettingsLab> {
    const { signal } = new AbortController();
    const folder = mkdtempSync(join(tmpdir(), "settings-lab-"));
    mkdirSync(join(folder, "config"), { mode: 0o700 });
    // The same port after a restart, as a player's agent has it.
    const config = { pairing: { websocket_port: await freePort() } };
    writeFileSync(join(folder, "config", "config.json"), JSON.stringify(config));
    const browser = await SettingsBrowser.launch();
    // Its address is asked for; what is there is for others to test.
    writeFileSync(join(browser.pages_folder, "overlay.html"), "<!doctype html>");
    const community = await Community.start({ signal });
    const org = `/api/v1/orgs/${community.organisation_id}`;
    bodyOf(await community.api.call("POST", `${org}/users`, { ...player, display_name: "Nova" }));
    for (const slug of net_slugs) {
      bodyOf(await community.api.call("POST", `${org}/channels`, { slug, title: `${slug[0]?.toUpperCase()}${slug.slice(1)}` }));
    }
    const args = ["--config", join(folder, "config"), "--socket", join(folder, "agent.sock"), "--sound", "null"];
    const more = ["--pages", browser.pages_folder, ...(display === undefined ? ["--no-hotkeys"] : [])];
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
    // Whoever runs this has a keychain of their own, which is none of its business: the sealed file is used.
    // All that it can say is there to be looked through.
    const own = { XDG_RUNTIME_DIR: folder, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere", TALKGROUP_LOG: "trace" };
    const seen = display === undefined ? {} : { DISPLAY: display };
    const startAgent = (): Promise<Child<AgentReady>> => {
      const env = { ...environment, ...own, ...seen };
      return Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), [...args, ...more], signal, env);
    };
    const agent = await startAgent();
    const pairing_token = readFileSync(join(folder, "config", "manager-token"), "utf8").trim();
    const manager = await connect({ socket_path: agent.ready.socket_path, pairing_token, scopes });
    return new SettingsLab(folder, community, [startAgent, agent], manager, browser);
  }

  private constructor(
    folder: string,
    community: Community,
    [startAgent, agent]: readonly [() => Promise<Child<AgentReady>>, Child<AgentReady>],
    manager: Talkgroup,
    browser: SettingsBrowser,
  ) {
    this.#folder = folder;
    this.community = community;
    this.#startAgent = startAgent;
    this.#agent = agent;
    this.manager = manager;
    this.browser = browser;
  }

  /** The settings, once the agent has let them in. */
  async open(seen_as: SeenAs = {}): Promise<Page> {
    const page = await this.browser.page(seen_as);
    await page.goto(await this.manager.pages.open("settings"));
    await page.getByRole("heading", { name: "Your servers" }).waitFor();
    return page;
  }

  /** Keeps an operation of the player's own, as an editor saves it. */
  saveOperation(file: string, text: string): void {
    const folder = join(this.#folder, "config", "operations");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  /** Gives the player's account a second factor: a recovery code, which is good once. */
  async secondFactor(): Promise<string> {
    const { api } = this.community;
    const operator_token = api.token;
    const signed_in = await api.call("POST", "/auth/login", { organisation: "home", ...player });
    api.token = bodyOf<{ readonly access_token: string }>(signed_in).access_token;
    const { secret } = bodyOf<{ readonly secret: string }>(
      await api.call("POST", "/auth/mfa/setup", { password: player.password }),
    );
    const second_factor_code = authenticatorCode(secret, Date.now());
    const { recovery_codes } = bodyOf<{ readonly recovery_codes: readonly string[] }>(
      await api.call("POST", "/auth/mfa/verify", { second_factor_code }),
    );
    api.token = operator_token;
    return recovery_codes[0] ?? "";
  }

  /** All that the agent has logged in this run, whatever the level. Throws where that is so much that a part is gone. */
  agentLog(): string {
    const { errors } = this.#agent;
    if (errors.length >= log_chars_max) throw new Error(`the agent's log has more than ${log_chars_max} characters`);
    return errors;
  }

  /** Ends the agent as a fault would. */
  killAgent(): Promise<void> {
    return this.#agent.kill();
  }

  /** Starts it again: another run, with the same settings. */
  async restartAgent(): Promise<void> {
    this.#agent = await this.#startAgent();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.manager.close();
    await this.#agent.close();
    await this.community.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface AgentReady {
  readonly socket_path: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** RFC 6238 with its defaults: six digits of HMAC-SHA-1 over the number of the half minute. */
function authenticatorCode(secret: string, wall_ms: number): string {
  const bits = [...secret].map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(wall_ms / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

/** Of a child's last words fewer are kept. */
const log_chars_max = 4_000;
const scopes = [
  "channels.read",
  "channels.write",
  "connection",
  "hotkeys",
  "manage",
  "overlay",
  "sound",
  "stats",
  "voice.talk",
] as const;
