import { readdirSync, readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import {
  decodeRpc,
  encodeIpcFrame,
  encodeRequest,
  type IpcEvents,
  IpcFrameReader,
  type IpcMethods,
  ipc_answer_bytes_max,
  ipc_opcode,
  type Result,
} from "@talkgroup/schemas";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Child, mainOf } from "../lab/child.js";
import { accepted, bodyOf, Community, lobby } from "../lab/community.js";
import type { AgentReady } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";

const password = "a player's long password";
/** Of a child's last words fewer are kept. */
const log_chars_max = 4_000;

// Whoever runs this has a keychain of their own, which is none of its business: the sealed file is used.
const bus = process.env["DBUS_SESSION_BUS_ADDRESS"];
beforeAll(() => {
  process.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere";
});
afterAll(() => {
  if (bus === undefined) delete process.env["DBUS_SESSION_BUS_ADDRESS"];
  else process.env["DBUS_SESSION_BUS_ADDRESS"] = bus;
});

it("a player signs in once, and connects after restarts of agent and server without a password", async () => {
  const { signal } = new AbortController();
  const folder = testFolder();
  const community = await Community.start({ signal });
  let agent = await startAgent(folder.path, signal);
  try {
    const { url, certificate_sha256 } = community.ready;
    const org = `/api/v1/orgs/${community.organisation_id}`;
    bodyOf(await community.api.call("POST", `${org}/users`, { username: "nova", password, display_name: "Nova" }));
    let manager = await Manager.connect(folder.path);
    const server = { server_id: "home", title: "Home", url, certificate_sha256, organisation: "home" };
    accepted(await manager.call("servers.save", { server: { ...server, certificate_sha256: "0".repeat(64) } }));
    const sign_in = { server_id: "home", username: "nova", password };
    expect(await manager.call("servers.sign_in", sign_in)).toMatchObject({ refusal: { code: "certificate_mismatch" } });
    accepted(await manager.call("servers.save", { server }));
    expect(await manager.call("servers.sign_in", { ...sign_in, password: "a wrong password" })).toMatchObject({
      refusal: { code: "wrong_credentials" },
    });
    expect(await manager.call("servers.connect", { server_id: "home" })).toMatchObject({
      refusal: { code: "unauthenticated" },
    });
    accepted(await manager.call("servers.sign_in", sign_in));
    accepted(await manager.call("servers.connect", { server_id: "home" }));
    await comeBack(community, manager);
    expectNowhere(folder.path, agent, [password, /refresh_token|access_token/]);
    manager.close();
    await agent.close();

    agent = await startAgent(folder.path, signal);
    manager = await Manager.connect(folder.path);
    expect(accepted(await manager.call("servers.list", {}))).toMatchObject({ servers: [server], signed_in: ["home"] });
    const { channels } = accepted(await manager.call("servers.connect", { server_id: "home" }));
    expect(channels.map(({ channel_id }) => channel_id)).toEqual([lobby]);
    accepted(await manager.call("channels.join", { channel_id: lobby }));

    await comeBack(community, manager);
    const joined = accepted(await manager.call("channels.list", {})).channels.map(({ membership }) => membership);
    expect(joined).toEqual(["joined"]);

    accepted(await manager.call("connection.close", {}));
    accepted(await manager.call("servers.sign_out", { server_id: "home" }));
    expect(await manager.call("servers.connect", { server_id: "home" })).toMatchObject({
      refusal: { code: "unauthenticated" },
    });
    accepted(await manager.call("servers.remove", { server_id: "home" }));
    expect(accepted(await manager.call("servers.list", {}))).toEqual({ servers: [], signed_in: [] });
    manager.close();
  } finally {
    await agent.close();
    await community.close();
    folder.remove();
  }
}, 60_000);

