import type { VirtualClock } from "@talkgroup/testing";
import { directoryRecord, type OrganisationSketch } from "./directory-rows.suite.js";
import type { DirectoryRecord, OrganisationRecord, Page } from "./store/store.js";
import { StoreError } from "./store/store-error.js";

/** A store that takes 2 ms for everything, can be down, and remembers what it was asked. */
export class FakeStore {
  readonly records = new Map<string, DirectoryRecord>();
  readonly asked: string[] = [];
  readonly clock: VirtualClock;
  delay_ms = 2;
  generation_number = 1;
  down = false;
  list_down = false;
  /** Organisations that alone cannot be read. */
  readonly damaged = new Set<string>();
  readonly organisations: { list(page: Page): Promise<readonly OrganisationRecord[]> } = {
    list: async ({ after, limit }) => {
      await this.#take("list");
      if (this.list_down) throw new StoreError("store_unavailable", "the database is gone");
      const all = [...this.records.values()].map(({ organisation }) => organisation).sort((a, b) => (a.id < b.id ? -1 : 1));
      return all.filter(({ id }) => after === undefined || id > after).slice(0, limit);
    },
  };

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  put(sketch: OrganisationSketch): void {
    this.records.set(sketch.id, directoryRecord(sketch));
  }

  /** What it gives is what it had when it was asked: a write that comes later is not in it. */
  async directory(organisation_id: string): Promise<DirectoryRecord | undefined> {
    const record = this.records.get(organisation_id);
    await this.#take(`directory ${organisation_id}`);
    if (this.damaged.has(organisation_id)) throw new StoreError("store_failed", "cannot read it");
    return record;
  }

  async generation(): Promise<number> {
    await this.#take("generation");
    return this.generation_number;
  }

  asks(what: string): number {
    return this.asked.filter((entry) => entry.startsWith(what)).length;
  }

  async #take(what: string): Promise<void> {
    this.asked.push(what);
    await new Promise<void>((resolve) => this.clock.schedule(this.clock.now_ms + this.delay_ms, resolve));
    if (this.down) throw new StoreError("store_unavailable", "the database is gone");
  }
}
