import { createSocket, type Socket } from "node:dgram";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { default_limits } from "../core/limits.js";
import type { UdpFanout } from "./udp-fanout.js";
import { type Ear, FanoutRoom, listOf, nets, say, sayToAll } from "./udp-fanout.suite.js";
import { openDgramFanout } from "./udp-fanout-dgram.js";

describe("a fan-out by dgram on a system that", () => {
  let system = new SlowSystem();
  const room = new FanoutRoom((options) => openDgramFanout(options, system.newSocket), nets["IPv4"] ?? expect.unreachable());
  beforeEach(() => {
    system = new SlowSystem();
  });
  afterEach(async () => {
    vi.useRealTimers();
    system.goOn();
    await room.close();
  });

  async function heardBy(fanout: UdpFanout, ears: readonly Ear[]): Promise<string[][]> {
    const heard: string[][] = [];
    for (const ear of ears) heard.push(await ear.heard(fanout));
    return heard;
  }

  /** Has Node's queue take what it may have, which is not to be taken back. */
  function fill(fanout: UdpFanout, ear: Ear): void {
    system.stop();
    for (let sent = 0; sent < 4; sent += 1) sayToAll(listOf(fanout, [ear]), handed, 1);
    expect(system.queued_bytes).toBe(4 * handed.length);
  }

  it("wants buffers or forbids one copy, loses that copy alone, and counts it", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(5)];
    system.refusals = [undefined, "ENOBUFS", "EPERM"];
    sayToAll(listOf(fanout, ears), "word", 5);
    expect(await heardBy(fanout, ears)).toEqual([["word"], [], [], ["word"], ["word"]]);
    expect(fanout.counts).toMatchObject({ copies: 3 + 5, send_errors: 1, send_no_buffers: 1, copies_dropped: 0 });
  });

  it("is full, is given little ahead, and the rest later and in order", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(3)];
    const list = listOf(fanout, ears);
    system.stop();
    const words = Array.from({ length: 40 }, (_, word) => `${word} ${handed}`);
    for (const word of words) sayToAll(list, word, 3, 1);
    expect(system.queued_bytes).toBeLessThan(4_096 + 1_200);
    expect(fanout.counts.copies).toBe(0);
    system.goOn();
    const [first, second] = [await ears[0]?.next(40), await ears[2]?.next(40)];
    expect([first, second]).toEqual([words, words]);
    expect(await heardBy(fanout, ears)).toEqual([[], [], []]);
    expect(fanout.counts).toMatchObject({ copies: 80 + 3, send_errors: 0, copies_dropped: 0 });
  });

  it("stays full, gives up the oldest", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 6 * 208 };
    const [fanout, filler, ears] = [await room.fanout({ limits }), await room.ear(), await room.ears(2)];
    fill(fanout, filler);
    for (let word = 0; word < 10; word += 1) sayToAll(listOf(fanout, ears), `word ${word}`, 2);
    expect(fanout.counts.copies_dropped).toBe(14);
    system.goOn();
    const kept = ["word 7", "word 8", "word 9"];
    expect(await Promise.all(ears.map((ear) => ear.next(3)))).toEqual([kept, kept]);
    expect(await heardBy(fanout, [filler, ...ears])).toEqual([[handed, handed, handed, handed], [], []]);
  });

  it("stays full, gives up the lowest priority first, and sends the highest first", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 4 * 208 };
    const [fanout, filler, ears] = [await room.fanout({ limits }), await room.ear(), await room.ears(2)];
    fill(fanout, filler);
    const list = listOf(fanout, ears);
    for (const priority of [3, 10, 0, 2]) sayToAll(list, `of ${priority}`, 2, -1, priority);
    expect(fanout.counts.copies_dropped).toBe(4);
    system.goOn();
    const kept = ["of 10", "of 3"];
    expect(await Promise.all(ears.map((ear) => ear.next(2)))).toEqual([kept, kept]);
    expect(await heardBy(fanout, ears)).toEqual([[], []]);
  });

  it("stays full, gives up what does not fit even alone", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 3 * 208 };
    const [fanout, filler, ears] = [await room.fanout({ limits }), await room.ear(), await room.ears(5)];
    fill(fanout, filler);
    for (const word of ["one", "two"]) sayToAll(listOf(fanout, ears), word, 5);
    expect(fanout.counts.copies_dropped).toBe(7);
    system.goOn();
    expect(await Promise.all(ears.slice(0, 3).map((ear) => ear.next(1)))).toEqual([["two"], ["two"], ["two"]]);
    expect(await heardBy(fanout, ears)).toEqual([[], [], [], [], []]);
  });

  it("is full for long, gives up what nobody waits for any more", async () => {
    const [fanout, filler, ears] = [await room.fanout(), await room.ear(), await room.ears(2)];
    const list = listOf(fanout, ears);
    vi.useFakeTimers({ toFake: ["performance"] });
    fill(fanout, filler);
    sayToAll(list, "old", 2);
    vi.advanceTimersByTime(150);
    sayToAll(list, "new", 2);
    vi.advanceTimersByTime(100);
    system.goOn();
    expect(await Promise.all(ears.map((ear) => ear.next(1)))).toEqual([["new"], ["new"]]);
    expect(await heardBy(fanout, ears)).toEqual([[], []]);
    expect(fanout.counts.copies_dropped).toBe(2);
  });

  it("is full, sends answers before voice, and keeps the newest of those too", async () => {
    const [fanout, ear] = [await room.fanout(), await room.ear()];
    fill(fanout, ear);
    sayToAll(listOf(fanout, [ear]), "voice", 1);
    for (let pong = 0; pong < 100; pong += 1) say(fanout, ear.path, `pong ${pong}`);
    expect(fanout.counts.copies_dropped).toBe(36);
    system.goOn();
    const pongs = Array.from({ length: 64 }, (_, index) => `pong ${36 + index}`);
    expect((await ear.next(4 + 64 + 1)).slice(4)).toEqual([...pongs, "voice"]);
  });

  it("is full, still sends to who was meant, what was said, when list and packet have changed", async () => {
    const [fanout, filler, ears] = [await room.fanout(), await room.ear(), await room.ears(2)];
    const [one, two] = ears as [Ear, Ear];
    const list = listOf(fanout, [one]);
    fill(fanout, filler);
    const packet = Buffer.from("before");
    list.sendToAll(packet, 6, 1, -1, 0);
    packet.fill("x");
    const { port } = one.path;
    list.place(0, two.path);
    one.path.port = two.path.port;
    fanout.handlePathChanged(one.path);
    system.goOn();
    expect(await one.next(1)).toEqual(["before"]);
    one.path.port = port;
    expect(await heardBy(fanout, ears)).toEqual([[], []]);
  });

  it("is full when it is closed, is closed", async () => {
    const [fanout, ear] = [await room.fanout(), await room.ear()];
    fill(fanout, ear);
    sayToAll(listOf(fanout, [ear]), "voice", 1);
    await room.closeFanout(fanout);
    system.goOn();
    expect(fanout.counts).toMatchObject({ copies: 0, send_errors: 0 });
  });
});

