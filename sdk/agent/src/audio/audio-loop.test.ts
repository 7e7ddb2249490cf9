import { createHmac } from "node:crypto";
import { plain_microphone, plain_mixer } from "@talkgroup/core";
import { packet_kind } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it, vi } from "vitest";
import type { OpenedSound } from "../sound/choose-sound.js";
import { createNullSound } from "../sound/null-sound.js";
import type { PacedSound } from "../sound/paced-sound.js";
import { close_ms_max, SoundError } from "../sound/sound-backend.js";
import { AudioLoop } from "./audio-loop.js";
import type { AudioNews, AudioOptions } from "./audio-message.js";

const options: AudioOptions = {
  sound: "null",
  frame_samples: 480,
  bitrate_bps: 32_000,
  trace: false,
  microphone: { ...plain_microphone, noise_suppression: false, automatic_gain: false },
  mixer: plain_mixer,
};
const hop_key = new Uint8Array(32).fill(7);
const session = { kind: "session", session_id: 9, hop_key, keepalive_ms: 5000, host: "127.0.0.1", port: 9 } as const;

/** A loop on virtual time with a silent device and a socket that keeps what is sent. `alter` spoils the device before it is opened. */
function world(alter: (sound: PacedSound) => void = () => undefined) {
  const time = new VirtualClock();
  const news: AudioNews[] = [];
  const sent: Uint8Array[] = [];
  const clock = (): number => time.now_ms;
  const timer = (delay_ms: number, run: () => void): (() => void) => time.schedule(time.now_ms + delay_ms, run);
  const backend = createNullSound({ clock, timer });
  const closes = vi.spyOn(backend, "close");
  alter(backend);
  const sound: OpenedSound = { backend, reason: "asked for", earsStarted: () => 0 };
  /** The newest, which hears; `opened_ms`: when each was. */
  const socket = {
    deaf: false,
    failed: false,
    opens_after_ms: 0,
    opened_ms: [] as number[],
    hosts: [] as string[],
    hear: (_bytes: Uint8Array): void => undefined,
  };
  const start = (): Promise<AudioLoop> =>
    AudioLoop.start(options, {
      clock,
      timer,
      post: (item) => void news.push(item),
      openSound: async () => sound,
      openSocket: (host, _port, onDatagram, onOpen) => {
        socket.hear = onDatagram;
        socket.opened_ms.push(time.now_ms);
        socket.hosts.push(host);
        const cancel = timer(socket.opens_after_ms, onOpen);
        return {
          send: (bytes, length) => void (socket.deaf || sent.push(bytes.slice(0, length))),
          get failed() {
            return socket.failed;
          },
          close: cancel,
        };
      },
    });
  const of = <K extends AudioNews["kind"]>(kind: K) =>
    news.filter((item): item is Extract<AudioNews, { kind: K }> => item.kind === kind);
  const kinds = (): number[] => sent.splice(0).map((bytes) => (bytes[0] ?? 0) & 15);
  return { time, news, sent, backend, closes, socket, start, of, kinds };
}

/** What the server answers to a ping or probe. */
function pongTo(ping: Uint8Array): Uint8Array {
  const pong = ping.slice();
  pong[0] = (1 << 4) | packet_kind.pong;
  const signed = pong.length - 8;
  pong.set(createHmac("sha256", hop_key).update(pong.subarray(0, signed)).digest().subarray(0, 8), signed);
  return pong;
}

