import type { PlannedChannel, PlannedSimulcast, RadioPlan } from "@talkgroup/core";
import { accept, type ControlEvents, type Hotkey, type OperationRadio, type RefusalCode } from "@talkgroup/schemas";

import type { Agent } from "../agent.js";
import { isOwnBindingId } from "../hotkeys/hotkey-targets.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { operation_owner } from "../radio/simulcasts.js";
import type { LayoutPace } from "./layout-pace.js";
import { empty_plan } from "./operation-use.js";
import { type ChannelStep, planDifference, type Standing } from "./plan-difference.js";

/** What is needed of the radio. */
export type LaidRadio = Pick<Agent, "radio" | "join" | "leave" | "prepare" | "removeSimulcast" | "simulcasts" | "mixes">;

export interface RadioLayoutOptions {
  readonly agent: LaidRadio;
  readonly clock: MonotonicClock;
  readonly pace: LayoutPace;
  /** These are the keys a plan suggests now, and the channels in its slots, in place of those before. */
  readonly suggestHotkeys: (hotkeys: readonly Hotkey[], slots: ReadonlyMap<number, string>) => void;
}

/** What plans have made of the radio, and what the player has changed since. */
export class RadioLayout {
  readonly #options: RadioLayoutOptions;
  readonly #brought = new Map<string, Standing>();
  /** Channels of the plan that the player, a game or a moderator has changed since the layout began. */
  readonly #by_hand = new Set<string>();
  /** Channels the server did not let the player in to, with how they were offered then. */
  readonly #refused = new Map<string, string>();
  /** Channels that the server said to ask for later. */
  readonly #held = new Map<string, HeldChannel>();
  #plan: RadioPlan = empty_plan;
  /** The sets that are to have names: those of the plan, once its channels have been joined. */
  #simulcasts: readonly PlannedSimulcast[] = [];

  constructor(options: RadioLayoutOptions) {
    this.#options = options;
  }

