import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { header_bytes, hop_trailer_bytes, ping_bytes } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { default_limits, type ServerLimits } from "../core/limits.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { report_ms_min } from "../core/talk-watch.js";
import type { FromVoiceWorker, ToVoiceWorker } from "./voice-message.js";
import { body_bytes, hop_key, VoicePlayer } from "./voice-player.suite.js";
import { VoiceThread } from "./voice-thread.js";

const program = new URL("../dist/io/voice-worker.js", import.meta.url);
const datagram_bytes = header_bytes + body_bytes + hop_trailer_bytes;

/** Sessions 1, 2 and 3 hear each other; each talks to all by target 5. */
const routes: RouteUpdate = {
  sessions_removed: [],
  sessions_added: [1, 2, 3].map((session_id) => ({ session_id, hop_key: hop_key.toString("base64url") })),
  targets_removed: [],
  lists_set: [{ list_id: 1, listeners: Uint32Array.of(1, 2, 3) }],
  lists_changed: [],
  targets_set: [1, 2, 3].map((session_id) => ({ session_id, target_id: 5, list_id: 1 })),
  lists_removed: [],
};

let players: VoicePlayer[] = [];
async function player(session_id: number, port: number): Promise<VoicePlayer> {
  const made = await VoicePlayer.open(session_id, port);
  players.push(made);
  return made;
}
afterEach(() => {
  for (const { socket } of players) socket.close();
  players = [];
});

describe("VoiceThread", () => {
  let thread: VoiceThread | undefined;
  let heard: string[] = [];
  let wake: () => void = () => {};

  async function start(limits: Partial<ServerLimits> = {}): Promise<VoiceThread> {
    thread = await VoiceThread.start({
      address: "127.0.0.1",
      family: 4,
      port: 0,
      limits: { ...default_limits, ...limits },
      program,
      onTunnel: () => {},
      onTalking: (session_id, target_id, talking) => {
        heard.push(`${session_id}/${target_id} ${talking ? "on" : "off"}`);
        wake();
      },
      onFailed: () => {},
    });
    thread.applyRoutes(routes);
    return thread;
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  beforeEach(() => {
    heard = [];
  });
  afterEach(() => thread?.close());

  it("tells who begins to talk, and who ceases: at the end of a spurt, or when nothing comes any more", async () => {
    const { port } = await start({ talk_gap_ms: 500 });
    const [one, two] = [await player(1, port), await player(2, port)];
    one.talk(5);
    two.talk(5);
    await until(() => heard.length === 2);
    expect([...heard].sort()).toEqual(["1/5 on", "2/5 on"]);
    one.talk(5, true);
    await until(() => heard.length === 4);
    expect(heard.slice(2).sort()).toEqual(["1/5 off", "2/5 off"]);
  });

  it("counts what came, what went, what was dropped and how long it took", async () => {
    const to = await start({ talk_gap_ms: 60_000, voice_packets_burst: 200 });
    const [one, two] = [await player(1, to.port), await player(2, to.port)];
    await one.ping();
    await two.ping();
    for (let sent = 0; sent < 187; sent += 1) one.talk(5);
    await one.ping();
    const counts = await to.counts();
    expect(counts).toMatchObject({
      // Each proved where it hears by its second ping.
      verdicts: { forward: 187, pong: 5, ignored_address: 0 },
      packets_in: 192,
      bytes_in: 187 * datagram_bytes + 5 * ping_bytes,
      packets_out: 192,
      bytes_out: 187 * (header_bytes + body_bytes) + 5 * ping_bytes,
      send_errors: 0,
      send_no_buffers: 0,
      copies_dropped: 0,
      routes_applied: 1,
      sessions: 3,
      talks: 1,
      addresses_remembered: 0,
    });
    expect(counts.routes_age_ms).toBeGreaterThan(0);
    expect(counts.routing_us.counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(counts.routing_us.counts.length).toBe(counts.routing_us.bounds.length + 1);
    expect(counts.routing_us.sum).toBeGreaterThan(0);
  });

  it("goes on for the players of an address that floods it", async () => {
    const to = await start({ garbage_per_address_burst: 50, garbage_per_address_per_s: 0 });
    const [one, noise] = [await player(1, to.port), await player(99, to.port)];
    await one.ping();
    for (let sent = 0; sent < 100; sent += 1) noise.talk(5);
    await one.ping();
    const { verdicts, addresses_remembered } = await to.counts();
    expect(verdicts).toMatchObject({ pong: 3, unknown_session: 50, ignored_address: 50 });
    expect(addresses_remembered).toBe(1);
  });
});

describe("the voice worker", () => {
  it("sends one report of talking at a time, and the next when that has been taken", async () => {
    const worker = new Worker(program, { env: {}, execArgv: [] });
    const post = (message: ToVoiceWorker): void => worker.postMessage(message);
    const inbox: FromVoiceWorker[] = [];
    const next = async (kind: FromVoiceWorker["kind"]): Promise<FromVoiceWorker> => {
      for (;;) {
        const index = inbox.findIndex((message) => message.kind === kind);
        const [found] = index === -1 ? [] : inbox.splice(index, 1);
        if (found !== undefined) return found;
        await once(worker, "message");
      }
    };
    worker.on("message", (message: FromVoiceWorker) => inbox.push(message));
    const limits = { ...default_limits, talk_gap_ms: 60_000 };
    post({ kind: "start", address: "127.0.0.1", family: 4, port: 0, limits, way: "auto", home: 0 });
    const started = await next("started");
    const port = started.kind === "started" ? started.port : 0;
    post({ kind: "routes", update: routes });
    (await player(1, port)).talk(5);
    expect(await next("talking")).toMatchObject({ changes: [{ session_id: 1, target_id: 5, talking: true }] });
    const two = await player(2, port);
    two.talk(5);
    // Longer than a report waits for the one before, in questions to the worker.
    for (const asked_ms = performance.now(); performance.now() < asked_ms + 3 * report_ms_min; ) {
      post({ kind: "count", request_id: 1 });
      await next("counted");
    }
    await two.ping();
    expect(inbox.filter(({ kind }) => kind === "talking")).toEqual([]);
    post({ kind: "talking_done" });
    expect(await next("talking")).toMatchObject({ changes: [{ session_id: 2, target_id: 5, talking: true }] });
    post({ kind: "stop" });
    await once(worker, "exit");
  });
});
