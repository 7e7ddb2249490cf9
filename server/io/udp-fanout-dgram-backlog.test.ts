import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heapGrowth } from "../core/heap-growth.suite.js";
import { DgramBacklog } from "./udp-fanout-dgram-backlog.js";

/** Copies that were handed on, one word each, and how many were given up. */
class Node {
  room = 0;
  dropped = 0;
  readonly sent: string[] = [];
  readonly backlog: DgramBacklog;

  constructor(packets_max: number, copies_max: number) {
    this.backlog = new DgramBacklog({
      ...{ packets_max, copies_max, age_ms_max: 200 },
      hasRoom: () => this.room > 0,
      send: (packet, bytes, address, port) => {
        this.room -= 1;
        this.sent.push(`${packet[0]}×${bytes} ${address}:${port}`);
      },
      onDropped: (copies) => {
        this.dropped += copies;
      },
    });
  }
}

/** What it is to do, with nothing but a list. */
class Model {
  packets: { readonly word: number; readonly came_ms: number; to: string[] }[] = [];
  dropped = 0;
  readonly sent: string[] = [];
  readonly #packets_max: number;
  readonly #copies_max: number;

  constructor(packets_max: number, copies_max: number) {
    this.#packets_max = packets_max;
    this.#copies_max = copies_max;
  }

  get copies(): number {
    return this.packets.reduce((sum, { to }) => sum + to.length, 0);
  }

  push(word: number, came_ms: number, to: readonly string[]): void {
    if (this.packets.length === this.#packets_max) this.#drop();
    const packet = { word, came_ms, to: [] as string[] };
    this.packets.push(packet);
    for (const address of to) {
      while (this.copies === this.#copies_max && this.packets.length > 1) this.#drop();
      if (this.copies === this.#copies_max) this.dropped += 1;
      else packet.to.push(address);
    }
  }

  flush(now_ms: number, room: number): void {
    let left = room;
    for (let oldest = this.packets[0]; oldest !== undefined; oldest = this.packets[0]) {
      if (now_ms - oldest.came_ms > 200 || oldest.to.length === 0) {
        this.#drop();
      } else {
        if (left === 0) return;
        left -= 1;
        this.sent.push(`${oldest.word}×2 ${oldest.to.shift()}`);
      }
    }
  }

  #drop(): void {
    this.dropped += this.packets.shift()?.to.length ?? 0;
  }
}

const step = fc.record({
  passed_ms: fc.constantFrom(0, 20, 150),
  copies: fc.nat({ max: 7 }),
  room: fc.nat({ max: 9 }),
});

describe("copies that wait for Node", () => {
  it("are handed on in order, the oldest packets given up, as by a list", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(step),
        (packets, copies_max, steps) => {
          const [node, model] = [new Node(packets, copies_max), new Model(packets, copies_max)];
          let now_ms = 0;
          let port = 65_000;
          for (const [index, { passed_ms, copies, room }] of steps.entries()) {
            now_ms += passed_ms;
            const word = index % 256;
            const ports = Array.from({ length: copies }, () => {
              port = (port + 1) % 65_536;
              return port;
            });
            const packet = Buffer.from([word, 1, 2]);
            node.backlog.begin(packet, 2, now_ms);
            for (const to of ports) node.backlog.add(`ear-${to}`, to);
            packet.fill(0);
            model.push(
              word,
              now_ms,
              ports.map((to) => `ear-${to}:${to}`),
            );
            node.room = room;
            node.backlog.flush(now_ms);
            model.flush(now_ms, room);
            expect([node.sent, node.dropped, node.backlog.copies]).toEqual([model.sent, model.dropped, model.copies]);
          }
          node.backlog.clear();
          expect([node.backlog.copies, node.dropped]).toEqual([0, model.dropped + model.copies]);
        },
      ),
    );
  });

  it("take no memory each, but a packet's bytes", () => {
    const listeners = 200;
    const packets = 200;
    const backlog = new DgramBacklog({
      ...{ packets_max: 16, copies_max: 1_000, age_ms_max: 200 },
      hasRoom: () => false,
      send: () => {},
      onDropped: () => {},
    });
    const packet = new Uint8Array(138);
    const fill = (): void => {
      for (let count = 0; count < packets; count += 1) {
        backlog.begin(packet, 138, 0);
        for (let listener = 0; listener < listeners; listener += 1) backlog.add("192.0.2.1", 40_000 + listener);
      }
    };
    const per_copy = heapGrowth(fill, 200, packets * listeners) / (packets * listeners);
    expect(per_copy).toBeLessThanOrEqual(2);
  });
});
