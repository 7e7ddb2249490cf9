import type { Faults } from "./faults.suite.js";
import { HostilePeer } from "./hostile-peer.suite.js";
import { checkAlways, checkCalm, checkNothingLeft } from "./hunt-checks.suite.js";
import { arrival, type HuntStep, huntPlan, type Weather } from "./hunt-plan.suite.js";
import { HuntWorld } from "./hunt-world.suite.js";
import { rollCall } from "./roll-call.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";
import { StepTaker } from "./step-taker.suite.js";

/** How a hunt went. */
export interface HuntResult {
  readonly seed: number;
  /** What was broken first, and what was seen with it; empty if all held. */
  readonly violations: readonly string[];
  /** What happened, as far as it went. */
  readonly steps: readonly string[];
  /** Time that passed in the world. */
  readonly virtual_ms: number;
  /** Talk spurts of the roll calls. */
  readonly spurts: number;
  /** Packets that came to agents, by what became of them there. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** What it came to, and how often: see `mustBeReached`. */
  readonly reaches: ReadonlyMap<string, number>;
}

/** Plays the world of this seed to its end, or until something is broken. */
export async function hunt(seed: number, faults: Faults = {}): Promise<HuntResult> {
  const run = new Hunt(seed, faults);
  try {
    await run.run();
  } catch (error) {
    run.world.broken(`a core threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const { world, steps, spurts } = run;
  return {
    seed,
    violations: world.violations,
    steps,
    virtual_ms: world.clock.now_ms,
    spurts,
    outcomes: world.outcomes,
    reaches: world.reaches,
  };
}

class Hunt {
  readonly world: HuntWorld;
  readonly steps: string[] = [];
  readonly #hostile: HostilePeer;
  readonly #taker: StepTaker;
  readonly #plan: readonly HuntStep[];
  #spurts_called = 0;

  constructor(seed: number, faults: Faults) {
    this.world = new HuntWorld(seed, faults);
    this.#hostile = new HostilePeer(this.world);
    this.#taker = new StepTaker(this.world, this.#hostile);
    this.#plan = huntPlan(seed, steps_per_hunt);
  }

  /** Talk spurts that were heard as they should be. */
  get spurts(): number {
    return this.#spurts_called + this.#taker.spurts;
  }

  async run(): Promise<void> {
    const { world } = this;
    for (const [index, step] of this.#plan.entries()) {
      await this.#step(step);
      if (index % steps_to_calm === steps_to_calm - 1) {
        await this.#calmDown();
        await this.#revive();
      }
      if (world.violations.length > 0) return;
    }
    await this.#calmDown();
    if (world.violations.length === 0) await this.#end();
    world.server.tellLimits();
  }

  async #step(step: HuntStep): Promise<void> {
    const { world } = this;
    if (world.violations.length > 0) return;
    this.steps.push(`${world.clock.now_ms.toFixed(0)} ms: ${JSON.stringify(step)}`);
    await this.#taker.take(step);
    await world.run(settle_ms);
    checkAlways(world);
  }

  /** All that was broken is mended, everybody comes back, and after a while everything must be right; then everybody talks. */
  async #calmDown(): Promise<void> {
    const { world } = this;
    this.steps.push(`${world.clock.now_ms.toFixed(0)} ms: calm`);
    await world.run(mending_ms);
    world.server.start();
    for (const agent of world.agents) this.#mend(agent);
    await this.#awaitEverybody();
    await world.run(quiet_ms);
    checkAlways(world);
    if (world.violations.length > 0) return;
    checkCalm(world);
    world.calm = true;
    for (const key of roll_call_keys) {
      // Who talks must be understood while its nets' secrets change.
      if (key === "one") this.#hostile.visit(visit_ms);
      if (world.violations.length === 0) this.#spurts_called += await rollCall(world, key);
    }
    if (world.violations.length === 0) await this.#talkInStorm();
    if (world.violations.length === 0) await this.#talkBehindWall();
    world.calm = false;
    if (world.violations.length === 0) checkCalm(world);
    this.steps.push(`${world.clock.now_ms.toFixed(0)} ms: the calm is over`);
  }

  /** Packets are lost, late, doubled and overtaken: what comes is heard all the same. */
  async #talkInStorm(): Promise<void> {
    const { world } = this;
    const chance = world.random.fork(`storm ${world.clock.now_ms}`);
    for (const agent of world.agents) {
      this.#taker.setWeather(agent, {
        delay_ms: 20,
        jitter_ms: 20,
        loss: 0.15 * chance.next() + 0.01,
        duplicate: 0.05,
        reorder: 0.05,
      });
    }
    this.#spurts_called += await rollCall(world, "one");
    for (const agent of world.agents) this.#taker.setWeather(agent, fair);
  }

  /** Datagrams of one do not pass: when it has noticed, voice takes the control connection. */
  async #talkBehindWall(): Promise<void> {
    const { world } = this;
    const chance = world.random.fork(`wall ${world.clock.now_ms}`);
    const walled = world.agents[chance.integer(world.agents.length)];
    if (walled === undefined) return;
    walled.way.blocked = walls[chance.integer(walls.length)] ?? open_way;
    await world.run(wall_noticed_ms);
    if (world.violations.length === 0) this.#spurts_called += await rollCall(world, "two");
    walled.way.blocked = open_way;
    await world.run(wall_gone_ms);
    if (world.violations.length === 0) this.#spurts_called += await rollCall(world, "two");
  }

  /** Who has gone, or is nowhere, comes again. */
  async #revive(): Promise<void> {
    const chance = this.world.random.fork(`revival ${this.world.clock.now_ms}`);
    for (const [who, agent] of this.world.agents.entries()) {
      if (agent.state === "off") await this.#step({ do: "start", who });
      if (agent.wants.size > 0) continue;
      await this.#step({ do: "wait", span_ms: 300 });
      for (const step of arrival(chance, who)) await this.#step(step);
    }
  }

  #mend(agent: SimAgent): void {
    agent.cutOff(false);
    agent.way.blocked = open_way;
    agent.way.tap = undefined;
    agent.readAt(Number.POSITIVE_INFINITY);
    this.#taker.setWeather(agent, fair);
    for (const key of [...roll_call_keys]) agent.release(key);
    if (agent.state === "closed" || agent.state === "lost") agent.open();
    else if (agent.state !== "off") agent.agent?.retry();
  }

  async #awaitEverybody(): Promise<void> {
    const { world } = this;
    for (let waited_ms = 0; waited_ms < return_ms_max; waited_ms += 250) {
      const away = world.agents.filter(({ state }) => state !== "open" && state !== "off");
      if (away.length === 0 || world.violations.length > 0) return;
      for (const agent of away) if (agent.state === "lost") agent.open();
      await world.run(250);
    }
    for (const { player, state } of world.agents)
      if (state !== "open" && state !== "off") world.broken(`${player.name} is ${state}`);
  }

  /** Everybody goes. */
  async #end(): Promise<void> {
    const { world } = this;
    for (const agent of world.agents) {
      if (agent.number % 2 === 0) agent.close();
      else agent.vanish();
    }
    this.#hostile.leave();
    await world.run(gone_ms);
    checkAlways(world);
    checkNothingLeft(world);
  }
}

const fair: Weather = { delay_ms: 5, jitter_ms: 0, loss: 0, duplicate: 0, reorder: 0 };
const open_way = { up: false, down: false };
/** Where datagrams do not pass: a one-way wall is noticed by what does not come back. */
const walls = [
  { up: true, down: true },
  { up: true, down: false },
  { up: false, down: true },
];
const roll_call_keys: readonly string[] = ["one", "two", "cast", "whisper"];
/** Within a roll call, and longer than a secret lasts at the least. */
const visit_ms = 600;
const steps_per_hunt = 110;
const steps_to_calm = 75;
const settle_ms = 10;
/** Until the last of what was to happen later has happened: keys are let go, cables are back. */
const mending_ms = 9_500;
/** Until the last epoch has changed and everybody talks under it, pings have shown the way, and voices have ended. */
const quiet_ms = 6_000;
/** As long as an agent waits between two attempts, and the attempt. */
const return_ms_max = 16_000;
const gone_ms = 20_000;
/** The longest time between two pings of one who is silent, and how long the second is waited for. */
const wall_noticed_ms = 7_000;
/** The longest time between two probes, and their way. */
const wall_gone_ms = 1_500;
