import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "@talkgroup/schemas";

import { type ApiAnswer, ApiClient } from "./api-client.js";
import { Child, LabError, mainOf } from "./child.js";
import { LightPlayer, type LightPlayerOptions } from "./light-player.js";

/** What `talkgroup-server --config` says when it is ready. */
export interface CommunityReady {
  readonly url: string;
  readonly api_url: string;
  readonly certificate_sha256: string;
  readonly control_port: number;
  readonly voice_port: number;
  readonly admin_invite?: string;
}

export interface CommunityOptions {
  /** `database.url`; default: SQLite in the laboratory's folder. */
  readonly database_url?: string;
  /** More lines for server.yaml's `limits`. */
  readonly limits?: Readonly<Record<string, number>>;
  readonly signal: AbortSignal;
}

/** A community server as a child process on loopback, with a store in a folder of its own, and its first operator signed in. */
export class Community {
  readonly api: ApiClient;
  readonly organisation_id: string;
  readonly directory: string;
  #child: Child<CommunityReady>;
  readonly #signal: AbortSignal;

  static async start(options: CommunityOptions): Promise<Community> {
    const directory = await mkdtemp(join(tmpdir(), "talkgroup-community-"));
    try {
      await writeFile(join(directory, "server.yaml"), configText(directory, options));
      const child = await startChild(directory, options.signal);
      return await Community.#signedIn(directory, child, options.signal);
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  static async #signedIn(directory: string, child: Child<CommunityReady>, signal: AbortSignal): Promise<Community> {
    const { api_url, admin_invite } = child.ready;
    try {
      if (admin_invite === undefined) throw new LabError("the server printed no admin invite");
      const api = new ApiClient(api_url, api_connections_max);
      const signed_in = bodyOf<SignedIn>(
        await api.call("POST", "/auth/register", { organisation, invite_code: admin_invite, ...operator }),
      );
      api.token = signed_in.access_token;
      return new Community(directory, child, api, signed_in.organisation_id, signal);
    } catch (error) {
      await child.close();
      throw error;
    }
  }

  private constructor(
    directory: string,
    child: Child<CommunityReady>,
    api: ApiClient,
    organisation_id: string,
    signal: AbortSignal,
  ) {
    this.directory = directory;
    this.api = api;
    this.organisation_id = organisation_id;
    this.#child = child;
    this.#signal = signal;
  }

  get ready(): CommunityReady {
    return this.#child.ready;
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** A code that lets guests into the organisation. */
  async guestCode(): Promise<string> {
    const path = `/api/v1/orgs/${this.organisation_id}/invites`;
    return bodyOf<{ readonly code: string }>(await this.api.call("POST", path, { kind: "guest" })).code;
  }

  /** Connects a light player as a guest. Throws LabError if it is refused. */
  async guest(join_code: string, name: string, more: Partial<LightPlayerOptions> = {}): Promise<LightPlayer> {
    const { url } = this.ready;
    return accepted(await LightPlayer.connect({ url, hello: { organisation, join_code, name }, ...more }));
  }

  /** Ends the server as a power cut would. */
  async kill(): Promise<void> {
    await this.#child.kill();
  }

  /** Starts it again on the same store and ports; the operator's token is still good. */
  async restart(): Promise<void> {
    const { control_port, voice_port } = this.#child.ready;
    this.#child = await startChild(this.directory, this.#signal, [
      ...["--control-port", String(control_port), "--voice-port", String(voice_port)],
    ]);
  }

  async close(): Promise<void> {
    this.api.close();
    await this.#child.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** The first organisation's name. */
const organisation = "home";
/** Who may do everything. */
const operator = { username: "operator", password: "a laboratory's long password" } as const;

/** The channel every organisation begins with. */
export const lobby = "lobby";

interface SignedIn {
  readonly access_token: string;
  readonly organisation_id: string;
}

/** The body of an answer that says yes. Throws LabError of any other. */
export function bodyOf<Body>({ status, body }: ApiAnswer): Body {
  if (status >= 200 && status < 300) return body as Body;
  throw new LabError(`the API answered ${status}: ${JSON.stringify(body)}`);
}

/** For laboratories where everybody comes from one address: its rates do not bind. */
export const patient_limits: Readonly<Record<string, number>> = {
  max_connections_per_address: 65_536,
  max_guests_per_address: 65_536,
  connections_per_address_per_s: 10_000,
  connections_per_address_burst: 65_536,
  requests_per_address_per_s: 100_000,
  requests_per_address_burst: 100_000,
  sign_ins_per_address_per_minute: 100_000,
  sign_ins_per_address_burst: 100_000,
  wrong_passwords_per_account_per_hour: 100_000,
};

/** The value of a result that says yes. Throws LabError of a refusal. */
export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new LabError(`the server refused: ${result.refusal.code}: ${result.refusal.message}`);
}

function startChild(directory: string, signal: AbortSignal, flags: readonly string[] = []): Promise<Child<CommunityReady>> {
  const args = ["--config", join(directory, "server.yaml"), ...flags];
  return Child.start<CommunityReady>("talkgroup-server", mainOf("@talkgroup/server"), args, signal);
}

function configText(directory: string, { database_url, limits }: CommunityOptions): string {
  const entries = Object.entries(limits ?? {}).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "server:",
    "  bind_address: 127.0.0.1",
    "  control_port: 0",
    "  voice_port: 0",
    `  data_directory: ${JSON.stringify(directory)}`,
    ...(database_url === undefined ? [] : ["database:", `  url: ${JSON.stringify(database_url)}`]),
    "log:",
    "  level: warn",
    ...(entries.length === 0 ? [] : ["limits:", ...entries]),
    "",
  ].join("\n");
}

const api_connections_max = 16;