  /**
   * Makes the radio as a plan says, touching only what is different: joins what is new, a few at a time, then leaves what is old.
   * Resolves when the server has answered to each once, or when it does not count any more: to undefined, or to how long to wait before it is
   * to be applied again, as the server has said to ask later; until then what is old is not left. Never rejects. One at a time.
   */
  async apply(plan: RadioPlan, counts: () => boolean): Promise<number | undefined> {
    const { agent, suggestHotkeys } = this.#options;
    const before = this.#plan;
    this.#plan = plan;
    this.#forgetOld();
    const difference = planDifference(plan.channels, {
      standings: this.#standings(),
      brought: this.#brought,
      left_alone: new Set([...this.#by_hand, ...this.#refused.keys(), ...this.#heldOf(plan)]),
    });
    // What is about to be left sounds as it did until it is.
    agent.mixes.suggest(mixesOf([...before.channels, ...plan.channels]));
    await this.#eachOf(difference.enter, counts, (step) => this.#enter(step, counts));
    if (!counts()) return undefined;
    this.#nameSimulcasts(plan.simulcasts);
    suggestHotkeys(plan.hotkeys, slotsOf(plan));
    const retry_ms = this.#retryOf(plan);
    if (retry_ms !== undefined) return retry_ms;
    await this.#eachOf(difference.leave, counts, (step) => this.#leave(step));
    if (!counts()) return undefined;
    agent.mixes.suggest(mixesOf(plan.channels));
    await this.#eachOf(plan.simulcasts, counts, (simulcast) => this.#prepare(simulcast));
    return undefined;
  }

  /** Another operation, role, phase or seat: what the player had left is joined again. */
  forgetHands(): void {
    this.#by_hand.clear();
    this.#refused.clear();
    for (const [channel_id, held] of this.#held) this.#held.set(channel_id, { ...held, tries: 0 });
  }

  /** The connection is over: nothing that plans brought is left, and nothing counts as changed. */
  clear(): void {
    const { agent, suggestHotkeys } = this.#options;
    this.forgetHands();
    this.#brought.clear();
    this.#held.clear();
    this.#nameSimulcasts([]);
    suggestHotkeys([], new Map());
    agent.mixes.suggest(new Map());
    this.#plan = empty_plan;
  }

  /** The player, a game or a moderator has put the player on a channel, or taken them off: plans leave it alone. */
  handleByHand(channel_id: string): void {
    if (this.#plan.channels.some((channel) => channel.channel_id === channel_id)) this.#by_hand.add(channel_id);
    this.#brought.delete(channel_id);
    this.#refused.delete(channel_id);
  }

  /** The server took the player off a channel. Whoever may not be there is not asked for again until the channel is offered otherwise. */
  handleRemoved(channel_id: string, reason: ControlEvents["channel.removed"]["reason"]): void {
    if (reason === "kicked" || reason === "moved") this.handleByHand(channel_id);
    this.#brought.delete(channel_id);
    if (reason === "permission") this.#noteRefused(channel_id);
  }

  /** How a channel of the plan stands. */
  stateOf(channel_id: string): OperationRadio["state"] {
    const state = this.#options.agent.radio.channelState(channel_id);
    if (!state.ok) return "missing";
    if (state.value.membership !== "none") return "on";
    if (this.#by_hand.has(channel_id)) return "left";
    return this.#refused.has(channel_id) ? "refused" : "missing";
  }

  async #enter({ channel_id, standing }: ChannelStep, counts: () => boolean): Promise<void> {
    const { agent, pace } = this.#options;
    await pace.turn();
    if (!counts()) return;
    const now = agent.radio.channelState(channel_id);
    const before = this.#brought.get(channel_id) ?? (now.ok ? now.value.membership : "none");
    const entered = await agent.join(channel_id, standing === "monitor");
    if (entered.ok) {
      this.#held.delete(channel_id);
      if (!this.#by_hand.has(channel_id)) this.#brought.set(channel_id, before);
      return;
    }
    const { code, retry_after_ms } = entered.refusal;
    if (!this.#hold(channel_id, retry_after_ms) && !unanswered.has(code)) this.#noteRefused(channel_id);
  }

  async #leave({ channel_id, standing }: ChannelStep): Promise<void> {
    // Whoever wants it now has said so meanwhile.
    if (!this.#brought.has(channel_id)) return;
    await this.#options.pace.turn();
    const { agent } = this.#options;
    const left = standing === "none" ? await agent.leave(channel_id) : await agent.join(channel_id, standing === "monitor");
    if (left.ok) this.#brought.delete(channel_id);
  }

  /** A server that is asked by everybody at once may say when to ask again. True if it will be. */
  #hold(channel_id: string, retry_after_ms: number | undefined): boolean {
    if (retry_after_ms === undefined) {
      this.#held.delete(channel_id);
      return false;
    }
    const tries = (this.#held.get(channel_id)?.tries ?? 0) + 1;
    this.#held.set(channel_id, { until_ms: this.#options.clock() + Math.min(retry_after_ms, wait_ms_max), tries });
    return tries < tries_max;
  }

  /** Channels of a plan that are not to be asked for yet. */
  #heldOf(plan: RadioPlan): readonly string[] {
    const now_ms = this.#options.clock();
    const ids = plan.channels.map(({ channel_id }) => channel_id);
    return ids.filter((channel_id) => (this.#held.get(channel_id)?.until_ms ?? now_ms) > now_ms);
  }

  /** When the first of them is to be; undefined: there is none, or each was asked for so often that it waits for news. */
  #retryOf(plan: RadioPlan): number | undefined {
    const now_ms = this.#options.clock();
    const waits_ms = this.#heldOf(plan).flatMap((channel_id) => {
      const held = this.#held.get(channel_id);
      return held === undefined || held.tries >= tries_max ? [] : [held.until_ms - now_ms];
    });
    return waits_ms.length === 0 ? undefined : Math.min(...waits_ms);
  }

  async #eachOf<T>(steps: readonly T[], counts: () => boolean, take: (step: T) => Promise<void>): Promise<void> {
    const queue = steps.values();
    const takeNext = async (): Promise<void> => {
      for (const step of queue) {
        if (!counts()) return;
        await take(step);
      }
    };
    await Promise.all(Array.from({ length: Math.min(steps.length, steps_at_once) }, takeNext));
  }

  /** A channel that is not offered any more is another one when it is again; so is one that is offered otherwise than when it refused. */
  #forgetOld(): void {
    const standings = this.#standings();
    for (const channel_id of this.#brought.keys()) if (!standings.has(channel_id)) this.#brought.delete(channel_id);
    for (const channel_id of this.#by_hand) if (!standings.has(channel_id)) this.#by_hand.delete(channel_id);
    for (const channel_id of this.#held.keys()) if (!standings.has(channel_id)) this.#held.delete(channel_id);
    for (const [channel_id, offer] of this.#refused) if (offer !== this.#offerOf(channel_id)) this.#refused.delete(channel_id);
  }

  #standings(): ReadonlyMap<string, Standing> {
    return new Map(this.#options.agent.radio.channelStates().map(({ channel_id, membership }) => [channel_id, membership]));
  }

  #noteRefused(channel_id: string): void {
    this.#refused.set(channel_id, this.#offerOf(channel_id));
  }

  /** What decides who is let in, as far as the player is told. */
  #offerOf(channel_id: string): string {
    const state = this.#options.agent.radio.channelState(channel_id);
    return state.ok ? `${state.value.may_listen} ${state.value.locked === true}` : "";
  }

  /** In place of those before. A set that a game has named so stays the game's. */
  #nameSimulcasts(now: readonly PlannedSimulcast[]): void {
    const { agent } = this.#options;
    for (const { simulcast_id, channel_ids } of this.#simulcasts) {
      const kept = now.some((other) => other.simulcast_id === simulcast_id && other.channel_ids.join() === channel_ids.join());
      if (!kept && agent.simulcasts.ownerOf(simulcast_id) === operation_owner) agent.removeSimulcast(simulcast_id);
    }
    this.#simulcasts = now;
    for (const { simulcast_id, channel_ids } of now) {
      if (isOwnBindingId(simulcast_id) || agent.simulcasts.ownerOf(simulcast_id) !== undefined) continue;
      agent.simulcasts.define(simulcast_id, channel_ids, operation_owner);
    }
  }

  /** Ahead of the first press; what is refused now is refused again when a game binds it. */
  async #prepare({ simulcast_id, channel_ids }: PlannedSimulcast): Promise<void> {
    const { agent, pace } = this.#options;
    if (agent.simulcasts.ownerOf(simulcast_id) !== operation_owner || agent.radio.targets.targetOf(channel_ids) !== undefined)
      return;
    await pace.turn();
    await agent.prepare(channel_ids, () => accept(undefined));
  }
}

interface HeldChannel {
  readonly until_ms: number;
  /** How often it was asked for. */
  readonly tries: number;
}

/** Of a channel that is in both, as the later says. */
function slotsOf({ channels }: RadioPlan): ReadonlyMap<number, string> {
  return new Map(channels.flatMap(({ slot, channel_id }) => (slot === undefined ? [] : [[slot, channel_id] as const])));
}

function mixesOf(channels: readonly PlannedChannel[]): ReadonlyMap<string, PlannedChannel["mix"]> {
  return new Map(channels.map(({ channel_id, mix }) => [channel_id, mix]));
}

/** These do not say whether the player would be let in. */
const unanswered: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "not_connected",
  "not_ready",
  "server_unreachable",
  "rate_limited",
]);
/** Forty nets in two round trips, and far fewer than may wait for their answers (`requests_waiting_max`). */
const steps_at_once = 32;
const tries_max = 4;
const wait_ms_max = 5_000;
