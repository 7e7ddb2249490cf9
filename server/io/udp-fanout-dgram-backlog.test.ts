import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heapGrowth } from "../core/heap-growth.suite.js";
import { WaitingModel, waiting_step } from "../core/waiting-line.suite.js";
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
        if (bytes === 2) this.sent.push(`${packet[0]} ${address}:${port}`);
      },
      onDropped: (copies) => {
        this.dropped += copies;
      },
    });
  }
}

describe("copies that wait for Node", () => {
  it("are handed on, and given up, as by a list: each packet as it was, to whom it was for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(waiting_step),
        (packets, copies_max, steps) => {
          const [node, model] = [new Node(packets, copies_max), new WaitingModel(packets, copies_max)];
          let now_ms = 0;
          let port = 65_000;
          for (const [index, { passed_ms, priority, copies, room }] of steps.entries()) {
            now_ms += passed_ms;
            const word = index % 256;
            const ports = Array.from({ length: copies }, () => {
              port = (port + 1) % 65_536;
              return port;
            });
            const packet = Buffer.from([word, 1, 2]);
            node.backlog.begin(packet, 2, priority, now_ms);
            for (const to of ports) node.backlog.add(`ear-${to}`, to);
            packet.fill(0);
            model.push(
              word,
              priority,
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
      { seed: 1 },
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
        backlog.begin(packet, 138, count % 11, 0);
        for (let listener = 0; listener < listeners; listener += 1) backlog.add("192.0.2.1", 40_000 + listener);
      }
    };
    const per_copy = heapGrowth(fill, 200, packets * listeners) / (packets * listeners);
    expect(per_copy).toBeLessThanOrEqual(2);
  });
});
