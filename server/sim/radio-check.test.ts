import { beforeEach, describe, expect, it } from "vitest";

import type { SimPlayer } from "./sim-player.suite.js";
import { World, type WorldOptions } from "./world.suite.js";

const everyone = ["command", "alpha", "bravo", "scout"];
const operation = {
  id: "sim",
  title: "Simulation",
  roles: everyone.map((id) => ({ id, title: id })),
  nets: [
    { id: "net-c", title: "Command", label: "C", listen: everyone, speak: ["command", "alpha", "bravo"] },
    { id: "net-a", title: "Alpha", label: "A", listen: ["command", "alpha", "scout"], speak: ["command", "alpha"] },
    { id: "net-b", title: "Bravo", label: "B", listen: ["command", "bravo", "alpha"], speak: ["command", "bravo"] },
  ],
};

let world: World;
let command: SimPlayer;
let alpha: SimPlayer;
let bravo: SimPlayer;
let scout: SimPlayer;

function start(options: Omit<WorldOptions, "operation">): void {
  world = new World({ operation, ...options });
  [command, alpha, bravo, scout] = (["command", "alpha", "bravo", "scout"] as const).map((name) =>
    world.addPlayer(name, name),
  ) as [SimPlayer, SimPlayer, SimPlayer, SimPlayer];
  world.run(50);
  for (const [player, nets] of [
    [command, ["net-c", "net-a", "net-b"]],
    [alpha, ["net-c", "net-a"]],
    [bravo, ["net-c", "net-b"]],
    [scout, ["net-a"]],
  ] as const) {
    for (const net of nets) player.join(net);
  }
  world.run(1500);
}

function say(player: SimPlayer, nets: readonly string[], duration_ms: number): void {
  const answer = player.bind(nets);
  world.run(50);
  expect(answer.code).toBe("ok");
  expect(player.talk(nets, true)).toBe(true);
  world.run(duration_ms);
  player.talk(nets, false);
  world.run(400);
}

function framesOf(listener: SimPlayer, talker: SimPlayer): { played: number; lost: number; opened: number } {
  const of = listener.engine.receiver.heard().filter(({ session_id }) => session_id === talker.session_id);
  const sum = (value: (one: (typeof of)[number]) => number): number => of.reduce((total, one) => total + value(one), 0);
  return {
    played: sum(({ stats }) => stats?.frames_played ?? 0),
    lost: sum(({ stats }) => stats?.frames_lost ?? 0),
    opened: sum(({ opened }) => opened),
  };
}

