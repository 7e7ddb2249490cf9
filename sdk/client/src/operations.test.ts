import type { OperationState } from "@talkgroup/schemas";
import { afterEach, describe, expect, it } from "vitest";

import type { MemoryAgent, MemoryRequest } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("the operation of a game whose agent was restarted", () => {
  it("is the file it chose, with role and seat, and its phase", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.operations.select({ operation_id: "mine", place: "file", role: "lead", seat: "Colt 1" }));
    await asked(world, radio.operations.setPhase("attack"));
    await asked(world, radio.operations.select({ role: "wing" }));
    expect(await restarted(world)).toEqual([
      ["operations.select", { operation_id: "mine", place: "file", role: "wing", seat: "Colt 1" }],
      ["phase.set", { phase: "attack" }],
    ]);
  });

  it("is the server's, whichever runs there by then, once it went back to that", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.operations.select({ operation_id: "mine", place: "file", role: "lead", seat: "Colt 1" }));
    await asked(world, radio.operations.select({ place: "server", seat: "" }));
    expect(await restarted(world)).toEqual([["operations.select", { place: "server", role: "lead" }]]);
  });

  it("has no role and no phase that the operation it went on to does not have", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.operations.select({ operation_id: "mine", place: "file", role: "lead" }));
    await asked(world, radio.operations.setPhase("attack"));
    state = { ...state, role: "crew" };
    await asked(world, radio.operations.select({ operation_id: "other" }));
    expect(await restarted(world)).toEqual([["operations.select", { operation_id: "other", place: "file" }]]);
  });

  it("is none if it has left it, until it selects one again", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.operations.select({ role: "lead" }));
    await asked(world, radio.operations.leave());
    expect(await restarted(world)).toEqual([["operations.leave", {}]]);
    await asked(world, radio.operations.select());
    expect(await restarted(world)).toEqual([["operations.select", { place: "server" }]]);
  });
});

/** As the agent says it is. */
let state: OperationState;

async function playing(): Promise<{ readonly world: MemoryWorld; readonly radio: Talkgroup }> {
  state = {
    ...{ operation_id: "strike", place: "server", title: "Strike" },
    ...{ roles: [], phases: [], seats: [], radios: [], simulcasts: [] },
  };
  const world = new MemoryWorld();
  const connected = await world.connect();
  radio = connected;
  return { world, radio: connected };
}

async function asked(world: MemoryWorld, call: Promise<unknown>): Promise<void> {
  await world.settle(answer);
  await call;
}

/** Ends the agent, and gives what the next one is asked. */
async function restarted(world: MemoryWorld): Promise<[string, unknown][]> {
  const requests: [string, unknown][] = [];
  world.agent.close();
  await world.advance(5_000, (request, agent) => {
    requests.push([request.method, request.params]);
    answer(request, agent);
  });
  return requests;
}

/** As an agent does, as far as a game can tell. */
function answer({ id, method, params }: MemoryRequest, agent: MemoryAgent): void {
  if (method === "operations.select") select(params as { operation_id?: string; place?: "server" | "file"; role?: string });
  else if (method === "phase.set") state = { ...state, ...(params as { phase?: string }) };
  agent.result(id, method === "operations.leave" ? {} : { operation: state });
}

function select({ operation_id, place, role }: { operation_id?: string; place?: "server" | "file"; role?: string }): void {
  const { phase, ...rest } = state;
  const to_server = operation_id === undefined && (place === "server" || state.place === "server");
  const next = to_server
    ? { operation_id: "strike", place: "server" as const }
    : operation_id && { operation_id, place: "file" as const };
  const other = typeof next === "object" && next.operation_id !== state.operation_id;
  const kept = other || phase === undefined ? {} : { phase };
  state = { ...rest, ...kept, ...(next || {}), ...(role === undefined ? {} : { role }) };
}
