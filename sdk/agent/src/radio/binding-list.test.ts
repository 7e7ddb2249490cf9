import type { BindingEvent, IpcEvents, PttBinding } from "@talkgroup/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { client, FakeWorld, game, login, settled } from "../fake-world.suite.js";
import { operation_owner } from "./simulcasts.js";

describe("the list of bindings", () => {
  it("says where each key talks, and its keys, but not whom a whisper goes to", async () => {
    const world = await quiet();
    const { handlers } = world;
    await handlers["ptt.bind"]({ binding_id: "flight", channel_id: "alpha", keys: ["ControlLeft", "KeyQ"] }, game);
    await handlers["simulcast.define"]({ simulcast_id: "both", channel_ids: ["alpha", "bravo"] }, game);
    await handlers["ptt.bind"]({ binding_id: "all", simulcast_id: "both" }, game);
    await world.agent.whispers.define("bob", [9], game);
    await handlers["ptt.bind"]({ binding_id: "secret", whisper_id: "bob", keys: ["KeyW"] }, game);
    const bindings = [
      { binding_id: "flight", channel_ids: ["alpha"], keys: ["ControlLeft", "KeyQ"] },
      { binding_id: "all", channel_ids: ["alpha", "bravo"] },
      { binding_id: "secret", channel_ids: [], keys: ["KeyW"] },
    ];
    expect(await listed(world)).toEqual(bindings);
    expect(told(world)).toEqual([]);
    await world.advance(50);
    expect(told(world)).toEqual(bindings.map((binding) => ({ binding, bound: true })));
  });

  it("knows nothing of the player's own hotkeys", async () => {
    const world = await quiet();
    expect(world.agent.keys.bind("hotkey.one", { kind: "channel", channel_id: "alpha" }, 0)).toMatchObject({ ok: true });
    world.agent.sweepTargets();
    await world.advance(50);
    expect([await listed(world), told(world)]).toEqual([[], []]);
  });

  it("tells of a key that is bound otherwise, and not of one that is bound as it was", async () => {
    const world = await quiet();
    const bind = async (about: object): Promise<readonly BindingEvent[]> => {
      await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha", ...about }, game);
      await world.advance(50);
      return told(world).slice(-1);
    };
    expect(await bind({})).toEqual([{ binding: { binding_id: "k", channel_ids: ["alpha"] }, bound: true }]);
    expect(await bind({ keys: ["KeyQ"] })).toEqual([
      { binding: { binding_id: "k", channel_ids: ["alpha"], keys: ["KeyQ"] }, bound: true },
    ]);
    expect(await bind({ channel_id: "bravo", keys: ["KeyQ"] })).toMatchObject([{ binding: { channel_ids: ["bravo"] } }]);
    await bind({ channel_id: "bravo", keys: ["KeyQ"] });
    expect(told(world)).toHaveLength(3);
    expect(world.clock.next_ms, "nothing is waited for").toBeUndefined();
  });

  it("tells what an unbound key was, and what goes with the client that bound it", async () => {
    const world = await quiet();
    const other = client(2);
    await world.handlers["ptt.bind"]({ binding_id: "one", channel_id: "alpha", keys: ["KeyQ"] }, other);
    await world.handlers["ptt.bind"]({ binding_id: "two", channel_id: "bravo" }, other);
    await world.handlers["ptt.bind"]({ binding_id: "mine", channel_id: "bravo" }, game);
    await world.advance(50);
    world.events.length = 0;
    await world.handlers["ptt.unbind"]({ binding_id: "one" }, other);
    await world.advance(50);
    expect(told(world)).toEqual([{ binding: { binding_id: "one", channel_ids: ["alpha"], keys: ["KeyQ"] }, bound: false }]);
    world.agent.forgetClient(other.id);
    await world.advance(50);
    expect(told(world).slice(1)).toEqual([{ binding: { binding_id: "two", channel_ids: ["bravo"] }, bound: false }]);
    expect(await listed(world)).toEqual([{ binding_id: "mine", channel_ids: ["bravo"] }]);
  });

  it("follows the set that a key names, while it is defined anew, removed, and back", async () => {
    const world = await quiet();
    const { handlers } = world;
    const define = (channel_ids: string[]): Promise<unknown> =>
      handlers["simulcast.define"]({ simulcast_id: "set", channel_ids }, game);
    await define(["alpha", "bravo"]);
    await handlers["ptt.bind"]({ binding_id: "k", simulcast_id: "set", keys: ["KeyR"] }, game);
    await world.advance(50);
    await define(["bravo", "charlie"]);
    await world.advance(50);
    await handlers["simulcast.remove"]({ simulcast_id: "set" }, game);
    await world.advance(50);
    await define(["alpha", "charlie"]);
    await world.advance(50);
    const of = (...channel_ids: string[]): object => ({ binding: { binding_id: "k", channel_ids, keys: ["KeyR"] }, bound: true });
    expect(told(world)).toEqual([of("alpha", "bravo"), of("bravo", "charlie"), of(), of("alpha", "charlie")]);
  });

  it("follows a set that an operation names", async () => {
    const world = await quiet();
    const { agent, handlers } = world;
    agent.simulcasts.define("set", ["alpha", "bravo"], operation_owner);
    await handlers["ptt.bind"]({ binding_id: "k", simulcast_id: "set" }, game);
    await world.advance(50);
    agent.simulcasts.define("set", ["bravo", "charlie"], operation_owner);
    await world.advance(50);
    const channel_ids = ["bravo", "charlie"];
    expect(told(world).slice(1)).toEqual([{ binding: { binding_id: "k", channel_ids }, bound: true }]);
    expect(await listed(world)).toEqual([{ binding_id: "k", channel_ids }]);
  });

  it("stays as it is when a channel is left, the connection closed, or another server reached", async () => {
    const world = await quiet();
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha", keys: ["KeyQ"] }, game);
    await world.advance(50);
    const before = await listed(world);
    await world.agent.leave("alpha");
    world.agent.close();
    await world.advance(50);
    await world.handlers["connection.open"]({ ...login, url: "wss://192.0.2.2:9" }, game);
    await world.advance(50);
    expect(await listed(world)).toEqual(before);
    expect(told(world)).toHaveLength(1);
  });

  it("tells what has become of a key that was only listed in between", async () => {
    const world = await quiet();
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    expect(await listed(world)).toHaveLength(1);
    await world.handlers["ptt.unbind"]({ binding_id: "k" }, game);
    await world.advance(50);
    expect(told(world)).toEqual([{ binding: { binding_id: "k", channel_ids: ["alpha"] }, bound: false }]);
  });

  it("tells at most twenty times a second, however often a key is bound, and the last word last", async () => {
    const world = await quiet();
    for (let turn = 0; turn < 400; turn += 1) {
      await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: turn % 2 === 0 ? "alpha" : "bravo" }, game);
      await world.advance(5);
    }
    await world.advance(50);
    expect(told(world).length).toBeLessThanOrEqual(41);
    expect(told(world).at(-1)).toMatchObject({ binding: { channel_ids: ["bravo"] }, bound: true });
  });
});