/** A double of Node's socket on a system that takes nothing while it is stopped, or refuses copies: loopback never does either. */
class SlowSystem {
  /** What becomes of the next copies: undefined for one that is taken. */
  refusals: (string | undefined)[] = [];
  /** Bytes that the system has not taken and that cannot be taken back. */
  queued_bytes = 0;
  #stopped = false;
  readonly #queue: (() => void)[] = [];

  readonly newSocket = ((options: Parameters<typeof createSocket>[0]): Socket => {
    const socket = createSocket(options as Parameters<typeof createSocket>[0] & object);
    const send = socket.send.bind(socket) as (...words: SendWords) => void;
    let closed = false;
    socket.once("close", () => {
      closed = true;
    });
    const ours = (...words: SendWords): void => {
      const [, , bytes, , , onSent] = words;
      const code = this.refusals.shift();
      if (code !== undefined) {
        process.nextTick(onSent, Object.assign(new Error(code), { code }));
      } else if (this.#stopped) {
        this.queued_bytes += bytes;
        this.#queue.push(() => {
          this.queued_bytes -= bytes;
          // As Node says of what waits when a socket is closed.
          if (closed) onSent(Object.assign(new Error("ECANCELED"), { code: "ECANCELED" }), 0);
          else send(...words);
        });
      } else {
        send(...words);
      }
    };
    return Object.assign(socket, { send: ours, getSendQueueSize: () => this.queued_bytes });
  }) as typeof createSocket;

  stop(): void {
    this.#stopped = true;
  }

  goOn(): void {
    this.#stopped = false;
    for (const next of this.#queue.splice(0)) next();
  }
}

type SendWords = [
  packet: Uint8Array,
  offset: number,
  bytes: number,
  port: number,
  address: string,
  onSent: (error: Error | null, bytes: number) => void,
];

const handed = "x".repeat(1_024);
