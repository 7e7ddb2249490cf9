import { GilbertElliott } from "@talkgroup/testing";
import type { HostilePeer } from "./hostile-peer.suite.js";
import type { HuntStep, Weather } from "./hunt-plan.suite.js";
import type { HuntWorld } from "./hunt-world.suite.js";
import { spurtOf } from "./roll-call.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";

/** Makes happen what a plan says. */
export class StepTaker {
  /** Talk spurts amid all else that were heard as they should be. */
  spurts = 0;
  readonly #world: HuntWorld;
  readonly #hostile: HostilePeer;
  /** When each key was pressed last. */
  readonly #pressed_ms = new Map<string, number>();

  constructor(world: HuntWorld, hostile: HostilePeer) {
    this.#world = world;
    this.#hostile = hostile;
  }

  /** Does it; only waiting takes time. */
  async take(step: HuntStep): Promise<void> {
    const world = this.#world;
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
      case "overload":
        this.#overload(step);
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

  /** The server has more to do than it can, for everybody talks. */
  #overload({ cost_ms, span_ms }: Extract<HuntStep, { readonly do: "overload" }>): void {
    const world = this.#world;
    for (const [index, agent] of world.agents.entries()) {
      agent.disturb(world.clock.now_ms + span_ms);
      const key = index % 2 === 0 ? "one" : "two";
      this.#talk(agent, key, span_ms, () => agent.press(key));
    }
    const { voice } = world.server;
    voice.slowDown(cost_ms);
    this.#later(span_ms, () => voice.slowDown(0));
  }

  /** How an agent's datagrams fare from now on. */
  setWeather(agent: SimAgent, { loss, ...conditions }: Weather): void {
    const chance = this.#world.random.fork(`weather ${agent.number} ${this.#world.clock.now_ms}`);
    for (const way of [agent.way.up, agent.way.down]) {
      const model = loss === 0 ? {} : { loss: new GilbertElliott({ loss, mean_burst: 2, seed: chance.uint32() }) };
      way.conditions = { ...conditions, ...model };
      if (loss === 0) way.lost = 0;
    }
  }

  #act(agent: SimAgent, step: AgentStep): void {
    const span_ms = "span_ms" in step ? step.span_ms : 0;
    if (step.do !== "talk" && step.do !== "hold") agent.disturb(this.#world.clock.now_ms + span_ms);
    switch (step.do) {
      case "mute":
      case "priority":
        this.#world.server.moderate({ kind: step.do, session_id: agent.session_id, channel_id: step.net, on: step.on });
        return;
      case "kick":
        this.#world.server.moderate({ kind: "kick", session_id: agent.session_id, channel_id: step.net });
        return;
      case "move":
        this.#move(agent, step.from, step.to);
        return;
      case "dismiss":
        this.#world.server.moderate({ kind: "end", session_id: agent.session_id, reason: "kicked" });
        return;
      case "cut off":
        agent.cutOff(true);
        this.#later(step.span_ms, () => agent.cutOff(false));
        return;
      case "block voice":
        this.#block(agent, step.way, step.span_ms);
        return;
      case "slow":
        this.#slow(agent, step);
        return;
      case "weather":
        this.setWeather(agent, step.weather);
        return;
      default:
        this.#play(agent, step);
    }
  }

  /** Behind a wall, voice comes by what it reads slowly. */
  #slow(agent: SimAgent, { bytes_per_ms, walled, span_ms }: Extract<HuntStep, { readonly do: "slow" }>): void {
    agent.readAt(bytes_per_ms);
    this.#later(span_ms, () => agent.readAt(Number.POSITIVE_INFINITY));
    if (!walled) return;
    this.#block(agent, "down", span_ms);
    const talkers = this.#world.agents.filter((other) => spurtOf(this.#world, other, "one")?.hearers.includes(agent) === true);
    for (const talker of talkers.slice(0, talkers_to_wall)) this.#talk(talker, "one", span_ms, () => talker.press("one"));
  }

  #block(agent: SimAgent, way: "up" | "down" | "both", span_ms: number): void {
    agent.way.blocked = { up: way !== "down", down: way !== "up" };
    this.#later(span_ms, () => {
      agent.way.blocked = { up: false, down: false };
    });
  }

  /** A moderator moves it: where it is then is not what its player wished. */
  #move(agent: SimAgent, from: string, to: string): void {
    const command = { kind: "move", session_id: agent.session_id, from_channel_id: from, to_channel_id: to } as const;
    if (this.#world.server.moderate(command)) for (const net_id of [from, to]) agent.forgetNet(net_id);
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
        agent.rebind();
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
          step.others.flatMap((other) => this.#world.agents[other]?.session_id || []),
        );
        return;
      case "talk":
        this.#talk(agent, step.key, step.span_ms, () => agent.press(step.key));
        return;
      case "hold":
        this.#talk(agent, step.key, step.lease_ms, () => agent.press(step.key, step.lease_ms));
        return;
      case "presence":
        this.#world.stir();
        agent.agent?.setPresence({ muted: step.muted, deafened: step.deafened });
        return;
    }
  }

  /** Whoever is settled, and is to hear it from its beginning to its end, hears it. A lease that is as long as the talk ends it. */
  #talk(agent: SimAgent, key: string, span_ms: number, press: () => void): void {
    const world = this.#world;
    const since_ms = world.clock.now_ms;
    const name = `${agent.number} ${key}`;
    this.#pressed_ms.set(name, since_ms);
    press();
    const spurt = agent.settled ? spurtOf(world, agent, key) : undefined;
    const hearers = spurt?.hearers.filter((hearer) => hearer.settled) ?? [];
    this.#later(span_ms, () => {
      // Pressed again meanwhile, it is held on.
      if (this.#pressed_ms.get(name) !== since_ms) return;
      if (agent.holds(key)) agent.release(key);
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

  #later(span_ms: number, act: () => void): void {
    this.#world.clock.schedule(this.#world.clock.now_ms + span_ms, act);
  }
}

type AgentStep = Extract<HuntStep, { readonly who: number }>;

type PlayerStep = Exclude<
  AgentStep,
  { readonly do: "mute" | "priority" | "kick" | "move" | "dismiss" | "cut off" | "block voice" | "slow" | "weather" }
>;

const talkers_to_wall = 3;
/** So long a spurt is heard through any weather. */
const audible_ms_min = 400;
/** The way of its packets in the worst weather, and the longest wait to play them. */
const heard_within_ms = 500;
