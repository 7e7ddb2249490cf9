import { type OperationState, type Result, refuseFor } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { OperationRig } from "./operation-rig.suite.js";
import { read_interval_ms, reads_at_once } from "./server-reader.js";
import { strike } from "./strike.suite.js";

describe("news without end", () => {
  it("has the operation read a few times at once and then once a second, the last of it too", async () => {
    const rig = await started();
    const read = countReads(rig);
    for (let n = 0; n < 5000; n++) {
      rig.run(strike, { version: n, ...(n === 4999 ? { phase: "egress" } : {}) });
      tellAgain(rig);
      await rig.world.advance(1);
    }
    expect(read.count).toBeLessThanOrEqual(reads_at_once + 5000 / read_interval_ms);
    expect(read.count).toBeGreaterThan(5);
    await rig.world.advance(read_interval_ms);
    expect(rig.desk.read()).toMatchObject({ version: 4999, phase: "egress" });
    expect(rig.radio).toEqual(["air"]);
  });

  it("about a text that is as it was has nothing laid out anew", async () => {
    const rig = await started();
    const read = countReads(rig);
    const source = rig.desk.read();
    rig.asked();
    const suggested = rig.suggested;
    for (let n = 0; n < 3; n++) await rig.tell();
    expect([read.count, rig.suggested, rig.asked()]).toEqual([3, suggested, []]);
    expect(rig.desk.read()).toEqual(source);
    rig.run(strike, { version: 2 });
    await rig.world.advance(2000);
    await rig.tell();
    expect(rig.suggested).toBeGreaterThan(suggested);
  });

  it("is warned of once, for each that is wrong", async () => {
    const rig = await started();
    for (const text of ["{", "{}", "{", "{", "{}"]) {
      rig.run(strike, { version: 2 });
      if (rig.running !== undefined) rig.running = { ...rig.running, text };
      await rig.tell();
      await rig.world.advance(read_interval_ms);
    }
    expect(rig.warned).toHaveLength(2);
  });

  it("does not keep a choice from being answered, nor clients from being told", async () => {
    const rig = await started({ roles: ["wingman", "lead"] });
    rig.rtt_ms = 50;
    const answers: Result<OperationState>[] = [];
    const keep = (answer: Result<OperationState>): void => void answers.push(answer);
    for (let n = 0; n < 40; n++) {
      if (n === 8) void rig.desk.select({ role: "lead" }).then(keep);
      if (n === 24) void rig.desk.setPhase("egress").then(keep);
      // Each takes a round trip to follow.
      const channels = n % 2 === 0 ? rig.channels.slice(0, 1) : rig.channels;
      rig.world.server.event({ name: "session.channels", params: { channels } });
      rig.run(strike, { version: n + 2, roles: ["wingman", "lead"] });
      tellAgain(rig);
      await rig.world.advance(25);
      if (n === 20) expect(rig.told.at(-1)).toMatchObject({ role: "lead" });
      if (n === 20) expect(answers).toHaveLength(1);
    }
    expect(answers).toMatchObject([{ value: { role: "lead" } }, { value: { phase: "egress" } }]);
    expect(rig.told.at(-1)).toMatchObject({ role: "lead", phase: "egress" });
  });
});

describe("a server that says to ask later", () => {
  it("is asked again then, and a choice is answered meanwhile", async () => {
    const rig = new OperationRig();
    rig.run(strike);
    let busy = true;
    let joins = 0;
    const agree = rig.world.answers;
    rig.world.answers = (method, params) => {
      if (method !== "channel.join" || !busy) return agree(method, params);
      joins += 1;
      return refuseFor(10_000, "rate_limited", "slower");
    };
    await rig.connect();
    expect([joins, rig.states]).toEqual([3, ["air missing", "guard missing", "tanker missing"]]);
    let answer: Result<OperationState> | undefined;
    void rig.desk.setPhase("egress").then((set) => {
      answer = set;
    });
    await rig.rest();
    expect(answer).toMatchObject({ value: { phase: "egress", radios: [{ channel_id: "air", state: "missing" }] } });
    for (let n = 0; n < 10; n++) await rig.tell();
    expect(joins, "not before it said").toBe(3);
    busy = false;
    await rig.world.advance(5000);
    expect(rig.radio).toEqual(["air"]);
    expect(rig.told.at(-1)?.radios).toMatchObject([{ channel_id: "air", state: "on" }]);
  });

  it("is asked a few times, and then when there is news, if it was too much, or the channel is offered otherwise", async () => {
    for (const [code, state, asked_anew] of [["rate_limited", "missing", 1] as const, ["busy", "refused", 0] as const]) {
      const rig = new OperationRig(["air"]);
      rig.run(strike);
      let joins = 0;
      const agree = rig.world.answers;
      rig.world.answers = (method, params) => {
        if (method !== "channel.join") return agree(method, params);
        joins += 1;
        return refuseFor(1000, code, "slower");
      };
      await rig.connect();
      expect([joins, rig.states[0]]).toEqual([1, "air missing"]);
      await rig.world.advance(60_000);
      expect([joins, rig.states[0]]).toEqual([4, `air ${state}`]);
      await rig.offer(["air"]);
      expect(joins - 4).toBe(asked_anew);
    }
  });

  it("does not have a choice wait for requests that no longer count", async () => {
    const ids = Array.from({ length: 130 }, (_, n) => `net-${n}`);
    const rig = new OperationRig(ids);
    const [hub = "", quiet = "", ...others] = ids;
    rig.run({
      ...{ id: "many", title: "Many", roles: [{ id: "lead", title: "Lead" }] },
      nets: ids.map((id) => ({ id, title: id, listen: ["lead"], speak: ["lead"] })),
      relays: others.map((from, n) => ({ id: `relay-${n}`, from, to: hub })),
      stacks: [
        { id: "all", title: "All", roles: ["lead"], radios: [{ slot: 1, net: hub }] },
        { id: "one", title: "One", roles: ["lead"], radios: [{ slot: 1, net: quiet }] },
      ],
      phases: [{ id: "quiet", title: "Quiet", stacks: ["one"] }],
    });
    await rig.connect();
    const asked = rig.asked().length;
    expect(asked).toBeGreaterThan(90);
    expect(asked, "the rest waits for its turn").toBeLessThan(120);
    let answer: Result<OperationState> | undefined;
    void rig.desk.setPhase("quiet").then((set) => {
      answer = set;
    });
    await rig.world.advance(20_000);
    expect(answer).toMatchObject({ value: { phase: "quiet" } });
    expect(rig.radio).toEqual([quiet]);
    expect(rig.asked().filter((one) => !one.startsWith("leave"))).toEqual([`join ${quiet}`]);
  });
});

async function started(about: Parameters<OperationRig["run"]>[1] = {}): Promise<OperationRig> {
  const rig = new OperationRig();
  rig.run(strike, about);
  await rig.connect();
  return rig;
}

function tellAgain(rig: OperationRig): void {
  const { running } = rig;
  rig.world.server.event({ name: "session.preset_changed", params: running === undefined ? {} : { running } });
}

/** From now on. */
function countReads(rig: OperationRig): { readonly count: number } {
  const read = { count: 0 };
  const agree = rig.world.answers;
  rig.world.answers = (method, params) => {
    if (method === "session.preset") read.count += 1;
    return agree(method, params);
  };
  // A server answers as the last said.
  rig.world.server.answers = rig.world.answers;
  return read;
}
