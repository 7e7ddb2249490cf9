import type { IpcEvents, Talkgroup } from "@talkgroup/sdk";

import { until } from "./until.js";

/** What an agent told a client of it, and when. */
export class RadioNews {
  readonly #told: AnyTold[] = [];

  constructor(talkgroup: Talkgroup) {
    for (const event of events) {
      talkgroup.on(event, (params) => this.#told.push({ at_ms: performance.now(), event, params } as AnyTold));
    }
  }

  /** How long after `since_ms` (of `performance.now()`) the first that fits was told; waits for it. Undefined if none is in time. */
  async first<E extends NewsEvent>(
    event: E,
    since_ms: number,
    fits: (params: IpcEvents[E]) => boolean,
    limit_ms: number,
  ): Promise<number | undefined> {
    const find = (): AnyTold | undefined => this.#all(event, since_ms).find(({ params }) => fits(params as IpcEvents[E]));
    await until(limit_ms - (performance.now() - since_ms), () => find() !== undefined);
    const found = find();
    return found === undefined ? undefined : found.at_ms - since_ms;
  }

  /** Somebody began or ceased to be heard. */
  speaking(name: string, speaking: boolean, since_ms: number, limit_ms: number): Promise<number | undefined> {
    return this.first("speaking", since_ms, (params) => params.name === name && params.speaking === speaking, limit_ms);
  }

  /** Waits until the newest word of somebody is that they are not heard. */
  async silent(name: string, limit_ms: number): Promise<void> {
    const newest = (): boolean | undefined => this.since("speaking", 0).findLast((told) => told.name === name)?.speaking;
    await until(limit_ms, () => newest() !== true);
  }

  /** The connection to the server stands so. */
  connection(state: IpcEvents["connection"]["state"], since_ms: number, limit_ms: number): Promise<number | undefined> {
    return this.first("connection", since_ms, (params) => params.state === state, limit_ms);
  }

  /** All of one kind that was told since then. */
  since<E extends NewsEvent>(event: E, since_ms: number): readonly IpcEvents[E][] {
    return this.#all(event, since_ms).map(({ params }) => params as IpcEvents[E]);
  }

  #all(event: NewsEvent, since_ms: number): readonly AnyTold[] {
    return this.#told.filter((told) => told.event === event && told.at_ms >= since_ms);
  }
}

interface Told<E extends keyof IpcEvents> {
  readonly at_ms: number;
  readonly event: E;
  readonly params: IpcEvents[E];
}

type AnyTold = { [E in NewsEvent]: Told<E> }[NewsEvent];
type NewsEvent = (typeof events)[number];

const events = ["connection", "hotkeys", "ptt", "speaking"] as const;
