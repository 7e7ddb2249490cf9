import { GilbertElliott } from "@talkgroup/testing";
import type { Faults } from "./faults.suite.js";
import { HostilePeer } from "./hostile-peer.suite.js";
import { checkAlways, checkCalm, checkNothingLeft } from "./hunt-checks.suite.js";
import { arrival, type HuntStep, huntPlan, type Weather } from "./hunt-plan.suite.js";
import { HuntWorld } from "./hunt-world.suite.js";
import { rollCall, spurtOf } from "./roll-call.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";

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
  };
}

class Hunt {
  readonly world: HuntWorld;
  readonly steps: string[] = [];
  spurts = 0;
  readonly #hostile: HostilePeer;
  readonly #plan: readonly HuntStep[];
  /** When each key was pressed last. */
  readonly #pressed_ms = new Map<string, number>();

  constructor(seed: number, faults: Faults) {
    this.world = new HuntWorld(seed, faults);
    this.#hostile = new HostilePeer(this.world);
    this.#plan = huntPlan(seed, steps_per_hunt);
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
  }

  async #step(step: HuntStep): Promise<void> {
    const { world } = this;
    if (world.violations.length > 0) return;
    this.steps.push(`${world.clock.now_ms.toFixed(0)} ms: ${JSON.stringify(step)}`);
    await this.#take(step);
    await world.run(settle_ms);
    checkAlways(world);
  }

  async #take(step: HuntStep): Promise<void> {
    const { world } = this;
    switch (step.do) {
      case "wait":
        await world.run(step.span_ms);
        return;
      case "attack":
        this.#hostile.attack(step.attack);
        return;
      case "role":
        world.organise({ roles: new Map([...world.ledger.operation.roles, [step.user, step.role]]) });
        return;
      case "preset":
        world.organise({ nets: step.nets, version: world.ledger.operation.version + 1 });
        return;
      case "phase":
        world.organise({ phase: step.phase });
        return;
      case "restart":
        world.stopServer(step.clean);
        world.clock.schedule(world.clock.now_ms + step.down_ms, () => world.server.start());
        return;
      default: {
        const agent = world.agents[step.who];
        if (agent !== undefined) this.#act(agent, step);
      }
    }
  }

  #act(agent: SimAgent, step: Extract<HuntStep, { readonly who: number }>): void {
    const span_ms = "span_ms" in step ? step.span_ms : 0;
    if (step.do !== "talk") agent.disturb(this.world.clock.now_ms + span_ms);
    switch (step.do) {
      case "mute":
      case "priority":
        this.world.server.moderate({ kind: step.do, session_id: agent.session_id, channel_id: step.net, on: step.on });
        return;
      case "kick":
        this.world.server.moderate({ kind: "kick", session_id: agent.session_id, channel_id: step.net });
        return;
      case "move":
        this.#move(agent, step.from, step.to);
        return;
      case "dismiss":
        this.world.server.moderate({ kind: "end", session_id: agent.session_id, reason: "kicked" });
        return;
      case "cut off":
        agent.cutOff(true);
        this.#later(step.span_ms, () => agent.cutOff(false));
        return;
      case "block voice":
        agent.voice_blocked = true;
        this.#later(step.span_ms, () => {
          agent.voice_blocked = false;
        });
        return;
      case "slow":
        agent.readAt(step.bytes_per_ms);
        this.#later(step.span_ms, () => agent.readAt(Number.POSITIVE_INFINITY));
        return;
      case "weather":
        this.#setWeather(agent, step.weather);
        return;
      default:
        this.#play(agent, step);
    }
  }

  /** A moderator moves it: where it is then is not what its player wished. */
  #move(agent: SimAgent, from: string, to: string): void {
    const command = { kind: "move", session_id: agent.session_id, from_channel_id: from, to_channel_id: to } as const;
    if (this.world.server.moderate(command)) for (const net_id of [from, to]) agent.forgetNet(net_id);
  }

  /** What its player does. */
  #play(agent: SimAgent, step: PlayerStep): void {
    switch (step.do) {
      case "start":
        if (agent.state === "off") agent.start();
        else if (agent.state === "closed" || agent.state === "lost") agent.open();
        return;
      case "close":
        agent.close();
        return;
      case "vanish":
        agent.vanish();
        return;
      case "break":
        agent.breakLine();
        return;
      case "rebind":
        agent.port = this.world.newPort(agent);
        return;
      case "join":
        agent.join(step.net, step.monitor);
        return;
      case "leave":
        agent.leave(step.net);
        return;
      case "bind":
        agent.bind(step.key, step.nets);
        return;
      case "whisper":
        agent.whisper(
          "whisper",
          step.others.flatMap((other) => this.world.agents[other]?.session_id || []),
        );
        return;
      case "talk":
        this.#talk(agent, step.key, step.span_ms);
        return;
      case "presence":
        this.world.stir();
        agent.agent?.setPresence({ muted: step.muted, deafened: step.deafened });
        return;
    }
  }

  /** Whoever is settled, and is to hear it from its beginning to its end, hears it. */
  #talk(agent: SimAgent, key: string, span_ms: number): void {
    const { world } = this;
    const since_ms = world.clock.now_ms;
    const name = `${agent.number} ${key}`;
    this.#pressed_ms.set(name, since_ms);
    agent.press(key);
    const spurt = agent.settled ? spurtOf(world, agent, key) : undefined;
    const hearers = spurt?.hearers.filter((hearer) => hearer.settled) ?? [];
    this.#later(span_ms, () => {
      // Pressed again meanwhile, it is held on.
      if (this.#pressed_ms.get(name) !== since_ms) return;
      agent.release(key);
      if (spurt === undefined || span_ms < audible_ms_min) return;
      const still = spurtOf(world, agent, key);
      const constant = hearers.filter((hearer) => still?.heard_as === spurt.heard_as && still.hearers.includes(hearer));
      // Since before this press, perhaps: from word to word nobody is shown as silent.
      const hearing = constant.filter((hearer) => hearer.hearing.has(spurt.heard_as));
      this.spurts += hearing.length;
      this.#later(heard_within_ms, () => {
        for (const hearer of constant) {
          if (!agent.settled || !hearer.settled || hearing.includes(hearer)) continue;
          if ((hearer.heard_ms.get(spurt.heard_as) ?? 0) >= since_ms) this.spurts += 1;
          else world.broken(`${hearer.player.name} did not hear ${agent.player.name}, who talked by ${key} since ${since_ms} ms`);
        }
      });
    });
  }

  #setWeather(agent: SimAgent, { loss, ...conditions }: Weather): void {
    const chance = this.world.random.fork(`weather ${agent.number} ${this.world.clock.now_ms}`);
    for (const way of [agent.up, agent.down]) {
      const model = loss === 0 ? {} : { loss: new GilbertElliott({ loss, mean_burst: 2, seed: chance.uint32() }) };
      way.conditions = { ...conditions, ...model };
      if (loss === 0) way.lost = 0;
    }
  }

  #later(span_ms: number, act: () => void): void {
    this.world.clock.schedule(this.world.clock.now_ms + span_ms, act);
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
      if (world.violations.length === 0) this.spurts += await rollCall(world, key);
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
      this.#setWeather(agent, { delay_ms: 20, jitter_ms: 20, loss: 0.15 * chance.next() + 0.01, duplicate: 0.05, reorder: 0.05 });
    }
    this.spurts += await rollCall(world, "one");
    for (const agent of world.agents) this.#setWeather(agent, fair);
  }

  /** Datagrams of one do not pass: when it has noticed, voice takes the control connection. */
  async #talkBehindWall(): Promise<void> {
    const { world } = this;
    const chance = world.random.fork(`wall ${world.clock.now_ms}`);
    const walled = world.agents[chance.integer(world.agents.length)];
    if (walled === undefined) return;
    walled.voice_blocked = true;
    await world.run(wall_noticed_ms);
    if (world.violations.length === 0) this.spurts += await rollCall(world, "two");
    walled.voice_blocked = false;
    await world.run(wall_gone_ms);
    if (world.violations.length === 0) this.spurts += await rollCall(world, "two");
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
    agent.voice_blocked = false;
    agent.readAt(Number.POSITIVE_INFINITY);
    this.#setWeather(agent, fair);
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

type PlayerStep = Exclude<
  Extract<HuntStep, { readonly who: number }>,
  { readonly do: "mute" | "priority" | "kick" | "move" | "dismiss" | "cut off" | "block voice" | "slow" | "weather" }
>;

const fair: Weather = { delay_ms: 5, jitter_ms: 0, loss: 0, duplicate: 0, reorder: 0 };
const roll_call_keys: readonly string[] = ["one", "two", "cast", "whisper"];
const steps_per_hunt = 110;
const steps_to_calm = 75;
const settle_ms = 10;
/** So long a spurt is heard through any weather. */
const audible_ms_min = 400;
/** The way of its packets in the worst weather, and the longest wait to play them. */
const heard_within_ms = 500;
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
