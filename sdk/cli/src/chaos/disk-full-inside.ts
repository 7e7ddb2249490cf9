import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@talkgroup/sdk";

import type { ApiAnswer } from "../lab/api-client.js";
import { Child, mainOf } from "../lab/child.js";
import { bodyOf, Community, lobby, patient_limits } from "../lab/community.js";
import type { AgentReady } from "../lab/laboratory.js";
import { socketPath } from "../lab/socket-path.js";
import { Bystanders } from "./bystanders.js";
import { type DiskExpectation, disk_expected, disk_title } from "./disk-full.js";
import { Findings } from "./findings.js";
import { descendantsOf } from "./process-marks.js";
import { until } from "./until.js";

/**
 * The trial itself, in a process whose temporary folder is a small disk of its own: everything that server and agent keep is on it. Writes
 * its report as JSON, one line.
 */
async function diskFullInside(): Promise<void> {
  const findings = new Findings<DiskExpectation>(disk_title, disk_expected);
  const { signal } = new AbortController();
  const community = await Community.start({ signal, limits: patient_limits });
  try {
    const join_code = await community.guestCode();
    const bystanders = await Bystanders.start((name) => community.guest(join_code, name), lobby);
    const channel = await Channel.create(community);
    await channel.write();
    const config = join(tmpdir(), "agent");
    const agent = await Child.start<AgentReady>("the agent", mainOf("@talkgroup/agent"), agentArguments(config), signal);
    try {
      const talkgroup = await connect({ client_name: "Chaos", socket_path: agent.ready.socket_path });
      await fillDisk();
      await judgeWrites(channel, findings);
      await judgeAgent(talkgroup.mixer.configure({ muted: true }), agent, findings);
      const guest = await community.guest(join_code, "Newcomer").then(
        (player) => {
          player.close();
          return "let in";
        },
        (error: Error) => error.message,
      );
      findings.judge("newcomer", guest === "let in" || guest.includes("store_unavailable"), guest);
      await rm(fill_path);
      const again_ms = await until(again_ms_max, async () => (await channel.write()).status === ok_status);
      findings.judgeWithin("again", again_ms, again_ms_max);
      await talkgroup.close();
    } finally {
      await agent.close();
    }
    await bystanders.hush();
    const { sent, lost } = bystanders.tally.count();
    findings.judge("others", lost === 0 && sent > 0, `${lost} of ${sent} words lost`);
    bystanders.close();
    await community.kill();
    await community.restart();
    const title = await channel.title();
    findings.judge("kept", title === channel.acknowledged, `acknowledged ${channel.acknowledged}, found ${title}`);
  } finally {
    await community.close();
  }
  // That nothing was written past the disk is judged outside, once it is gone.
  const left = await descendantsOf(process.pid);
  findings.judge("left", left.length === 0, `${left.length} processes`);
  process.stdout.write(`${JSON.stringify(findings.report())}\n`);
}

/** A channel whose title counts the writes that were acknowledged. */
class Channel {
  acknowledged = "0";
  readonly #community: Community;
  readonly #path: string;
  #written = 0;

  static async create(community: Community): Promise<Channel> {
    const { api, organisation_id } = community;
    const body = { slug: "net-1", title: "0", label: "NET" };
    const made = await api.call("POST", `/api/v1/orgs/${organisation_id}/channels`, body);
    return new Channel(community, `/api/v1/channels/${bodyOf<{ readonly channel_id: string }>(made).channel_id}`);
  }

  private constructor(community: Community, path: string) {
    this.#community = community;
    this.#path = path;
  }

  async write(): Promise<ApiAnswer> {
    const { api } = this.#community;
    const { etag = "" } = await api.call("GET", this.#path);
    this.#written += 1;
    const title = String(this.#written);
    const answer = await api.call("PATCH", this.#path, { title }, { "if-match": etag });
    if (answer.status === ok_status) this.acknowledged = title;
    return answer;
  }

  async title(): Promise<string> {
    return bodyOf<{ readonly title: string }>(await this.#community.api.call("GET", this.#path)).title;
  }
}

async function judgeWrites(channel: Channel, findings: Findings<"writes" | "reads">): Promise<void> {
  let refused: ApiAnswer | undefined;
  // Some fit into what the store's log has already.
  for (let tries = 0; tries < writes_max && refused === undefined; tries += 1) {
    const answer = await channel.write();
    if (answer.status !== ok_status) refused = answer;
  }
  const { code = "none", retry_after_ms = 0 } = (refused?.body ?? {}) as Partial<{ code: string; retry_after_ms: number }>;
  const found = refused === undefined ? "all were taken" : `status ${refused.status}, ${code}, again after ${retry_after_ms} ms`;
  findings.judge("writes", refused?.status === unavailable_status && code === "store_full" && retry_after_ms > 0, found);
  const title = await channel.title();
  findings.judge("reads", title === channel.acknowledged, `acknowledged ${channel.acknowledged}, found ${title}`);
}

/** That a setting counts for this run though it cannot be kept, or that it is refused: one of them, in words. */
async function judgeAgent(change: Promise<unknown>, agent: Child<AgentReady>, findings: Findings<"agent">): Promise<void> {
  const found = await change.then(
    () => "the change counts",
    (error: { readonly code?: string }) => `refused: ${error.code}`,
  );
  const alive = await Promise.race([
    agent.ended.then(() => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, alive_ms, true)),
  ]);
  findings.judge("agent", alive && !/undefined|internal/.test(found), `${found}, ${alive ? "it runs" : "it has ended"}`);
}

/** Writes until nothing more fits. */
async function fillDisk(): Promise<void> {
  for (let size = fill_bytes; size >= 1; size = Math.floor(size / 2)) {
    for (;;) {
      try {
        await writeFile(fill_path, new Uint8Array(size), { flag: "a" });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
        break;
      }
    }
  }
}

function agentArguments(config: string): readonly string[] {
  return ["--socket", socketPath(tmpdir(), "agent"), "--sound", "null", "--config", config, "--no-hotkeys"];
}

const fill_path = join(tmpdir(), "fill");
const fill_bytes = 1 << 20;
const ok_status = 200;
const unavailable_status = 503;
const writes_max = 500;
const again_ms_max = 5_000;
const alive_ms = 300;

await diskFullInside();
