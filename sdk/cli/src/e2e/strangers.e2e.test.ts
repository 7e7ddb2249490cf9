import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { encodeRequest } from "@talkgroup/schemas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";

import { AgentCaller } from "./agent-caller.suite.js";
import { eventually } from "./command.suite.js";
import { LoneAgents } from "./lone-agent.suite.js";

const origin = "https://radio.example";

describe("an agent and those it does not know", () => {
  let agents: LoneAgents;
  let port: number;
  let socket_path: string;
  beforeAll(async () => {
    port = await freePort();
    agents = new LoneAgents({ pairing: { websocket: true, websocket_port: port } });
    socket_path = (await agents.start()).ready.socket_path;
  });
  afterAll(() => agents.close());

  it("is the one agent of its player: a second start tells where it is, and ends", async () => {
    const second = await agents.start();
    await second.ended;
    expect(second.ready).toEqual({ socket_path, attached: true });
  });

  it("lets a web page do what the player allows, and no longer than that", async () => {
    const pairing_token = readFileSync(join(agents.config_folder, "manager-token"), "utf8").trim();
    const manager = await AgentCaller.connect(socket_path, { pairing_token });
    expect(manager.scopes).toContain("manage");
    const game = await AgentCaller.connect(socket_path);
    expect(game.scopes).not.toContain("manage");
    await expect(game.call("pairing.list", {})).rejects.toThrow(/^scope_denied/);

    const page = await Page.open(port, origin);
    page.send("agent.hello", { protocol_versions: [1], client_name: "Page", scopes: ["channels.read", "voice.talk"] });
    await eventually("the player is asked", () => manager.heard.some(({ method }) => method === "pairing"));
    expect(game.heard).toEqual([]);
    const { asking } = await manager.call("pairing.list", {});
    expect(asking).toMatchObject([{ client_name: "Page", origin, scopes: ["channels.read", "voice.talk"] }]);
    expect(page.answers).toEqual([]);
    await manager.call("pairing.answer", { request_id: asking[0]?.request_id ?? "", scopes: ["channels.read"] });
    const { scopes, pairing_token: token } = (await page.answer(1)).result as { scopes: string[]; pairing_token: string };
    expect(scopes).toEqual(["channels.read"]);
    expect(await ask(page, 2, "channels.list")).toMatchObject({ result: { channels: [] } });
    expect(await ask(page, 3, "ptt.press", { binding_id: "key" })).toMatchObject({ error: { data: { code: "scope_denied" } } });

    // With its token it is not asked about again, nor given more.
    const again = await Page.open(port, origin);
    const hello = { protocol_versions: [1], client_name: "Page", pairing_token: token };
    expect(await ask(again, 1, "agent.hello", hello)).toMatchObject({ result: { scopes: ["channels.read"] } });
    // The token is that page's alone.
    const thief = await Page.open(port, "https://elsewhere.example");
    thief.send("agent.hello", hello);
    await eventually("the player is asked about the thief", () => manager.heard.length > 2);
    expect((await manager.call("pairing.list", {})).asking).toMatchObject([{ origin: "https://elsewhere.example" }]);
    thief.close();

    const { grants } = await manager.call("pairing.list", {});
    expect(grants).toMatchObject([{ client_name: "Page", origin, scopes: ["channels.read"] }]);
    await manager.call("pairing.revoke", { client_id: grants[0]?.client_id ?? "" });
    expect([await page.closed, await again.closed]).toEqual(["scope_denied", "scope_denied"]);
    expect((await manager.call("pairing.list", {})).grants).toEqual([]);
    for (const caller of [manager, game]) caller.close();
  }, 20_000);

  it("does not listen to pages that do not say where they come from", async () => {
    await expect(Page.open(port, undefined)).rejects.toThrow("403");
  });
});

/** A web page's connection. */
class Page {
  readonly answers: { readonly id: number; readonly result?: unknown; readonly error?: unknown }[] = [];
  /** The reason with which the agent closed it. */
  readonly closed: Promise<string>;
  readonly #socket: WebSocket;
  #id = 0;

  static async open(port: number, origin: string | undefined): Promise<Page> {
    const options = origin === undefined ? {} : { origin };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/`, "talkgroup.1", options);
    await new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
    return new Page(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (bytes: Buffer) => {
      const message = JSON.parse(bytes.toString()) as Page["answers"][number];
      if (message.id !== undefined) this.answers.push(message);
    });
    this.closed = new Promise((resolve) => socket.once("close", (_, reason) => resolve(reason.toString())));
  }

  send(method: string, params: object): void {
    this.#id += 1;
    this.#socket.send(encodeRequest(this.#id, method, params));
  }

  async answer(id: number): Promise<Page["answers"][number]> {
    await eventually(`an answer to ${id}`, () => this.answers.some((answer) => answer.id === id));
    return this.answers.find((answer) => answer.id === id) ?? { id };
  }

  close(): void {
    this.#socket.terminate();
  }
}

function ask(page: Page, id: number, method: string, params: object = {}): Promise<Page["answers"][number]> {
  page.send(method, params);
  return page.answer(id);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
