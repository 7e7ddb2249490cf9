import { describe, expect, it } from "vitest";
import { heapGrowth } from "../core/heap-growth.suite.js";
import { default_limits } from "../core/limits.js";
import type { VoicePath } from "../core/voice-session.js";
import { listOf } from "./udp-fanout.suite.js";
import { batch_packets_max, PacketBatch } from "./udp-fanout-batch.js";
import { MessageList } from "./udp-fanout-list.js";
import { Content } from "./udp-fanout-messages.js";
import { loadNativeUdp, type NativeUdp } from "./udp-fanout-native.js";
import { openSendmmsgFanout } from "./udp-fanout-sendmmsg.js";

const native = await loadNativeUdp();

// By itself in its file: beside tests whose doubles are of other shapes the compiler has been seen to allocate here. Files that share a
// process may bring such doubles all the same.
describe.skipIf(native === undefined)("a packet to 50 listeners by sendmmsg", () => {
  it("allocates nothing", async () => {
    const sent: number[] = [0];
    const counting: NativeUdp = {
      ...(native as NativeUdp),
      send: (_file, _messages, count) => {
        sent[0] = (sent[0] as number) + count;
        return count;
      },
    };
    const onDatagram = (): void => {};
    const options = { address: "127.0.0.1", family: 4, port: 0, limits: default_limits, way: "auto", onDatagram } as const;
    const fanout = await openSendmmsgFanout(options, counting);
    const paths = Array.from({ length: 50 }, (_, index): { path: VoicePath } => ({
      path: { kind: "udp", address: "127.0.0.1", port: 40_000 + index, session_id: 0 },
    }));
    const list = listOf(fanout, paths);
    const packet = new Uint8Array(150);
    const packets = 20_000;
    const forward = (): void => {
      for (let count = 0; count < packets; count += 1) list.sendToAll(packet, 138, 50, count % 60, count % 11);
    };
    const grown = heapGrowth(forward, 200, packets) / packets;
    await fanout.close();
    expect(grown).toBeLessThanOrEqual(1);
    expect(sent[0]).toBeGreaterThan(49 * packets);
  });
});

describe.skipIf(native === undefined)("packets that were read together", () => {
  it("are put together, and their talkers set aside, without allocating", () => {
    const content = new Content(native as NativeUdp, batch_packets_max * 1200);
    const list = new MessageList(native as NativeUdp, 16, content);
    for (let index = 0; index < 50; index += 1) list.place(index, { bytes: new Uint8Array(16), address: 16 * index });
    list.count = 50;
    const batch = new PacketBatch<MessageList>();
    const packet = new Uint8Array(150);
    let [found, aside] = [0, 0];
    const batches = 5_000;
    const put = (): void => {
      for (let count = 0; count < batches; count += 1) {
        while (!batch.isFull) batch.add(list, packet, 100 + ((count + batch.size) % 5), batch.size);
        while (batch.next(true) !== undefined) {
          for (let member = 0; member < batch.found; member += 1) {
            const at = batch.members[member] as number;
            if (member === 0) content.fill(batch.packetAt(at), batch.bytesAt(at));
            else content.append(batch.packetAt(at), batch.bytesAt(at));
            list.setAside(batch.skipAt(at));
          }
          list.messages.cutAll(batch.found > 1);
          found += batch.found;
          aside += list.count - list.first_aside;
          list.putBack();
        }
      }
    };
    expect(heapGrowth(put, 200, batches) / batches).toBeLessThanOrEqual(1);
    expect(found).toBeGreaterThan(0);
    expect(aside).toBe(found);
  });
});
