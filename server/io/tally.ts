import { assert } from "@talkgroup/schemas";

/** What was counted under one set of labels. */
export interface TallyCount {
  readonly labels: Readonly<Record<string, string>>;
  readonly count: number;
}

/** Counts events by labels, such as requests by method, route and status. Labels are words of ours, never what a peer chose. */
export class Tally {
  readonly #names: readonly string[];
  readonly #counts = new Map<string, { labels: Readonly<Record<string, string>>; count: number }>();

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** `values` in the order of the names. What would be one set of labels too many is counted as "other". */
  add(...values: readonly string[]): void {
    assert(values.length === this.#names.length, "each label has a value");
    const known = this.#counts.get(values.join("\n"));
    if (known !== undefined) known.count += 1;
    else if (this.#counts.size < sets_max || values.every((value) => value === other)) this.#begin(values);
    else this.add(...values.map(() => other));
  }

  counts(): readonly TallyCount[] {
    return [...this.#counts.values()];
  }

  #begin(values: readonly string[]): void {
    const labels = Object.fromEntries(this.#names.map((name, index) => [name, values[index] ?? ""]));
    this.#counts.set(values.join("\n"), { labels, count: 1 });
  }
}

const other = "other";
/** Sixty routes with a dozen statuses each. */
const sets_max = 1_024;
