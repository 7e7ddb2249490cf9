import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { default_limits } from "../core/limits.js";
import { late_ms, useless_ms } from "../core/wait-of.js";
import type { UdpFanout } from "./udp-fanout.js";
import { type Ear, FanoutRoom, listOf, nets, say, sayToAll } from "./udp-fanout.suite.js";
import { loadNativeUdp, type NativeUdp } from "./udp-fanout-native.js";
import { openSendmmsgFanout } from "./udp-fanout-sendmmsg.js";

const native = await loadNativeUdp();
const { EAGAIN, EINTR, ENOBUFS, EPERM } = constants.errno;
const ipv4 = nets["IPv4"] ?? expect.unreachable();
/** Whether this process has CAP_NET_ADMIN, the thirteenth of its capabilities (proc(5), capabilities(7)). */
const is_administrator = ((): boolean => {
  if (process.platform !== "linux") return false;
  const [, capabilities = "0"] = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return (BigInt(`0x${capabilities}`) >> 12n) % 2n === 1n;
})();

describe.skipIf(native === undefined)("a fan-out by sendmmsg on a system that", () => {
  /** What the system does next: takes so many messages at most, or says no. Then it takes what it is given. */
  let moods: number[] = [];
  /** It is full until this is false. */
  let full = false;
  const moody = (): NativeUdp => ({
    ...(native as NativeUdp),
    send: (file, messages, count) => {
      const mood = moods.shift();
      if (full || mood === 0) return -EAGAIN;
      if (mood !== undefined && mood < 0) return mood;
      return (native as NativeUdp).send(file, messages, Math.min(count, mood ?? count));
    },
  });
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, moody()), ipv4);
  afterEach(async () => {
    moods = [];
    full = false;
    await room.close();
  });

  async function heardBy(fanout: UdpFanout, ears: readonly Ear[]): Promise<string[][]> {
    const heard: string[][] = [];
    for (const ear of ears) heard.push(await ear.heard(fanout));
    return heard;
  }

  it("takes a part, or is interrupted, is given the rest", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(6)];
    moods = [1, -EINTR, 2, -EINTR, -EINTR, 1];
    sayToAll(listOf(fanout, ears), "word", 6, 3);
    expect(await heardBy(fanout, ears)).toEqual(ears.map((_, index) => (index === 3 ? [] : ["word"])));
    expect(fanout.counts).toMatchObject({ copies: 5 + 6, send_errors: 0, copies_dropped: 0 });
  });

  it("wants buffers or forbids one copy, loses that copy alone, and counts it", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(5)];
    moods = [1, -ENOBUFS, -EPERM, 1];
    sayToAll(listOf(fanout, ears), "word", 5);
    expect(await heardBy(fanout, ears)).toEqual([["word"], [], [], ["word"], ["word"]]);
    expect(fanout.counts).toMatchObject({ copies: 3 + 5, send_errors: 1, send_no_buffers: 1, copies_dropped: 0 });
  });

  it("is full for a moment, sends the rest later and in order", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(4)];
    const list = listOf(fanout, ears);
    moods = [2, 0];
    sayToAll(list, "one", 4);
    full = true;
    sayToAll(list, "two", 4, 1);
    full = false;
    moods = [0, 1, 0, 1, -EINTR, -ENOBUFS];
    const came = await Promise.all(ears.slice(2).map((ear) => ear.next(2)));
    const both = ["one", "two"];
    expect(came).toEqual([both, both]);
    expect(await heardBy(fanout, ears)).toEqual([["one"], ["one"], [], []]);
    expect(fanout.counts).toMatchObject({ send_errors: 0, send_no_buffers: 1, copies_dropped: 0 });
  });

  it("stays full, gives up the oldest", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 6 * 208 };
    const [fanout, ears] = [await room.fanout({ limits }), await room.ears(2)];
    const list = listOf(fanout, ears);
    full = true;
    for (let word = 0; word < 10; word += 1) sayToAll(list, `word ${word}`, 2);
    full = false;
    const kept = ["word 7", "word 8", "word 9"];
    expect(await Promise.all(ears.map((ear) => ear.next(3)))).toEqual([kept, kept]);
    expect(fanout.counts.copies_dropped).toBe(14);
    expect(await heardBy(fanout, ears)).toEqual([[], []]);
  });

  it("stays full, gives up the lowest priority first, sends the highest first, and never an answer last", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 6 * 208 };
    const [fanout, ears] = [await room.fanout({ limits }), await room.ears(2)];
    const list = listOf(fanout, ears);
    full = true;
    for (let round = 0; round < 4; round += 1) {
      for (const priority of [10, 0, 4]) sayToAll(list, `${priority} in round ${round}`, 2, -1, priority);
    }
    sayToAll(list, "too low", 2, -1, 3);
    for (const ear of ears) say(fanout, ear.path, "pong");
    full = false;
    const kept = ["pong", "10 in round 1", "10 in round 2", "10 in round 3"];
    expect(await Promise.all(ears.map((ear) => ear.next(4)))).toEqual([kept, kept]);
    expect(fanout.counts.copies_dropped).toBe(2 * (4 + 4 + 1 + 1));
    expect(await heardBy(fanout, ears)).toEqual([[], []]);
  });

  it("stays full, sends more copies of a packet than it takes at once later", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(3)];
    const many = Array.from({ length: 200 }, (_, index) => ears[index % 3] as Ear);
    full = true;
    sayToAll(listOf(fanout, many), "word", 200, 7);
    full = false;
    moods = [40, 0, 64, -EINTR, 1];
    const came = await Promise.all([67, 66, 66].map((count, index) => ears[index]?.next(count)));
    expect(came.flat()).toEqual(Array.from({ length: 199 }, () => "word"));
    expect(fanout.counts).toMatchObject({ copies: 199, copies_dropped: 0 });
  });

  it("stays full, gives up what does not fit even alone", async () => {
    const limits = { ...default_limits, voice_send_queue_bytes_max: 3 * 208 };
    const [fanout, ears] = [await room.fanout({ limits }), await room.ears(5)];
    full = true;
    for (const word of ["one", "two"]) sayToAll(listOf(fanout, ears), word, 5);
    full = false;
    expect(await Promise.all(ears.slice(0, 3).map((ear) => ear.next(1)))).toEqual([["two"], ["two"], ["two"]]);
    expect(await heardBy(fanout, ears)).toEqual([[], [], [], [], []]);
    expect(fanout.counts.copies_dropped).toBe(7);
  });

  it("wants buffers, loses an answer, and counts it", async () => {
    const [fanout, ear] = [await room.fanout(), await room.ear()];
    moods = [-ENOBUFS, -EPERM];
    for (const word of ["one", "two", "three"]) say(fanout, ear.path, word);
    expect(await ear.next(1)).toEqual(["three"]);
    expect(fanout.counts).toMatchObject({ copies: 1, send_errors: 1, send_no_buffers: 1 });
  });

  it("is full, sends answers before voice", async () => {
    const [fanout, ear] = [await room.fanout(), await room.ear()];
    full = true;
    sayToAll(listOf(fanout, [ear]), "voice", 1);
    say(fanout, ear.path, "pong");
    full = false;
    expect(await ear.next(2)).toEqual(["pong", "voice"]);
  });

  it("is full, still sends to who was meant when the list has changed", async () => {
    const [fanout, ears] = [await room.fanout(), await room.ears(3)];
    const [one, two, three] = ears as [Ear, Ear, Ear];
    const list = listOf(fanout, [one, two]);
    full = true;
    sayToAll(list, "before", 2);
    list.place(0, two.path);
    fanout.handlePathChanged(three.path);
    list.place(1, three.path);
    full = false;
    expect(await Promise.all([one.next(1), two.next(1)])).toEqual([["before"], ["before"]]);
    sayToAll(list, "after", 2);
    expect(await heardBy(fanout, ears)).toEqual([[], ["after"], ["after"]]);
  });

  it("is full when it is closed, is closed", async () => {
    const [fanout, ear] = [await room.fanout(), await room.ear()];
    const list = listOf(fanout, [ear]);
    full = true;
    sayToAll(list, "voice", 1);
    await room.closeFanout(fanout);
    full = false;
    sayToAll(list, "late", 1);
    say(fanout, ear.path, "late");
    expect(fanout.counts.copies).toBe(0);
  });
});

