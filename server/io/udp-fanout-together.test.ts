import { constants } from "node:os";
import koffi from "koffi";
import { afterEach, describe, expect, it } from "vitest";
import type { OutletList } from "../core/listener-list.js";
import type { UdpFanout } from "./udp-fanout.js";
import { type Ear, FanoutRoom, listOf, nets } from "./udp-fanout.suite.js";
import { loadNativeUdp, type NativeUdp } from "./udp-fanout-native.js";
import { openSendmmsgFanout } from "./udp-fanout-sendmmsg.js";

const native = await loadNativeUdp();
const { EAGAIN, EINTR, ENOBUFS } = constants.errno;
const ipv4 = nets["IPv4"] ?? expect.unreachable();

interface Said {
  readonly text: string;
  readonly skip: number;
}

describe.skipIf(native === undefined)("what was read together, by sendmmsg", () => {
  let calls: number[] = [];
  /** What the system does next, as in the tests of one packet. */
  let moods: number[] = [];
  /** Has the system refuse to cut a message, as that of a network card which cannot do its part: it may leave out no check sum (udp(7)). */
  let refuses_to_cut = false;
  let can_cut = true;
  let refused = new Set<number>();
  let more_waits: NativeUdp["hasMore"] | undefined;
  const double = (): NativeUdp => ({
    ...(native as NativeUdp),
    canCut: (file) => can_cut && (native as NativeUdp).canCut(file),
    hasMore: (file) => (more_waits ?? (native as NativeUdp).hasMore)(file),
    send: (file, messages, count) => {
      if (refuses_to_cut && !refused.has(file)) refuseToCut(file);
      refused.add(file);
      const mood = moods.shift();
      if (mood === 0) return -EAGAIN;
      if (mood !== undefined && mood < 0) return mood;
      const taken = (native as NativeUdp).send(file, messages, Math.min(count, mood ?? count));
      calls.push(taken);
      return taken;
    },
  });
  const room = new FanoutRoom((options) => openSendmmsgFanout(options, double()), ipv4);
  afterEach(async () => {
    [calls, moods, refuses_to_cut, can_cut, refused, more_waits] = [[], [], false, true, new Set(), undefined];
    await room.close();
  });

  /** Has these be read together, and each sent to `ears` but its talker. `meanwhile`: what else happens when one is read. */
  async function say(
    said: readonly Said[],
    ears: readonly Ear[],
    meanwhile?: (at: number, list: OutletList, to: UdpFanout) => void,
  ) {
    let fanout: UdpFanout | undefined;
    let list: OutletList | undefined;
    let read = 0;
    const allRead = new Promise<void>((resolve) => {
      const onDatagram = (packet: Uint8Array): void => {
        const skip = said[read]?.skip ?? -1;
        if (list !== undefined && fanout !== undefined) meanwhile?.(read, list, fanout);
        // More bytes than are to be sent, as there are with a trailer.
        list?.sendToAll(Buffer.concat([packet, Buffer.from(" trailer")]), packet.length, ears.length, skip, 0);
        read += 1;
        if (read === said.length) setImmediate(resolve);
      };
      void room.fanout({ onDatagram }).then(async (opened) => {
        fanout = opened;
        list = listOf(opened, ears);
        const talker = await room.ear();
        for (const { text } of said) talker.socket.send(text, opened.port, ipv4.ear);
      });
    });
    await allRead;
    return fanout ?? expect.unreachable();
  }

  const heardBy = (said: readonly Said[], index: number): string[] =>
    said.filter(({ skip }) => skip !== index).map(({ text }) => text);

  it("reaches all but each packet's talker, as one message for each of the others", async () => {
    const said = [0, 3, 5].map((skip) => ({ text: `word ${skip}`, skip }));
    const ears = await room.ears(6);
    const fanout = await say(said, ears);
    for (const [index, ear] of ears.entries())
      expect((await ear.next(heardBy(said, index).length)).sort()).toEqual(heardBy(said, index));
    expect(fanout.counts).toMatchObject({ copies: 15, bytes: 15 * 6, send_errors: 0 });
    // One message to each of the three who listen, and two to each of those who talk.
    expect(calls.reduce((sum, taken) => sum + taken)).toBe(3 + 3 * 2);
  });

  it("reaches them as it would alone where the system refuses to cut messages, or cannot", async () => {
    const said = ["one", "two", "six"].map((text) => ({ text, skip: 1 }));
    const ears = await room.ears(4);
    refuses_to_cut = true;
    const refusing = await say(said, ears);
    for (const ear of [ears[0], ears[2], ears[3]]) expect(await ear?.next(3)).toEqual(["one", "two", "six"]);
    expect(refusing.counts).toMatchObject({ copies: 9, bytes: 27, send_errors: 0 });
    expect(calls.filter((taken) => taken < 0)).toHaveLength(1);
    [refuses_to_cut, can_cut, calls] = [false, false, []];
    await say(said, ears);
    for (const ear of [ears[0], ears[2], ears[3]]) expect(await ear?.next(3)).toEqual(["one", "two", "six"]);
    expect(calls).toEqual([3, 3, 3]);
  });

  it.each([
    ["takes a part, then the rest", [2, 1]],
    ["is interrupted", [-EINTR, 1, -EINTR]],
    ["is full at once", [0, 0]],
    ["is full after a part", [2, 0]],
    ["is full until later", [1, 0, 0, 0, 1, 0]],
  ])("loses nothing and keeps its order when the system %s", async (_what, next) => {
    const said = [
      { text: "one", skip: -1 },
      { text: "two", skip: -1 },
      { text: "end", skip: -1 },
    ];
    const ears = await room.ears(4);
    moods = next;
    const fanout = await say(said, ears);
    for (const ear of ears) expect(await ear.next(3)).toEqual(["one", "two", "end"]);
    expect(fanout.counts).toMatchObject({ copies: 12, bytes: 36, send_errors: 0, copies_dropped: 0 });
  });

  it("loses no more than one copy when the system wants buffers twice", async () => {
    const said = ["one", "two"].map((text) => ({ text, skip: -1 }));
    const ears = await room.ears(3);
    // First for the message of both, then for the first of them alone.
    moods = [1, -ENOBUFS, -ENOBUFS];
    const fanout = await say(said, ears);
    expect(await ears[0]?.next(2)).toEqual(["one", "two"]);
    expect(await ears[1]?.next(1)).toEqual(["two"]);
    expect(await ears[2]?.next(2)).toEqual(["one", "two"]);
    expect(fanout.counts).toMatchObject({ copies: 5, send_no_buffers: 1 });
  });

  it("is for who was on the list when it was said", async () => {
    const said = ["one", "two"].map((text) => ({ text, skip: -1 }));
    const [one, two] = (await room.ears(2)) as [Ear, Ear];
    const fanout = await say(said, [one], (at, list, to) => {
      if (at !== 1) return;
      to.handlePathChanged(two.path);
      list.place(0, two.path);
    });
    expect(await one.heard(fanout)).toEqual(["one"]);
    expect(await two.heard(fanout)).toEqual(["two"]);
  });

  it("does not overtake what the system did not take before", async () => {
    const said = ["one", "two"].map((text) => ({ text, skip: -1 }));
    const ears = await room.ears(2);
    const fanout = await say(said, ears, (at, list, to) => {
      if (at !== 0) return;
      moods = [0];
      list.sendToAll(Buffer.from("nil"), 3, 2, -1, 0);
      to.flush();
    });
    for (const ear of ears) expect(await ear.heard(fanout)).toEqual(["nil", "one", "two"]);
  });

  it("leaves all the same when nothing comes of what is said to wait behind it", async () => {
    const said = ["one", "two"].map((text) => ({ text, skip: -1 }));
    const [ear] = (await room.ears(1)) as [Ear];
    more_waits = () => true;
    await say(said, [ear]);
    expect(await ear.next(2)).toEqual(["one", "two"]);
  });

  it("leaves in heaps when there is more of it than fits", async () => {
    const said = Array.from({ length: 20 }, (_, at) => ({ text: `word ${at}`, skip: -1 }));
    const ears = await room.ears(2);
    const fanout = await say(said, ears);
    for (const ear of ears) expect(await ear.heard(fanout)).toEqual(said.map(({ text }) => text));
    expect(fanout.counts.copies).toBe(40 + 2);
  });
});

/** A message without check sums cannot be cut: the real system says so, with EINVAL. */
function refuseToCut(file: number): void {
  const setOption = koffi.load(null).func("int setsockopt(int file, int level, int name, void *value, uint32 size)");
  const [level_socket, option_no_check] = [1, 11];
  expect(setOption(file, level_socket, option_no_check, Buffer.from(Int32Array.of(1).buffer), 4)).toBe(0);
}