describe("a radio check on virtual time", () => {
  beforeEach(() => start({ seed: 11 }));

  it("is heard on the channel, by everyone there and nobody else", () => {
    say(alpha, ["net-a"], 1000);
    expect(command.heard).toEqual(["alpha on", "alpha off"]);
    expect(scout.heard).toEqual(["alpha on", "alpha off"]);
    expect(bravo.heard).toEqual([]);
    expect(framesOf(command, alpha)).toMatchObject({ lost: 0 });
    expect(framesOf(command, alpha).played).toBeGreaterThanOrEqual(105);
    expect(bravo.engine.receiver.received).toBe(0);
    expect(world.violations).toEqual([]);
  });

  it("is heard once by each when it is simulcast, however many of the channels one is on", () => {
    alpha.join("net-b", true);
    world.run(500);
    say(command, ["net-a", "net-b"], 1000);
    for (const listener of [alpha, bravo, scout]) {
      expect(listener.heard).toEqual(["command on", "command off"]);
      expect(framesOf(listener, command).opened).toBe(command.engine.sender.packets);
    }
    expect(world.violations).toEqual([]);
  });

  it("refuses who may not speak, may not listen, or only monitors", () => {
    scout.join("net-c");
    bravo.join("net-b", true);
    const deaf = bravo.join("net-a");
    world.run(500);
    const mute = scout.bind(["net-c"]);
    world.run(100);
    expect([deaf.code, mute.code, bravo.bind(["net-b"]).code]).toEqual(["unknown_channel", "permission_denied", "not_a_member"]);
  });

  it("goes on without a lost frame while others come and go and keys change", () => {
    alpha.bind(["net-a"]);
    world.run(50);
    alpha.talk(["net-a"], true);
    for (let round = 0; round < 10; round++) {
      const guest = world.addPlayer(`guest ${round}`, "scout");
      world.run(300);
      guest.join("net-a");
      world.run(400);
      world.disconnect(guest);
      world.run(300);
    }
    alpha.talk(["net-a"], false);
    world.run(400);
    expect(command.heard).toEqual(["alpha on", "alpha off"]);
    expect(framesOf(command, alpha)).toMatchObject({ lost: 0 });
    expect([...command.engine.receiver.drops]).toEqual([]);
    expect(world.violations).toEqual([]);
  });

  it("is heard by who comes in the middle of a word, within a third of a second", () => {
    say(alpha, ["net-a"], 100);
    alpha.talk(["net-a"], true);
    world.run(1000);
    const before_ms = world.now_ms;
    const late = world.addPlayer("late", "scout");
    world.run(20);
    late.join("net-a");
    for (let waited_ms = 0; waited_ms < 1000 && !late.heard.includes("alpha on"); waited_ms += 10) world.run(10);
    expect(late.heard).toContain("alpha on");
    expect(world.now_ms - before_ms).toBeLessThanOrEqual(330);
  });

  it("cannot be opened any more by who has left", () => {
    say(alpha, ["net-a"], 100);
    scout.leave("net-a");
    world.run(500);
    const opened = framesOf(scout, alpha).opened;
    say(alpha, ["net-a"], 500);
    expect(framesOf(scout, alpha).opened).toBe(opened);
    expect(scout.levels.slice(-80).every((level) => level === 0)).toBe(true);
    expect(world.violations).toEqual([]);
  });
});

describe("a radio check on a bad network", () => {
  it.each([1, 2, 3, 4, 5])("is heard through bursts of loss, jitter, duplicates and reordering (seed %i)", (seed) => {
    start({ seed, loss: 0.1, conditions: { delay_ms: 30, jitter_ms: 20, duplicate: 0.05, reorder: 0.05 } });
    say(alpha, ["net-a"], 3000);
    expect(command.heard[0], `seed ${seed}`).toBe("alpha on");
    expect(command.heard.at(-1), `seed ${seed}`).toBe("alpha off");
    const { played, opened } = framesOf(command, alpha);
    expect(opened, `seed ${seed}`).toBeLessThan(alpha.engine.sender.packets);
    expect(played, `seed ${seed}`).toBeGreaterThan(0.8 * alpha.engine.sender.packets);
    expect(world.violations, `seed ${seed}`).toEqual([]);
  });
});

describe("a radio check with an agent that handles events before the answers they came behind", () => {
  it("is heard without a lost frame", () => {
    start({ seed: 11, answers_late: true });
    say(alpha, ["net-a"], 1000);
    for (const listener of [command, scout]) {
      expect(framesOf(listener, alpha)).toMatchObject({ lost: 0, opened: alpha.engine.sender.packets });
    }
    expect(world.violations).toEqual([]);
  });
});

describe("a wrong route", () => {
  it("is seen by the check of who may hear, even if both are on another channel together", () => {
    let astray = 0;
    start({
      seed: 3,
      plant: (update) => {
        const lists_set = update.lists_set.map((list) => ({ ...list, listeners: Uint32Array.of(...list.listeners, astray) }));
        return astray === 0 ? update : { ...update, lists_set };
      },
    });
    say(command, ["net-a"], 200);
    expect(world.violations).toEqual([]);
    astray = scout.session_id;
    say(command, ["net-b"], 200);
    expect(world.violations[0]).toMatch(/scout is sent a voice of command on net-b, which it may not hear$/);
  });
});
