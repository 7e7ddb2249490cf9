import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import type { OrganisationTable } from "./organisation-table.js";
import { RouteProbe } from "./route-probe.suite.js";
import { tableOf } from "./test-organisation.suite.js";

/** Two nets, alpha and bravo, with these priorities. */
function tableWith(priorities: Readonly<Record<string, number>>): OrganisationTable {
  const allow = { lead: ["join", "listen", "speak", "whisper"] } as const;
  const table = tableOf({ id: "exercise", roles: ["lead"], channels: ["alpha", "bravo"].map((id) => ({ id, allow })) });
  const channels = [...table.channels].map(([id, record]) => {
    const priority = priorities[id];
    return [id, priority === undefined ? record : { ...record, radio: { priority } }] as const;
  });
  return { ...table, channels: new Map(channels) };
}

/** A desk, its first player on both nets, and what the voice worker makes of the first's targets. */
class Scene {
  readonly desk: ControlDesk;
  readonly #probe = new RouteProbe();
  readonly #seat: Seat;

  constructor(priorities: Readonly<Record<string, number>>) {
    this.desk = new ControlDesk({}, { tables: [tableWith(priorities)] });
    this.#seat = this.desk.enter("lead");
    for (const channel_id of ["alpha", "bravo"]) this.#call("channel.join", { channel_id, monitor: false });
  }

  define(target_id: number, ...channel_ids: string[]): void {
    const { secrets } = this.desk.view(this.#seat.connection_id);
    const sealed_keys = channel_ids.map((channel_id) => ({
      channel_id,
      epoch: Math.max(...(secrets.get(channel_id)?.keys() ?? [])),
      sealed: "s".repeat(80),
    }));
    const simulcast = channel_ids.length === 1 ? {} : { simulcast: { generation: 0, sealed_keys } };
    this.#call("target.define", { target_id, channel_ids, ...simulcast });
  }

  /** Priority of what is said on a target. */
  priority(target_id: number): number | undefined {
    for (const update of this.desk.updates.splice(0)) this.#probe.apply(update, this.desk.now_ms);
    this.#probe.talk(this.#seat.session_id, target_id, this.desk.now_ms);
    return this.#probe.router.list?.priority;
  }

  #call(method: "channel.join" | "target.define", params: object): void {
    expect(this.desk.call(this.#seat.connection_id, method, params as never)).toMatchObject({ ok: true });
  }
}

describe("the priority of a list", () => {
  it("is that of its net, of several the highest, and 0 where nothing is said of it", () => {
    const scene = new Scene({ alpha: 7 });
    scene.define(1, "alpha");
    scene.define(2, "bravo");
    scene.define(3, "alpha", "bravo");
    expect([1, 2, 3].map((target_id) => scene.priority(target_id))).toEqual([7, 0, 7]);
  });

  it("follows the table, also when the list has not been told of yet, and when somebody comes with it", () => {
    const scene = new Scene({ alpha: 7 });
    scene.define(1, "alpha");
    expect(scene.priority(1)).toBe(7);
    scene.desk.organise(tableWith({ bravo: 3 }));
    expect(scene.desk.updates).toMatchObject([{ lists_set: [], lists_changed: [{ removed: [], added: [], priority: 0 }] }]);
    expect(scene.priority(1)).toBe(0);
    scene.desk.organise(tableWith({ bravo: 3 }));
    expect(scene.desk.updates).toEqual([]);
    scene.define(2, "bravo");
    scene.define(3, "alpha", "bravo");
    scene.desk.organise(tableWith({ bravo: 4, alpha: 5 }));
    expect([1, 2, 3].map((target_id) => scene.priority(target_id))).toEqual([5, 4, 5]);
  });
});
