import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { grants, tableOf } from "./test-organisation.suite.js";

function epochsTold(desk: ControlDesk, { connection_id }: Seat): readonly unknown[] {
  return desk.events(connection_id).flatMap(({ event, params }) => (event === "channel.epoch" ? [params] : []));
}

function join(desk: ControlDesk, { connection_id }: Seat, channel_id: string): void {
  expect(desk.call(connection_id, "channel.join", { channel_id, monitor: false })).toMatchObject({ ok: true });
}

describe("an old epoch", () => {
  it("is replaced within ten minutes where several are, by the ordinary way, again and again, and not where one is alone", () => {
    const desk = new ControlDesk();
    const [one, other, alone] = [desk.enter("lead"), desk.enter("lead"), desk.enter("lead")];
    join(desk, alone, "bravo");
    for (const seat of [one, other]) join(desk, seat, "alpha");
    desk.advanceAlive(2_000);
    for (const seat of [one, other, alone]) desk.events(seat.connection_id);
    desk.advanceAlive(470_000);
    expect(epochsTold(desk, one)).toEqual([]);
    desk.advanceAlive(130_000);
    const secret = desk.secrets.at(-1);
    const told = { channel_id: "alpha", epoch: { epoch: 3, secret, activate_after_ms: 150 } };
    for (const seat of [one, other]) expect(epochsTold(desk, seat)).toEqual([told]);
    desk.advanceAlive(600_000);
    expect(epochsTold(desk, one)).toMatchObject([{ epoch: { epoch: 4 } }]);
    expect(epochsTold(desk, alone)).toEqual([]);
    // Who is left alone needs no more of them.
    desk.call(other.connection_id, "channel.leave", { channel_id: "alpha" });
    desk.advanceAlive(2_000);
    desk.events(one.connection_id);
    desk.advanceAlive(1_200_000);
    expect(epochsTold(desk, one)).toEqual([]);
    for (const { connection_id } of [one, other, alone]) desk.disconnect(connection_id);
    desk.advance(60_000);
    expect(desk.core.pollTimeout()).toBeUndefined();
  });

  it("is replaced on one net after the other, though all came to all of them at one moment", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `net-${index}`);
    const channels = ids.map((id) => ({ id, allow: grants(["lead"], []) }));
    const desk = new ControlDesk({ targets_per_session_max: 1 }, { tables: [tableOf({ id: "o", roles: ["lead"], channels })] });
    const [one, other] = [desk.enter("lead"), desk.enter("lead")];
    for (const seat of [one, other]) for (const id of ids) join(desk, seat, id);
    desk.advanceAlive(5_000);
    desk.events(one.connection_id);
    const counts: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      desk.advanceAlive(1_000);
      counts.push(epochsTold(desk, one).length);
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });
});
