import { assert, type ControlEvents } from "@talkgroup/schemas";

/** An event as it is shared among all who are told of it; the number is each receiver's own (P-5). */
export interface Notice {
  readonly event: keyof ControlEvents;
  readonly params: ControlEvents[keyof ControlEvents];
}

/** The last events of one session, to be sent again when it is resumed (P-37), and how many there were. */
export class EventLog {
  readonly #kept_max: number;
  /** A ring once it is full. */
  readonly #kept: Notice[] = [];
  #sent = 0;

  /** Keeps the last `kept_max`, at least 1. */
  constructor(kept_max: number) {
    assert(kept_max > 0, "an event log keeps something");
    this.#kept_max = kept_max;
  }

  /** Events so far: the number of the last. */
  get sent(): number {
    return this.#sent;
  }

  /** Adds one and gives its number, from 1. */
  add(notice: Notice): number {
    this.#kept[this.#sent % this.#kept_max] = notice;
    this.#sent += 1;
    return this.#sent;
  }

  /** What came after number `seq`, in order; undefined if not all of it is kept, or there is no such number yet. */
  after(seq: number): readonly { readonly seq: number; readonly notice: Notice }[] | undefined {
    if (seq > this.#sent || seq < this.#sent - this.#kept.length) return undefined;
    return Array.from({ length: this.#sent - seq }, (_, index) => {
      const notice = this.#kept[(seq + index) % this.#kept_max];
      assert(notice !== undefined, "what was counted is kept");
      return { seq: seq + index + 1, notice };
    });
  }
}
