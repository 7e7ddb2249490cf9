import { validateControlEvent } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { ControlDesk, type Seat } from "./control-desk.suite.js";

/** A talker on alpha with target 1, and listeners there. */
function scene(listeners_count: number): { desk: ControlDesk; talker: Seat; listeners: readonly Seat[] } {
  const desk = new ControlDesk();
  const talker = desk.enter("lead");
  desk.call(talker.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
  desk.call(talker.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
  const listeners = Array.from({ length: listeners_count }, () => {
    const seat = desk.enter("lead");
    desk.call(seat.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
    return seat;
  });
  return { desk, talker, listeners };
}

function report(
  desk: ControlDesk,
  listener: Seat,
  { session_id }: Seat,
  received: number,
  missed: number,
  bursts: number,
): unknown {
  const heard = [{ session_id, target_id: 1, received, missed, bursts }];
  return desk.call(listener.connection_id, "session.report", { heard });
}

function told(desk: ControlDesk, { connection_id }: Seat): unknown[] {
  return desk.events(connection_id).flatMap(({ event, params }) => (event === "target.loss" ? [params] : []));
}

describe("session.report", () => {
  it("tells the talker, and nobody else, how it is received", () => {
    const { desk, talker, listeners } = scene(1);
    const [listener] = listeners as [Seat];
    expect(report(desk, listener, talker, 90, 10, 5)).toMatchObject({ ok: true });
    expect(told(desk, talker)).toEqual([{ target_id: 1, loss: 0.1, burst_packets: 2, reports: 1 }]);
    expect(told(desk, listener)).toEqual([]);
  });

  it("tells what four of five do not exceed, those who say nothing being content", () => {
    const few = scene(4);
    report(few.desk, few.listeners[0] as Seat, few.talker, 50, 50, 1);
    expect(told(few.desk, few.talker)).toMatchObject([{ loss: 0.5, burst_packets: 50 }]);
    const many = scene(5);
    report(many.desk, many.listeners[0] as Seat, many.talker, 50, 50, 1);
    expect(told(many.desk, many.talker)).toMatchObject([{ loss: 0, burst_packets: 1 }]);
    many.desk.now_ms += 1000;
    report(many.desk, many.listeners[1] as Seat, many.talker, 80, 20, 20);
    expect(told(many.desk, many.talker)).toMatchObject([{ loss: 0.2, burst_packets: 1, reports: 2 }]);
  });

  it("is told at most once a second, and forgets who reports no more", () => {
    const { desk, talker, listeners } = scene(2);
    const [first, second] = listeners as [Seat, Seat];
    report(desk, first, talker, 0, 100, 1);
    expect(told(desk, talker)).toHaveLength(1);
    desk.now_ms += 500;
    report(desk, first, talker, 0, 100, 1);
    expect(told(desk, talker)).toEqual([]);
    desk.now_ms += 3000;
    report(desk, second, talker, 75, 25, 25);
    expect(told(desk, talker)).toMatchObject([{ loss: 0.25, reports: 1 }]);
  });

  it("tells nothing that no agent would believe, whatever a listener says", () => {
    const { desk, talker, listeners } = scene(1);
    report(desk, listeners[0] as Seat, talker, 0, 65_535, 0);
    const [params] = told(desk, talker);
    expect(validateControlEvent["target.loss"](params)).toMatchObject({ ok: true, value: { loss: 1, burst_packets: 1000 } });
  });

  it("leaves out what the listener cannot have heard", () => {
    const { desk, talker, listeners } = scene(1);
    const stranger = desk.enter("lead");
    expect(report(desk, stranger, talker, 0, 100, 1)).toMatchObject({ ok: true });
    expect(report(desk, talker, talker, 0, 100, 1)).toMatchObject({ ok: true });
    const heard = [{ session_id: talker.session_id, target_id: 9, received: 0, missed: 9, bursts: 1 }];
    expect(desk.call((listeners[0] as Seat).connection_id, "session.report", { heard })).toMatchObject({ ok: true });
    expect(told(desk, talker)).toEqual([]);
  });
});
