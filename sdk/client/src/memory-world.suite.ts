import { FrameWire } from "./frame-wire.js";
import { MemoryAgent, type MemoryRequest, settled } from "./memory-agent.suite.js";
import { schema_judge } from "./schema-judge.js";
import { type ConnectOptions, type Talkgroup, talkgroupOver } from "./talkgroup.js";
import { TalkgroupError } from "./talkgroup-error.js";

/**
 * A machine in memory on which the agent comes and goes. Its times are those of its own clock, and chance is always a half: attempts come
 * after 200, 400, 800 … ms.
 */
export class MemoryWorld {
  /** Whether an agent listens. */
  reachable = true;
  /** What a new connection's hello is answered with; undefined: nothing yet. */
  greeting: object | undefined = { protocol: 1, agent_version: "0.1.0", scopes: ["voice.talk"] };
  attempts = 0;
  /** How far the wall clock has run ahead: while the machine slept. */
  slept_ms = 0;
  /** What every attempt waits for before it has an outcome. */
  gate: Promise<void> = Promise.resolve();
  /** Of the newest attempt. */
  signal: AbortSignal | undefined;
  /** The agents that were connected to, the newest last. */
  readonly agents: MemoryAgent[] = [];
  readonly #clock = new MemoryAgent();

  /** The agent that is connected now. */
  get agent(): MemoryAgent {
    const agent = this.agents.at(-1);
    if (agent === undefined) throw new Error("nobody has connected yet");
    return agent;
  }

  get now_ms(): number {
    return this.#clock.now_ms;
  }

  get wall_ms(): number {
    return this.now_ms + this.slept_ms;
  }

  get running_timers(): number {
    return this.#clock.running_timers;
  }

  async connect(options: ConnectOptions = {}, cap_ms = 5_000): Promise<Talkgroup> {
    const { timer } = this.#clock;
    const surroundings = { judge: schema_judge, timer, patient_timer: timer, wall_ms: () => this.wall_ms, chance: () => 0.5 };
    const connecting = talkgroupOver(this.#open(), options, {
      ...surroundings,
      redial: { dial: (signal) => this.#dial(signal), cap_ms },
    });
    this.greet();
    return connecting;
  }

  /** Answers the hello of the newest connection. */
  greet(): void {
    if (this.greeting !== undefined) this.agent.send(0, JSON.stringify(this.greeting));
  }

  /** Ends the agent as a crash does. */
  crash(): void {
    this.reachable = false;
    this.agent.close();
  }

  /** Lets time pass, and all that follows from it; answers every request that comes meanwhile if told how. */
  async advance(duration_ms: number, answer?: (request: MemoryRequest, agent: MemoryAgent) => void): Promise<void> {
    const until_ms = this.now_ms + duration_ms;
    do {
      await this.#clock.advance(Math.min(step_ms, until_ms - this.now_ms));
      await this.settle(answer);
    } while (this.now_ms < until_ms);
  }

  async settle(answer?: (request: MemoryRequest, agent: MemoryAgent) => void): Promise<void> {
    await settled();
    if (answer === undefined) return;
    const { agent } = this;
    for (let requests = agent.take(); requests.length > 0; requests = agent.take()) {
      for (const request of requests) answer(request, agent);
      await settled();
    }
  }

  #open(): FrameWire {
    const agent = new MemoryAgent();
    this.agents.push(agent);
    return new FrameWire(agent.transport);
  }

  async #dial(signal: AbortSignal): Promise<FrameWire> {
    this.attempts += 1;
    this.signal = signal;
    await this.gate;
    if (!this.reachable) throw new TalkgroupError("agent_unreachable", "connect: found no agent");
    const wire = this.#open();
    setImmediate(() => this.greet());
    return wire;
  }
}

const step_ms = 50;
