import type { Operation } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ModelServer, model_channels } from "../control/model-server.suite.js";
import { FakeWorld, game, login, settled } from "../fake-world.suite.js";
import { OperationDesk } from "./operation-desk.js";

describe("drops at any moment while operations are changed", () => {
  it("leave the radio as the last operation says, on the server too", async () => {
    let drops = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const drill = new Drill();
        await drill.begin();
        for (const one of steps) await drill.take(one);
        await drill.rest();
        drops += steps.filter((one) => one.do === "drop" || one.do === "restart").length;
        const { desk, server, world } = drill;
        const wanted = drill.wanted === undefined ? [] : radiosOf(drill.wanted);
        expect(drill.radio).toEqual(wanted);
        const [session] = server.sessions.values();
        const on_server = [...(session?.channels ?? [])].map(
          ([channel_id, monitor]) => `${channel_id} ${monitor ? "monitor" : "joined"}`,
        );
        expect(on_server.sort()).toEqual(wanted);
        expect(desk.read()?.operation_id).toBe(drill.wanted);
        const told = world.events.findLast(({ event }) => event === "operationState")?.params;
        expect(told ?? {}).toEqual(drill.wanted === undefined ? {} : { operation: desk.read() });
        expect(desk.read()?.radios.every(({ state }) => state === "on") ?? true).toBe(true);
        expect(drill.faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(drops).toBeGreaterThan(50);
  }, 60_000);
});

type Step =
  | { readonly do: "select"; readonly operation_id: string }
  | { readonly do: "exchange"; readonly times: number }
  | { readonly do: "wait"; readonly duration_ms: number }
  | { readonly do: "leave" | "drop" | "restart" };

/** An agent on a model server, and three operations of its player. */
class Drill {
  readonly world = new FakeWorld();
  readonly server = new ModelServer(() => this.world.clock.now_ms);
  readonly desk: OperationDesk;
  readonly faults: string[] = [];
  /** What was selected last, where that was taken. */
  wanted: string | undefined;
  /** How often something was asked for, and which of it `wanted` is of. */
  #asked = 0;
  #taken = 0;

  constructor() {
    const { world } = this;
    world.connecting = this.server.connect;
    this.desk = new OperationDesk({
      agent: world.agent,
      files: { entries: () => [], preset: (operation_id) => operations.get(operation_id), setServer: () => {} },
      suggestHotkeys: () => {},
      clock: () => world.clock.now_ms,
      timer: (delay_ms, run) => world.clock.schedule(world.clock.now_ms + delay_ms, run),
      broadcast: (event, params) => void world.events.push({ event, params }),
      log: { info: () => {}, warn: (message) => void this.faults.push(message) },
    });
    world.operations = this.desk;
  }

  async begin(): Promise<void> {
    void this.world.handlers["connection.open"](login, game);
    await this.take({ do: "exchange", times: 2 });
  }

  async take(one: Step): Promise<void> {
    await settled();
    if (one.do === "drop") this.server.connection?.drop();
    else if (one.do === "restart") this.server.restart();
    else if (one.do === "wait") await this.world.advance(one.duration_ms);
    else if (one.do === "leave") {
      this.#asked += 1;
      this.#take(this.#asked, undefined);
      void this.desk.leave();
    } else if (one.do === "select") {
      // What is asked for while there is no connection is refused; what was taken is answered after the round that used it.
      const { operation_id } = one;
      this.#asked += 1;
      const nth = this.#asked;
      void this.desk.select({ operation_id }).then((selected) => {
        if (selected.ok) this.#take(nth, operation_id);
      });
    } else if (one.do === "exchange") {
      for (let count = 0; count < one.times; count++) await this.#exchange();
    }
    await settled();
  }

  async rest(): Promise<void> {
    for (let round = 0; round < 40; round++) {
      while (this.server.connection?.busy === true) await this.#exchange();
      await this.world.advance(1000);
    }
  }

  get radio(): readonly string[] {
    const on = this.world.agent.radio.channelStates().filter(({ membership }) => membership !== "none");
    return on.map(({ channel_id, membership }) => `${channel_id} ${membership}`).sort();
  }

  #take(nth: number, wanted: string | undefined): void {
    if (nth < this.#taken) return;
    this.#taken = nth;
    this.wanted = wanted;
  }

  async #exchange(): Promise<void> {
    this.server.connection?.serve();
    this.server.connection?.deliver();
    await settled();
  }
}

function radiosOf(operation_id: string): readonly string[] {
  const radios = operations.get(operation_id)?.stacks?.[0]?.radios ?? [];
  return radios.map(({ net, monitor }) => `${net} ${monitor === true ? "monitor" : "joined"}`).sort();
}

/** The channels that are joined, and those that are monitored. */
function operation(id: string, joined: readonly string[], monitored: readonly string[]): Operation {
  const radios = [...joined.map((net) => ({ net })), ...monitored.map((net) => ({ net, monitor: true }))];
  return {
    ...{ id, title: id, roles: [{ id: "lead", title: "Lead" }] },
    nets: model_channels.map((net) => ({ id: net, title: net, listen: ["lead"], speak: ["lead"] })),
    simulcasts: joined.length > 1 ? [{ id: "all", title: "All", nets: joined }] : [],
    stacks: [
      {
        ...{ id: "lead", title: "Lead", roles: ["lead"] },
        radios: radios.map((radio, index) => ({ slot: index + 1, ...radio })),
        ...(joined.length > 1 ? { simulcasts: [{ id: "all" }] } : {}),
      },
    ],
  };
}

const operations: ReadonlyMap<string, Operation> = new Map(
  [
    operation("one", ["alpha", "bravo"], []),
    operation("two", ["alpha"], ["charlie"]),
    operation("three", ["bravo", "charlie"], ["alpha"]),
  ].map((preset) => [preset.id, preset]),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("select" as const), operation_id: fc.constantFrom(...operations.keys()) }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("exchange" as const), times: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("leave" as const, "drop", "drop", "restart") }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("wait" as const), duration_ms: fc.constantFrom(0, 50, 300, 3000, 20_000) }),
  },
);
