import { refuse } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { HeldBindings, lease_ms, outage_ms_max, renew_interval_ms } from "./held-bindings.js";
import { loseSession, radioKeys, talk } from "./radio-keys.suite.js";

describe("hotkeys when the connection comes back", () => {
  it.each(["toggle", "latch"] as const)("after a short outage talk again if they were switched on: %s", async (mode) => {
    const { world, tap } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)]);
    tap("KeyV");
    if (mode === "latch") tap("KeyV");
    await loseSession(world, outage_ms_max - 1500);
    expect(world.talks.at(-1)).toMatch(/on$/);
    tap("KeyV");
    expect(world.talks.at(-1)).toMatch(/off$/);
  });

  it.each(["toggle", "latch"] as const)("after a longer one are off, and that is told: %s", async (mode) => {
    const { world, press, tap, keyNews } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)]);
    tap("KeyV");
    if (mode === "latch") tap("KeyV");
    keyNews();
    world.connecting = async () => refuse("server_unreachable", "cable");
    world.server.drop();
    await world.advance(outage_ms_max - renew_interval_ms);
    expect(keyNews()).toEqual([]);
    await world.advance(2 * renew_interval_ms);
    expect(keyNews(), "while nobody is reached still").toEqual(["hotkey.one released"]);
    expect(world.talks.at(-1)).toBe("1 off");
    world.connecting = undefined;
    await world.advance(65_000);
    expect([world.agent.connection.state, keyNews(), world.talks.at(-1)]).toEqual(["open", [], "1 off"]);
    press("KeyV");
    expect(world.talks.at(-1), "one press is enough").toMatch(/on$/);
  });

  it.each(["toggle", "latch"] as const)(
    "talk on for as long as datagrams are answered, and are off after a time without: %s",
    async (mode) => {
      const { world, tap, keyNews } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)]);
      world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
      tap("KeyV");
      if (mode === "latch") tap("KeyV");
      keyNews();
      world.connecting = async () => refuse("server_unreachable", "cable");
      world.server.drop();
      await world.advance(2 * outage_ms_max);
      expect([keyNews(), world.talks.at(-1)], "heard all the while").toEqual([[], "1 on"]);
      world.agent.handleAudio({ kind: "link", transport: "tunnel", rtt_ms: 20 });
      await world.advance(outage_ms_max - renew_interval_ms);
      expect(keyNews()).toEqual([]);
      await world.advance(2 * renew_interval_ms);
      expect([keyNews(), world.talks.at(-1)]).toEqual([["hotkey.one released"], "1 off"]);
    },
  );

  it("are off if a new session is there for long, and answers datagrams, but carries nothing yet", async () => {
    const { world, tap } = await radioKeys(["alpha"], [talk("one", "KeyV", "toggle")]);
    tap("KeyV");
    world.refuseResume();
    const agree = world.answers;
    world.answers = (method, params) => (method === "channel.join" ? undefined : agree(method, params));
    world.server.drop();
    await world.advance(3000);
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    await world.advance(outage_ms_max);
    world.server.last("channel.join")?.answer(world.agree("channel.join", {}));
    await world.advance(1000);
    expect([world.agent.connection.state, world.talks]).toEqual(["open", ["1 on", "1 off"]]);
  });

  it("after one that the session did not outlive are off too", async () => {
    const { world, tap } = await radioKeys(["alpha"], [talk("one", "KeyV", "toggle")]);
    tap("KeyV");
    await loseSession(world);
    expect(world.agent.connection.state).toBe("open");
    expect(world.talks).toEqual(["1 on", "1 off"]);
  });

  it.each(["toggle", "latch"] as const)(
    "after a sleep of the machine, which no monotonic clock counts, are off: %s",
    async (mode) => {
      const { world, press, tap, keyNews, sleep } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)]);
      tap("KeyV");
      if (mode === "latch") tap("KeyV");
      keyNews();
      sleep(outage_ms_max - 1000);
      await world.advance(renew_interval_ms);
      expect(keyNews(), "a short one").toEqual([]);
      sleep(8 * 3_600_000);
      await world.advance(renew_interval_ms);
      expect([keyNews(), world.talks.at(-1)]).toEqual([["hotkey.one released"], "1 off"]);
      sleep(-3_600_000);
      press("KeyV");
      await world.advance(1000);
      expect(keyNews(), "a clock that was set back").toEqual(["hotkey.one pressed"]);
    },
  );

  it("talk again however long it was, if they are held still", async () => {
    for (const mode of ["hold", "latch"] as const) {
      const { world, press } = await radioKeys(["alpha"], [talk("one", "KeyV", mode)]);
      press("KeyV");
      await loseSession(world);
      expect(world.talks, mode).toEqual(["1 on", "1 off", expect.stringMatching(/on$/)]);
    }
  });

  it("talk if they were switched on a short while before it came back, and not long before", async () => {
    for (const waited_ms of [outage_ms_max - 2000, outage_ms_max + 2000]) {
      const { world, tap } = await radioKeys(["alpha"], [talk("one", "KeyV", "toggle")]);
      world.connecting = async () => refuse("server_unreachable", "cable");
      world.server.drop();
      await world.advance(30_000);
      tap("KeyV");
      await world.advance(waited_ms);
      world.connecting = undefined;
      await world.advance(1900);
      expect(world.agent.connection.state).toBe("open");
      expect(world.talks.at(-1)).toBe(waited_ms < outage_ms_max ? "1 on" : "1 off");
    }
  });
});

describe("HeldBindings", () => {
  it("give up what was held while this process stood still for longer than an outage may last, before they press it", () => {
    const { clock, pressed, held, over, freeze } = rig();
    held.hold(new Set(["one", "two"]));
    expect(pressed.splice(0)).toEqual(["one", "two"]);
    freeze(outage_ms_max + 2 * renew_interval_ms);
    clock.advance(2 * renew_interval_ms);
    expect(over).toEqual(["one two"]);
    expect(new Set(pressed), "what is held still goes on").toEqual(new Set(["two"]));
    clock.advance(outage_ms_max);
    expect(over).toHaveLength(1);
  });

  it("give up what is held without a connection, and speak of what is held still no more often than an outage may last", () => {
    const { clock, held, over, disconnect } = rig();
    held.hold(new Set(["one", "two"]));
    disconnect();
    clock.advance(outage_ms_max + 2 * renew_interval_ms);
    expect(over).toEqual(["one two"]);
    clock.advance(outage_ms_max - 2 * renew_interval_ms);
    expect(over).toEqual(["one two"]);
  });
});

/** Of two that are held, `one` was only switched on. */
function rig() {
  const clock = new VirtualClock();
  let ahead_ms = 0;
  let connected = true;
  const pressed: string[] = [];
  const over: string[] = [];
  const port = {
    press: (binding_id: string, asked_ms: number) => {
      expect(asked_ms).toBe(lease_ms);
      pressed.push(binding_id);
      return { ok: true, value: undefined } as const;
    },
    release: () => {},
    isConnected: () => connected,
  };
  const timer = (delay_ms: number, run: () => void) => clock.schedule(clock.now_ms + Math.max(0.5, delay_ms), run);
  const held: HeldBindings = new HeldBindings(() => clock.now_ms + ahead_ms, timer, port, {
    onRenew: () => {},
    onOver: (ids) => {
      over.push([...ids].join(" "));
      held.hold(new Set(["two"]));
    },
  });
  const freeze = (duration_ms: number): void => {
    ahead_ms += duration_ms;
  };
  const disconnect = (): void => {
    connected = false;
  };
  return { clock, pressed, held, over, freeze, disconnect };
}
