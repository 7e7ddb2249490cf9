import type { RefusalCode } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import type { MemoryRequest } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

it.each<[RefusalCode, string]>([
  ["channel_busy", "cut off"],
  ["unknown_target", "bound to what is not joined any more"],
])("a toggled key goes up when it is refused %s: %s", async (code) => {
  const { world, radio, asked, refuse } = await toggled();
  refuse(code);
  await world.advance(250, asked.answer);
  expect([radio.ptt.isHeld("key1"), asked.take()]).toEqual([false, ["ptt.press", "ptt.release"]]);
  refuse(undefined);
  await world.advance(60_000, asked.answer);
  expect(asked.take(), "it does not talk again by itself").toEqual([]);
  await radio.close();
});

it("a toggled key outlives a short outage, and no long one", async () => {
  const { world, radio, asked, refuse } = await toggled();
  refuse("not_connected");
  await world.advance(9_500, asked.answer);
  refuse(undefined);
  await world.advance(1_000, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(true);
  refuse("not_connected");
  await world.advance(9_750, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(true);
  await world.advance(500, asked.answer);
  expect([radio.ptt.isHeld("key1"), asked.take().at(-1)]).toEqual([false, "ptt.release"]);
  await radio.close();
});

it("a toggled key goes up when it is held for long, and nothing carries the voice", async () => {
  const { world, radio, asked, carry } = await toggled();
  carry(false);
  await world.advance(9_500, asked.answer);
  carry(true);
  await world.advance(20_000, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(true);
  carry(false);
  await world.advance(9_750, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(true);
  await world.advance(500, asked.answer);
  expect([radio.ptt.isHeld("key1"), asked.take().at(-1)]).toEqual([false, "ptt.release"]);
  carry(true);
  await world.advance(60_000, asked.answer);
  expect(asked.take(), "it does not talk again by itself").toEqual([]);
  await radio.close();
});

it("a toggled key goes up while the agent is away for long, and talks again after a short while", async () => {
  for (const away_ms of [5_000, 12_000]) {
    const { world, radio, asked } = await toggled();
    world.crash();
    await world.advance(away_ms, asked.answer);
    world.reachable = true;
    await world.advance(6_000, asked.answer);
    expect([radio.state, radio.ptt.isHeld("key1")]).toEqual(["open", away_ms < 10_000]);
    await radio.close();
  }
});

it("a toggled key is not held for longer, nor goes up, because a clock was set back", async () => {
  const { world, radio, asked, refuse } = await toggled();
  world.slept_ms = -3_600_000;
  await world.advance(20_000, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(true);
  refuse("not_connected");
  world.slept_ms = -7_200_000;
  await world.advance(11_000, asked.answer);
  expect(radio.ptt.isHeld("key1")).toBe(false);
  await radio.close();
});

it("a toggled key goes up when the machine has slept", async () => {
  const { world, radio, asked } = await toggled();
  world.slept_ms = 3_600_000;
  await world.advance(250, asked.answer);
  expect([radio.ptt.isHeld("key1"), asked.take()], "before it is pressed again").toEqual([false, ["ptt.release"]]);
  await radio.close();
});

it("a pressed key goes on through all of that: a finger is on it", async () => {
  const { world, radio, asked, refuse, carry } = await toggled();
  void radio.ptt.press("key1");
  await world.settle(asked.answer);
  for (const code of ["channel_busy", "unknown_target", "not_connected"] as const) {
    refuse(code);
    await world.advance(20_000, asked.answer);
  }
  refuse(undefined);
  carry(false);
  await world.advance(20_000, asked.answer);
  world.slept_ms = 3_600_000;
  await world.advance(1_000, asked.answer);
  expect([radio.ptt.isHeld("key1"), asked.take().includes("ptt.release")]).toEqual([true, false]);
  await radio.close();
});

/** A game whose key1 went down by `toggle`. Its presses are answered as `refuse` and `carry` say: that it talks until then. */
async function toggled(): Promise<{
  readonly world: MemoryWorld;
  readonly radio: Talkgroup;
  readonly asked: { readonly answer: (request: MemoryRequest) => void; readonly take: () => readonly string[] };
  readonly refuse: (code: RefusalCode | undefined) => void;
  readonly carry: (carried: boolean) => void;
}> {
  const world = new MemoryWorld();
  const radio = await world.connect();
  const methods: string[] = [];
  let refused: RefusalCode | undefined;
  let talking = true;
  const answer = ({ id, method }: MemoryRequest): void => {
    methods.push(method);
    if (method === "ptt.press" && refused !== undefined) world.agent.refusal(id, refused, "no");
    else world.agent.result(id, method === "ptt.press" ? { talking } : {});
  };
  const down = radio.ptt.toggle("key1");
  await world.settle(answer);
  expect(await down).toBe(true);
  methods.length = 0;
  const refuse = (code: RefusalCode | undefined): void => {
    refused = code;
  };
  const carry = (carried: boolean): void => {
    talking = carried;
  };
  return { world, radio, asked: { answer, take: () => methods.splice(0) }, refuse, carry };
}
