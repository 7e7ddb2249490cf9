import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { default_limits } from "./limits.js";

const nets = ["alpha", "bravo"];

/** One on both nets. */
function ready(desk: ControlDesk): Seat {
  const seat = desk.enter("lead");
  for (const channel_id of nets) desk.call(seat.connection_id, "channel.join", { channel_id, monitor: false });
  return seat;
}

/** A simulcast set over both nets, sealed to the epochs in force. */
function defineSet(desk: ControlDesk, { connection_id }: Seat, target_id: number): unknown {
  const sealed_keys = nets.map((channel_id) => {
    const epoch = Math.max(...(desk.view(connection_id).secrets.get(channel_id)?.keys() ?? []));
    return { channel_id, epoch, sealed: "A".repeat(80) };
  });
  return desk.call(connection_id, "target.define", { target_id, channel_ids: nets, simulcast: { generation: 0, sealed_keys } });
}

describe("what one takes up on a channel", () => {
  it("is bounded in simulcast sets, and one more of them may be replaced", () => {
    const desk = new ControlDesk();
    const seat = ready(desk);
    for (let target_id = 1; target_id <= 6; target_id += 1) expect(defineSet(desk, seat, target_id)).toMatchObject({ ok: true });
    const refused = { ok: false, refusal: { code: "limit_reached", field: "/channel_ids/0" } };
    expect(defineSet(desk, seat, 7)).toMatchObject(refused);
    expect(defineSet(desk, seat, 6)).toMatchObject({ ok: true });
    expect(desk.core.limit_counts.get("simulcasts_per_session_on_channel_max")).toBe(1);
    // A key for one net is none of them.
    expect(desk.call(seat.connection_id, "target.define", { target_id: 7, channel_ids: ["alpha"] })).toMatchObject({ ok: true });
    desk.call(seat.connection_id, "target.remove", { target_id: 1 });
    expect(defineSet(desk, seat, 1)).toMatchObject({ ok: true });
  });

  it("is bounded in targets", () => {
    const desk = new ControlDesk();
    const { connection_id } = ready(desk);
    const define = (target_id: number, channel_id: string): unknown =>
      desk.call(connection_id, "target.define", { target_id, channel_ids: [channel_id] });
    for (let target_id = 1; target_id <= 16; target_id += 1) expect(define(target_id, "alpha")).toMatchObject({ ok: true });
    expect(define(17, "alpha")).toMatchObject({ refusal: { code: "limit_reached", field: "/channel_ids/0" } });
    expect(define(16, "alpha")).toMatchObject({ ok: true });
    expect(define(17, "bravo")).toMatchObject({ ok: true });
    expect(desk.core.limit_counts.get("targets_per_session_on_channel_max")).toBe(1);
  });

  it("leaves room for others beside the guests of one address, who all take what they can", () => {
    const desk = new ControlDesk({
      guests_per_address_max: 8,
      simulcasts_per_channel_max: 8 * 6 + 1,
      targets_per_channel_max: 60,
    });
    desk.origin = "one address";
    for (let guest = 0; guest < 8; guest += 1) {
      const seat = ready(desk);
      for (let target_id = 1; target_id <= 8; target_id += 1) defineSet(desk, seat, target_id);
    }
    expect(() => desk.enter("lead")).toThrow("8 guests of your address");
    desk.origin = undefined;
    desk.advanceAlive(10_000);
    expect(defineSet(desk, ready(desk), 1)).toMatchObject({ ok: true });
    const {
      guests_per_address_max,
      simulcasts_per_session_on_channel_max: sets,
      targets_per_session_on_channel_max,
    } = default_limits;
    expect(guests_per_address_max * sets).toBeLessThan(default_limits.simulcasts_per_channel_max);
    expect(guests_per_address_max * targets_per_session_on_channel_max).toBeLessThan(default_limits.targets_per_channel_max);
  });
});

describe("the guests of one address", () => {
  it("are bounded, absent ones included, of which the first gives its place up", () => {
    const desk = new ControlDesk({ guests_per_address_max: 2 });
    desk.origin = "one address";
    const [first, second] = [desk.enter("lead"), desk.enter("lead")];
    expect(() => desk.enter("lead")).toThrow("2 guests of your address");
    expect(desk.core.limit_counts.get("guests_per_address_max")).toBe(1);
    desk.drop(second.connection_id);
    const third = desk.enter("lead");
    expect(desk.resume(second)).toMatchObject({ ok: false, refusal: { code: "resume_failed" } });
    expect(() => desk.enter("lead")).toThrow("2 guests of your address");
    for (const { connection_id } of [first, third]) desk.disconnect(connection_id);
    for (let guest = 0; guest < 2; guest += 1) desk.enter("lead");
    // Others, and those of whom the address is not known, are not counted with them.
    for (const origin of ["another", "", "", ""]) {
      desk.origin = origin;
      desk.enter("lead");
    }
  });
});
