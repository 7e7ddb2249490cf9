import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { late_ms, unknown_wait_ms } from "../core/wait-of.js";
import { FanoutRoom, nets } from "./udp-fanout.suite.js";
import { openDgramFanout } from "./udp-fanout-dgram.js";

describe.each(Object.entries(nets))("what comes to a fan-out by dgram, %s", (_name, net) => {
  const room = new FanoutRoom(openDgramFanout, net);
  afterEach(() => room.close());

  it("is in time where it is read at once, and late where much waits before it", async () => {
    const came: { readonly text: string; readonly waited_ms: number }[] = [];
    const busy_ms = 10;
    const fanout = await room.fanout({
      onDatagram: (packet, _from, waited_ms) => {
        came.push({ text: Buffer.from(packet).toString(), waited_ms });
        if (packet[0] !== "w".charCodeAt(0)) return;
        for (const from_ms = performance.now(); performance.now() < from_ms + busy_ms; );
      },
    });
    const { socket } = await room.ear();
    const next = async (text: string): Promise<number | undefined> => {
      const before = came.length;
      socket.send(text, fanout.port, net.ear);
      while (came.length === before) await turn();
      return came.at(-1)?.waited_ms;
    };
    expect(await next("first")).toBe(unknown_wait_ms);
    // Until a probe has come out.
    let waited_ms: number | undefined = unknown_wait_ms;
    while (waited_ms === unknown_wait_ms) waited_ms = await next("second");
    expect(waited_ms).toBeLessThanOrEqual(late_ms);
    const words = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    came.length = 0;
    for (const word of words) socket.send(word, fanout.port, net.ear);
    while (came.length < words.length) await turn();
    expect(came.map(({ text }) => text)).toEqual(words);
    // A probe is behind the first 20 ms at the latest; what is read 40 ms after that has waited so long.
    const late = came.filter(({ waited_ms: each_ms }) => each_ms > late_ms).map(({ waited_ms: each_ms }) => each_ms);
    expect(late.length).toBeGreaterThan(5);
    expect(Math.max(...late)).toBeGreaterThan(5 * busy_ms);
  });

  it("is handed over whatever it looks like, but none of the probes", async () => {
    const fanout = await room.fanout();
    const { socket } = await room.ear();
    const forged = "x".repeat(24);
    for (let round = 0; round < 3; round += 1) {
      for (const text of ["", forged, "word"]) socket.send(text, fanout.port, net.ear);
      while (room.came.length < 3 * (round + 1)) await turn();
    }
    const end_ms = performance.now() + 50;
    while (performance.now() < end_ms) await turn();
    expect(room.came.toSorted()).toEqual(["", "", "", "word", "word", "word", forged, forged, forged]);
    expect(fanout.counts).toMatchObject({ copies: 0, bytes: 0, send_errors: 0 });
  });
});
