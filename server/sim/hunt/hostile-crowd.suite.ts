import type { Random } from "@talkgroup/testing";
import { HostileLine } from "./hostile-line.suite.js";
import { type HuntWorld, hostile_name } from "./hunt-world.suite.js";
import type { Resume } from "./resume-book.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";

/** Connections that are opened to do harm by being there, or to have what is another's. */
export class HostileCrowd {
  readonly #world: HuntWorld;
  readonly #random: Random;

  constructor(world: HuntWorld) {
    this.#world = world;
    this.#random = world.random.fork("crowd");
  }

  /** More sessions than one player may have. */
  comeOften(): void {
    const lines = Array.from({ length: this.#world.limits.sessions_per_player_max + 1 }, () => this.#open());
    for (const line of lines) line.ask("session.hello", { protocol_versions: [1], token: hostile_name });
    this.#later(stay_ms, () => {
      for (const line of lines) line.hangUp("close");
    });
  }

  /** Connections on which nobody says who they are, and one on which somebody does not know. */
  comeUnknown(): void {
    this.#open();
    const guessing = this.#open();
    for (let guess = 0; guess < this.#world.limits.hello_refusals_max; guess += 1) {
      guessing.ask("session.hello", { protocol_versions: [1], join_code: `guess ${guess}`, name: hostile_name });
    }
  }

  /** Comes to all nets, and goes: their secrets change while others talk. */
  visit(span_ms: number): void {
    const line = this.#open();
    line.ask("session.hello", { protocol_versions: [1], token: hostile_name });
    for (const { id } of this.#world.ledger.operation.nets) line.ask("channel.join", { channel_id: id, monitor: true });
    this.#later(span_ms, () => line.hangUp("close"));
  }

  /** Asks and asks, and reads no answer. */
  askWithoutReading(): void {
    const deaf = new HostileLine(this.#world, () => {}, true);
    deaf.ask("session.hello", { protocol_versions: [1], token: hostile_name });
    for (let count = 0; count < unread_answers; count += 1) deaf.ask("target.remove", { target_id: 60_000 });
    this.#later(10 * stay_ms, () => deaf.hangUp("reset"));
  }

  /** Takes a session up again by the token that its owner has just used. */
  tryOldToken(): void {
    const agent = this.#somebody();
    const { session_id } = agent;
    const resume = this.#world.resumes.newest(session_id);
    if (resume === undefined) return;
    agent.breakLine();
    this.#later(resumed_ms, () => {
      if (this.#world.resumes.newest(session_id)?.resume_token === resume.resume_token) return;
      this.#world.reached("an old token is tried");
      this.#takeUp(resume);
    });
  }

  /** Takes a session up again by the token that is good: its owner loses it. */
  stealSession(): void {
    const agent = this.#somebody();
    const resume = this.#world.resumes.newest(agent.session_id);
    if (resume === undefined) return;
    agent.disturb(this.#world.clock.now_ms + stay_ms);
    this.#takeUp(resume);
  }

  #somebody(): SimAgent {
    const { agents } = this.#world;
    return agents[this.#random.integer(agents.length)] as SimAgent;
  }

  #takeUp(resume: Resume): void {
    const line = this.#open();
    line.ask("session.hello", { protocol_versions: [1], resume });
    this.#later(stay_ms, () => line.hangUp("reset"));
  }

  #open(): HostileLine {
    return new HostileLine(this.#world);
  }

  #later(span_ms: number, act: () => void): void {
    this.#world.clock.schedule(this.#world.clock.now_ms + span_ms, act);
  }
}

const stay_ms = 300;
/** More than may wait for one who reads nothing. */
const unread_answers = 100;
/** Until who has lost its connection is back, and was heard from. */
const resumed_ms = 2_500;
