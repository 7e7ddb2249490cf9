import type { ChaosReport } from "./chaos.js";

/** What must be so, by a short name. Written down beside each trial, before anything is tried. */
export type Expected<Key extends string> = Readonly<Record<Key, string>>;

/** One line of a trial's table. */
export interface Finding {
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
}

/**
 * The table of one trial: what must be so beside what was found. A line that nobody judged is not as it must be: a trial that leaves a
 * question out, whatever the reason, does not pass.
 */
export class Findings<Key extends string> {
  readonly #title: string;
  readonly #expected: Expected<string>;
  readonly #found = new Map<string, Omit<Finding, "expected">>();

  constructor(title: string, expected: Expected<Key>) {
    this.#title = title;
    this.#expected = expected;
  }

  /** Judges one line. Judged again, it stays bad if it was bad once. */
  judge(key: Key, ok: boolean, found: string): void {
    const before = this.#found.get(key);
    if (before === undefined || before.ok) this.#found.set(key, { ok, found });
  }

  /** Judges a line by how long something took; undefined: it did not happen. */
  judgeWithin(key: Key, took_ms: number | undefined, limit_ms: number): void {
    if (took_ms === undefined) this.judge(key, false, `not within ${limit_ms} ms`);
    else this.judge(key, took_ms <= limit_ms, `after ${Math.round(took_ms)} ms, at most ${limit_ms}`);
  }

  /** What was found so far. */
  found(key: Key): Omit<Finding, "expected"> {
    return this.#found.get(key) ?? { ok: false, found: "not judged" };
  }

  report(): ChaosReport {
    const rows = Object.entries(this.#expected).map(([key, expected]): [string, Finding] => {
      return [key, { expected, ...this.found(key as Key) }];
    });
    const ok = rows.every(([, finding]) => finding.ok);
    const lines = rows.map(([, finding]) => `  ${finding.ok ? "ok " : "NOT"} ${finding.expected}: ${finding.found}\n`);
    return {
      ok,
      text: `${this.#title}: ${ok ? "as it must be" : "NOT as it must be"}\n${lines.join("")}`,
      figures: { findings: Object.fromEntries(rows) },
    };
  }
}

/** The report of a trial that cannot be made on this machine. It passes, and says that nothing was tried. */
export function skipped(title: string, reason: string): ChaosReport {
  return { ok: true, text: `${title}: not tried: ${reason}\n`, figures: { skipped: reason } };
}
