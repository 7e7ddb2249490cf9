import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain_microphone, plain_mixer } from "@talkgroup/core";
import { packet_bytes_max } from "@talkgroup/schemas";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { systemTimer } from "../sound/timer.js";
import { wav_header_bytes, writeWavHeader } from "../sound/wav.js";
import type { AudioNews, AudioOptions } from "./audio-message.js";
import { AudioError, AudioThread } from "./audio-thread.js";

const options: AudioOptions = {
  sound: "null",
  frame_samples: 480,
  bitrate_bps: 32_000,
  trace: false,
  microphone: { ...plain_microphone, noise_suppression: false, automatic_gain: false },
  mixer: plain_mixer,
};

/** A worker of a few lines: `port` is the main thread's, `ready(sound)` says that sound runs. */
function workerOf(code: string): URL {
  const prelude = `import { parentPort as port } from "node:worker_threads";
    const ready = (sound) => port.postMessage({ kind: "ready", codec: "none", sound, reason: "asked for" });
    const alive = setInterval(() => {}, 1000);\n`;
  return new URL(`data:text/javascript,${encodeURIComponent(prelude + code)}`);
}

describe("the audio thread", () => {
  const started: AudioThread[] = [];
  const news: AudioNews[] = [];
  afterEach(async () => {
    news.length = 0;
    for (const thread of started.splice(0)) await thread.close();
  });
  async function start(code: string): Promise<AudioThread> {
    const thread = await AudioThread.start(options, systemTimer, (item) => news.push(item), workerOf(code));
    started.push(thread);
    return thread;
  }
  const ended = async (): Promise<void> => {
    while (!news.some(({ kind }) => kind === "failed")) await new Promise((resolve) => setImmediate(resolve));
  };

  // Each of these would keep itself alive, or say no word, if it were not ended.
  it.each([
    ["says that it failed", `port.postMessage({ kind: "failed", message: "no sound at all" })`, "no sound at all"],
    ["loses its device at once", `port.postMessage({ kind: "sound_lost", message: "unplugged" })`, "unplugged"],
    ["throws", `throw new Error("no such module")`, "no such module"],
    ["ends without a word", `process.exit(3)`, "exit code 3"],
    ["says what it was not asked", `port.postMessage({ kind: "closed" })`, "unexpected closed"],
  ])("does not start with a worker that %s, and leaves none behind", async (_, code, why) => {
    const before = liveWorkers();
    const failure = await start(code).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(AudioError);
    expect(String(failure)).toContain(why);
    expect(liveWorkers()).toBe(before);
    expect(news).toEqual([]);
  });

  it("starts without a helper that is missing, and says so", async () => {
    const thread = await start(`port.postMessage({ kind: "helper_missing", reason: "no RNNoise" });
      port.postMessage({ kind: "voice", active: true });
      ready("null"); port.on("message", () => port.postMessage({ kind: "closed" }));`);
    expect(thread.sound).toBe("null");
    expect(news).toMatchObject([{ kind: "helper_missing" }, { kind: "voice" }]);
  });

  it("waits for its devices however often it is asked to close", async () => {
    const thread = await start(`ready("null"); let asked = 0; port.on("message", ({ kind }) => {
      if (kind === "close") { asked += 1; setTimeout(() => port.postMessage({ kind: asked === 1 ? "closed" : "failed", message: "asked twice" }), 50); }
    });`);
    let ended_first = false;
    const first = thread.close().then(() => {
      ended_first = true;
    });
    await thread.close();
    await first;
    expect(ended_first).toBe(true);
    expect(news).toEqual([]);
  });

  it.each([
    ["by itself", `process.exit(3)`, "exit code 3"],
    ["by a fault", `throw new Error("a bug")`, "a bug"],
  ])("tells once when a running worker ends %s, and answers nobody any more", async (_, code, why) => {
    const thread = await start(`ready("null"); port.on("message", ({ kind }) => { if (kind === "stats") { ${code} } });`);
    await expect(thread.stats()).rejects.toThrow(AudioError);
    await ended();
    await expect(thread.trace()).rejects.toThrow(AudioError);
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({ kind: "failed", message: expect.stringContaining(why) });
    await thread.close();
    expect(news).toHaveLength(1);
  });

  it("closes without calling that a failure", async () => {
    const thread = await start(`ready("null"); port.on("message", () => port.postMessage({ kind: "closed" }));`);
    await thread.close();
    expect(news).toEqual([]);
    await expect(thread.stats()).rejects.toThrow(AudioError);
  });

  it("hands on what can be a datagram, a copy of no more than its bytes, and drops the rest", async () => {
    const thread = await start(`ready("null"); port.on("message", ({ kind, bytes }) => {
      if (kind === "tunnel") port.postMessage({ kind: "sound_lost", message: bytes.length + " of " + bytes.buffer.byteLength });
      else port.postMessage({ kind: "closed" }); });`);
    const received = Buffer.alloc(100_000);
    thread.tunnel(received.subarray(10, 11 + packet_bytes_max));
    thread.tunnel(received.subarray(10, 10 + packet_bytes_max));
    thread.tunnel(received.subarray(10, 40));
    while (news.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await thread.close();
    expect(news.map((item) => "message" in item && item.message)).toEqual(["1200 of 1200", "30 of 30"]);
    expect(received).toHaveLength(100_000);
  });

  describe("playing files", () => {
    let folder: string;
    let path: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "talkgroup-thread-"));
      path = join(folder, "second.wav");
      await writeFile(path, wavOf(8000, 8000));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const player = (sound: string): string =>
      `ready("${sound}"); let playing = 0; port.on("message", ({ kind, id, pcm }) => {
        if (kind !== "play") return port.postMessage({ kind: "closed" });
        const overlap = playing++;
        setTimeout(() => { playing--; port.postMessage({ kind: "played", id, played: { started_ms: overlap, duration_ms: pcm.length / 48 } }); }, 5); });`;

    it("reads no file for a backend that cannot play it", async () => {
      const thread = await start(player("pulse"));
      expect(await thread.play(join(folder, "none.wav"))).toMatchObject({ refused: "unsupported" });
    });

    it("says files one after the other", async () => {
      const thread = await start(player("file"));
      const played = await Promise.all([thread.play(path), thread.play(path), thread.play(path)]);
      expect(played).toEqual(Array(3).fill({ started_ms: 0, duration_ms: 1000 }));
    });

    it("refuses what it cannot read, or what is too long, and goes on", async () => {
      const thread = await start(player("file"));
      const long = join(folder, "long.wav");
      await writeFile(long, wavOf(601 * 8000, 8000));
      expect(await thread.play(join(folder, "none.wav"))).toMatchObject({ refused: "file_unreadable" });
      expect(await thread.play(long)).toMatchObject({ refused: "limit_reached", message: expect.stringContaining("600 s") });
      expect(await thread.play(path)).toMatchObject({ duration_ms: 1000 });
    });

    it("lets no more than so many wait", async () => {
      const thread = await start(player("file"));
      const asked = Array.from({ length: 70 }, () => thread.play(join(folder, "none.wav")));
      const refusals = (await Promise.all(asked)).map((played) => "refused" in played && played.refused);
      expect(refusals.filter((refused) => refused === "limit_reached")).toHaveLength(6);
      expect(await thread.play(path)).toMatchObject({ duration_ms: 1000 });
    });
  });
});

function liveWorkers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Worker" || name === "MessagePort").length;
}

/** Silence, 16 bits, mono. */
function wavOf(samples: number, rate_hz: number): Uint8Array {
  const bytes = new Uint8Array(wav_header_bytes + 2 * samples);
  writeWavHeader(bytes, { rate_hz, channels: 1, data_bytes: 2 * samples });
  return bytes;
}