describe.skipIf(native === undefined)("what comes to a fan-out by sendmmsg", () => {
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, native as NativeUdp), ipv4);
  afterEach(() => room.close());

  it("is said to have waited as long as nobody read it", async () => {
    const waits_ms: number[] = [];
    const busy_ms = 40;
    const onDatagram = (_packet: Uint8Array, _from: unknown, waited_ms: number): void => {
      waits_ms.push(waited_ms);
      for (const from_ms = performance.now(); performance.now() < from_ms + busy_ms; );
    };
    const fanout = await room.fanout({ onDatagram });
    const ear = await room.ear();
    const sent = Array.from(
      { length: 3 },
      () => new Promise<void>((done) => ear.socket.send("word", fanout.port, ipv4.ear, () => done())),
    );
    await Promise.all(sent);
    ear.socket.send("end", fanout.port, ipv4.ear);
    while (waits_ms.length < 4) await new Promise((resolve) => setImmediate(resolve));
    const [, second_ms = 0, third_ms = 0] = waits_ms;
    expect(second_ms).toBeGreaterThanOrEqual(busy_ms - 2);
    expect(third_ms).toBeGreaterThanOrEqual(2 * busy_ms - 2);
  });
});

describe.skipIf(native === undefined)("an empty datagram, by sendmmsg", () => {
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, native as NativeUdp), ipv4);
  afterEach(() => room.close());

  it("behind a late one has that one be late, as any other would", async () => {
    const waits_ms: number[] = [];
    const busy_ms = 60;
    const onDatagram = (_packet: Uint8Array, _from: unknown, waited_ms: number): void => {
      waits_ms.push(waited_ms);
      // The first alone: what is behind it is late then.
      if (waits_ms.length > 1) return;
      for (const from_ms = performance.now(); performance.now() < from_ms + busy_ms; );
    };
    const fanout = await room.fanout({ onDatagram });
    const ear = await room.ear();
    for (const word of ["first", "late", ""]) ear.socket.send(word, fanout.port, ipv4.ear);
    while (waits_ms.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(waits_ms[1]).toBeGreaterThanOrEqual(busy_ms - 2);
    expect(waits_ms[2], "the last has nothing behind it").toSatisfy(
      (last_ms: number) => last_ms === late_ms || last_ms > useless_ms,
    );
  });
});