it("a player makes an account by an invitation, and chooses another password", async () => {
  const { signal } = new AbortController();
  const folder = testFolder();
  const community = await Community.start({ signal });
  const agent = await startAgent(folder.path, signal);
  try {
    const { url, certificate_sha256 } = community.ready;
    const org = `/api/v1/orgs/${community.organisation_id}`;
    const { code: invite_code } = bodyOf<{ readonly code: string }>(await community.api.call("POST", `${org}/invites`, {}));
    const manager = await Manager.connect(folder.path);
    const server = { server_id: "home", title: "Rangers", url, certificate_sha256, organisation: "home" };
    const account = { server_id: "home", username: "nova", password, display_name: "Nova" };
    accepted(await manager.call("servers.save", { server: { ...server, certificate_sha256: "0".repeat(64) } }));
    expect(await manager.call("servers.register", { ...account, invite_code })).toMatchObject({
      refusal: { code: "certificate_mismatch" },
    });
    accepted(await manager.call("servers.save", { server }));
    expect(await manager.call("servers.register", account)).toMatchObject({ refusal: { code: "registration_closed" } });
    expect(await manager.call("servers.register", { ...account, invite_code: "none such" })).toMatchObject({
      refusal: { code: "invite_invalid", field: "/invite_code" },
    });
    accepted(await manager.call("servers.register", { ...account, invite_code }));
    accepted(await manager.call("servers.connect", { server_id: "home" }));
    const named = { server_id: "home", title: "Rangers", organisation: "home" };
    expect(accepted(await manager.call("connection.status", {}))).toMatchObject({ state: "open", server: named });
    accepted(await manager.call("servers.save", { server: { ...server, title: "Night rangers" } }));
    await eventually("the name is told", () => manager.server_titles.at(-1) === "Night rangers");

    const change = { server_id: "home", password, new_password: `another of ${password}` };
    expect(await manager.call("servers.change_password", { ...change, password: "a wrong password" })).toMatchObject({
      refusal: { code: "wrong_credentials" },
    });
    accepted(await manager.call("servers.change_password", change));
    expect(accepted(await manager.call("connection.status", {})), "voice goes on").toMatchObject({ state: "open" });
    await comeBack(community, manager);
    expectNowhere(folder.path, agent, [password, invite_code]);
    accepted(await manager.call("servers.sign_out", { server_id: "home" }));
    expect(await manager.call("servers.change_password", change)).toMatchObject({ refusal: { code: "unauthenticated" } });
    const sign_in = { server_id: "home", username: "nova" };
    expect(await manager.call("servers.sign_in", { ...sign_in, password })).toMatchObject({
      refusal: { code: "wrong_credentials" },
    });
    accepted(await manager.call("servers.sign_in", { ...sign_in, password: change.new_password }));
    manager.close();
  } finally {
    await agent.close();
    await community.close();
    folder.remove();
  }
}, 60_000);

it("a player who wants to be on a server whenever the agent runs is brought there, as soon as the server is", async () => {
  const { signal } = new AbortController();
  const folder = testFolder();
  const community = await Community.start({ signal });
  let agent = await startAgent(folder.path, signal);
  const again = async (): Promise<Manager> => {
    await agent.close();
    agent = await startAgent(folder.path, signal);
    return Manager.connect(folder.path);
  };
  try {
    const { url, certificate_sha256 } = community.ready;
    const org = `/api/v1/orgs/${community.organisation_id}`;
    bodyOf(await community.api.call("POST", `${org}/users`, { username: "nova", password, display_name: "Nova" }));
    let manager = await Manager.connect(folder.path);
    const server = { server_id: "home", title: "Home", url, certificate_sha256, organisation: "home" };
    accepted(await manager.call("servers.save", { server: { ...server, server_id: "other", connect_at_start: true } }));
    accepted(await manager.call("servers.save", { server: { ...server, connect_at_start: true } }));
    const { servers } = accepted(await manager.call("servers.list", {}));
    expect(servers.map(({ server_id, connect_at_start }) => [server_id, connect_at_start])).toEqual([
      ["other", undefined],
      ["home", true],
    ]);
    accepted(await manager.call("servers.sign_in", { server_id: "home", username: "nova", password }));
    expect(accepted(await manager.call("connection.status", {})).state, "not before the next start").toBe("closed");
    await community.kill();
    manager.close();

    const stateNow = async () => accepted(await manager.call("connection.status", {})).state;
    manager = await again();
    expect(await stateNow(), "nobody is there").toBe("closed");
    await community.restart();
    await eventually("it is there", async () => (await stateNow()) === "open");
    accepted(await manager.call("channels.join", { channel_id: lobby }));
    accepted(await manager.call("connection.close", {}));
    expect(await stateNow()).toBe("closed");
    manager.close();

    manager = await again();
    await eventually("it is there again, on its net", async () => {
      const { channels } = accepted(await manager.call("channels.list", {}));
      return channels.some(({ membership }) => membership === "joined");
    });
    manager.close();
  } finally {
    await agent.close();
    await community.close();
    folder.remove();
  }
}, 60_000);

