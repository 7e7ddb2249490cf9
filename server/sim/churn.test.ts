import { describe, expect, it } from "vitest";

import type { SimPlayer } from "./sim-player.suite.js";
import { World } from "./world.suite.js";

const roles = ["command", "alpha", "bravo", "both", "guest"];
const nets = ["net-a", "net-b"];
const operation = {
  id: "sim",
  title: "Simulation",
  roles: roles.map((id) => ({ id, title: id })),
  nets: nets.map((id) => ({ id, title: id, label: id, listen: roles, speak: ["command"] })),
};

interface ChurnOptions {
  readonly control_delay_ms: number;
  /** A guest comes, or one goes, this often. */
  readonly period_ms: number;
  readonly answers_late?: boolean;
}

/** One who talks to both channels all the time, three who stay, and guests who come to one channel or the other and go again. */
class Churn {
  readonly world: World;
  readonly talker: SimPlayer;
  readonly listeners: readonly SimPlayer[];
  readonly guests: Guest[] = [];
  /** The longest time that somebody who stayed heard nothing. */
  silence_ms = 0;
  readonly #options: ChurnOptions;
  readonly #opened = new Map<SimPlayer, { count: number; since_ms: number }>();

  constructor(options: ChurnOptions) {
    this.#options = options;
    this.world = new World({ seed: 7, operation, ...options });
    const { world } = this;
    this.talker = world.addPlayer("command", "command");
    this.listeners = ["alpha", "bravo", "both"].map((name) => world.addPlayer(name, name));
    world.run(1_000);
    for (const player of [this.talker, ...this.listeners]) {
      if (player.name !== "bravo") player.join("net-a");
      if (player.name !== "alpha") player.join("net-b");
      world.run(1_000);
    }
    this.talker.bind(nets);
    world.run(1_000);
    expect(this.talker.talk(nets, true)).toBe(true);
    world.run(500);
    for (const player of this.listeners) this.#opened.set(player, { count: this.opened(player), since_ms: world.now_ms });
  }

  /** Frames that a player has heard of the talker. */
  opened(listener: SimPlayer): number {
    const heard = listener.engine.receiver.heard().filter(({ session_id }) => session_id === this.talker.session_id);
    return heard.reduce((sum, { opened }) => sum + opened, 0);
  }

  /** Guests come and go for `changes` periods. */
  comeAndGo(changes: number): void {
    for (let change = 0; change < changes; change++) {
      if (change % 2 === 0) this.#come();
      else this.#go();
      this.wait(this.#options.period_ms);
    }
  }

  wait(duration_ms: number): void {
    for (let waited_ms = 0; waited_ms < duration_ms; waited_ms += step_ms) {
      this.world.run(step_ms);
      this.#watch();
    }
  }

  #come(): void {
    const { world } = this;
    const player = world.addPlayer(`guest ${this.guests.length}`, "guest");
    const joins_ms = world.now_ms + 2 * this.#options.control_delay_ms + step_ms;
    const channel_id = this.guests.length % 2 === 0 ? "net-a" : "net-b";
    world.clock.schedule(joins_ms, () => player.join(channel_id));
    this.guests.push({ player, joins_ms, waited_ms: undefined });
  }

  #go(): void {
    const longest = this.guests.at(-guests_max);
    if (longest !== undefined) this.world.disconnect(longest.player);
  }

  #watch(): void {
    const { now_ms } = this.world;
    for (const [player, seen] of this.#opened) {
      const count = this.opened(player);
      this.silence_ms = Math.max(this.silence_ms, now_ms - seen.since_ms);
      if (count === seen.count) continue;
      seen.count = count;
      seen.since_ms = now_ms;
    }
    for (const guest of this.guests) {
      if (guest.waited_ms === undefined && this.opened(guest.player) > 0) guest.waited_ms = now_ms - guest.joins_ms;
    }
  }
}

interface Guest {
  readonly player: SimPlayer;
  readonly joins_ms: number;
  /** From the wish to join to the first frame. */
  waited_ms: number | undefined;
}

/** How many guests are there together. */
const guests_max = 5;
const step_ms = 10;
/** A frame's way here, and the steps in which it is looked at. */
const frame_ms_max = 30;
/** Over and above the ways of messages: until the next epoch may come (P-30), and until a talker turns to it (P-31). */
const epoch_window_ms = 500 + 150;

describe("one simulcasts while others come and go", () => {
  it.each([
    { control_delay_ms: 5, period_ms: 100 },
    { control_delay_ms: 50, period_ms: 100 },
    { control_delay_ms: 100, period_ms: 100 },
    // A guest who stays for half a second may be gone before its first key can be there.
    { control_delay_ms: 150, period_ms: 100, brief: true },
    { control_delay_ms: 150, period_ms: 400 },
    { control_delay_ms: 150, period_ms: 400, answers_late: true },
  ])(
    "and nobody who stays loses a frame: one way $control_delay_ms ms, every $period_ms ms, answers late: $answers_late",
    (options) => {
      const churn = new Churn(options);
      churn.comeAndGo(30);
      churn.wait(1_500);
      expect(churn.silence_ms).toBeLessThanOrEqual(frame_ms_max);
      for (const { engine } of churn.listeners) {
        expect([...engine.receiver.drops]).toEqual([]);
        expect(engine.receiver.heard().map(({ stats }) => stats?.frames_lost)).toEqual([0]);
      }
      // To the server and back, news of it to the talker, its new key to the server and to all.
      for (const { waited_ms } of churn.guests) {
        if (options.brief === true && waited_ms === undefined) continue;
        expect(waited_ms).toBeLessThanOrEqual(5 * options.control_delay_ms + epoch_window_ms + frame_ms_max);
      }
      expect(churn.world.violations).toEqual([]);
    },
  );

  it("and all are heard by within a second after changes that no key could follow", () => {
    const control_delay_ms = 150;
    const churn = new Churn({ control_delay_ms, period_ms: 100 });
    churn.comeAndGo(40);
    churn.wait(1_000);
    const present = [...churn.listeners, ...churn.guests.map(({ player }) => player).filter(({ closed }) => !closed)];
    const before = present.map((player) => churn.opened(player));
    churn.wait(200);
    expect(present).toHaveLength(churn.listeners.length + guests_max - 1);
    for (const [index, player] of present.entries()) {
      expect(churn.opened(player) - (before[index] ?? 0), player.name).toBeGreaterThanOrEqual(19);
    }
    // Every datagram came to everybody who was there, whether it could be opened or not.
    for (const { engine } of churn.listeners)
      expect(engine.receiver.received).toBeGreaterThan(churn.talker.engine.sender.packets - 5);
    expect(churn.world.violations).toEqual([]);
  });
});