describe.skipIf(native === undefined)("the buffers of a socket for sendmmsg", () => {
  let forced: number[] = [];
  const double = (): NativeUdp => ({ ...(native as NativeUdp), forceBuffers: (_file, bytes) => void forced.push(bytes) });
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, double()), ipv4);
  afterEach(async () => {
    forced = [];
    await room.close();
  });

  it("are asked for as an administrator may where the system gives less, and only there", async () => {
    const enough = await room.fanout({ limits: { ...default_limits, voice_socket_buffer_bytes: 16_384 } });
    expect([enough.buffers, forced]).toEqual([{ receive_bytes: 16_384, send_bytes: 16_384 }, []]);
    const more_than_allowed = 1_000_000_000;
    const short = await room.fanout({ limits: { ...default_limits, voice_socket_buffer_bytes: more_than_allowed } });
    expect(forced).toEqual([more_than_allowed]);
    expect(short.buffers.receive_bytes).toBeLessThan(more_than_allowed);
    expect(short.buffers.receive_bytes).toBeGreaterThanOrEqual(16_384);
  });

  it.skipIf(!is_administrator)("are as large as was asked for where that is allowed", async () => {
    const bytes = 1_000_000_000;
    const limits = { ...default_limits, voice_socket_buffer_bytes: bytes };
    const options = { address: ipv4.bind, family: 4, port: 0, limits, way: "auto", onDatagram: () => {} } as const;
    const fanout = await openSendmmsgFanout(options, native as NativeUdp);
    const { buffers } = fanout;
    await fanout.close();
    expect(buffers).toEqual({ receive_bytes: bytes, send_bytes: bytes });
  });
});

describe.skipIf(native === undefined)("a datagram alone, by sendmmsg", () => {
  /** When it came, before it is read. */
  let age_ms = 0;
  const double = (): NativeUdp => ({ ...(native as NativeUdp), arrival_ms: () => Date.now() - age_ms });
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, double()), ipv4);
  afterEach(() => room.close());

  it.each([
    [199, late_ms],
    [5_000, 5_000],
  ])("that came %d ms ago is said to have waited %d ms", async (came_ms, said_ms) => {
    age_ms = came_ms;
    const waits_ms: number[] = [];
    const heard = new Promise<void>((resolve) => {
      const onDatagram = (_packet: Uint8Array, _from: unknown, waited_ms: number): void => {
        waits_ms.push(waited_ms);
        resolve();
      };
      void Promise.all([room.fanout({ onDatagram }), room.ear()]).then(([fanout, ear]) => {
        ear.socket.send("word", fanout.port, ipv4.ear);
      });
    });
    await heard;
    // The clock may turn between the fan-out's look at it and the double's.
    expect(waits_ms[0]).toBeGreaterThanOrEqual(said_ms - said_ms / 10);
    expect(waits_ms[0]).toBeLessThan(said_ms + 1 + said_ms / 10);
  });
});
