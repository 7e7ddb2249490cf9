import type { EarCounts } from "./orders.js";

/** How much later than its twin, which went straight, each copy of a word came. */
export class WordDelays {
  /** By word, as many as are not said between two readings: when its twin came, ms. */
  readonly #twins_ms = new Float64Array(words_remembered);
  readonly #twin_words = new Float64Array(words_remembered).fill(-1);
  /** Copies by delay, in steps of `step_ms`; the last are all above. */
  readonly #delays = new Uint32Array(20_001);
  #copies = 0;
  #worst_ms = 0;

  hearTwin(word: number, came_ms: number): void {
    this.#twins_ms[word % words_remembered] = came_ms;
    this.#twin_words[word % words_remembered] = word;
  }

  hasTwin(word: number): boolean {
    return this.#twin_words[word % words_remembered] === word;
  }

  /** Counts one that came, whichever it was. */
  count(): void {
    this.#copies += 1;
  }

  /** Measures the delay of a copy, unless its twin was not heard. */
  measure(word: number, came_ms: number): void {
    if (!this.hasTwin(word)) return;
    const delay_ms = came_ms - (this.#twins_ms[word % words_remembered] as number);
    this.#worst_ms = Math.max(this.#worst_ms, delay_ms);
    const step = Math.min(this.#delays.length - 1, Math.max(0, Math.floor(delay_ms / step_ms)));
    this.#delays[step] = (this.#delays[step] as number) + 1;
  }

  /** What was counted since the last time. Twins are kept. */
  take(): EarCounts {
    const counts = {
      copies: this.#copies,
      p50_ms: this.#below(0.5),
      p99_ms: this.#below(0.99),
      p999_ms: this.#below(0.999),
      worst_ms: Math.round(this.#worst_ms * 1000) / 1000,
    };
    this.#delays.fill(0);
    this.#copies = 0;
    this.#worst_ms = 0;
    return counts;
  }

  #below(share: number): number {
    const all = this.#delays.reduce((sum, count) => sum + count, 0);
    let below = 0;
    for (const [step, count] of this.#delays.entries()) {
      below += count;
      if (all > 0 && below >= share * all) return Math.round((step + 1) * step_ms * 100) / 100;
    }
    return 0;
  }
}

const words_remembered: number = 1 << 17;
const step_ms = 0.01;