/** The server ends as by a power cut, and starts again. */
async function comeBack(community: Community, manager: Manager): Promise<void> {
  await community.kill();
  await eventually("the agent notices", () => manager.states.includes("reconnecting"));
  await community.restart();
  await eventually("the agent is back", () => manager.states.at(-1) === "open");
}

/** In no file, however deep, and in no line of the log. */
function expectNowhere(folder: string, agent: Child<AgentReady>, secrets: readonly (string | RegExp)[]): void {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
  expect(files.map(({ name }) => name)).toContain("secrets.sealed");
  expect(agent.errors, "there is a log").toContain("talkgroup-agent");
  // Of more than this a part is gone.
  expect(agent.errors.length).toBeLessThan(log_chars_max);
  for (const secret of secrets) for (const text of [...texts, agent.errors]) expect(text).not.toMatch(secret);
}

function startAgent(folder: string, signal: AbortSignal): Promise<Child<AgentReady>> {
  const args = ["--config", folder, "--socket", join(folder, "agent.sock"), "--sound", "null", "--no-hotkeys"];
  const environment = { ...process.env, TALKGROUP_LOG: "trace" };
  return Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), args, signal, environment);
}

/** A program of the player's that manages the agent: it can read the settings' folder (P-44). */
class Manager {
  /** Of the connection, as its events say. */
  readonly states: string[] = [];
  /** Of the server it is on, as they say. */
  readonly server_titles: (string | undefined)[] = [];
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Result<unknown>) => void>();
  #id_next = 1;

  static async connect(folder: string): Promise<Manager> {
    const socket = connect(join(folder, "agent.sock"));
    const manager = new Manager(socket);
    const pairing_token = readFileSync(join(folder, "manager-token"), "utf8").trim();
    const scopes = ["manage", "connection", "channels.read", "channels.write"];
    const hello = { protocol_versions: [1], client_name: "settings", pairing_token, scopes };
    const welcome = new Promise<Result<unknown>>((resolve) => manager.#waiting.set(0, resolve));
    socket.write(encodeIpcFrame(ipc_opcode.handshake, new TextEncoder().encode(JSON.stringify(hello))));
    await welcome;
    return manager;
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    const reader = new IpcFrameReader(ipc_answer_bytes_max);
    socket.on("data", (bytes) => {
      for (const { opcode, payload } of accepted(reader.push(bytes))) this.#handle(opcode, new TextDecoder().decode(payload));
    });
  }

  async call<M extends keyof IpcMethods>(method: M, params: IpcMethods[M]["params"]): Promise<Result<IpcMethods[M]["result"]>> {
    const id = this.#id_next;
    this.#id_next += 1;
    const answer = new Promise<Result<unknown>>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(encodeIpcFrame(ipc_opcode.frame, new TextEncoder().encode(encodeRequest(id, method, params))));
    return (await answer) as Result<IpcMethods[M]["result"]>;
  }

  close(): void {
    this.#socket.destroy();
  }

  #handle(opcode: number, text: string): void {
    if (opcode === ipc_opcode.handshake) this.#settle(0, { ok: true, value: undefined });
    if (opcode !== ipc_opcode.frame) return;
    const message = accepted(decodeRpc(text));
    if (message.kind === "result") this.#settle(message.id, { ok: true, value: message.result });
    else if (message.kind === "error") this.#settle(message.id ?? 0, { ok: false, refusal: message.refusal });
    else if (message.method === "connection") this.#handleConnection(message.params as IpcEvents["connection"]);
  }

  #handleConnection({ state, server }: IpcEvents["connection"]): void {
    this.states.push(state);
    this.server_titles.push(server?.title);
  }

  #settle(id: number, answer: Result<unknown>): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }
}