type Step = (world: FakeWorld) => unknown;

const [any_client, any_key, any_set] = [
  fc.integer({ min: 2, max: 3 }),
  fc.constantFrom("k1", "k2", "k3"),
  fc.constantFrom("s1", "s2"),
];
const any_channels = fc.uniqueArray(fc.constantFrom("alpha", "bravo", "charlie"), { minLength: 2, maxLength: 3 });
const any_keys = fc.option(fc.constantFrom<string[]>(["KeyQ"], ["ControlLeft", "KeyQ"]), { nil: undefined });
const any_bind = fc
  .tuple(any_key, any_client, any_keys, fc.oneof(any_set, fc.constantFrom("alpha", "bravo")))
  .map(([binding_id, id, keys, name]): Step => {
    const target = name.startsWith("s") ? { simulcast_id: name } : { channel_id: name };
    const params = { binding_id, ...target, ...(keys === undefined ? {} : { keys }) };
    return ({ handlers }) => handlers["ptt.bind"](params, client(id));
  });
const any_define = fc.tuple(any_set, any_channels, any_client).map(
  ([simulcast_id, channel_ids, id]): Step =>
    ({ handlers }) =>
      handlers["simulcast.define"]({ simulcast_id, channel_ids }, client(id)),
);
const any_step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: any_bind },
  { weight: 4, arbitrary: any_define },
  {
    weight: 2,
    arbitrary: any_key.map(
      (binding_id): Step =>
        ({ handlers }) =>
          handlers["ptt.unbind"]({ binding_id }, client(2)),
    ),
  },
  {
    weight: 2,
    arbitrary: any_set.map(
      (simulcast_id): Step =>
        ({ handlers }) =>
          handlers["simulcast.remove"]({ simulcast_id }, client(2)),
    ),
  },
  {
    weight: 1,
    arbitrary: any_client.map(
      (id): Step =>
        ({ agent }) =>
          agent.forgetClient(id),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>(comeBack) },
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: 60 }).map(
      (wait_ms): Step =>
        (world) =>
          world.advance(wait_ms),
    ),
  },
);

it("gives whoever takes a list and every event, in the order they come, what there is", async () => {
  let events = 0;
  const run = fc.asyncProperty(fc.array(any_step, { maxLength: 40, size: "max" }), fc.nat(40), async (steps, late) => {
    const world = await quiet();
    let known: Map<string, PttBinding> | undefined;
    let heard = 0;
    const hear = (): void => {
      const news = told(world).slice(heard);
      heard += news.length;
      for (const { binding, bound } of news) {
        if (bound) known?.set(binding.binding_id, binding);
        else known?.delete(binding.binding_id);
      }
    };
    for (const [index, step] of steps.entries()) {
      const doing = step(world);
      hear();
      // It is asked in the middle of something, and told before what comes of that.
      if (index === late) known = new Map((await listed(world)).map((binding) => [binding.binding_id, binding]));
      await doing;
      await settled();
    }
    known ??= new Map((await listed(world)).map((binding) => [binding.binding_id, binding]));
    await world.advance(50);
    hear();
    events += heard;
    expect(new Map(known)).toEqual(new Map((await listed(world)).map((binding) => [binding.binding_id, binding])));
  });
  await fc.assert(run, { numRuns: 200, seed: 1 });
  expect(events).toBeGreaterThan(500);
});

/** Leaves the server, and is on it again. */
async function comeBack(world: FakeWorld): Promise<void> {
  world.agent.close();
  await world.handlers["connection.open"](login, game);
  for (const channel_id of ["alpha", "bravo", "charlie"]) await world.handlers["channels.join"]({ channel_id }, game);
}

/** On all three channels, with nothing left to tell. */
async function quiet(): Promise<FakeWorld> {
  const world = await FakeWorld.on(["alpha", "bravo", "charlie"]);
  await world.advance(50);
  world.events.length = 0;
  return world;
}

async function listed(world: FakeWorld): Promise<readonly PttBinding[]> {
  const list = await world.handlers["ptt.list"]({}, game);
  return list.ok ? list.value.bindings : expect.fail(list.refusal.message);
}

function told(world: FakeWorld): readonly BindingEvent[] {
  return world.events.flatMap(({ event, params }) => (event === "binding" ? [params as IpcEvents["binding"]] : []));
}
