import type { IpcEvents, Talkgroup } from "@talkgroup/sdk";

/** Milliseconds on the machine's monotonic clock: that of agents and their recordings too. */
export function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** What an agent told a client, each with when it was heard here (`clockMs`). */
export class RadioLog {
  readonly entries: AnyTold[] = [];
  readonly #wakers = new Set<() => void>();

  constructor(talkgroup: Talkgroup) {
    for (const event of logged_events)
      talkgroup.on(event, (params) => this.#note({ at_ms: clockMs(), event, params } as AnyTold));
  }

  /** The first of its kind that was told at or after `since_ms` and fits; waits for it. Rejects after `limit_ms`. */
  async first<E extends LoggedEvent>(
    event: E,
    since_ms: number,
    fits: (params: IpcEvents[E]) => boolean,
    limit_ms = 10_000,
  ): Promise<Told<E>> {
    const find = (): Told<E> | undefined =>
      (this.entries as Told<E>[]).find((told) => told.event === event && told.at_ms >= since_ms && fits(told.params));
    const end_ms = clockMs() + limit_ms;
    for (let found = find(); ; found = find()) {
      if (found !== undefined) return found;
      const left_ms = end_ms - clockMs();
      if (left_ms <= 0) throw new Error(`not within ${limit_ms} ms: ${event} ${fits}; told: ${JSON.stringify(this.entries)}`);
      await this.#next(left_ms);
    }
  }

  /** Waits for somebody else to begin or cease to be heard here. */
  speaking(name: string, speaking: boolean, since_ms: number, limit_ms?: number): Promise<Told<"speaking">> {
    const fits = (params: IpcEvents["speaking"]): boolean => params.name === name && params.speaking === speaking;
    return this.first("speaking", since_ms, fits, limit_ms);
  }

  #note(told: AnyTold): void {
    this.entries.push(told);
    for (const wake of this.#wakers) wake();
  }

  #next(limit_ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, limit_ms);
      this.#wakers.add(wake);
    });
  }
}

export interface Told<E extends keyof IpcEvents> {
  readonly at_ms: number;
  readonly event: E;
  readonly params: IpcEvents[E];
}

type AnyTold = { [E in LoggedEvent]: Told<E> }[LoggedEvent];
type LoggedEvent = (typeof logged_events)[number];

const logged_events = ["connection", "devices", "hotkeys", "ptt", "speaking"] as const;
