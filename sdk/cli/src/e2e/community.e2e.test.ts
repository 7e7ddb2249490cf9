import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import { Child, mainOf } from "../lab/child.js";
import { bodyOf, Community } from "../lab/community.js";
import type { AgentReady } from "../lab/laboratory.js";
import { eventually } from "./command.suite.js";

it("a launcher's token lets a player in through its agent, and the server's restart does not end the talk for good", async () => {
  const { signal } = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), "e2e-"));
  const community = await Community.start({ signal });
  const socket_path = join(folder, "agent.sock");
  const agent = await Child.start<AgentReady>(
    "the agent",
    mainOf("@talkgroup/agent"),
    ["--socket", socket_path, "--sound", "null"],
    signal,
  );
  try {
    const { api, organisation_id } = community;
    const org = `/api/v1/orgs/${organisation_id}`;
    bodyOf(await api.call("POST", `${org}/channels`, { slug: "squad", title: "Squad" }));
    const { secret } = bodyOf<{ secret: string }>(await api.call("POST", `${org}/game-keys`, { title: "Launcher" }));
    const operator_token = api.token;
    api.token = secret;
    const grants = [{ channel_slug: "squad", permissions: ["join", "listen", "speak"] }];
    const minted = await api.call("POST", `${org}/game-tokens`, { player_id: "p-42", name: "Nova", grants });
    api.token = operator_token;
    const { token } = bodyOf<{ token: string }>(minted);

    const radio = await connect({ socket_path });
    const states: string[] = [];
    radio.on("connection", ({ state }) => states.push(state));
    const { url, certificate_sha256 } = community.ready;
    const opened = await radio.server.open({ url, certificate_sha256, token });
    expect(opened.channels.filter(({ may_speak }) => may_speak).map(({ channel_id }) => channel_id)).toEqual(["squad"]);
    await radio.channels.join("squad");
    const seen = async (): Promise<string[]> => {
      const { items } = bodyOf<{ items: { name: string; absent: boolean; channels: { channel_slug: string }[] }[] }>(
        await api.call("GET", `${org}/sessions`),
      );
      return items.map(({ name, channels }) => `${name} on ${channels.map(({ channel_slug }) => channel_slug).join(", ")}`);
    };
    expect(await seen()).toEqual(["Nova on squad"]);

    await community.kill();
    await eventually("the agent notices", () => states.includes("reconnecting"));
    await community.restart();
    await eventually("the agent is back", () => states.at(-1) === "open");
    expect(await seen()).toEqual(["Nova on squad"]);
    await radio.close();
  } finally {
    await agent.close();
    await community.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
