import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadServerConfig, openLog, type RunningCommunityServer, type ServerLog, startCommunityServer } from "@talkgroup/server";
import { TestRadio } from "./test-radio.suite.js";

/** What came back of one HTTP request. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

export interface WorldOptions {
  /** `database.url`; default: SQLite in the world's folder. */
  readonly database_url?: string;
  readonly settings?: readonly (readonly [name: string, text: string])[];
  readonly log?: ServerLog;
}

/** A community's server in this process on loopback, its first operator signed in, and a folder that goes with it. */
export class CommunityWorld {
  readonly server: RunningCommunityServer;
  organisation_id = "";
  /** The operator's access token. */
  token = "";
  readonly #folder: string;
  readonly #agent = new Agent({ keepAlive: true, rejectUnauthorized: false });

  static async start(options: WorldOptions = {}): Promise<CommunityWorld> {
    const folder = mkdtempSync(join(tmpdir(), "talkgroup-world-"));
    const flags = [
      ["server.bind_address", "127.0.0.1"],
      ["server.control_port", "0"],
      ["server.voice_port", "0"],
      ["server.data_directory", folder],
      ["database.url", options.database_url ?? `sqlite:${join(folder, "talkgroup.db")}`],
      ...(options.settings ?? []),
    ].map(([name = "", text = ""]) => ({ name, text, where: name }));
    const { config, limits } = await loadServerConfig({ environment: {}, flags, directory: folder });
    const server = await startCommunityServer({ config, limits, log: options.log ?? openLog("silent") });
    const world = new CommunityWorld(folder, server);
    await world.#signIn();
    return world;
  }

  private constructor(folder: string, server: RunningCommunityServer) {
    this.#folder = folder;
    this.server = server;
  }

  /** One request; `token` null: none. */
  call(method: string, path: string, body?: object, more: CallOptions = {}): Promise<HttpAnswer> {
    const { token = this.token, headers = {} } = more;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(new URL(path, this.server.api_url), {
        method,
        agent: this.#agent,
        headers: {
          ...(text === undefined ? {} : { "content-type": "application/json" }),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      });
      sent.once("error", reject);
      sent.once("response", (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("end", () => {
          const received = Buffer.concat(parts).toString("utf8");
          const json = String(answer.headers["content-type"]).includes("json");
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: json ? JSON.parse(received) : received });
        });
      });
      sent.end(text);
    });
  }

  /** The body of a request that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  async done(method: string, path: string, body?: object, more: CallOptions = {}): Promise<any> {
    const answer = await this.call(method, path, body, more);
    if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  /** Makes a channel below the root; its id in the API. */
  async channel(slug: string, more: object = {}): Promise<string> {
    const path = `/api/v1/orgs/${this.organisation_id}/channels`;
    return (await this.done("POST", path, { slug, title: slug, ...more })).channel_id;
  }

  /** A player with an account of its own, in the radio's hello already. */
  async player(username: string): Promise<TestRadio & { readonly user_id: string }> {
    const account = { username, password: "a password for tests" };
    const { user_id } = await this.done("POST", `/api/v1/orgs/${this.organisation_id}/users`, account);
    const signed_in = await this.done("POST", "/auth/login", { organisation: "home", ...account }, { token: null });
    const radio = await TestRadio.connect(this.server);
    await radio.helloWith({ token: signed_in.access_token });
    return Object.assign(radio, { user_id: user_id as string });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #signIn(): Promise<void> {
    const body = {
      organisation: "home",
      invite_code: this.server.admin_invite,
      username: "operator",
      password: "a password for tests",
    };
    const signed_in = await this.done("POST", "/auth/register", body, { token: null });
    this.token = signed_in.access_token;
    this.organisation_id = signed_in.organisation_id;
  }
}

interface CallOptions {
  /** Null: none. Default: the operator's. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}
