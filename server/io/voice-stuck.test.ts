import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import type { ServerError } from "./server-error.js";
import { VoiceThread } from "./voice-thread.js";

/** A double of the voice worker: `body` is what it does with each message, once it has started. */
function program(body: string): URL {
  const started = `{ kind: "started", address: "", port: 1, rank: "ordinary", way: "dgram", buffers: { receive_bytes: 1, send_bytes: 1 } }`;
  const source = `import { parentPort } from "node:worker_threads";
    parentPort.on("message", (message) => {
      if (message.kind === "start") return parentPort.postMessage(${started});
      ${body}
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

const stuck = `for (;;);`;
const well = `if (message.kind === "ask") parentPort.postMessage({ kind: "alive" });
  if (message.kind === "count") parentPort.postMessage({ kind: "counted", request_id: message.request_id, counts: {} });
  if (message.kind === "stop") parentPort.close();`;

describe("a voice thread", () => {
  let failed: ServerError[] = [];

  function start(body: string): Promise<VoiceThread> {
    return VoiceThread.start({
      ...{ address: "127.0.0.1", family: 4, port: 0, limits: default_limits, program: program(body) },
      onTunnel: () => {},
      onFailed: (error) => failed.push(error),
    });
  }

  beforeEach(() => {
    failed = [];
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("that is stuck is ended 2 s after the server began to stop", async () => {
    const thread = await start(stuck);
    let closed = false;
    const closing = thread.close().then(() => {
      closed = true;
    });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(closed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await closing;
    expect(failed).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that is stuck while the server runs fails it after 10 s without an answer, and is ended", async () => {
    const thread = await start(stuck);
    await vi.advanceTimersByTimeAsync(11_999);
    expect(failed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(failed).toMatchObject([
      { code: "voice_worker_stopped", message: "the voice worker is stuck: it has not answered for 10 s" },
    ]);
    await thread.close();
    expect(failed.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that answers runs on, however long, and stops at once", async () => {
    const thread = await start(well);
    for (let round = 0; round < 20; round += 1) {
      await vi.advanceTimersByTimeAsync(2_000);
      // Its answers come in order.
      await thread.counts();
    }
    await thread.close();
    expect(failed).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
