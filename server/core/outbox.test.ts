import { encodeNotification } from "@talkgroup/schemas";
import { assert, dictionary, jsonValue, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { EventLog } from "./event-log.js";
import { type ControlOut, type EventReceiver, Outbox } from "./outbox.js";

function receivers(count: number): EventReceiver[] {
  return Array.from({ length: count }, (_, index) => ({ connection_id: index + 1, log: new EventLog(4) }));
}

function taken(outbox: Outbox): ControlOut[] {
  const outs: ControlOut[] = [];
  for (let out = outbox.take(); out !== undefined; out = outbox.take()) outs.push(out);
  return outs;
}

const left = { channel_id: "alpha", session_id: 7 };

describe("Outbox", () => {
  it("gives an event to each receiver with its own number, in the order of what was done", () => {
    const outbox = new Outbox();
    const [first, second] = receivers(2);
    if (first === undefined || second === undefined) throw new Error("there are two");
    outbox.emit(second, "channel.member_left", left);
    outbox.push({ kind: "ping", connection_id: 2 });
    outbox.emitAll([first, second], "channel.member_left", left);
    const text = (seq: number): string => encodeNotification("channel.member_left", left, seq);
    expect(taken(outbox)).toEqual([
      { kind: "send", connection_id: 2, text: text(1) },
      { kind: "ping", connection_id: 2 },
      { kind: "send", connection_id: 1, text: text(1) },
      { kind: "send", connection_id: 2, text: text(2) },
    ]);
    expect(outbox.events).toBe(3);
  });

  it("writes what any params would be written as", () => {
    assert(
      property(dictionary(string(), jsonValue()), nat(), (params, before) => {
        const outbox = new Outbox();
        const [receiver] = receivers(1);
        if (receiver === undefined) throw new Error("there is one");
        for (let count = 0; count < before % 5; count += 1) receiver.log.add({ event: "channel.member_left", params: left });
        outbox.emit(receiver, "channel.member_left", params as unknown as typeof left);
        const text = encodeNotification("channel.member_left", params, (before % 5) + 1);
        expect(taken(outbox)).toEqual([{ kind: "send", connection_id: 1, text }]);
      }),
    );
  });

  it("keeps events for the absent and sends them nothing", () => {
    const outbox = new Outbox();
    const absent = { connection_id: undefined, log: new EventLog(4) };
    outbox.emit(absent, "channel.member_left", left);
    expect(taken(outbox)).toEqual([]);
    expect(absent.log.after(0)).toHaveLength(1);
  });

  it("sends nothing to a connection that was lost before it could be, and everything to the next", () => {
    const outbox = new Outbox();
    const three = receivers(3);
    outbox.emitAll(three, "channel.member_left", left);
    outbox.handleLost(2);
    expect(taken(outbox)).toMatchObject([{ connection_id: 1 }, { connection_id: 3 }]);
    outbox.emitAll(three, "channel.member_left", left);
    expect(taken(outbox)).toHaveLength(3);
  });
});