/** Lets promises that are done go on, while virtual time stands still. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("the audio loop's sound", () => {
  it("runs from the start, and is counted", async () => {
    const { time, start, of } = world();
    const loop = await start();
    expect(of("ready")).toMatchObject([{ sound: "null" }]);
    time.advance(105);
    loop.handleRequest({ kind: "stats", id: 5 });
    expect(of("stats")).toMatchObject([{ id: 5, stats: { capture_frames: 10, render_frames: 11, talkers: [] } }]);
    loop.handleRequest({ kind: "play", id: 6, pcm: new Float32Array(480) });
    expect(of("played")).toMatchObject([{ id: 6, played: { refused: "unsupported" } }]);
  });

  it.each(["openCapture", "openPlayback"] as const)(
    "may be missing: without %s the rest runs, and what hears goes on",
    async (open) => {
      const { time, start, of } = world((sound) => {
        sound[open] = async () => {
          throw new SoundError("device_lost", "no device");
        };
      });
      const loop = await start();
      const direction = open === "openCapture" ? "capture" : "playback";
      expect(of("ready")[0]?.uses.find((use) => use.direction === direction)?.state).toBe("lost");
      time.advance(105);
      loop.handleRequest({ kind: "stats", id: 1 });
      expect(of("stats")[0]?.stats.render_frames).toBeGreaterThan(9);
    },
  );

  it("may go later: the loop says so and goes on", async () => {
    const { time, backend, start, of } = world();
    const loop = await start();
    time.advance(50);
    for (const direction of ["capture", "playback"] as const) backend.lose(direction);
    time.advance(50);
    await settle();
    expect(of("device").length).toBeGreaterThan(0);
    loop.handleRequest({ kind: "command", command: session });
    loop.handleRequest({ kind: "stats", id: 1 });
    expect(of("stats")).toHaveLength(1);
  });

  it("can be listed and chosen", async () => {
    const { start, of } = world();
    const loop = await start();
    loop.handleRequest({ kind: "devices", id: 1 });
    loop.handleRequest({ kind: "select", id: 2, direction: "playback", device_id: "nothing" });
    await settle();
    expect(of("devices")).toMatchObject([{ id: 1 }]);
    expect(of("selected")).toMatchObject([{ id: 2, use: { ok: false, refusal: { code: "unknown_device" } } }]);
  });

  it("tells levels while they are watched, 20 a second", async () => {
    const { time, start, of } = world();
    const loop = await start();
    time.advance(1000);
    expect(of("level")).toEqual([]);
    loop.handleRequest({ kind: "watch", on: true });
    time.advance(1000);
    expect(of("level").length).toBeGreaterThanOrEqual(18);
    expect(of("level").length).toBeLessThanOrEqual(22);
    loop.handleRequest({ kind: "watch", on: false });
    const told = of("level").length;
    time.advance(200);
    expect(of("level")).toHaveLength(told);
  });
});

describe("the audio loop's end", () => {
  it("is told when devices are closed", async () => {
    const { start, of, closes } = world();
    (await start()).handleRequest({ kind: "close" });
    await settle();
    expect([closes.mock.calls.length, of("closed").length]).toEqual([1, 1]);
  });

  it("is told even if a device fails to close", async () => {
    const { start, of } = world((sound) => {
      sound.close = () => Promise.reject(new Error("the disk is full"));
    });
    (await start()).handleRequest({ kind: "close" });
    await settle();
    expect(of("closed")).toHaveLength(1);
  });

  it("is told even if a device never closes", async () => {
    const { time, start, of } = world((sound) => {
      sound.close = () => new Promise(() => undefined);
    });
    (await start()).handleRequest({ kind: "close" });
    time.advance(close_ms_max - 1);
    await settle();
    expect(of("closed")).toHaveLength(0);
    time.advance(1);
    await settle();
    expect(of("closed")).toHaveLength(1);
  });
});

describe("the audio loop's way to the server", () => {
  it("is pinged when the socket is open, and told once for each change", async () => {
    const { time, sent, socket, start, of } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1);
    const [ping = new Uint8Array()] = sent;
    time.advance(3);
    for (let count = 0; count < 3; count++) socket.hear(pongTo(ping));
    expect(of("link")).toEqual([
      { kind: "link", transport: "none", rtt_ms: 0 },
      { kind: "link", transport: "udp", rtt_ms: 4 },
    ]);
  });

  it("is the tunnel if no datagram comes through, and datagrams again at once when one does", async () => {
    const { time, sent, socket, start, of, kinds } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1300);
    expect(of("link").at(-1)?.transport).toBe("tunnel");
    expect(of("tunnel").map(({ bytes }) => (bytes[0] ?? 0) & 15)).toEqual([packet_kind.ping]);
    const probe = sent.at(-1) ?? new Uint8Array();
    kinds();
    socket.hear(pongTo(probe));
    expect(of("link").at(-1)?.transport).toBe("udp");
    expect(kinds()).toEqual([]);
    // The server sends here again only after a ping: the timer, armed for the next probe, must not make it wait.
    time.advance(10);
    expect(kinds()).toEqual([packet_kind.ping]);
  });

  it("is the tunnel if the system will have no socket", async () => {
    const { time, socket, start, of } = world();
    socket.deaf = true;
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1500);
    const { bytes = new Uint8Array() } = of("tunnel").at(-1) ?? {};
    loop.handleRequest({ kind: "tunnel", bytes: pongTo(bytes) });
    expect(of("link").at(-1)).toMatchObject({ transport: "tunnel" });
  });

  it("is pinged no more when the session is over", async () => {
    const { time, sent, start, of } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1500);
    loop.handleRequest({ kind: "command", command: { kind: "session_end" } });
    const before = [sent.length, of("tunnel").length];
    time.advance(5000);
    expect([sent.length, of("tunnel").length]).toEqual(before);
  });

  it("waits for the new socket before it pings in a new session", async () => {
    const { time, socket, start, kinds } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(150);
    kinds();
    socket.opens_after_ms = 100;
    loop.handleRequest({ kind: "command", command: { ...session, session_id: 10 } });
    // The old session's next ping would be due in 50 ms.
    time.advance(99);
    expect(kinds()).toEqual([]);
    time.advance(1);
    expect(kinds()).toEqual([packet_kind.ping]);
  });

  it("is asked for anew by another socket when the machine may be on another network", async () => {
    const { time, socket, sent, start, of, kinds } = world();
    const loop = await start();
    loop.handleRequest({ kind: "moved", host: "" });
    expect(socket.opened_ms).toEqual([]);
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1);
    socket.hear(pongTo(sent[0] ?? new Uint8Array()));
    kinds();
    time.advance(2_000);
    socket.opens_after_ms = 30;
    loop.handleRequest({ kind: "moved", host: "" });
    loop.handleRequest({ kind: "moved", host: "" });
    time.advance(29);
    expect(kinds()).toEqual([]);
    time.advance(1);
    expect([socket.opened_ms, kinds()]).toEqual([[0, 2_001], [packet_kind.ping]]);
    expect(of("link").at(-1)?.transport).toBe("udp");
  });

  it("is looked for by another socket while nothing comes back, and found late", async () => {
    const { time, socket, sent, start, of } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1);
    socket.hear(pongTo(sent[0] ?? new Uint8Array()));
    time.advance(60_000);
    const waits_ms = socket.opened_ms.slice(2).map((at_ms, index) => at_ms - (socket.opened_ms[index + 1] ?? 0));
    expect(waits_ms.map((wait_ms) => Math.floor(wait_ms / 1000))).toEqual([4, 8, 16]);
    expect(of("link").at(-1)?.transport).toBe("tunnel");
    socket.hear(pongTo(sent.at(-1) ?? new Uint8Array()));
    expect(of("link").at(-1)?.transport).toBe("udp");
  });

  it("goes where the server is on another network, and is looked for there as soon as at first", async () => {
    const { time, socket, start } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(60_000);
    const before = socket.hosts.length;
    loop.handleRequest({ kind: "moved", host: "192.0.2.9" });
    expect([new Set(socket.hosts.slice(0, before)), socket.hosts.slice(before)]).toEqual([new Set(["127.0.0.1"]), ["192.0.2.9"]]);
    time.advance(3_000);
    expect(socket.hosts.slice(before)).toEqual(["192.0.2.9", "192.0.2.9"]);
  });

  it("is asked for by another at once where the system takes no datagram, and not for each", async () => {
    const { time, socket, sent, start, of } = world();
    const loop = await start();
    loop.handleRequest({ kind: "command", command: session });
    time.advance(1);
    socket.hear(pongTo(sent[0] ?? new Uint8Array()));
    time.advance(4_000);
    expect(socket.opened_ms).toEqual([0]);
    socket.failed = true;
    // The next ping, and those that follow it.
    time.advance(1_500);
    expect([socket.opened_ms, of("link").at(-1)?.transport]).toEqual([[0, session.keepalive_ms + 1], "udp"]);
  });
});
